package page

import (
	"strings"

	"resparse/model"
	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// isLabel reports whether the block is nothing but the label of a link to the
// summary as a PDF file.
func (b *pageBlock) isLabel() bool {
	return b.link == summaryLink && b.label.Start <= b.Start && b.label.End >= b.End
}

// pageHeader is what a page says of its summary outside of the text. Spans are
// in the draft.
type pageHeader struct {
	title, reference, date, document scan.Span
}

// header finds title, reference, date and document type among the blocks
// before the content, then in it, and takes those blocks out of the text.
func (p *pageScanner) header(content container) pageHeader {
	var h pageHeader
	at := p.headerLine(content, &h)
	h.title = p.titleBlock(at, content)
	if h.document.Empty() {
		h.document = p.documentLabel(content)
	}
	for i := range p.blocks {
		p.blocks[i].taken = p.blocks[i].taken || p.blocks[i].isLabel()
	}
	p.titleElement(&h)
	return h
}

// titleElement takes what the header lacks from a title element that starts with a
// reference, as that of old pages does: 2019/2999(RSP) - 14/03/2019 - Lamps. Where
// that is another one, the text goes with the title.
func (p *pageScanner) titleElement(h *pageHeader) {
	text := p.slice(p.title)
	reference, n := scan.ProcedureAt(text)
	if n == 0 || len(text) > scan.HeaderLength {
		return
	}
	if inHeader, found := scan.ProcedureAt(p.slice(h.reference)); found > 0 && inHeader != reference {
		if !h.title.Empty() {
			return
		}
		*h = pageHeader{}
	}
	take := func(part *scan.Span, start, end int) {
		if part.Empty() {
			*part = scan.Span{Start: p.title.Start + start, End: p.title.Start + end}
		}
	}
	take(&h.reference, 0, n)
	n = scan.SkipSeparator(text, n)
	if at, length, _ := scan.FindDate(text[n:]); at == 0 {
		take(&h.date, n, n+length)
		n = scan.SkipSeparator(text, n+length)
	}
	take(&h.title, n, len(text))
}

// dateDistance is how many blocks after the reference the date can stand.
const dateDistance = 2

// headerLine finds the reference, and the date in its block or soon after it. It
// returns the index of the reference's block, -1 where there is none.
func (p *pageScanner) headerLine(content container, h *pageHeader) int {
	at := -1
	for i := range min(content.first+scan.HeaderDepth, content.last) {
		b := &p.blocks[i]
		if b.furniture || i >= content.first && b.Len() > scan.HeaderLength {
			continue
		}
		rest := b.Span
		if at < 0 {
			n := referenceIn(p.slice(b.Span))
			if n < 0 {
				continue
			}
			_, length := scan.ProcedureAt(p.slice(b.Span)[n:])
			h.reference = scan.Span{Start: b.Start + n, End: b.Start + n + length}
			at, b.taken, rest.Start = i, true, h.reference.End
		}
		if i > at+dateDistance {
			break
		}
		if n, length, _ := scan.FindDate(p.slice(rest)); n >= 0 {
			h.date = scan.Span{Start: rest.Start + n, End: rest.Start + n + length}
			b.taken = true
			if i == at {
				h.document = p.trimmed(scan.Span{Start: h.date.End, End: b.End})
			}
			break
		}
	}
	return at
}

// documentLabel returns the label of a link to a PDF file that says what the
// document is: one beside the content, or that of the summary itself.
func (p *pageScanner) documentLabel(content container) scan.Span {
	var found scan.Span
	for i := range p.blocks {
		b := &p.blocks[i]
		if b.furniture || b.label.Empty() {
			continue
		}
		inContent := i >= content.first && i < content.last
		switch {
		case b.isLabel(), b.link == summaryLink && !inContent:
			return p.trimmed(b.label)
		case !inContent && found.Empty():
			found = p.trimmed(b.label)
		}
	}
	return found
}

// referenceIn returns where the first procedure reference stands in text, or -1.
func referenceIn(text string) int {
	for i := range len(text) {
		if _, n := scan.ProcedureAt(text[i:]); n > 0 {
			return i
		}
	}
	return -1
}

// titleBlock finds the title: the block whose class says so, a main heading, or
// the block before the reference, which stands in block at.
func (p *pageScanner) titleBlock(at int, content container) scan.Span {
	for i := range p.blocks[:content.last] {
		if b := &p.blocks[i]; b.part&titlePart != 0 && !b.furniture && !b.taken {
			b.taken = true
			return b.Span
		}
	}
	if title := p.boldTitle(at, content); !title.Empty() {
		p.blocks[content.first].taken = true
		return title
	}
	for i := at - 1; i >= 0; i-- {
		b := &p.blocks[i]
		if b.furniture || b.isLabel() {
			continue
		}
		if b.Len() > scan.HeaderLength {
			break
		}
		b.taken = true
		return b.Span
	}
	return scan.Span{}
}

// boldTitle returns the first line of the content if it is bold as a whole and
// the header stands before the content: so it was before 2011.
func (p *pageScanner) boldTitle(at int, content container) scan.Span {
	if content.part&oldContent == 0 || content.first >= content.last ||
		at < 0 || at >= content.first {
		return scan.Span{}
	}
	for i := range at {
		if p.blocks[i].kind == pageHeading || p.blocks[i].kind == pageTitle {
			return scan.Span{}
		}
	}
	b := &p.blocks[content.first]
	if text := p.slice(b.Span); !p.draft.IsBold(b.Span) || strings.HasSuffix(text, ".") {
		return scan.Span{}
	}
	return b.Span
}

// trimmed cuts a separator at the start of a stretch, and blanks at its edges.
func (p *pageScanner) trimmed(s scan.Span) scan.Span {
	s.Start += scan.SkipSeparator(p.slice(s), 0)
	return p.draft.Trim(s)
}

// titleMismatch compares the reference in the title element with the header's.
func titleMismatch(p *pageScanner, h pageHeader) (string, source.Note) {
	title := p.slice(p.title)
	at := referenceIn(title)
	if at < 0 || h.reference.Empty() {
		return "", source.Note{}
	}
	inTitle, _ := scan.ProcedureAt(title[at:])
	inHeader, _ := scan.ProcedureAt(p.slice(h.reference))
	if inTitle == inHeader {
		return "", source.Note{}
	}
	return inTitle.String(), source.Note{Rule: model.RuleProcedureMismatch,
		Message: "the page's title names " + inTitle.String() + ", its header " + inHeader.String()}
}
