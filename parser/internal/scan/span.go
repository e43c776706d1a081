package scan

// Span is a stretch of a document's text, in bytes, end exclusive.
type Span struct{ Start, End int }

// Len returns the length in bytes.
func (s Span) Len() int { return s.End - s.Start }

func (s Span) Empty() bool { return s.Start >= s.End }

// Trim cuts spaces at both ends of a stretch of text.
func Trim[T string | []byte](text T, s Span) Span {
	for s.Start < s.End && text[s.Start] == ' ' {
		s.Start++
	}
	for s.End > s.Start && text[s.End-1] == ' ' {
		s.End--
	}
	return s
}
