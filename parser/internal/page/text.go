package page

import (
	"golang.org/x/net/html/atom"

	"resparse/parser/internal/scan"
)

// text adds the text of the page at src[from:to].
func (p *pageScanner) text(from, to int) {
	if p.skip > 0 {
		if p.stack[len(p.stack)-1].tag == atom.Title {
			p.titles = append(p.titles, scan.Span{Start: from, End: to})
		}
		return
	}
	start := p.draft.Len()
	if p.draft.Write(from, to, p.bold > 0) {
		p.breaks = 0
		p.noteLink(start)
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
	p.label.End, p.link = p.draft.Len(), max(p.link, kind)
}

// raise starts or ends a superscript.
func (p *pageScanner) raise(closing bool) {
	if p.skip == 0 {
		p.draft.Raise(closing)
	}
}

// lineBreak ends a line; a second one in a row ends the paragraph.
func (p *pageScanner) lineBreak() {
	if !p.draft.InBlock() || p.skip > 0 {
		return
	}
	if p.breaks++; p.breaks > 1 {
		p.flush()
		return
	}
	p.draft.Break(p.tokenStart)
}

// flush ends the block.
func (p *pageScanner) flush() {
	if s := p.draft.End(); !s.Empty() {
		p.label.End = min(p.label.End, s.End) // what ends a block may have gone
		b := pageBlock{Span: s, kind: p.kind, row: p.row, cell: p.cells, part: p.part(),
			furniture: p.furniture > 0, word: p.word, label: p.label, link: p.link}
		p.blocks = append(p.blocks, b)
	}
	p.kind, p.word, p.label, p.link, p.breaks = pageText, false, scan.Span{}, noLink, 0
}

// part returns what the innermost element with a class is.
func (p *pageScanner) part() part {
	if n := len(p.stack); n > 0 {
		return p.stack[n-1].part
	}
	return 0
}
