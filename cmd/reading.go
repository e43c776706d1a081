package cmd

import (
	"errors"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"resparse/cmd/internal/input"
	"resparse/model"
	"resparse/parser"
	"resparse/render"
)

// auto stands for a language that is told from the text.
const auto = "auto"

// languages lists those that are read, as in 'English and French'.
func languages() string {
	var names []string
	for _, language := range parser.Languages() {
		names = append(names, language.Name)
	}
	return list(names, "and")
}

// reading is what the user said of how to read inputs.
type reading struct {
	from      choice
	charset   charset
	language  choice
	stdinName string
	maxSize   input.Size
	fields    fields
	spans     bool
	selection input.Selection
	noInput   choice
	filesFrom string
	null      bool
}

func (r *reading) addFlags(cmd *cobra.Command) {
	r.from = choice{kind: "FORMAT", value: string(parser.Auto)}
	for _, format := range parser.Formats() {
		r.from.choices = append(r.from.choices, string(format))
	}
	r.language = choice{"CODE", auto, []string{auto}}
	codes := []cobra.Completion{auto + "\ttell the language from the text"}
	for _, language := range parser.Languages() {
		r.language.choices = append(r.language.choices, language.Code)
		codes = append(codes, language.Code+"\t"+language.Name)
	}
	r.maxSize = 16 << 20
	r.noInput = choice{"SEVERITY", "error", []string{"error", "warning"}}
	flags := cmd.Flags()
	flags.Var(&r.from, "from", "what the inputs are")
	flags.Lookup("from").DefValue = "auto, which tells it from the content"
	flags.Var(&r.charset, "charset",
		"character set of the inputs, such as utf-8 or windows-1252")
	flags.Lookup("charset").DefValue = "told from the bytes"
	flags.Var(&r.language, "language", "language of the inputs")
	flags.Lookup("language").DefValue = "auto, which tells it from the text"
	flags.Var(&word{&r.stdinName, "NAME"}, "stdin-filename",
		"name of standard input, in messages and in the record")
	flags.Lookup("stdin-filename").DefValue = "stdin"
	flags.Var(&r.maxSize, "max-size", "refuse larger inputs, and larger rows of those that hold several; "+
		"SIZE is in bytes, or has a suffix such as K, KiB, M or G")
	flags.Var(&r.fields, "field",
		"take the field PATH of JSON and CSV for "+list(parser.FieldNames(), "or")+"; can be repeated")
	flags.Var(&r.selection.Include, "include",
		"read the files of a folder that match, in place of those with the usual extensions")
	flags.Var(&r.selection.Exclude, "exclude",
		"leave out files and folders of a folder that match; "+
			"a GLOB without / fits at any depth, ** any number of folders")
	flags.Var(&r.noInput, "no-input", "what an --include that matches no file is")
	flags.Var(&word{&r.filesFrom, "FILE"}, "files-from",
		"read the names of inputs from this file as well, a line each; - is standard input")
	flags.BoolVarP(&r.null, "null", "0", false, "the names of --files-from end in NUL, as find -print0 writes them")
	completeFlag(cmd, "no-input", "error\tthe exit status is 1", "warning\tthe run goes on without")
	completeFlag(cmd, "from",
		"auto\ttell the format from the content",
		"markdown\tMarkdown",
		"html\ta saved page of the Observatory",
		"text\tplain text, such as pasted from a page or a PDF",
		"pdf\ta PDF file")
	completeFlag(cmd, "language", codes...)
	completeFlag(cmd, "charset",
		"utf-8\tUnicode, as most files today",
		"utf-16\tUnicode in two-byte units, little-endian",
		"windows-1252\tWestern European, as older pages",
		"iso-8859-15\tWestern European with the euro sign",
		"windows-1250\tCentral European")
	var starts []cobra.Completion
	for _, name := range parser.FieldNames() {
		starts = append(starts, name+"=")
	}
	completeFlag(cmd, "field", starts...)
	for _, flag := range []string{"max-size", "include", "exclude"} {
		completeFlag(cmd, flag)
	}
}

