package container

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"resparse/parser/internal/scan"
)

// readJSON reads one JSON value, an array of rows, or a row after the other.
func (r *Reader) readJSON(emit func(*Item, error) bool) (more bool, err error) {
	s := newStream(r.in, &r.opts)
	if _, _, err := s.peek(); err != nil {
		return true, err
	}
	s.skipMark()
	c, _, err := s.skipSpace()
	if err != nil {
		return true, err
	}
	if c == '[' {
		return r.readArray(s, emit)
	}
	return r.readLines(s, emit)
}

// readArray reads the elements of an array, one in memory at a time.
func (r *Reader) readArray(s *stream, emit func(*Item, error) bool) (bool, error) {
	s.skip(1)
	for index := 0; ; index++ {
		more, err := nextElement(s, index == 0)
		if err != nil {
			return true, r.broken(err, index)
		}
		if !more {
			return true, nil
		}
		row, err := readRow(s)
		if err != nil {
			return true, r.broken(err, index)
		}
		if !r.items(row, "/"+strconv.Itoa(index), emit) {
			return false, nil
		}
	}
}

// nextElement moves to the next element of an array, past its comma; more is false
// at the array's end.
func nextElement(s *stream, first bool) (more bool, err error) {
	c, ok, err := s.skipSpace()
	if err == nil && ok && !first && c != ']' {
		if c != ',' {
			return false, s.failure(0, "a comma or ] is missing")
		}
		s.skip(1)
		c, ok, err = s.skipSpace()
	}
	if err == nil && !ok {
		err = s.failure(0, "the array does not end")
	}
	return c != ']', err
}

// broken says how many rows of an array were read before an error.
func (r *Reader) broken(err error, rows int) error {
	return fmt.Errorf("%w; %d records before it were read", err, rows)
}

// readLines reads rows that follow one another, or a single one. A row that
// cannot be read ends at its line.
func (r *Reader) readLines(s *stream, emit func(*Item, error) bool) (bool, error) {
	index, pending := 0, (*row)(nil)
	lines := r.kind == Lines
	flush := func(prefix string) bool {
		held := pending
		pending = nil
		return held == nil || r.items(held, prefix, emit)
	}
	for ; ; index++ {
		_, ok, err := s.skipSpace()
		if err != nil {
			return true, err
		}
		if !ok {
			prefix := ""
			if lines {
				prefix = "/" + strconv.Itoa(index-1)
			}
			return flush(prefix), nil
		}
		if index > 0 {
			lines = true
			r.kind = Lines
		}
		if !flush("/" + strconv.Itoa(index-1)) {
			return false, nil
		}
		pending, err = readRow(s)
		if err != nil {
			if !emit(nil, &RowError{"/" + strconv.Itoa(index), err}) {
				return false, nil
			}
			pending = nil
			if err := s.skipLine(); err != nil {
				return true, err
			}
			r.found++ // what is broken is said; that there is no text is not
		}
	}
}

// row is an element of an array, or a line.
type row struct {
	jsonValue
	origin Origin
}

// readRow reads the value that stands next in the input.
func readRow(s *stream) (*row, error) {
	w := new(row)
	for {
		n, err := w.parse(s.ahead())
		if errors.Is(err, errIncomplete) {
			switch err := s.more(); {
			case err == nil:
				continue
			case errors.Is(err, io.EOF) && len(w.nodes) == 1 && w.nodes[0].kind == jsonNumber:
			case errors.Is(err, io.EOF):
				return nil, s.failure(len(s.ahead()), "the value does not end")
			default:
				return nil, err
			}
		} else if err != nil {
			var at *SyntaxError
			if errors.As(err, &at) {
				return nil, s.failure(at.Offset, at.Message)
			}
			return nil, err
		}
		w.origin = s.origin
		w.raw = s.take(n)
		return w, nil
	}
}

// items yields the summaries of a row; prefix is its JSON Pointer.
func (r *Reader) items(w *row, prefix string, emit func(*Item, error) bool) bool {
	if r.first == nil {
		r.first = w.keys(0)
	}
	before := r.found
	if _, named := r.fields.named[fieldText]; !named && w.isDossier() {
		if !w.dossier(prefix, emit) {
			return false
		}
	} else if !r.plain(w, 0, prefix, emit) {
		return false
	}
	if r.found == before {
		r.skipped++
	}
	return true
}

// keys returns the names of the object at node n.
func (v *jsonValue) keys(n int) []string {
	names := []string{}
	if v.nodes[n].kind == jsonObject {
		for k := n + 1; k < v.nodes[n].next; k = v.nodes[k+1].next {
			names = append(names, string(v.key(k)))
		}
	}
	return names
}

