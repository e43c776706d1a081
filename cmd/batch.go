package cmd

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"runtime"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"resparse/cmd/internal/input"
	"resparse/cmd/internal/output"
	"resparse/model"
	"resparse/parser"
	"resparse/render"
)

// batch reads many inputs: what the commands convert and check have in common.
type batch struct {
	*streams
	reading   reading
	reporting reporting
	jobs      number // 0 for one a processor
	progress  bool
	toStdout  bool   // what comes out goes to standard output
	verb      string // what is done with summaries, for the closing line

	rules map[string]int // how often each rule was printed; nil where that is not counted

	// opened, unless nil, is told of each input whether it holds several
	// summaries, before any of them is worked on. With an error none is.
	opened func(item *output.Item, several bool) error
	// fileOfRow, unless nil, returns the file for one summary of several.
	fileOfRow func(item *output.Item, record string) (string, error)
}

func (b *batch) addFlags(cmd *cobra.Command) {
	flags := cmd.Flags()
	b.reading.addFlags(cmd)
	flags.VarP(&b.jobs, "jobs", "j",
		fmt.Sprintf("work on N inputs at a time, %d at most", maxJobs))
	flags.Lookup("jobs").DefValue = "one a processor"
	flags.BoolVar(&b.progress, "progress", false,
		"say how far the run is, and how it ended, even where standard error is no terminal")
	completeFlag(cmd, "jobs")
	b.reporting.addFlags(cmd)
}

// maxJobs is the largest number of jobs: more would take memory and files, and
// no less time.
const maxJobs = 64

// validate returns an error where the flags make no sense. It chooses how
// diagnostics are shown on standard error.
func (b *batch) validate() error {
	b.reporting.setStyle(b.stderr.w)
	return b.reporting.validate()
}

// workers returns how many inputs are worked on at a time.
func (b *batch) workers() int {
	return min(cmp.Or(int(b.jobs), runtime.GOMAXPROCS(0)), maxJobs)
}

// shownText returns the text of an input where diagnostics show its lines, nil
// for a row of an input, whose places are other ones.
func (b *batch) shownText(in *parser.Input) []byte {
	if !b.reporting.style.Excerpt || in.Record() != "" {
		return nil
	}
	return in.Text()
}

// result is what came out of one summary.
type result struct {
	item        output.Item
	record      string         // which summary of the input it is, as a JSON Pointer; empty where there is one
	data        []byte         // what was read, where it is needed for a report
	parts       []render.Part  // of the output; nil where there is an error
	summary     *model.Summary // the record, where it is counted
	diagnostics []model.Diagnostic
	unchanged   bool              // the output was there already
	difference  output.Difference // of the output from what should be there
	err         error             // why there is no record
	blame       string            // what the error is about, where it is not the input
}

// work makes a result of a summary. It can be called from several goroutines at
// once.
type work func(context.Context, output.Item, *parser.Input) result

