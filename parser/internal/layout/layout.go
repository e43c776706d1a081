package layout

import (
	"bytes"
	"slices"
	"strings"
	"unicode"

	"resparse/parser/internal/pdf"
	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// Doubt says that text of a page can be missing or in the wrong order.
type Doubt struct {
	Page    int // from 1
	Message string
}

// line is a line with the bullet that was drawn apart before it.
type line struct {
	pdf.Line
	bullet string
	base   int // where its text starts in that of all lines, in bytes
}

// Text returns the text of a line with its bullet.
func (l *line) Text() string { return l.bullet + l.Line.Text() }

// Read writes the pages as Markdown. It takes their lines away.
func Read(pages []pdf.Page, words source.LayoutWords) *Text {
	size := usualSize(pages)
	furniture := newFurniture(pages, size)
	var rows []row
	var hyphened bytes.Buffer // the rows that can have a word with a hyphen
	length := 0
	var doubts []Doubt
	for i, p := range pages {
		lines := slices.DeleteFunc(withMarkers(p.Lines), func(l line) bool {
			return l.bullet == "" && furniture.is(&l.Line, p.Height)
		})
		pages[i].Lines = nil // they are many
		arranged := arrange(lines)
		for k := range arranged {
			text := arranged[k].Text()
			arranged[k].base = length
			length += len(text) + 1
			if strings.IndexByte(text, '-') >= 0 {
				hyphened.WriteString(text + "\n")
			}
		}
		rows = append(rows, arranged...)
		messages := p.Doubts
		if mixed(arranged) {
			messages = append(messages, "columns or a table stand side by side: check that their lines are not mixed")
		}
		for _, message := range messages {
			doubts = append(doubts, Doubt{i + 1, message})
		}
	}
	w := &writer{rows: rows, size: size, hyphens: source.NewHyphens(hyphened.Bytes(), words), starred: starred(rows)}
	w.measure()
	for i := range rows {
		w.row(i)
	}
	w.flush()
	return &Text{Markdown: w.out, Doubts: doubts, rows: placesOf(rows), places: w.places}
}

// usualSize returns the size that most letters have, in points.
func usualSize(pages []pdf.Page) float64 {
	letters := make(map[float64]int)
	usual := 0.0
	for i := range pages {
		for k := range pages[i].Lines {
			l := &pages[i].Lines[k]
			letters[l.Size] += l.Len()
			if letters[l.Size] > letters[usual] {
				usual = l.Size
			}
		}
	}
	return usual
}

// maxMixed is how many rows of a page can have parts that stand far apart and are no
// table, as the header has.
const maxMixed = 2

// mixed reports whether the lines of columns can be mixed.
func mixed(rows []row) bool {
	n := 0
	for i := range rows {
		if len(rows[i].parts) > 1 && rows[i].cells == nil && !rows[i].rest {
			n++
		}
	}
	return n > maxMixed
}

// starred reports whether an asterisk marks items: of footnotes there is one.
func starred(rows []row) bool {
	n := 0
	for i := range rows {
		if strings.HasPrefix(rows[i].Text(), "* ") {
			n++
		}
	}
	return n > 1
}

// markerLength is how long a bullet that stands alone is at most, in bytes.
const markerLength = 6

// withMarkers puts the bullets that were drawn apart before their lines. A bullet
// without a line says nothing, and goes.
func withMarkers(all []pdf.Line) []line {
	lines := make([]line, 0, len(all))
	markers := make(map[int][]*pdf.Line) // by their baselines, in points
	for i := range all {
		if m := &all[i]; isMarker(m) && len(markers[int(m.Base)]) < maxMarkers {
			markers[int(m.Base)] = append(markers[int(m.Base)], m)
		}
	}
	taken := make(map[*pdf.Line]bool)
	for i := range all {
		if isMarker(&all[i]) {
			continue
		}
		l := line{Line: all[i]}
		if m := nearest(markers, &l.Line); m != nil && !taken[m] {
			taken[m] = true
			l.bullet = strings.TrimSpace(m.Text()) + " "
			l.Box.Left = m.Box.Left
		}
		lines = append(lines, l)
	}
	for i := range all {
		if m := &all[i]; isMarker(m) && !taken[m] && hasWord(m) {
			lines = append(lines, line{Line: *m})
		}
	}
	return lines
}

// nearest returns the last marker before a line, nil where there is none nearby.
func nearest(markers map[int][]*pdf.Line, l *pdf.Line) (last *pdf.Line) {
	for base := int(l.Base - l.Size/2); base <= int(l.Base+l.Size/2); base++ {
		for _, m := range markers[base] {
			near := l.Box.Left - m.Box.Left
			if near > 0 && near < markerApart*l.Size && (last == nil || m.Box.Left > last.Box.Left) {
				last = m
			}
		}
	}
	return last
}

// maxMarkers is how many bullets of one height are looked at.
const maxMarkers = 16

// markerApart is how far from its text, in sizes of letters, a bullet starts at most.
const markerApart = 6

// isMarker reports whether a line is a bullet or the number of an item alone.
func isMarker(l *pdf.Line) bool {
	if l.Len() > markerLength {
		return false
	}
	text := strings.TrimSpace(l.Text())
	n, _ := markerOf(text + " x")
	return n > len(text)
}

// hasWord reports whether a line has a letter or a digit.
func hasWord(l *pdf.Line) bool {
	return strings.IndexFunc(l.Text(), func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0
}

// markerOf returns the length of the marker that a text starts with, the white space
// after it included, and how it is written; 0 for none. Beside those of Markdown's
// readers there are the numerals of browsers: ii.
func markerOf(text string) (n int, written string) {
	if n = scan.Bullet(text); n > 0 {
		if scan.Enumerator(text) > 0 {
			return n, text[:n]
		}
		return n, "- "
	}
	numeral := strings.TrimLeft(text, "ivx")
	if n = len(text) - len(numeral); n > 1 && n <= longestNumeral && strings.HasPrefix(numeral, ". ") {
		return n + 2, text[:n] + ") "
	}
	return 0, ""
}

// longestNumeral is the length of xviii.
const longestNumeral = 5
