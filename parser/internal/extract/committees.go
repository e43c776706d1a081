package extract

import (
	"strings"

	"resparse/model"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

// The roles of a committee.
const (
	responsible = "responsible"
	associated  = "associated"
	opinion     = "opinion"
)

// extractCommittees fills committees: each that the text names with a role.
func extractCommittees(p *doc.Phrase, r *record) {
	c := &committeeReader{Phrase: *p, words: &p.Doc.Words.Committees, end: p.Span().End}
	for _, found := range c.read() {
		role := c.role(found)
		name := p.Doc.Slice(found.Span)
		if role == "" || !r.committees.add(name) {
			continue
		}
		committee := model.Committee{Name: name, Role: role, Span: r.span(found.Span)}
		if found.code == "" {
			found.code, _ = model.FindCommittee(found.lookup)
		}
		if found.code != "" {
			committee.Code = Ptr(found.code)
		}
		r.Committees = append(r.Committees, committee)
	}
}

type committeeReader struct {
	doc.Phrase
	words *lang.CommitteeWords
	end   int
}

// committeeName is a committee named in a sentence.
type committeeName struct {
	scan.Span
	code   string // empty where it is not known from its name yet
	lookup string // the full name
	token  int    // index of its first token
	next   int    // index of the token behind it
}

// read returns the committees that the sentence names.
func (c *committeeReader) read() []committeeName {
	var names []committeeName
	for i := 0; i < len(c.Tokens); i++ {
		name, ok := c.nameAt(i)
		if !ok {
			continue
		}
		names = append(names, name)
		i = name.next - 1
		if c.Is(name.token, c.words.Plural) {
			for {
				second, ok := c.shared(name.next)
				if !ok {
					break
				}
				names = append(names, second)
				name = second
				i = second.next - 1
			}
		}
	}
	return names
}

// nameAt reads the name that starts at token i.
func (c *committeeReader) nameAt(i int) (committeeName, bool) {
	t := c.Tokens[i]
	if !t.Upper && !c.Is(i, c.words.Committee) {
		return committeeName{}, false
	}
	if !c.Part(i, min(i+4, len(c.Tokens))).Contains(c.words.Committee) {
		return committeeName{}, false // as in 'Political Affairs Committee'
	}
	text := c.Doc.Text[t.Start():c.end]
	if code, n := model.CommitteeAt(text); n > 0 {
		name := c.name(i, t.Start()+n, text[:n])
		name.code = code
		return name, true
	}
	if !c.Is(i, c.words.Committee) || c.Is(i-1, c.words.Others) {
		return committeeName{}, false
	}
	rest, ok := c.afterHead(i)
	if !ok {
		return committeeName{}, false
	}
	end := c.nameEnd(rest)
	if end <= rest {
		return committeeName{}, false
	}
	return c.name(i, end, c.words.Start+c.Doc.Text[rest:end]), true
}

func (c *committeeReader) name(i, end int, lookup string) committeeName {
	next := i
	for next < len(c.Tokens) && c.Tokens[next].Start() < end {
		next++
	}
	return committeeName{Span: scan.Span{Start: c.Tokens[i].Start(), End: end}, lookup: lookup, token: i, next: next}
}

// afterHead returns where the subject of a name starts, behind 'committees on'.
func (c *committeeReader) afterHead(i int) (int, bool) {
	_, on, _ := strings.Cut(strings.TrimSpace(c.words.Start), " ")
	if on == "" && i+1 < len(c.Tokens) && (c.Is(i, c.words.Plural) || !c.Tokens[i].Upper && c.Is(i+1, c.words.Connectors)) {
		return c.Tokens[i+1].Start(), true
	}
	if on == "" || i+2 >= len(c.Tokens) || c.Word(i+1) != on {
		return 0, false
	}
	return c.Tokens[i+2].Start(), true
}

// shared reads a further name behind 'and', of those that share 'committees'.
func (c *committeeReader) shared(i int) (committeeName, bool) {
	for c.Is(i, c.words.And) {
		i++
	}
	if i >= len(c.Tokens) || c.Is(i, c.words.Committee) || c.Is(i+1, c.words.Committee) {
		return committeeName{}, false
	}
	text := c.words.Start + c.Doc.Text[c.Tokens[i].Start():c.end]
	if _, n := model.CommitteeAt(text); n > len(c.words.Start) {
		return c.name(i, c.Tokens[i].Start()+n-len(c.words.Start), text[:n]), true
	}
	return committeeName{}, false
}

// nameEnd returns where the name of a committee that the vocabulary lacks ends:
// known names first, else capitals and the small words between them.
func (c *committeeReader) nameEnd(start int) int {
	text := c.words.Start + c.Doc.Text[start:c.end]
	if _, n := model.CommitteeAt(text); n > len(c.words.Start) {
		return start + n - len(c.words.Start)
	}
	if !c.words.Capitalised {
		return c.plainNameEnd(start)
	}
	end := start
	for i, t := range c.Tokens {
		if t.Start() < start {
			continue
		}
		if t.Upper {
			if c.Is(i, c.words.Committee) {
				break
			}
			end = t.End()
		} else if !c.Is(i, c.words.Particles) && t.Sign != ',' {
			break
		}
	}
	return end
}

// plainNameEnd returns where a name in small letters ends: 'de la culture, de la
// jeunesse et des sports' goes on as long as what follows starts like that.
func (c *committeeReader) plainNameEnd(start int) int {
	i := 0
	for i < len(c.Tokens) && c.Tokens[i].Start() < start {
		i++
	}
	end := start
	for c.Is(i, c.words.Connectors) {
		for c.Is(i, c.words.Connectors) {
			i++
		}
		for i < len(c.Tokens) && !c.Is(i, c.Doc.Words.Finite) && !c.Is(i, c.words.Adopting) && !c.Is(i, c.words.And) &&
			!c.Is(i, c.Doc.Words.Calls.Preposition) && scan.StartsWithLetter(c.Text(i)) {
			end = c.Tokens[i].End()
			i++
			for c.Is(i, c.words.Connectors) && !c.Is(i-1, c.words.And) {
				i++
			}
		}
		for c.Is(i, c.words.And) && !c.Is(i, c.words.Connectors) {
			i++
		}
	}
	return end
}

// role tells a committee's role from the sentence that names it.
func (c *committeeReader) role(name committeeName) string {
	if c.Contains(c.words.Associated) {
		return associated
	}
	if c.tables(name) {
		return responsible
	}
	verb := -1
	for i := 0; i < len(c.Tokens) && verb < 0; i++ {
		if c.Is(i, c.words.Adopting) && (i >= name.next || i < name.token && c.Is(i, c.words.AdoptingIt)) {
			verb = i
		}
	}
	switch {
	case verb >= 0 && (c.Part(verb, len(c.Tokens)).Contains(c.words.Reports) || c.Part(0, name.token).Contains(c.words.Reports)):
		return responsible
	case c.Contains(c.words.Opinion):
		return opinion
	case verb >= 0 && c.Doc.Blocks[c.Doc.Body].Start == c.Tokens[0].Start():
		return responsible
	}
	return ""
}

// tables reports whether the words just before a name say that the committee
// tabled the text, or recommended it.
func (c *committeeReader) tables(name committeeName) bool {
	const near = 8
	for i := name.token - 1; i >= 0 && i > name.token-near; i-- {
		if c.Is(i, c.words.Opinion) {
			return false
		}
		if c.Is(i, c.words.Tabling) {
			return true
		}
	}
	return false
}
