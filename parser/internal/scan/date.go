package scan

import (
	"strings"
	"time"
)

// FindDate returns where the first date of the form 10/03/2016 stands in text,
// its length in bytes and its ISO 8601 form, empty where it does not exist in
// the calendar; at is -1 where there is no date.
func FindDate(text string) (at, length int, iso string) {
	for i := 0; i < len(text); i++ {
		if i > 0 && IsAlnum(text[i-1]) {
			continue
		}
		if n, iso := dateAt(text[i:]); n > 0 {
			return i, n, iso
		}
	}
	return -1, 0, ""
}

// dateAt reads day, month and year with slashes, dots or hyphens between, or
// an ISO 8601 date.
func dateAt(s string) (length int, iso string) {
	var parts [3]string
	i := 0
	var sign byte
	for k := range parts {
		n := Digits(s[i:])
		if n == 0 || n == 3 || n > 4 {
			return 0, ""
		}
		parts[k] = s[i : i+n]
		i += n
		if k == 2 {
			break
		}
		if i >= len(s) || strings.IndexByte("/.-", s[i]) < 0 || k == 1 && s[i] != sign {
			return 0, ""
		}
		sign = s[i]
		i++
	}
	day, month, year := parts[0], parts[1], parts[2]
	if len(day) == 4 && len(year) <= 2 {
		day, year = year, day
	}
	if len(year) != 4 || len(day) > 2 || len(month) > 2 || i < len(s) && IsAlnum(s[i]) {
		return 0, ""
	}
	t, err := time.Parse("2/1/2006", day+"/"+month+"/"+year)
	if err != nil {
		return i, ""
	}
	return i, t.Format(time.DateOnly)
}

func Decimal(digits string) int {
	value := 0
	for i := 0; i < len(digits) && i < 9; i++ {
		value = value*10 + int(digits[i]-'0')
	}
	return value
}