// patternsOf lists extensions, as in '*.md, *.txt and *.html'.
func patternsOf(extensions []string) string {
	var patterns []string
	for _, extension := range extensions {
		patterns = append(patterns, "*"+extension)
	}
	return list(patterns, "and")
}

// options returns the parser's options for an input.
func (r *reading) options(in *input.Input) []parser.Option {
	options := []parser.Option{
		parser.WithName(in.RecordName()),
		parser.WithFormat(parser.Format(r.from.value)),
		parser.WithMaxSize(int(min(r.maxSize, math.MaxInt))),
	}
	if r.spans {
		options = append(options, parser.WithSpans())
	}
	for _, f := range r.fields {
		options = append(options, parser.WithField(f.name, f.path))
	}
	if r.charset != "" {
		options = append(options, parser.WithCharset(string(r.charset)))
	}
	if r.language.value != auto {
		options = append(options, parser.WithLanguage(r.language.value))
	}
	return options
}

// arguments returns what the arguments of the command name, and an error of the
// command line. The folder skip, if not empty, is not walked.
func (b *batch) arguments(names []string, skip string) (*input.Arguments, error) {
	listed, err := b.listed(names)
	if err != nil {
		return nil, err
	}
	if len(names) == 0 && b.reading.filesFrom == "" && isTerminal(b.stdin) { // somebody would have to type it
		return nil, input.ErrNone
	}
	b.reading.selection.Own = render.Owns
	a := &input.Arguments{
		Names: slices.Concat(names, listed), Listed: b.reading.filesFrom != "",
		Stdin: b.stdin, StdinName: b.reading.stdinName,
		Selection: &b.reading.selection, Skip: skip,
	}
	if b.reading.noInput.value == "warning" {
		a.NoMatch = model.Warning
	}
	return a, a.Check()
}

// listed returns the names that --files-from gives.
func (b *batch) listed(names []string) ([]string, error) {
	file := b.reading.filesFrom
	switch {
	case file == "" && b.reading.null:
		return nil, errors.New("-0 is about --files-from, which is not given")
	case file == "":
		return nil, nil
	case file == "-" && slices.Contains(names, "-"):
		return nil, errors.New("standard input (-) is the list of --files-from, and no input")
	}
	list, closing := b.stdin, func() error { return nil }
	if file != "-" {
		f, err := os.Open(file)
		if err != nil {
			return nil, fmt.Errorf("--files-from %s: %s", display(file), describe(err))
		}
		list, closing = f, f.Close
	}
	listed, err := input.ReadNames(list, b.reading.null)
	if err = errors.Join(err, closing()); err != nil {
		return nil, fmt.Errorf("--files-from %s: %s", display(file), describe(err))
	}
	return listed, nil
}

// charset is the value of a flag that takes the name of a character set.
type charset string

func (c *charset) Set(value string) error {
	if value == "" {
		return errors.New("it takes the name of a character set")
	}
	_, _, err := parser.Parse([]byte("2019/2999(RSP)"), parser.WithCharset(value))
	if _, read := errors.AsType[*parser.NotASummaryError](err); err != nil && !read {
		return fmt.Errorf("%w", err)
	}
	*c = charset(value)
	return nil
}

func (c *charset) String() string { return string(*c) }

func (c *charset) Type() string { return "NAME" }

// fields is the value of a flag that names fields and can be repeated.
type fields []field

type field struct{ name, path string }

func (f *fields) Set(value string) error {
	name, path, ok := strings.Cut(value, "=")
	if !ok || path == "" || !slices.Contains(parser.FieldNames(), name) {
		return fmt.Errorf("it takes NAME=PATH, such as %s=body; NAME is %s",
			parser.FieldNames()[0], list(parser.FieldNames(), "or"))
	}
	*f = append(*f, field{name, path})
	return nil
}

func (f *fields) String() string {
	var values []string
	for _, f := range *f {
		values = append(values, f.name+"="+f.path)
	}
	return strings.Join(values, " ")
}

func (f *fields) Type() string { return "NAME=PATH" }
