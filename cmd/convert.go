package cmd

import (
	"context"
	"errors"
	"slices"

	"github.com/spf13/cobra"

	"resparse/parser"
	"resparse/render"
)

var (
	errMarkdownSpans = errors.New("--spans is for records; --format markdown writes the text itself")
	errManyTexts     = errors.New("--format markdown writes one text; for several inputs name a folder with --output FOLDER/")
)

// conversion is one run of the convert command.
type conversion struct {
	batch
	format  choice
	output  string
	spans   bool
	verify  bool // compare the output with what would be written, and write nothing
	diff    bool // and show the difference
	records *render.Writer
}

func (s *streams) convertCommand() *cobra.Command {
	c := &conversion{batch: batch{streams: s, verb: "converted"}, format: choice{string(render.YAML), formatNames()}}
	cmd := &cobra.Command{
		Use:   "convert [FILE | FOLDER | -]...",
		Short: "Convert summaries to YAML, JSON or JSON Lines",
		Long: `convert reads summaries in English and French, as Markdown, plain text or saved
pages, and writes a record for each. Without a file, or for -, it reads standard
input. With --format markdown it writes the text itself, in one form that can be
kept, compared and converted again. In folders it reads the files called *.md, *.markdown, *.txt, *.html and *.htm, sorted by
name, but no hidden ones, and follows no symbolic links.

Several inputs give YAML documents with --- between them, a JSON array, or a
line each; with --output FOLDER/ a file each. An input that cannot be read does
not stop the rest. What is doubtful in an input is printed to standard error as
PATH:LINE:COLUMN: SEVERITY: MESSAGE [RULE]; 'resparse explain RULE' says more.`,
		Example: `  resparse convert summary.md
  resparse convert --format json --output summary.json summary.md
  resparse convert -f jsonl summaries | jq -r '[.date, .title] | @tsv'
  resparse convert -f json -o records/ --exclude 'drafts/**' summaries
  resparse convert -f markdown -o summary.md page.html
  resparse convert --check -f json -o records/ --exclude 'drafts/**' summaries
  resparse convert --stdin-filename summary.md < summary.md`,
		RunE: func(cmd *cobra.Command, args []string) error { return c.run(cmd.Context(), args) },
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.VarP(&c.format, "format", "f", "output format")
	flags.StringVarP(&c.output, "output", "o", "-", "write to this `file`, whole or not at all, or a file for each input to this folder if it ends in /; - is standard output")
	flags.BoolVar(&c.spans, "spans", false, "say of each passage where it stands in the input")
	flags.BoolVar(&c.verify, "check", false, "write nothing; exit with 1 and list the outputs that are missing, differ or have no input any more")
	flags.BoolVar(&c.diff, "diff", false, "like --check, and show the differences")
	c.addFlags(cmd)
	completeFlag(cmd, "format",
		"yaml\ta document for each summary",
		"json\tan indented object, an array for several summaries",
		"jsonl\ta compact object a line",
		"markdown\tthe text itself, in one form")
	return cmd
}

func (c *conversion) writesMarkdown() bool { return c.format.value == string(render.Markdown) }

func formatNames() []string {
	var names []string
	for _, f := range render.Formats() {
		names = append(names, string(f))
	}
	return append(names, string(render.Markdown))
}

// run converts what the arguments name.
func (c *conversion) run(ctx context.Context, args []string) error {
	if err := c.check(); err != nil {
		return err
	}
	if c.writesMarkdown() && c.spans {
		return errMarkdownSpans
	}
	c.verify = c.verify || c.diff
	c.toStdout = c.output == "-"
	if c.verify {
		c.verb = "compared"
	}
	switch {
	case c.verify && c.toStdout:
		return errNothingToCheck
	case c.verify && namesFolder(c.output):
		return c.verifyFolder(ctx, args)
	case namesFolder(c.output):
		return c.toFolder(ctx, args)
	}
	return c.toStream(ctx, args)
}

// toStream writes all records to one file or to standard output.
func (c *conversion) toStream(ctx context.Context, args []string) error {
	inputs, err := c.inputs(ctx, args, &c.reading, &c.selection, c.output)
	if err != nil {
		return err
	}
	if err := checkOutput(c.output, args); err != nil {
		return err
	}
	dest, err := c.open()
	if err != nil {
		c.complain(c.output, err)
		return errReported
	}
	defer dest.discard()
	many := len(args) > 1 || slices.ContainsFunc(args, isFolder)
	if many && c.writesMarkdown() {
		return errManyTexts
	}
	if c.records, err = render.New(dest, render.Format(c.format.value), many); err != nil {
		return err
	}

	result := c.each(ctx, inputs, c.convert, func(res result) error {
		if res.err != nil {
			return nil
		}
		if err := c.records.WriteEncoded(res.record); err != nil {
			return c.outputFailed(c.output, err)
		}
		return nil
	})
	return c.finish(ctx, dest, result)
}

// open returns where the records go.
func (c *conversion) open() (destination, error) {
	if c.verify {
		return c.openComparison()
	}
	return c.openOutput(c.output)
}

// finish ends the document, and makes a file appear unless nothing could be
// read or the run was interrupted.
func (c *conversion) finish(ctx context.Context, dest destination, result error) error {
	if isOutput(result) {
		return result
	}
	if err := c.records.Close(); err != nil {
		return c.outputFailed(c.output, err)
	}
	if ctx.Err() == nil && (c.records.Count() > 0 || result == nil) {
		if err := dest.commit(); errors.Is(err, errReported) {
			return err
		} else if err != nil {
			return c.outputFailed(c.output, err)
		}
	}
	return result
}

// convert reads one input and renders its record. It writes nothing, and can
// be called from several goroutines at once.
func (c *conversion) convert(ctx context.Context, in input) result {
	res := result{input: in}
	data, err := in.read(ctx, c.reading.maxSize)
	if err != nil {
		res.err = err
		return res
	}
	options := c.reading.options(in)
	if c.spans {
		options = append(options, parser.WithSpans())
	}
	if c.writesMarkdown() {
		res.record, res.diagnostics, res.err = parser.Normalize(data, options...)
		return res
	}
	summary, diagnostics, err := parser.Parse(data, options...)
	res.diagnostics = diagnostics
	if err != nil {
		res.err = err
		return res
	}
	res.record, res.err = c.records.Encode(summary)
	return res
}
