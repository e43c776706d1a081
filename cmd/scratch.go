package cmd

import (
	"context"
	"io"
	"sync"
)

// scratch knows the files that are being written, so that none is left behind
// when a run is broken off.
type scratch struct {
	mu     sync.RWMutex // held for reading while a file gets its temporary or its final name
	closed bool
	open   sync.Map // the pendingFiles without their final name, as keys
}

// pendingFile is a file under a temporary name, in the folder of its own name.
type pendingFile interface {
	io.Writer
	CloseAtomicallyReplace() error // gives it its name; the data is on the disk
	Cleanup() error                // removes it, unless it has its name
}

// newFile is a file that appears, or takes the place of the one of its name,
// when it is committed.
type newFile struct {
	pendingFile
	scratch *scratch
}

// create makes a new file, whose folder exists.
func (s *scratch) create(name string) (*newFile, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.closed {
		return nil, context.Canceled
	}
	f, err := createPending(name)
	if err != nil {
		return nil, err
	}
	s.open.Store(f, nil)
	return &newFile{f, s}, nil
}

func (f *newFile) commit() error {
	f.scratch.mu.RLock()
	defer f.scratch.mu.RUnlock()
	if f.scratch.closed {
		return context.Canceled
	}
	err := f.CloseAtomicallyReplace()
	if err == nil {
		f.scratch.open.Delete(f.pendingFile)
	}
	return err
}

func (f *newFile) discard() {
	f.scratch.open.Delete(f.pendingFile)
	_ = f.Cleanup() // what is left is a hidden file that nobody reads
}

// close removes the files that have not got their names, and lets no more be
// made or named.
func (s *scratch) close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closed = true
	s.open.Range(func(f, _ any) bool {
		_ = f.(pendingFile).Cleanup()
		return true
	})
}
