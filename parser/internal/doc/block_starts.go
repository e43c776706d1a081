package doc

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

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

// startsBlock reports whether line, which ends at the offset end of src, starts a block
// of its own within a paragraph of the lines before it: a header line, or the line
// after it, a row, an item.
func startsBlock(line string, end int, before *text.Segments, src []byte) bool {
	first := before.At(0)
	head := util.TrimLeftSpace(first.Value(src))
	firstLine := string(head[:min(len(head), scan.HeaderLength)])
	switch {
	case line == "" || firstLine == "":
		return false
	case scan.IsHeaderLine(line), line[0] == '|', firstLine[0] == '|':
		return true
	case before.Len() == 1 && scan.IsHeaderLine(firstLine) && !scan.StartsLower(line):
		return true
	case first.Start < headerBytes && isBesideType(line, firstLine, before.Len()):
		return true
	}
	line = line[scan.BlankLength(line):]
	return scan.Bullet(line) > 0 &&
		(scan.Bullet(firstLine) > 0 || endsInMark(before, src) || isSureBullet(line, nextLine(src, end)))
}

// isBesideType reports whether a line, or the one before it, the first of so many, is
// a document type.
func isBesideType(line, firstLine string, lines int) bool {
	return isType(line) || lines == 1 && isType(firstLine)
}

// headerBytes is how far from its start a text can have a document type on a line
// of its own, above or below the header line.
const headerBytes = 1000

// isType reports whether a line is nothing but a known document type.
func isType(line string) bool {
	line = strings.Trim(line, "*_# \r\n")
	if len(line) > scan.HeaderLength {
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

// nextLine returns the start of the line at the offset start, without indentation.
func nextLine(src []byte, start int) string {
	const longest = 16 // the indentation and the first sign
	return string(bytes.TrimLeft(src[start:min(len(src), start+longest)], " \t"))
}

func startsWithDash(line string) bool {
	return strings.HasPrefix(line, "– ") || strings.HasPrefix(line, "— ")
}

// endsInMark reports whether the last of some lines ends in a punctuation mark.
func endsInMark(lines *text.Segments, src []byte) bool {
	last := lines.At(lines.Len() - 1)
	end := util.TrimRightSpace(last.Value(src))
	return len(end) > 0 && strings.ContainsRune(":;.,!?", rune(end[len(end)-1]))
}
