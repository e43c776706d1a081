package cmd

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// errOutput is a failure of the output that the user has been told of.
var errOutput = fmt.Errorf("output: %w", errReported)

func isOutput(err error) bool { return errors.Is(err, errOutput) }

// outputFailed reports an error of the output. That of standard output stands
// in the stream, and is reported on exit.
func (s *streams) outputFailed(name string, err error) error {
	if s.stdout.err == nil {
		s.complain(name, err)
	}
	return errOutput
}

// firstOf returns the first error that is not nil.
func firstOf(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

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

// checkOutput returns an error of the command line where an output has no name
// or is one of the inputs.
func checkOutput(name string, inputs []string) error {
	if name == "" {
		return errors.New("--output needs the name of a file")
	}
	if name == "-" {
		return nil // standard output, even where a file is called that
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
	switch _, err := checkTarget(name); {
	case errors.Is(err, errFolder):
		return nil, errors.New("is a folder; name a file in it, or end it in / to have a file there for each input")
	case err != nil:
		return nil, err
	}
	f, err := s.scratch.create(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("the folder %s does not exist; create it first", display(filepath.Dir(name)))
	}
	if err != nil {
		return nil, err
	}
	return f, nil
}

// checkTarget returns what stands at a path that is to be written, nil where
// there is nothing, and an error where it is not to be replaced.
func checkTarget(name string) (fs.FileInfo, error) {
	info, err := os.Lstat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, errFolder
	case info.Mode()&fs.ModeSymlink != 0:
		return nil, errors.New("is a symbolic link, which would be replaced; name the file that it leads to")
	case !info.Mode().IsRegular():
		return nil, errors.New("is not a regular file; to write there, leave --output out and redirect standard output")
	}
	return info, nil
}
