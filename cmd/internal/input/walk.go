package input

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"resparse/model"
)

// finder finds the inputs below a folder.
type finder struct {
	ctx      context.Context
	selected *Selection
	matched  []bool      // which patterns of Selection.Include have matched a file
	skip     fs.FileInfo // the folder that is not walked; nil for none
	found    int         // inputs so far
	links    int         // symbolic links that were not followed
	failed   bool        // a folder could not be read
}

func newFinder(ctx context.Context, selected *Selection, skip string, matched []bool) *finder {
	f := &finder{ctx: ctx, selected: selected, matched: matched}
	if skip == "" {
		return f
	}
	if info, err := os.Stat(skip); err == nil && info.IsDir() {
		f.skip = info
	}
	return f
}

// folder yields the inputs below a folder that the user named: the files of
// each folder and those of the folders in it, in the order of their names. It
// returns whether more inputs are wanted.
func (f *finder) folder(dir string, yield func(Input) bool) bool {
	if !f.walk(filepath.Clean(dir), "", yield) {
		return false
	}
	if f.found > 0 || f.failed || f.ctx.Err() != nil {
		return true
	}
	text := "holds nothing to read"
	if f.links > 0 {
		text += fmt.Sprintf(" (symbolic links are not followed: %d)", f.links)
	}
	return yield(skipped(dir, text))
}

// skipped returns an input that stands for a warning about a path.
func skipped(name, text string) Input {
	return Input{Name: name, Remark: &Remark{model.Warning, text}}
}

// entry is one name in a folder.
type entry struct {
	name string
	mode fs.FileMode // its type
}

// walk yields the inputs in dir, whose path below the folder that the user
// named is rel.
func (f *finder) walk(dir, rel string, yield func(Input) bool) bool {
	entries, err := readFolder(dir)
	if err != nil {
		f.failed = true
		if !yield(Input{Name: dir, Err: err}) {
			return false
		}
	}
	for _, e := range entries {
		if e.mode.IsDir() && belongsToPage(e.name, entries) {
			continue
		}
		if f.ctx.Err() != nil || !f.entry(e, filepath.Join(dir, e.name), path.Join(rel, e.name), yield) {
			return false
		}
	}
	return true
}

// readFolder returns what is in a folder, sorted, without hidden names. It reads
// in portions, because what is not kept can be many times what is.
func readFolder(dir string) ([]entry, error) {
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

// belongsToPage reports whether a folder holds the images and scripts of a page
// that a browser saved beside it.
func belongsToPage(folder string, entries []entry) bool {
	page, ok := strings.CutSuffix(folder, "_files")
	if !ok {
		page, ok = strings.CutSuffix(folder, "_fichiers")
	}
	return ok && slices.ContainsFunc(entries, func(e entry) bool {
		return !e.mode.IsDir() && (e.name == page+".html" || e.name == page+".htm")
	})
}

// entry yields what there is to read at one name.
func (f *finder) entry(e entry, path, rel string, yield func(Input) bool) bool {
	if e.mode.IsDir() {
		return !f.selected.folder(rel) || f.isSkipped(path) || f.walk(path, rel, yield)
	}
	chosen := f.selected.file(rel, f.matched)
	switch {
	case e.mode&fs.ModeSymlink != 0:
		f.links++
		if chosen == leftOut || IsFolder(path) {
			return true
		}
		return yield(skipped(path, "is a symbolic link, which is not followed; name it to have it read"))
	case chosen == leftOut, chosen >= maybePage && f.isOwn(path):
		return true
	case e.mode.IsRegular():
		f.found++
		return yield(Input{Name: path, Path: path, Rel: rel, Walked: true, Guessed: chosen == maybeData})
	default:
		return yield(skipped(path, "is "+kind(e.mode)+", which is not read in a folder"))
	}
}

// isOwn reports whether a file was written by this program.
func (f *finder) isOwn(path string) bool {
	if f.selected.Own == nil {
		return false
	}
	file, err := openRegular(path)
	if err != nil {
		return false // which is said when it is read
	}
	defer file.Close()
	head := make([]byte, ownSize)
	n, _ := file.Read(head)
	return f.selected.Own(head[:n])
}

// ownSize is how much of a file tells whose it is, in bytes.
const ownSize = 256

// isSkipped reports whether a path is the folder that is not walked.
func (f *finder) isSkipped(path string) bool {
	if f.skip == nil {
		return false
	}
	info, err := os.Lstat(path)
	return err == nil && os.SameFile(info, f.skip)
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
