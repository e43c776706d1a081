package parser

import (
	"strings"

	"resparse/model"
)

// The roles of a committee.
const (
	responsible = "responsible"
	associated  = "associated"
	opinion     = "opinion"
)

// extractCommittees fills committees: each that the text names with a role.
func extractCommittees(p *phrase, r *record) {
	c := &committeeReader{phrase: *p, words: &p.doc.words.committees, end: p.span().end}
	for _, found := range c.read() {
		role := c.role(found)
		name := p.doc.slice(found.span)
		if role == "" || !r.committees.add(name) {
			continue
		}
		committee := model.Committee{Name: name, Role: role, Span: r.span(found.span)}
		if found.code == "" {
			found.code, _ = model.FindCommittee(found.lookup)
		}
		if found.code != "" {
			committee.Code = ptr(found.code)
		}
		r.Committees = append(r.Committees, committee)
	}
}

type committeeReader struct {
	phrase
	words *committeeWords
	end   int
}

// committeeName is a committee named in a sentence.
type committeeName struct {
	span
	code   string // empty where it is not known from its name yet
	lookup string // the full name
	token  int    // index of its first token
	next   int    // index of the token behind it
}

// read returns the committees that the sentence names.
func (c *committeeReader) read() []committeeName {
	var names []committeeName
	for i := 0; i < len(c.tokens); i++ {
		name, ok := c.nameAt(i)
		if !ok {
			continue
		}
		names = append(names, name)
		i = name.next - 1
		if c.is(name.token, c.words.plural) {
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
	t := c.tokens[i]
	if !t.upper && !c.is(i, c.words.committee) {
		return committeeName{}, false
	}
	if !c.part(i, min(i+4, len(c.tokens))).contains(c.words.committee) {
		return committeeName{}, false // as in 'Political Affairs Committee'
	}
	text := c.doc.text[t.start():c.end]
	if code, n := model.CommitteeAt(text); n > 0 {
		name := c.name(i, t.start()+n, text[:n])
		name.code = code
		return name, true
	}
	if !c.is(i, c.words.committee) || c.is(i-1, c.words.others) {
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
	return c.name(i, end, c.words.start+c.doc.text[rest:end]), true
}

func (c *committeeReader) name(i, end int, lookup string) committeeName {
	next := i
	for next < len(c.tokens) && c.tokens[next].start() < end {
		next++
	}
	return committeeName{span: span{c.tokens[i].start(), end}, lookup: lookup, token: i, next: next}
}

// afterHead returns where the subject of a name starts, behind 'committees on'.
func (c *committeeReader) afterHead(i int) (int, bool) {
	_, on, _ := strings.Cut(strings.TrimSpace(c.words.start), " ")
	if on == "" && i+1 < len(c.tokens) && (c.is(i, c.words.plural) || !c.tokens[i].upper && c.is(i+1, c.words.connectors)) {
		return c.tokens[i+1].start(), true
	}
	if on == "" || i+2 >= len(c.tokens) || c.word(i+1) != on {
		return 0, false
	}
	return c.tokens[i+2].start(), true
}

// shared reads a further name behind 'and', of those that share 'committees'.
func (c *committeeReader) shared(i int) (committeeName, bool) {
	for c.is(i, c.words.and) {
		i++
	}
	if i >= len(c.tokens) || c.is(i, c.words.committee) || c.is(i+1, c.words.committee) {
		return committeeName{}, false
	}
	text := c.words.start + c.doc.text[c.tokens[i].start():c.end]
	if _, n := model.CommitteeAt(text); n > len(c.words.start) {
		return c.name(i, c.tokens[i].start()+n-len(c.words.start), text[:n]), true
	}
	return committeeName{}, false
}

// nameEnd returns where the name of a committee that the vocabulary lacks ends:
// known names first, else capitals and the small words between them.
func (c *committeeReader) nameEnd(start int) int {
	text := c.words.start + c.doc.text[start:c.end]
	if _, n := model.CommitteeAt(text); n > len(c.words.start) {
		return start + n - len(c.words.start)
	}
	if !c.words.capitalised {
		return c.plainNameEnd(start)
	}
	end := start
	for i, t := range c.tokens {
		if t.start() < start {
			continue
		}
		if t.upper {
			if c.is(i, c.words.committee) {
				break
			}
			end = t.end()
		} else if !c.is(i, c.words.particles) && t.sign != ',' {
			break
		}
	}
	return end
}

// plainNameEnd returns where a name in small letters ends: 'de la culture, de la
// jeunesse et des sports' goes on as long as what follows starts like that.
func (c *committeeReader) plainNameEnd(start int) int {
	i := 0
	for i < len(c.tokens) && c.tokens[i].start() < start {
		i++
	}
	end := start
	for c.is(i, c.words.connectors) {
		for c.is(i, c.words.connectors) {
			i++
		}
		for i < len(c.tokens) && !c.is(i, c.doc.words.finite) && !c.is(i, c.words.adopting) && !c.is(i, c.words.and) &&
			!c.is(i, c.doc.words.calls.preposition) && startsWithLetter(c.text(i)) {
			end = c.tokens[i].end()
			i++
			for c.is(i, c.words.connectors) && !c.is(i-1, c.words.and) {
				i++
			}
		}
		for c.is(i, c.words.and) && !c.is(i, c.words.connectors) {
			i++
		}
	}
	return end
}

// role tells a committee's role from the sentence that names it.
func (c *committeeReader) role(name committeeName) string {
	if c.contains(c.words.associated) {
		return associated
	}
	if c.tables(name) {
		return responsible
	}
	verb := -1
	for i := 0; i < len(c.tokens) && verb < 0; i++ {
		if c.is(i, c.words.adopting) && (i >= name.next || i < name.token && c.is(i, c.words.adoptingIt)) {
			verb = i
		}
	}
	switch {
	case verb >= 0 && (c.part(verb, len(c.tokens)).contains(c.words.reports) || c.part(0, name.token).contains(c.words.reports)):
		return responsible
	case c.contains(c.words.opinion):
		return opinion
	case verb >= 0 && c.doc.blocks[c.doc.body].start == c.tokens[0].start():
		return responsible
	}
	return ""
}

// tables reports whether the words just before a name say that the committee
// tabled the text, or recommended it.
func (c *committeeReader) tables(name committeeName) bool {
	const near = 8
	for i := name.token - 1; i >= 0 && i > name.token-near; i-- {
		if c.is(i, c.words.opinion) {
			return false
		}
		if c.is(i, c.words.tabling) {
			return true
		}
	}
	return false
}
