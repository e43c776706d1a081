package cmd

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"

	"github.com/spf13/pflag"
)

var (
	errNoInput    = errors.New("no input: name a file, or - to read standard input")
	errStdinTwice = errors.New("standard input (-) can be read only once")
	errStdinName  = errors.New("--stdin-filename names standard input, which is not read here; add - to the files or leave the flag out")
	errFolder     = errors.New("is a folder; name the files in it")
)

// reading is what the user said of how to read inputs.
type reading struct {
	stdinName string
	maxSize   byteSize
}

func (r *reading) addFlags(flags *pflag.FlagSet) {
	r.maxSize = 16 << 20
	flags.StringVar(&r.stdinName, "stdin-filename", "", "`name` of standard input, in messages and in the record (default stdin)")
	flags.Var(&r.maxSize, "max-size", "refuse larger inputs; SIZE is in bytes, or has a suffix such as K, KiB, M or G")
}

// input is one summary to read.
type input struct {
	name   string    // in messages, and with forward slashes in the record
	path   string    // the file to open
	stream io.Reader // standard input; where it is set, there is no file
}

// inputs returns what the arguments name, in their order. The error is one of
// the command line; whether files exist comes out when they are read.
func (s *streams) inputs(args []string, r reading) (iter.Seq[input], error) {
	if len(args) == 0 {
		if s.onTerminal() {
			return nil, errNoInput
		}
		args = []string{"-"}
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
	return func(yield func(input) bool) {
		for _, arg := range args {
			in := input{name: arg, path: arg}
			if arg == "-" {
				in = input{name: "stdin", stream: s.stdin}
				if r.stdinName != "" {
					in.name = r.stdinName
				}
			}
			if !yield(in) {
				return
			}
		}
	}, nil
}

// recordName is the input's name as records hold it: they are UTF-8, whatever
// the file system allows.
func (in input) recordName() string {
	return strings.ToValidUTF8(in.name, "\ufffd")
}

// read returns the input's bytes, at most limit of them.
func (in input) read(limit byteSize) ([]byte, error) {
	if in.stream != nil {
		return readAll(in.stream, 0, limit)
	}
	f, err := os.Open(in.path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return nil, errFolder
	}
	return readAll(f, info.Size(), limit)
}

// readAll reads to the end, or to the first byte behind the limit. The size is
// what the system says: 0 for pipes and devices.
func readAll(r io.Reader, size int64, limit byteSize) ([]byte, error) {
	tooLarge := fmt.Errorf("is larger than %s; --max-size raises the limit", limit.String())
	if size > int64(limit) {
		return nil, tooLarge
	}
	buf := bytes.NewBuffer(make([]byte, 0, size+bytes.MinRead))
	if _, err := buf.ReadFrom(io.LimitReader(r, int64(limit)+1)); err != nil {
		return nil, err
	}
	if int64(buf.Len()) > int64(limit) {
		return nil, tooLarge
	}
	return buf.Bytes(), nil
}
