package cmd

import (
	"cmp"
	"context"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"resparse/cmd/internal/input"
	"resparse/cmd/internal/output"
	"resparse/model"
	"resparse/parser"
	"resparse/render"
)

// inspection is one run of the check command.
type inspection struct {
	batch
	format     choice
	output     string
	statistics bool // count the diagnostics by rule
}

func (s *streams) checkCommand() *cobra.Command {
	c := &inspection{
		batch:  batch{streams: s, verb: "checked"},
		format: choice{"FORMAT", string(render.ReportText), reportFormatNames()},
		output: "-",
	}
	cmd := &cobra.Command{
		Use:   "check [FILE | FOLDER | -]...",
		Short: "Report what is doubtful in summaries, and write no records",
		Long: `check reads summaries as convert does and prints the diagnostics alone, to
standard output: as lines of the form PATH:LINE:COLUMN: SEVERITY: MESSAGE [RULE],
or in a format for CI systems. On a terminal the line of the input stands below
each, with a caret under the place. Inputs that cannot be read are named on standard
error, and in every format but text in the report as well.

The exit status is 1 where an input cannot be read or has a diagnostic that
--fail-on counts.`,
		Example: `  resparse check summaries
  resparse check --fail-on warning --format github summaries
  resparse check --format junit --output report.xml summaries
  resparse check --format json summaries | jq -r '.[].rule' | sort | uniq -c`,
		RunE: func(cmd *cobra.Command, args []string) error { return c.run(cmd.Context(), args) },
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.VarP(&c.format, "format", "f", "format of the report")
	flags.VarP(&word{&c.output, "FILE"}, "output", "o", "write the report to this file; - is standard output")
	flags.BoolVar(&c.statistics, "statistics", false, "say at the end how often each rule was reported")
	c.addFlags(cmd)
	completeFlag(cmd, "format",
		"text\ta line for each diagnostic, for people and problem matchers",
		"json\tan array with an object for each diagnostic",
		"sarif\tSARIF 2.1.0, for code scanning",
		"github\tworkflow commands of GitHub Actions, which annotate a change",
		"gitlab\ta code quality report of GitLab",
		"junit\tJUnit XML, for the test reports of CI servers")
	return cmd
}

func reportFormatNames() []string {
	var names []string
	for _, f := range render.ReportFormats() {
		names = append(names, string(f))
	}
	return names
}

// run checks what the arguments name.
func (c *inspection) run(ctx context.Context, args []string) error {
	if err := c.validate(); err != nil {
		return err
	}
	arguments, dest, err := c.openReport(ctx, args, &c.output)
	if err != nil {
		return err
	}
	defer dest.Discard()
	if c.toStdout {
		c.reporting.setStyle(c.stdout.w)
	} else {
		c.reporting.setStyle(dest)
	}
	report, err := render.NewReport(dest, render.ReportOptions{Format: render.ReportFormat(c.format.value),
		Version: moduleVersion(), Fails: c.reporting.fails, Style: c.reporting.style})
	if err != nil {
		return err
	}
	c.reporting.elsewhere = true
	if c.statistics {
		c.rules = make(map[string]int)
	}
	result := c.each(ctx, items(arguments.All(ctx)), c.inspect, func(res result) error {
		return c.written(report.Write(c.reportOf(res)))
	})
	if isOutput(result) {
		return result
	}
	if err := c.written(report.Close()); err != nil || ctx.Err() != nil {
		return cmp.Or(err, result)
	}
	return cmp.Or(c.written(dest.Commit()), result)
}

// inspect reads one summary.
func (c *inspection) inspect(_ context.Context, item output.Item, in *parser.Input) result {
	res := result{item: item}
	if in.Record() == "" {
		res.data = in.Text()
	}
	_, res.diagnostics, res.err = in.Parse()
	return res
}

// reportOf returns what the report says of an input.
func (c *inspection) reportOf(res result) render.Report {
	r := render.Report{Path: c.reportPath(&res.item.Input), Data: res.data}
	r.Diagnostics = slices.DeleteFunc(res.diagnostics, func(d model.Diagnostic) bool {
		return !c.reporting.prints(d.Severity)
	})
	for i := range r.Diagnostics {
		r.Diagnostics[i].Message = res.ofRecord(r.Diagnostics[i].Message)
	}
	if res.err != nil {
		r.Failure = res.describeError()
	}
	return r
}

// reportPath returns what the report calls an input. Formats for machines want
// paths below the folder that the program runs in.
func (c *inspection) reportPath(in *input.Input) string {
	switch render.ReportFormat(c.format.value) {
	case render.ReportText, render.ReportJSON:
		return in.Name
	}
	name := filepath.Clean(in.Name)
	if in.Stream != nil || !filepath.IsAbs(name) {
		return name
	}
	here, err := os.Getwd()
	if err != nil {
		return name
	}
	if rel, err := filepath.Rel(here, name); err == nil && filepath.IsLocal(rel) {
		return rel
	}
	return name
}

// written reports an error of the report's output.
func (c *inspection) written(err error) error {
	if err == nil {
		return nil
	}
	return c.failOutput(c.output, err)
}
