package render

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// CSV is a table with a row for each fact of a kind, and its columns' names in
// the first line.
var CSV = tableFormat("csv", "a table, a row for each call, vote or other fact", ',')

// TSV is the same with tabs between the cells.
var TSV = tableFormat("tsv", "the same with tabs between the cells", '\t')

func tableFormat(name, about string, comma rune) Format {
	return Format{
		Name:     name,
		About:    about,
		Endings:  []string{"." + name},
		Needs:    Needs{Record: true, Spans: true},
		NoneEach: true,
		Tables:   tableNames(),
		Owns:     startsWithHeader(comma),
		Encoder: func(o Options) (Encoder, error) {
			e := &tableEncoder{comma: comma, options: o}
			if o.Table == "" && !o.Folder {
				o.Table = "calls"
			}
			for _, t := range tables() {
				if o.Table == "" || o.Table == t.name {
					e.tables = append(e.tables, t)
					file := ""
					if o.Folder {
						file = t.name + "." + name
					}
					e.files = append(e.files, file)
				}
			}
			if e.tables == nil {
				return nil, fmt.Errorf("there is no table %q", o.Table)
			}
			return e, nil
		},
	}
}

// tableEncoder writes tables, each to a file.
type tableEncoder struct {
	comma   rune
	options Options
	tables  []table
	files   []string
}

func (e *tableEncoder) Files() []string { return e.files }

// Frame begins a file with the names of the columns.
func (e *tableEncoder) Frame(file string) Frame {
	t := e.tables[slices.Index(e.files, file)]
	header := headerOf(&t, e.comma)
	if e.options.Spreadsheet {
		header = byteOrderMark + header
	}
	return Frame{Start: header, Empty: header}
}

// byteOrderMark tells a spreadsheet that a file is UTF-8.
const byteOrderMark = "\ufeff"

func (e *tableEncoder) Encode(in *Input) ([]Part, error) {
	if in.Summary == nil {
		return nil, errors.New("the input has no record")
	}
	parts := make([]Part, 0, len(e.tables))
	for i := range e.tables {
		var buf bytes.Buffer
		w := csv.NewWriter(&buf)
		w.Comma = e.comma
		e.tables[i].each(in.Summary, func(row []string) {
			if e.options.Spreadsheet {
				disarmCells(row)
			}
			_ = w.Write(row) // Error returns what it does
		})
		w.Flush()
		if err := w.Error(); err != nil {
			return nil, err
		}
		parts = append(parts, Part{File: e.files[i], Data: bytes.ToValidUTF8(buf.Bytes(), []byte("\ufffd"))})
	}
	return parts, nil
}

// disarmCells puts an apostrophe before what a spreadsheet would run.
func disarmCells(row []string) {
	for i, cell := range row {
		if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
			row[i] = "'" + cell
		}
	}
}

// headerOf returns the first line of a table.
func headerOf(t *table, comma rune) string {
	return strings.Join(t.header(), string(comma)) + "\n"
}

// startsWithHeader returns a function that reports whether a file starts with the
// names of the columns of one of the tables.
func startsWithHeader(comma rune) func(head []byte) bool {
	return func(head []byte) bool {
		head = bytes.TrimPrefix(head, []byte(byteOrderMark))
		return slices.ContainsFunc(tables(), func(t table) bool {
			return bytes.HasPrefix(head, []byte(headerOf(&t, comma)))
		})
	}
}
