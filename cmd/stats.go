package cmd

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"io"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"resparse/cmd/internal/output"
	"resparse/parser"
	"resparse/render/counts"
)

// statistics is one run of the stats command.
type statistics struct {
	batch
	format choice
	output string
}

// shownVotes is how many of the closest votes are shown, as in the index page.
const shownVotes = 12

func (s *streams) statsCommand() *cobra.Command {
	c := &statistics{
		batch:  batch{streams: s, verb: "counted"},
		format: choice{"FORMAT", "text", []string{"text", "json", "csv"}},
		output: "-",
	}
	cmd := &cobra.Command{
		Use:   "stats [FILE | FOLDER | -]...",
		Short: "Count what is in summaries, and show it as bars",
		Long: `stats reads summaries as convert does and shows, as bars, what the charts of the
HTML index show: votes by year and outcome, the closest votes, calls by actor and
by country, which groups tabled together, and document types by year.

The bars are as wide as the terminal, and 80 columns in a pipe. --format json and
csv are for programs and have all counts, the text at most 20 of each kind.`,
		Example: `  resparse stats summaries
  resparse stats -f json summaries | jq -r '.calls_by_actor[] | "\(.count) \(.name)"'
  resparse stats -o counts.csv summaries`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := c.chooseFormat(cmd.Flags().Changed("format")); err != nil {
				return err
			}
			return c.run(cmd.Context(), args)
		},
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.VarP(&c.format, "format", "f", "format of the counts")
	flags.Lookup("format").DefValue = "by the ending of --output, else text"
	flags.VarP(&word{&c.output, "FILE"}, "output", "o", "write the counts to this file; - is standard output")
	c.addFlags(cmd)
	completeFlag(cmd, "format",
		"text\tbars, for people",
		"json\tan object with a list for each chart",
		"csv\ta table with a row for each count, and the chart in its first column")
	return cmd
}

// chooseFormat takes the format that was given, or else the one that the output's
// ending stands for. The error says that the two differ.
func (c *statistics) chooseFormat(given bool) error {
	byEnding := strings.ToLower(strings.TrimPrefix(filepath.Ext(c.output), "."))
	switch {
	case byEnding != "json" && byEnding != "csv" || byEnding == c.format.value:
		return nil
	case given:
		return contradiction(c.output, byEnding, c.format.value)
	}
	c.format.value = byEnding
	return nil
}

// run counts what is in the inputs that the arguments name.
func (c *statistics) run(ctx context.Context, args []string) error {
	if err := c.validate(); err != nil {
		return err
	}
	arguments, dest, err := c.openReport(ctx, args, &c.output)
	if err != nil {
		return err
	}
	defer dest.Discard()
	c.reading.spans = true // for the lines of the closest votes
	counter := counts.New(shownVotes)
	result := c.each(ctx, items(arguments.All(ctx)), c.read, func(res result) error {
		if res.err == nil {
			counter.Add(res.summary)
		}
		return nil
	})
	all := counter.Counts()
	if ctx.Err() != nil || all.Summaries == 0 && result != nil {
		return result
	}
	if err := c.write(dest, all); err != nil {
		return c.failOutput(c.output, err)
	}
	if err := dest.Commit(); err != nil {
		return c.failOutput(c.output, err)
	}
	return result
}

// read is the work of reading a summary.
func (c *statistics) read(_ context.Context, item output.Item, in *parser.Input) result {
	res := result{item: item, data: c.shownText(in)}
	res.summary, res.diagnostics, res.err = in.Parse()
	return res
}

func (c *statistics) write(w io.Writer, all *counts.Counts) error {
	switch c.format.value {
	case "json":
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		return enc.Encode(all)
	case "csv":
		return writeCounts(w, all)
	}
	width := usualWidth
	if c.toStdout {
		width = widthOf(c.stdout.w)
	}
	_, err := io.WriteString(w, bars(all, width))
	return err
}

// place returns a line or page, empty where it is not known.
func place(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

// writeCounts writes a row for each count. The charts are called as in JSON.
func writeCounts(w io.Writer, all *counts.Counts) error {
	table := csv.NewWriter(w)
	rows := [][]string{{"chart", "year", "id", "other", "name", "count", "for", "against", "source", "line", "page"}}
	add := func(chart string, year int, id, other, name string, count int, more ...string) {
		row := []string{chart, "", id, other, name, strconv.Itoa(count), "", "", "", "", ""}
		if year > 0 {
			row[1] = strconv.Itoa(year)
		}
		copy(row[6:], more)
		rows = append(rows, row)
	}
	for _, v := range all.Votes {
		add("votes_by_year", v.Year, v.Outcome, "", "", v.Count)
	}
	for _, v := range all.Closest {
		add("closest_votes", counts.Year(v.Date), orEmpty(v.Reference), v.Outcome, orEmpty(v.Title), v.Margin,
			strconv.Itoa(v.For), strconv.Itoa(v.Against), v.Source, place(v.Line), place(v.Page))
	}
	for _, chart := range []struct {
		name string
		list []counts.Named
	}{{"calls_by_actor", all.Actors}, {"calls_by_country", all.Countries}, {"texts_by_group", all.Groups}} {
		for _, n := range chart.list {
			add(chart.name, 0, n.ID, "", n.Name, n.Count)
		}
	}
	for _, p := range all.Together {
		add("groups_together", 0, p.Group, p.Other, "", p.Count)
	}
	for _, d := range all.Documents {
		add("documents_by_year", d.Year, d.Stage, "", "", d.Count)
	}
	return table.WriteAll(rows)
}

// orEmpty returns the text, empty for none.
func orEmpty(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
