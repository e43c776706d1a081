package container

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/encoding/unicode"

	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// Item is one summary of an input.
type Item struct {
	// Record says which summary of the input it is, as a JSON Pointer to its
	// text; empty where the input is one summary.
	Record string
	// Raw holds the bytes of the row, or all of the input; Origin says where in
	// the unpacked input they start.
	Raw    []byte
	Origin Origin
	// Text is the summary as it was packed: decoded from JSON, CSV or MHTML, in
	// the character set of the input.
	Text Field
	// Summary says that the container holds summaries and nothing else.
	Summary bool
	// Charset is what the container says of the text's character set.
	Charset string
	// The fields beside the text; without text where the row has none.
	Title, Reference, Date, DocumentType Field
}

// Packed reports whether the text was unpacked from Raw, and is not all of it.
func (i *Item) Packed() bool {
	return len(i.Text.Places) > 0 || i.Text.Span != scan.Span{End: len(i.Raw)}
}

// Whole returns an input that is one summary.
func Whole(data []byte) *Item {
	return &Item{Raw: data, Origin: Origin{Line: 1, Column: 1},
		Text: Field{Text: data, Span: scan.Span{End: len(data)}}}
}

// Field is a value of a row.
type Field struct {
	Text   []byte
	Places source.Places // from Text to the item's Raw
	Span   scan.Span     // in the item's Raw
}

// Options say how an input is read.
type Options struct {
	Name    string            // of the input, which tells JSON Lines and CSV where the content leaves it open
	MaxSize int               // bytes of a row, or of an input that is one summary
	Fields  map[string]string // paths of the fields text, title, reference, date and document_type
	step    int               // bytes that are read at a time, chunk where it is 0
	wide    bool              // the input was in UTF-16
}

// Kind is the form of an input.
type Kind string

// The kinds of an input.
const (
	Single Kind = "single" // one summary
	JSON   Kind = "json"
	Lines  Kind = "jsonl"
	CSV    Kind = "csv"
	MHTML  Kind = "mhtml"
)

// SizeError is an input, or a row of one, that is larger than was allowed.
type SizeError struct{ Limit int } // in bytes

func (e *SizeError) Error() string {
	return fmt.Sprintf("larger than %d bytes, the most that is read of one summary", e.Limit)
}

// NoTextError is an input of rows none of which has a field with text.
type NoTextError struct {
	Kind   Kind
	Fields []string // that the first row has
}

// mostNamed is how many fields an error names.
const mostNamed = 20

func (e *NoTextError) Error() string {
	if len(e.Fields) == 0 {
		return e.Found()
	}
	return e.Found() + ": name it with WithField"
}

// Found says what the input is and which fields it has, the first 20 by their names.
func (e *NoTextError) Found() string {
	name := map[Kind]string{JSON: "JSON", Lines: "JSON Lines", CSV: "CSV"}[e.Kind]
	if len(e.Fields) == 0 {
		return name + " without a text field"
	}
	list := strings.Join(e.Fields[:min(len(e.Fields), mostNamed)], ", ")
	if more := len(e.Fields) - mostNamed; more > 0 {
		list += fmt.Sprintf(" and %d more", more)
	}
	return name + " without a text field among " + list
}

// RowError is a row that cannot be read; what follows it may be.
type RowError struct {
	Record string // the row's index as a JSON Pointer
	Err    error
}

func (e *RowError) Error() string { return fmt.Sprintf("record %s: %v", e.Record, e.Err) }
func (e *RowError) Unwrap() error { return e.Err }

// Reader finds the summaries of one input. It is read once.
type Reader struct {
	opts    Options
	in      *bufio.Reader
	kind    Kind
	err     error
	fields  finder
	skipped int
	found   int
	first   []string // the names of the first row's fields
}

// sniffed is how much of an input tells its kind, in bytes.
const sniffed = 64 << 10

