package parser

import (
	"fmt"
	"time"

	"resparse/model"
)

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

// checkDate compares the day on which the text says that it was adopted, as in
// 'adopted on 9 June 2016 by', with the header's.
func (v *voteReader) checkDate(r *record, figures int) {
	if r.Date == nil || r.DocumentType == nil || r.DocumentType.Stage == nil || *r.DocumentType.Stage != "text_adopted" {
		return
	}
	for i := 0; i+1 < figures; i++ {
		if !v.is(i, v.words.adopted) || !v.is(i+1, v.words.on) {
			continue
		}
		if date := v.date(i + 2); date != "" && date != *r.Date {
			r.note(model.RuleDateMismatch, span{v.tokens[i+2].start(), v.tokens[i+4].end()},
				fmt.Sprintf("the text was adopted on %s, the header says %s", date, *r.Date))
		}
	}
}
