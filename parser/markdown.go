package parser

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"resparse/model"
)

// Normalize reads one summary and writes it as Markdown in one form, whatever
// it came as: the title as a heading, the header line, headings of the second
// level, bold between two asterisks, and list items on lines of their own
// behind a hyphen or their number. [Parse] reads from the result the same
// record as from the input, but for source and spans; only a text full of
// control characters, which Markdown has no way to write, can come out as what
// Parse takes for binary. Options, diagnostics and errors are those of Parse.
func Normalize(data []byte, opts ...Option) ([]byte, []model.Diagnostic, error) {
	o := newOptions(opts)
	src, d, notes, err := read(data, &o)
	if err != nil {
		return nil, nil, err
	}
	w := &markdownWriter{doc: d, out: make([]byte, 0, len(d.text)+len(d.text)/8)}
	for i := range d.blocks {
		w.block(i)
	}
	return w.out, diagnostics(notes, newLocator(src, d.places)), nil
}

// markdownWriter writes the blocks of a document as Markdown.
type markdownWriter struct {
	doc    *document
	out    []byte
	bold   int // index of the next bold passage
	raised int // index of the next superscript
}

func (w *markdownWriter) block(i int) {
	b := &w.doc.blocks[i]
	inList := b.kind == item && i > 0 && w.doc.blocks[i-1].kind == item
	if len(w.out) > 0 && !inList {
		w.out = append(w.out, '\n')
	}
	for w.bold < len(w.doc.bold) && w.doc.bold[w.bold].end <= b.start {
		w.bold++
	}
	for w.raised < len(w.doc.raised) && w.doc.raised[w.raised].end <= b.start {
		w.raised++
	}
	line := len(w.out)
	switch {
	case b.kind == item:
		w.out = append(w.out, marker(b.marker)...)
		if first := w.text(b.span, item); strings.Trim(string(w.out[line:]), "- ") == "" {
			w.refer(first) // a line of dashes is none of a text
		}
	case b.span == w.doc.header.title && (b.level == 1 || i+1 == w.doc.body || i+2 == w.doc.body):
		w.out = append(w.out, "# "...)
		w.text(b.span, heading)
	case b.kind == paragraph && b.marker != "":
		w.out = append(w.out, `\* `...)
		w.text(b.span, item)
	case b.kind == paragraph:
		if first := w.text(b.span, paragraph); w.misread(i, string(w.out[line:])) {
			w.refer(first)
		}
	default:
		if b.kind == heading {
			w.out = append(w.out, "## "...)
		}
		w.text(b.span, b.kind)
	}
	w.out = append(w.out, '\n')
}

// marker returns the marker of an item: its number or letter, else a hyphen.
func marker(written string) string {
	written = strings.ReplaceAll(written, `\`, "")
	if enumerator(written+" x") > 0 {
		return written + " "
	}
	return "- "
}

// misread reports whether the line of paragraph i reads as an item or a row, or
// as the rest of the item before it.
func (w *markdownWriter) misread(i int, line string) bool {
	if kind, _ := opening(line); kind != paragraph {
		return true
	}
	if i == 0 {
		return false
	}
	before := &w.doc.blocks[i-1]
	return (before.kind == item || before.marker != "") && goesOn(w.doc.text[:before.end], line)
}

// refer writes the character at out[at], the first of a line, as a character
// reference: nothing then reads it for what it could start. The number is in
// hexadecimal, since dashes in decimal are bullets.
func (w *markdownWriter) refer(at int) {
	rest := strings.TrimPrefix(string(w.out[at:]), `\`)
	r, n := utf8.DecodeRuneInString(rest)
	w.out = append(fmt.Appendf(w.out[:at], "&#x%X;", r), rest[n:]...)
}

// text writes a stretch of the document, of a block of some kind, with its bold
// passages, unless it is a heading, and its superscripts. It returns where in
// the output the first character stands, behind the marks before it.
func (w *markdownWriter) text(s span, kind blockKind) (first int) {
	for at := s.start; at < s.end; {
		next := s.end
		boldAt, raisedAt := -1, -1
		if w.bold < len(w.doc.bold) && kind != heading {
			boldAt = w.edge(w.doc.bold[w.bold], at)
		}
		if w.raised < len(w.doc.raised) {
			raisedAt = w.edge(w.doc.raised[w.raised], at)
		}
		if boldAt == at {
			w.out = append(w.out, "**"...)
			boldAt = w.doc.bold[w.bold].end
		}
		if raisedAt == at {
			w.out = append(w.out, "<sup>"...)
			raisedAt = w.doc.raised[w.raised].end
		}
		for _, edge := range []int{boldAt, raisedAt} {
			if edge > at {
				next = min(next, edge)
			}
		}
		if at == s.start {
			first = len(w.out)
		}
		w.escape(w.doc.text[at:next], kind, at == s.start)
		at = next
		if w.raised < len(w.doc.raised) && w.doc.raised[w.raised].end == at {
			w.out = append(w.out, "</sup>"...)
			w.raised++
		}
		if kind != heading && w.bold < len(w.doc.bold) && w.doc.bold[w.bold].end == at {
			w.out = append(w.out, "**"...)
			w.bold++
		}
	}
	return first
}

// edge returns the next edge of a passage from at on: its start, or, within
// it, its end; at itself where the passage starts there.
func (w *markdownWriter) edge(s span, at int) int {
	if at <= s.start {
		return s.start
	}
	return s.end
}

// escape writes text of a block of some kind so that Markdown reads it as it is.
func (w *markdownWriter) escape(text string, kind blockKind, atStart bool) {
	if atStart && kind == paragraph && strings.IndexByte("#>|=~-+", text[0]) >= 0 {
		w.out = append(w.out, '\\')
	}
	links := strings.Contains(text, "](")
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch c {
		case 0x7f:
			w.out = append(w.out, "&#x7F;"...) // a few bytes of it would be a binary file
			continue
		case '\\', '*', '<', '`':
			w.out = append(w.out, '\\')
		case '_':
			if i == 0 || i+1 == len(text) || !isAlnum(text[i-1]) || !isAlnum(text[i+1]) {
				w.out = append(w.out, '\\')
			}
		case '#':
			if kind == heading && (i == 0 || text[i-1] == ' ') {
				w.out = append(w.out, '\\') // signs at the end are none of the text
			}
		case '[', ']':
			if links {
				w.out = append(w.out, '\\')
			}
		case '&':
			if _, n := reference(text[i:min(len(text), i+maxReference)]); n > 0 {
				w.out = append(w.out, '\\')
			}
		}
		w.out = append(w.out, c)
	}
}
