package parser

import (
	"fmt"

	"resparse/model"
)

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
