package render

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// DisplayName returns a path as messages show it: as it stands, or in Go's
// quotes where it is empty or holds what a terminal would not show as it stands
// (control characters, line breaks, marks that change the direction of writing,
// bytes that are not UTF-8).
func DisplayName(name string) string {
	if name != "" && harmless(name) {
		return name
	}
	return strconv.QuoteToGraphic(name)
}

// EscapeMessage returns a message with such characters as Go's escapes.
func EscapeMessage(message string) string {
	if harmless(message) {
		return message
	}
	var b strings.Builder
	for len(message) > 0 {
		_, size := utf8.DecodeRuneInString(message)
		char := message[:size]
		message = message[size:]
		if !harmless(char) {
			char = strings.Trim(strconv.QuoteToGraphic(char), `"`)
		}
		b.WriteString(char)
	}
	return b.String()
}

func harmless(s string) bool {
	return utf8.ValidString(s) && strings.IndexFunc(s, func(r rune) bool { return !unicode.IsGraphic(r) }) < 0
}
