package page

import (
	"bytes"

	"golang.org/x/net/html/atom"

	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// text adds the text of the page at src[from:to], as Markdown: what Markdown
// would take for markup is escaped, character references stay.
func (p *pageScanner) text(from, to int) {
	if p.skip > 0 {
		if p.stack[len(p.stack)-1].tag == atom.Title {
			p.title = append(p.title, p.src[from:to]...)
		}
		return
	}
	if !p.inBlock {
		for from < to && scan.IsSpaceByte(p.src[from]) {
			from++
		}
		if from == to {
			return
		}
		p.begin()
	}
	p.writeBold(from)
	start := len(p.out)
	p.escape(from, to)
	p.noteLink(start)
}

// escape appends text of the page as Markdown.
func (p *pageScanner) escape(from, to int) {
	for i := from; ; {
		run := i
		for i < to && !escapedByte[p.src[i]] {
			i++
		}
		if i > run {
			p.copy(run, i)
			p.breaks = 0
		}
		if i == to {
			return
		}
		switch c := p.src[i]; {
		case scan.IsSpaceByte(c):
			p.places.Linear(len(p.out), i)
			p.out = append(p.out, ' ')
		case c == 0:
			p.places.Atomic(len(p.out), i, 1)
			p.out = append(p.out, "\uFFFD"...)
			p.breaks = 0
		default:
			p.places.Atomic(len(p.out), i, 1)
			p.out = append(p.out, '\\', c)
			p.breaks = 0
		}
		i++
	}
}

// noteLink notes the text from an offset on as the label of a link to a PDF file,
// if it stands in one.
func (p *pageScanner) noteLink(from int) {
	kind := noLink
	switch {
	case p.links[summaryLink] > 0:
		kind = summaryLink
	case p.links[pdfLink] > 0:
		kind = pdfLink
	default:
		return
	}
	if p.label.Empty() {
		p.label.Start = from
	}
	p.label.End, p.link = len(p.out), max(p.link, kind)
}

// escapedByte marks what is not copied as it is.
var escapedByte = func() (table [256]bool) {
	for _, c := range "\\*_[]<>`\n\r\t\f\x00" {
		table[c] = true
	}
	return table
}()

func (p *pageScanner) copy(from, to int) {
	if len(p.places) == 0 { // a block starts with a place, also where the page does
		p.places = source.Places{{Out: len(p.out), In: from}}
	}
	p.places.Linear(len(p.out), from)
	p.out = append(p.out, p.src[from:to]...)
}

// raw copies a tag that Markdown keeps: a superscript.
func (p *pageScanner) raw(from, to int) {
	if p.inBlock && p.skip == 0 {
		p.copy(from, to)
	}
}

// begin starts a block at its first text.
func (p *pageScanner) begin() {
	p.inBlock, p.blockStart, p.blockPlaces = true, len(p.out), len(p.places)
	p.breaks = 0
}

// writeBold writes a bold marker where bold starts or ends.
func (p *pageScanner) writeBold(at int) {
	if on := p.bold > 0; on != p.boldOpen {
		p.boldOpen = on
		p.places.Atomic(len(p.out), at, 0)
		p.out = append(p.out, "**"...)
	}
}

// lineBreak ends a line; a second one in a row ends the paragraph.
func (p *pageScanner) lineBreak() {
	if !p.inBlock || p.skip > 0 {
		return
	}
	if p.breaks++; p.breaks > 1 {
		p.flush()
		return
	}
	if p.boldOpen {
		p.boldOpen = false
		p.out = append(p.out, "**"...)
	}
	p.out = append(p.out, '\n')
}

// flush ends the block.
func (p *pageScanner) flush() {
	if p.inBlock {
		if p.boldOpen {
			p.places.Atomic(len(p.out), p.tokenStart, 0)
			p.out = append(p.out, "**"...)
			p.boldOpen = false
		}
		before := p.out[p.blockStart:max(p.label.Start, p.blockStart)]
		after := p.out[max(p.label.End, p.blockStart):]
		p.blocks = append(p.blocks, pageBlock{
			Span: scan.Span{Start: p.blockStart, End: len(p.out)}, first: p.blockPlaces, last: len(p.places),
			kind: p.kind, row: p.row, cell: p.cells,
			class: p.classes(), furniture: p.furniture > 0, word: p.word, label: p.label, link: p.link,
			alone: len(bytes.Trim(before, " *")) == 0 && len(bytes.Trim(after, " *")) == 0,
		})
	}
	p.inBlock, p.kind, p.word, p.label, p.link = false, pageText, false, scan.Span{}, noLink
}

// classes returns the class of the innermost element that has one.
func (p *pageScanner) classes() string {
	if n := len(p.stack); n > 0 {
		return p.stack[n-1].class
	}
	return ""
}
