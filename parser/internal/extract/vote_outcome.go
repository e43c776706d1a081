package extract

import (
	"cmp"
	"slices"
	"strings"

	"resparse/model"
	"resparse/parser/internal/lang"
)

// outcome tells adopted from rejected by the verb nearest before the figures, else
// the first after them, else the figures themselves.
func (v *voteReader) outcome(found result, vote *model.Vote) string {
	verb := v.verbOf(found)
	switch outcome := v.verdict(verb); outcome {
	case "":
		return fromFigures(vote)
	case deciding:
		if o := v.decided(found, verb); o != "" {
			return o
		}
		return fromFigures(vote)
	default:
		return outcome
	}
}

// fromFigures tells the outcome from the figures: more votes for than against.
func fromFigures(vote *model.Vote) string {
	if vote.For != nil && vote.Against != nil && *vote.For <= *vote.Against {
		return model.Rejected
	}
	return model.Adopted
}

// decided tells what was decided where the verb leaves it to an infinitive, or to
// what was voted for or against: 'decided, by 350 votes to 250, to refuse to grant
// discharge', 'voted by 350 votes to 250 against the agreement'. It is nothing
// where the figures must tell.
func (v *voteReader) decided(found result, verb int) string {
	voting, after := v.Is(verb, v.words.Voting), v.afterResult(found)
	for i := verb; v.Has(i) && v.Sign(i) != ';'; i++ {
		if v.Is(i, v.words.InfinitiveLinks) && v.isInfinitive(i+1) {
			return cmp.Or(v.infinitive(i+1), model.Adopted)
		}
		if voting && (i == verb+1 || i == after) && v.isVotedDown(i) {
			return model.Rejected
		}
	}
	if voting {
		return ""
	}
	return model.Adopted
}

// isVotedDown reports whether the word at i, where a verb of voting says on what,
// says that the vote went against something, or for a refusal: 'a voté, par 350
// voix contre 250, le refus de la décharge'.
func (v *voteReader) isVotedDown(i int) bool {
	if v.Is(i, v.words.Against) {
		return !v.IsNumber(i+1) && !v.isLabel(i)
	}
	return v.Is(i, v.Doc.Words.Calls.Determiners) && v.Is(i+1, v.words.Refusing)
}

// afterResult returns the index after the last figure of a result, the word that
// says what it counts and a comma.
func (v *voteReader) afterResult(found result) int {
	after := found.end
	if label, _ := v.labelOf(found.end - 1); v.isLabelWord(label) && label >= found.end {
		after = label + 1
	}
	if v.IsSign(after, ",") {
		after++
	}
	return after
}

// isInfinitive reports whether the word at i, after the marker of infinitives, can
// be one, or a negation before one.
func (v *voteReader) isInfinitive(i int) bool {
	switch {
	case !v.Has(i), v.IsNumber(i), v.Upper(i), v.Is(i, v.Doc.Words.Calls.Determiners):
		return false
	case v.Is(i, v.words.Not), v.Is(i, v.words.Refusing), v.Is(i, v.words.Granting):
		return true
	}
	endings := v.Doc.Words.Calls.InfinitiveEndings
	return len(endings) == 0 || slices.ContainsFunc(endings, func(ending string) bool {
		return strings.HasSuffix(v.Word(i), ending)
	})
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
	if i := v.verbBefore(at); v.Has(i) {
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
	if !v.Has(i) || v.Anchor(i)&lang.VerdictAnchor == 0 {
		return ""
	}
	switch {
	case v.Is(i, v.words.Rejecting), v.Starts(i, &v.words.RejectingPhrases) > 0, v.isSplit(i):
		if v.Is(i-1, v.words.Texts) {
			return "" // 'a legislative resolution rejecting the proposal'
		}
		if v.isNegated(i) {
			return model.Adopted
		}
		return model.Rejected
	case v.Is(i, v.words.Adopting):
		if v.isNegated(i) {
			return model.Rejected
		}
		return model.Adopted
	case v.Is(i, v.words.Deciding):
		return deciding
	}
	return ""
}

// isNegated reports whether the verb at i is told not to have happened: 'was not
// adopted', 'n'a pas été adopté'.
func (v *voteReader) isNegated(i int) bool { return v.Is(i-1, v.words.Not) || v.Is(i-2, v.words.Not) }

// isSplit reports whether token i is a verb of rejection whose particle stands
// after its object: 'turned the proposal down'.
func (v *voteReader) isSplit(i int) bool {
	const longest = 7 // words from the verb to its particle
	if !v.Is(i, v.words.SplitVerbs) {
		return false
	}
	for j := range v.Ahead(i, longest) {
		if v.IsNumber(j) {
			break
		}
		if v.Is(j, v.words.SplitParticles) {
			return true
		}
	}
	return false
}

// rejects reports whether the sentence says that something was rejected, in words
// or in figures.
func (v *voteReader) rejects() bool {
	for i := range v.Starting(lang.VerdictAnchor) {
		if v.verdict(i) == model.Rejected {
			return true
		}
	}
	for _, found := range v.counted() {
		var vote model.Vote
		if setFigures(&vote, found.figures); vote.For != nil && v.outcome(found, &vote) == model.Rejected {
			return true
		}
	}
	return false
}
