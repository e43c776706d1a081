package render

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"resparse/model"
)

// Decode reads records that this package wrote, as YAML, JSON or JSON Lines,
// which it tells from the first character. It keeps no more than one record in
// memory. The first error ends the sequence: a [*DecodeError] where the text is
// no record, else that of r.
func Decode(r io.Reader) iter.Seq2[*model.Summary, error] {
	return func(yield func(*model.Summary, error) bool) {
		in := bufio.NewReader(r)
		first, err := in.Peek(1)
		if errors.Is(err, io.EOF) {
			return
		}
		var next func() (*model.Summary, error)
		switch {
		case err != nil:
			yield(nil, err)
			return
		case first[0] == '{' || first[0] == '[':
			next = newJSONReader(in).next
		default:
			next = newYAMLReader(in).next
		}
		for number := 1; ; number++ {
			s, err := next()
			if errors.Is(err, io.EOF) {
				return
			}
			if failure, ok := errors.AsType[*DecodeError](err); ok {
				failure.Record = number
			}
			if !yield(s, err) || err != nil {
				return
			}
		}
	}
}

// DecodeError is a text that is no record of this version of the contract.
type DecodeError struct {
	Record int   // number of the record, from 1
	Line   int   // in the input, from 1; 0 where it is not known
	Column int   // in bytes, from 1; 0 where it is not known
	Err    error // what is wrong
}

// Error says where the error is, and what is wrong.
func (e *DecodeError) Error() string {
	var place strings.Builder
	fmt.Fprintf(&place, "record %d", e.Record)
	if e.Line > 0 {
		fmt.Fprintf(&place, ", line %d", e.Line)
	}
	if e.Column > 0 {
		fmt.Fprintf(&place, ", column %d", e.Column)
	}
	return place.String() + ": " + e.Err.Error()
}

// Unwrap returns what is wrong.
func (e *DecodeError) Unwrap() error { return e.Err }

// checkVersion returns an error where a record is of another version.
func checkVersion(s *model.Summary) error {
	if s.SchemaVersion != model.SchemaVersion {
		return fmt.Errorf("schema_version is %d, and this program reads %d", s.SchemaVersion, model.SchemaVersion)
	}
	return nil
}

// jsonReader reads an array of objects, or objects one after the other.
type jsonReader struct {
	dec   *json.Decoder
	lines *lineCounter
	array bool // whether the records are elements of one
	begun bool
}

func newJSONReader(in *bufio.Reader) *jsonReader {
	first, _ := in.Peek(1)
	lines := &lineCounter{in: in}
	return &jsonReader{dec: json.NewDecoder(lines), lines: lines, array: first[0] == '['}
}

func (r *jsonReader) next() (*model.Summary, error) {
	if r.array && !r.begun {
		r.begun = true
		if _, err := r.dec.Token(); err != nil {
			return nil, r.fail(err)
		}
	}
	if r.array && !r.dec.More() {
		return nil, r.end()
	}
	r.lines.forget(r.dec.InputOffset())
	var text json.RawMessage
	if err := r.dec.Decode(&text); errors.Is(err, io.EOF) && !r.array && r.lines.err == nil {
		return nil, io.EOF
	} else if err != nil {
		return nil, r.fail(err)
	}
	return r.record(text)
}

// record reads a record from its text, which was just decoded.
func (r *jsonReader) record(text []byte) (*model.Summary, error) {
	start := r.dec.InputOffset() - int64(len(text))
	s := new(model.Summary)
	strict := json.NewDecoder(bytes.NewReader(text))
	strict.DisallowUnknownFields()
	err := strict.Decode(s)
	if err == nil {
		err = checkVersion(s)
	}
	if err == nil {
		return s, nil
	}
	if e, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		start += e.Offset - 1 // the last byte of the value
		err = fmt.Errorf("%s cannot be a %s", e.Field, e.Value)
	}
	return nil, r.lines.errorAt(start, err)
}

