package parser

// span is a stretch of a document's text, in bytes, end exclusive.
type span struct{ start, end int }

func (s span) empty() bool { return s.start >= s.end }

// trim cuts spaces at both ends of a stretch of text.
func trim[T string | []byte](text T, s span) span {
	for s.start < s.end && text[s.start] == ' ' {
		s.start++
	}
	for s.end > s.start && text[s.end-1] == ' ' {
		s.end--
	}
	return s
}
