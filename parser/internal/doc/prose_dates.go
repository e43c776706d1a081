package doc

import (
	"time"

	"resparse/parser/internal/scan"
)

// Date reads a date in prose, such as 10 March 2016, 10 mars 2016 or 1er mars
// 2016, at token i and returns it in ISO 8601, or an empty string.
func (p *Phrase) Date(i int) string {
	if i < 0 || i+2 >= len(p.Tokens) || !p.Is(i+1, p.Doc.Words.Month) || scan.Digits(p.Text(i+2)) != 4 {
		return ""
	}
	n := scan.Digits(p.Text(i))
	if n == 0 || n > 2 {
		return ""
	}
	day, month, year := scan.Decimal(p.Text(i)[:n]), p.Doc.Words.Months[p.Word(i+1)], scan.Decimal(p.Text(i+2))
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	if t.Day() != day {
		return ""
	}
	return t.Format(time.DateOnly)
}
