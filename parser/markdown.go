package parser

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"resparse/model"
	"resparse/parser/internal/container"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/scan"
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
	w := &markdownWriter{doc: d, out: make([]byte, 0, len(d.Text)+len(d.Text)/8)}
	for i := range d.Blocks {
		w.block(i)
	}
	return w.out, diagnostics(notes, newLocator(src, d)), nil
}

// markdownWriter writes the blocks of a document as Markdown.
type markdownWriter struct {
	doc    *doc.Document
	out    []byte
	bold   int // index of the next bold passage
	raised int // index of the next superscript
}

func (w *markdownWriter) block(i int) {
	b := &w.doc.Blocks[i]
	inList := b.Kind == doc.Item && i > 0 && w.doc.Blocks[i-1].Kind == doc.Item
	if len(w.out) > 0 && !inList {
		w.out = append(w.out, '\n')
	}
	for w.bold < len(w.doc.Bold) && w.doc.Bold[w.bold].End <= b.Start {
		w.bold++
	}
	for w.raised < len(w.doc.Raised) && w.doc.Raised[w.raised].End <= b.Start {
		w.raised++
	}
	line := len(w.out)
	switch {
	case b.Kind == doc.Item:
		w.out = append(w.out, itemMarker(b.Marker)...)
		if first := w.text(b.Span, doc.Item); strings.Trim(string(w.out[line:]), "- ") == "" {
			w.refer(first) // a line of dashes is none of a text
		}
	case b.Span == w.doc.Header.Title && (b.Level == 1 || i+1 == w.doc.Body || i+2 == w.doc.Body):
		w.out = append(w.out, "# "...)
		w.text(b.Span, doc.Heading)
	case b.Kind == doc.Paragraph && b.Marker != "":
		w.out = append(w.out, `\* `...)
		w.text(b.Span, doc.Item)
	case b.Kind == doc.Paragraph:
		if first := w.text(b.Span, doc.Paragraph); w.misread(i, string(w.out[line:])) {
			w.refer(first)
		}
	case b.Kind == doc.Row:
		w.out = append(w.out, "| "...)
		w.text(b.Span, doc.Row)
	default:
		w.out = append(w.out, "## "...)
		w.text(b.Span, b.Kind)
	}
	w.out = append(w.out, '\n')
}

// itemMarker returns the marker of an item: its number or letter, else a hyphen.
func itemMarker(written string) string {
	written = strings.ReplaceAll(written, `\`, "")
	if scan.Enumerator(written+" x") > 0 {
		return written + " "
	}
	return "- "
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
	w.out = append(fmt.Appendf(w.out[:at], "&#x%X;", r), rest[n:]...)
}

// text writes a stretch of the document, of a block of some kind, with its bold
// passages, unless it is a heading, and its superscripts. It returns where in
// the output the first character stands, after the marks before it.
func (w *markdownWriter) text(s scan.Span, kind doc.BlockKind) (first int) {
	for at := s.Start; at < s.End; {
		next := s.End
		boldAt, raisedAt := -1, -1
		if w.bold < len(w.doc.Bold) && kind != doc.Heading {
			boldAt = w.edge(w.doc.Bold[w.bold], at)
		}
		if w.raised < len(w.doc.Raised) {
			raisedAt = w.edge(w.doc.Raised[w.raised], at)
		}
		if boldAt == at {
			w.out = append(w.out, "**"...)
			boldAt = w.doc.Bold[w.bold].End
		}
		if raisedAt == at {
			w.out = append(w.out, "<sup>"...)
			raisedAt = w.doc.Raised[w.raised].End
		}
		for _, edge := range []int{boldAt, raisedAt} {
			if edge > at {
				next = min(next, edge)
			}
		}
		if at == s.Start {
			first = len(w.out)
		}
		w.escape(w.doc.Text[at:next], kind, at == s.Start)
		at = next
		if w.raised < len(w.doc.Raised) && w.doc.Raised[w.raised].End == at {
			w.out = append(w.out, "</sup>"...)
			w.raised++
		}
		if kind != doc.Heading && w.bold < len(w.doc.Bold) && w.doc.Bold[w.bold].End == at {
			w.out = append(w.out, "**"...)
			w.bold++
		}
	}
	return first
}

// edge returns the next edge of a passage from at on: its start, or, within
// it, its end; at itself where the passage starts there.
func (w *markdownWriter) edge(s scan.Span, at int) int {
	if at <= s.Start {
		return s.Start
	}
	return s.End
}

// escape writes text of a block of some kind so that Markdown reads it as it is.
func (w *markdownWriter) escape(text string, kind doc.BlockKind, atStart bool) {
	if atStart && kind == doc.Paragraph && strings.IndexByte("#>|=~-+", text[0]) >= 0 {
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
			if i == 0 || i+1 == len(text) || !scan.IsAlnum(text[i-1]) || !scan.IsAlnum(text[i+1]) {
				w.out = append(w.out, '\\')
			}
		case '#':
			if kind == doc.Heading && (i == 0 || text[i-1] == ' ') {
				w.out = append(w.out, '\\') // signs at the end are none of the text
			}
		case '|':
			if kind == doc.Row {
				w.out = append(w.out, '\\')
			}
		case '[', ']':
			if links {
				w.out = append(w.out, '\\')
			}
		case '&':
			if _, n := scan.Reference(text[i:min(len(text), i+scan.MaxReference)]); n > 0 {
				w.out = append(w.out, '\\')
			}
		}
		w.out = append(w.out, c)
	}
}
