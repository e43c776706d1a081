package source

import "bytes"

// OfficeError says that an input is a file of a word processor.
type OfficeError struct {
	Kind   string // such as DOCX
	Format string // what pandoc calls it
}

func (e *OfficeError) Error() string {
	return "the input is in " + e.Kind + ", which is not read: convert it with pandoc -f " + e.Format +
		" -t markdown FILE | resparse convert"
}

// officeDepth is how much of a packed file is searched for the names of its parts, in bytes.
const officeDepth = 1 << 16

// officeError returns an [*OfficeError] for a file of a word processor, else nil.
func officeError(data []byte) error {
	switch head := data[:min(len(data), officeDepth)]; {
	case bytes.HasPrefix(head, []byte(`{\rtf`)):
		return &OfficeError{"RTF", "rtf"}
	case !bytes.HasPrefix(head, []byte("PK\x03\x04")):
		return nil
	case bytes.Contains(head, []byte("application/vnd.oasis.opendocument.text")):
		return &OfficeError{"ODT", "odt"}
	case bytes.Contains(data, []byte("word/document.xml")):
		return &OfficeError{"DOCX", "docx"}
	}
	return nil
}
