package extract

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"resparse/model"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

// extractTabling fills tabled_by from the first sentence that says who tabled
// the text that was adopted.
func extractTabling(p *doc.Phrase, r *record) {
	if r.TabledBy == nil {
		t := &tablingReader{Phrase: *p, words: &p.Doc.Words.Tabling, record: r}
		r.TabledBy = t.read(p.Span())
	}
}

type tablingReader struct {
	doc.Phrase
	words  *lang.TablingWords
	record *record
}

// read returns who tabled the text, or nil where the sentence is about another.
func (t *tablingReader) read(sentence scan.Span) *model.TabledBy {
	verb := -1
	for i := range t.Tokens {
		if t.Is(i, t.words.Verbs) {
			verb = i
			break
		}
	}
	if verb < 0 || !t.isAdoptedText(verb) {
		return nil
	}
	by := &model.TabledBy{Text: t.Doc.Slice(sentence), Groups: []model.Group{}, Span: t.record.span(sentence)}
	start, end := verb+1, t.listEnd(verb+1)
	for start < end && !t.Is(start, t.words.By) {
		start++
	}
	if start == end {
		start, end = 0, verb // 'The X and Y groups tabled …'
		if !t.Part(0, verb).Contains(t.words.Group) {
			return nil
		}
	}
	found := t.groups(start, end, by)
	byCommittee := t.Part(start, end).Contains(t.words.Committee)
	if !found && !byCommittee && !by.Members {
		return nil
	}
	for i := 0; i < end; i++ {
		by.Joint = by.Joint || t.Is(i, t.words.Joint)
	}
	return by
}

// isAdoptedText reports whether what was tabled is the text that was adopted:
// no amendment, and no motion that the sentence says was rejected.
func (t *tablingReader) isAdoptedText(verb int) bool {
	clause := t.clause(verb)
	v := voteReader{clause, &t.Doc.Words.Votes}
	if clause.Contains(t.words.Alternate) || v.rejects() {
		return false
	}
	const near = 8
	if t.Part(max(0, verb-near), verb).Contains(t.words.Amendment) {
		return false
	}
	for i := verb + 1; i < len(t.Tokens) && !t.Is(i, t.words.By); i++ {
		if t.Is(i, t.words.Amendment) {
			return false
		}
	}
	return t.Contains(t.words.Text)
}

// clause returns the tokens between the semicolons around a verb.
func (t *tablingReader) clause(verb int) doc.Phrase {
	start, end := verb, verb
	for start > 0 && t.Tokens[start-1].Sign != ';' {
		start--
	}
	for end < len(t.Tokens) && t.Tokens[end].Sign != ';' {
		end++
	}
	return t.Part(start, end)
}

// listEnd returns the index behind the clause that names the groups.
func (t *tablingReader) listEnd(i int) int {
	for ; i < len(t.Tokens); i++ {
		if t.Is(i, t.words.Stop) || t.Tokens[i].Sign == ';' {
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
	limit := t.Tokens[end-1].End()
	for i := start; i < end; i++ {
		if t.Is(i, t.words.Members) && !t.isPlace(i) {
			by.Members = true
			continue
		}
		if t.Is(i, t.words.Separators) && !t.Tokens[i].Upper || !t.Tokens[i].Upper {
			continue
		}
		if i > 0 && t.Tokens[i-1].Sign == '(' {
			continue // the group of a rapporteur
		}
		s := scan.Span{Start: t.Tokens[i].Start(), End: limit}
		group, n := groupAt(t.Doc, s)
		if n > 0 && n <= 2 && t.inName(i) {
			continue
		}
		if n == 0 {
			if t.unknownGroup(i, end) {
				by.Groups = append(by.Groups, t.unknown(t.Tokens[i].Span()))
			}
			continue
		}
		s.End = s.Start + n
		by.Groups = append(by.Groups, model.Group{Code: group.Code, Name: Ptr(group.Name(t.Doc.Language())),
			Text: t.Doc.Slice(s), Span: t.record.span(s)})
		for i+1 < end && t.Tokens[i+1].Start() < s.End {
			i++
		}
	}
	return len(by.Groups) > 0
}

// inName reports whether token i, which reads as a code of two letters, is part
// of a person's name: DE between capitals is no group.
func (t *tablingReader) inName(i int) bool {
	behind := i+1 < len(t.Tokens) && t.Tokens[i+1].Upper && !t.Is(i+1, t.words.Group)
	return behind || i > 0 && t.Tokens[i-1].Upper && !t.Is(i-1, t.words.Group)
}

// isPlace reports whether 'members' belongs to a name, as in Member States, or
// says whose Members they are: 'Members of the X group'.
func (t *tablingReader) isPlace(i int) bool {
	return t.Word(i) == "member" || t.Is(i-1, t.words.Attached)
}

// unknownGroup reports whether token i stands where a group would, but is none
// that the vocabulary has: beside the word 'group', or between groups.
func (t *tablingReader) unknownGroup(i, end int) bool {
	if t.Is(i, t.words.Committee) || i > 0 && t.Tokens[i-1].Upper {
		return false
	}
	if t.Part(i, end).Contains(t.words.Committee) || t.Part(0, i).Contains(t.words.Committee) {
		return false
	}
	for j := i + 1; j < end && j < i+4; j++ {
		if t.Is(j, t.words.Group) {
			return isCode(t.Text(i)) || j == i+1 && t.Is(i-1, t.words.Separators)
		}
	}
	return isCode(t.Text(i)) && t.Contains(t.words.Group)
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

func (t *tablingReader) unknown(s scan.Span) model.Group {
	text := t.Doc.Slice(s)
	t.record.note(model.RuleGroupUnknown, s, fmt.Sprintf("the group %q is not in the vocabulary", text))
	return model.Group{Code: text, Text: text, Span: t.record.span(s)}
}

// groupAt returns the group whose longest name or code starts at s.start, and
// the name's length in bytes.
func groupAt(d *doc.Document, s scan.Span) (model.PoliticalGroup, int) {
	group, n := model.GroupAt(d.Slice(s))
	if n > 0 && n < s.End-s.Start {
		if r, _ := utf8.DecodeRuneInString(d.Text[s.Start+n:]); unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("/&", r) {
			return group, 0
		}
	}
	return group, n
}
