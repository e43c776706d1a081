package parser

import "time"

// date reads a date in prose, such as 10 March 2016, 10 mars 2016 or 1er mars
// 2016, at token i and returns it in ISO 8601, or an empty string.
func (p *phrase) date(i int) string {
	if i < 0 || i+2 >= len(p.tokens) || !p.is(i+1, p.doc.words.month) || digits(p.text(i+2)) != 4 {
		return ""
	}
	n := digits(p.text(i))
	if n == 0 || n > 2 {
		return ""
	}
	day, month, year := decimal(p.text(i)[:n]), p.doc.words.months[p.word(i+1)], decimal(p.text(i+2))
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	if t.Day() != day {
		return ""
	}
	return t.Format(time.DateOnly)
}
