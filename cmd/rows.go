package cmd

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"resparse/cmd/internal/input"
	"resparse/cmd/internal/output"
	"resparse/model"
	"resparse/parser"
)

// rows are the summaries of one input.
type rows struct {
	item    output.Item
	content *input.Content
	reader  *parser.Reader
	name    func(item *output.Item, record string) (file string, err error) // nil where none is written
}

// row is one summary of an input, or an error in place of one.
type row struct {
	item   output.Item
	in     *parser.Input
	record string // empty where the input is one summary
	err    error
}

// longContent is the size in bytes from which on the summaries of an input are
// worked on by all jobs; those of a smaller one are worked on by the job that
// has read it.
const longContent = 256 << 10

// open reads an input, or the start of a large one.
func (b *batch) open(ctx context.Context, item output.Item) (*rows, error) {
	content, err := item.Open(ctx, b.reading.maxSize)
	if err != nil {
		return nil, err
	}
	options := b.reading.options(&item.Input)
	reader := parser.ReadBytes(content.Data, options...)
	if content.Rest != nil {
		if !reader.Several() {
			content.Close()
			return nil, input.TooLarge(b.reading.maxSize)
		}
		reader = parser.NewReader(content.Rest, options...)
	}
	return &rows{item: item, content: content, reader: reader, name: b.fileOfRow}, nil
}

// isLong reports whether all jobs should work on the summaries.
func (r *rows) isLong() bool {
	return r.reader.Several() && (r.content.Rest != nil || len(r.content.Data) > longContent)
}

// all yields the summaries, and an error in place of each that cannot be read.
func (r *rows) all(yield func(row) bool) {
	for in, err := range r.reader.All() {
		next := row{item: r.item, in: in, err: err}
		var failed *parser.RowError
		switch {
		case in != nil:
			next.record = in.Record()
		case errors.As(err, &failed):
			next.record = failed.Record
		}
		if in != nil && next.record != "" && r.name != nil {
			next.item.File, next.err = r.name(&r.item, next.record)
		}
		if !yield(next) {
			return
		}
	}
}

// close ends the use of the input, and returns a remark on how it was read.
func (r *rows) close() []result {
	r.content.Close()
	fields := r.reader.Fields()
	if len(fields) == 0 && r.reader.Skipped() == 0 {
		return nil
	}
	var parts []string
	for name, path := range fields {
		parts = append(parts, fmt.Sprintf("%s from %s", name, path))
	}
	slices.Sort(parts)
	if n := r.reader.Skipped(); n > 0 {
		parts = append(parts, thousands(n)+" without text skipped")
	}
	item := r.item
	item.Remark = &input.Remark{Severity: model.Info, Text: strings.Join(parts, ", ")}
	return []result{{item: item}}
}

// outcome is what came out of one input, or what is still to be read of it.
type outcome struct {
	results []result
	rest    *rows // nil where all of it was read
}

// failure returns what comes out of an input that cannot be read, or is not.
func failure(item output.Item, err error) outcome {
	return outcome{results: []result{{item: item, err: err}}}
}

// onItem reads an input and works on its summaries, unless they are many.
func (b *batch) onItem(ctx context.Context, item output.Item, do work) outcome {
	if !item.Readable() {
		return failure(item, item.Err)
	}
	rows, err := b.open(ctx, item)
	if err != nil {
		return failure(item, err)
	}
	if b.opened != nil {
		if err := b.opened(&item, rows.reader.Several()); err != nil {
			rows.content.Close()
			return failure(item, err)
		}
	}
	if rows.isLong() {
		return outcome{rest: rows}
	}
	return outcome{results: rows.work(ctx, do)}
}

// work works on all summaries of an input, and closes it.
func (rows *rows) work(ctx context.Context, do work) []result {
	var results []result
	for row := range rows.all {
		if ctx.Err() != nil {
			row.err = context.Cause(ctx)
		}
		results = append(results, do.onRow(ctx, row))
		if ctx.Err() != nil {
			break
		}
	}
	if !rows.reader.Several() && len(results) == 1 && results[0].data != nil &&
		len(results[0].data) != len(rows.content.Data) {
		results[0].data = nil // places are those of the file, which was unpacked
	}
	return append(results, rows.close()...)
}

// onRow works on one summary, if it could be read.
func (do work) onRow(ctx context.Context, row row) result {
	res := result{item: row.item, record: row.record, err: row.err}
	if row.err == nil {
		res = do(ctx, row.item, row.in)
		res.record = row.record
	}
	var none *parser.NoTextError
	if errors.As(res.err, &none) && res.item.Guessed {
		res.item.Remark = &input.Remark{Severity: model.Warning, Text: "holds no summaries: " + none.Found()}
		res.err = nil
	}
	return res
}

// finish works on the rest of an input, with all jobs, and yields the results in
// order.
func (b *batch) finish(ctx context.Context, rest *rows, do work) iter.Seq[result] {
	return func(yield func(result) bool) {
		for res := range inOrder(ctx, b.workers(), rest.all, do.onRow) {
			if !yield(res) {
				rest.content.Close()
				return
			}
		}
		for _, res := range rest.close() {
			yield(res)
		}
	}
}
