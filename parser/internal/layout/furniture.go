package layout

import (
	"math"
	"strconv"
	"strings"

	"resparse/parser/internal/pdf"
)

// Measures of the margins of a page.
const (
	margin  = 0.12 // of the page, above and below, where page numbers and running titles stand
	atEdge  = 0.06 // of the page, where nothing but them stands in small letters
	smaller = 0.9  // of the usual size, of small letters
	steady  = 3    // how far apart, in points, a running title stands on two pages at most
)

// furniture tells page numbers and running titles from the text.
type furniture struct {
	size  float64 // usual, of letters
	pages int
	seen  map[string][]*place
}

// place is where lines of a kind stand.
type place struct {
	base  float64
	pages int // that have one
	last  int // of them
}

// newFurniture looks at the margins of all pages.
func newFurniture(pages []pdf.Page, size float64) *furniture {
	f := &furniture{size: size, pages: len(pages), seen: make(map[string][]*place)}
	for i := range pages {
		for k := range pages[i].Lines {
			if l := &pages[i].Lines[k]; inMargin(l, pages[i].Height) {
				f.note(l)
			}
		}
	}
	return f
}

// maxPlaces is at how many heights lines of a kind are looked for.
const maxPlaces = 8

func (f *furniture) note(l *pdf.Line) {
	key := kindOf(l)
	p := f.place(key, l)
	if p == nil {
		if len(f.seen[key]) >= maxPlaces {
			return
		}
		p = &place{base: l.Base}
		f.seen[key] = append(f.seen[key], p)
	}
	if p.last != l.Page {
		p.pages++
		p.last = l.Page
	}
}

func (f *furniture) place(key string, l *pdf.Line) *place {
	for _, p := range f.seen[key] {
		if math.Abs(p.base-l.Base) <= steady {
			return p
		}
	}
	return nil
}

// is reports whether a line is a page number or a running title: in the margin, it
// recurs at its height but for its numbers, is a number alone, or stands in small
// letters at the very edge.
func (f *furniture) is(l *pdf.Line, height float64) bool {
	if !inMargin(l, height) {
		return false
	}
	key := kindOf(l)
	if p := f.place(key, l); key == "" && numbers(l, f.pages) || p != nil && p.pages > 1 {
		return true
	}
	return (l.Box.Bottom < height*atEdge || l.Box.Top > height*(1-atEdge)) && l.Size < smaller*f.size
}

// numbers reports whether the numbers of a line are those of its page: 2, 2/7.
func numbers(l *pdf.Line, pages int) bool {
	for field := range strings.FieldsFuncSeq(l.Text(), func(r rune) bool { return r < '0' || r > '9' }) {
		if n, err := strconv.Atoi(field); err != nil || n != l.Page && n != pages {
			return false
		}
	}
	return true
}

func inMargin(l *pdf.Line, height float64) bool {
	return l.Box.Bottom < height*margin || l.Box.Top > height*(1-margin)
}

// kindOf returns the text of a line without its numbers.
func kindOf(l *pdf.Line) string {
	return strings.Join(strings.FieldsFunc(l.Text(), func(r rune) bool {
		return strings.ContainsRune("0123456789 -–/|", r)
	}), " ")
}
