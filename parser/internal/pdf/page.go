package pdf

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"sort"
	"strings"
)

// Run is a stretch of a line that is set alike.
type Run struct {
	Text         string
	Bold, Italic bool
	Raised       bool // a superscript
}

// Box is a rectangle in points, from the top left of the page.
type Box struct{ Left, Top, Right, Bottom float64 }

// with returns the box of two.
func (b Box) with(o Box) Box {
	return Box{min(b.Left, o.Left), min(b.Top, o.Top), max(b.Right, o.Right), max(b.Bottom, o.Bottom)}
}

// Line is a line of text, or a part of one that stands far from the rest.
type Line struct {
	Stretch
	Size   float64 // of its letters, in points
	Runs   []Run
	length int // of all runs, in bytes
}

// Stretch is where a line stands. It is all that is kept of the lines of a file once
// they are read, so it is small.
type Stretch struct {
	Page  int // from 1
	Box   Box
	Base  float64 // the baseline, in points from the top
	words []word
}

// word is where a word of a line stands.
type word struct {
	at          uint16 // in the line's text, in bytes from 0; no more are counted
	left, right uint16 // in tenths of a point
}

// tenths returns a distance in tenths of a point, as far as a word can tell.
func tenths(points float64) uint16 { return uint16(min(max(points*10+0.5, 0), math.MaxUint16)) }

// newWord returns a word of a line.
func newWord(at int, left, right float64) word {
	return word{uint16(min(at, math.MaxUint16)), tenths(left), tenths(right)}
}

// Len returns the length of a line's text, in bytes.
func (l *Line) Len() int { return l.length }

// Text returns the text of a line.
func (l *Line) Text() string {
	if len(l.Runs) == 1 {
		return l.Runs[0].Text
	}
	var b strings.Builder
	for _, r := range l.Runs {
		b.WriteString(r.Text)
	}
	return b.String()
}

// Join appends the part of a line that stands to the right, after a blank.
func (l *Line) Join(right *Line) {
	l.Runs = slices.Clone(l.Runs)
	for i, r := range right.Runs {
		if i == 0 {
			r.Text = " " + r.Text
		}
		l.Runs = append(l.Runs, r)
	}
	for _, w := range right.words {
		w.at = uint16(min(int(w.at)+l.length+1, math.MaxUint16))
		l.words = append(l.words, w)
	}
	l.length += right.length + 1
	l.Box = l.Box.with(right.Box)
	if right.Size > l.Size {
		l.Size, l.Base = right.Size, right.Base
	}
}

// Part returns the box of the words that a stretch of the line's text touches, in
// bytes from 0.
func (l *Stretch) Part(start, end int) Box {
	box := l.Box
	first := sort.Search(len(l.words), func(i int) bool { return int(l.words[i].at) > start }) - 1
	last := sort.Search(len(l.words), func(i int) bool { return int(l.words[i].at) >= max(end, start+1) }) - 1
	if first >= 0 && last >= first {
		box.Left, box.Right = float64(l.words[first].left)/10, float64(l.words[last].right)/10
	}
	return box
}

// Page is the lines of a page, in the order in which they are drawn.
type Page struct {
	Width, Height float64 // points
	Lines         []Line
	Doubts        []string // why text of the page can be missing or wrong
}

// maxPages is how many pages are read.
const maxPages = 20_000

// Read reads the text of a PDF file. Forms, scripts and files within it are passed
// over.
func Read(data []byte) ([]Page, error) {
	f, err := openFile(data)
	if err != nil {
		return nil, err
	}
	var pages []Page
	fonts, seen := map[any]*font{}, map[cell]int32{}
	text := false
	for _, node := range f.pages() {
		page := Page{Width: node.box[2] - node.box[0], Height: node.box[3] - node.box[1]}
		p := f.paint(&node, fonts, &page)
		if f.left < 0 {
			return nil, ErrTooLarge
		}
		page.Lines = slices.Clone(linesOf(once(p.glyphs, seen), len(pages)+1)) // without room for more
		f.glyphs = p.glyphs[:0]
		page.Doubts = p.doubts()
		text = text || len(page.Lines) > 0
		pages = append(pages, page)
	}
	if !text {
		return nil, ErrNoText
	}
	if f.damaged {
		pages[0].Doubts = append(pages[0].Doubts, "the file is damaged: text can be missing here or on later pages")
	}
	if len(pages) == maxPages {
		last := &pages[maxPages-1]
		last.Doubts = append(last.Doubts, "pages after this one are not read")
	}
	return pages, nil
}

