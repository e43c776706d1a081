package doc

import (
	"slices"
	"strings"

	"resparse/parser/internal/scan"
)

// ReadLostItems makes items of the parts of a paragraph, or of the paragraphs,
// that follow the lead-in of a list whose bullets were lost: parts set apart by
// semicolons.
func ReadLostItems(d *Document) {
	for i := d.Body; i+1 < len(d.Blocks); i++ {
		if d.Blocks[i].Kind != Paragraph || !d.leadsIn(&d.Blocks[i]) {
			continue
		}
		parts := d.parts(&d.Blocks[i+1])
		if len(parts) > 1 && (d.Text[d.Blocks[i].End-1] == ':' || scan.StartsLower(d.Slice(parts[0]))) {
			d.split(i+1, parts)
			i += len(parts)
		} else if n := d.lostItems(i + 1); n > 1 || n == 1 && d.needsList(&d.Blocks[i]) {
			for k := i + 1; k <= i+n; k++ {
				d.Blocks[k].Kind = Item
			}
			i += n
		}
	}
}

// leadsIn reports whether a paragraph ends in a colon, or in a word that only a
// list completes.
func (d *Document) leadsIn(b *block) bool {
	text := d.Slice(b.Span)
	if strings.HasSuffix(text, ":") {
		return true
	}
	return d.needsList(b)
}

// needsList reports whether the last word of a paragraph, before its colon, is one that
// only a list completes.
func (d *Document) needsList(b *block) bool {
	text := strings.TrimSpace(strings.TrimSuffix(d.Slice(b.Span), ":"))
	word := text[strings.LastIndexByte(text, ' ')+1:]
	return d.Words.Lexicon.Words[d.Words.Lexicon.Find(word)].In(d.Words.Calls.ListOpeners)
}

// parts returns the parts of a paragraph that semicolons set apart, with them: no
// sentence may end within, and each part after the first starts in small letters.
func (d *Document) parts(b *block) []scan.Span {
	if b.Kind != Paragraph || b.body > b.Start || strings.Count(d.Slice(b.Span), ";") == 0 || d.endsWithin(b.Span) {
		return nil
	}
	var parts []scan.Span
	start := b.Start
	for at := b.Start; at < b.End; at++ {
		if d.Text[at] != ';' && at+1 < b.End {
			continue
		}
		parts = append(parts, scan.Span{Start: start, End: at + 1})
		start = at + 1
		for start < b.End && d.Text[start] == ' ' {
			start++
		}
		if start < b.End && !scan.StartsLower(d.afterAnd(start)) {
			return nil
		}
	}
	return parts
}

// endsWithin reports whether a sentence ends before the end of a stretch.
func (d *Document) endsWithin(s scan.Span) bool {
	for part := range d.Cut(s) {
		return part.End < s.End
	}
	return false
}

// afterAnd returns the text from an offset on, without a conjunction there.
func (d *Document) afterAnd(start int) string {
	text := d.Text[start:]
	word, rest, _ := strings.Cut(text, " ")
	if d.Words.Lexicon.Words[d.Words.Lexicon.Find(word)].In(d.Words.Calls.And) {
		return rest
	}
	return text
}

// lostItems returns how many paragraphs from i on are items: all but the last end
// in a semicolon, and each starts in small letters.
func (d *Document) lostItems(i int) int {
	n := 0
	for ; i < len(d.Blocks); i++ {
		b := &d.Blocks[i]
		if b.Kind != Paragraph || b.body > b.Start || !scan.StartsLower(d.Slice(b.Span)) {
			return 0
		}
		n++
		switch d.Text[b.End-1] {
		case ';':
		case '.':
			return n
		default:
			return 0
		}
	}
	return 0
}

// split replaces a block by items.
func (d *Document) split(i int, parts []scan.Span) {
	whole := d.Blocks[i]
	items := make([]block, len(parts))
	for k, part := range parts {
		items[k] = whole
		items[k].Kind, items[k].Span, items[k].body = Item, part, part.Start
		items[k].bold = false
	}
	d.Blocks = slices.Replace(d.Blocks, i, i+1, items...)
}
