package doc

import (
	"sort"
	"strings"

	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// Part is a stretch of a draft that makes a block of a document, or several: some
// lines in it start blocks of their own.
type Part struct {
	scan.Span
	Kind  BlockKind // Paragraph as well where a bullet makes it an item
	Level uint8     // of a heading
	After string    // if the part goes on in the block of the one before, what parts them
	Plain bool      // no passage in it is bold
}

// assembler makes a document of parts of a draft.
type assembler struct {
	builder
	draft  *Draft
	joint  joint // before the next line of the block that is open
	inside bool  // a block is open
}

// Assemble makes a document of parts of the draft.
func (d *Draft) Assemble(parts []Part) *Document {
	size := 0
	for i := range parts {
		size += parts[i].Len() + len("\n")
	}
	a := &assembler{draft: d, builder: builder{text: make([]byte, 0, size), doc: &Document{
		Blocks: make([]block, 0, len(parts)), Bold: make([]scan.Span, 0, len(d.doc.Bold)),
		Places: make(source.Places, 0, len(d.doc.Places)), Crowded: -1, Marked: true,
	}}}
	for i := range parts {
		a.part(&parts[i])
	}
	a.end()
	a.doc.Text = string(a.text)
	return a.doc
}

// part appends a part, a line at a time.
func (a *assembler) part(p *Part) {
	breaks := a.draft.breaks
	if p.Kind == Heading {
		breaks = nil // its lines are one
	}
	breaks = breaks[sort.SearchInts(breaks, p.Start):]
	for at := p.Start; at < p.End; {
		line := scan.Span{Start: at, End: p.End}
		if len(breaks) > 0 && breaks[0] < p.End {
			line.End, breaks = breaks[0], breaks[1:]
		}
		at = line.End
		if line = scan.Trim(a.draft.doc.Text, line); !line.Empty() {
			a.joint.line = a.draft.Slice(line)
			a.joint.next = strings.TrimLeft(a.draft.Slice(scan.Span{Start: at, End: p.End}), " ")
			a.line(p, line)
		}
	}
}

// line appends a line of a part, to the block that is open or as the start of one.
func (a *assembler) line(p *Part, line scan.Span) {
	first := line.Start == p.Start
	switch {
	case p.Kind != Heading && isRule(a.joint.line):
		a.end()
		return
	case a.inside && first && p.After != "":
		a.text = append(a.text, p.After...)
	case a.inside && !first && !a.joint.startsBlock():
		a.text = append(a.text, ' ')
		a.joint.lines++
	default:
		a.end()
		b := block{Kind: Paragraph, Section: -1}
		if first {
			b.Kind, b.Level = p.Kind, p.Level
		}
		line.Start += a.mark(&b, line)
		a.start(b)
	}
	a.copy(line, p.Plain)
	a.joint.marked = endsInMark(a.joint.line)
}

// isRule reports whether a line is drawn between two paragraphs.
func isRule(line string) bool {
	return strings.Count(line, "-") >= 3 && strings.Trim(line, "- ") == ""
}

// mark makes a paragraph that starts with a bullet an item, and says what an item
// starts with. It returns the length of the bullet.
func (a *assembler) mark(b *block, line scan.Span) (length int) {
	if b.Kind != Paragraph && b.Kind != Item {
		return 0
	}
	text := a.joint.line
	length = scan.Bullet(text)
	if length > 0 && (startsAt(a.draft.doc.Raised, line.Start) || // the mark of a footnote
		startsAt(a.draft.doc.Bold, line.Start) && scan.Enumerator(text) > 0) { // the number of a heading
		length = 0
	}
	switch {
	case length > 0:
		b.Kind, b.Marker = Item, strings.TrimSpace(text[:length])
		if b.Marker == "*" {
			b.Marker = `\*` // it means no bullet by itself
		}
	case b.Kind == Item:
		b.Marker = "-"
	}
	return length
}

// startsAt reports whether one of some spans starts at an offset.
func startsAt(spans []scan.Span, at int) bool {
	i := firstAfter(spans, at)
	return i < len(spans) && spans[i].Start == at
}

// start opens a block.
func (a *assembler) start(b block) {
	a.open(b, a.joint.line, -1)
	if len(a.text) > a.builder.start {
		a.text = append(a.text, ' ')
	}
	a.inside = true
	a.joint.first, a.joint.lines = a.joint.line, 1
	if b.Kind == Row {
		a.joint.first = "|" // any further line is a block
	}
	a.joint.item, a.joint.top = b.Kind == Item, a.builder.start < headerBytes
}

// end closes the block that is open.
func (a *assembler) end() {
	if a.inside {
		a.shut()
		a.inside = false
	}
}

// copy appends a stretch of the draft.
func (a *assembler) copy(s scan.Span, plain bool) {
	draft, shift := a.draft.doc, len(a.text)-s.Start
	a.doc.Places.Append(len(a.text), draft.Places, s)
	a.text = append(a.text, draft.Text[s.Start:s.End]...)
	for _, bold := range within(draft.Bold, s) {
		if !plain {
			a.addBold(scan.Trim(a.text, moved(bold, s, shift)))
		}
	}
	for _, raised := range within(draft.Raised, s) {
		a.doc.Raised = append(a.doc.Raised, scan.Trim(a.text, moved(raised, s, shift)))
	}
}

// within returns those of some spans that have a part in another.
func within(spans []scan.Span, s scan.Span) []scan.Span {
	from := firstAfter(spans, s.Start)
	to := from
	for to < len(spans) && spans[to].Start < s.End {
		to++
	}
	return spans[from:to]
}

// moved returns the part of a span that is within another, in a text that the latter
// was copied to.
func moved(span, within scan.Span, shift int) scan.Span {
	return scan.Span{Start: max(span.Start, within.Start) + shift, End: min(span.End, within.End) + shift}
}
