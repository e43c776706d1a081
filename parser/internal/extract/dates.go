package extract

import (
	"fmt"

	"resparse/model"
	"resparse/parser/internal/scan"
)

// checkDate compares the day on which the text says that it was adopted, as in
// 'adopted on 9 June 2016 by', with the header's.
func (v *voteReader) checkDate(r *record, figures int) {
	header := &v.Doc.Header
	if header.Iso == "" || header.Stage.Stage != model.StageTextAdopted {
		return
	}
	for i := 0; i+1 < figures; i++ {
		if !v.Is(i, v.words.Adopting) || !v.Is(i+1, v.words.On) {
			continue
		}
		if date := v.Date(i + 2); date != "" && date != header.Iso {
			r.note(model.RuleDateMismatch, scan.Span{Start: v.Tokens[i+2].Start(), End: v.Tokens[i+4].End()},
				fmt.Sprintf("the text was adopted on %s, the header says %s", date, header.Iso))
		}
	}
}
