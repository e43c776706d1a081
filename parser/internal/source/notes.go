package source

// Space is the text that a span counts the bytes of.
type Space uint8

// The spaces, from the record back to the file.
const (
	InText   Space = iota // the document's text, which records quote
	InSource              // the source's text: UTF-8 with line ends of LF
	InInput               // the input's own bytes
)

// Note is a diagnostic before its place is looked up.
type Note struct {
	Rule       string
	Message    string
	Space      Space // of Start and End
	Start, End int   // bytes from 0, End exclusive
	Page       int   // of a PDF file, from 1, where it is about a page as a whole; else 0
}