// each works on the items and passes what came out to use, in their order. What
// is to be said of an item is said before. An error of use ends the loop; any
// other failure is reported and does not. The returned error is that of use,
// errReported, or the signal that interrupted the run.
func (b *batch) each(ctx context.Context, items iter.Seq[output.Item], do work, use func(result) error) error {
	defer collectLess()()
	sum := tally{started: time.Now(), rules: b.rules}
	shown := b.startProgress(ctx, items)
	defer func() {
		shown.stop()
		_, _ = b.stderr.Write(sum.byRule())
		if b.closes(&sum) {
			fmt.Fprintln(b.stderr, sum.line(b.verb, time.Now()))
		}
	}()
	failed := false
	for res := range b.results(ctx, items, do, shown) {
		if ctx.Err() != nil && errors.Is(res.err, context.Cause(ctx)) {
			return context.Cause(ctx) // it was not read, and what comes out should have no gap
		}
		failed = b.stderr.report(res, &b.reporting) || failed
		sum.add(res, b.reporting.prints)
		if res.item.Remark != nil {
			continue
		}
		if err := use(res); err != nil {
			return err
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

// results yields what came out of the items, in their order, and counts them.
func (b *batch) results(ctx context.Context, items iter.Seq[output.Item], do work, shown *progress) iter.Seq[result] {
	onChunk := func(ctx context.Context, chunk []output.Item) []outcome {
		outcomes := make([]outcome, 0, len(chunk))
		for _, item := range chunk {
			if ctx.Err() != nil {
				return append(outcomes, failure(item, context.Cause(ctx)))
			}
			outcomes = append(outcomes, b.onItem(ctx, item, do))
		}
		return outcomes
	}
	return func(yield func(result) bool) {
		for outcomes := range inOrder(ctx, b.workers(), inChunks(items), onChunk) {
			for _, out := range outcomes {
				results := slices.Values(out.results)
				if out.rest != nil {
					results = b.finish(ctx, out.rest, do)
				}
				for res := range results {
					shown.count(res)
					if !yield(res) {
						return
					}
				}
				shown.done.Add(1)
			}
		}
	}
}

// inCI reports whether this is a run on a CI server, which shows its log.
func inCI() bool { return os.Getenv("CI") != "" }

// closes reports whether the run ends with a line about all of it.
func (b *batch) closes(sum *tally) bool {
	switch {
	case b.progress:
		return true
	case b.reporting.quiet:
		return false
	}
	return (isTerminal(b.stderr.w) || inCI()) && sum.done+sum.failed > 1
}

// items returns inputs as items that have no file of their own.
func items(inputs iter.Seq[input.Input]) iter.Seq[output.Item] {
	return func(yield func(output.Item) bool) {
		for in := range inputs {
			if !yield(output.Item{Input: in}) {
				return
			}
		}
	}
}

// destination takes what a run writes to one place.
type destination interface {
	Write(p []byte) (int, error)
	Commit() error // makes what was written visible
	Discard()      // leaves no trace of it, unless it was committed
}

// toStandardOutput reports whether an output is standard output, by any of its
// names.
func toStandardOutput(name string) bool {
	switch name {
	case "-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1":
		return true
	}
	return false
}

// standardOutput shows everything at once.
type standardOutput struct{ *stickyWriter }

func (standardOutput) Commit() error { return nil }
func (standardOutput) Discard()      {}

// textOutput is standard output for text of inputs.
type textOutput struct{ standardOutput }

func (o textOutput) Write(p []byte) (int, error) { return o.writeText(p) }

// checkOutput returns an error of the command line where an output has no name
// or is one of the inputs.
func checkOutput(ctx context.Context, name string, arguments *input.Arguments) error {
	switch name {
	case "":
		return errors.New("--output needs the name of a file")
	case "-":
		return nil // standard output, even where a file is called that
	}
	if lost := output.Overwritten(name, arguments.All(ctx)); lost != "" {
		return fmt.Errorf("--output %s is one of the inputs; it would be lost", display(name))
	}
	return nil
}

// openReport returns what the arguments name, and the destination of what is said
// of all of it. A name of standard output becomes -.
func (b *batch) openReport(ctx context.Context, args []string, name *string) (*input.Arguments, destination, error) {
	if b.toStdout = toStandardOutput(*name); b.toStdout {
		*name = "-"
	}
	arguments, err := b.arguments(args, "")
	if err != nil {
		return nil, nil, err
	}
	if err := checkOutput(ctx, *name, arguments); err != nil {
		return nil, nil, err
	}
	dest, err := b.openOutput(*name, false)
	if err != nil {
		b.stderr.printError(*name, err)
		return nil, nil, errReported
	}
	return arguments, dest, nil
}

// openOutput returns the destination of that name, - for standard output. With
// folders, the command could write to one too.
func (s *streams) openOutput(name string, folders bool) (destination, error) {
	if name == "-" {
		return standardOutput{s.stdout}, nil
	}
	f, err := s.scratch.OpenFile(name)
	if err != nil {
		return nil, describeTarget(err, folders)
	}
	return f, nil
}

// describeTarget says of an output that is a folder what to do.
func describeTarget(err error, folders bool) error {
	switch {
	case !errors.Is(err, output.ErrFolder):
		return err
	case folders:
		return errors.New("is a folder; name a file in it, or end it in / to have a file there for each input")
	}
	return errors.New("is a folder; name a file in it")
}
