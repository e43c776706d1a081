package extract

import (
	"resparse/model"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

// extractTabling fills tabled_by from the first sentence that says who tabled the
// text that was adopted.
func extractTabling(p *doc.Phrase, r *record) {
	if r.wantsTabledBy() {
		t := &tablingReader{moverReader: moverReader{*p, &p.Doc.Words.Tabling}}
		r.TabledBy = t.read(r, p.Span())
	}
}

type tablingReader struct {
	moverReader
	judged int  // index after the last clause that was asked whether it is about another text
	other  bool // the answer
}

// tabling is where a sentence says who tabled a text.
type tabling struct {
	verb, after int // tokens of the verb, or of the joint text, after exclusive
	start, end  int // tokens between which those who tabled it stand
	weak        bool
	active      bool // those who tabled it stand before the verb
	joint       bool // a joint text in place of a verb
}

// read returns who tabled the text, or nil where the sentence is about another.
func (t *tablingReader) read(r *record, sentence scan.Span) *model.TabledBy {
	for i := range t.Starting(lang.TablingAnchor) {
		found, ok := t.tablingAt(i)
		if !ok || !t.isAdoptedText(&found) {
			continue
		}
		by := t.movers(found.start, found.end)
		committee := t.Part(found.start, found.end).Contains(t.words.Committee)
		if len(by.groups) == 0 && (found.weak && !t.isTextOfCommittee(&found, committee) || !committee && !by.members) {
			continue
		}
		return &model.TabledBy{
			Text: t.Doc.Slice(sentence), Span: r.span(sentence),
			Joint: t.isJoint(&found), Members: by.members, Groups: r.groups(by.groups),
		}
	}
	return nil
}

// isTextOfCommittee reports whether a text is said right before a verb of another
// meaning to be a committee's: 'a resolution proposed by the Committee on …'.
func (t *tablingReader) isTextOfCommittee(found *tabling, committee bool) bool {
	return committee && t.Is(found.verb-1, t.words.Text)
}

// isJoint reports whether the text was tabled jointly.
func (t *tablingReader) isJoint(found *tabling) bool {
	const near = 4 // words in which an active verb goes on: 'tabled the joint motion'
	end := found.end
	if found.active {
		end = min(found.after+near, len(t.Tokens))
	}
	return t.Part(0, end).Contains(t.words.Joint)
}

// tablingAt reads who tabled a text from the verb or the joint text at token i.
func (t *tablingReader) tablingAt(i int) (tabling, bool) {
	length, weak := t.Starts(i, &t.words.VerbPhrases), true
	switch {
	case length > 0:
	case t.Is(i, t.words.Verbs):
		length, weak = 1, false
	case t.Is(i, t.words.WeakVerbs):
		length = 1
	case t.Starts(i, &t.words.JointTexts) > 0:
		return t.jointText(i, i+t.Starts(i, &t.words.JointTexts))
	default:
		return tabling{}, false
	}
	after := i + length
	found := tabling{verb: i, after: after, start: after, end: t.listEnd(after), weak: weak}
	if t.hasSubject(i) {
		// 'The X and Y groups tabled …'
		found.start, found.end, found.active = 0, i, true
		return found, true
	}
	for found.start < found.end && !t.Is(found.start, t.words.By) && t.Starts(found.start, &t.words.OnBehalf) == 0 {
		found.start++
	}
	if found.start == found.end {
		found.start = after // 'tabled as a joint EPP, S&D and Renew groups'
		return found, t.namesGroups(after, found.end)
	}
	return found, true
}

// hasSubject reports whether groups are the subject of an active verb at i.
func (t *tablingReader) hasSubject(i int) bool {
	const longest = 4 // words of a group's name in small letters
	small := 0
	for j := i - 1; t.Has(j) && small < longest; j-- {
		if t.Sign(j) == ')' {
			j = t.opening(j) // 'six groups (X, Y and Z) tabled'
		}
		switch {
		case t.Is(j, t.words.Group), t.Upper(j) && t.Part(0, j).Contains(t.words.Group):
			return true
		case t.Sign(j) != 0, t.Is(j, t.words.Passive), t.Is(j, t.words.Text):
			return false
		case !t.Is(j, t.words.Active):
			small++
		}
	}
	return false
}

// opening returns the index before the bracket that opens one at i, i where none does.
func (t *tablingReader) opening(i int) int {
	for j := i - 1; j > 0; j-- {
		if t.Sign(j) == '(' {
			return j - 1
		}
	}
	return i
}

// jointText reads 'a joint resolution of the EPP and S&D groups' up to the end of
// its list of groups, and 'the EPP and S&D groups' joint resolution'.
func (t *tablingReader) jointText(i, after int) (tabling, bool) {
	if t.Is(i-2, t.words.Group) && t.isApostrophe(i-1) {
		return tabling{verb: i, after: after, start: 0, end: i, weak: true, active: true, joint: true}, t.namesGroups(0, i)
	}
	if !t.Is(after, t.words.Of) && !t.Is(after, t.words.By) {
		return tabling{}, false
	}
	end := after + 1
	for last := t.listEnd(after); end < last && t.isInList(end); end++ {
	}
	return tabling{verb: i, after: after, start: after, end: end, weak: true, joint: true}, t.namesGroups(after, end)
}

func (t *tablingReader) isApostrophe(i int) bool { return doc.Lower(t.Text(i)) == "'" }

// isInList reports whether token i can stand in a list of groups.
func (t *tablingReader) isInList(i int) bool {
	return t.Is(i, t.words.Separators) || t.Is(i, t.words.Members) || t.Upper(i) || t.Sign(i) != 0 ||
		t.IsNumber(i)
}

// namesGroups reports whether the word for groups and the name of one stand
// between two tokens.
func (t *tablingReader) namesGroups(start, end int) bool {
	return t.Part(start, end).Contains(t.words.Group) && len(t.movers(start, end).groups) > 0
}

// isAdoptedText reports whether what was tabled is the text that was adopted: no
// amendment, and no motion that the sentence says was rejected.
func (t *tablingReader) isAdoptedText(found *tabling) bool {
	if t.isAboutAnother(found.verb) {
		return false
	}
	switch {
	case found.joint:
		return true
	case found.active:
		return t.isObject(found.after) || t.isRelative(found.verb)
	case t.isOther(found):
		return false
	case found.weak:
		return t.isSubject(found.verb)
	}
	return t.Contains(t.words.Text)
}

// isOther reports whether what was tabled is an amendment or a question.
func (t *tablingReader) isOther(found *tabling) bool {
	const near = 8
	return t.Part(max(0, found.verb-near), found.verb).Contains(t.words.Amendment) ||
		t.Part(found.after, found.start).Contains(t.words.Amendment)
}

// isObject reports whether the object of an active verb, which starts at token i,
// is a text.
func (t *tablingReader) isObject(i int) bool {
	const longest = 5
	for end := min(i+longest, len(t.Tokens)); i < end; i++ {
		switch {
		case t.Is(i, t.words.Text):
			return true
		case t.Is(i, t.words.Amendment), t.isPreposition(i), t.Sign(i) != 0:
			return false
		}
	}
	return false
}

// isRelative reports whether a relative clause about a text holds the verb: 'the
// resolution that the X group had put forward'.
func (t *tablingReader) isRelative(verb int) bool {
	for i := verb; t.Has(i); i-- {
		if t.Is(i, t.words.Relatives) {
			return t.Is(i-1, t.words.Text) || t.Sign(i-1) == ',' && t.Is(i-2, t.words.Text)
		}
	}
	return false
}

// isSubject reports whether the noun that a participle belongs to is a text: the
// nearest before it with an article that no preposition governs.
func (t *tablingReader) isSubject(verb int) bool {
	for i := verb - 1; t.Has(i); i-- {
		if t.isPreposition(i) || !t.isDeterminer(i) {
			continue
		}
		if t.startsText(i+1, verb) {
			return true
		}
		for t.isDeterminer(i - 1) {
			i--
		}
		if !t.isPreposition(i-1) && !t.Is(i-1, t.Doc.Words.Votes.And) {
			return false
		}
	}
	return t.startsText(0, verb)
}

// startsText reports whether one of the first words from token i on is that for a
// text.
func (t *tablingReader) startsText(i, end int) bool {
	const longest = 3
	return t.Part(i, min(i+longest, end)).Contains(t.words.Text)
}

func (t *tablingReader) isPreposition(i int) bool { return t.Is(i, t.Doc.Words.Votes.Prepositions) }

func (t *tablingReader) isDeterminer(i int) bool {
	calls := &t.Doc.Words.Calls
	return t.Is(i, calls.Determiners) || t.Is(i, calls.SingularDeterminers) || t.Is(i, calls.PluralDeterminers)
}

// isAboutAnother reports whether the clause of a verb is about an alternative or
// says that something was rejected. It is asked of verbs in their order.
func (t *tablingReader) isAboutAnother(verb int) bool {
	if verb >= t.judged {
		start, end := t.clause(verb)
		clause := t.Part(start, end)
		v := newVoteReader(clause)
		t.judged = end
		t.other = clause.Contains(t.words.Alternate) || v.namesRejection(&clause) || v.rejects()
	}
	return t.other
}

// clause returns the tokens between the semicolons around a verb.
func (t *tablingReader) clause(verb int) (start, end int) {
	start, end = verb, verb
	for start > 0 && t.Sign(start-1) != ';' {
		start--
	}
	for t.Has(end) && t.Sign(end) != ';' {
		end++
	}
	return start, end
}

// listEnd returns the index after the clause that names the groups.
func (t *tablingReader) listEnd(i int) int {
	for start := i; t.Has(i); i++ {
		switch {
		case t.Is(i, t.words.Stop), t.Sign(i) == ';':
			return i
		case t.Is(i, t.words.Absent):
			return t.beforeAbsent(start, i)
		}
	}
	return i
}

// beforeAbsent returns where the phrase starts that the participle at end belongs
// to: 'the S&D group, the X and Y groups having withdrawn'.
func (t *tablingReader) beforeAbsent(start, end int) int {
	for i := end - 1; i > start; i-- {
		if t.Sign(i) == ',' && (i == end-1 || t.isDeterminer(i+1) || t.isPreposition(i+1)) {
			return i
		}
	}
	return end
}
