package layout

import (
	"math"
	"sort"

	"resparse/model"
	"resparse/parser/internal/pdf"
	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// Text is the text of printed pages.
type Text struct {
	Markdown []byte
	Doubts   []Doubt

	rows   []placed      // without page numbers and running titles
	places source.Places // from Markdown to the text of all rows
}

// placed is where a row stands.
type placed struct {
	pdf.Stretch
	base, text, end int // where it starts, the text after its bullet does, and it ends, in the text of all rows
}

// placesOf returns where rows stand.
func placesOf(rows []row) []placed {
	all := make([]placed, len(rows))
	for i := range rows {
		r := &rows[i]
		text := r.base + len(r.bullet)
		all[i] = placed{r.Stretch, r.base, text, text + r.Len()}
	}
	return all
}

// Place returns the page that a stretch of the Markdown begins on, from 1, and what
// the words that it touches cover of that page; nil where it is empty.
func (t *Text) Place(s scan.Span) (page int, box *model.Box) {
	if len(t.rows) == 0 {
		return 1, nil
	}
	in := t.places.In(s)
	first := max(0, sort.Search(len(t.rows), func(i int) bool { return t.rows[i].base > in.Start })-1)
	page = t.rows[first].Page
	if s.Empty() {
		return page, nil
	}
	for i := first; i < len(t.rows) && t.rows[i].base < in.End && t.rows[i].Page == page; i++ {
		l := &t.rows[i]
		part := l.Part(max(in.Start-l.text, 0), min(in.End, l.end)-l.text)
		if box == nil {
			box = &model.Box{Left: part.Left, Top: part.Top, Right: part.Right, Bottom: part.Bottom}
		}
		box.Left, box.Top = min(box.Left, part.Left), min(box.Top, part.Top)
		box.Right, box.Bottom = max(box.Right, part.Right), max(box.Bottom, part.Bottom)
	}
	if box != nil {
		*box = model.Box{Left: rounded(box.Left), Top: rounded(box.Top),
			Right: rounded(box.Right), Bottom: rounded(box.Bottom)}
	}
	return page, box
}

// farthest is more than a page has in any direction, in points.
const farthest = 100_000

// rounded returns a measure to a tenth of a point.
func rounded(points float64) float64 {
	if math.IsNaN(points) {
		return 0
	}
	return math.Round(min(max(points, -farthest), farthest)*10) / 10
}
