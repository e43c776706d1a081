package scan

import (
	"strings"
	"time"
)

// FindDate returns where the first date of the form 10/03/2016 stands in text,
// its length in bytes and its ISO 8601 form, empty where it does not exist in
// the calendar; at is -1 where there is no date.
func FindDate(text string) (at, length int, iso string) {
	for i := range len(text) {
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
	parts, length := datePartsAt(s)
	day, month, year := parts[0], parts[1], parts[2]
	if len(day) == 4 && len(year) <= 2 {
		day, year = year, day
	}
	if len(year) != 4 || len(day) > 2 || len(month) > 2 || length < len(s) && IsAlnum(s[length]) {
		return 0, ""
	}
	t, err := time.Parse("2/1/2006", day+"/"+month+"/"+year)
	if err != nil {
		return length, ""
	}
	return length, t.Format(time.DateOnly)
}

// datePartsAt reads three numbers with the same sign between them, and returns
// their length; 0 and empty parts where s does not start so.
func datePartsAt(s string) (parts [3]string, length int) {
	sign := byte(0)
	for k := range parts {
		if k > 0 {
			if length >= len(s) || !strings.ContainsRune("/.-", rune(s[length])) || k == 2 && s[length] != sign {
				return [3]string{}, 0
			}
			sign = s[length]
			length++
		}
		n := Digits(s[length:])
		if n == 0 || n == 3 || n > 4 {
			return [3]string{}, 0
		}
		parts[k] = s[length : length+n]
		length += n
	}
	return parts, length
}

// Decimal returns the number that digits spells, of its first nine digits where it
// is longer.
func Decimal(digits string) int {
	value := 0
	for _, digit := range []byte(digits[:min(len(digits), 9)]) {
		value = value*10 + int(digit-'0')
	}
	return value
}
