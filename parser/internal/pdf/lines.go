package pdf

import (
	"math"
	"slices"
	"strings"
	"unicode"
)

// Measures of lines, in sizes of their letters.
const (
	sameLine = 0.5  // how far apart baselines are at most, as those of superscripts
	wordGap  = 0.17 // between two words at least
	wideGap  = 1.5  // between two columns at least
	twice    = 0.1  // how far apart a letter is drawn a second time, at most
)

// once leaves out letters that are drawn a second time, which makes them bold.
func once(glyphs []glyph) []glyph {
	type cell struct {
		text string
		x, y int // in points
	}
	seen := make(map[cell]int, len(glyphs))
	kept := glyphs[:0]
	for _, g := range glyphs {
		c := cell{g.text, int(math.Floor(g.x)), int(math.Round(g.y))}
		found := -1
		for dx := -1; dx <= 1 && strings.TrimSpace(g.text) != ""; dx++ {
			if i, ok := seen[cell{c.text, c.x + dx, c.y}]; ok && math.Abs(kept[i].x-g.x) <= min(twice*g.size, 1) {
				found = i
			}
		}
		if found >= 0 {
			kept[found].bold = true
			continue
		}
		seen[c] = len(kept)
		kept = append(kept, g)
	}
	return kept
}

// linesOf puts glyphs together to lines: those with one baseline, from left to
// right, in the order in which they were drawn.
func linesOf(glyphs []glyph, page int) []Line {
	var lines []Line
	var row []glyph
	flush := func() {
		if l, ok := lineOf(row, page); ok {
			lines = append(lines, l)
		}
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

// lineOf makes a line of its glyphs; false where they are blank.
func lineOf(row []glyph, page int) (Line, bool) {
	row = slices.Clone(row)
	slices.SortStableFunc(row, func(a, b glyph) int {
		switch {
		case a.x < b.x:
			return -1
		case a.x > b.x:
			return 1
		}
		return 0
	})
	l := Line{Page: page}
	end := math.Inf(-1)
	for i := range row {
		g := &row[i]
		if g.text == "" || strings.TrimSpace(g.text) == "" {
			continue
		}
		text := strings.Map(func(r rune) rune {
			if unicode.IsControl(r) {
				return ' '
			}
			return r
		}, g.text)
		if end > math.Inf(-1) && g.x-end > wordGap*g.size {
			text = " " + text
			l.Wide = l.Wide || g.x-end > wideGap*g.size && l.length > markerLength
		}
		l.add(text, g)
		end = max(end, g.end)
	}
	l.close()
	return l, len(l.Runs) > 0
}

// markerLength is how long the marker of an item is at most, in bytes.
const markerLength = 4

// add appends the text of a glyph to a line.
func (l *Line) add(text string, g *glyph) {
	box := Box{g.x, g.y - g.size, g.end, g.y + g.size/4}
	if len(l.Runs) == 0 {
		l.Box = box
	}
	l.Box = Box{min(l.Box.Left, box.Left), min(l.Box.Top, box.Top), max(l.Box.Right, box.Right), max(l.Box.Bottom, box.Bottom)}
	l.Size = max(l.Size, g.size)
	if n := len(l.Runs); n == 0 || l.Runs[n-1].Bold != g.bold || l.Runs[n-1].Italic != g.italic {
		l.close()
		l.Runs = append(l.Runs, Run{Bold: g.bold, Italic: g.italic})
	}
	if n := len(l.words); n == 0 || text[0] == ' ' {
		start := l.length + len(text) - len(strings.TrimLeft(text, " "))
		l.words = append(l.words, word{int32(start), float32(g.x), float32(g.end)})
	} else {
		l.words[n-1].right = max(l.words[n-1].right, float32(g.end))
	}
	l.open = append(l.open, text...)
	l.length += len(text)
}

// close ends the last run.
func (l *Line) close() {
	if n := len(l.Runs); n > 0 {
		l.Runs[n-1].Text, l.open = string(l.open), nil
	}
}
