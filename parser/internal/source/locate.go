package source

import (
	"bytes"
	"sort"

	"resparse/model"
	"resparse/parser/internal/scan"
)

// Locator turns stretches of a document's text into places in the input.
type Locator struct {
	src     *Source
	bytes   []byte  // that lines and columns are counted in
	charset charset // of them
	places  Places  // from the document's text to the source's
	lines   []int   // where each line of the input starts
	counts  []int   // characters before every stride of the input
	wides   []int   // the bytes that the input has in UTF-16 before every stride of it
	given   []given
}

// NewLocator returns a locator of the document that was made from src; places
// map the document's text to the source's.
func NewLocator(src *Source, places Places) *Locator {
	l := &Locator{src: src, places: places, bytes: src.raw, charset: src.charset}
	if src.outer != nil {
		l.bytes, l.charset = src.outer.Raw, charset{unit: 1}
	}
	return l
}

// Printed returns the page that a stretch of a text begins on, from 1, and what it
// covers of that page; nil where it is no passage.
type Printed func(s scan.Span) (page int, box *model.Box)

// Print says what pages the source's bytes were read from.
func (s *Source) Print(at Printed) { s.printed = at }

// InPlace returns a locator that leaves stretches of a document's text where they
// are, and knows no lines.
func InPlace() *Locator { return new(Locator) }

// given is a stretch of a document's text that stands beside the summary.
type given struct{ text, outer scan.Span }

// Give says that a stretch of the document's text comes from a stretch of the
// bytes that the summary was unpacked from, outside of the summary.
func (l *Locator) Give(text, outer scan.Span) { l.given = append(l.given, given{text, outer}) }

// Text returns the place of a stretch of the document's text.
func (l *Locator) Text(s scan.Span) model.Span {
	if l.src == nil {
		return model.Span{Start: s.Start, End: s.End}
	}
	for _, g := range l.given {
		if s.Start >= g.text.Start && s.End <= g.text.End {
			return l.outer(g.outer)
		}
	}
	start, end := l.places.start(s.Start), l.places.end(s.End)
	return l.source(scan.Span{Start: start, End: end})
}

// In returns the place of a stretch of the text that a space names.
func (l *Locator) In(space Space, s scan.Span) model.Span {
	switch space {
	case InInput:
		return l.raw(s)
	case InSource:
		return l.source(s)
	default:
		return l.Text(s)
	}
}

// Trace returns what gives the stretch of the source's bytes that a stretch of the
// document's text was made of. It keeps no text.
func (l *Locator) Trace() func(s scan.Span) scan.Span {
	places, layers := l.places, l.src.Layers
	return func(s scan.Span) scan.Span {
		s = places.In(s)
		for i := len(layers) - 1; i >= 0; i-- {
			s = layers[i].In(s)
		}
		return s
	}
}

// source returns the place of a stretch of the source's text.
func (l *Locator) source(s scan.Span) model.Span {
	for i := len(l.src.Layers) - 1; i >= 0; i-- {
		s = scan.Span{Start: l.src.Layers[i].start(s.Start), End: l.src.Layers[i].end(s.End)}
	}
	return l.raw(s)
}

// raw returns the place of a stretch of the source's bytes.
func (l *Locator) raw(s scan.Span) model.Span {
	if l.src.outer != nil {
		s = l.src.outer.span(s)
	}
	return l.outer(s)
}

// outer returns the place of a stretch of the bytes that the input consists of:
// the source's own, or those that it was unpacked from.
func (l *Locator) outer(s scan.Span) model.Span {
	if l.src.printed != nil {
		page, box := l.src.printed(s)
		return model.Span{Start: s.Start, End: s.End, Page: page, Box: box}
	}
	if l.lines == nil {
		l.lines = lineStarts(l.bytes, l.charset)
	}
	s.Start, s.End = min(s.Start, len(l.bytes)), min(s.End, len(l.bytes))
	line := sort.SearchInts(l.lines, s.Start+1) - 1
	column := l.column(l.lines[line], s.Start)
	place := model.Span{Start: s.Start, End: max(s.Start, s.End), Line: line + 1, Column: column}
	if o := l.src.outer; o != nil {
		if line == 0 {
			place.Column += o.Column - 1
		}
		place.Line += o.Line - 1
		if o.Wide {
			place.Start, place.End = l.wide(place.Start), l.wide(place.End)
		}
		place.Start += o.Offset
		place.End += o.Offset
	}
	return place
}

