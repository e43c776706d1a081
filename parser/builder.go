package parser

import (
	"unicode/utf8"
)

// builder writes a document's text, block by block, and notes where each
// stretch came from and which is bold.
type builder struct {
	src     []byte
	literal bool // neither escapes nor character references
	doc     *document
	text    []byte
	start   int // of the block in text
	blank   int // where white space not yet written starts in src, -1 for none
	boldTag int // depth of <b> and <strong>
	boldRun bool
	boldAt  int // where the bold passage that is open starts in text, -1 for none
}

// begin starts a block.
func (b *builder) begin() {
	if len(b.text) > 0 {
		b.text = append(b.text, '\n')
	}
	b.start = len(b.text)
	b.blank, b.boldTag, b.boldRun, b.boldAt = -1, 0, false, -1
}

// resume goes on in the last block, which starts at start, behind a space.
func (b *builder) resume(start, in int) {
	b.start = start
	b.blank, b.boldTag, b.boldRun, b.boldAt = in, 0, false, -1
}

// finish ends the text of a block and returns its span.
func (b *builder) finish() span {
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
	b.doc.bold, b.doc.raised = cut(b.doc.bold, end), cut(b.doc.raised, end)
	b.doc.places.cut(end)
	return span{b.start, end}
}

// cut ends the spans at end.
func cut(spans []span, end int) []span {
	n := len(spans)
	for n > 0 && spans[n-1].start >= end {
		n--
	}
	if n > 0 {
		spans[n-1].end = min(spans[n-1].end, end)
	}
	return spans[:n]
}

// write appends src[start:stop].
func (b *builder) write(start, stop int) {
	src := b.src
	for i := start; i < stop; {
		from := i
		for i < stop && (b.isPlain(src[i]) || src[i] == ' ' && i > from && i+1 < stop && b.isPlain(src[i+1])) {
			i++
		}
		if i > from {
			b.copy(from, i)
		}
		if i < stop {
			i += b.special(i, stop)
		}
	}
}

// isPlain reports whether a byte is copied without a look.
func (b *builder) isPlain(c byte) bool {
	kind := textByte[c]
	return kind == plainText || kind == endOfText || b.literal && kind == escapeText
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
	case c == '\\' && !b.literal && i+1 < stop && isPunctuation(b.src[i+1]):
		b.replace(string(b.src[i+1:i+2]), i, 2)
		return 2
	case c == '&' && !b.literal:
		if text, n := reference(string(b.src[i:min(stop, i+maxReference)])); n > 0 {
			b.replace(text, i, n)
			return n
		}
	}
	r, n := utf8.DecodeRune(b.src[i:stop])
	if isBlank(r) {
		b.space(i)
	} else {
		b.copy(i, i+n)
	}
	return n
}

func (b *builder) copy(from, to int) {
	b.flush()
	b.doc.places.linear(len(b.text), from)
	b.text = append(b.text, b.src[from:to]...)
}

// replace appends text for the n bytes at src[in].
func (b *builder) replace(text string, in, n int) {
	if r, _ := utf8.DecodeRuneInString(text); isBlank(r) {
		b.space(in)
		return
	}
	b.flush()
	b.doc.places.atomic(len(b.text), in, n)
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
		b.doc.places.linear(len(b.text), b.blank)
		b.text = append(b.text, ' ')
	}
	b.blank = -1
}

// setBold says whether what follows is bold by tag (its depth) or by marker.
func (b *builder) setBold(tag int, run bool) {
	b.boldTag, b.boldRun = tag, run
	switch on := tag > 0 || run; {
	case on && b.boldAt < 0:
		b.boldAt = len(b.text)
	case !on && b.boldAt >= 0:
		b.addBold(trim(b.text, span{b.boldAt, len(b.text)}))
		b.boldAt = -1
	}
}

// addBold notes a bold passage. With nothing but white space between it and
// the one before, the two are one, unless that one is a label with its colon
// and a space behind it.
func (b *builder) addBold(s span) {
	if s.empty() {
		return
	}
	bold := b.doc.bold
	if n := len(bold); n > 0 && bold[n-1].start >= b.start && (bold[n-1].end == s.start || b.text[bold[n-1].end-1] != ':') &&
		trim(b.text, span{bold[n-1].end, s.start}).empty() {
		bold[n-1].end = s.end
		return
	}
	b.doc.bold = append(bold, s)
}
