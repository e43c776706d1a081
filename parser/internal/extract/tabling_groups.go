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

// moverReader reads who moved something.
type moverReader struct {
	doc.Phrase
	words *lang.TablingWords
}

// movers are those who moved something: groups, and Members beside them.
type movers struct {
	groups  []mover
	members bool
}

// mover is a group, as a text names it.
type mover struct {
	scan.Span
	code, name string // no name where the vocabulary has none
}

// movers returns the groups named between two tokens, and whether Members stand
// beside them.
func (m *moverReader) movers(start, end int) movers {
	var found movers
	persons := false
	for i := start; i < end; i++ {
		n := 0
		switch {
		case m.opensAffiliation(i, start):
			i = m.closing(i, end)
		case m.Starts(i, &m.words.OnBehalf) > 0:
			persons = false // 'by Anna EXEMPLAR on behalf of the X group'
		case m.isMembers(i):
			found.members = true
			i = m.afterTheirGroups(i, end) - 1
		default:
			if group, length := m.group(i, end); length > 0 {
				found.groups, n = append(found.groups, group), length
			} else if length := m.personAt(i, end); length > 0 {
				persons, n = true, length
			}
			i += max(n-1, 0)
		}
	}
	found.members = found.members || persons && len(found.groups) > 0
	return found
}

// opensAffiliation reports whether a bracket at i holds the group of somebody:
// 'Anna EXEMPLAR (PES, HU)'.
func (m *moverReader) opensAffiliation(i, start int) bool {
	return m.Sign(i) == '(' && i > start && m.Upper(i-1) && !m.Is(i-1, m.words.Group)
}

// closing returns the index of the bracket that closes one at i, i where none
// does.
func (m *moverReader) closing(i, end int) int {
	for j := i; j < end; j++ {
		if m.Sign(j) == ')' {
			return j
		}
	}
	return i
}

// isMembers reports whether token i stands for Members, and is no part of a name
// such as Member State.
func (m *moverReader) isMembers(i int) bool {
	return m.Is(i, m.words.Members) && !(m.Is(i, m.words.OneMember) && m.Upper(i+1) && !m.Upper(i+2))
}

// afterTheirGroups returns the index after the groups that Members at i are said
// to belong to, which are not the movers: 'Members of the X and Y groups'.
func (m *moverReader) afterTheirGroups(i, end int) int {
	i++
	if !m.Is(i, m.words.Of) || m.Is(i, m.words.By) {
		return i
	}
	for i < end && !m.Is(i, m.words.By) && m.Sign(i) != ',' {
		i++
	}
	return i
}

// shortCode is the length in bytes of codes that are parts of names as well: DE.
const shortCode = 2

// group returns the group whose name starts at token i, and how many tokens that
// has, 0 where there is none.
func (m *moverReader) group(i, end int) (mover, int) {
	if m.Sign(i) != 0 || m.IsNumber(i) {
		return mover{}, 0
	}
	s := scan.Span{Start: m.Tokens[i].Start() + m.elided(i), End: m.Tokens[end-1].End()}
	group, n := groupAt(m.Doc, s)
	switch {
	case n > 0 && m.isPartOfName(i, n):
		return mover{}, 0
	case n == 0 && m.isUnknownGroup(i, end):
		code := m.Text(i)
		return mover{m.Tokens[i].Span(), code, ""}, 1
	case n == 0:
		return mover{}, 0
	}
	s.End = s.Start + n
	count := 1
	for i+count < end && m.Tokens[i+count].Start() < s.End {
		count++
	}
	if !m.Upper(i) && m.Is(i+count-1, m.words.Members) {
		return mover{}, 0 // non-attached Members
	}
	return mover{s, group.Code, group.Name(m.Doc.Language())}, count
}

