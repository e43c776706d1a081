package input

import (
	"errors"
	"math"
	"strconv"
	"strings"
)

// Size is a number of bytes, and the value of a flag that takes one.
type Size int64

// sizeUnits are the suffixes of a size, in capitals.
var sizeUnits = map[string]int64{
	"": 1, "B": 1,
	"K": 1 << 10, "KIB": 1 << 10, "KB": 1e3,
	"M": 1 << 20, "MIB": 1 << 20, "MB": 1e6,
	"G": 1 << 30, "GIB": 1 << 30, "GB": 1e9,
}

var errSize = errors.New("it takes a number of bytes from 1, such as 500000, 64KiB or 1G")

// Set reads a size with or without a suffix.
func (s *Size) Set(value string) error {
	digits := strings.TrimRight(value, "bBgGiIkKmM")
	unit, ok := sizeUnits[strings.ToUpper(value[len(digits):])]
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || !ok || n < 1 || n > (math.MaxInt64-1)/unit {
		return errSize
	}
	*s = Size(n * unit)
	return nil
}

// String writes the size in the largest binary unit that divides it.
func (s *Size) String() string {
	n := int64(*s)
	for _, unit := range []string{"GiB", "MiB", "KiB"} {
		if factor := sizeUnits[strings.ToUpper(unit)]; n >= factor && n%factor == 0 {
			return strconv.FormatInt(n/factor, 10) + unit
		}
	}
	return strconv.FormatInt(n, 10) + "B"
}

// Type is what help texts call a value.
func (s *Size) Type() string { return "SIZE" }
