package model

import (
	"unicode"
	"unicode/utf8"
)

func decode(s string) (rune, int) {
	if s == "" {
		return 0, 0
	}
	return utf8.DecodeRuneInString(s)
}

func isLetter(r rune) bool { return unicode.IsLetter(r) }

// sameRune compares two characters of a name: case, and the form of
// apostrophes and hyphens, do not count.
func sameRune(a, b rune) bool {
	if a == b {
		return true
	}
	return plainRune(unicode.ToLower(a)) == plainRune(unicode.ToLower(b))
}

func plainRune(r rune) rune {
	switch r {
	case '’', '‘':
		return '\''
	case '–', '‑':
		return '-'
	case '\u00a0':
		return ' '
	default:
		return r
	}
}
