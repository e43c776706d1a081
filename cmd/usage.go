package cmd

import (
	"fmt"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"golang.org/x/term"
)

// The width of texts for people, in characters.
const (
	usualWidth = 80  // where there is no terminal
	widest     = 100 // lines that are longer are hard to read
	narrowest  = 30  // of a terminal that is taken at its word
)

// widthOf returns how wide texts on a stream are to be, in characters.
func widthOf(stream any) int {
	f, ok := stream.(*os.File)
	if !ok {
		return usualWidth
	}
	width, _, err := term.GetSize(int(f.Fd()))
	if err != nil || width == 0 {
		return usualWidth
	}
	return max(min(width, widest), narrowest)
}

// help returns what --help prints. cobra's own neither wraps texts nor keeps
// flags that take one of many words in a column.
func help(c *cobra.Command, width int) string {
	text := c.Long
	if text == "" {
		text = c.Short
	}
	return reflow(text, width) + "\n\n" + usageOf(c) + flagUsage(c, width)
}

// usageOf returns how a command is called, with examples and the commands below it.
func usageOf(c *cobra.Command) string {
	var b strings.Builder
	b.WriteString("Usage:\n")
	if c.HasAvailableSubCommands() {
		fmt.Fprintf(&b, "  %s COMMAND\n", c.CommandPath())
	} else {
		fmt.Fprintf(&b, "  %s\n", c.UseLine())
	}
	if c.Example != "" {
		fmt.Fprintf(&b, "\nExamples:\n%s\n", c.Example)
	}
	if c.HasAvailableSubCommands() {
		b.WriteString("\nCommands:\n")
		for _, child := range c.Commands() {
			if child.IsAvailableCommand() {
				fmt.Fprintf(&b, "  %-*s  %s\n", c.Commands()[0].NamePadding(), child.Name(), child.Short)
			}
		}
		b.WriteString("\nCOMMAND --help says more of each.\n")
	}
	return b.String()
}

// flagUsage returns a list of the command's flags.
func flagUsage(c *cobra.Command, width int) string {
	const (
		column = 26 // where descriptions begin
		narrow = 60 // in a width of less than that they stand below the names
	)
	var b strings.Builder
	b.WriteString("\nFlags:\n")
	c.LocalFlags().VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		names := flagNames(f)
		indent := column
		if width < narrow {
			indent = 8
		}
		b.WriteString(names)
		if length := utf8.RuneCountInString(names); length+2 <= indent {
			b.WriteString(strings.Repeat(" ", indent-length))
		} else {
			b.WriteString("\n" + strings.Repeat(" ", indent))
		}
		lines := wrap(flagText(f), width-indent)
		b.WriteString(strings.Join(lines, "\n"+strings.Repeat(" ", indent)) + "\n")
	})
	return b.String()
}

// flagNames returns a flag as it is typed, as in '  -o, --output FILE'.
func flagNames(f *pflag.Flag) string {
	names := "      --" + f.Name
	if f.Shorthand != "" {
		names = "  -" + f.Shorthand + ", --" + f.Name
	}
	if f.NoOptDefVal == "" && f.Value.Type() != "bool" {
		names += " " + f.Value.Type()
	}
	return names
}

// flagText returns what a flag is for, which words it takes and what it is when
// it is not given.
func flagText(f *pflag.Flag) string {
	text := f.Usage
	if c, ok := f.Value.(*choice); ok {
		text += ": " + list(c.choices, "or")
	}
	if f.DefValue != "" && f.DefValue != "false" {
		text += " (default: " + f.DefValue + ")"
	}
	return text
}

// reflow wraps the paragraphs of a text, which have blank lines between them.
// Lines that are indented stay as they are.
func reflow(text string, width int) string {
	var paragraphs []string
	for paragraph := range strings.SplitSeq(strings.TrimSpace(text), "\n\n") {
		if !strings.HasPrefix(paragraph, "\t") && !strings.HasPrefix(paragraph, " ") {
			paragraph = strings.Join(wrap(paragraph, width), "\n")
		}
		paragraphs = append(paragraphs, paragraph)
	}
	return strings.Join(paragraphs, "\n\n")
}

// wrap returns the words of a text in lines of at most width characters; a word
// that is longer has a line of its own.
func wrap(text string, width int) []string {
	var lines []string
	line, length := "", 0
	for word := range strings.FieldsSeq(text) {
		size := utf8.RuneCountInString(word)
		if length > 0 && length+1+size > width {
			lines = append(lines, line)
			line, length = "", 0
		}
		if length > 0 {
			line += " "
			length++
		}
		line += word
		length += size
	}
	return append(lines, line)
}
