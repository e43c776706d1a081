package cmd

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"

	"resparse/cmd/internal/output"
	"resparse/parser"
	"resparse/render"
)

// conversion is one run of the convert command.
type conversion struct {
	batch
	name    choice // of the format
	format  render.Format
	output  string
	verify  bool // compare the output with what would be written, and write nothing
	sync    bool // flush each file to the disk
	diff    bool // and show the difference
	records *render.Writer
}

// run converts what the arguments name.
func (c *conversion) run(ctx context.Context, args []string) error {
	c.format, _ = render.FindFormat(c.name.value) // the flag takes no other
	if err := c.validate(); err != nil {
		return err
	}
	c.reading.spans = c.reading.spans || c.format.Needs.Spans
	c.verify = c.verify || c.diff
	if c.toStdout = toStandardOutput(c.output); c.toStdout {
		c.output = "-"
	}
	if c.verify {
		c.verb = "compared"
	}
	if c.output != "" && os.IsPathSeparator(c.output[len(c.output)-1]) {
		return c.toFolder(ctx, args)
	}
	return c.toFile(ctx, args)
}

// toFile writes all records to one file or to standard output, or compares them
// with the file.
func (c *conversion) toFile(ctx context.Context, args []string) error {
	arguments, err := c.arguments(args, "")
	if err != nil {
		return err
	}
	many := arguments.Several()
	if many && c.format.Single {
		return c.singleError("writes one text; for several inputs name")
	}
	if err := checkOutput(ctx, c.output, arguments); err != nil {
		return err
	}
	dest, err := c.open()
	if err != nil {
		c.stderr.printError(c.output, err)
		return errReported
	}
	defer dest.Discard()
	if many {
		if err := c.start(dest, true); err != nil {
			return err
		}
	} else {
		c.opened = func(_ *output.Item, several bool) error { return c.startAlone(dest, several) }
	}
	result := c.each(ctx, items(arguments.All(ctx)), c.convert, func(res result) error {
		if res.err != nil {
			return nil
		}
		if err := c.records.Add(res.parts); err != nil {
			return c.failOutput(c.output, err)
		}
		return nil
	})
	if c.records == nil { // nothing could be opened
		if err := c.start(dest, false); err != nil {
			return err
		}
	}
	return c.end(ctx, dest, result)
}

// start starts the document that the records go to.
func (c *conversion) start(dest destination, many bool) (err error) {
	c.records, err = render.New(dest, c.format, many)
	return err
}

// startAlone starts the document for a single input, which holds several summaries
// or one.
func (c *conversion) startAlone(dest destination, several bool) error {
	if several && c.format.Single {
		return fmt.Errorf("holds several summaries, and %w", c.singleError("writes one text; name"))
	}
	return c.start(dest, several)
}

// singleError says that the format cannot write all inputs to one file.
func (c *conversion) singleError(why string) error {
	return fmt.Errorf("--format %s %s a folder with --output FOLDER/", c.format.Name, why)
}

// open returns where the records go.
func (c *conversion) open() (destination, error) {
	if !c.verify {
		return c.openOutput(c.output)
	}
	comparison, err := c.scratch.CompareFile(c.output, c.diff)
	if err != nil {
		return nil, describeTarget(err)
	}
	return &fileComparison{comparison, c}, nil
}

// fileComparison is a destination that writes nothing, and says on commit how
// the file differs from what was written to it.
type fileComparison struct {
	*output.Comparison
	c *conversion
}

func (f *fileComparison) Commit() error {
	difference, err := f.Difference()
	if err != nil || difference.State == "" {
		return err
	}
	return errors.Join(errReported, f.c.printDifference(f.c.output, difference))
}

func (f *fileComparison) Discard() { f.Close() }

// end ends the document, and makes a file appear unless nothing could be
// read or the run was interrupted.
func (c *conversion) end(ctx context.Context, dest destination, result error) error {
	if isOutput(result) {
		return result
	}
	if err := c.records.Close(); err != nil {
		return c.failOutput(c.output, err)
	}
	if ctx.Err() == nil && (c.records.Count() > 0 || result == nil) {
		if err := dest.Commit(); errors.Is(err, errReported) {
			return err
		} else if err != nil {
			return c.failOutput(c.output, err)
		}
	}
	return result
}

// errConflict is an error of the command line that the user has been told of.
var errConflict = errors.New("conflicting outputs")

// toFolder writes a file for each input, or compares it.
func (c *conversion) toFolder(ctx context.Context, args []string) error {
	arguments, err := c.arguments(args, c.skipped(args))
	if err != nil {
		return err
	}
	plan := output.NewPlan(c.output, c.format.Ending(), arguments.All(ctx))
	if c.printConflicts(plan.Conflicts()) {
		return errConflict
	}
	if c.records, err = render.Open(c.format, render.Target{}, render.Options{Folder: true}); err != nil {
		return err
	}
	c.fileOfRow = plan.FileOfRow
	c.opened = func(item *output.Item, several bool) error {
		if several {
			plan.HoldsRows(item)
		}
		return nil
	}
	folder, err := c.scratch.OpenFolder(c.output, !c.verify, c.sync)
	if err != nil {
		c.stderr.printError(c.output, err)
		return errReported
	}
	if c.verify {
		err = c.verifyFolder(ctx, plan, folder, arguments.HasFolder())
	} else {
		err = c.each(ctx, slices.Values(plan.Items), c.convertTo(folder), func(result) error { return nil })
	}
	if failure := folder.Close(); failure != nil {
		err = c.failOutput(c.output, failure)
	}
	return err
}

