package input

import (
	"context"
	"errors"
	"io"
	"iter"
	"os"
	"path/filepath"
	"slices"

	"resparse/model"
)

// Errors of the command line.
var (
	ErrNone       = errors.New("no input: name a file or a folder, or - to read standard input")
	ErrStdinTwice = errors.New("standard input (-) can be read only once")
	ErrStdinName  = errors.New("--stdin-filename names standard input, which is not read here; " +
		"add - to the files or leave the flag out")
)

// Input is one file or stream to read, or a remark on a path that is skipped.
type Input struct {
	Name    string    // as messages call it
	Path    string    // the file to open; empty for standard input
	Rel     string    // the path below the folder that was walked, with forward slashes; else the base name
	Stream  io.Reader // standard input; nil for a file
	Walked  bool      // found in a folder, not named by the user
	Guessed bool      // found in a folder, and read for an extension that many other files have
	Err     error     // why it cannot be read, where that is known already
	Remark  *Remark   // why it is skipped, where that is no failure
}

// Remark is what there is to say of a path, and no diagnostic of a summary.
type Remark struct {
	Severity model.Severity
	Text     string
}

// Readable reports whether there is something to read: neither an error nor a
// remark.
func (in *Input) Readable() bool { return in.Err == nil && in.Remark == nil }

// RecordName returns the input's name as records hold it, which are UTF-8.
func (in *Input) RecordName() string { return model.SourceName(in.Name) }

// Arguments are what a command reads.
type Arguments struct {
	Names     []string   // files, folders, and - for standard input; none stands for -
	Stdin     io.Reader  // what - reads
	StdinName string     // what - is called; empty for stdin
	Selection *Selection // which files of folders are read
	Skip      string     // a folder that is not walked; empty for none
	Listed    bool       // names were read from a list: none stands for no input

	// NoMatch is said of a pattern of Selection.Include that no file of the
	// folders matches; with Warning it is no failure.
	NoMatch model.Severity
}

// Check returns an error of the command line. Whether files exist comes out
// when they are read.
func (a *Arguments) Check() error {
	dashes := 0
	for _, name := range a.names() {
		if name == "-" {
			dashes++
		}
	}
	switch {
	case dashes > 1:
		return ErrStdinTwice
	case dashes == 0 && a.StdinName != "":
		return ErrStdinName
	}
	return nil
}

func (a *Arguments) names() []string {
	if len(a.Names) == 0 && !a.Listed {
		return []string{"-"}
	}
	return a.Names
}

// Several reports whether there can be more than one input.
func (a *Arguments) Several() bool { return a.Listed || len(a.Names) > 1 || a.HasFolder() }

// HasFolder reports whether a folder is read.
func (a *Arguments) HasFolder() bool { return slices.ContainsFunc(a.Names, IsFolder) }

// All yields the inputs, the files of folders in their place.
func (a *Arguments) All(ctx context.Context) iter.Seq[Input] {
	return func(yield func(Input) bool) {
		matched := make([]bool, len(a.Selection.include()))
		for _, name := range a.names() {
			if ctx.Err() != nil || !a.one(ctx, name, matched, yield) {
				return
			}
		}
		if ctx.Err() != nil || !a.HasFolder() {
			return
		}
		for i, pattern := range a.Selection.include() {
			if !matched[i] && !yield(a.unmatched(pattern)) {
				return
			}
		}
	}
}

var errNoMatch = errors.New("matches no file; --no-input warning goes on without")

// unmatched returns an input that stands for a pattern that matches nothing.
func (a *Arguments) unmatched(pattern string) Input {
	in := Input{Name: "--include " + pattern}
	if a.NoMatch == model.Warning {
		in.Remark = &Remark{model.Warning, "matches no file"}
	} else {
		in.Err = errNoMatch
	}
	return in
}

// one yields the inputs of one argument, and returns whether more are wanted.
func (a *Arguments) one(ctx context.Context, name string, matched []bool, yield func(Input) bool) bool {
	switch {
	case name == "-":
		name = "stdin"
		if a.StdinName != "" {
			name = a.StdinName
		}
		return yield(Input{Name: name, Rel: filepath.Base(name), Stream: a.Stdin})
	case IsFolder(name):
		return newFinder(ctx, a.Selection, a.Skip, matched).folder(name, yield)
	default:
		return yield(Input{Name: name, Path: name, Rel: filepath.Base(name)})
	}
}

// IsFolder reports whether a path leads to a folder.
func IsFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}
