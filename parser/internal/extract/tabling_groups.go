package extract

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"resparse/model"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/scan"
)

// groups appends the groups named between two tokens, and notes Members beside
// them.
func (t *tablingReader) groups(start, end int, by *model.TabledBy) bool {
	persons := false
	for i := start; i < end; i++ {
		switch {
		case t.Is(i, t.words.Members) && !t.isPlace(i):
			by.Members = true
		case !t.Upper(i), t.Sign(i-1) == '(': // the group of a rapporteur
		default:
			if n := t.group(i, end, by); n > 0 {
				i += n - 1
			} else if n := t.personAt(i, end); n > 0 {
				persons = true
				i += n - 1
			}
		}
	}
	by.Members = by.Members || persons && len(by.Groups) > 0
	return len(by.Groups) > 0
}

// group appends the group whose name starts at token i, and returns how many
// tokens it has.
func (t *tablingReader) group(i, end int, by *model.TabledBy) int {
	s := scan.Span{Start: t.Tokens[i].Start(), End: t.Tokens[end-1].End()}
	group, n := groupAt(t.Doc, s)
	switch {
	case n > 0 && n <= shortCode && t.inName(i):
		return 0
	case n == 0 && t.unknownGroup(i, end):
		by.Groups = append(by.Groups, t.unknown(t.Tokens[i].Span()))
		return 1
	case n == 0:
		return 0
	}
	s.End = s.Start + n
	by.Groups = append(by.Groups, model.Group{Code: group.Code, Name: Ptr(group.Name(t.Doc.Language())),
		Text: t.Doc.Slice(s), Span: t.record.span(s)})
	count := 1
	for i+count < end && t.Tokens[i+count].Start() < s.End {
		count++
	}
	return count
}

// shortCode is the length in bytes of codes that are parts of names as well: DE.
const shortCode = 2

// personAt returns how many tokens the name of a Member has that starts at token
// i: a first name, and a surname in capitals.
func (t *tablingReader) personAt(i, end int) int {
	const longest = 4
	for n := 1; n < longest && i+n < end && (t.Tokens[i+n].Upper || t.Is(i+n, t.Doc.Words.Names.Particle)); n++ {
		if name := t.Text(i + n); len(name) > shortCode && name == strings.ToUpper(name) &&
			scan.StartsWithLetter(name) {
			if _, known := groupAt(t.Doc,
				scan.Span{Start: t.Tokens[i+n].Start(), End: t.Tokens[end-1].End()}); known == 0 {
				return n + 1
			}
		}
	}
	return 0
}

// inName reports whether token i, which reads as a code of two letters, is part
// of a person's name: DE between capitals is no group.
func (t *tablingReader) inName(i int) bool {
	return t.Upper(i+1) && !t.Is(i+1, t.words.Group) || t.Upper(i-1) && !t.Is(i-1, t.words.Group)
}

// isPlace reports whether 'members' belongs to a name, as in Member States, or
// says whose Members they are: 'Members of the X group'.
func (t *tablingReader) isPlace(i int) bool {
	return t.Is(i, t.words.OneMember) || t.Is(i-1, t.words.Attached)
}

// unknownGroup reports whether token i stands where a group would, but is not
// in the vocabulary: beside the word 'group', or between groups.
func (t *tablingReader) unknownGroup(i, end int) bool {
	if t.Upper(i-1) || t.isCountry(i) || t.Part(0, end).Contains(t.words.Committee) {
		return false
	}
	const near = 4
	for j := range t.Ahead(i+1, min(near, end-i)-1) {
		if t.Is(j, t.words.Group) {
			return isCode(t.Text(i)) || j == i+1 && t.Is(i-1, t.words.Separators)
		}
	}
	return isCode(t.Text(i)) && t.Contains(t.words.Group)
}

// isCountry reports whether token i says where a Member is from: '(EFDD, LT)'.
func (t *tablingReader) isCountry(i int) bool {
	return t.Sign(i-1) == ',' && t.Sign(i+1) == ')'
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

func (t *tablingReader) unknown(s scan.Span) model.Group {
	text := t.Doc.Slice(s)
	t.record.note(model.RuleGroupUnknown, s, fmt.Sprintf("the group %q is not in the vocabulary", text))
	return model.Group{Code: text, Text: text, Span: t.record.span(s)}
}

// groupAt returns the group whose longest name or code starts at s.Start, and the
// name's length in bytes.
func groupAt(d *doc.Document, s scan.Span) (model.PoliticalGroup, int) {
	group, n := model.GroupAt(d.Slice(s))
	if n > 0 && n < s.End-s.Start {
		if r, _ := utf8.DecodeRuneInString(d.Text[s.Start+n:]); unicode.IsLetter(r) || unicode.IsDigit(r) ||
			strings.ContainsRune("/&", r) {
			return group, 0
		}
	}
	return group.On(d.Header.Iso), n
}
