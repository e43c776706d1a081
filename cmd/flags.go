package cmd

import (
	"fmt"
	"math"
	"slices"
	"strconv"
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
		return fmt.Errorf("it takes %s", alternatives(c.choices))
	}
	c.value = value
	return nil
}

func (c *choice) String() string { return c.value }

// Type is what the help text shows for the value.
func (c *choice) Type() string { return strings.Join(c.choices, "|") }

// byteSize is the value of a flag that takes a number of bytes.
type byteSize int64

// sizeUnits are the suffixes of a size, in capitals.
var sizeUnits = map[string]int64{
	"": 1, "B": 1,
	"K": 1 << 10, "KIB": 1 << 10, "KB": 1e3,
	"M": 1 << 20, "MIB": 1 << 20, "MB": 1e6,
	"G": 1 << 30, "GIB": 1 << 30, "GB": 1e9,
}

func (s *byteSize) Set(value string) error {
	digits := strings.TrimRight(value, "bBgGiIkKmM")
	unit, ok := sizeUnits[strings.ToUpper(value[len(digits):])]
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || !ok || n < 1 || n >= math.MaxInt64/unit {
		return fmt.Errorf("it takes a number of bytes from 1, such as 500000, 64KiB or 1G")
	}
	*s = byteSize(n * unit)
	return nil
}

// String writes the size in the largest binary unit that divides it.
func (s *byteSize) String() string {
	n := int64(*s)
	for _, unit := range []string{"GiB", "MiB", "KiB"} {
		if factor := sizeUnits[strings.ToUpper(unit)]; n >= factor && n%factor == 0 {
			return strconv.FormatInt(n/factor, 10) + unit
		}
	}
	return strconv.FormatInt(n, 10) + "B"
}

func (s *byteSize) Type() string { return "SIZE" }

// completeFlag has shells offer values for a flag; each can have a description
// behind a tab.
func completeFlag(cmd *cobra.Command, flag string, values ...cobra.Completion) {
	err := cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
	if err != nil {
		panic(err) // the command has no such flag
	}
}
