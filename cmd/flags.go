package cmd

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

// choice is the value of a flag that takes one of a few words.
type choice struct {
	value   string
	choices []string
}

func (c *choice) Set(value string) error {
	if !slices.Contains(c.choices, value) {
		return fmt.Errorf("it takes %s", list(c.choices, "or"))
	}
	c.value = value
	return nil
}

func (c *choice) String() string { return c.value }

// Type is what the help text shows for the value.
func (c *choice) Type() string { return strings.Join(c.choices, "|") }

// completeFlag has shells offer values for a flag; each can have a description
// after a tab.
func completeFlag(cmd *cobra.Command, flag string, values ...cobra.Completion) {
	err := cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
	if err != nil {
		panic(err) // the command has no such flag
	}
}

// list joins words as in 'a, b or c'.
func list(words []string, conjunction string) string {
	last := len(words) - 1
	if last < 1 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:last], ", ") + " " + conjunction + " " + words[last]
}
