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
		t := &tablingReader{Phrase: *p, words: &p.Doc.Words.Tabling, record: r}
		r.TabledBy = t.read(p.Span())
	}
}

type tablingReader struct {
	doc.Phrase
	words  *lang.TablingWords
	record *record
	judged int  // index after the last clause that was asked whether it is about another text
	other  bool // the answer
}

// tabling is where a sentence says who tabled a text.
type tabling struct {
	verb       int // index of the verb, or of the joint text
	start, end int // tokens between which those who tabled it stand
	weak       bool
}

// read returns who tabled the text, or nil where the sentence is about another.
func (t *tablingReader) read(sentence scan.Span) *model.TabledBy {
	for i := range t.Tokens {
		found, ok := t.tablingAt(i)
		if !ok || !t.isAdoptedText(found) {
			continue
		}
		by := &model.TabledBy{Text: t.Doc.Slice(sentence), Groups: []model.Group{}, Span: t.record.span(sentence)}
		groups := t.groups(found.start, found.end, by)
		committee := t.Part(found.start, found.end).Contains(t.words.Committee)
		if !groups && (found.weak && !t.isTextOfCommittee(found, committee) || !committee && !by.Members) {
			continue
		}
		by.Joint = t.Part(0, found.end).Contains(t.words.Joint)
		return by
	}
	return nil
}

// isTextOfCommittee reports whether a text is said right before a verb of another
// meaning to be a committee's: 'a resolution proposed by the Committee on …'.
func (t *tablingReader) isTextOfCommittee(found tabling, committee bool) bool {
	return committee && t.Is(found.verb-1, t.words.Text)
}

// tablingAt reads who tabled a text from the verb or the joint text at token i.
func (t *tablingReader) tablingAt(i int) (tabling, bool) {
	length, weak := t.Starts(i, t.words.VerbPhrases), false
	switch {
	case length > 0:
		weak = true
	case t.Is(i, t.words.Verbs):
		length = 1
	case t.Is(i, t.words.WeakVerbs):
		length, weak = 1, true
	case t.Starts(i, t.words.JointTexts) > 0:
		return t.jointText(i, i+t.Starts(i, t.words.JointTexts))
	default:
		return tabling{}, false
	}
	after := i + length
	found := tabling{verb: i, start: after, end: t.listEnd(after), weak: weak}
	for found.start < found.end && !t.Is(found.start, t.words.By) {
		found.start++
	}
	if found.start < found.end {
		return found, true
	}
	if t.namesGroups(after, found.end) {
		found.start = after // 'tabled as a joint EPP, S&D and Renew groups'
		return found, true
	}
	// 'The X and Y groups tabled …'
	found.start, found.end = 0, i
	return found, t.Part(0, i).Contains(t.words.Group)
}

// jointText reads 'a joint resolution of the EPP and S&D groups' up to the end of
// its list of groups.
func (t *tablingReader) jointText(i, after int) (tabling, bool) {
	if !t.Is(after, t.words.Of) && !t.Is(after, t.words.By) {
		return tabling{}, false
	}
	end := after + 1
	for end < t.listEnd(after) && (t.Is(end, t.words.Separators) || t.Tokens[end].Upper ||
		t.Tokens[end].Sign != 0 || t.Is(end, t.words.Members)) {
		end++
	}
	return tabling{verb: i, start: after, end: end, weak: true}, t.namesGroups(after, end)
}

// namesGroups reports whether the word for groups and the name of one stand
// between two tokens.
func (t *tablingReader) namesGroups(start, end int) bool {
	part := t.Part(start, end)
	return part.Contains(t.words.Group) && len(groupsIn(part)) > 0
}

// isAdoptedText reports whether what was tabled is the text that was adopted: no
// amendment, and no motion that the sentence says was rejected.
func (t *tablingReader) isAdoptedText(found tabling) bool {
	if t.isAboutAnother(found.verb) {
		return false
	}
	const near = 8
	if t.Part(max(0, found.verb-near), found.verb).Contains(t.words.Amendment) {
		return false
	}
	for i := found.verb + 1; i < len(t.Tokens) && !t.Is(i, t.words.By) && i < found.end; i++ {
		if t.Is(i, t.words.Amendment) {
			return false
		}
	}
	if found.weak {
		return t.Part(0, found.verb+1).Contains(t.words.Text)
	}
	return t.Contains(t.words.Text)
}

// isAboutAnother reports whether the clause of a verb is about an alternative or
// says that something was rejected. It is asked of verbs in their order.
func (t *tablingReader) isAboutAnother(verb int) bool {
	if verb >= t.judged {
		start, end := t.clause(verb)
		clause := t.Part(start, end)
		v := newVoteReader(clause)
		t.judged = end
		t.other = clause.Contains(t.words.Alternate) || v.rejects() || v.motionToReject(0, len(clause.Tokens))
	}
	return t.other
}

// clause returns the tokens between the semicolons around a verb.
func (t *tablingReader) clause(verb int) (start, end int) {
	start, end = verb, verb
	for start > 0 && t.Tokens[start-1].Sign != ';' {
		start--
	}
	for end < len(t.Tokens) && t.Tokens[end].Sign != ';' {
		end++
	}
	return start, end
}

// listEnd returns the index after the clause that names the groups.
func (t *tablingReader) listEnd(i int) int {
	for ; i < len(t.Tokens); i++ {
		if t.Is(i, t.words.Stop) || t.Tokens[i].Sign == ';' {
			return i
		}
	}
	return i
}