// end reads the end of an array, and returns io.EOF where that is the end of the
// input.
func (r *jsonReader) end() error {
	if _, err := r.dec.Token(); err != nil {
		return r.fail(err)
	}
	if _, err := r.dec.Token(); errors.Is(err, io.EOF) && r.lines.err == nil {
		return io.EOF
	} else if err != nil {
		return r.fail(err)
	}
	return r.lines.errorAt(r.dec.InputOffset()-1, errors.New("something follows the array"))
}

// fail gives an error of the decoder its place. The decoder's own does not count
// what stands between values, so what it could not read is read again.
func (r *jsonReader) fail(err error) error {
	if r.lines.err != nil {
		return r.lines.err
	}
	if _, ok := errors.AsType[*json.SyntaxError](err); !ok {
		return r.lines.errorAt(r.lines.read, errors.New("the input ends within a record"))
	}
	offset := r.dec.InputOffset()
	var value json.RawMessage
	again := json.NewDecoder(r.dec.Buffered()).Decode(&value)
	if e, ok := errors.AsType[*json.SyntaxError](again); ok {
		offset += e.Offset - 1
	}
	return r.lines.errorAt(offset, err)
}

// yamlReader reads documents one after the other.
type yamlReader struct {
	dec   *yaml.Decoder
	lines *lineCounter
}

func newYAMLReader(in *bufio.Reader) *yamlReader {
	lines := &lineCounter{in: in}
	dec := yaml.NewDecoder(lines)
	dec.KnownFields(true)
	return &yamlReader{dec, lines}
}

func (r *yamlReader) next() (*model.Summary, error) {
	s := new(model.Summary)
	err := r.dec.Decode(s)
	switch {
	case r.lines.err != nil:
		return nil, r.lines.err
	case errors.Is(err, io.EOF):
		return nil, io.EOF
	case err == nil:
		if err = checkVersion(s); err != nil {
			return nil, &DecodeError{Err: err}
		}
		return s, nil
	}
	message := strings.TrimPrefix(err.Error(), "yaml: ")
	if e, ok := errors.AsType[*yaml.TypeError](err); ok {
		message = e.Errors[0]
	}
	failure := new(DecodeError)
	if rest, ok := strings.CutPrefix(message, "line "); ok { // the library gives the place in words alone
		number, rest, _ := strings.Cut(rest, ": ")
		if failure.Line, _ = strconv.Atoi(number); failure.Line > 0 {
			message = rest
		}
	}
	failure.Err = errors.New(message)
	return nil, failure
}

// lineCounter is a reader that knows where the lines begin that it read last.
type lineCounter struct {
	in        io.Reader
	read      int64   // bytes so far
	forgotten int     // lines before those of starts
	starts    []int64 // offsets of lines, but for the first of the input
	err       error   // of the reader, other than its end
}

func (l *lineCounter) Read(p []byte) (int, error) {
	n, err := l.in.Read(p)
	for i, c := range p[:n] {
		if c == '\n' {
			l.starts = append(l.starts, l.read+int64(i)+1)
		}
	}
	l.read += int64(n)
	if err != nil && !errors.Is(err, io.EOF) {
		l.err = err
	}
	return n, err
}

// forget drops the lines before the one that an offset stands in.
func (l *lineCounter) forget(offset int64) {
	n := 0
	for n+1 < len(l.starts) && l.starts[n+1] <= offset {
		n++
	}
	l.forgotten += n
	l.starts = slices.Delete(l.starts, 0, n)
}

// errorAt returns an error at an offset, which [lineCounter.forget] has kept.
func (l *lineCounter) errorAt(offset int64, err error) error {
	line, start := l.forgotten, int64(0)
	for _, s := range l.starts {
		if s > offset {
			break
		}
		line, start = line+1, s
	}
	return &DecodeError{Line: line + 1, Column: int(offset-start) + 1, Err: err}
}