// skipped returns the output folder, unless it is one of those that are read:
// the files in it are no inputs where it lies in such a folder.
func (c *conversion) skipped(args []string) string {
	folder, err := os.Stat(c.output)
	if err != nil {
		return ""
	}
	for _, arg := range args {
		if info, err := os.Stat(arg); err == nil && os.SameFile(info, folder) {
			return ""
		}
	}
	return c.output
}

// printConflicts says why outputs cannot be written, and returns whether there
// are any such reasons.
func (c *conversion) printConflicts(conflicts []string) bool {
	const shown = 20
	for i, conflict := range conflicts {
		if i == shown {
			fmt.Fprintf(c.stderr, "resparse: and %d more\n", len(conflicts)-shown)
			break
		}
		fmt.Fprintf(c.stderr, "resparse: %s\n", escape(conflict))
	}
	return len(conflicts) > 0
}

// verifyFolder compares the files of a folder with what would be written there.
func (c *conversion) verifyFolder(ctx context.Context, plan *output.Plan, folder *output.Folder,
	hasFolder bool) error {
	stale := false
	result := c.each(ctx, slices.Values(plan.Items), c.compareWith(folder), func(res result) error {
		if res.err != nil {
			plan.Unfinished(&res.item)
		}
		if res.err != nil || res.unchanged {
			return nil
		}
		stale = true
		return c.printDifference(folder.Path(res.item.File), res.difference)
	})
	if isOutput(result) || ctx.Err() != nil {
		return result
	}
	orphans, err := c.orphans(plan, folder, hasFolder)
	for _, name := range orphans {
		stale = true
		if err := c.printDifference(folder.Path(name), folder.Orphan(name, c.diff)); err != nil {
			return err
		}
	}
	if err != nil {
		c.stderr.printError(c.output, err)
	}
	if stale || err != nil {
		return errReported
	}
	return result
}

// orphans returns the records in the output folder that no input would be
// written to. It looks for them only where a folder is read, and all of it:
// files that are named one by one say nothing of the others.
func (c *conversion) orphans(plan *output.Plan, folder *output.Folder, hasFolder bool) ([]string, error) {
	unread := func(item output.Item) bool { return item.Err != nil } // a folder, which has been complained of
	if !hasFolder || slices.ContainsFunc(plan.Items, unread) {
		return nil, nil
	}
	if c.format.Owns == nil { // anybody's
		return nil, nil
	}
	return folder.Orphans(c.format.Ending(), plan.Expects, c.format.Owns)
}

// printDifference says that a file is not as it should be.
func (c *conversion) printDifference(path string, d output.Difference) error {
	line := fmt.Appendf(nil, "%s: %s\n", display(path), d.State)
	if c.diff {
		line = append(line, d.Patch(display(path))...)
	}
	if _, err := c.stdout.Write(line); err != nil {
		return c.failOutput("standard output", err)
	}
	return nil
}

// convertTo returns the work of converting a summary and writing its file.
func (c *conversion) convertTo(folder *output.Folder) work {
	return func(ctx context.Context, item output.Item, in *parser.Input) result {
		res := c.convert(ctx, item, in)
		if res.err != nil || ctx.Err() != nil {
			return res
		}
		if res.unchanged, res.err = folder.Write(item.File, res.parts[0].Data); res.err != nil {
			res.blame = folder.Path(item.File)
		}
		res.parts = nil
		return res
	}
}

// compareWith returns the work of converting a summary and comparing its file.
func (c *conversion) compareWith(folder *output.Folder) work {
	return func(ctx context.Context, item output.Item, in *parser.Input) result {
		res := c.convert(ctx, item, in)
		if res.err != nil {
			return res
		}
		if res.difference, res.err = c.compare(folder, item.File, res.parts[0].Data); res.err != nil {
			res.blame = folder.Path(item.File)
		}
		res.unchanged, res.parts = res.difference.State == "", nil
		return res
	}
}

func (c *conversion) compare(folder *output.Folder, name string, record []byte) (output.Difference, error) {
	comparison, err := folder.Compare(name, c.diff)
	if err != nil {
		return output.Difference{}, err
	}
	defer comparison.Close()
	if _, err := comparison.Write(record); err != nil {
		return output.Difference{}, err
	}
	return comparison.Difference()
}

// convert makes of a summary what the format writes, and writes nothing.
func (c *conversion) convert(_ context.Context, item output.Item, in *parser.Input) result {
	res := result{item: item}
	entry := render.Input{File: item.File, Data: in.Text()}
	if c.format.Needs.Text {
		if entry.Text, res.diagnostics, res.err = in.Normalize(); res.err != nil {
			return res
		}
	}
	if c.format.Needs.Record {
		if entry.Summary, res.diagnostics, res.err = in.Parse(); res.err != nil {
			return res
		}
	}
	entry.Diagnostics = res.diagnostics
	res.parts, res.err = c.records.Encode(&entry)
	return res
}
