package pdf

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// Measures of lines, in sizes of their letters.
const (
	sameLine  = 0.5  // how far apart baselines are at most, as those of superscripts
	wordGap   = 0.17 // between two words at least
	blankGap  = 0.05 // between two words with a blank, at least
	cellGap   = 0.6  // between two cells at least, and cellRatio times the smallest gap of the line
	cellRatio = 2
	columnGap = 1.5  // that always stands between two cells or columns
	twice     = 0.1  // how far apart a letter is drawn a second time, at most
	raised    = 0.15 // how far a superscript stands above the baseline, at least
	smaller   = 0.85 // how large its letters are at most
)

// cell is about where a letter is drawn, in points.
type cell struct {
	letter rune
	x, y   int32
}

// once leaves out letters that are drawn a second time, which makes them bold. It uses
// a map that is empty.
func once(glyphs []glyph, seen map[cell]int32) []glyph {
	clear(seen)
	kept := glyphs[:0]
	for _, g := range glyphs {
		letter, _ := utf8.DecodeRuneInString(g.text)
		c := cell{letter, int32(math.Floor(g.x)), int32(math.Round(g.y))}
		found := int32(-1)
		for dx := int32(-1); dx <= 1 && letter != ' '; dx++ {
			i, ok := seen[cell{letter, c.x + dx, c.y}]
			if ok && kept[i].text == g.text && math.Abs(kept[i].x-g.x) <= min(twice*g.size, 1) {
				found = i
			}
		}
		if found >= 0 {
			kept[found].bold = true
			continue
		}
		seen[c] = int32(len(kept))
		kept = append(kept, g)
	}
	return kept
}

// linesOf puts glyphs together to lines: those with one baseline that are drawn one
// after the other, from left to right. What stands far apart is several lines.
func linesOf(glyphs []glyph, page int) []Line {
	var lines []Line
	var row []glyph
	flush := func() {
		lines = appendLines(lines, row, page)
		row = row[:0]
	}
	for _, g := range glyphs {
		if n := len(row); n > 0 && math.Abs(g.y-row[0].y) > sameLine*max(g.size, row[0].size) {
			flush()
		}
		row = append(row, g)
	}
	flush()
	return lines
}

// appendLines appends the lines that the glyphs of a row make.
func appendLines(lines []Line, row []glyph, page int) []Line {
	row = spaced(row)
	if len(row) == 0 {
		return lines
	}
	size, base, cell := measure(row)
	l := builder{Line: Line{Stretch: Stretch{Page: page, Base: base}}}
	end := math.Inf(-1)
	for i := range row {
		g := &row[i]
		text := g.text
		switch gap := g.x - end; {
		case i > 0 && gap > cell && !g.spaced:
			lines = append(lines, l.close())
			l = builder{Line: Line{Stretch: Stretch{Page: page, Base: base}}}
		case i > 0 && (gap > wordGap*g.size || g.spaced && gap > blankGap*g.size):
			text = " " + text
		}
		l.add(text, g, base-g.y > raised*size && g.size <= smaller*size)
		end = max(end, g.end)
	}
	return append(lines, l.close())
}

// measure returns the size and the baseline of the largest letters of a row, and the
// gap that stands between two cells at least.
func measure(row []glyph) (size, base, cell float64) {
	for i := range row {
		if row[i].size > size {
			size, base = row[i].size, row[i].y
		}
	}
	cell = max(cellGap*size, cellRatio*leastGap(row))
	return size, base, min(cell, columnGap*size)
}

// spaced returns the glyphs of a row from left to right without blanks; one after a
// single blank knows it.
func spaced(row []glyph) []glyph {
	slices.SortStableFunc(row, func(a, b glyph) int { return cmp.Compare(a.x, b.x) })
	kept, blanks := row[:0], 0
	for _, g := range row {
		if g.text == "" { // a part of the letter before it
			continue
		}
		if g.text = strings.Map(printable, g.text); strings.TrimSpace(g.text) == "" {
			blanks++
			continue
		}
		g.spaced = blanks == 1
		kept, blanks = append(kept, g), 0
	}
	return kept
}

// printable returns a character of a line: a blank for what moves the cursor, and what
// Windows-1252 means by U+0080 to U+009F, which stand for it where a page was read as
// Latin-1.
func printable(r rune) rune {
	if 0x80 <= r && r <= 0x9F {
		r = charmap.Windows1252.DecodeByte(byte(r))
	}
	if unicode.IsControl(r) {
		return ' '
	}
	return r
}

// leastGap returns the smallest gap between two words of a row, 0 where it has one
// word.
func leastGap(row []glyph) float64 {
	least, end := 0.0, row[0].end
	for i := 1; i < len(row); i++ {
		if gap := row[i].x - end; gap > wordGap*row[i].size && (least == 0 || gap < least) {
			least = gap
		}
		end = max(end, row[i].end)
	}
	return least
}

// builder makes a line.
type builder struct {
	Line
	open []byte // text of the last run
}

// add appends the text of a glyph to a line.
func (l *builder) add(text string, g *glyph, raised bool) {
	box := Box{g.x, g.y - g.size, g.end, g.y + g.size/4}
	if len(l.Runs) == 0 {
		l.Box = box
	}
	l.Box = l.Box.with(box)
	l.Size = max(l.Size, g.size)
	like := Run{Bold: g.bold, Italic: g.italic, Raised: raised}
	if n := len(l.Runs); n == 0 || l.Runs[n-1] != like {
		l.closeRun()
		l.Runs = append(l.Runs, like)
	}
	if n := len(l.words); n == 0 || text[0] == ' ' {
		start := l.length + len(text) - len(strings.TrimLeft(text, " "))
		l.words = append(l.words, newWord(start, g.x, g.end))
	} else {
		l.words[n-1].right = max(l.words[n-1].right, tenths(g.end))
	}
	l.open = append(l.open, text...)
	l.length += len(text)
}

// closeRun ends the last run.
func (l *builder) closeRun() {
	if n := len(l.Runs); n > 0 && l.open != nil {
		l.Runs[n-1].Text, l.open = string(l.open), nil
	}
}

// close ends the line and returns it.
func (l *builder) close() Line {
	l.closeRun()
	l.words = slices.Clone(l.words) // without room for more: they are kept
	return l.Line
}
