package cmd

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"resparse/model"
	"resparse/parser"
)

var (
	errNoInput    = errors.New("no input: name a file or a folder, or - to read standard input")
	errStdinTwice = errors.New("standard input (-) can be read only once")
	errStdinName  = errors.New("--stdin-filename names standard input, which is not read here; add - to the files or leave the flag out")
)

// reading is what the user said of how to read inputs.
type reading struct {
	from      choice
	charset   charset
	language  choice
	stdinName string
	maxSize   byteSize
}

func (r *reading) addFlags(cmd *cobra.Command) {
	r.from = choice{string(parser.Auto), []string{string(parser.Auto), string(parser.Markdown), string(parser.HTML), string(parser.Text)}}
	r.language = choice{"auto", []string{"auto", "en", "fr"}}
	r.maxSize = 16 << 20
	flags := cmd.Flags()
	flags.Var(&r.from, "from", "what the inputs are; auto tells it from the content")
	flags.Var(&r.charset, "charset", "character set of the inputs, such as utf-8 or windows-1252 (default: told from the bytes)")
	flags.Var(&r.language, "language", "language of the inputs; auto tells it from the text")
	flags.StringVar(&r.stdinName, "stdin-filename", "", "`name` of standard input, in messages and in the record (default stdin)")
	flags.Var(&r.maxSize, "max-size", "refuse larger inputs; SIZE is in bytes, or has a suffix such as K, KiB, M or G")
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
	completeFlag(cmd, "max-size")
}

// options returns the parser's options for an input.
func (r *reading) options(in input) []parser.Option {
	options := []parser.Option{parser.WithName(in.recordName()), parser.WithFormat(parser.Format(r.from.value))}
	if r.charset != "" {
		options = append(options, parser.WithCharset(string(r.charset)))
	}
	if r.language.value != "auto" {
		options = append(options, parser.WithLanguage(r.language.value))
	}
	return options
}

// input is one summary to read, or a word about what is not read.
type input struct {
	name   string    // in messages, and with forward slashes in the record
	path   string    // the file to open
	rel    string    // the path below the folder that was walked, else the base name
	output string    // the file to write, where each input has its own
	stream io.Reader // standard input; where it is set, there is no file
	walked bool      // found in a folder, and not named by the user
	err    error     // why it cannot be read, where that is known already
	remark *remark   // why it is not read, where that is no failure
}

// remark says something of a path that is no diagnostic of a summary.
type remark struct {
	severity model.Severity
	text     string
}

// inputs returns what the arguments name, in their order, with the files of
// folders in their place. The error is one of the command line; whether files
// exist comes out when they are read. The files named by avoid are left out of
// folders: the output.
func (s *streams) inputs(ctx context.Context, args []string, r *reading, sel *selection, avoid string) (iter.Seq[input], error) {
	args, err := s.arguments(args, r)
	if err != nil {
		return nil, err
	}
	return func(yield func(input) bool) {
		for _, arg := range args {
			if !s.argument(ctx, arg, r, newWalker(ctx, sel, avoid), yield) {
				return
			}
		}
	}, nil
}

// arguments returns the arguments, - where there is none.
func (s *streams) arguments(args []string, r *reading) ([]string, error) {
	if len(args) == 0 {
		if s.onTerminal() {
			return nil, errNoInput
		}
		return []string{"-"}, nil
	}
	dashes := 0
	for _, arg := range args {
		if arg == "-" {
			dashes++
		}
	}
	if dashes > 1 {
		return nil, errStdinTwice
	}
	if dashes == 0 && r.stdinName != "" {
		return nil, errStdinName
	}
	return args, nil
}

// argument yields the inputs of one argument, and returns whether more are
// wanted.
func (s *streams) argument(ctx context.Context, arg string, r *reading, w *walker, yield func(input) bool) bool {
	if ctx.Err() != nil {
		return false
	}
	if arg == "-" {
		name := "stdin"
		if r.stdinName != "" {
			name = r.stdinName
		}
		return yield(input{name: name, rel: filepath.Base(name), stream: s.stdin})
	}
	if isFolder(arg) {
		return w.folder(arg, yield)
	}
	return yield(input{name: arg, path: arg, rel: filepath.Base(arg)})
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// recordName is the input's name as records hold it: they are UTF-8, whatever
// the file system allows.
func (in input) recordName() string {
	return strings.ToValidUTF8(in.name, "\ufffd")
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
