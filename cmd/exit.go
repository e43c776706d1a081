package cmd

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"resparse/cmd/internal/input"
	"resparse/parser"
)

// The exit statuses.
const (
	exitOK      = 0
	exitFailure = 1   // an input or the output failed, or a diagnostic counts for --fail-on
	exitUsage   = 2   // the command line makes no sense
	exitPipe    = 141 // the reader of standard output has gone: 128 + SIGPIPE, as shells report it
)

// errReported is a failure that the user has been told of.
var errReported = errors.New("failed")

// errOutput is a failure of the output that the user has been told of.
var errOutput = fmt.Errorf("output: %w", errReported)

func isOutput(err error) bool { return errors.Is(err, errOutput) }

// failOutput reports an error of the output. That of standard output stands in
// the stream, and is reported on exit.
func (s *streams) failOutput(name string, err error) error {
	if s.stdout.err == nil {
		s.stderr.printError(name, err)
	}
	return errOutput
}

// exit tells the user of an error, once, and returns the status for it. Errors
// other than errReported are those of the command line, cobra's included.
func (s *streams) exit(ran *cobra.Command, err error) int {
	interrupt, interrupted := errors.AsType[interruption](err)
	switch {
	case brokenPipe(s.stdout.err):
		return exitPipe
	case s.stdout.err != nil:
		s.stderr.printError("standard output", s.stdout.err)
		return exitFailure
	case interrupted:
		fmt.Fprintf(s.stderr, "resparse: %s\n", interrupt.Error())
		return interrupt.status()
	case err == nil:
		return exitOK
	case errors.Is(err, errReported):
		return exitFailure
	case errors.Is(err, errConflict):
		return exitUsage
	}
	fmt.Fprintf(s.stderr, "resparse: %s\n", escape(err.Error()))
	switch {
	case errors.Is(err, errNoCommand):
		fmt.Fprint(s.stderr, "\n", usageOf(ran))
	case errors.Is(err, input.ErrNone):
		fmt.Fprintf(s.stderr, "\n%s\nRun '%s --help' for the flags.\n", usageOf(ran), ran.CommandPath())
	default:
		fmt.Fprintf(s.stderr, "Run '%s --help' for the usage.\n", ran.CommandPath())
	}
	return exitUsage
}

func brokenPipe(err error) bool {
	return errors.Is(err, syscall.EPIPE) || errors.Is(err, io.ErrClosedPipe)
}

// describe says what went wrong, without the names of the file and of the
// system call.
func describe(err error) string {
	if size, ok := errors.AsType[*parser.SizeError](err); ok {
		return strings.Replace(err.Error(), size.Error(), input.TooLarge(input.Size(size.Limit)).Error(), 1)
	}
	if none, ok := errors.AsType[*parser.NoTextError](err); ok && len(none.Fields) > 0 {
		return escape(none.Found()) + "; --field text=NAME says which one it is"
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "no such file or folder"
	case errors.Is(err, fs.ErrPermission):
		return "permission denied"
	}
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		err = e.Err
	} else if e, ok := errors.AsType[*os.LinkError](err); ok {
		err = e.Err
	}
	return escape(err.Error())
}
