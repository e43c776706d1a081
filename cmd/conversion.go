package cmd

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"slices"

	"resparse/cmd/internal/input"
	"resparse/cmd/internal/output"
	"resparse/parser"
	"resparse/render"
	"resparse/render/sqlite"
)

// conversion is one run of the convert command.
type conversion struct {
	batch
	name        choice // of the format
	format      render.Format
	output      string
	table       choice
	spreadsheet bool
	verify      bool // compare the output with what would be written, and write nothing
	sync        bool // flush each file to the disk
	diff        bool // and show the difference

	records *render.Writer
	planned *output.Plan // for an output folder, else nil
	targets []target     // of what inputs share

	prune       bool             // remove from the output what has no input any more
	database    *sqlite.Database // nil for other formats
	unlisted    bool             // an input was not read, and may have been a folder
	hasFolder   bool             // an argument is a folder
	placesAsked bool             // by --spans
}

// run converts what the arguments name.
func (c *conversion) run(ctx context.Context, args []string) error {
	if err := c.validate(); err != nil {
		return err
	}
	c.placesAsked = c.reading.spans
	c.placesAsked = c.reading.spans
	c.reading.spans = c.reading.spans || c.format.Needs.Spans
	c.verify = c.verify || c.diff
	if c.toStdout = toStandardOutput(c.output); c.toStdout {
		c.output = "-"
	}
	if c.verify {
		c.verb = "compared"
	}
	defer c.discard()
	if namesFolder(c.output) {
		return c.toFolder(ctx, args)
	}
	return c.toFile(ctx, args)
}

// namesFolder reports whether an output ends as only the name of a folder does.
func namesFolder(output string) bool {
	return output != "" && os.IsPathSeparator(output[len(output)-1])
}

// toFile writes all records to one file or to standard output, or compares them
// with the file.
func (c *conversion) toFile(ctx context.Context, args []string) error {
	arguments, err := c.arguments(args, "")
	if err != nil {
		return err
	}
	if err := checkOutput(ctx, c.output, arguments); err != nil {
		return err
	}
	c.hasFolder = arguments.HasFolder()
	c.hasFolder = arguments.HasFolder()
	many := arguments.Several()
	if many && c.format.Single {
		return c.singleError("writes one text; for several inputs name")
	}
	if err := c.open(); err != nil {
		c.stderr.printError(c.output, err)
		return errReported
	}
	if many {
		if err := c.start(true); err != nil {
			return err
		}
	} else {
		c.opened = func(_ *output.Item, several bool) error { return c.startAlone(several) }
	}
	do := c.convert
	if c.database != nil {
		do = c.convertNew
	}
	result := c.each(ctx, items(arguments.All(ctx)), do, c.add)
	if c.records == nil { // nothing could be opened
		if err := c.start(false); err != nil {
			return err
		}
	}
	return c.end(ctx, result)
}

// start starts the document that the records go to.
func (c *conversion) start(many bool) (err error) {
	stream := func(string) (io.Writer, error) { return c.targets[0], nil }
	c.records, err = render.Open(c.format, render.Target{Path: c.output, Create: stream},
		render.Options{Many: many, Table: c.table.value, Spreadsheet: c.spreadsheet})
	return err
}

// startAlone starts the document for a single input, which holds several summaries
// or one.
func (c *conversion) startAlone(several bool) error {
	if several && c.format.Single {
		return fmt.Errorf("holds several summaries, and %w", c.singleError("writes one text; name"))
	}
	return c.start(several)
}

// singleError says that the format cannot write all inputs to one file.
func (c *conversion) singleError(why string) error {
	return fmt.Errorf("--format %s %s a folder with --output FOLDER/", c.format.Name, why)
}

// errConflict is an error of the command line that the user has been told of.
var errConflict = errors.New("conflicting outputs")

// toFolder writes a file for each input, or files that all of them share, or
// compares them.
func (c *conversion) toFolder(ctx context.Context, args []string) error {
	arguments, err := c.arguments(args, c.skipped(args))
	if err != nil {
		return err
	}
	options := render.Options{Folder: true, Many: true, Table: c.table.value, Spreadsheet: c.spreadsheet}
	shared, err := c.format.Files(options)
	if err != nil {
		return err
	}
	for _, name := range shared {
		if err := checkOutput(ctx, filepath.Join(c.output, name), arguments); err != nil {
			return err
		}
	}
	plan := c.plan(arguments.All(ctx), shared)
	c.planned, c.hasFolder = plan, arguments.HasFolder()
	if c.printConflicts(plan.Conflicts()) {
		return errConflict
	}
	folder, err := c.scratch.OpenFolder(c.output, !c.verify, c.sync)
	if err != nil {
		c.stderr.printError(c.output, err)
		return errReported
	}
	c.records, err = render.Open(c.format, render.Target{Path: c.output, Create: c.openIn(folder)}, options)
	switch {
	case err != nil:
	case c.verify:
		err = c.verifyFolder(ctx, plan, folder)
	default:
		err = c.end(ctx, c.each(ctx, slices.Values(plan.Items), c.convertTo(folder), c.add))
		err = c.pruneFolder(ctx, folder, err)
	}
	c.discard() // while the folder is open
	if failure := folder.Close(); failure != nil {
		err = c.failOutput(c.output, failure)
	}
	return err
}

