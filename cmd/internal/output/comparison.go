package output

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/aymanbagabas/go-udiff"
)

// The states of a file that is not as it should be.
const (
	Missing = "is missing"
	Differs = "differs"
	Orphan  = "has no input any more"
)

// Comparison takes what would be written to a file, and compares it with what
// the file holds.
type Comparison struct {
	folder *Folder
	name   string
	file   *os.File // nil where it is missing
	old    *bufio.Reader
	state  string        // empty while there is no difference
	wanted *bytes.Buffer // what was written, where the difference is asked for
}

// Difference is how a file differs from what would be written.
type Difference struct {
	State    string // empty where it does not, else [Missing], [Differs] or [Orphan]
	old, new []byte // what it holds and would hold, where that is asked for
}

// NewDifference returns the difference of two texts.
func NewDifference(old, new []byte) *Difference { return &Difference{Differs, old, new} }

// Compare starts the comparison of a file in the folder. With keep its difference
// can be shown.
func (f *Folder) Compare(name string, keep bool) (*Comparison, error) {
	c := &Comparison{folder: f, name: name}
	if keep {
		c.wanted = new(bytes.Buffer)
	}
	old, err := f.target(name)
	switch {
	case err != nil:
		return nil, err
	case old == nil:
		c.state = Missing
		return c, nil
	}
	if c.file, err = f.root.Open(name); err != nil {
		return nil, f.explain(name, err)
	}
	c.old = bufio.NewReader(c.file)
	return c, nil
}

// CompareFile starts the comparison of a file.
func (s *Scratch) CompareFile(name string, keep bool) (*Comparison, error) {
	folder, base, err := s.parent(name)
	if err != nil {
		return nil, err
	}
	return folder.Compare(base, keep)
}

// Write compares the next part of the file.
func (c *Comparison) Write(p []byte) (int, error) {
	if c.wanted != nil {
		c.wanted.Write(p)
	}
	if c.state != "" {
		return len(p), nil
	}
	old := make([]byte, len(p))
	switch _, err := io.ReadFull(c.old, old); {
	case errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || err == nil && !bytes.Equal(old, p):
		c.state = Differs
	case err != nil:
		return 0, err
	}
	return len(p), nil
}

// Difference ends the comparison and returns what came of it.
func (c *Comparison) Difference() (Difference, error) {
	if c.state == "" {
		if _, err := c.old.ReadByte(); err == nil {
			c.state = Differs
		} else if !errors.Is(err, io.EOF) {
			return Difference{}, err
		}
	}
	d := Difference{State: c.state}
	if c.wanted != nil && c.state != "" {
		d.new = c.wanted.Bytes()
		if c.file != nil {
			d.old, _ = c.folder.root.ReadFile(c.name) // it was read just now
		}
	}
	return d, nil
}

// Close ends the comparison.
func (c *Comparison) Close() {
	if c.file != nil {
		_ = c.file.Close() // it was only read
	}
}

// Orphan returns the difference of a file that should not be there.
func (f *Folder) Orphan(name string, keep bool) Difference {
	d := Difference{State: Orphan}
	if keep {
		d.old, _ = f.root.ReadFile(name) // it was read just now
	}
	return d
}

// Patch returns the difference as a unified diff of a file, which GNU patch and git
// apply; nothing where the difference was not kept. A name with a blank ends in a
// tab there; one that is not plain stands in quotes, with octal escapes.
func (d *Difference) Patch(name string, plain bool) []byte {
	name = patchName(filepath.ToSlash(name), plain)
	before, after := name, name
	switch d.State {
	case Missing:
		before = os.DevNull
	case Orphan:
		after = os.DevNull
	}
	return []byte(udiff.Unified(before, after, string(d.old), string(d.new)))
}

// patchName returns a name as it stands in a patch.
func patchName(name string, plain bool) string {
	if plain {
		if strings.Contains(name, " ") {
			name += "\t"
		}
		return name
	}
	var quoted strings.Builder
	quoted.WriteByte('"')
	for i := range len(name) {
		switch c := name[i]; {
		case c > ' ' && c < 0x7f && !strings.ContainsRune(`"\#:`, rune(c)):
			quoted.WriteByte(c)
		default:
			fmt.Fprintf(&quoted, `\%03o`, c)
		}
	}
	quoted.WriteByte('"')
	return quoted.String()
}