// paint draws a page; turned, where most of its letters stand on their side or head.
func (f *file) paint(n *node, fonts map[any]*font, page *Page) *painter {
	content := f.content(n.dict["Contents"])
	width, height := page.Width, page.Height
	upright := matrix{1, 0, 0, 1, -n.box[0], -n.box[1]}
	var best *painter
	for turn, m := range []matrix{identity, {0, -1, 1, 0, 0, width}, {-1, 0, 0, -1, width, height}, {0, 1, -1, 0, height, 0}} {
		p := &painter{file: f, fonts: fonts, height: height, glyphs: f.glyphs}
		f.glyphs = nil
		w := width
		if turn%2 == 1 {
			p.height, w = width, height
		}
		p.g = graphics{ctm: upright.times(m), scale: 1}
		p.run(content, n.resources)
		if best == nil || p.askew < best.askew {
			best, page.Width, page.Height = p, w, p.height
		}
		if best.askew <= len(best.glyphs) || f.left < 0 {
			break
		}
	}
	return best
}

// doubts says what was left out of a page.
func (p *painter) doubts() (list []string) {
	if p.askew > 0 {
		list = append(list, fmt.Sprintf("%d letters that are not upright were left out", p.askew))
	}
	if p.strange > 0 {
		list = append(list, fmt.Sprintf("the file does not tell what %d letters are: each was read as U+FFFD", p.strange))
	}
	if len(p.glyphs) >= maxGlyphs || p.askew >= maxGlyphs {
		list = append(list, fmt.Sprintf("letters after the first %d were left out", maxGlyphs))
	}
	if len(p.glyphs) == 0 && p.images > 0 {
		list = append(list, "the page is a picture, it needs OCR")
	}
	return list
}

// node is a page with what it has from the nodes above it.
type node struct {
	dict      dict
	resources dict
	box       [4]float64
}

// a4 is the box of a page that has none.
var a4 = [4]float64{0, 0, 595, 842}

// pages walks the tree of pages.
func (f *file) pages() []node {
	var list []node
	seen := map[ref]bool{}
	var walk func(o any, above node, depth int)
	walk = func(o any, above node, depth int) {
		if r, ok := o.(ref); ok {
			if seen[r] {
				return
			}
			seen[r] = true
		}
		d := f.dict(o)
		if d == nil || depth > maxDepth || len(list) >= maxPages {
			return
		}
		n := f.nodeBelow(d, above)
		kids := f.array(d["Kids"])
		for _, kid := range kids {
			walk(kid, n, depth+1)
		}
		if kids == nil {
			list = append(list, n)
		}
	}
	walk(f.dict(f.trailer["Root"])["Pages"], node{box: a4}, 0)
	return list
}

// nodeBelow returns a node with what it has from the one above it.
func (f *file) nodeBelow(d dict, above node) node {
	n := node{dict: d, resources: above.resources, box: above.box}
	if r := f.dict(d["Resources"]); r != nil {
		n.resources = r
	}
	for _, key := range []name{"MediaBox", "CropBox"} {
		if box := f.numbers(d[key]); len(box) == len(n.box) && box[2] > box[0] && box[3] > box[1] {
			n.box = [4]float64(box)
		}
	}
	return n
}

// content returns the content of a page, which may be in several streams.
func (f *file) content(o any) []byte {
	switch o := f.resolve(o).(type) {
	case *stream:
		return f.part(o)
	case array:
		var all []byte
		for _, part := range o {
			if s, ok := f.resolve(part).(*stream); ok {
				all = append(append(all, f.part(s)...), '\n')
			}
		}
		return all
	}
	return nil
}

// part returns a stream of a page's content.
func (f *file) part(s *stream) []byte {
	data, err := f.unpack(s)
	if errors.Is(err, ErrTooLarge) {
		f.left = -1
	}
	f.damaged = f.damaged || err != nil
	return data
}
