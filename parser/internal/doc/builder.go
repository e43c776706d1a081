package doc

import (
	"bytes"
	"unicode/utf8"

	"resparse/parser/internal/scan"
)

// builder writes a document's text, block by block, and notes where each
// stretch came from and which is bold.
type builder struct {
	src        []byte
	plain      *[256]bool // bytes that are copied without a look
	doc        *Document
	text       []byte
	start      int // of the block in text
	blank      int // where white space not yet written starts in src, -1 for none
	boldTag    int // depth of <b> and <strong>
	boldRun    bool
	boldAt     int               // where the bold passage that is open starts in text, -1 for none
	references map[string]string // those that were read, with their texts
	raised     int               // where the superscript that is open starts in text, -1 for none
}

// begin starts a block.
func (b *builder) begin() {
	if len(b.text) > 0 {
		b.text = append(b.text, '\n')
	}
	b.resume(len(b.text), -1)
}

// resume goes on in the block that starts at start, after the white space at src[in],
// -1 for none.
func (b *builder) resume(start, in int) {
	b.start, b.blank, b.boldTag, b.boldRun, b.boldAt, b.raised = start, in, 0, false, -1, -1
}

// open starts block n of the document, or goes on with the item before it, after a
// space, where that is broken and the line that the block starts with is its rest.
func (b *builder) open(n block, line string, in int) {
	blocks := b.doc.Blocks
	if k := len(blocks); n.Kind == Paragraph && k > 0 && blocks[k-1].Kind == Item && GoesOn(b.text, line) {
		b.resume(blocks[k-1].Start, in)
		return
	}
	b.begin()
	b.doc.Blocks = append(blocks, n)
}

// shut ends the last block of the document. One that is empty, or a row without
// words, is taken back.
func (b *builder) shut() {
	d := b.doc
	last := &d.Blocks[len(d.Blocks)-1]
	last.Span = b.finish()
	last.body = last.Start
	n := len(d.Bold)
	last.bold = n > 0 && !last.Empty() && d.Bold[n-1] == last.Span
	if !last.Empty() && (last.Kind != Row || len(bytes.Trim(b.text[last.Start:], "|-: ")) > 0) {
		return
	}
	start := last.Start
	d.Blocks = d.Blocks[:len(d.Blocks)-1]
	d.Bold, d.Raised = cut(d.Bold, start), cut(d.Raised, start)
	d.Places.Cut(start)
	b.text = b.text[:max(start-1, 0)]
}

// finish ends the text of a block and returns its span.
func (b *builder) finish() scan.Span {
	b.setBold(0, false)
	end := len(b.text)
	for end > b.start {
		r, n := utf8.DecodeLastRune(b.text[b.start:end])
		if r != utf8.RuneError && r != ' ' {
			break
		}
		end -= n
	}
	b.text = b.text[:end]
	b.doc.Bold, b.doc.Raised = cut(b.doc.Bold, end), cut(b.doc.Raised, end)
	b.doc.Places.Cut(end)
	return scan.Span{Start: b.start, End: end}
}

// cut ends the spans at end.
func cut(spans []scan.Span, end int) []scan.Span {
	n := len(spans)
	for n > 0 && spans[n-1].Start >= end {
		n--
	}
	if n > 0 {
		spans[n-1].End = min(spans[n-1].End, end)
	}
	return spans[:n]
}

// write appends src[start:stop].
func (b *builder) write(start, stop int) {
	src, plain := b.src[:stop], b.plain
	for i := start; i < len(src); {
		from := i
		for i < len(src) && (plain[src[i]] || src[i] == ' ' && i > from && i+1 < len(src) && plain[src[i+1]]) {
			i++
		}
		if i > from {
			b.copy(from, i)
		}
		if i < len(src) {
			i += b.special(i, stop)
		}
	}
}

// writeRaw appends src[start:stop], which has no white space but single spaces.
func (b *builder) writeRaw(start, stop int) {
	if start < stop && b.src[start] == ' ' {
		b.space(start)
		start++
	}
	end := stop
	if start < end && b.src[end-1] == ' ' {
		end--
	}
	if start < end {
		b.copy(start, end)
	}
	if end < stop {
		b.space(end)
	}
}

