package output

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"resparse/cmd/internal/input"
)

// Folder is a folder that files are written to, or compared with. Names are
// relative to it, and lead to nothing outside.
type Folder struct {
	path    string   // as the user named it
	root    *os.Root // nil where the folder does not exist
	scratch *Scratch
	flush   flusher
	cleared sync.Map // folder below this one, "." for itself: *sync.Once
}

// OpenFolder opens a folder, through links in the path that the user typed. With
// create it is made where it does not exist; without, it then counts as empty.
// With sync each file is flushed to the disk before it gets its name, else all
// of them when the folder is closed.
func (s *Scratch) OpenFolder(path string, create, sync bool) (*Folder, error) {
	f := &Folder{path: path, scratch: s, flush: flusher{eachFile: sync || mustFlushEach}}
	if info, err := os.Stat(filepath.Clean(path)); err == nil && !info.IsDir() {
		return nil, errors.New("is not a folder")
	}
	if create {
		if err := os.MkdirAll(path, 0o777); err != nil {
			return nil, err
		}
	}
	var err error
	if f.root, err = os.OpenRoot(path); errors.Is(err, fs.ErrNotExist) && !create {
		return f, nil
	}
	return f, err
}

// Close flushes what was written, and ends the use of the folder.
func (f *Folder) Close() error {
	if f.root == nil {
		return nil
	}
	return errors.Join(f.flush.all(f.root), f.root.Close())
}

// Path returns the path of a file in the folder, as messages show it.
func (f *Folder) Path(name string) string { return filepath.Join(f.path, name) }

// Write gives a file its content, and makes the folders that it lies in. A file
// that has it already is left alone.
func (f *Folder) Write(name string, data []byte) (unchanged bool, err error) {
	old, err := f.target(name)
	if err != nil {
		return false, err
	}
	if old != nil && old.Size() == int64(len(data)) {
		if held, err := f.root.ReadFile(name); err == nil && bytes.Equal(held, data) {
			return true, nil
		}
	}
	file, err := f.create(name, old)
	if errors.Is(err, fs.ErrNotExist) {
		if err := f.root.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			return false, f.explain(name, err)
		}
		file, err = f.create(name, old)
	}
	if err != nil {
		return false, f.explain(name, err)
	}
	defer file.Discard()
	if _, err := file.Write(data); err != nil {
		return false, err
	}
	return false, file.Commit()
}

// ErrFolder says that a folder stands where a file is to be written.
var ErrFolder = errors.New("is a folder")

// target returns what stands where a file is to be written, nil where there is
// nothing, and an error where it is not to be replaced: a device or a pipe would
// become a file, and a link would lose what it points to.
func (f *Folder) target(name string) (fs.FileInfo, error) {
	if f.root == nil {
		return nil, nil
	}
	info, err := f.root.Lstat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil
	case err != nil:
		return nil, f.explain(name, err)
	case info.IsDir():
		return nil, ErrFolder
	case info.Mode()&fs.ModeSymlink != 0:
		return nil, errors.New("is a symbolic link, which would be replaced; name the file that it leads to")
	case !info.Mode().IsRegular():
		return nil, errors.New("is not a regular file; " +
			"to write there, leave --output out and redirect standard output")
	}
	return info, nil
}

// explain names the link that leads out of the folder, if that is why a file
// cannot be reached.
func (f *Folder) explain(name string, err error) error {
	if strings.HasSuffix(err.Error(), "path escapes from parent") { // package os does not export it
		for dir := filepath.Dir(name); dir != "."; dir = filepath.Dir(dir) {
			if info, err := f.root.Lstat(dir); err == nil && info.Mode()&fs.ModeSymlink != 0 {
				return fmt.Errorf("%s is a symbolic link that leads out of the output folder", f.Path(dir))
			}
		}
	}
	return err
}

// OpenFile returns a file of that name, in a folder that exists. It is flushed
// to the disk before it gets its name.
func (s *Scratch) OpenFile(name string) (*File, error) {
	folder, base, err := s.parent(name)
	if err != nil {
		return nil, err
	}
	if folder.root == nil {
		return nil, fmt.Errorf("the folder %s does not exist; create it first", folder.path)
	}
	return folder.OpenFile(base)
}

// OpenFile returns a file of that name in the folder.
func (f *Folder) OpenFile(name string) (*File, error) {
	old, err := f.target(name)
	if err != nil {
		return nil, err
	}
	return f.create(name, old)
}

// parent opens the folder that a file lies in.
func (s *Scratch) parent(name string) (folder *Folder, base string, err error) {
	if input.IsFolder(name) {
		return nil, "", ErrFolder
	}
	folder, err = s.OpenFolder(filepath.Dir(name), false, true)
	return folder, filepath.Base(name), err
}

// Orphans returns the files of an extension that nobody expects and that start
// like what this program writes.
func (f *Folder) Orphans(extension string, expected func(name string) bool,
	owns func(head []byte) bool) ([]string, error) {
	if f.root == nil {
		return nil, nil
	}
	var orphans []string
	err := fs.WalkDir(f.root.FS(), ".", func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case path != "." && strings.HasPrefix(entry.Name(), "."):
			if entry.IsDir() {
				return fs.SkipDir
			}
		case entry.Type().IsRegular() && filepath.Ext(path) == extension:
			if name := filepath.FromSlash(path); !expected(name) && f.owned(name, owns) {
				orphans = append(orphans, name)
			}
		}
		return nil
	})
	return orphans, err
}

// Remove removes a file, and the folders below f that are empty without it.
func (f *Folder) Remove(name string) error {
	if err := f.root.Remove(name); err != nil {
		return err
	}
	for dir := filepath.Dir(name); dir != "." && f.root.Remove(dir) == nil; { // one that holds something stays
		dir = filepath.Dir(dir)
	}
	return nil
}

// headSize is how much of a file tells whose it is, in bytes.
const headSize = 256

func (f *Folder) owned(name string, owns func(head []byte) bool) bool {
	file, err := f.root.Open(name)
	if err != nil {
		return false
	}
	defer file.Close()
	head := make([]byte, headSize)
	n, _ := file.Read(head) // a file that cannot be read is not ours
	return owns(head[:n])
}
