package parser

import "strings"

// opening returns the kind of the block that a line which is no heading starts,
// and the length of an item's marker.
func opening(line string) (blockKind, int) {
	if line[0] == '|' {
		return row, 0
	}
	skip := bullet(line)
	if skip == 0 && strings.HasPrefix(line, "**") && enumerator(line[2:]) == 0 && bullet(line[2:]) > 0 {
		skip = 2 + bullet(line[2:]) // bold as a whole, bullet and all
	}
	if skip > 0 {
		return item, skip
	}
	return paragraph, 0
}

// goesOn reports whether the paragraph that line starts is the rest of the item
// that text ends with: it starts in lower case, and the item has no final
// punctuation.
func goesOn[T string | []byte](text T, line string) bool {
	return strings.IndexByte(".;:!?", text[len(text)-1]) < 0 && startsLower(strings.TrimLeft(line, `*_\ `))
}
