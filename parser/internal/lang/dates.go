package lang

import (
	"strings"
	"time"

	"resparse/parser/internal/scan"
)

// FindDate returns where the first date in words stands in text, such as 10 March
// 2016 or 1er mars 2016, in any language that is read: its offset, -1 where there
// is none, its length in bytes, and its ISO 8601 form, empty where the calendar
// has no such day.
func (l *Languages) FindDate(text string) (at, length int, iso string) {
	for at := range len(text) {
		if scan.Digits(text[at:]) == 0 || at > 0 && scan.IsAlnum(text[at-1]) {
			continue
		}
		if n, iso := l.dateAt(text[at:]); n > 0 {
			return at, n, iso
		}
	}
	return -1, 0, ""
}

// dateAt reads the date in words that text starts with.
func (l *Languages) dateAt(text string) (length int, iso string) {
	const suffix = 2 // letters after the day: 1er, 3rd
	day := scan.Digits(text)
	rest := text[day:]
	for i := 0; i < suffix && rest != "" && scan.StartsWithLetter(rest); i++ {
		rest = rest[1:]
	}
	blank := scan.BlankLength(rest)
	name, after, _ := strings.Cut(rest[blank:], " ")
	if day > 2 || blank == 0 || scan.Digits(after) != 4 {
		return 0, ""
	}
	month := l.monthOf(name)
	if month == 0 {
		return 0, ""
	}
	length = len(text) - len(after) + 4
	t := time.Date(scan.Decimal(after[:4]), time.Month(month), scan.Decimal(text[:day]), 0, 0, 0, 0, time.UTC)
	if t.Day() != scan.Decimal(text[:day]) {
		return length, ""
	}
	return length, t.Format(time.DateOnly)
}

// monthOf returns the number of a month in any language, 0 for another word.
func (l *Languages) monthOf(name string) int {
	for i := range l.list {
		if n := l.list[i].wording().Months[strings.ToLower(name)]; n > 0 {
			return n
		}
	}
	return 0
}
