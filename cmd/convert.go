package cmd

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"resparse/cmd/internal/input"
	"resparse/render"
	"resparse/render/sqlite"
)

func (s *streams) convertCommand() *cobra.Command {
	c := &conversion{
		batch: batch{streams: s, verb: "converted"},
		name:  choice{"FORMAT", render.YAML.Name, formatNames()},
		table: choice{"NAME", "", render.CSV.Tables},

		output: "-",
	}
	cmd := &cobra.Command{
		Use:   "convert [FILE | FOLDER | -]...",
		Short: "Convert summaries to records, tables or pages",
		Long: `convert reads summaries in ` + languages() + `, as Markdown, plain text, saved
pages or PDF, and writes a record for each; of JSON, JSON Lines and CSV for each
row.
gzip and zstd are undone. Without a file, or for -, it reads standard input. With
--format markdown it writes the text itself, in one form that can be kept,
compared and converted again.

In folders it reads the files called ` + patternsOf(input.TextExtensions()) + `, ` +
			patternsOf(input.DataExtensions()) + ` unless it wrote them itself, and those with ` +
			list(input.PackExtensions(), "or") + ` after that; sorted by name, but no hidden ones, and it
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
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := c.chooseFormat(cmd.Flags().Changed("format")); err != nil {
				return err
			}
			return c.run(cmd.Context(), args)
		},
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.VarP(&c.name, "format", "f", "output format")
	flags.Lookup("format").DefValue = "by the ending of --output, else yaml"
	flags.VarP(&word{&c.output, "FILE"}, "output", "o",
		"write to this file, whole or not at all, or a file for each input to this folder if it ends in /; "+
			"- is standard output")
	flags.Var(&c.table, "table", "which facts csv and tsv have a row for")
	flags.Lookup("table").DefValue = "calls; in a folder all, a file each"
	flags.BoolVar(&c.spreadsheet, "for-spreadsheet", false,
		"begin a table with a byte order mark, and put an apostrophe before cells that a spreadsheet would run")
	flags.BoolVar(&c.reading.spans, "spans", false, "say of each passage where it stands in the input")
	flags.BoolVar(&c.verify, "check", false,
		"write nothing; exit with 1 and list the outputs that are missing, differ or have no input any more")
	flags.BoolVar(&c.diff, "diff", false, "like --check, and show the differences")
	flags.BoolVar(&c.prune, "prune", false, "remove from a database, or a folder of records or pages, what has no input any more")
	flags.BoolVar(&c.sync, "sync", false,
		"flush each file to the disk before it gets its name, not all of a folder at the end of the run")
	c.addFlags(cmd)
	var described []string
	for _, f := range formats() {
		described = append(described, f.Name+"\t"+f.About)
	}
	completeFlag(cmd, "format", described...)
	completeFlag(cmd, "table", render.CSV.Tables...)
	return cmd
}

func formatNames() []string {
	var names []string
	for _, f := range formats() {
		names = append(names, f.Name)
	}
	return names
}

var errNothingToCheck = errors.New("--check and --diff compare with what --output names; " +
	"name a file, or a folder that ends in /")

// chooseFormat takes the format that was given, or else the one that the output's
// ending stands for. The error says that the two differ, or that it stands for none.
func (c *conversion) chooseFormat(given bool) error {
	c.format, _ = render.FindFormat(c.name.value, sqlite.Format) // the flag takes no other
	byEnding, ok := render.FormatOf(c.output, sqlite.Format)
	switch {
	case !ok && !given && endsUnknown(c.output):
		return fmt.Errorf("--output %s ends like no format; say which with --format, or end it in %s",
			display(c.output), list(formatEndings(), "or"))
	case !ok || namesFolder(c.output) || byEnding.Name == c.format.Name:
	case given:
		return contradiction(c.output, byEnding.Name, c.format.Name)
	default:
		c.format = byEnding
	}
	return nil
}

// contradiction says that an output ends like another format than the one given.
func contradiction(output, byEnding, given string) error {
	return fmt.Errorf("--output %s ends like %s, and --format says %s; leave out --format, or rename the file",
		display(output), byEnding, given)
}

// endsUnknown reports whether an output that ends like no format is a file with an
// ending: one without, or with .txt, a folder or a device can be of any format.
func endsUnknown(output string) bool {
	switch ending := filepath.Ext(output); {
	case ending == "", strings.EqualFold(ending, ".txt"), toStandardOutput(output), namesFolder(output):
		return false
	}
	info, err := os.Stat(output)
	return err != nil || info.Mode().IsRegular()
}

func formatEndings() []string {
	var endings []string
	for _, f := range render.Formats() {
		endings = append(endings, f.Ending())
	}
	return endings
}

// validate returns an error where the flags make no sense.
func (c *conversion) validate() error {
	switch {
	case c.format.Tables == nil && c.table.value != "":
		return fmt.Errorf("--table is for csv and tsv; the format is %s", c.format.Name)
	case c.format.Tables == nil && c.spreadsheet:
		return fmt.Errorf("--for-spreadsheet is for csv and tsv; the format is %s", c.format.Name)
	case c.reading.spans && (!c.format.Needs.Record || c.format.Needs.Content):
		return fmt.Errorf("--spans is for records; --format %s writes the text itself", c.format.Name)
	}
	if err := c.validateDatabase(); err != nil {
		return err
	}
	if err := c.validatePrune(); err != nil {
		return err
	}
	if err := c.validateOutput(); err != nil {
		return err
	}
	return c.batch.validate()
}

// validatePrune returns an error where there is nothing to prune.
func (c *conversion) validatePrune() error {
	switch {
	case !c.prune || c.toDatabase():
		return nil
	case !namesFolder(c.output):
		return errors.New("--prune is about a folder or a database; name one with --output")
	case c.format.NoneEach:
		return fmt.Errorf("--prune is about files of one input each; %s is written anew", c.format.Name)
	case c.format.Owns == nil:
		return fmt.Errorf("--prune is about files that resparse alone writes; %s can be anybody's", c.format.Name)
	}
	return nil
}

// validateOutput returns an error where standard output is of no use.
func (c *conversion) validateOutput() error {
	switch {
	case !toStandardOutput(c.output):
		return nil
	case c.verify || c.diff:
		return errNothingToCheck
	case c.format.ForFile && isTerminal(c.stdout.w):
		return fmt.Errorf("--format %s is of no use on a terminal; write a file with --output FILE%s, "+
			"or a folder with --output FOLDER/", c.format.Name, c.format.Ending())
	}
	return nil
}