// special appends the character at src[i] that needs a look and returns its
// length in src.
func (b *builder) special(i, stop int) int {
	c := b.src[i]
	switch {
	case scan.IsSpaceByte(c):
		b.space(i)
		n := 1
		for i+n < stop && scan.IsSpaceByte(b.src[i+n]) {
			n++
		}
		return n
	case c == '\\' && i+1 < stop && scan.IsPunctuation(b.src[i+1]):
		b.replace(string(b.src[i+1:i+2]), i, 2)
		return 2
	case c == '&':
		if text, n := b.reference(b.src[i:min(stop, i+scan.MaxReference)]); n > 0 {
			b.replace(text, i, n)
			return n
		}
	}
	r, n := utf8.DecodeRune(b.src[i:stop])
	switch {
	case r == byteOrderMark:
	case scan.IsBlank(r):
		b.space(i)
	default:
		b.copy(i, i+n)
	}
	return n
}

// reference returns what [scan.Reference] does. A text has few, again and again.
func (b *builder) reference(src []byte) (text string, n int) {
	const most = 64
	end := bytes.IndexByte(src, ';') + 1
	if text, ok := b.references[string(src[:end])]; ok {
		return text, end
	}
	text, n = scan.Reference(string(src))
	if n == end && n > 0 && text != "&" && len(b.references) < most { // after an ampersand it may go on
		if b.references == nil {
			b.references = make(map[string]string)
		}
		b.references[string(src[:end])] = text
	}
	return text, n
}

// byteOrderMark is left out wherever it stands: it has no width and parts no words.
const byteOrderMark = '\ufeff'

func (b *builder) copy(from, to int) {
	b.flush()
	b.doc.Places.Linear(len(b.text), from)
	b.text = append(b.text, b.src[from:to]...)
}

// replace appends text for the n bytes at src[in].
func (b *builder) replace(text string, in, n int) {
	switch r, _ := utf8.DecodeRuneInString(text); {
	case r == byteOrderMark:
		return
	case scan.IsBlank(r):
		b.space(in)
		return
	}
	b.flush()
	b.doc.Places.Atomic(len(b.text), in, n)
	b.text = append(b.text, text...)
}

// space notes white space at src[in]; a run of it becomes one space, and none
// at the edge of a block.
func (b *builder) space(in int) {
	if b.blank < 0 {
		b.blank = in
	}
}

func (b *builder) flush() {
	if b.blank < 0 {
		return
	}
	if len(b.text) > b.start {
		b.doc.Places.Linear(len(b.text), b.blank)
		b.text = append(b.text, ' ')
	}
	b.blank = -1
}

// raise notes a superscript at its end; unclosed and empty ones are ignored.
func (b *builder) raise(closing bool) {
	switch {
	case !closing && b.raised < 0:
		b.raised = len(b.text)
	case closing && b.raised >= 0:
		if s := scan.Trim(b.text, scan.Span{Start: b.raised, End: len(b.text)}); !s.Empty() {
			b.doc.Raised = append(b.doc.Raised, s)
		}
		b.raised = -1
	}
}

// setBold says whether what follows is bold by tag (its depth) or by marker.
func (b *builder) setBold(tag int, run bool) {
	b.boldTag, b.boldRun = tag, run
	switch on := tag > 0 || run; {
	case on && b.boldAt < 0:
		b.boldAt = len(b.text)
	case !on && b.boldAt >= 0:
		b.addBold(scan.Trim(b.text, scan.Span{Start: b.boldAt, End: len(b.text)}))
		b.boldAt = -1
	}
}

// addBold notes a bold passage. With nothing but white space between it and
// the one before, the two are one, unless that one is a label with its colon
// and a space after it.
func (b *builder) addBold(s scan.Span) {
	if s.Empty() {
		return
	}
	bold := b.doc.Bold
	if n := len(bold); n > 0 && bold[n-1].Start >= b.start &&
		(bold[n-1].End == s.Start || b.text[bold[n-1].End-1] != ':') &&
		scan.Trim(b.text, scan.Span{Start: bold[n-1].End, End: s.Start}).Empty() {
		bold[n-1].End = s.End
		return
	}
	b.doc.Bold = append(bold, s)
}
