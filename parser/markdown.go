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
// record as from the input, but for source and spans. Options, diagnostics and
// errors are those of Parse.
func Normalize(data []byte, opts ...Option) ([]byte, []model.Diagnostic, error) {
	o := newOptions(opts)
	src, doc, notes, err := read(data, &o)
	if err != nil {
		return nil, nil, err
	}
	w := &markdownWriter{doc: doc, out: make([]byte, 0, len(doc.text)+len(doc.text)/8)}
	for i := range doc.blocks {
		w.block(i)
	}
	return w.out, diagnostics(notes, newLocator(src, doc)), nil
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
	switch {
	case b.kind == item:
		w.out = append(w.out, marker(b.marker)...)
	case b.span == w.doc.header.title && (b.level == 1 || i+1 == w.doc.body || i+2 == w.doc.body):
		w.out = append(w.out, "# "...)
	case b.kind == heading:
		w.out = append(w.out, "## "...)
	case b.kind == paragraph && b.marker != "":
		w.out = append(w.out, `\* `...)
	case b.kind == paragraph:
		w.text(b.span, true)
		w.out = append(w.out, '\n')
		return
	}
	w.text(b.span, false)
	w.out = append(w.out, '\n')
}

// marker returns the marker of an item: its number or letter, else a hyphen.
func marker(written string) string {
	if enumerator(written+" x") > 0 {
		return written + " "
	}
	return "- "
}

// text writes a stretch of the document with its bold passages, unless it is a
// heading, and its superscripts. At the start of a paragraph it must not read
// as another kind of block.
func (w *markdownWriter) text(s span, atStart bool) {
	heading := !atStart && len(w.out) > 0 && strings.HasSuffix(string(w.out[max(0, len(w.out)-3):]), "# ")
	for at := s.start; at < s.end; {
		next := s.end
		boldAt, raisedAt := -1, -1
		if w.bold < len(w.doc.bold) && !heading {
			boldAt = w.edge(w.doc.bold[w.bold], at)
		}
		if w.raised < len(w.doc.raised) {
			raisedAt = w.edge(w.doc.raised[w.raised], at)
		}
		if boldAt == at {
			if w.doc.bold[w.bold].start == at {
				w.out = append(w.out, "**"...)
				atStart = false
			}
			boldAt = w.doc.bold[w.bold].end
		}
		if raisedAt == at {
			if w.doc.raised[w.raised].start == at {
				w.out = append(w.out, "<sup>"...)
				atStart = false
			}
			raisedAt = w.doc.raised[w.raised].end
		}
		for _, edge := range []int{boldAt, raisedAt} {
			if edge > at {
				next = min(next, edge)
			}
		}
		w.escape(w.doc.text[at:next], atStart)
		atStart = false
		at = next
		if w.raised < len(w.doc.raised) && w.doc.raised[w.raised].end == at && w.doc.raised[w.raised].start >= s.start {
			w.out = append(w.out, "</sup>"...)
			w.raised++
		}
		if !heading && w.bold < len(w.doc.bold) && w.doc.bold[w.bold].end == at && w.doc.bold[w.bold].start >= s.start {
			w.out = append(w.out, "**"...)
			w.bold++
		}
	}
}

// edge returns the next edge of a passage from at on: its start, or, within
// it, its end; at itself where the passage starts there.
func (w *markdownWriter) edge(s span, at int) int {
	if at <= s.start {
		return s.start
	}
	return s.end
}

// escape writes text so that Markdown reads it as it is.
func (w *markdownWriter) escape(text string, atStart bool) {
	if atStart && bullet(text) > 0 {
		r, n := utf8.DecodeRuneInString(text)
		w.out = fmt.Appendf(w.out, "&#x%X;", r) // in decimal, dashes would be bullets
		text = text[n:]
	} else if atStart && strings.IndexByte("#>|=~-+", text[0]) >= 0 {
		w.out = append(w.out, '\\')
	}
	links := strings.Contains(text, "](")
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch c {
		case '\\', '*', '<', '`':
			w.out = append(w.out, '\\')
		case '_':
			if i == 0 || i+1 == len(text) || !isAlnum(text[i-1]) || !isAlnum(text[i+1]) {
				w.out = append(w.out, '\\')
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
