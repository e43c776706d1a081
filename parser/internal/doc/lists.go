package doc

import (
	"strings"

	"resparse/parser/internal/scan"
)

// List is a run of items with the sentence that leads in.
type List struct {
	LeadIn   scan.Span
	Sentence int // index of the lead-in's sentence, -1 where there is none
	Section  int
	First    int  // index of the first item's block
	Last     int  // index after the last item's block
	Call     bool // it calls on somebody
}

// ReadLists gathers the items of the body into lists, and finds the lead-ins
// whose list was lost.
func ReadLists(d *Document) {
	asterisk := strings.IndexByte(d.Text, '*')
	for i := d.Body; i < len(d.Blocks); i++ {
		b := &d.Blocks[i]
		switch {
		case b.Kind == Item && d.isFootnote(i, asterisk):
			b.Kind = Paragraph
		case b.Kind == Item:
			l := List{Sentence: -1, Section: b.Section, First: i}
			for i+1 < len(d.Blocks) && d.Blocks[i+1].Kind == Item {
				i++
			}
			l.Last = i + 1
			d.leadIn(&l)
			d.Lists = append(d.Lists, l)
		case b.Kind == Paragraph && d.announcesList(i):
			d.Lists = append(d.Lists, List{
				LeadIn: d.Sentences[b.last-1].Span, Sentence: b.last - 1, Section: b.Section, First: i + 1, Last: i + 1,
			})
		}
	}
}

// leadIn takes the last sentence before the list, if it belongs to it: it ends
// in a colon, or at least in no full stop.
func (d *Document) leadIn(l *List) {
	if l.First == d.Body {
		return
	}
	before := &d.Blocks[l.First-1]
	if before.Kind != Paragraph || before.first == before.last {
		return
	}
	s := d.Sentences[before.last-1]
	if strings.ContainsRune(".;!?", rune(d.Text[s.End-1])) {
		return
	}
	l.LeadIn, l.Sentence, l.Section = s.Span, before.last-1, before.Section
}

// announcesList reports whether paragraph i ends in a colon with no list after.
func (d *Document) announcesList(i int) bool {
	b := &d.Blocks[i]
	return b.first < b.last && d.Text[b.End-1] == ':' && (i+1 == len(d.Blocks) || d.Blocks[i+1].Kind != Item)
}

// isFootnote reports whether item i is no item but a note, marked with an
// asterisk, escaped or as a word before it has one: it stands alone, after no
// lead-in. The first asterisk of the text is at an offset, -1 where it has none.
func (d *Document) isFootnote(i, asterisk int) bool {
	b := &d.Blocks[i]
	marked := b.Marker == `\*` || b.Marker == "*" && 0 <= asterisk && asterisk < b.Start
	if !marked {
		return false
	}
	before := i > d.Body && (d.Blocks[i-1].Kind == Item || strings.HasSuffix(d.Slice(d.Blocks[i-1].Span), ":"))
	after := i+1 < len(d.Blocks) && d.Blocks[i+1].Kind == Item
	return !before && !after
}
