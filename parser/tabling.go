package parser

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"resparse/model"
)

// extractTabling fills tabled_by from the first sentence that says who tabled
// the text that was adopted.
func extractTabling(p *phrase, r *record) {
	if r.TabledBy == nil {
		t := &tablingReader{phrase: *p, words: &p.doc.words.tabling, record: r}
		r.TabledBy = t.read(p.span())
	}
}

type tablingReader struct {
	phrase
	words  *tablingWords
	record *record
}

// read returns who tabled the text, or nil where the sentence is about another.
func (t *tablingReader) read(sentence span) *model.TabledBy {
	verb := -1
	for i := range t.tokens {
		if t.is(i, t.words.verbs) {
			verb = i
			break
		}
	}
	if verb < 0 || !t.isAdoptedText(verb) {
		return nil
	}
	by := &model.TabledBy{Text: t.doc.slice(sentence), Groups: []model.Group{}, Span: t.record.span(sentence)}
	start, end := verb+1, t.listEnd(verb+1)
	for start < end && !t.is(start, t.words.by) {
		start++
	}
	if start == end {
		start, end = 0, verb // 'The X and Y groups tabled …'
		if !t.part(0, verb).contains(t.words.group) {
			return nil
		}
	}
	found := t.groups(start, end, by)
	byCommittee := t.part(start, end).contains(t.words.committee)
	if !found && !byCommittee && !by.Members {
		return nil
	}
	for i := 0; i < end; i++ {
		by.Joint = by.Joint || t.is(i, t.words.joint)
	}
	return by
}

// isAdoptedText reports whether what was tabled is the text that was adopted:
// no amendment, and no motion that the sentence says was rejected.
func (t *tablingReader) isAdoptedText(verb int) bool {
	clause := t.clause(verb)
	v := voteReader{clause, &t.doc.words.votes}
	if clause.contains(t.words.alternate) || v.rejects() {
		return false
	}
	const near = 8
	if t.part(max(0, verb-near), verb).contains(t.words.amendment) {
		return false
	}
	for i := verb + 1; i < len(t.tokens) && !t.is(i, t.words.by); i++ {
		if t.is(i, t.words.amendment) {
			return false
		}
	}
	return t.contains(t.words.text)
}

// clause returns the tokens between the semicolons around a verb.
func (t *tablingReader) clause(verb int) phrase {
	start, end := verb, verb
	for start > 0 && t.tokens[start-1].sign != ';' {
		start--
	}
	for end < len(t.tokens) && t.tokens[end].sign != ';' {
		end++
	}
	return t.part(start, end)
}

// listEnd returns the index behind the clause that names the groups.
func (t *tablingReader) listEnd(i int) int {
	for ; i < len(t.tokens); i++ {
		if t.is(i, t.words.stop) || t.tokens[i].sign == ';' {
			return i
		}
	}
	return i
}

// groups appends the groups named between two tokens.
func (t *tablingReader) groups(start, end int, by *model.TabledBy) bool {
	if end <= start {
		return false
	}
	limit := t.tokens[end-1].end()
	for i := start; i < end; i++ {
		if t.is(i, t.words.members) && !t.isPlace(i) {
			by.Members = true
			continue
		}
		if t.is(i, t.words.separators) && !t.tokens[i].upper || !t.tokens[i].upper {
			continue
		}
		if i > 0 && t.tokens[i-1].sign == '(' {
			continue // the group of a rapporteur
		}
		s := span{t.tokens[i].start(), limit}
		group, n := groupAt(t.doc, s)
		if n > 0 && n <= 2 && t.inName(i) {
			continue
		}
		if n == 0 {
			if t.unknownGroup(i, end) {
				by.Groups = append(by.Groups, t.unknown(t.tokens[i].span()))
			}
			continue
		}
		s.end = s.start + n
		by.Groups = append(by.Groups, model.Group{Code: group.Code, Name: ptr(group.Name(t.doc.language())),
			Text: t.doc.slice(s), Span: t.record.span(s)})
		for i+1 < end && t.tokens[i+1].start() < s.end {
			i++
		}
	}
	return len(by.Groups) > 0
}

// inName reports whether token i, which reads as a code of two letters, is part
// of a person's name: DE between capitals is no group.
func (t *tablingReader) inName(i int) bool {
	behind := i+1 < len(t.tokens) && t.tokens[i+1].upper && !t.is(i+1, t.words.group)
	return behind || i > 0 && t.tokens[i-1].upper && !t.is(i-1, t.words.group)
}

// isPlace reports whether 'members' belongs to a name, as in Member States, or
// says whose Members they are: 'Members of the X group'.
func (t *tablingReader) isPlace(i int) bool {
	return t.word(i) == "member" || t.is(i-1, t.words.attached)
}

// unknownGroup reports whether token i stands where a group would, but is none
// that the vocabulary has: beside the word 'group', or between groups.
func (t *tablingReader) unknownGroup(i, end int) bool {
	if t.is(i, t.words.committee) || i > 0 && t.tokens[i-1].upper {
		return false
	}
	if t.part(i, end).contains(t.words.committee) || t.part(0, i).contains(t.words.committee) {
		return false
	}
	for j := i + 1; j < end && j < i+4; j++ {
		if t.is(j, t.words.group) {
			return isCode(t.text(i)) || j == i+1 && t.is(i-1, t.words.separators)
		}
	}
	return isCode(t.text(i)) && t.contains(t.words.group)
}

// isCode reports whether a word looks like the code of a group: two capitals
// at least.
func isCode(word string) bool {
	capitals := 0
	for _, r := range word {
		if unicode.IsUpper(r) {
			capitals++
		}
	}
	return capitals >= 2
}

func (t *tablingReader) unknown(s span) model.Group {
	text := t.doc.slice(s)
	t.record.note(model.RuleGroupUnknown, s, fmt.Sprintf("the group %q is not in the vocabulary", text))
	return model.Group{Code: text, Text: text, Span: t.record.span(s)}
}

// groupAt returns the group whose longest name or code starts at s.start, and
// the name's length in bytes.
func groupAt(d *document, s span) (model.PoliticalGroup, int) {
	group, n := model.GroupAt(d.slice(s))
	if n > 0 && n < s.end-s.start {
		if r, _ := utf8.DecodeRuneInString(d.text[s.start+n:]); unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("/&", r) {
			return group, 0
		}
	}
	return group, n
}
