package source

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"resparse/parser/internal/scan"
)

// Division is how a text sets its paragraphs apart.
type Division struct {
	Kind  DivisionKind
	Width int // characters of the longest line where lines are wrapped, else 0
}

// DivisionKind is a way to set paragraphs apart.
type DivisionKind uint8

// The ways.
const (
	ByBlankLines DivisionKind = iota
	ByLines                   // a paragraph is a line
	ByShortLines              // lines are wrapped, and a line with room left ends a paragraph
)

// Limits of wrapped text.
const (
	wrapWidth   = 130 // characters of the longest line
	openLines   = 5   // lines that were wrapped, at least, in a text without blank lines
	headerGaps  = 2   // gaps of blank lines around a header line
	shortLine   = 85  // percent of the width that a last line fills at most, with the next word
	headingLine = 60  // and a heading
)

// DivisionOf tells how a text is divided, from all joints: places where one line
// follows another without a blank line between them. A text with a long line and
// no open joint is not wrapped at all.
func DivisionOf(text []byte) Division {
	width := widthOf(text)
	wrapped := width <= wrapWidth
	var count [shutJoint + 1]int
	var last []byte // the line before, nil for none
	gaps, blank := 0, false
	for line := range bytes.Lines(text) {
		line = trimLine(line)
		switch {
		case len(line) == 0:
			blank = true
			continue
		case last == nil:
		case blank:
			gaps++
		default:
			count[jointOf(string(last), string(line), width)]++
		}
		last, blank = line, false
	}
	open, shut := count[openJoint], count[shutJoint]
	switch {
	case shut > open, !wrapped && open == 0:
		return Division{Kind: ByLines}
	case wrapped && open >= openLines && gaps <= headerGaps:
		return Division{Kind: ByShortLines, Width: width}
	case wrapped && open > 0:
		return Division{Width: width}
	}
	return Division{}
}

// joint is what a place tells where one line follows another.
type joint uint8

const (
	noJoint   joint = iota // nothing: both may stand there in any text
	openJoint              // the text goes on, as it mostly does where lines are wrapped, and hardly ever else
	shutJoint              // a paragraph ends
)

// jointOf returns what the place between two lines tells. It is open where the
// second goes on in lower case after a line without a mark at its end, and where
// bold goes on; shut where the line ends a sentence, unless it may have been
// wrapped there all the same: all lines are short, and the next word had no room.
func jointOf(line, next string, width int) joint {
	switch {
	case scan.Bullet(next) > 0 || scan.IsHeaderLine(next) || scan.IsHeaderLine(line):
		return noJoint
	case GoesOn(line, next), strings.Count(line, "**")%2 == 1:
		return openJoint
	case width <= wrapWidth && utf8.RuneCountInString(line)+1+firstWord(next) > width:
		return noJoint
	case EndsSentence(line):
		return shutJoint
	}
	return noJoint
}

// widthOf returns how many characters the longest line of a text has; of a text that
// is not wrapped, those of the first line that is too long.
func widthOf(text []byte) int {
	width := 0
	for line := range bytes.Lines(text) {
		if line = trimLine(line); len(line) > width {
			width = max(width, utf8.RuneCount(line))
		}
		if width > wrapWidth {
			break
		}
	}
	return width
}

// trimLine returns a line without marks of quotations and the white space at its
// edges.
func trimLine(line []byte) []byte {
	for len(line) > 0 && (line[0] == '>' || line[0] == ' ' || line[0] == '\t') {
		line = line[1:]
	}
	return bytes.TrimSpace(line)
}

// firstWord returns the length in characters of the first word of a line.
func firstWord(line string) int {
	word, _, _ := strings.Cut(line, " ")
	return utf8.RuneCountInString(word)
}

// Ends reports whether the line at the end of a paragraph of some lines ends it,
// in a text without blank lines: what follows had room in it. After a line without
// a mark at its end, which may be a heading, there must be more room, and no line
// before it.
func (d Division) Ends(lines int, line, next string) bool {
	switch {
	case d.Kind == ByLines:
		return !GoesOn(line, next)
	case d.Kind == ByBlankLines, GoesOn(line, next):
		return false
	}
	share := (utf8.RuneCountInString(line) + 1 + firstWord(next)) * 100 / d.Width
	return share <= headingLine && lines == 1 || share <= shortLine && EndsSentence(line)
}

// Fills reports whether a line of wrapped text had no room for the first word of
// the next.
func (d Division) Fills(line, next string) bool {
	return d.Width > 0 && utf8.RuneCountInString(line)+1+firstWord(next) > d.Width
}

// GoesOn reports whether a line goes on in the next: that starts in lower case,
// and the line has no mark at its end.
func GoesOn(line, next string) bool {
	return !EndsSentence(line) && scan.StartsLower(strings.TrimLeft(next, `*_"'“‘«([`))
}

// EndsSentence reports whether a line ends in a full stop, a colon or the like.
func EndsSentence(line string) bool {
	line = strings.TrimRightFunc(line, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(`*_"'”’»)]\`, r)
	})
	return line != "" && strings.ContainsRune(".;:!?", rune(line[len(line)-1])) || strings.HasSuffix(line, "…")
}
