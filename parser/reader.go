package parser

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"iter"
	"path/filepath"
	"strings"

	"resparse/model"
	"resparse/parser/internal/container"
)

// Result is one summary of an input that may hold several.
type Result struct {
	// Record says which one it is, as a JSON Pointer to its text such as
	// /12/events/3/summary; empty where the input is one summary.
	Record      string
	Summary     *model.Summary
	Diagnostics []model.Diagnostic
}

// RowError is one summary, or one row, of an input that cannot be read. What
// follows it is read.
type RowError struct {
	Record string // as in Result, or of the row alone
	Err    error
}

func (e *RowError) Error() string {
	if e.Record == "" {
		return e.Err.Error()
	}
	return fmt.Sprintf("record %s: %v", e.Record, e.Err)
}

func (e *RowError) Unwrap() error { return e.Err }

// SizeError is an input, or a row of one, larger than [WithMaxSize] allows.
type SizeError = container.SizeError

// NoTextError is JSON or CSV without a field that holds summaries.
type NoTextError = container.NoTextError

// ErrSeveral is an input of several summaries that was given to [Parse].
var ErrSeveral = errors.New("the input holds several summaries: read it with ParseAll")

// ParseAll reads the summaries that r holds, in their order: one in any form
// that [Parse] reads, or the rows of JSON, JSON Lines, CSV or TSV, the dossiers of
// a dump of parltrack; gzip and zstd around them are undone. No more than one
// row is kept in memory. An error that is a [*RowError] concerns one row, and
// reading goes on; after any other the sequence ends.
//
// The digest in a record is that of the whole input. Where r is no [io.Seeker]
// and holds 1 MiB or more, it is known only at the end of the input, after the
// records: then it is empty in them, unless [WithSHA256] gives it.
func ParseAll(r io.Reader, opts ...Option) iter.Seq2[Result, error] {
	return func(yield func(Result, error) bool) {
		for in, err := range NewReader(r, opts...).All() {
			if err != nil {
				if !yield(Result{}, err) {
					return
				}
				continue
			}
			summary, diagnostics, err := in.Parse()
			if err != nil {
				err = &RowError{Record: in.Record(), Err: err}
			}
			if !yield(Result{Record: in.Record(), Summary: summary, Diagnostics: diagnostics}, err) {
				return
			}
		}
	}
}

// Reader finds the summaries that an input holds without reading them, so that
// several can be read at once.
type Reader struct {
	whole *container.Item // the one summary of an input in memory; nil for others
	rows  *container.Reader
	o     options
	err   error
}

// NewReader returns a reader of the summaries that r holds; see [ParseAll].
func NewReader(r io.Reader, opts ...Option) *Reader {
	o := newOptions(opts)
	rd := &Reader{o: o}
	if rd.o.sha256 == "" {
		rd.o.sha256, r, rd.err = digest(r)
	}
	if rd.err == nil {
		rd.rows = container.NewReader(r, container.Options{Name: o.name, MaxSize: o.maxSize, Fields: o.fields})
	}
	return rd
}

// ReadBytes returns a reader of the summaries that data holds. One that is a
// single summary is not copied.
func ReadBytes(data []byte, opts ...Option) *Reader {
	o := newOptions(opts)
	if o.sha256 == "" {
		sum := sha256.Sum256(data)
		o.sha256 = hex.EncodeToString(sum[:])
	}
	rd := &Reader{o: o}
	rows := container.Options{Name: o.name, MaxSize: o.maxSize, Fields: o.fields}
	if isWhole(data, rows) {
		rd.whole = container.Whole(data)
	} else {
		rd.rows = container.NewReader(bytes.NewReader(data), rows)
	}
	return rd
}

// isWhole reports whether data is one summary as it is, of an allowed size.
func isWhole(data []byte, rows container.Options) bool {
	return len(data) <= rows.MaxSize && !container.IsPacked(data) && container.Detect(data, rows) == container.Single
}

// held is the size in bytes up to which an input that cannot be read twice is
// kept for its digest.
const held = 1 << 20

