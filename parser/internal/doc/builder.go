package doc

import (
	"unicode/utf8"

	"resparse/parser/internal/scan"
)

// builder writes a document's text, block by block, and notes where each
// stretch came from and which is bold.
type builder struct {
	src     []byte
	literal bool // neither escapes nor character references
	doc     *Document
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

// resume goes on in the last block, which starts at start, after a space.
func (b *builder) resume(start, in int) {
	b.start = start
	b.blank, b.boldTag, b.boldRun, b.boldAt = in, 0, false, -1
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
	case c == '\\' && !b.literal && i+1 < stop && scan.IsPunctuation(b.src[i+1]):
		b.replace(string(b.src[i+1:i+2]), i, 2)
		return 2
	case c == '&' && !b.literal:
		if text, n := scan.Reference(string(b.src[i:min(stop, i+scan.MaxReference)])); n > 0 {
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
