package cmd

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"runtime"
	"time"

	"github.com/spf13/cobra"

	"resparse/model"
)

// batch reads many inputs: what the commands convert and check have in common.
type batch struct {
	*streams
	reading   reading
	selection selection
	reporting reporting
	jobs      int
	progress  bool
	toStdout  bool   // what comes out goes to standard output
	verb      string // what is done with inputs, for the closing line
}

func (b *batch) addFlags(cmd *cobra.Command) {
	flags := cmd.Flags()
	b.reading.addFlags(cmd)
	b.selection.addFlags(flags)
	flags.IntVarP(&b.jobs, "jobs", "j", runtime.GOMAXPROCS(0), "work on `N` inputs at a time (default: one a processor)")
	flags.Lookup("jobs").DefValue = "0" // the default differs from machine to machine, help texts should not
	flags.BoolVar(&b.progress, "progress", false, "say how far the run is, and how it ended, even where standard error is no terminal")
	completeFlag(cmd, "jobs")
	completeFlag(cmd, "include")
	completeFlag(cmd, "exclude")
	b.reporting.addFlags(cmd)
}

// check returns an error where the flags make no sense.
func (b *batch) check() error {
	if b.jobs < 1 {
		return errors.New("--jobs takes a number from 1")
	}
	if b.progress && b.reporting.quiet {
		return errors.New("--quiet and --progress exclude each other")
	}
	return b.reporting.check()
}

// result is what came out of one input.
type result struct {
	input       input
	data        []byte // what was read, where it is needed for a report
	record      []byte // as the output format writes it; nil where there is an error
	diagnostics []model.Diagnostic
	unchanged   bool   // the output was there already
	state       string // what is wrong with the output, where it is compared
	err         error  // why there is no record
	blame       string // what the error is about, where it is not the input
}

// each works on the inputs and passes what came out to use, in the order of the
// inputs. What is to be said of an input is said before. An error of use ends
// the loop; any other failure is reported and does not. The returned error is
// that of use, errReported, or the signal that interrupted the run.
func (b *batch) each(ctx context.Context, inputs iter.Seq[input], work func(context.Context, input) result, use func(result) error) error {
	defer collectLess()()
	sum := tally{started: time.Now()}
	shown := b.startProgress(ctx, inputs)
	b.stderr = shown
	defer func() {
		shown.stop()
		b.stderr = shown.stderr
		if b.closes(&sum) {
			fmt.Fprintln(b.stderr, sum.line(b.verb, time.Now()))
		}
	}()
	workOnChunk := func(ctx context.Context, chunk []input) []result {
		results := make([]result, 0, len(chunk))
		for _, in := range chunk {
			switch {
			case in.err != nil || in.remark != nil:
				results = append(results, result{input: in, err: in.err})
			case ctx.Err() == nil:
				results = append(results, work(ctx, in))
			}
		}
		return results
	}
	failed := false
	for results := range inOrder(ctx, b.jobs, inChunks(inputs), workOnChunk) {
		for _, res := range results {
			if ctx.Err() != nil && errors.Is(res.err, context.Cause(ctx)) {
				return context.Cause(ctx) // it was not read, and what comes out should have no gap
			}
			failed = b.report(res, &b.reporting) || failed
			sum.add(res)
			shown.done.Add(1)
			if res.input.remark != nil {
				continue
			}
			if err := use(res); err != nil {
				return err
			}
		}
	}
	if err := context.Cause(ctx); err != nil {
		return err
	}
	if failed {
		return errReported
	}
	return nil
}

// closes tells whether the run ends with a line about all of it.
func (b *batch) closes(sum *tally) bool {
	switch {
	case b.progress:
		return true
	case b.reporting.quiet || os.Getenv("CI") != "":
		return false
	}
	return isTerminal(b.stderr) && sum.done+sum.failed > 1
}

// say prints a remark about a path.
func (s *streams) say(name string, r *remark) {
	fmt.Fprintf(s.stderr, "resparse: %s: %s: %s\n", display(name), r.severity, escape(r.text))
}
