package source

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// isMark reports whether a character is an accent that combines with the one
// before it.
func isMark(r rune) bool { return 0x300 <= r && r <= 0x36F }

// hasMarks reports whether text in UTF-8 has such accents: all start with one of
// two bytes.
func hasMarks(text []byte) bool {
	return hasRune(text, 0xCC, isMark) || hasRune(text, 0xCD, isMark)
}

// compose makes one character of the last one of the text and an accent, where
// Unicode has it.
func (s *Source) compose(accent rune) bool {
	base, n := utf8.DecodeLastRune(s.Text)
	if n == 0 {
		return false
	}
	parts := string(base) + string(accent)
	whole := norm.NFC.String(parts)
	r, size := utf8.DecodeRuneInString(whole)
	if size != len(whole) {
		return false
	}
	if s.decomposed == nil {
		s.decomposed = make(map[rune]string)
	}
	s.decomposed[r] = norm.NFD.String(parts)
	s.Text = append(s.Text[:len(s.Text)-n], whole...)
	return true
}

// Decomposed reports whether the input has characters in two parts.
func (s *Source) Decomposed() bool { return s.decomposed != nil }

// AsWritten returns a passage of the text with the characters in two parts that
// the input has so.
func (s *Source) AsWritten(text string) string {
	var b strings.Builder
	for _, r := range text {
		if parts, ok := s.decomposed[r]; ok {
			b.WriteString(parts)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// endLines turns the separators of lines and paragraphs that Unicode has,
// U+2028 and U+2029, into line ends of the same length.
func (s *Source) endLines() {
	if !bytes.Contains(s.Text, []byte("\u2028")) && !bytes.Contains(s.Text, []byte("\u2029")) {
		return
	}
	s.Text = bytes.ReplaceAll(s.Text, []byte("\u2028"), []byte("  \n"))
	s.Text = bytes.ReplaceAll(s.Text, []byte("\u2029"), []byte(" \n\n"))
}
