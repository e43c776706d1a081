package parser

import "strings"

// list is a run of items with the sentence that leads in.
type list struct {
	leadIn   span
	sentence int // index of the lead-in's sentence, -1 where there is none
	section  int
	first    int  // index of the first item's block
	last     int  // index behind the last item's block
	call     bool // it calls on somebody
}

// readLists gathers the items of the body into lists, and finds the lead-ins
// whose list was lost.
func readLists(d *document) {
	for i := d.body; i < len(d.blocks); i++ {
		b := &d.blocks[i]
		switch {
		case b.kind == item && d.isFootnote(i):
			b.kind = paragraph
		case b.kind == item:
			l := list{sentence: -1, section: b.section, first: i}
			for i+1 < len(d.blocks) && d.blocks[i+1].kind == item {
				i++
			}
			l.last = i + 1
			d.leadIn(&l)
			d.lists = append(d.lists, l)
		case b.kind == paragraph && d.announcesList(i):
			d.lists = append(d.lists, list{
				leadIn: d.sentences[b.last-1].span, sentence: b.last - 1, section: b.section, first: i + 1, last: i + 1,
			})
		}
	}
}

// leadIn takes the last sentence before the list, if it belongs to it: it ends
// in a colon, or at least in no full stop.
func (d *document) leadIn(l *list) {
	if l.first == d.body {
		return
	}
	before := &d.blocks[l.first-1]
	if before.kind != paragraph || before.first == before.last {
		return
	}
	s := d.sentences[before.last-1]
	if strings.IndexByte(".;!?", d.text[s.end-1]) >= 0 {
		return
	}
	l.leadIn, l.sentence, l.section = s.span, before.last-1, before.section
}

// announcesList reports whether paragraph i ends in a colon with no list behind.
func (d *document) announcesList(i int) bool {
	b := &d.blocks[i]
	return b.first < b.last && d.text[b.end-1] == ':' && (i+1 == len(d.blocks) || d.blocks[i+1].kind != item)
}

// isFootnote reports whether item i is no item but a note, marked with an
// asterisk as the word in the text is: it stands alone, behind no lead-in.
func (d *document) isFootnote(i int) bool {
	b := &d.blocks[i]
	if strings.TrimPrefix(b.marker, `\`) != "*" {
		return false
	}
	before := i > d.body && (d.blocks[i-1].kind == item || strings.HasSuffix(d.slice(d.blocks[i-1].span), ":"))
	behind := i+1 < len(d.blocks) && d.blocks[i+1].kind == item
	return !before && !behind
}
