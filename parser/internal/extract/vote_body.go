package extract

import (
	"slices"
	"strings"

	"resparse/model"
	"resparse/parser/internal/lang"
)

// foreignBody stands for bodies whose votes are not the summary's: other
// parliaments, courts, the voters in a referendum.
const foreignBody = "foreign body"

// neutral stands for a subject that does not say who voted: a resolution.
const neutral = "neutral subject"

// voter returns the body that took a vote: one of the model's, foreignBody, or
// nothing where the sentence leaves it open. A body that the text is only about
// votes on nothing.
func (v *voteReader) voter(found result) string {
	verb := v.verbOf(found)
	if who := v.antecedentOf(verb); who != "" {
		return who
	}
	if who := v.placeBefore(found); who != "" {
		return who
	}
	subject := v.subjectOf(verb)
	if subject != "" && subject != neutral {
		return subject
	}
	for _, read := range [...]func(result, int) string{v.agent, v.opening, v.mainSubject, v.placeAfter, v.earlierSubject} {
		if who := read(found, verb); who != "" {
			return who
		}
	}
	return ""
}

// verbOf returns the index of the verb that states a result: the nearest before
// it, else the first after it, else where the result stands.
func (v *voteReader) verbOf(found result) int {
	if verb := v.verbBefore(found.at); v.Has(verb) {
		return verb
	}
	for i := found.end; v.Has(i); i++ {
		if v.verdict(i) != "" {
			return i
		}
	}
	return found.at
}

// subjectOf returns who is the subject of the verb at i: the nearest body before
// it that no preposition governs.
func (v *voteReader) subjectOf(verb int) string {
	for i := verb - 1; v.Has(i) && v.Sign(i) != ';'; i-- {
		if who := v.bodyAt(i); who != "" && !v.isGoverned(i) {
			return who
		}
	}
	return ""
}

// earlierSubject returns the body of the Union's that is the subject of a clause
// before that of the verb: 'The committee had backed it after a first text was
// rejected by 9 votes to 14'.
func (v *voteReader) earlierSubject(found result, verb int) string {
	const largestCommittee = 100 // more than any ever had
	for i := verb - 1; v.Has(i) && v.Sign(i) != ';'; i-- {
		who := v.bodyAt(i)
		if who == "" || who == neutral || who == foreignBody || v.isGoverned(i) {
			continue
		}
		if who == model.BodyCommittee && len(found.figures) > 0 && found.figures[0].value > largestCommittee {
			return ""
		}
		return who
	}
	return ""
}

// antecedentOf returns the body that the relative pronoun which is the subject of a
// verb stands for: 'its Committee on Fisheries, which had adopted it'.
func (v *voteReader) antecedentOf(verb int) string {
	i := verb - 1
	for v.Has(i) && v.Sign(i) == 0 && v.bodyAt(i) == "" && !v.Is(i, v.Doc.Words.Calls.RelativePronouns) {
		i--
	}
	if !v.Is(i, v.Doc.Words.Calls.RelativePronouns) {
		return ""
	}
	for ; v.Has(i); i-- {
		if who := v.bodyAt(i); who != "" && who != neutral {
			return who
		}
	}
	return ""
}

// placeBefore returns the body that 'in committee' or 'in plenary' names nearest
// before a result, and placeAfter the one that it names first after it.
func (v *voteReader) placeBefore(found result) string {
	for i := found.at; i >= found.from; i-- {
		if who := v.placeAt(i); who != "" {
			return who
		}
	}
	return ""
}

func (v *voteReader) placeAfter(found result, _ int) string {
	for i := found.end; v.Has(i) && !v.IsNumber(i); i++ {
		if who := v.placeAt(i); who != "" {
			return who
		}
	}
	return ""
}

func (v *voteReader) placeAt(i int) string {
	switch {
	case v.Starts(i, &v.words.PlenaryPhrases) > 0:
		return model.BodyParliament
	case v.Starts(i, &v.words.CommitteePhrases) > 0:
		return model.BodyCommittee
	}
	return ""
}

// agent returns who is said to have voted after a verb in the passive, before or
// right after the figures: 'adopted by the Senate by 60 votes to 40'.
func (v *voteReader) agent(found result, verb int) string {
	last := found.end
	if v.Sign(last) == ',' {
		last++
	}
	for i := range v.Between(verb, last+1) {
		if i >= found.at && i < found.end || !v.Is(i, v.words.By) && !v.Is(i, v.words.Within) {
			continue
		}
		if who := v.bodyAfter(i + 1); who != "" && who != neutral {
			return who
		}
	}
	return ""
}