// NewReader unpacks r and tells what it holds.
func NewReader(r io.Reader, opts Options) *Reader {
	unpacked, err := unpack(r)
	if err != nil {
		return &Reader{opts: opts, err: err}
	}
	in := bufio.NewReaderSize(unpacked, sniffed)
	head, err := in.Peek(sniffed)
	if err != nil && !errors.Is(err, io.EOF) {
		return &Reader{opts: opts, err: err}
	}
	rd := &Reader{opts: opts, in: in, fields: newFinder(opts.Fields), kind: Detect(head, opts)}
	if high, wide := source.Wide(head); wide && rd.kind != Single {
		rd.opts.wide = true
		rd.in = bufio.NewReaderSize(narrow(in, high), sniffed)
	}
	return rd
}

// narrow turns UTF-16 into UTF-8. A byte order mark stays one.
func narrow(r io.Reader, high int) io.Reader {
	order := unicode.BigEndian
	if high == 1 {
		order = unicode.LittleEndian
	}
	return unicode.UTF16(order, unicode.IgnoreBOM).NewDecoder().Reader(r)
}

// Kind returns the form of the input.
func (r *Reader) Kind() Kind { return r.kind }

// Skipped returns how many rows so far had no text.
func (r *Reader) Skipped() int { return r.skipped }

// Found returns the names of the fields that were found by themselves, by what
// they were taken for.
func (r *Reader) Found() map[string]string { return r.fields.found }

// All yields the summaries of the input in order. An error that is a [RowError]
// concerns one row; any other ends the sequence.
func (r *Reader) All(yield func(*Item, error) bool) {
	if r.err != nil {
		yield(nil, r.err)
		return
	}
	emit := func(item *Item, err error) bool {
		if item != nil {
			r.found++
		}
		return yield(item, err)
	}
	var more bool
	var err error
	switch r.kind {
	case JSON, Lines:
		more, err = r.readJSON(emit)
	case CSV:
		more, err = r.readCSV(emit)
	case MHTML:
		more, err = r.readMHTML(emit)
	default:
		more, err = r.readSingle(emit)
	}
	switch {
	case !more:
	case err != nil:
		yield(nil, err)
	case r.found == 0 && r.kind != MHTML && r.kind != Single:
		yield(nil, &NoTextError{Kind: r.kind, Fields: r.first})
	}
}

// readSingle gives the whole input as one summary.
func (r *Reader) readSingle(emit func(*Item, error) bool) (more bool, err error) {
	data, err := r.readWhole()
	if err != nil {
		return true, err
	}
	return emit(Whole(data), nil), nil
}

// readWhole reads the rest of the input, no more of it than is allowed.
func (r *Reader) readWhole() ([]byte, error) {
	limit := int64(r.opts.MaxSize)
	data, err := io.ReadAll(io.LimitReader(r.in, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(data)) > limit {
		return nil, &SizeError{r.opts.MaxSize}
	}
	return data, nil
}

// Detect tells the kind of an unpacked input from its first bytes, and from its
// name only where they leave it open.
func Detect(head []byte, opts Options) Kind {
	high, wide := source.Wide(head)
	if wide {
		head, _ = io.ReadAll(narrow(bytes.NewReader(head[:len(head)&^1]), high)) // reading bytes does not fail
	}
	text := bytes.TrimPrefix(head, []byte("\uFEFF"))
	trimmed := bytes.TrimLeft(text, " \t\r\n")
	name := strings.ToLower(opts.Name)
	switch {
	case startsJSON(trimmed):
		if hasSuffix(name, ".jsonl", ".ndjson") {
			return Lines
		}
		return JSON
	case !wide && looksLikeMHTML(trimmed):
		return MHTML
	case looksLikeCSV(text, opts.Fields[fieldText], hasSuffix(name, ".csv", ".tsv", ".tab")):
		return CSV
	}
	return Single
}

func hasSuffix(name string, endings ...string) bool {
	for _, ending := range endings {
		if strings.HasSuffix(name, ending) {
			return true
		}
	}
	return false
}

// startsJSON reports whether text starts as an object does, or an array of
// objects; a text may start with a bracket or a brace of its own.
func startsJSON(text []byte) bool {
	if len(text) < 2 {
		return false
	}
	rest := bytes.TrimLeft(text[1:], " \t\r\n")
	if len(rest) == 0 {
		return false
	}
	switch text[0] {
	case '{':
		return rest[0] == '"' || rest[0] == '}'
	case '[':
		return rest[0] == '{' || rest[0] == ']' && len(bytes.TrimSpace(rest[1:])) == 0
	}
	return false
}
