package model

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// SourceName returns a file's name as source.name and reports hold it, in UTF-8. In a
// name that is not, which file systems allow, bytes that are no UTF-8 are escaped
// (\xff), and backslashes are doubled, so that two such names stay two.
func SourceName(name string) string {
	if utf8.ValidString(name) {
		return name
	}
	var b strings.Builder
	for rest := name; rest != ""; {
		r, n := utf8.DecodeRuneInString(rest)
		switch {
		case r == utf8.RuneError && n == 1:
			fmt.Fprintf(&b, `\x%02x`, rest[0])
		case r == '\\':
			b.WriteString(`\\`)
		default:
			b.WriteString(rest[:n])
		}
		rest = rest[n:]
	}
	return b.String()
}