// stride is the distance in bytes between two entries of locator.counts.
const stride = 1 << 10

// column counts the characters from the start of a line, from 1.
func (l *Locator) column(from, to int) int {
	if to-from <= stride {
		return l.count(from, to) + 1
	}
	return l.characters(to) - l.characters(from) + 1
}

// characters returns how many characters stand before an offset of the input.
// Sums at every stride keep that quick in files that are one long line.
func (l *Locator) characters(to int) int {
	for len(l.counts) <= to/stride {
		n := len(l.counts)
		if n == 0 {
			l.counts = append(l.counts, 0)
			continue
		}
		l.counts = append(l.counts, l.counts[n-1]+l.count((n-1)*stride, n*stride))
	}
	return l.counts[to/stride] + l.count(to/stride*stride, to)
}

// wide returns how many bytes stand before an offset where the input is in UTF-16.
func (l *Locator) wide(to int) int {
	for len(l.wides) <= to/stride {
		n := len(l.wides)
		if n == 0 {
			l.wides = append(l.wides, 0)
			continue
		}
		l.wides = append(l.wides, l.wides[n-1]+WideLength(l.bytes[(n-1)*stride:n*stride]))
	}
	return l.wides[to/stride] + WideLength(l.bytes[to/stride*stride:to])
}

// count returns how many characters start in a stretch of the input.
func (l *Locator) count(from, to int) int {
	raw := l.bytes[from:to]
	n := 0
	switch set := l.charset; {
	case set.decode == nil:
		for _, b := range raw {
			if b&0xC0 != 0x80 {
				n++
			}
		}
	case set.unit == 2:
		for i := 0; i+1 < len(raw); i += 2 {
			if high := raw[i+set.high]; high < 0xDC || high > 0xDF {
				n++ // the second half of a pair is no character
			}
		}
	default:
		n = len(raw)
	}
	return n
}

// lineStarts returns the offsets of the input's lines; the byte order mark is
// part of none. LF, CRLF and CR end a line.
func lineStarts(raw []byte, set charset) []int {
	starts := append(make([]int, 0, bytes.Count(raw, []byte("\n"))+1), set.bom)
	if set.unit == 2 {
		return wideLineStarts(raw, set, starts)
	}
	if loneCR(raw) {
		for i, c := range raw {
			if c == '\n' || c == '\r' && !bytes.HasPrefix(raw[i+1:], []byte("\n")) {
				starts = append(starts, i+1)
			}
		}
		return starts
	}
	for i := 0; ; {
		n := bytes.IndexByte(raw[i:], '\n')
		if n < 0 {
			return starts
		}
		i += n + 1
		starts = append(starts, i)
	}
}

// wideLineStarts appends the offsets of the lines of an input in 16-bit units.
func wideLineStarts(raw []byte, set charset, starts []int) []int {
	for i := set.bom; i < len(raw); {
		r, n := set.next(raw[i:])
		i += n
		if r == '\n' || r == '\r' && !startsWithLF(raw[i:], set) {
			starts = append(starts, i)
		}
	}
	return starts
}

// loneCR reports whether a CR ends a line by itself.
func loneCR(raw []byte) bool {
	for i := 0; ; i++ {
		n := bytes.IndexByte(raw[i:], '\r')
		if i += n; n < 0 {
			return false
		}
		if i+1 == len(raw) || raw[i+1] != '\n' {
			return true
		}
	}
}

func startsWithLF(b []byte, set charset) bool {
	r, _ := set.next(b)
	return r == '\n'
}
