// Package render writes the records of package model as YAML, JSON and JSON
// Lines, and gives the JSON Schema that they keep to. The three formats carry
// the same data under the same names, in the order of the fields.
//
// A [Writer] takes one record after the other, so that a stream of any length
// needs the memory of one:
//
//	w, err := render.New(os.Stdout, render.YAML, false)
//	…
//	if err := w.Write(summary); err != nil { … }
//	if err := w.Close(); err != nil { … }
package render

import (
	"errors"
	"fmt"
	"io"

	"resparse/model"
)

// Format is an output format.
type Format string

// The formats.
const (
	YAML  Format = "yaml"  // one document a record, with --- between them
	JSON  Format = "json"  // indented by two blanks; an array where there can be several records
	JSONL Format = "jsonl" // one compact object a line
	// Markdown is the text itself in one form, which parser.Normalize gives: a
	// Writer takes it through WriteEncoded alone.
	Markdown Format = "markdown"
)

// Formats returns the formats of records.
func Formats() []Format {
	return []Format{YAML, JSON, JSONL}
}

// Writer writes records to a stream. It does not buffer: each record reaches
// the stream in one call of its Write method.
type Writer struct {
	w      io.Writer
	layout layout
	count  int // records written so far
}

// layout is how a format writes records, and what it puts around them.
type layout struct {
	encode    func(*model.Summary) ([]byte, error)
	start     string // before the first record
	separator string // between two records
	end       string // behind the last record
	empty     string // the stream without any record
}

// New returns a Writer for a format. With many, JSON writes an array, which is
// [] when no record comes; without it, JSON writes one object a record. YAML
// and JSON Lines look the same either way. The error says that the format is
// unknown.
func New(w io.Writer, format Format, many bool) (*Writer, error) {
	l, err := layoutOf(format, many)
	if err != nil {
		return nil, err
	}
	return &Writer{w: w, layout: l}, nil
}

func layoutOf(format Format, many bool) (layout, error) {
	switch format {
	case YAML:
		return yamlLayout(), nil
	case JSON:
		if many {
			return jsonArrayLayout(), nil
		}
		return jsonLayout(), nil
	case JSONL:
		return jsonlLayout(), nil
	case Markdown:
		return layout{encode: noRecord, separator: "\n"}, nil
	default:
		return layout{}, fmt.Errorf("render: unknown format %q", string(format))
	}
}

func noRecord(*model.Summary) ([]byte, error) {
	return nil, errors.New("a record has no Markdown; the parser normalises the text")
}

// Write writes one record.
func (w *Writer) Write(s *model.Summary) error {
	record, err := w.Encode(s)
	if err != nil {
		return err
	}
	return w.WriteEncoded(record)
}

// Encode returns a record's bytes, for [Writer.WriteEncoded]. Unlike the other
// methods it can be called from several goroutines at once.
func (w *Writer) Encode(s *model.Summary) ([]byte, error) {
	record, err := w.layout.encode(s)
	if err != nil {
		return nil, fmt.Errorf("render: %w", err)
	}
	return record, nil
}

// WriteEncoded writes one record that [Writer.Encode] of the same Writer
// returned.
func (w *Writer) WriteEncoded(record []byte) error {
	lead := w.layout.separator
	if w.count == 0 {
		lead = w.layout.start
	}
	if lead != "" {
		record = append([]byte(lead), record...)
	}
	w.count++
	_, err := w.w.Write(record)
	return err
}

// Count returns the number of records written so far.
func (w *Writer) Count() int { return w.count }

// Close ends the stream: after it, what was written is a whole document. It
// does not close the underlying writer.
func (w *Writer) Close() error {
	tail := w.layout.end
	if w.count == 0 {
		tail = w.layout.empty
	}
	if tail == "" {
		return nil
	}
	_, err := io.WriteString(w.w, tail)
	return err
}