// opening returns the foreign body or the committee within which a sentence says at
// its start that all of it took place: 'In the Senate, the law was adopted by 60
// votes to 40'.
func (v *voteReader) opening(result, int) string {
	if !v.Is(0, v.words.Within) {
		return ""
	}
	if who := v.bodyAfter(1); who == foreignBody || who == model.BodyCommittee {
		return who
	}
	return ""
}

// bodyAfter returns the body that the words after a preposition name.
func (v *voteReader) bodyAfter(i int) string {
	for v.Is(i, v.Doc.Words.Calls.Determiners) {
		i++
	}
	for ; v.Has(i) && !v.endsNoun(i); i++ {
		if who := v.bodyAt(i); who != "" {
			return who
		}
	}
	return ""
}

// endsNoun reports whether what stands at i is no part of a noun's phrase.
func (v *voteReader) endsNoun(i int) bool {
	calls := &v.Doc.Words.Calls
	return v.IsNumber(i) || v.IsSign(i, ",;") ||
		v.Is(i, v.words.Prepositions) || v.Is(i, calls.RelativePronouns) || v.Is(i, calls.Determiners)
}

// mainSubject returns the body that is the subject of the clause after a result:
// 'In adopting the report by 40 votes to 2, Parliament followed its committee'.
func (v *voteReader) mainSubject(found result, _ int) string {
	for i := found.end; v.Has(i); i++ {
		if v.Sign(i) != ',' || v.Is(i+1, v.words.And) {
			continue
		}
		if who := v.bodyAfter(i + 1); who != "" && who != neutral {
			return who
		}
	}
	return ""
}

// bodyAt returns the body that token i names, or neutral where it names a subject
// that leaves the vote the summary's.
func (v *voteReader) bodyAt(i int) string {
	if !v.mayEndBody(i) {
		return ""
	}
	switch {
	case v.isForeignBody(i), v.Is(i, v.words.CommitteeBody) && v.isForeignCommittee(i):
		return foreignBody
	case v.Is(i, v.words.Parliament):
		return model.BodyParliament
	case v.Is(i, v.words.CommitteeBody) && !v.isExecutive(i):
		return model.BodyCommittee
	case v.Is(i, v.words.CouncilBody) && !v.Is(i+1, v.words.OwnSubjects): // 'the Council position'
		return model.BodyCouncil
	case v.Is(i, v.words.OwnSubjects):
		return neutral
	}
	return ""
}

// isForeignCommittee reports whether the committee at i is another body's: 'the
// Senate committee', 'the Norlandic parliament's Committee on Legal Affairs', 'the
// Committee on Legal Affairs of the Norlandic parliament'.
func (v *voteReader) isForeignCommittee(i int) bool {
	const longest = 12 // words between a committee and the body after it
	if v.isForeignBody(i-1) || v.hasForeignOwner(i) {
		return true
	}
	of := false
	for k := range v.Ahead(i+1, longest) {
		switch {
		case of && v.isForeignBody(k):
			return true
		case v.Sign(k) != 0, v.verdict(k) != "", v.Is(k, v.words.OwnSubjects):
			return false
		}
		of = of || v.Is(k, v.words.Of)
	}
	return false
}

// hasForeignOwner reports whether a noun in the possessive before the committee at
// i says that it is another body's.
func (v *voteReader) hasForeignOwner(i int) bool {
	const longest = 4 // words before a committee
	for k := range v.Back(i-1, longest) {
		owner, ok := v.ownerAt(k)
		switch {
		case !ok:
			if v.Sign(k) != 0 || v.Is(k, v.words.Prepositions) || v.Is(k, v.Doc.Words.Calls.Determiners) {
				return false
			}
		case owner.In(v.words.ForeignOf):
			return v.hasForeignName(k)
		default:
			return owner.In(v.words.Foreign) || k == i-1 && v.Upper(k) && !owner.In(v.words.OwnNames)
		}
	}
	return false
}

// ownerAt returns what the tables say of the noun that token i is the possessive of.
func (v *voteReader) ownerAt(i int) (*lang.Lexeme, bool) {
	for _, ending := range v.Doc.Words.Calls.PossessiveEndings {
		if noun, ok := strings.CutSuffix(v.Text(i), ending); ok {
			return &v.Lexicon.Words[v.Lexicon.Find(noun)], true
		}
	}
	return nil, false
}

// isExecutive reports whether a capital makes the word at i another body: la
// Commission.
func (v *voteReader) isExecutive(i int) bool {
	return i > 0 && v.Upper(i) && v.Is(i, v.Doc.Words.Calls.CallersInLowerCase) && !v.Is(i+1, v.words.Of)
}

// longestBody is how many words a name has at most up to the one for the body.
const longestBody = 3

// mayEndBody reports whether token i, or one that a name up to it can start from,
// is a word that bodies are named with, as few are.
func (v *voteReader) mayEndBody(i int) bool {
	for j := max(0, i-longestBody+1); j <= i && v.Has(j); j++ {
		if v.Anchor(j)&lang.BodyAnchor != 0 {
			return true
		}
	}
	return false
}

// isForeignBody reports whether token i belongs to the name of a body whose votes
// are not the summary's.
func (v *voteReader) isForeignBody(i int) bool {
	for j := max(0, i-longestBody+1); j <= i; j++ {
		if v.Starts(j, &v.words.ForeignNames) > i-j {
			return true
		}
	}
	switch {
	case v.Is(i, v.words.Foreign):
		return true
	case !v.Is(i, v.words.ForeignOf):
		return v.Is(i, v.words.Parliament) && v.isOfPeople(i+1)
	case v.hasForeignName(i):
		return true
	}
	return v.isOfCountry(i + 1)
}

// hasForeignName reports whether the word before a parliament at i says whose it
// is: the Norlandic Parliament, its parliament, but not 'in May Parliament'.
func (v *voteReader) hasForeignName(i int) bool {
	if i == 0 || v.Is(i-1, v.words.OwnNames) || v.Is(i-1, v.words.Prepositions) {
		return false
	}
	if v.Upper(i - 1) {
		return !v.Is(i-2, v.words.Prepositions)
	}
	return !v.Upper(i)
}

// isOfCountry reports whether the word at i says whose a parliament is: that of
// Norland, an adjective of a people.
func (v *voteReader) isOfCountry(i int) bool {
	switch {
	case v.Is(i, v.words.Within):
		return !v.Upper(i-1) && v.Upper(i+1) // the parliament in Port Albert
	case !v.Is(i, v.words.Of):
		return v.isOfPeople(i)
	}
	for i++; v.Is(i, v.Doc.Words.Calls.Determiners); i++ {
	}
	return v.Upper(i) && !v.Is(i, v.words.OwnNames)
}

// isOfPeople reports whether the word at i is the adjective of a people after its
// noun: 'le parlement polonais'.
func (v *voteReader) isOfPeople(i int) bool {
	if !v.Has(i) || v.Upper(i) {
		return false
	}
	word := v.Word(i)
	singular := strings.TrimSuffix(word, v.Doc.Words.Calls.PluralNounEnding)
	return slices.ContainsFunc(v.words.ForeignEndings, func(ending string) bool {
		return strings.HasSuffix(word, ending) || strings.HasSuffix(singular, ending)
	})
}

// isGoverned reports whether the noun at i stands after a preposition: 'on the
// Norlandic Senate', 'of its Committee on Fisheries'. A body's members are the
// body.
func (v *voteReader) isGoverned(i int) bool {
	for j := i - 1; v.Has(j); j-- {
		switch {
		case v.Is(j, v.words.Prepositions):
			return !v.endsInMembers(j - 1)
		case v.Is(j, v.Doc.Words.Calls.Determiners):
			for v.Is(j, v.Doc.Words.Calls.Determiners) {
				j--
			}
			return v.Is(j, v.words.Prepositions) && !v.endsInMembers(j-1)
		case v.Sign(j) != 0, v.IsNumber(j), v.Is(j, v.Doc.Words.Month), v.verdict(j) != "":
			return false
		}
	}
	return false
}

// endsInMembers reports whether token i ends a phrase for Members, perhaps with an
// adjective after them: 'les députés européens de la commission'.
func (v *voteReader) endsInMembers(i int) bool {
	return v.Is(i, v.words.Members) || v.Is(i, v.words.OwnNames) && v.Is(i-1, v.words.Members)
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
