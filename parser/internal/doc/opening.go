package doc

import (
	"strings"

	"resparse/parser/internal/scan"
)

// Opening returns the kind of the block that a line of Markdown which is no heading
// starts, and the length of the marker of an item or a row.
func Opening(line string) (BlockKind, int) {
	kind, skip := openingInText(line)
	switch {
	case kind != Paragraph:
	case strings.HasPrefix(line, "**") && scan.Enumerator(line[2:]) == 0 && scan.Bullet(line[2:]) > 0:
		return Item, 2 + scan.Bullet(line[2:]) // bold as a whole, bullet and all
	case line[0] == '[' && scan.Bullet(line[1:]) > 0:
		return Item, 1 + scan.Bullet(line[1:]) // pandoc's span: [- lamps]{lang="en"}
	}
	return kind, skip
}

// openingInText does so for a line of plain text.
func openingInText(line string) (BlockKind, int) {
	if line[0] == '|' {
		return Row, 1
	}
	if skip := scan.Bullet(line); skip > 0 {
		return Item, skip
	}
	return Paragraph, 0
}

// GoesOn reports whether the paragraph that line starts is the rest of the item
// that text ends with: it starts in lower case, and the item has no final
// punctuation.
func GoesOn[T string | []byte](text T, line string) bool {
	return !strings.ContainsRune(".;:!?", rune(text[len(text)-1])) && scan.StartsLower(strings.TrimLeft(line, `*_\ `))
}
