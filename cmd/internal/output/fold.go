package output

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// foldCase returns what two paths have in common that differ in nothing but case
// and how accents are written. Bytes that are no characters stay as they are.
func foldCase(path string) string {
	var b strings.Builder
	for rest := path; rest != ""; {
		r, n := utf8.DecodeRuneInString(rest)
		if r == utf8.RuneError {
			b.WriteString(rest[:n])
		} else {
			b.WriteRune(unicode.ToLower(r))
		}
		rest = rest[n:]
	}
	return norm.NFC.String(b.String())
}
