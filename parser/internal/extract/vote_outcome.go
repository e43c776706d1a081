package extract

import "resparse/model"

// outcome tells adopted from rejected by the verb nearest before the figures, else
// the first after them, else the figures themselves.
func (v *voteReader) outcome(found result, vote *model.Vote) string {
	if o := v.verdictBefore(found.at); o != "" {
		return v.decided(o, v.verbBefore(found.at))
	}
	for i := found.end; i < len(v.Tokens); i++ {
		if o := v.verdict(i); o != "" {
			return v.decided(o, i)
		}
	}
	return fromFigures(vote)
}

// fromFigures tells the outcome from the figures: more votes for than against.
func fromFigures(vote *model.Vote) string {
	if vote.For != nil && vote.Against != nil && *vote.For <= *vote.Against {
		return model.Rejected
	}
	return model.Adopted
}

// decided tells what was decided where the verb leaves it to an infinitive:
// 'decided, by 350 votes to 250, to refuse to grant discharge'.
func (v *voteReader) decided(outcome string, verb int) string {
	if outcome != deciding {
		return outcome
	}
	for i := verb + 1; i < len(v.Tokens); i++ {
		if v.Tokens[i].Sign == ';' {
			break
		}
		if !v.Is(i, v.words.InfinitiveLinks) {
			continue
		}
		if o := v.infinitive(i + 1); o != "" {
			return o
		}
	}
	return model.Adopted
}

// infinitive returns the outcome that an infinitive at i, after its marker, tells.
func (v *voteReader) infinitive(i int) string {
	negated := v.Is(i-2, v.words.Not)
	for v.Is(i, v.words.Not) {
		negated = true
		i++
	}
	switch {
	case v.Is(i, v.words.Refusing) && !negated:
		return model.Rejected
	case v.Is(i, v.words.Granting) && negated:
		return model.Rejected
	case v.Is(i, v.words.Granting):
		return model.Adopted
	}
	return ""
}

// deciding is the outcome of a verb that leaves it to an infinitive.
const deciding = "deciding"

// verdictBefore returns the outcome that the verb nearest before a token states,
// empty where there is none.
func (v *voteReader) verdictBefore(at int) string {
	if i := v.verbBefore(at); i >= 0 {
		return v.verdict(i)
	}
	return ""
}

// verbBefore returns the index of the verb of a result nearest before a token, or
// -1.
func (v *voteReader) verbBefore(at int) int {
	from, verb := v.asked.at, v.asked.verb
	if at < from {
		from, verb = 0, -1
	}
	for i := at - 1; i >= from; i-- {
		if v.verdict(i) != "" {
			verb = i
			break
		}
	}
	v.asked.at, v.asked.verb = at, verb
	return verb
}

// verdict returns the outcome that token i states as a verb, empty where it is
// none.
func (v *voteReader) verdict(i int) string {
	switch {
	case v.Is(i, v.words.Rejecting), v.Starts(i, v.words.RejectingPhrases) > 0:
		if v.Is(i-1, v.words.Texts) {
			return "" // 'a legislative resolution rejecting the proposal'
		}
		return model.Rejected
	case v.Is(i, v.words.Adopting):
		if v.Is(i-1, v.words.Not) || v.Is(i-2, v.words.Not) {
			return model.Rejected
		}
		return model.Adopted
	case v.Is(i, v.words.Deciding):
		return deciding
	}
	return ""
}

// rejects reports whether the sentence says that something was rejected.
func (v *voteReader) rejects() bool {
	for i := range v.Tokens {
		if v.verdict(i) == model.Rejected {
			return true
		}
	}
	return false
}
