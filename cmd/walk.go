package cmd

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"resparse/model"
)

// walker finds the inputs below a folder.
type walker struct {
	ctx      context.Context
	selected *selection
	avoid    string      // the output, which is not read
	avoided  fs.FileInfo // what is known of it; nil where it does not exist
	found    int         // inputs so far
	links    int         // symbolic links that were not followed
	failed   bool
}

func newWalker(ctx context.Context, selected *selection, avoid string) *walker {
	w := &walker{ctx: ctx, selected: selected}
	if avoid == "" {
		return w
	}
	if info, err := os.Stat(avoid); err == nil {
		if full, err := filepath.Abs(avoid); err == nil {
			w.avoid, w.avoided = filepath.Base(full), info
		}
	}
	return w
}

// folder yields the inputs below a folder that the user named: the files of
// each folder and those of the folders in it, in the order of their names. It
// returns whether more inputs are wanted.
func (w *walker) folder(dir string, yield func(input) bool) bool {
	if !w.walk(filepath.Clean(dir), "", yield) {
		return false
	}
	if w.found > 0 || w.failed || w.ctx.Err() != nil {
		return true
	}
	text := "holds nothing to read"
	if w.links > 0 {
		text += fmt.Sprintf(" (symbolic links are not followed: %d)", w.links)
	}
	return yield(input{name: dir, remark: &remark{model.Warning, text}})
}

// entry is one name in a folder.
type entry struct {
	name string
	mode fs.FileMode // its type
}

// walk yields the inputs in dir, whose path below the folder that the user
// named is rel.
func (w *walker) walk(dir, rel string, yield func(input) bool) bool {
	entries, err := w.entries(dir)
	if err != nil {
		w.failed = true
		if !yield(input{name: dir, err: err}) {
			return false
		}
	}
	for _, e := range entries {
		if w.ctx.Err() != nil {
			return false
		}
		if !w.entry(e, filepath.Join(dir, e.name), strings.TrimPrefix(rel+"/"+e.name, "/"), yield) {
			return false
		}
	}
	return true
}

// entries returns what is in a folder, sorted, without hidden names. It reads
// in portions, because what is not kept can be many times what is.
func (w *walker) entries(dir string) ([]entry, error) {
	f, err := os.Open(dir)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var entries []entry
	for {
		portion, err := f.ReadDir(1024)
		for _, e := range portion {
			if !strings.HasPrefix(e.Name(), ".") {
				entries = append(entries, entry{e.Name(), e.Type()})
			}
		}
		if err != nil {
			slices.SortFunc(entries, func(a, b entry) int { return strings.Compare(a.name, b.name) })
			if errors.Is(err, io.EOF) {
				err = nil
			}
			return entries, err
		}
	}
}

// entry yields what there is to read at one name.
func (w *walker) entry(e entry, path, rel string, yield func(input) bool) bool {
	switch {
	case w.isOutput(e.name, path):
		return true
	case e.mode.IsDir():
		return !w.selected.folder(rel) || w.walk(path, rel, yield)
	case e.mode&fs.ModeSymlink != 0:
		w.links++
		if !w.selected.file(rel) || isFolder(path) {
			return true
		}
		return yield(input{name: path, remark: &remark{model.Warning, "is a symbolic link, which is not followed; name it to have it read"}})
	case !w.selected.file(rel):
		return true
	case e.mode.IsRegular():
		w.found++
		return yield(input{name: path, path: path, rel: rel, walked: true})
	default:
		return yield(input{name: path, remark: &remark{model.Warning, "is " + kind(e.mode) + ", which is not read in a folder"}})
	}
}

// isOutput tells whether a path is the one that the run writes to.
func (w *walker) isOutput(name, path string) bool {
	if w.avoided == nil || name != w.avoid {
		return false
	}
	info, err := os.Lstat(path)
	return err == nil && os.SameFile(info, w.avoided)
}

// kind says what a file is that is neither regular nor a folder.
func kind(mode fs.FileMode) string {
	switch {
	case mode&fs.ModeNamedPipe != 0:
		return "a named pipe"
	case mode&fs.ModeSocket != 0:
		return "a socket"
	case mode&fs.ModeDevice != 0:
		return "a device"
	default:
		return "no regular file"
	}
}
