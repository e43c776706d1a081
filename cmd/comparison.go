package cmd

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"os"
)

// comparison is a destination that writes nothing, and says on commit whether
// the file has the content that was written to it.
type comparison struct {
	c      *conversion
	file   *os.File // nil where it is missing
	old    *bufio.Reader
	state  string
	wanted *bytes.Buffer // what was written, where the difference is asked for
}

// openComparison returns a destination that compares with the output.
func (c *conversion) openComparison() (destination, error) {
	d := &comparison{c: c}
	if c.diff {
		d.wanted = new(bytes.Buffer)
	}
	info, err := checkTarget(c.output)
	switch {
	case err != nil:
		return nil, err
	case info == nil:
		d.state = "is missing"
		return d, nil
	}
	if d.file, err = os.Open(c.output); err != nil {
		return nil, err
	}
	d.old = bufio.NewReaderSize(d.file, 64<<10)
	return d, nil
}

func (d *comparison) Write(p []byte) (int, error) {
	if d.wanted != nil {
		d.wanted.Write(p)
	}
	if d.state != "" {
		return len(p), nil
	}
	old := make([]byte, len(p))
	switch _, err := io.ReadFull(d.old, old); {
	case errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || err == nil && !bytes.Equal(old, p):
		d.state = "differs"
	case err != nil:
		return 0, err
	}
	return len(p), nil
}

func (d *comparison) commit() error {
	if d.state == "" {
		if _, err := d.old.ReadByte(); err == nil {
			d.state = "differs"
		} else if !errors.Is(err, io.EOF) {
			return err
		}
	}
	if d.state == "" {
		return nil
	}
	var difference []byte
	if d.wanted != nil {
		name, label := d.c.output, d.c.output
		if d.file == nil {
			name, label = "", os.DevNull
		}
		difference = d.c.difference(name, label, d.c.output, d.wanted.Bytes())
	}
	if err := d.c.printStale(d.c.output, d.state, difference); err != nil {
		return err
	}
	return errReported
}

func (d *comparison) discard() {
	if d.file != nil {
		d.file.Close()
	}
}
