package container

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"resparse/parser/internal/scan"
)

// maxColumns is how many fields a row may have.
const maxColumns = 4096

// cell is a field of a row of CSV.
type cell struct {
	scan.Span      // in the row, without its quotes
	quoted    bool // doubled quotes in it stand for one
}

// separators are what stands between the fields of tables, the usual first.
const separators = ",;\t"

// looksLikeCSV reports whether text starts with a row of names, one of them that
// of a field with text: textName, or a usual one. Where the file's name says
// that it is a table, any row does.
func looksLikeCSV(text []byte, textName string, named bool) bool {
	line, _, _ := bytes.Cut(text, []byte{'\n'})
	line = bytes.TrimRight(line, "\r")
	if len(bytes.TrimSpace(line)) == 0 || len(line) > sniffed/2 {
		return false
	}
	if named || bytes.HasPrefix(line, []byte("sep=")) {
		return true
	}
	separator := separatorOf(line)
	if !bytes.ContainsRune(line, rune(separator)) {
		return false
	}
	hasText := false
	for _, c := range headerNames(line, separator) {
		if !isColumnName(c) {
			return false
		}
		hasText = hasText || textName != "" && c == textName ||
			slices.Contains(knownNames(fieldText), strings.ToLower(c))
	}
	return hasText
}

// isColumnName reports whether a cell can be the name of a column: a word or
// two, and no text.
func isColumnName(s string) bool {
	return len(s) <= 64 && strings.Count(s, " ") <= 3 && !strings.ContainsAny(s, ".!?")
}

// separatorOf returns the separator that stands in a line most often.
func separatorOf(line []byte) byte {
	best, most := separators[0], 0
	for i := range separators {
		if n := bytes.Count(line, []byte{separators[i]}); n > most {
			best, most = separators[i], n
		}
	}
	return best
}

// headerNames returns the fields of a line that is a row by itself.
func headerNames(line []byte, separator byte) []string {
	t := table{separator: separator}
	if _, err := t.parse(line, true); err != nil {
		return nil
	}
	names := make([]string, len(t.cells))
	for i := range t.cells {
		names[i] = strings.TrimSpace(string(t.field(line, i).Text))
	}
	return names
}

// table reads rows.
type table struct {
	separator byte
	cells     []cell // of the last row
}

// parse reads the row that raw starts with and returns its length with the line
// end. The error is errIncomplete where the row may go on after raw; last says
// that nothing follows raw.
func (t *table) parse(raw []byte, last bool) (int, error) {
	t.cells = t.cells[:0]
	for i := 0; ; {
		c, end, err := t.cell(raw, i, last)
		if err != nil {
			return i, err
		}
		if t.cells = append(t.cells, c); len(t.cells) > maxColumns {
			return i, &SyntaxError{i, fmt.Sprintf("the row has more than %d fields", maxColumns)}
		}
		if end == len(raw) || raw[end] != t.separator {
			return rowEnd(raw, end, last)
		}
		i = end + 1
	}
}

// rowEnd returns where the row ends whose last field ends at end.
func rowEnd(raw []byte, end int, last bool) (int, error) {
	switch {
	case end+1 >= len(raw) && !last && (end == len(raw) || raw[end] == '\r'):
		return end, errIncomplete
	case end == len(raw):
		return end, nil
	case raw[end] == '\r' && end+1 < len(raw) && raw[end+1] == '\n':
		return end + 2, nil
	}
	return end + 1, nil
}

// cell reads the field at i and returns where it ends: at a separator, a line
// end or the end of raw.
func (t *table) cell(raw []byte, i int, last bool) (cell, int, error) {
	if i < len(raw) && raw[i] == '"' {
		return t.quoted(raw, i, last)
	}
	end := i
	for end < len(raw) && !t.ends(raw[end]) {
		end++
	}
	return cell{Span: scan.Span{Start: i, End: end}}, end, nil
}

// ends reports whether a byte ends a field.
func (t *table) ends(c byte) bool { return c == t.separator || c == '\n' || c == '\r' }

// quoted reads the field in quotation marks at i.
func (t *table) quoted(raw []byte, i int, last bool) (cell, int, error) {
	for k := i + 1; ; k += 2 {
		n := bytes.IndexByte(raw[min(k, len(raw)):], '"')
		switch {
		case n < 0 && last:
			return cell{}, i, &SyntaxError{i, "the quotation mark is not closed"}
		case n < 0, k+n+1 == len(raw) && !last:
			return cell{}, i, errIncomplete
		}
		k += n
		if k+1 < len(raw) && raw[k+1] == '"' {
			continue
		}
		if k+1 < len(raw) && !t.ends(raw[k+1]) {
			return cell{}, i, &SyntaxError{k, "a quotation mark within a field must be doubled"}
		}
		return cell{scan.Span{Start: i + 1, End: k}, true}, k + 1, nil
	}
}

// field returns field i of a row.
func (t *table) field(raw []byte, i int) Field {
	c := t.cells[i]
	f := Field{Span: c.Span}
	for at := c.Start; at < c.End; {
		f.Places.Linear(len(f.Text), at)
		n := bytes.IndexByte(raw[at:c.End], '"')
		if !c.quoted || n < 0 {
			f.Text = append(f.Text, raw[at:c.End]...)
			break
		}
		f.Text = append(f.Text, raw[at:at+n+1]...)
		at += n + 2
	}
	return f
}

// readCSV reads rows after one with the names of the fields.
func (r *Reader) readCSV(emit func(*Item, error) bool) (more bool, err error) {
	s := newStream(r.in, &r.opts)
	if _, _, err := s.peek(); err != nil {
		return true, err
	}
	s.skipMark()
	t := &table{separator: separatorLine(s)}
	head, err := t.next(s)
	if err != nil || head == nil {
		return true, err
	}
	columns := r.columns(t, head.Raw)
	if columns[fieldText] < 0 {
		return true, nil
	}
	for index := 0; ; index++ {
		item, err := t.next(s)
		switch {
		case err != nil:
			if more, err = r.brokenRow(s, index, err, emit); !more || err != nil {
				return more, err
			}
		case item == nil:
			return true, nil
		case !r.fill(item, t, columns):
			r.skipped++
		default:
			item.Record = pointer("/"+strconv.Itoa(index), r.first[columns[fieldText]])
			if !emit(item, nil) {
				return false, nil
			}
		}
	}
}

// brokenRow says that a row cannot be read and passes over its line. An error of
// reading the input itself is returned.
func (r *Reader) brokenRow(s *stream, index int, err error, emit func(*Item, error) bool) (more bool, fatal error) {
	var syntax *SyntaxError
	if !errors.As(err, &syntax) {
		return true, err
	}
	r.found++ // what is broken is said; that there is no text is not
	if !emit(nil, &RowError{"/" + strconv.Itoa(index), err}) {
		return false, nil
	}
	return true, s.skipLine()
}

// separatorLine returns the separator of a table: the one that a first line
// 'sep=;' names, as spreadsheets write it, else the commonest in the first line.
func separatorLine(s *stream) byte {
	line, _, _ := bytes.Cut(s.ahead(), []byte{'\n'})
	if named, ok := bytes.CutPrefix(bytes.TrimRight(line, "\r"), []byte("sep=")); ok && len(named) == 1 {
		s.skip(min(len(line)+1, len(s.ahead())))
		return named[0]
	}
	return separatorOf(line)
}

// columns returns where each field stands, -1 for nowhere.
func (r *Reader) columns(t *table, head []byte) map[string]int {
	columns := make(map[string]int)
	for i := range t.cells {
		r.first = append(r.first, strings.TrimSpace(string(t.field(head, i).Text)))
	}
	for _, field := range FieldNames() {
		columns[field] = -1
		for _, path := range r.fields.paths(field) {
			name := strings.Join(path, ".")
			for i, column := range r.first {
				if columns[field] < 0 && strings.EqualFold(column, name) {
					columns[field] = i
					r.fields.note(field, []string{column})
				}
			}
		}
	}
	return columns
}

// fill sets the fields of an item from its row. It reports whether the row has
// text.
func (r *Reader) fill(item *Item, t *table, columns map[string]int) bool {
	for field, column := range columns {
		if column < 0 || column >= len(t.cells) {
			continue
		}
		if value := t.field(item.Raw, column); !isBlank(value.Text) {
			*item.field(field) = value
		}
	}
	return len(item.Text.Text) > 0
}

// next reads the next row that is not blank; the item is nil at the end.
func (t *table) next(s *stream) (*Item, error) {
	for {
		c, ok, err := s.peek()
		if err != nil || !ok {
			return nil, err
		}
		if c == '\n' || c == '\r' {
			s.skip(1)
			continue
		}
		n, err := t.parse(s.ahead(), errors.Is(s.err, io.EOF))
		if errors.Is(err, errIncomplete) {
			if err := s.more(); err != nil && !errors.Is(err, io.EOF) {
				return nil, s.failure(0, err.Error())
			}
			continue
		}
		var at *SyntaxError
		if errors.As(err, &at) {
			return nil, s.failure(at.Offset, at.Message)
		}
		item := &Item{Origin: s.origin}
		item.Raw = s.take(n)
		return item, nil
	}
}
