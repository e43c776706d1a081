package source

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// Source is an input decoded to UTF-8 with line ends of LF.
type Source struct {
	raw     []byte
	Text    []byte   // valid UTF-8 without byte order mark, CR and NUL
	charset charset  // of raw
	Layers  []Places // from text to raw, the last one first applied
	Format  Format   // never Auto
	outer   *Outer   // what raw was unpacked from, nil for the input itself
	printed Printed  // what raw was printed on, nil where it has lines and columns

	decomposed map[rune]string // characters that the input has in two parts
}

// New decodes data. Where it is plain UTF-8 with LF already, nothing is
// copied and the map is the identity.
func New(data []byte, name, charset string, format Format) (*Source, []Note, error) {
	if err := format.check(); err != nil {
		return nil, nil, err
	}
	switch {
	case len(data) > MaxInput:
		return nil, nil, ErrTooLarge
	case len(bytes.TrimSpace(data)) == 0:
		return nil, nil, ErrEmpty
	}
	set, notes, err := detectCharset(data, charset)
	if err != nil {
		return nil, nil, err
	}
	s := &Source{raw: data, charset: set}
	if format == Auto || format == "" {
		if err := officeError(data); err != nil {
			return nil, nil, err
		}
	}
	if err := s.read(data, set, len(notes) > 0); err != nil {
		return nil, nil, err
	}
	s.endLines()
	if len(bytes.TrimSpace(s.Text)) == 0 {
		return nil, nil, ErrEmpty
	}
	s.Format = format
	if s.Format == Auto || s.Format == "" {
		s.Format = detectFormat(s.Text, name)
	}
	return s, notes, nil
}

// Decode returns a short text, such as a field beside a summary, in UTF-8; empty
// where it is no text. The character set is told as for [New].
func Decode(data []byte, charset string) string {
	s, _, err := New(data, "", charset, Text)
	if err != nil {
		return ""
	}
	return string(s.Text)
}

// read decodes the bytes where they are not plain UTF-8 already.
func (s *Source) read(data []byte, set charset, damaged bool) error {
	switch {
	case isBinary(data) && set.unit == 1:
		return ErrBinary
	case set.decode != nil:
		s.decode(data, set)
		return nil
	}
	s.Text = data[set.bom:]
	s.Layers = []Places{nil}
	s.Layers[0].Linear(0, set.bom)
	if damaged || needsDecoding(s.Text) {
		s.decode(data, set)
	}
	return nil
}

// needsDecoding reports whether UTF-8 has what is written otherwise in the text.
func needsDecoding(text []byte) bool {
	return bytes.ContainsRune(text, '\r') || bytes.ContainsRune(text, 0) || hasControls(text) || hasMarks(text) ||
		bytes.Contains(text, []byte(string(softHyphen)))
}

// decode writes the input as UTF-8, one character at a time, and turns CR and
// CRLF into LF, NUL into U+FFFD, and controls from U+0080 to U+009F into the
// characters that Windows-1252 has there. A soft hyphen at the end of a line goes,
// and so does the line end; an accent and the letter before it become one.
func (s *Source) decode(data []byte, set charset) {
	s.Text = make([]byte, 0, len(data)+len(data)/8)
	var decoded Places
	last := place{} // of the last character
	for in := set.bom; in < len(data); {
		if n := plainASCII(data[in:]); n > 0 && set.unit == 1 {
			decoded.Linear(len(s.Text), in)
			s.Text = append(s.Text, data[in:in+n]...)
			in += n
			last = place{len(s.Text) - 1, in - 1, 1}
			continue
		}
		r, n := set.next(data[in:])
		if isMark(r) && s.compose(r) {
			last.InLen = in + n - last.In
			decoded.Cut(last.Out)
			decoded.Atomic(last.Out, last.In, last.InLen)
			in += n
			decoded.Linear(len(s.Text), in)
			continue
		}
		out := len(s.Text)
		n += s.write(r, data[in+n:], set)
		last = place{out, in, n}
		if written := len(s.Text) - out; written == n {
			decoded.Linear(out, in)
		} else {
			decoded.Atomic(out, in, n)
			decoded.Linear(len(s.Text), in+n)
		}
		in += n
	}
	s.Layers = []Places{decoded}
}