// plain yields the summary of a row that has the text in a field of its own, in
// one of an object in it, or in the objects of an array in it.
func (r *Reader) plain(w *row, n int, prefix string, emit func(*Item, error) bool) bool {
	if w.nodes[n].kind != jsonObject {
		return true
	}
	if item := r.textOf(w, n, n, prefix); item != nil {
		return emit(item, nil)
	}
	for k := n + 1; k < w.nodes[n].next; k = w.nodes[k+1].next {
		at := pointer(prefix, string(w.key(k)))
		if item := r.textOf(w, k+1, n, at); item != nil {
			return emit(item, nil)
		}
		for i, e := range w.elements(k + 1) {
			if item := r.textOf(w, e, e, at+"/"+strconv.Itoa(i)); item != nil && !emit(item, nil) {
				return false
			}
		}
	}
	return true
}

// textOf returns the summary of the object at node n, or nil. Fields that it
// lacks are taken from the object at node outer.
func (r *Reader) textOf(w *row, n, outer int, prefix string) *Item {
	for _, path := range r.fields.paths(fieldText) {
		at := w.follow(n, path)
		text, ok := w.text(at)
		if !ok {
			continue
		}
		item := w.item(pointer(prefix, path...), text)
		for _, name := range FieldNames()[1:] {
			*item.field(name) = r.find(w, n, outer, name)
		}
		r.fields.note(fieldText, path)
		return item
	}
	return nil
}

// find returns the value of a field of the object at n, or of that around it.
func (r *Reader) find(w *row, n, outer int, field string) Field {
	for _, object := range [...]int{n, outer} {
		for _, path := range r.fields.paths(field) {
			at := w.follow(object, path)
			if at >= 0 && w.nodes[at].kind == jsonObject {
				at = w.get(at, field) // procedure: {reference: …}
			}
			if value := w.scalar(at); len(value.Text) > 0 {
				r.fields.note(field, path)
				return value
			}
		}
	}
	return Field{}
}

// follow returns the node at a path of names below node n, or -1.
func (v *jsonValue) follow(n int, path []string) int {
	for _, name := range path {
		if n = v.get(n, name); n < 0 {
			return -1
		}
	}
	return n
}

func (w *row) item(record string, text Field) *Item {
	return &Item{Record: record, Raw: w.raw, Origin: w.origin, Text: text}
}

// field returns the field of an item by its name.
func (i *Item) field(name string) *Field {
	switch name {
	case fieldTitle:
		return &i.Title
	case fieldReference:
		return &i.Reference
	case fieldDate:
		return &i.Date
	case fieldDocumentType:
		return &i.DocumentType
	default:
		return &i.Text
	}
}

// scalar returns the string at node n, empty where there is none.
func (w *row) scalar(n int) Field {
	if n < 0 || w.nodes[n].kind != jsonString {
		return Field{}
	}
	f := Field{Span: scan.Span{Start: w.nodes[n].start, End: w.nodes[n].end}}
	f.Text, _ = w.appendText(nil, &f.Places, n)
	if isBlank(f.Text) {
		return Field{}
	}
	return f
}

// text returns the text at node n: a string, or an array of strings and nulls
// that are a paragraph each. ok is false where there is none.
func (w *row) text(n int) (f Field, ok bool) {
	if n >= 0 && w.nodes[n].kind == jsonString {
		f = w.scalar(n)
		return f, len(f.Text) > 0
	}
	elements := w.elements(n)
	for _, e := range elements {
		switch w.nodes[e].kind {
		case jsonNull:
			continue
		case jsonString:
		default:
			return Field{}, false
		}
		w.paragraph(&f, e)
	}
	if len(f.Text) == 0 {
		return Field{}, false
	}
	f.Span = scan.Span{Start: w.nodes[n].start, End: w.nodes[n].end}
	return f, true
}

// paragraph appends the string at node e to a text, after a blank line.
func (w *row) paragraph(f *Field, e int) {
	before := len(f.Text)
	if before > 0 {
		f.Places.Atomic(before, w.nodes[e].start, 0)
		f.Text = append(f.Text, "\n\n"...)
	}
	start := len(f.Text)
	f.Text, _ = w.appendText(f.Text, &f.Places, e)
	if isBlank(f.Text[start:]) {
		f.Text = f.Text[:before]
		f.Places.Cut(before)
	}
}

func isBlank(text []byte) bool { return len(bytes.TrimSpace(text)) == 0 }

// pointer returns a JSON Pointer that goes on with the names of a path.
func pointer(prefix string, path ...string) string {
	for _, name := range path {
		prefix += "/" + strings.ReplaceAll(strings.ReplaceAll(name, "~", "~0"), "/", "~1")
	}
	return prefix
}
