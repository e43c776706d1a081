package output

import (
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
)

// File is a file that appears, or takes the place of the one of its name, when
// it is committed.
type File struct {
	folder *Folder
	name   string // in the folder
	temp   string // in the same folder; empty when there is no such file any more
	file   *os.File
}

// create makes a new file in a folder; the folder that it lies in must exist.
func (f *Folder) create(name string, old fs.FileInfo) (*File, error) {
	dir := filepath.Dir(name)
	f.clear(dir)
	file := &File{folder: f, name: name}
	err := f.scratch.guard(func() error {
		var err error
		file.temp, file.file, err = f.openTemp(dir)
		if err == nil {
			f.scratch.open.Store(file, nil)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	if old != nil {
		if err := file.file.Chmod(old.Mode().Perm()); err != nil && !errors.Is(err, errors.ErrUnsupported) {
			file.Discard()
			return nil, err
		}
	}
	return file, nil
}

// openTemp makes a file of a name that nobody has, and locks it.
func (f *Folder) openTemp(dir string) (string, *os.File, error) {
	for {
		name := filepath.Join(dir, tempName(os.Getpid(), rand.Uint32()))
		file, err := f.root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err == nil {
			lock(file)
		}
		return name, file, err
	}
}

// tempName returns the name of a temporary file of a process.
func tempName(pid int, n uint32) string { return fmt.Sprintf(".resparse-%d-%08x.tmp", pid, n) }

// Write writes to the file under its temporary name.
func (f *File) Write(p []byte) (int, error) { return f.file.Write(p) }

// Commit gives the file its name.
func (f *File) Commit() error {
	return f.folder.scratch.guard(func() error {
		if f.folder.flush.eachFile {
			if err := f.file.Sync(); err != nil {
				return err
			}
		}
		if err := f.file.Close(); err != nil {
			return err
		}
		if err := f.folder.root.Rename(f.temp, f.name); err != nil {
			return err
		}
		f.folder.scratch.open.Delete(f)
		f.temp = ""
		f.folder.flush.note(f.name)
		return nil
	})
}

// Discard leaves no trace of the file, unless it was committed.
func (f *File) Discard() {
	_ = f.folder.scratch.guard(func() error { // once it is closed, the file is gone
		f.folder.scratch.open.Delete(f)
		f.remove()
		return nil
	})
}

func (f *File) remove() {
	if f.temp == "" {
		return
	}
	_ = f.file.Close()               // it may be closed already
	_ = f.folder.root.Remove(f.temp) // what is left is a hidden file that the next run removes
	f.temp = ""
}
