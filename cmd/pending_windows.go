package cmd

import (
	"errors"
	"os"
	"path/filepath"
)

// renamedFile does on Windows, which renameio leaves out, what can be done
// there: the rename replaces the old file at once, though the system does not
// promise that it is atomic.
type renamedFile struct {
	*os.File
	target string
	done   bool
}

func createPending(name string) (pendingFile, error) {
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name))
	if err != nil {
		return nil, err
	}
	return &renamedFile{File: f, target: name}, nil
}

func (f *renamedFile) CloseAtomicallyReplace() error {
	if err := f.Sync(); err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	if err := os.Rename(f.Name(), f.target); err != nil {
		return err
	}
	f.done = true
	return nil
}

func (f *renamedFile) Cleanup() error {
	if f.done {
		return nil
	}
	closeErr := f.Close()
	if errors.Is(closeErr, os.ErrClosed) {
		closeErr = nil
	}
	return errors.Join(closeErr, os.Remove(f.Name()))
}
