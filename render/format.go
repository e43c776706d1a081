package render

import (
	"bytes"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"

	"resparse/model"
)

// Format is an output format.
type Format struct {
	Name    string   // such as "yaml"
	About   string   // what an output holds, in a few words
	Endings []string // of the names of its files, in small letters with their full stop; new files get the first
	Needs   Needs

	// Single is whether a file holds one input, so that several need a folder.
	Single bool
	// NoneEach is whether inputs have no file of their own in an output folder.
	NoneEach bool
	// ForFile is whether an output is of no use on a terminal.
	ForFile bool
	// OneCase is whether files of an output folder whose names differ in case, or in
	// how accents are written, are one: the folder is for all systems.
	OneCase bool
	// Tables are the names of the tables that it can write, the usual first; nil
	// for a format that is no table.
	Tables []string

	// Owns reports whether a file that starts like this was written in the
	// format. It is nil where nobody can tell.
	Owns func(head []byte) bool
	// Encoder returns what makes parts of an output of inputs.
	Encoder func(Options) (Encoder, error)
	// Output opens an output of a format whose parts are not simply written one
	// after the other, such as a database, and is nil for others.
	Output func(Target, Options) (Output, error)
}

// Needs says which fields of an [Input] a format uses besides Data and File.
type Needs struct {
	Record bool // Summary and Diagnostics
	Spans  bool // the spans in Summary
	Text   bool // Text
	// Content, with the spans of Summary in it; Record with Content is one reading.
	Content bool
}

// Input is what is known of one summary.
type Input struct {
	Summary     *model.Summary
	Diagnostics []model.Diagnostic
	Text        []byte // as Markdown in one form, from parser.Normalize
	Data        []byte // as it was read
	// The text as a reader knows it, from parser.ParseText: the spans of Summary are
	// offsets into it. Nil where it is not known.
	Content *model.Text
	File    string // its own file in the output folder, with its ending; empty where the output is a stream
}

// Options say how an output is written.
type Options struct {
	Many   bool // whether there can be several inputs; formats that always can hold several ignore it
	Folder bool // whether the output is a folder

	// Table is which table is written, of Format.Tables; the usual one for an empty
	// name, or all of them where the output is a folder.
	Table string
	// Spreadsheet is whether a table is for a program that would run some cells.
	Spreadsheet bool
}

// Target is where an output goes.
type Target struct {
	Path string // of the file or folder, for a format that opens it by itself
	// Create makes a file of an output folder, or gives the stream for an empty
	// name. It is called once for each.
	Create func(name string) (io.Writer, error)
}

// Encoder makes parts of an output of inputs. Its methods can be called from
// several goroutines at once.
type Encoder interface {
	// Encode returns what an input adds to each file of the output.
	Encode(in *Input) ([]Part, error)
	// Files returns the names of the files that inputs share: of the stream, which
	// has an empty one, or of files in the output folder.
	Files() []string
	// Frame returns what stands around the parts of such a file.
	Frame(file string) Frame
}

// Part is what an input adds to a file.
type Part struct {
	File  string // one that inputs share, or the input's own
	Data  []byte
	Value any // for the format's own Output
}

// Frame is what stands around the parts of a file.
type Frame struct {
	Start     string // before the first part
	Separator string // between two parts
	End       string // after the last part
	Empty     string // the file without any part
}

// Output takes the parts of all inputs in order.
type Output interface {
	// Add adds the parts of an input.
	Add(parts []Part) error
	// Close ends the output: after it, what was written is whole. An output that
	// is not closed leaves nothing valid, or what was there before.
	Close() error
}

// Formats returns all formats, the usual first.
func Formats() []Format { return []Format{YAML, JSON, JSONL, Markdown, CSV, TSV, HTML} }

// FindFormat returns the format of that name, and whether there is one, among
// [Formats] and more that packages of their own have.
func FindFormat(name string, more ...Format) (Format, bool) {
	return firstFormat(more, func(f *Format) bool { return f.Name == name })
}

// FormatOf returns the format that the ending of a file's name stands for, and
// whether it stands for one, among the same. Case does not count.
func FormatOf(file string, more ...Format) (Format, bool) {
	ending := strings.ToLower(path.Ext(file))
	return firstFormat(more, func(f *Format) bool { return slices.Contains(f.Endings, ending) })
}

func firstFormat(more []Format, is func(*Format) bool) (Format, bool) {
	for _, f := range append(Formats(), more...) {
		if is(&f) {
			return f, true
		}
	}
	return Format{}, false
}

// Owns reports whether a file that starts like this was written in one of the
// formats.
func Owns(head []byte) bool {
	_, owned := firstFormat(nil, func(f *Format) bool { return f.Owns != nil && f.Owns(head) })
	return owned
}

// Ending returns the ending of new files.
func (f *Format) Ending() string { return f.Endings[0] }

// Files returns the names of the files in an output folder that inputs share.
func (f *Format) Files(o Options) ([]string, error) {
	o.Folder = true
	encoder, err := f.Encoder(o)
	if err != nil {
		return nil, fmt.Errorf("render: %w", err)
	}
	return encoder.Files(), nil
}

// startsLike returns a function that reports whether a file starts like one of
// the texts, in which # stands for any number.
func startsLike(starts ...string) func(head []byte) bool {
	return func(head []byte) bool {
		return slices.ContainsFunc(starts, func(start string) bool {
			before, after, _ := strings.Cut(start, "#")
			rest, ok := bytes.CutPrefix(head, []byte(before))
			number := len(rest) - len(bytes.TrimLeft(rest, "0123456789"))
			return ok && number > 0 && bytes.HasPrefix(rest[number:], []byte(after))
		})
	}
}
