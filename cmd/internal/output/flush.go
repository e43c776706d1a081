package output

import (
	"os"
	"sync"
)

// fewFiles is how many files are flushed one by one at the end of a run. Those
// of a larger run are flushed together with all else on their file system,
// which takes less time from some hundred on.
const fewFiles = 64

// flusher has what was written reach the disk.
type flusher struct {
	eachFile bool // before it gets its name; else all at the end

	mu    sync.Mutex
	count int
	first []string // the names of the first files
}

// note remembers that a file has got its name.
func (f *flusher) note(name string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.count++; f.count <= fewFiles {
		f.first = append(f.first, name)
	}
}

// all flushes what was not flushed before.
func (f *flusher) all(root *os.Root) error {
	switch {
	case f.eachFile || f.count == 0:
		return nil
	case f.count > fewFiles:
		return flushFileSystem(root)
	}
	for _, name := range f.first {
		if err := flushFile(root, name); err != nil {
			return err
		}
	}
	return nil
}

func flushFile(root *os.Root, name string) error {
	file, err := root.Open(name)
	if err != nil {
		return nil // somebody took it away
	}
	defer file.Close()
	return file.Sync()
}
