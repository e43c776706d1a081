package scan

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// IsBlank reports whether r is white space, no-break and thin spaces included.
func IsBlank(r rune) bool {
	return r == ' ' || r == '\u200b' || r == '\ufeff' || unicode.IsSpace(r) || unicode.Is(unicode.Zs, r)
}

func IsPunctuation(c byte) bool {
	return c > ' ' && c < 0x7f && !IsAlnum(c)
}

func IsAlnum(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

func IsSpaceByte(c byte) bool { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' }

func StartsWithLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

// StartsUpper reports whether s starts with a capital.
func StartsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// StartsLower reports whether s starts with a small letter.
func StartsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// BlankLength returns the length in bytes of the white space that s starts
// with, no-break spaces and their references included.
func BlankLength(s string) int {
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
		if !IsBlank(r) {
			break
		}
		n += size
	}
	return n
}

// Digits returns how many ASCII digits s starts with.
func Digits(s string) int {
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	return n
}

// IndexFold returns where text in small letters first stands in data, without regard
// to case, or -1.
func IndexFold(data []byte, text string) int {
	for i := 0; i+len(text) <= len(data); i++ {
		if data[i]|0x20 == text[0] && strings.EqualFold(string(data[i:i+len(text)]), text) {
			return i
		}
	}
	return -1
}
