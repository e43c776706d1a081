package cmd

import (
	"io"
	"strings"
	"time"

	"github.com/muesli/roff"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

func (s *streams) manCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "man [COMMAND]",
		Short: "Print a manual page",
		Long: `man prints the manual page of resparse or of one of its commands, for man to show
or for a folder where man looks, such as ~/.local/share/man/man1.`,
		Example: `  resparse man convert > resparse-convert.1
  resparse man > resparse.1`,
		ValidArgsFunction: oneCommand,
		RunE: func(c *cobra.Command, args []string) error {
			target, err := commandNamed(c.Root(), args)
			if err != nil {
				return err
			}
			_, _ = io.WriteString(s.stdout, manualPage(target)) // exit reports an error
			return nil
		},
	}
}

// manualPage returns the manual page of a command, in roff. It is written with
// roff alone: cobra's own generator takes patterns such as *.md for Markdown, and
// mango leaves out what flags take.
func manualPage(c *cobra.Command) string {
	c.InitDefaultHelpFlag()
	page := manual{roff.NewDocument()}
	name := strings.ReplaceAll(c.CommandPath(), " ", "-")
	page.Heading(1, name, c.Root().Name()+" manual", time.Now())
	page.Section("Name")
	page.text(name + " - " + c.Short)
	page.Section("Synopsis")
	page.TextBold(c.CommandPath())
	if _, arguments, ok := strings.Cut(strings.TrimPrefix(c.UseLine(), c.CommandPath()), " "); ok {
		page.TextItalic(" " + arguments)
	}
	page.Section("Description")
	for i, paragraph := range strings.Split(c.Long, "\n\n") {
		if i > 0 {
			page.Paragraph()
		}
		page.text(paragraph)
	}
	page.Section("Options")
	c.LocalFlags().VisitAll(func(f *pflag.Flag) { page.tagged(strings.TrimSpace(flagNames(f)), flagText(f)) })
	if c.HasAvailableSubCommands() {
		page.Section("Commands")
	}
	for _, child := range c.Commands() {
		if child.IsAvailableCommand() {
			page.tagged(child.Name(), child.Short)
		}
	}
	page.Section("Examples")
	for i, line := range strings.Split(c.Example, "\n") {
		if i > 0 {
			page.Paragraph()
		}
		page.text(line)
	}
	const unhyphenated = "\n.nh" // or examples could not be copied
	return strings.Replace(strings.TrimSpace(page.String()), "\n", unhyphenated+"\n", 1) + "\n"
}

// manual is a manual page in the making.
type manual struct{ *roff.Document }

// text writes a paragraph. Percent signs are doubled: package roff takes texts
// for formats.
func (m manual) text(paragraph string) {
	m.Text(strings.ReplaceAll(strings.Join(strings.Fields(paragraph), " "), "%", "%%"))
}

// tagged writes a term and what it means.
func (m manual) tagged(term, meaning string) {
	m.TaggedParagraph(-1)
	m.TextBold(term)
	m.EndSection()
	m.text(meaning)
}
