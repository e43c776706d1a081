package page

import (
	"slices"

	"resparse/parser/internal/doc"
	"resparse/parser/internal/scan"
)

// parts returns the title and the header line.
func (h *pageHeader) parts() []doc.Part {
	var parts []doc.Part
	if !h.title.Empty() {
		parts = append(parts, doc.Part{Span: h.title, Kind: doc.Heading, Level: 1, Plain: true})
	}
	separator := ""
	for _, part := range []scan.Span{h.reference, h.date, h.document} {
		if !part.Empty() {
			parts = append(parts, doc.Part{Span: part, After: separator, Plain: true})
			separator = " - "
		}
	}
	return parts
}

// body appends the blocks of the content; the short cells of a table's row are one.
func (p *pageScanner) body(parts []doc.Part, content container) []doc.Part {
	parts = slices.Grow(parts, content.last-content.first)
	for i := content.first; i < content.last; i++ {
		b := &p.blocks[i]
		if b.taken || b.furniture {
			continue
		}
		part := doc.Part{Span: b.Span}
		if end, ok := p.dataRow(i, content.last); ok {
			for part.Kind = doc.Row; i < end; i++ {
				part.Span = p.blocks[i].Span
				parts = append(parts, part)
				part.After = " "
			}
			i--
			continue
		}
		switch b.kind {
		case pageTitle, pageHeading:
			part.Kind, part.Level = doc.Heading, 2
			if b.kind == pageTitle && !p.whole {
				part.Level = 1
			}
		case pageItem:
			part.Kind = doc.Item
		}
		parts = append(parts, part)
	}
	return parts
}

// dataRow returns the index after the last block of the table row that starts at
// block i, if the row is one of data: several short cells.
func (p *pageScanner) dataRow(i, last int) (end int, ok bool) {
	const cellLength, longestRow = 200, 64
	row, cells := p.blocks[i].row, 0
	if row == 0 {
		return 0, false
	}
	for end = i; end < last && p.blocks[end].row == row; end++ {
		b := &p.blocks[end]
		if b.Len() > cellLength || end-i > longestRow {
			return 0, false
		}
		if end == i || b.cell != p.blocks[end-1].cell {
			cells++
		}
	}
	return end, cells >= 2
}
