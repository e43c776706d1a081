package cmd

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// destination takes what a run writes.
type destination interface {
	io.Writer
	commit() error // makes what was written visible
	discard()      // leaves no trace of it, unless it was committed
}

// standardOutput shows everything at once.
type standardOutput struct{ io.Writer }

func (standardOutput) commit() error { return nil }
func (standardOutput) discard()      {}

// newFile is a file that appears, or takes the place of the one of its name,
// when it is committed.
type newFile struct{ pendingFile }

func (f newFile) commit() error { return f.CloseAtomicallyReplace() }
func (f newFile) discard()      { _ = f.Cleanup() } // what is left is a hidden file that nobody reads

// pendingFile is a file under a temporary name, in the folder of its own name.
type pendingFile interface {
	io.Writer
	CloseAtomicallyReplace() error // gives it its name; the data is on the disk
	Cleanup() error                // removes it, unless it has its name
}

// checkOutput returns an error of the command line where an output has no name
// or is one of the inputs.
func checkOutput(name string, inputs []string) error {
	if name == "" {
		return errors.New("--output needs the name of a file")
	}
	target, err := os.Stat(name)
	if err != nil || !target.Mode().IsRegular() {
		return nil
	}
	for _, path := range inputs {
		if info, err := os.Stat(path); err == nil && os.SameFile(info, target) {
			return fmt.Errorf("--output %s is one of the inputs; it would be lost", display(name))
		}
	}
	return nil
}

// openOutput returns the destination of that name, - for standard output. Only
// regular files are replaced: a device or a pipe would become a file, and a
// link would lose what it points to.
func (s *streams) openOutput(name string) (destination, error) {
	if name == "-" {
		return standardOutput{s.stdout}, nil
	}
	info, err := os.Lstat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		if _, err := os.Stat(filepath.Dir(name)); errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("the folder %s does not exist; create it first", display(filepath.Dir(name)))
		}
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, errors.New("is a folder; name a file in it")
	case info.Mode()&fs.ModeSymlink != 0:
		return nil, errors.New("is a symbolic link, which would be replaced; name the file that it leads to")
	case !info.Mode().IsRegular():
		return nil, errors.New("is not a regular file; to write there, leave --output out and redirect standard output")
	}
	f, err := createPending(name)
	if err != nil {
		return nil, err
	}
	return newFile{f}, nil
}
