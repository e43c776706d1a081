package output

import (
	"context"
	"sync"
)

// Scratch knows the files that are being written, so that none is left when a
// run is broken off.
type Scratch struct {
	mu     sync.RWMutex // held for reading while a file gets its temporary or its final name
	closed bool
	open   sync.Map // the *Files without their final name, as keys
}

// Close removes the files that have not got their names, and lets no more be
// made or named.
func (s *Scratch) Close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closed = true
	s.open.Range(func(f, _ any) bool {
		f.(*File).remove()
		return true
	})
}

// guard calls do unless the scratch is closed, and keeps it open meanwhile.
func (s *Scratch) guard(do func() error) error {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.closed {
		return context.Canceled
	}
	return do()
}
