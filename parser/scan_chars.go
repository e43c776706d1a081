package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isBlank reports whether r is white space, no-break and thin spaces included.
func isBlank(r rune) bool {
	return r == ' ' || r == '\u200b' || r == '\ufeff' || unicode.IsSpace(r) || unicode.Is(unicode.Zs, r)
}

func isPunctuation(c byte) bool {
	return c > ' ' && c < 0x7f && !isAlnum(c)
}

func isAlnum(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

func isSpaceByte(c byte) bool { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' }

func startsWithLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

// startsLower reports whether s starts with a small letter.
func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// blankLength returns the length in bytes of the white space that s starts
// with, no-break spaces and their references included.
func blankLength(s string) int {
	n := 0
	for n < len(s) {
		if c := s[n]; c == ' ' {
			n++
			continue
		} else if c > ' ' && c < utf8.RuneSelf && c != '&' {
			break
		}
		if reference, ok := strings.CutPrefix(s[n:], "&nbsp;"); ok {
			n = len(s) - len(reference)
			continue
		}
		if reference, ok := strings.CutPrefix(s[n:], "&#160;"); ok {
			n = len(s) - len(reference)
			continue
		}
		r, size := utf8.DecodeRuneInString(s[n:])
		if !isBlank(r) {
			break
		}
		n += size
	}
	return n
}

// digits returns how many ASCII digits s starts with.
func digits(s string) int {
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	return n
}
