package extract

import (
	"resparse/model"
	"resparse/parser/internal/lang"
)

// isForeign reports whether the vote at a token was taken elsewhere: in a
// referendum, or in another parliament. A body that a text is only about makes
// no vote foreign.
func (v *voteReader) isForeign(found result) bool {
	at := found.at
	verb := v.verbBefore(at)
	if verb < 0 {
		verb = at
	}
	for i := v.clauseOf(verb); i < verb; i++ {
		if v.isOwn(i) {
			return v.foreignAgent(verb, found)
		}
		if v.isForeignBody(i) {
			return true
		}
	}
	return v.foreignAgent(verb, found)
}

// clauseOf returns where the clause starts that the verb at i stands in: after a
// semicolon, or at the start of the sentence.
func (v *voteReader) clauseOf(i int) int {
	for i > 0 && v.Tokens[i-1].Sign != ';' {
		i--
	}
	return i
}

// isOwn reports whether token i is a subject that leaves a vote the summary's.
func (v *voteReader) isOwn(i int) bool {
	return v.Is(i, v.words.OwnSubjects) ||
		(v.Is(i, v.words.Parliament) || v.Is(i, v.words.CommitteeBody) || v.Is(i, v.words.CouncilBody)) &&
			!v.isForeignBody(i)
}

// isForeignBody reports whether token i is a body whose votes are not the
// summary's.
func (v *voteReader) isForeignBody(i int) bool {
	switch {
	case v.Is(i, v.words.Foreign), v.Starts(i, v.words.ForeignNames) > 0:
		return true
	case !v.Is(i, v.words.ForeignOf):
		return false
	case v.Upper(i-1) && !v.Is(i-1, v.words.OwnNames):
		return true // the Norlandic Parliament
	}
	return i > 0 && !v.Tokens[i].Upper && !v.Is(i-1, v.words.OwnNames)
}

// foreignAgent reports whether a foreign body is said to have voted between the
// verb and the figures, or right after them: 'adopted by the Senate by 60 votes'.
func (v *voteReader) foreignAgent(verb int, found result) bool {
	const near = 5
	for i := range v.Ahead(verb+1, found.end+near-verb-1) {
		if !v.isForeignBody(i) {
			continue
		}
		for j := range v.Back(i-1, min(near, i-1-verb)) {
			if v.Is(j, v.words.By) && i < found.at || v.Is(j, v.words.Skip) {
				return true
			}
			if v.Is(j, v.words.Prepositions) {
				break
			}
		}
	}
	return false
}

// body returns who took the vote at a token, as far as its sentence says.
func (v *voteReader) body(found result) string {
	at := found.at
	for i := range v.Tokens {
		if v.Starts(i, v.words.PlenaryPhrases) > 0 {
			return model.BodyParliament
		}
		if v.Starts(i, v.words.CommitteePhrases) > 0 {
			return model.BodyCommittee
		}
	}
	verb := v.verbBefore(at)
	if verb < 0 {
		for verb = at; verb < len(v.Tokens) && v.verdict(verb) == ""; verb++ {
		}
	}
	if body := v.relativeBody(verb); body != "" {
		return body
	}
	for i := range v.Back(verb-1, verb) {
		if body := v.bodyAt(i); body != "" && !v.governedByPreposition(i) {
			return body
		}
	}
	return v.bodyAfter(verb, found)
}

// bodyAfter returns the body that voted where it stands after the verb: as the
// subject of the main clause, 'In adopting the report by 40 votes to 2, Parliament
// …', or as the agent of a passive.
func (v *voteReader) bodyAfter(verb int, found result) string {
	const near = 6
	for i := verb + 1; i < len(v.Tokens); i++ {
		body := v.bodyAt(i)
		if body == "" {
			continue
		}
		if v.opensClause(i) && i >= found.end || i < found.end+near && v.isAgent(i, verb) {
			return body
		}
	}
	return ""
}

// opensClause reports whether nothing but articles and adjectives stands between
// the noun at i and the comma before it.
func (v *voteReader) opensClause(i int) bool {
	const near = 4
	for j := range v.Back(i-1, min(near, i-1)) {
		if v.Tokens[j].Sign == ',' {
			return true
		}
		if v.Is(j, v.words.Prepositions) || v.verdict(j) != "" {
			return false
		}
	}
	return false
}

// relativeBody returns the body that a relative pronoun before the verb stands
// for: 'its Committee on Fisheries, which had adopted it'.
func (v *voteReader) relativeBody(verb int) string {
	const near = 4
	for i := range v.Back(verb-1, near) {
		if !v.Is(i, v.Doc.Words.Calls.RelativePronouns) {
			continue
		}
		for j := range v.Back(i-1, i) {
			if body := v.bodyAt(j); body != "" {
				return body
			}
		}
	}
	return ""
}

func (v *voteReader) bodyAt(i int) string {
	for _, b := range [...]struct {
		words lang.Class
		body  string
	}{
		{v.words.Parliament, model.BodyParliament},
		{v.words.CommitteeBody, model.BodyCommittee},
		{v.words.CouncilBody, model.BodyCouncil},
	} {
		if v.Is(i, b.words) && !v.isForeignBody(i) {
			return b.body
		}
	}
	return ""
}

// governedByPreposition reports whether the noun at i stands after a preposition:
// 'in line with the recommendation of its Committee on Fisheries'.
func (v *voteReader) governedByPreposition(i int) bool {
	const near = 4
	for j := range v.Back(i-1, near) {
		if v.Is(j, v.words.Prepositions) {
			return true
		}
		if v.Tokens[j].Sign == ',' || v.verdict(j) != "" || v.bodyAt(j) != "" {
			return false
		}
	}
	return false
}

// isAgent reports whether the noun at i is who did what the verb says in the
// passive: 'was adopted by the committee'.
func (v *voteReader) isAgent(i, verb int) bool {
	const near = 4
	for j := range v.Back(i-1, min(near, i-1-verb)) {
		if v.Is(j, v.words.By) {
			return true
		}
		if v.Is(j, v.words.Prepositions) || v.isNumber(j) {
			return false
		}
	}
	return false
}

// bodyOfStage returns who decides on a document of a stage.
func bodyOfStage(stage string) string {
	switch stage {
	case model.StageTextAdopted:
		return model.BodyParliament
	case model.StageCommitteeReport:
		return model.BodyCommittee
	case model.StageCouncilPosition:
		return model.BodyCouncil
	}
	return ""
}
