package cmd

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// choice is the value of a flag that takes one of a few words.
type choice struct {
	kind    string // such as FORMAT
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
func (c *choice) Type() string { return c.kind }

// word is the value of a flag that takes any text. Unlike cobra's own flags it
// says what the text is without marks in the description, which shells show.
type word struct {
	value *string
	kind  string // such as FILE
}

func (w *word) Set(value string) error {
	*w.value = value
	return nil
}

func (w *word) String() string { return *w.value }

func (w *word) Type() string { return w.kind }

// number is the value of a flag that takes a number.
type number int

func (n *number) Set(value string) error {
	parsed, err := strconv.Atoi(value)
	if err != nil || parsed < 1 {
		return errors.New("it takes a number from 1")
	}
	*n = number(parsed)
	return nil
}

func (n *number) String() string {
	if *n == 0 {
		return "" // no default is shown
	}
	return strconv.Itoa(int(*n))
}

func (n *number) Type() string { return "N" }

// flagError says of an unknown flag which one may have been meant.
func flagError(cmd *cobra.Command, err error) error {
	unknown, ok := errors.AsType[*pflag.NotExistError](err)
	if !ok || len(unknown.GetSpecifiedName()) < 2 {
		return err
	}
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	near := nearest(unknown.GetSpecifiedName(), names)
	if len(near) == 0 {
		return err
	}
	for i := range near {
		near[i] = "--" + near[i]
	}
	return fmt.Errorf("%w; did you mean %s?", err, list(near, "or"))
}

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
