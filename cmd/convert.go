package cmd

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"resparse/cmd/internal/input"
	"resparse/render"
)

func (s *streams) convertCommand() *cobra.Command {
	c := &conversion{
		batch: batch{streams: s, verb: "converted"},
		name:  choice{render.YAML.Name, formatNames()},

		output: "-",
	}
	cmd := &cobra.Command{
		Use:   "convert [FILE | FOLDER | -]...",
		Short: "Convert summaries to YAML, JSON or JSON Lines",
		Long: `convert reads summaries in ` + languages() + `, as Markdown, plain text or saved
pages, and writes a record for each; of JSON, JSON Lines and CSV for each row.
gzip and zstd are undone. Without a file, or for -, it reads standard input. With
--format markdown it writes the text itself, in one form that can be kept,
compared and converted again.

In folders it reads the files called
` + patternsOf(input.TextExtensions()) + `,
` + patternsOf(input.DataExtensions()) + ` unless it wrote them itself,
and those with ` + list(input.PackExtensions(), "or") + ` after that; sorted by name, but no hidden ones, and it
follows no symbolic links.

Several summaries give YAML documents with --- between them, a JSON array, or a
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
	flags.VarP(&c.name, "format", "f", "output format")
	flags.VarP(&word{&c.output, "FILE"}, "output", "o",
		"write to this file, whole or not at all, or a file for each input to this folder if it ends in /; "+
			"- is standard output")
	flags.BoolVar(&c.reading.spans, "spans", false, "say of each passage where it stands in the input")
	flags.BoolVar(&c.verify, "check", false,
		"write nothing; exit with 1 and list the outputs that are missing, differ or have no input any more")
	flags.BoolVar(&c.diff, "diff", false, "like --check, and show the differences")
	flags.BoolVar(&c.sync, "sync", false,
		"flush each file to the disk before it gets its name, not all of a folder at the end of the run")
	c.addFlags(cmd)
	var formats []string
	for _, f := range render.Formats() {
		formats = append(formats, f.Name+"\t"+f.About)
	}
	completeFlag(cmd, "format", formats...)
	return cmd
}

func formatNames() []string {
	var names []string
	for _, f := range render.Formats() {
		names = append(names, f.Name)
	}
	return names
}

var errNothingToCheck = errors.New("--check and --diff compare with what --output names; " +
	"name a file, or a folder that ends in /")

// validate returns an error where the flags make no sense.
func (c *conversion) validate() error {
	switch {
	case c.reading.spans && !c.format.Needs.Record:
		return fmt.Errorf("--spans is for records; --format %s writes the text itself", c.format.Name)
	case (c.verify || c.diff) && toStandardOutput(c.output):
		return errNothingToCheck
	}
	return c.batch.validate()
}