// digest returns the hexadecimal SHA-256 of r and a reader of the same bytes.
func digest(r io.Reader) (string, io.Reader, error) {
	sum := sha256.New()
	if again, ok := r.(io.ReadSeeker); ok {
		start, err := again.Seek(0, io.SeekCurrent)
		if err == nil {
			if _, err = io.Copy(sum, again); err == nil {
				_, err = again.Seek(start, io.SeekStart)
			}
			return hex.EncodeToString(sum.Sum(nil)), again, err
		}
	}
	head, err := io.ReadAll(io.LimitReader(r, held))
	if err != nil {
		return "", nil, err
	}
	if len(head) == held {
		return "", io.MultiReader(bytes.NewReader(head), r), nil
	}
	sum.Write(head)
	return hex.EncodeToString(sum.Sum(nil)), bytes.NewReader(head), nil
}

// Several reports whether the input is one of rows, however many it holds.
func (r *Reader) Several() bool {
	if r.rows == nil {
		return false
	}
	kind := r.rows.Kind()
	return kind != container.Single && kind != container.MHTML
}

// Skipped returns how many rows so far had no text.
func (r *Reader) Skipped() int {
	if r.rows == nil {
		return 0
	}
	return r.rows.Skipped()
}

// Fields returns the names of the fields of the rows so far that were taken for
// the text, the title and so on, unless an option names them.
func (r *Reader) Fields() map[string]string {
	if r.rows == nil {
		return nil
	}
	return r.rows.Found()
}

// All yields the summaries of the input; see [ParseAll] for errors.
func (r *Reader) All() iter.Seq2[*Input, error] {
	return func(yield func(*Input, error) bool) {
		switch {
		case r.err != nil:
			yield(nil, r.err)
			return
		case r.whole != nil:
			yield(&Input{item: r.whole, o: &r.o}, nil)
			return
		}
		for item, err := range r.rows.All {
			var row *container.RowError
			if errors.As(err, &row) {
				err = &RowError{Record: row.Record, Err: row.Err}
			}
			if err != nil {
				if !yield(nil, err) {
					return
				}
				continue
			}
			if !yield(&Input{item: item, o: &r.o}, nil) {
				return
			}
		}
	}
}

// Input is one summary of an input, not yet read. Inputs are independent of
// each other and of their reader.
type Input struct {
	item *container.Item
	o    *options
}

// Record says which summary of the input it is; see [Result].
func (in *Input) Record() string { return in.item.Record }

// Source says what input it is of, with the name and digest that its record has.
// The format is empty: only reading tells it.
func (in *Input) Source() model.Source {
	source := model.Source{Name: filepath.ToSlash(in.o.name), SHA256: in.o.sha256}
	if in.item.Record != "" {
		source.Record = &in.item.Record
	}
	return source
}

// Size returns the length of its text in bytes, as it was packed.
func (in *Input) Size() int { return len(in.item.Text.Text) }

// Text returns its bytes, as they were packed.
func (in *Input) Text() []byte { return in.item.Text.Text }

// Parse reads the summary, as [Parse] does.
func (in *Input) Parse() (*model.Summary, []model.Diagnostic, error) { return parse(in.item, in.o) }

// ParseText reads the summary and its text, as [ParseText] does.
func (in *Input) ParseText() (*model.Summary, *model.Text, []model.Diagnostic, error) {
	return parseText(in.item, in.o)
}

// Normalize writes the summary as Markdown, as [Normalize] does.
func (in *Input) Normalize() ([]byte, []model.Diagnostic, error) { return normalize(in.item, in.o) }

// FieldNames returns what [WithField] can name.
func FieldNames() []string { return container.FieldNames() }

// WithField names the field of rows that holds the text, the title, the
// reference, the date or the document_type, by a path of names with full stops
// between them.
func WithField(name, path string) Option {
	return func(o *options) {
		if o.fields == nil {
			o.fields = make(map[string]string)
		}
		o.fields[name] = path
	}
}

// WithMaxSize says how many bytes an input may have at most, unpacked; of an
// input of rows, how many a row. The default is 512 MiB.
func WithMaxSize(size int) Option { return func(o *options) { o.maxSize = size } }

// WithSHA256 gives the hexadecimal SHA-256 of the input, which then need not be
// read for it.
func WithSHA256(sum string) Option { return func(o *options) { o.sha256 = strings.ToLower(sum) } }
