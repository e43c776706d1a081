package page

import (
	"strings"

	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// pageWriter writes the Markdown of a page with the map back to it.
type pageWriter struct {
	scanner *pageScanner
	out     []byte
	places  source.Places
}

// header writes the title as a heading and the header line.
func (w *pageWriter) header(h pageHeader) {
	if h.titleText != "" && h.title.Empty() {
		w.out = append(append(w.out, h.titleText...), "\n\n"...)
		return
	}
	if !h.title.Empty() {
		w.out = append(w.out, "# "...)
		w.stretch(h.title)
		w.out = append(w.out, "\n\n"...)
	}
	separator := ""
	for _, part := range []scan.Span{h.reference, h.date, h.document} {
		if part.Empty() {
			continue
		}
		w.out = append(w.out, separator...)
		w.stretch(part)
		separator = " - "
	}
	if separator != "" {
		w.out = append(w.out, "\n\n"...)
	}
}

// body writes the blocks of the content, one Markdown block each; the short
// cells of a table's row are one line.
func (w *pageWriter) body(content container) {
	p := w.scanner
	for i := content.first; i < content.last; i++ {
		b := &p.blocks[i]
		if b.taken || b.furniture {
			continue
		}
		if end, ok := p.dataRow(i, content.last); ok {
			w.out = append(w.out, '|')
			for k := i; k < end; k++ {
				w.out = append(w.out, ' ')
				w.block(&p.blocks[k])
			}
			w.out = append(w.out, "\n\n"...)
			i = end - 1
			continue
		}
		switch b.kind {
		case pageTitle, pageHeading:
			if b.kind == pageTitle && !p.whole {
				w.out = append(w.out, '#', ' ')
			} else {
				w.out = append(w.out, "## "...)
			}
		case pageItem:
			if scan.Bullet(p.slice(b.Span)) == 0 {
				w.out = append(w.out, "- "...)
			}
		default:
			if strings.ContainsRune("#|>+=~", rune(p.out[b.Start])) {
				w.out = append(w.out, '\\')
			}
		}
		w.block(b)
		w.out = append(w.out, "\n\n"...)
	}
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

func (w *pageWriter) block(b *pageBlock) { w.copy(b.Span, w.scanner.places[b.first:b.last]) }

// stretch copies part of a block.
func (w *pageWriter) stretch(s scan.Span) {
	p := w.scanner.places
	first := 0
	for first < len(p) && p[first].Out <= s.Start {
		first++
	}
	last := first
	for last < len(p) && p[last].Out < s.End {
		last++
	}
	at := p[first-1] // a block starts with a place
	if at.InLen == 0 {
		at.In += s.Start - at.Out
	}
	at.Out = s.Start
	w.copy(s, append(source.Places{at}, p[first:last]...))
}

// copy appends a stretch of the scanner's text with its places.
func (w *pageWriter) copy(s scan.Span, from source.Places) {
	shift := len(w.out) - s.Start
	for _, at := range from {
		at.Out += shift
		w.places = append(w.places, at)
	}
	w.out = append(w.out, w.scanner.out[s.Start:s.End]...)
}
