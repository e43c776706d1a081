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
		if end := p.rowEnd(i, content.last); end > i+1 {
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
			if strings.IndexByte("#|>+=~", p.out[b.Start]) >= 0 {
				w.out = append(w.out, '\\')
			}
		}
		w.block(b)
		w.out = append(w.out, "\n\n"...)
	}
}

// rowEnd returns the index after the last block of the table row that starts
// at block i, if the row is one of data: several short cells.
func (p *pageScanner) rowEnd(i, last int) int {
	const cellLength, longestRow = 200, 64
	row, end, cells := p.blocks[i].row, i, 0
	if row == 0 {
		return i
	}
	for end < last && p.blocks[end].row == row {
		b := &p.blocks[end]
		if b.End-b.Start > cellLength || end-i > longestRow {
			return i
		}
		if end == i || b.cell != p.blocks[end-1].cell {
			cells++
		}
		end++
	}
	if cells < 2 {
		return i
	}
	return end
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
	if first > 0 {
		at := p[first-1]
		if at.InLen == 0 {
			at.In += s.Start - at.Out
		}
		at.Out = s.Start
		w.copy(s, append(source.Places{at}, p[first:last]...))
		return
	}
	w.copy(s, p[first:last])
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
