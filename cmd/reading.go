package cmd

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"resparse/cmd/internal/input"
	"resparse/parser"
)

// reading is what the user said of how to read inputs.
type reading struct {
	from      choice
	charset   charset
	language  choice
	stdinName string
	maxSize   input.Size
	selection input.Selection
}

func (r *reading) addFlags(cmd *cobra.Command) {
	r.from = choice{string(parser.Auto),
		[]string{string(parser.Auto), string(parser.Markdown), string(parser.HTML), string(parser.Text)}}
	r.language = choice{"auto", []string{"auto", "en", "fr"}}
	r.maxSize = 16 << 20
	flags := cmd.Flags()
	flags.Var(&r.from, "from", "what the inputs are; auto tells it from the content")
	flags.Var(&r.charset, "charset",
		"character set of the inputs, such as utf-8 or windows-1252 (default: told from the bytes)")
	flags.Var(&r.language, "language", "language of the inputs; auto tells it from the text")
	flags.StringVar(&r.stdinName, "stdin-filename", "",
		"`name` of standard input, in messages and in the record (default stdin)")
	flags.Var(&r.maxSize, "max-size",
		"refuse larger inputs; SIZE is in bytes, or has a suffix such as K, KiB, M or G")
	flags.Var(&r.selection.Include, "include",
		"read the files of a folder that match, in place of "+extensionPatterns())
	flags.Var(&r.selection.Exclude, "exclude",
		"leave out files and folders of a folder that match; "+
			"a GLOB without / fits at any depth, ** any number of folders")
	completeFlag(cmd, "from",
		"auto\ttell the format from the content",
		"markdown\tMarkdown",
		"html\ta saved page of the Observatory",
		"text\tplain text, such as pasted from a page or a PDF")
	completeFlag(cmd, "language",
		"auto\ttell the language from the text",
		"en\tEnglish",
		"fr\tFrench")
	completeFlag(cmd, "charset",
		"utf-8\tUnicode, as most files today",
		"utf-16\tUnicode in two-byte units, little-endian",
		"windows-1252\tWestern European, as older pages",
		"iso-8859-15\tWestern European with the euro sign",
		"windows-1250\tCentral European")
	for _, flag := range []string{"max-size", "include", "exclude"} {
		completeFlag(cmd, flag)
	}
}

// extensionPatterns lists what is read in folders, as in '*.md, *.txt and *.html'.
func extensionPatterns() string {
	var patterns []string
	for _, extension := range input.Extensions() {
		patterns = append(patterns, "*"+extension)
	}
	return list(patterns, "and")
}

// options returns the parser's options for an input.
func (r *reading) options(in *input.Input) []parser.Option {
	options := []parser.Option{parser.WithName(in.RecordName()), parser.WithFormat(parser.Format(r.from.value))}
	if r.charset != "" {
		options = append(options, parser.WithCharset(string(r.charset)))
	}
	if r.language.value != "auto" {
		options = append(options, parser.WithLanguage(r.language.value))
	}
	return options
}

// arguments returns what the arguments of the command name, and an error of the
// command line. The folder skip, if not empty, is not walked.
func (b *batch) arguments(names []string, skip string) (*input.Arguments, error) {
	if len(names) == 0 && isTerminal(b.stdin) { // somebody would have to type it
		return nil, input.ErrNone
	}
	a := &input.Arguments{Names: names, Stdin: b.stdin, StdinName: b.reading.stdinName,
		Selection: &b.reading.selection, Skip: skip}
	return a, a.Check()
}

// charset is the value of a flag that takes the name of a character set.
type charset string

func (c *charset) Set(value string) error {
	if value == "" {
		return errors.New("it takes the name of a character set")
	}
	if _, _, err := parser.Parse([]byte("a"), parser.WithCharset(value)); err != nil {
		return fmt.Errorf("%w", err)
	}
	*c = charset(value)
	return nil
}

func (c *charset) String() string { return string(*c) }

func (c *charset) Type() string { return "NAME" }