// plan says which file each input goes to. The shared files are those of all
// inputs.
func (c *conversion) plan(inputs iter.Seq[input.Input], shared []string) *output.Plan {
	if c.format.NoneEach {
		return output.NewPlan(output.PlanOptions{Folder: c.output}, inputs)
	}
	plan := output.NewPlan(output.PlanOptions{
		Folder: c.output, Extension: c.format.Ending(), OneCase: c.format.OneCase, Shared: shared,
	}, inputs)
	c.fileOfRow = plan.FileOfRow
	c.opened = func(item *output.Item, several bool) error {
		if several {
			plan.HoldsRows(item)
		}
		return nil
	}
	return plan
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
func (c *conversion) verifyFolder(ctx context.Context, plan *output.Plan, folder *output.Folder) error {
	stale := false
	result := c.each(ctx, slices.Values(plan.Items), c.compareWith(folder), func(res result) error {
		if res.difference.State != "" {
			stale = true
			if err := c.printDifference(folder.Path(res.item.File), res.difference); err != nil {
				return err
			}
		}
		return c.add(res)
	})
	if result = c.end(ctx, result); isOutput(result) || ctx.Err() != nil {
		return result
	}
	orphans, err := c.orphans(folder)
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

// pruneFolder removes the files that no input would be written to.
func (c *conversion) pruneFolder(ctx context.Context, folder *output.Folder, result error) error {
	if !c.prune || isOutput(result) || ctx.Err() != nil {
		return result
	}
	orphans, err := c.orphans(folder)
	if err != nil {
		return c.failOutput(c.output, err)
	}
	for _, name := range orphans {
		if err := folder.Remove(name); err != nil {
			result = c.failOutput(folder.Path(name), err)
		}
	}
	return result
}

// orphans returns the records in the output folder that no input would be
// written to. It looks for them only where all inputs are known, and a folder is
// read or the user said --prune: files that are named one by one say nothing of the
// others.
func (c *conversion) orphans(folder *output.Folder) ([]string, error) {
	switch {
	case c.unlisted || !c.hasFolder && !c.prune:
		return nil, nil
	case c.format.NoneEach || c.format.Owns == nil: // tables may be of other runs, texts are anybody's
		return nil, nil
	}
	return folder.Orphans(c.format.Ending(), c.planned.Expects, c.format.Owns)
}

// takeOwn takes what goes to a file of the summary's own out of the parts.
func (res *result) takeOwn() (data []byte, ok bool) {
	i := slices.IndexFunc(res.parts, func(p render.Part) bool { return p.File == res.item.File })
	if i < 0 || res.item.File == "" {
		return nil, false
	}
	data = res.parts[i].Data
	res.parts = slices.Delete(res.parts, i, i+1)
	return data, true
}

// convertTo returns the work of converting a summary and writing its file.
func (c *conversion) convertTo(folder *output.Folder) work {
	return func(ctx context.Context, item output.Item, in *parser.Input) result {
		res := c.convert(ctx, item, in)
		if res.err != nil {
			return res
		}
		if own, ok := res.takeOwn(); ok && ctx.Err() == nil {
			if res.unchanged, res.err = folder.Write(item.File, own); res.err != nil {
				res.blame = folder.Path(item.File)
			}
		}
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
		if own, ok := res.takeOwn(); ok {
			if res.difference, res.err = c.compare(folder, item.File, own); res.err != nil {
				res.blame = folder.Path(item.File)
			}
			res.unchanged = res.difference.State == ""
		}
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
	res := result{item: item, data: c.shownText(in)}
	entry := render.Input{File: item.File, Data: in.Text()}
	if c.format.Needs.Text {
		if entry.Text, res.diagnostics, res.err = in.Normalize(); res.err != nil {
			return res
		}
	}
	switch {
	case c.format.Needs.Content:
		entry.Summary, entry.Content, res.diagnostics, res.err = in.ParseText()
	case c.format.Needs.Record:
		entry.Summary, res.diagnostics, res.err = in.Parse()
	}
	if res.err != nil {
		return res
	}
	entry.Diagnostics = res.diagnostics
	res.parts, res.err = c.records.Encode(&entry)
	return res
}
