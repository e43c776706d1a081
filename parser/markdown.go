package parser

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"resparse/model"
	"resparse/parser/internal/container"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// Normalize reads one summary and writes it as Markdown in one form, whatever
// it came as: the title as a heading, the header line, headings of the second
// level, bold between two asterisks, and list items on lines of their own
// after a hyphen or their number. [Parse] reads from the result the same
// record as from the input, but for source and spans; only a text full of
// control characters, which Markdown has no way to write, can come out as what
// Parse takes for binary. Options, diagnostics and errors are those of Parse.
func Normalize(data []byte, opts ...Option) ([]byte, []model.Diagnostic, error) {
	o := newOptions(opts)
	item, err := only(data, &o)
	if err != nil {
		return nil, nil, err
	}
	return normalize(item, &o)
}

// normalize writes the summary of an item.
func normalize(item *container.Item, o *options) ([]byte, []model.Diagnostic, error) {
	src, d, notes, err := read(item, o)
	if err != nil {
		return nil, nil, err
	}
	w := newMarkdownWriter(d)
	w.write()
	return w.out, diagnostics(notes, newLocator(src, d)), nil
}

// newMarkdownWriter returns a writer of a document.
func newMarkdownWriter(d *doc.Document) *markdownWriter {
	w := &markdownWriter{doc: d, out: make([]byte, 0, len(d.Text)+len(d.Text)/8)}
	w.bold = passages{spans: d.Bold, open: "**", close: "**"}
	w.raised = passages{spans: d.Raised, open: "<sup>", close: "</sup>"}
	return w
}

// write writes the whole document.
func (w *markdownWriter) write() {
	if w.doc.Body == 0 {
		w.below()
	}
	for i := range w.doc.Blocks {
		w.block(i)
		if i+1 == w.doc.Body {
			w.below()
		}
	}
}

// markdownWriter writes the blocks of a document as Markdown.
type markdownWriter struct {
	doc    *doc.Document
	out    []byte
	bold   passages
	raised passages
	places *source.Places // from what is written to the document's text; nil where nobody asks
}

// at notes that what is written next stands for the document's text from an offset.
func (w *markdownWriter) at(offset int) {
	if w.places != nil {
		w.places.Linear(len(w.out), offset)
	}
}

// passages are stretches of the text between two marks of Markdown.
type passages struct {
	spans       []scan.Span // those that are not written yet
	open, close string
}

// skip leaves out what ends before an offset.
func (p *passages) skip(before int) {
	for len(p.spans) > 0 && p.spans[0].End <= before {
		p.spans = p.spans[1:]
	}
}

// start appends the mark of a passage that starts at an offset. It returns where the
// text that is written next must end at the latest: at the passage's next edge.
func (p *passages) start(out []byte, at, end int) ([]byte, int) {
	switch {
	case len(p.spans) == 0:
		return out, end
	case at < p.spans[0].Start:
		return out, min(end, p.spans[0].Start)
	case at == p.spans[0].Start:
		out = append(out, p.open...)
	}
	return out, min(end, p.spans[0].End)
}

// end appends the mark of a passage that ends at an offset.
func (p *passages) end(out []byte, at int) []byte {
	if len(p.spans) > 0 && p.spans[0].End == at {
		p.spans = p.spans[1:]
		return append(out, p.close...)
	}
	return out
}

func (w *markdownWriter) block(i int) {
	b := &w.doc.Blocks[i]
	inList := b.Kind == doc.Item && i > 0 && w.doc.Blocks[i-1].Kind == doc.Item
	if len(w.out) > 0 && !inList {
		w.out = append(w.out, '\n')
	}
	w.bold.skip(b.Start)
	w.raised.skip(b.Start)
	line := len(w.out)
	start, kind := w.opening(i)
	w.out = append(w.out, start...)
	first := w.text(b.Span, kind)
	switch written := string(w.out[line:]); {
	case b.Kind == doc.Item && strings.Trim(written, "- ") == "": // a line of dashes is no text
		w.refer(first)
	case kind == doc.Paragraph && w.misread(i, written):
		w.refer(first)
	}
	w.out = append(w.out, '\n')
}

// below writes the header that stands below the text: above it, after the title.
func (w *markdownWriter) below() {
	for _, b := range w.doc.Below {
		at := *w // what is bold in the text is still to come
		if len(at.out) > 0 {
			at.out = append(at.out, '\n')
		}
		at.bold.skip(b.Start)
		at.raised.skip(b.Start)
		at.text(b.Span, doc.Paragraph)
		w.out = append(at.out, '\n')
	}
}

// opening returns what block i starts with in Markdown, and how its text is written.
func (w *markdownWriter) opening(i int) (start string, kind doc.BlockKind) {
	b := &w.doc.Blocks[i]
	switch {
	case b.Kind == doc.Item:
		return itemMarker(b.Marker), doc.Item
	case b.Span == w.doc.Header.Title && (b.Level == 1 || i+1 == w.doc.Body || i+2 == w.doc.Body):
		return "# ", doc.Heading
	case b.Kind == doc.Paragraph && b.Marker != "":
		return `\* `, doc.Item
	case b.Kind == doc.Paragraph:
		return "", doc.Paragraph
	case b.Kind == doc.Row:
		return "| ", doc.Row
	}
	return "## ", b.Kind
}

