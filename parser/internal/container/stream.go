package container

import (
	"bytes"
	"cmp"
	"errors"
	"io"

	"resparse/parser/internal/source"
)

// Origin is where a stretch of an input starts.
type Origin struct {
	Offset int  // bytes from 0
	Line   int  // from 1
	Column int  // characters from 1
	Wide   bool // the input is UTF-16: its offset counts the bytes of that
}

// length returns how many bytes of the input b stands for.
func (o *Origin) length(b []byte) int {
	if o.Wide {
		return source.WideLength(b)
	}
	return len(b)
}

// advance moves the origin past b, of which the next byte of the input is next
// (0 at the end): a CR before an LF ends no line by itself.
func (o *Origin) advance(b []byte, next byte) {
	o.Offset += o.length(b)
	last := bytes.LastIndexByte(b, '\n')
	o.Line += bytes.Count(b, []byte{'\n'})
	for i := bytes.IndexByte(b, '\r'); i >= 0; {
		if i+1 < len(b) && b[i+1] != '\n' || i+1 == len(b) && next != '\n' {
			o.Line++
			last = max(last, i)
		}
		n := bytes.IndexByte(b[i+1:], '\r')
		if n < 0 {
			break
		}
		i += 1 + n
	}
	if last >= 0 {
		o.Column = 1
	}
	o.Column += characters(b[last+1:])
}

// characters counts the characters that start in b.
func characters(b []byte) int {
	n := 0
	for _, c := range b {
		if c&0xC0 != 0x80 {
			n++
		}
	}
	return n
}

// stream is a reader that looks ahead as far as it needs.
type stream struct {
	r      io.Reader
	buf    []byte
	at     int    // index in buf of the next byte
	origin Origin // of that byte
	limit  int    // bytes that may be looked ahead
	step   int    // bytes that are read at a time, at least
	err    error  // of the reader, io.EOF at its end
}

// chunk is how much is read at a time, in bytes.
const chunk = 64 << 10

func newStream(r io.Reader, opts *Options) *stream {
	return &stream{r: r, limit: opts.MaxSize, step: cmp.Or(opts.step, chunk), origin: Origin{Line: 1, Column: 1, Wide: opts.wide}}
}

// failure returns an error about the n-th of the bytes ahead.
func (s *stream) failure(n int, message string) *SyntaxError {
	return &SyntaxError{s.origin.Offset + s.origin.length(s.ahead()[:n]), message}
}

// ahead returns what was read and not yet taken.
func (s *stream) ahead() []byte { return s.buf[s.at:] }

// more reads further bytes. It returns io.EOF at the end of the input, and
// a *SizeError where the limit is reached.
func (s *stream) more() error {
	if s.err != nil {
		return s.err
	}
	rest := len(s.buf) - s.at
	if rest > s.limit {
		return &SizeError{s.limit}
	}
	// A row that is looked at again from its start is read in doubling steps.
	want := max(s.step, rest)
	if cap(s.buf)-len(s.buf) < want {
		grown := make([]byte, rest, rest+want)
		copy(grown, s.buf[s.at:])
		s.buf, s.at = grown, 0
	}
	n, err := io.ReadAtLeast(s.r, s.buf[len(s.buf):len(s.buf)+want], want)
	s.buf = s.buf[:len(s.buf)+n]
	if err != nil {
		if errors.Is(err, io.ErrUnexpectedEOF) {
			err = io.EOF
		}
		s.err = err
		if n == 0 {
			return err
		}
	}
	return nil
}

// take moves past the next n bytes and returns a copy of them.
func (s *stream) take(n int) []byte {
	b := bytes.Clone(s.buf[s.at : s.at+n])
	s.skip(n)
	return b
}

// skip moves past the next n bytes.
func (s *stream) skip(n int) {
	if end := s.at + n; end == len(s.buf) && n > 0 && s.buf[end-1] == '\r' {
		_ = s.more() // whether an LF follows; the error comes again
	}
	var next byte
	if s.at+n < len(s.buf) {
		next = s.buf[s.at+n]
	}
	s.origin.advance(s.buf[s.at:s.at+n], next)
	s.at += n
}

// peek returns the next byte, reading on where needed; ok is false at the end.
func (s *stream) peek() (c byte, ok bool, err error) {
	for s.at == len(s.buf) {
		if err := s.more(); err != nil {
			if errors.Is(err, io.EOF) {
				return 0, false, nil
			}
			return 0, false, err
		}
	}
	return s.buf[s.at], true, nil
}

// skipSpace moves past white space and returns the byte after it.
func (s *stream) skipSpace() (c byte, ok bool, err error) {
	for {
		c, ok, err = s.peek()
		if !ok || err != nil || !isSpace(c) {
			return c, ok, err
		}
		n := 0
		for rest := s.ahead(); n < len(rest) && isSpace(rest[n]); {
			n++
		}
		s.skip(n)
	}
}

// skipLine moves past the next line end.
func (s *stream) skipLine() error {
	for {
		if n := bytes.IndexByte(s.ahead(), '\n'); n >= 0 {
			s.skip(n + 1)
			return nil
		}
		s.skip(len(s.ahead()))
		if err := s.more(); err != nil {
			if errors.Is(err, io.EOF) {
				return nil
			}
			return err
		}
	}
}

// skipMark moves past a byte order mark at the start of the input.
func (s *stream) skipMark() {
	const mark = "\uFEFF"
	if bytes.HasPrefix(s.ahead(), []byte(mark)) {
		s.at += len(mark)
		s.origin.Offset += s.origin.length([]byte(mark))
	}
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }
