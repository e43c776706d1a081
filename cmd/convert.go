package cmd

import (
	"github.com/spf13/cobra"

	"resparse/model"
	"resparse/parser"
	"resparse/render"
)

// conversion is one run of the convert command.
type conversion struct {
	*streams
	reading   reading
	reporting reporting
	format    choice
	output    string
	spans     bool
}

func (s *streams) convertCommand() *cobra.Command {
	c := &conversion{streams: s, format: choice{string(render.YAML), formatNames()}}
	cmd := &cobra.Command{
		Use:   "convert [FILE | -]...",
		Short: "Convert summaries to YAML, JSON or JSON Lines",
		Long: `convert reads summaries in Markdown or plain text, and writes a record for each.
Without a file, or for -, it reads standard input.

Several inputs give YAML documents with --- between them, a JSON array, or a
line each. An input that cannot be read does not stop the rest. What is doubtful
in an input is printed to standard error as PATH:LINE:COLUMN: SEVERITY: MESSAGE
[RULE]; 'resparse explain RULE' says more.`,
		Example: `  resparse convert summary.md
  resparse convert --format json --output summary.json summary.md
  resparse convert -f jsonl *.md | jq -r '[.date, .title] | @tsv'
  resparse convert --stdin-filename summary.md < summary.md`,
		RunE: func(cmd *cobra.Command, args []string) error { return c.run(args) },
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.VarP(&c.format, "format", "f", "output format")
	flags.StringVarP(&c.output, "output", "o", "-", "write to this `file`, whole or not at all; - is standard output")
	flags.BoolVar(&c.spans, "spans", false, "say of each passage where it stands in the input")
	c.reading.addFlags(flags)
	c.reporting.addFlags(cmd)
	completeFlag(cmd, "format",
		"yaml\ta document for each summary",
		"json\tan indented object, an array for several summaries",
		"jsonl\ta compact object a line")
	completeFlag(cmd, "max-size")
	return cmd
}

func formatNames() []string {
	var names []string
	for _, f := range render.Formats() {
		names = append(names, string(f))
	}
	return names
}

// run converts what the arguments name.
func (c *conversion) run(args []string) error {
	if err := c.reporting.check(); err != nil {
		return err
	}
	inputs, err := c.inputs(args, c.reading)
	if err != nil {
		return err
	}
	if err := checkOutput(c.output, args); err != nil {
		return err
	}
	dest, err := c.openOutput(c.output)
	if err != nil {
		c.complain(c.output, err)
		return errReported
	}
	defer dest.discard()
	records, err := render.New(dest, render.Format(c.format.value), len(args) > 1)
	if err != nil {
		return err
	}

	failed := false
	for in := range inputs {
		res := c.convert(in, records)
		failed = c.report(res, &c.reporting) || failed
		if res.err != nil {
			continue
		}
		if err := records.WriteEncoded(res.record); err != nil {
			return c.outputFailed(err)
		}
	}

	if err := records.Close(); err != nil {
		return c.outputFailed(err)
	}
	if records.Count() > 0 {
		if err := dest.commit(); err != nil {
			return c.outputFailed(err)
		}
	}
	if failed {
		return errReported
	}
	return nil
}

// result is what came out of one input.
type result struct {
	input       input
	record      []byte // as the output format writes it; nil where there is an error
	diagnostics []model.Diagnostic
	err         error // why there is no record
}

// convert reads one input and renders its record. It writes nothing, and can
// be called from several goroutines at once.
func (c *conversion) convert(in input, records *render.Writer) result {
	res := result{input: in}
	data, err := in.read(c.reading.maxSize)
	if err != nil {
		res.err = err
		return res
	}
	options := []parser.Option{parser.WithName(in.recordName())}
	if c.spans {
		options = append(options, parser.WithSpans())
	}
	summary, diagnostics, err := parser.Parse(data, options...)
	res.diagnostics = diagnostics
	if err != nil {
		res.err = err
		return res
	}
	res.record, res.err = records.Encode(summary)
	return res
}

// outputFailed reports an error of the output. That of standard output stands
// in the stream, and is reported on exit.
func (c *conversion) outputFailed(err error) error {
	if c.stdout.err == nil {
		c.complain(c.output, err)
	}
	return errReported
}