// itemMarker returns the marker of an item: its number or letter, else a hyphen.
func itemMarker(written string) string {
	if number := enumerator(written); number != "" {
		return number + " "
	}
	return "- "
}

// enumerator returns the number or letter of an item, such as (a), or nothing
// where its marker is a bullet.
func enumerator(marker string) string {
	marker = strings.ReplaceAll(marker, `\`, "")
	if scan.Enumerator(marker+" x") == 0 {
		return ""
	}
	return marker
}

// misread reports whether the line of paragraph i reads as an item or a row, or
// as the rest of the item before it.
func (w *markdownWriter) misread(i int, line string) bool {
	if kind, _ := doc.Opening(line); kind != doc.Paragraph {
		return true
	}
	if i == 0 {
		return false
	}
	before := &w.doc.Blocks[i-1]
	return (before.Kind == doc.Item || before.Marker != "") && doc.GoesOn(w.doc.Text[:before.End], line)
}

// refer writes the character at out[at], the first of a line, as a character
// reference: nothing then reads it for what it could start. The number is in
// hexadecimal, since dashes in decimal are bullets.
func (w *markdownWriter) refer(at int) {
	rest := strings.TrimPrefix(string(w.out[at:]), `\`)
	r, n := utf8.DecodeRuneInString(rest)
	before := len(w.out)
	w.out = append(fmt.Appendf(w.out[:at], "&#x%X;", r), rest[n:]...)
	if w.places != nil {
		w.places.Shift(at, len(w.out)-before)
	}
}

// text writes a stretch of the document, of a block of some kind, with its bold
// passages, unless it is a heading, and its superscripts. It returns where in
// the output the first character stands, after the marks before it.
func (w *markdownWriter) text(s scan.Span, kind doc.BlockKind) (first int) {
	bold := &w.bold
	if kind == doc.Heading {
		bold = new(passages)
	}
	for at := s.Start; at < s.End; {
		next := s.End
		w.out, next = bold.start(w.out, at, next)
		w.out, next = w.raised.start(w.out, at, next)
		if at == s.Start {
			first = len(w.out)
		}
		w.escape(scan.Span{Start: at, End: next}, kind, at == s.Start)
		at = next
		w.out = w.raised.end(w.out, at)
		w.out = bold.end(w.out, at)
	}
	return first
}

// escape writes a stretch of a block of some kind so that Markdown reads it as it is.
func (w *markdownWriter) escape(s scan.Span, kind doc.BlockKind, atStart bool) {
	text := w.doc.Text[s.Start:s.End]
	signs := "#>|=~-+:"
	if len(w.out) == 0 {
		signs += "[{" // it would be taken for JSON
	}
	escaped := atStart && kind == doc.Paragraph && strings.IndexByte(signs, text[0]) >= 0
	if escaped {
		w.out = append(w.out, '\\')
	}
	w.at(s.Start)
	brackets := ""
	if strings.Contains(text, "](") { // they could be a link's
		brackets = "[]"
	}
	for i := 0; i < len(text); i++ {
		if reference, n := mustRefer(text[i:]); n > 0 {
			w.at(s.Start + i)
			w.out = append(w.out, reference...)
			i += n - 1
			w.at(s.Start + i + 1)
			continue
		}
		if !(escaped && i == 0) && (strings.IndexByte(brackets, text[i]) >= 0 || isMarkup(text, i, kind)) {
			w.out = append(w.out, '\\')
			w.at(s.Start + i)
		}
		w.out = append(w.out, text[i])
	}
}

// mustRefer returns the character reference for the character that a passage, or
// the rest of one, starts with, and its length in bytes; 0 where it needs none. A
// backslash needs one where it would escape: two of them are plain text as well,
// where each stands for itself, and would be more whenever they are read.
func mustRefer(text string) (reference string, n int) {
	switch {
	case text[0] == 0x7f: // a few bytes of it would be a binary file
		return "&#x7F;", 1
	case text[0] == '\\' && (len(text) == 1 || scan.IsPunctuation(text[1])):
		return "&#x5C;", 1
	case strings.HasPrefix(text, softHyphen) && strings.Trim(text, softHyphen) == "": // it would go at the end of a line
		return "&#xAD;", len(softHyphen)
	}
	return "", 0
}

const softHyphen = "\u00ad"

// isMarkup reports whether the sign at text[i], of a block of some kind, means
// something else than itself in Markdown.
func isMarkup(text string, i int, kind doc.BlockKind) bool {
	switch text[i] {
	case '*', '<', '`':
		return true
	case '_':
		return !isInWord(text, i)
	case '#': // signs at the end are not part of the text
		return kind == doc.Heading && (i == 0 || text[i-1] == ' ')
	case '|':
		return kind == doc.Row
	case '&':
		_, n := scan.Reference(text[i:min(len(text), i+scan.MaxReference)])
		return n > 0
	}
	return false
}

// isInWord reports whether the underscore at text[i] stands within a word with digits
// beside it, as in P8_TA(2016)0080: between letters it would stand for a blank.
func isInWord(text string, i int) bool {
	if i == 0 || i+1 == len(text) {
		return false
	}
	before, after := text[i-1], text[i+1]
	return scan.IsAlnum(before) && scan.IsAlnum(after) && (before <= '9' || after <= '9')
}
