package doc

import (
	"strings"

	"resparse/model"
	"resparse/parser/internal/scan"
)

// mayStartBlock reports whether the first byte of a line allows an item, a row or
// a header line.
func mayStartBlock(line []byte) bool {
	if len(line) < 2 {
		return false
	}
	c := line[0]
	return !scan.IsAlnum(c) || '0' <= c && c <= '9' || !scan.IsAlnum(line[1])
}

// joint is a place within a paragraph where a line follows others.
type joint struct {
	first  string // the first of those, as far as a header line can go
	lines  int    // how many they are
	item   bool   // they start with a bullet
	marked bool   // the last of them ends in a punctuation mark
	top    bool   // they start near the top of the text
	line   string
	next   string // the start of the line after it
}

// startsBlock reports whether the line at a joint starts a block of its own: a header
// line, or the line after it, a row, an item.
func (j *joint) startsBlock() bool {
	switch {
	case j.line == "" || j.first == "":
		return false
	case scan.IsHeaderLine(j.line), j.line[0] == '|', j.first[0] == '|':
		return true
	case j.lines == 1 && scan.IsHeaderLine(j.first) && !scan.StartsLower(j.line):
		return true
	case j.top && j.isBesideType():
		return true
	}
	line := j.line[scan.BlankLength(j.line):]
	return scan.Bullet(line) > 0 && (j.item || j.marked || isSureBullet(line, j.next))
}

// isBesideType reports whether the line, or the one before it, the first, is a
// document type.
func (j *joint) isBesideType() bool {
	return isType(j.line) || j.lines == 1 && isType(j.first)
}

// headerBytes is how far from its start a text can have a document type on a line
// of its own, above or below the header line.
const headerBytes = 1000

// isType reports whether a line is nothing but a known document type. A link that
// goes on in the next line is more than that.
func isType(line string) bool {
	line = strings.Trim(line, "*_# \r\n")
	if len(line) > scan.HeaderLength || strings.Count(line, "[") > strings.Count(line, "]") {
		return false
	}
	_, known := model.FindDocumentStage(line, false)
	return known
}

// isSureBullet reports whether a line starts with a sign that starts no line of
// wrapped text by chance. Dashes and numbers do, so they count after punctuation,
// after another item, or, the dashes, where the next line starts with one as well.
func isSureBullet(line, next string) bool {
	for _, sign := range [...]string{"- ", "* ", "+ ", "•", "·"} {
		if strings.HasPrefix(line, sign) {
			return true
		}
	}
	return startsWithDash(line) && startsWithDash(next)
}

func startsWithDash(line string) bool {
	return strings.HasPrefix(line, "– ") || strings.HasPrefix(line, "— ")
}

// endsInMark reports whether a line ends in a punctuation mark.
func endsInMark[T string | []byte](line T) bool {
	return len(line) > 0 && strings.IndexByte(":;.,!?", line[len(line)-1]) >= 0
}