// elided returns the length in bytes of an article that is glued to a code at i,
// as in lECR.
func (m *moverReader) elided(i int) int {
	if text := m.Text(i); !m.Upper(i) && len(text) > 1 && 'A' <= text[1] && text[1] <= 'Z' {
		return 1
	}
	return 0
}

// isPartOfName reports whether a word of n bytes at i that reads as a group is a
// part of something else: a code between the words of a person's name, an elided
// article, a name in small letters that no word for groups introduces.
func (m *moverReader) isPartOfName(i, n int) bool {
	t := m.Tokens[i]
	switch {
	case m.elided(i) > 0:
		return n <= shortCode
	case !t.Upper:
		introduced := m.Is(i-1, m.words.Separators) || m.Is(i-1, m.words.Of)
		return n <= shortCode || !introduced || m.Is(i, m.Doc.Words.Calls.Determiners)
	case t.Start()+n < t.End():
		return true // L'amendement
	case n > shortCode:
		return false
	}
	return m.isName(i+1) || m.isName(i-1)
}

// isName reports whether token i can be a part of somebody's name.
func (m *moverReader) isName(i int) bool {
	return i >= 0 && m.Upper(i) && !m.Is(i, m.words.Group) && !m.Is(i, m.Doc.Words.Calls.Determiners)
}

// personAt returns how many tokens the name of a Member has that starts at token
// i: a title, or a first name and a surname in capitals.
func (m *moverReader) personAt(i, end int) int {
	const longest = 4
	names := &m.Doc.Words.Names
	if !m.Upper(i) {
		return 0
	}
	if m.Is(i, names.Titles) {
		return 1
	}
	for n := 1; n < longest && i+n < end && (m.Upper(i+n) || m.Is(i+n, names.Particle)); n++ {
		if name := m.Text(i + n); len(name) > shortCode && name == strings.ToUpper(name) && scan.StartsWithLetter(name) {
			if _, known := groupAt(m.Doc, scan.Span{Start: m.Tokens[i+n].Start(), End: m.Tokens[end-1].End()}); known == 0 {
				return n + 1
			}
		}
	}
	return 0
}

// isUnknownGroup reports whether token i stands where a group would, but is none
// that the vocabulary has: beside the word 'group', or between groups.
func (m *moverReader) isUnknownGroup(i, end int) bool {
	if !m.Upper(i) || m.Upper(i-1) || m.Part(0, end).Contains(m.words.Committee) {
		return false
	}
	if m.Is(i-1, m.words.Separators) && m.Is(i+1, m.words.Group) {
		return true
	}
	return isCode(m.Text(i)) && m.Contains(m.words.Group)
}

// isCode reports whether a word looks like the code of a group: two capitals at
// least.
func isCode(word string) bool {
	capitals := 0
	for _, r := range word {
		if unicode.IsUpper(r) {
			capitals++
		}
	}
	return capitals >= 2
}

// groups returns groups as the record has them, and notes those that the
// vocabulary has not.
func (r *record) groups(movers []mover) []model.Group {
	groups := make([]model.Group, 0, len(movers))
	for _, m := range movers {
		text := r.doc.Slice(m.Span)
		group := model.Group{Code: m.code, Text: text, Span: r.span(m.Span)}
		if m.name != "" {
			group.Name = Ptr(m.name)
		} else {
			r.note(model.RuleGroupUnknown, m.Span, fmt.Sprintf("the group %q is not in the vocabulary", text))
		}
		groups = append(groups, group)
	}
	return groups
}

// groupAt returns the group whose longest name or code starts at s.Start, and the
// name's length in bytes.
func groupAt(d *doc.Document, s scan.Span) (model.PoliticalGroup, int) {
	group, n := model.GroupAt(d.Slice(s))
	after, _ := utf8.DecodeRuneInString(d.Text[s.Start+n:])
	if unicode.IsLetter(after) || unicode.IsDigit(after) || strings.ContainsRune("/&", after) {
		return group, 0
	}
	return group.On(d.Header.Iso), n
}
