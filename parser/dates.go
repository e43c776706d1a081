package parser

import (
	"fmt"
	"time"

	"resparse/model"
)

// dateIn reads a date in prose, such as 10 March 2016, 10 mars 2016 or 1er mars
// 2016, at token i and returns it in ISO 8601, or an empty string.
func (d *document) dateIn(tokens []token, i int) string {
	if i < 0 || i+2 >= len(tokens) || !tokens[i+1].in(d.words.month) || digits(d.slice(tokens[i+2].span)) != 4 {
		return ""
	}
	n := digits(d.slice(tokens[i].span))
	if n == 0 || n > 2 {
		return ""
	}
	day, month, year := decimal(d.slice(tokens[i].span)[:n]), d.words.months[d.word(tokens[i+1])], decimal(d.slice(tokens[i+2].span))
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
		if date := v.doc.dateIn(v.tokens, i+2); date != "" && date != *r.Date {
			r.note(model.RuleDateMismatch, span{v.tokens[i+2].start, v.tokens[i+4].end},
				fmt.Sprintf("the text was adopted on %s, the header says %s", date, *r.Date))
		}
	}
}
