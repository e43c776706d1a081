package doc

import (
	"sort"

	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// Draft is the text of a page as a document has it: white space folded, character
// references undone, a newline between blocks. [Draft.Assemble] makes a document of
// stretches of it.
type Draft struct {
	builder
	breaks []int // where in text lines end within blocks
}

// bytesPerPlace is how far apart the places of a page are, about. Of its bytes two in
// five are text, or fewer.
const bytesPerPlace = 100

// NewDraft returns the draft of a page, without text.
func NewDraft(page []byte) *Draft {
	d := &Draft{builder: builder{src: page, plain: &plainInPage, text: make([]byte, 0, len(page)*2/5),
		doc: &Document{Places: make(source.Places, 0, len(page)/bytesPerPlace)}}}
	d.begin()
	return d
}

// Write appends the page's bytes from one offset to another, bold or not, and reports
// whether they are more than white space.
func (d *Draft) Write(from, to int, bold bool) bool {
	if bold != d.boldRun {
		d.setBold(0, bold)
	}
	before := len(d.text)
	d.write(from, to)
	return len(d.text) > before
}

// Break ends a line at an offset of the page.
func (d *Draft) Break(at int) {
	d.space(at)
	d.breaks = append(d.breaks, len(d.text))
}

// Raise starts a superscript, or ends it.
func (d *Draft) Raise(closing bool) { d.raise(closing) }

// InBlock reports whether the block at hand has text.
func (d *Draft) InBlock() bool { return len(d.text) > d.start }

// Len returns the length of the text in bytes.
func (d *Draft) Len() int { return len(d.text) }

// End ends the block at hand and returns its place in the text, which is empty where
// the block has none.
func (d *Draft) End() scan.Span {
	if !d.InBlock() {
		d.resume(d.start, -1)
		return scan.Span{}
	}
	s := d.finish()
	for n := len(d.breaks); n > 0 && d.breaks[n-1] >= s.End; n-- {
		d.breaks = d.breaks[:n-1]
	}
	if s.Empty() {
		d.resume(s.Start, -1)
	} else {
		d.begin()
	}
	return s
}

// Close says that the text is complete. Only then can it be read.
func (d *Draft) Close() { d.doc.Text = string(d.text) }

// Slice returns a stretch of the text.
func (d *Draft) Slice(s scan.Span) string { return d.doc.Slice(s) }

// Trim cuts blanks at the edges of a stretch of the text.
func (d *Draft) Trim(s scan.Span) scan.Span { return scan.Trim(d.doc.Text, s) }

// IsBold reports whether a stretch of the text is one bold passage.
func (d *Draft) IsBold(s scan.Span) bool {
	i := firstAfter(d.doc.Bold, s.Start)
	return i < len(d.doc.Bold) && d.doc.Bold[i] == s
}

// firstAfter returns the index of the first span that ends after an offset.
func firstAfter(spans []scan.Span, at int) int {
	return sort.Search(len(spans), func(i int) bool { return spans[i].End > at })
}
