package extract

import (
	"resparse/model"
	"resparse/parser/internal/doc"
)

// movers returns the codes of the groups that tabled the motion or the amendment
// that was voted on. Those who tabled the text that was adopted stand in
// tabled_by.
func (v *voteReader) movers(found result, outcome string) []string {
	start := found.from
	if own := v.Part(start, found.at); !v.hasVerdict(&own) {
		start = 0 // '… were rejected by 120 votes to 500 and 130 votes to 490'
	}
	before := v.Part(start, found.at)
	if v.isMotion(&before) || outcome == model.Rejected && v.isTabled(&before) {
		if codes := groupCodes(&before); len(codes) > 0 {
			return codes
		}
	}
	rest := max(found.end, v.verbOf(found)+1)
	after := v.Part(rest, v.nextVerdict(rest))
	if outcome == model.Rejected && v.isMotion(&after) {
		return groupCodes(&after)
	}
	return nil
}

// isMotion reports whether a part of the sentence names a motion other than the
// text that was adopted, or an amendment.
func (v *voteReader) isMotion(part *doc.Phrase) bool {
	tabling := &v.Doc.Words.Tabling
	return part.Contains(tabling.Alternate) || part.Contains(tabling.Amendment) || v.namesRejection(part)
}

// namesRejection reports whether a part of the sentence names a motion that was
// for rejection.
func (v *voteReader) namesRejection(part *doc.Phrase) bool {
	for i := range part.Tokens {
		if part.Starts(i, &v.words.MotionToReject) > 0 {
			return true
		}
	}
	return false
}

// isTabled reports whether a part of the sentence says that groups tabled
// something.
func (v *voteReader) isTabled(part *doc.Phrase) bool {
	tabling := &v.Doc.Words.Tabling
	return part.Contains(tabling.Group) && (part.Contains(tabling.By) || part.Contains(tabling.Of))
}

func (v *voteReader) hasVerdict(part *doc.Phrase) bool {
	return part.Has(newVoteReader(*part).verbBefore(len(part.Tokens)))
}

// nextVerdict returns the index of the next verb of a result from token i on, or
// how many tokens there are.
func (v *voteReader) nextVerdict(i int) int {
	for v.Has(i) && v.verdict(i) == "" {
		i++
	}
	return i
}

// groupCodes returns the codes of the groups that a part of a sentence names.
func groupCodes(part *doc.Phrase) []string {
	reader := &moverReader{*part, &part.Doc.Words.Tabling}
	var codes []string
	for _, group := range reader.movers(0, len(part.Tokens)).groups {
		codes = append(codes, group.code)
	}
	return codes
}