// write appends a character that is no plain ASCII, and returns how many of the
// bytes after it belong to it.
func (s *Source) write(r rune, rest []byte, set charset) (more int) {
	switch r {
	case '\r':
		if next, n := set.next(rest); next == '\n' {
			more = n
		}
		s.Text = append(s.Text, '\n')
	case softHyphen:
		length, ends := lineEnd(rest, set)
		if !ends {
			s.Text = utf8.AppendRune(s.Text, r)
		}
		more = length
	case 0:
		s.Text = utf8.AppendRune(s.Text, utf8.RuneError)
	default:
		s.Text = utf8.AppendRune(s.Text, fromControl(r))
	}
	return more
}

// softHyphen says where a word may be divided. At the end of a line it is no part
// of the word.
const softHyphen = '\u00ad'

// lineEnd returns the length of the white space with a line end that data starts
// with, or of that at its end; false where no line ends.
func lineEnd(data []byte, set charset) (length int, ends bool) {
	end := rune(0)
	for {
		r, n := set.next(data[length:])
		switch {
		case r == ' ', r == softHyphen:
		case end == 0 && r == '\r', end != '\n' && r == '\n':
			end = r
		case end == 0 && n > 0:
			return 0, false
		default:
			return length, true
		}
		length += n
	}
}

// hasControls reports whether text in UTF-8 has characters from U+0080 to U+009F:
// what was Windows-1252 and read as Latin-1 on the way.
func hasControls(text []byte) bool {
	return hasRune(text, 0xC2, isControl)
}

func isControl(r rune) bool { return 0x80 <= r && r <= 0x9F }

// hasRune reports whether text in UTF-8 has a character that starts with a byte
// and is one of those that are wanted.
func hasRune(text []byte, first byte, wanted func(rune) bool) bool {
	for {
		i := bytes.IndexByte(text, first)
		if i < 0 {
			return false
		}
		if r, _ := utf8.DecodeRune(text[i:]); wanted(r) {
			return true
		}
		text = text[i+1:]
	}
}

// fromControl returns the character that Windows-1252 has in place of a control
// from U+0080 to U+009F, and any other one as it is.
func fromControl(r rune) rune {
	if !isControl(r) {
		return r
	}
	if c := charmap.Windows1252.DecodeByte(byte(r)); c != utf8.RuneError {
		return c
	}
	return r
}

// plainASCII returns how many bytes at the start of data are ASCII, without CR
// and NUL: they are the same in every set of 8-bit units that pages come in.
func plainASCII(data []byte) int {
	n := 0
	for n < len(data) && data[n] < 0x80 && data[n] != '\r' && data[n] != 0 {
		n++
	}
	return n
}

// isBinary tells from the first bytes whether data is no text in an 8-bit
// character set: text has next to no control characters.
func isBinary(data []byte) bool {
	const sample = 4096
	head := data[:min(len(data), sample)]
	controls := 0
	rest := head
	for ; len(rest) >= 8; rest = rest[8:] {
		if mayHaveControls(binary.NativeEndian.Uint64(rest)) {
			controls += controlsIn(rest[:8])
		}
	}
	controls += controlsIn(rest)
	return controls*20 > len(head)
}

// controlsIn returns how many bytes text has next to none of.
func controlsIn(bytes []byte) int {
	n := 0
	for _, b := range bytes {
		if controlByte[b] {
			n++
		}
	}
	return n
}

// mayHaveControls reports whether one of eight bytes is below 0x20 or is 0x7F: less
// 0x20, or plus 1, it gains the highest bit. A byte after 0xFF can do so, too.
func mayHaveControls(eight uint64) bool {
	const each = 0x0101010101010101
	return ((eight-each*0x20)|(eight+each))&^eight&(each*0x80) != 0
}

// controlByte marks the control characters that text has next to none of.
var controlByte = func() (table [256]bool) {
	for i := range 0x20 {
		table[i] = !strings.ContainsRune("\n\r\t\f\x1b", rune(i))
	}
	table[0x7f] = true
	return table
}()
