package render

import (
	"bytes"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// DisplayName returns a path as messages show it: as it stands, or in Go's
// quotes where it is empty or holds what a terminal would not show as it stands
// (control characters, line breaks, marks that change the direction of writing,
// bytes that are not UTF-8), or what a program that reads the line would take
// for something else.
func DisplayName(name string) string {
	if name != "" && harmless(name) && !misleading().MatchString(name) {
		return name
	}
	return disarm(strconv.QuoteToGraphic(name), misleading())
}

// EscapeMessage returns a message with such characters as Go's escapes, and
// nothing in it that a CI server would obey.
func EscapeMessage(message string) string { return disarm(escape(message), logCommand()) }

func escape(message string) string {
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

// EscapeText returns lines of text with what acts on a terminal as Go's escapes:
// control characters, but for tabs and the ends of lines, and marks that change
// the direction of writing. Without any it returns the text itself.
func EscapeText(text []byte) []byte {
	if bytes.IndexFunc(text, acts) < 0 {
		return text
	}
	shown := make([]byte, 0, len(text)+len(text)/8)
	for len(text) > 0 {
		n := bytes.IndexFunc(text, acts)
		if n < 0 {
			break
		}
		r, size := utf8.DecodeRune(text[n:])
		quoted := strconv.QuoteToASCII(string(r))
		shown = append(append(shown, text[:n]...), quoted[1:len(quoted)-1]...)
		text = text[n+size:]
	}
	return append(shown, text...)
}

func acts(r rune) bool {
	return unicode.IsControl(r) && r != '\n' && r != '\t' || unicode.Is(unicode.Bidi_Control, r)
}

func harmless(s string) bool {
	return utf8.ValidString(s) && strings.IndexFunc(s, func(r rune) bool { return !unicode.IsGraphic(r) }) < 0
}

// The expressions are compiled when they are first needed, and no sooner: that
// takes a part of the time of a run over one file.
var (
	// logCommand is how the commands start that CI servers obey anywhere in a
	// line of a log, such as ##[error] and ##vso[task.setvariable].
	logCommand = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`##[A-Za-z]*\[`) })
	// misleading is what changes how a line is read that starts with a path: it
	// looks quoted, is a command to GitHub's runner, or states another place.
	misleading = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^"|::|:[0-9]+:[0-9]+:|` + logCommand().String())
	})
)

func disarm(s string, what *regexp.Regexp) string {
	return what.ReplaceAllStringFunc(s, strings.NewReplacer("#", `\x23`, ":", `\x3a`).Replace)
}
