// Package render writes the records of package model as YAML, JSON and JSON
// Lines, and gives the JSON Schema that they keep to. The three formats carry
// the same data under the same names, in the order of the fields. CSV and TSV
// hold a table of one kind of fact, a row each; Markdown is the text that a record
// was read from.
//
// A [Writer] takes one record after the other, so that a stream of any length
// needs the memory of one:
//
//	w, err := render.New(os.Stdout, render.YAML, false)
//	…
//	if err := w.Write(summary); err != nil { … }
//	if err := w.Close(); err != nil { … }
//
// [Decode] reads them back.
//
// A [Format] is a value: what is known of it before anything is written, and how
// its outputs are made. A further one is a file of its own in this package and a
// line in [Formats].
package render

import (
	"fmt"
	"io"

	"resparse/model"
)

// Writer writes what a format makes of inputs, in two steps: [Writer.Encode] can
// be called for many inputs at once, [Writer.Add] takes what it returned in the
// order of the inputs.
type Writer struct {
	encoder Encoder
	output  Output
	count   int
}

// New returns a Writer to a stream, with the format's usual options. With many,
// JSON writes an array, which is [] when no record comes; without it, JSON writes
// one object a record. The other formats look the same either way.
func New(w io.Writer, format Format, many bool) (*Writer, error) {
	create := func(string) (io.Writer, error) { return w, nil }
	return Open(format, Target{Create: create}, Options{Many: many})
}

// Open returns a Writer. The error says what the format cannot do.
func Open(format Format, target Target, options Options) (*Writer, error) {
	encoder, err := format.Encoder(options)
	if err != nil {
		return nil, fmt.Errorf("render: %w", err)
	}
	open := format.Output
	if open == nil {
		open = func(t Target, _ Options) (Output, error) { return openFiles(encoder, t) }
	}
	output, err := open(target, options)
	if err != nil {
		return nil, err
	}
	return &Writer{encoder: encoder, output: output}, nil
}

// Write writes one record, in a format that needs no more than that.
func (w *Writer) Write(s *model.Summary) error {
	parts, err := w.Encode(&Input{Summary: s})
	if err != nil {
		return err
	}
	return w.Add(parts)
}

// Encode returns what an input adds to the output. Unlike the other methods it
// can be called from several goroutines at once.
func (w *Writer) Encode(in *Input) ([]Part, error) {
	parts, err := w.encoder.Encode(in)
	if err != nil {
		return nil, fmt.Errorf("render: %w", err)
	}
	return parts, nil
}

// Add writes what [Writer.Encode] of the same Writer returned.
func (w *Writer) Add(parts []Part) error {
	w.count++
	return w.output.Add(parts)
}

// Count returns the number of inputs written so far.
func (w *Writer) Count() int { return w.count }

// Close ends the output: after it, what was written is whole. It does not close
// the underlying writers.
func (w *Writer) Close() error { return w.output.Close() }
