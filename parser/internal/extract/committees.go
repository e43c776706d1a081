package extract

import (
	"strings"

	"resparse/model"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

// extractCommittees fills committees: each that the text names with a role,
// once.
func extractCommittees(p *doc.Phrase, r *record) {
	c := &committeeReader{Phrase: *p, words: &p.Doc.Words.Committees, end: p.Span().End}
	names := c.read()
	for i, found := range names {
		role := c.role(names, i)
		name := p.Doc.Slice(found.Span)
		key := found.code
		if key == "" {
			key = strings.ToLower(name)
		}
		if role == "" || !r.isNew("committee", key) {
			continue
		}
		committee := model.Committee{Name: name, Role: role, Span: r.span(found.Span)}
		if found.code != "" {
			committee.Code = Ptr(found.code)
		}
		r.Committees = append(r.Committees, committee)
	}
}

// committeeReader reads the committees of one sentence.
type committeeReader struct {
	doc.Phrase
	words *lang.CommitteeWords
	end   int // of the sentence, an offset in the text
}

// committeeName is a committee named in a sentence.
type committeeName struct {
	scan.Span
	code   string // empty where the vocabulary lacks it
	token  int    // index of its first token
	next   int    // index of the token after it
	shared bool   // it shares the word 'committees' with the name before it
}

// read returns the committees of Parliament that the sentence names.
func (c *committeeReader) read() []committeeName {
	var names []committeeName
	next := 0
	for i := range c.Starting(lang.CommitteeAnchor) {
		if i < next {
			continue // it belongs to the name before
		}
		name, ok := c.nameAt(i)
		if !ok {
			continue
		}
		next = name.next
		if c.foreign(name) {
			continue
		}
		plural := c.nameContains(name, c.words.Plural)
		for ok {
			names = append(names, name)
			if !plural {
				break
			}
			name, ok = c.sharedName(name.next)
			next = max(next, name.next)
		}
	}
	return names
}

// nameContains reports whether a name has one of a set of words.
func (c *committeeReader) nameContains(name committeeName, words lang.Class) bool {
	return c.Part(name.token, name.next).Contains(words)
}

// nameAt reads the name whose head, 'committee', is token i: the subject stands
// after it, as in 'Committee on Budgets' and 'commission pêche', or before it,
// as in 'Budgets Committee'.
func (c *committeeReader) nameAt(i int) (committeeName, bool) {
	switch {
	case c.Is(i, c.words.Delegation):
		return c.delegation(i)
	case !c.Is(i, c.words.Committee):
		return committeeName{}, false
	}
	if name, ok := c.subjectBefore(i); ok {
		return name, true
	}
	if c.Is(i-1, c.words.Others) {
		return committeeName{}, false
	}
	return c.subjectAfter(i)
}

// subjectAfter reads a name whose head is token i and whose subject stands after
// it.
func (c *committeeReader) subjectAfter(i int) (committeeName, bool) {
	subject := i + 1
	for c.Is(subject, c.words.Kinds) || c.Is(subject, c.words.Links) {
		subject++
	}
	if !c.Has(subject) || c.Is(subject, c.words.Committee) {
		return committeeName{}, false
	}
	if c.isLinked(i, subject) {
		if code, end := c.subjectAt(subject); end > 0 && !c.goesOn(i, end) {
			return c.name(i, end, code), true
		}
	}
	if !c.Is(i+1, c.words.On) || !c.words.Capitalised && c.Upper(i) {
		return committeeName{}, false
	}
	if end := c.unknownEnd(subject); end > 0 {
		return c.name(i, end, ""), true
	}
	return committeeName{}, false
}

// isLinked reports whether the head at token i and its subject belong together:
// by a small word, by the subject being a code, or, where the head has no
// capital, by standing side by side.
func (c *committeeReader) isLinked(i, subject int) bool {
	return c.Is(subject-1, c.words.Links) || !c.Upper(i) || isSurname(c.Text(subject))
}

// goesOn reports whether the name with head i goes on after a subject that ends
// there, so that it is another committee's: 'Committee on Trade Unions',
// 'Commission du développement durable'.
func (c *committeeReader) goesOn(i, end int) bool {
	next := i
	for c.Has(next) && c.Tokens[next].Start() < end {
		next++
	}
	if !c.Has(next) || c.Sign(next) != 0 {
		return false
	}
	if c.words.Capitalised {
		return c.Upper(next)
	}
	return c.Upper(i) && c.inPlainName(next)
}

// subjectAt reads the subject of a committee at token i and returns the
// committee's code and where the subject ends, 0 where there is none.
func (c *committeeReader) subjectAt(i int) (code string, end int) {
	start := c.Tokens[i].Start()
	code, n := model.CommitteeAt(c.Doc.Text[start:c.end])
	if n == 0 {
		return "", 0
	}
	return code, start + n
}

// subjectBefore reads a name whose head is token i and whose subject stands
// before it.
func (c *committeeReader) subjectBefore(i int) (committeeName, bool) {
	const longest = 11 // tokens of such a subject
	if !c.words.Capitalised || c.Is(i+1, c.words.Links) {
		return committeeName{}, false
	}
	best := committeeName{}
	for start := range c.Back(i-1, longest) {
		if c.Is(start, c.words.Skipped) || c.Is(start, c.words.Owners) {
			break
		}
		if !c.Upper(start) {
			continue
		}
		if code, end := c.subjectAt(start); end == c.Tokens[i-1].End() {
			span := scan.Span{Start: c.Tokens[start].Start(), End: c.headEnd(i)}
			best = committeeName{span, code, start, i + 1, false}
		}
	}
	return best, best.next > 0
}

// headEnd returns where the head at token i ends, without the ending of the
// possessive.
func (c *committeeReader) headEnd(i int) int {
	end := c.Tokens[i].End()
	if text := c.Text(i); c.isPossessive(i) {
		end -= len(text) - strings.LastIndexAny(text, "'’")
	}
	return end
}

// delegation reads Parliament's delegation to a conciliation committee, whose
// name may start before the word.
func (c *committeeReader) delegation(i int) (committeeName, bool) {
	const before = 3 // as in 'The European Parliament's delegation'
	for start := max(0, i-before); start <= i; start++ {
		if c.Is(start, c.words.Skipped) {
			continue
		}
		if code, end := c.subjectAt(start); end > c.Tokens[i].End() {
			name := c.name(start, end, code)
			name.token = start
			return name, true
		}
	}
	return committeeName{}, false
}

// name returns the name from its head, with the words of a head before it, to
// an offset.
func (c *committeeReader) name(i, end int, code string) committeeName {
	for c.Is(i-1, c.words.Kinds) {
		i--
	}
	next := i
	for c.Has(next) && c.Tokens[next].Start() < end {
		next++
	}
	start := c.Tokens[i].Start()
	if c.Has(next) && closesQuote(c.Doc.Text[start:end], c.Text(next)) {
		end = c.Tokens[next].End()
		next++
	}
	if whole, ok := model.FindCommittee(c.Doc.Text[start:end]); ok {
		code = whole
	}
	return committeeName{scan.Span{Start: start, End: end}, code, i, next, false}
}

// closesQuote reports whether a mark closes a quotation that opens in a name:
// «Droits de l'homme».
func closesQuote(name, mark string) bool {
	switch mark {
	case "»":
		return strings.Contains(name, "«")
	case "”":
		return strings.Contains(name, "“")
	case "’", "'":
		return strings.Contains(name, " ‘") || strings.Contains(name, " '")
	}
	return mark == `"` && strings.Count(name, mark)%2 == 1
}

// sharedName reads a further name of those that share 'committees'.
func (c *committeeReader) sharedName(i int) (committeeName, bool) {
	joined := c.Is(i, c.words.And)
	for c.Is(i, c.words.And) || c.Is(i, c.words.Links) {
		i++
	}
	if !joined || !c.Has(i) || c.Is(i, c.words.Committee) {
		return committeeName{}, false
	}
	code, end := c.subjectAt(i)
	if end == 0 {
		return committeeName{}, false
	}
	name := c.name(i, end, code)
	name.shared = true
	return name, !c.Is(name.next, c.words.Committee)
}

// foreign reports whether a committee belongs to another body.
func (c *committeeReader) foreign(name committeeName) bool {
	return c.foreignBefore(name.token-1) || c.Is(name.next, c.words.Of) && c.foreignAfter(name.next)
}

// foreignBefore reports whether the word at token i, just before the name of a
// committee, makes it another body's: 'the US Committee on', 'the senate's
// committee on'.
func (c *committeeReader) foreignBefore(i int) bool {
	switch {
	case i < 0 || c.Is(i, c.words.Skipped):
		return false
	case c.Is(i, c.words.Owners):
		return c.isPossessive(i) && c.ofForeigners(i-1)
	case c.Is(i, c.words.Bodies):
		return true
	}
	if !c.words.Capitalised {
		return false
	}
	return c.isPossessive(i) || c.Upper(i) && (i > 0 || c.Lexicon.Find(c.Text(i)) == lang.UnknownWord)
}

// ofForeigners reports whether the word at token i, just before a parliament, is a
// name that makes it another: 'the Norlandic parliament's committee on'.
func (c *committeeReader) ofForeigners(i int) bool {
	return i > 0 && c.Lexicon.Find(c.Text(i)) == lang.UnknownWord && (c.Upper(i) || !c.Upper(i+1))
}

// foreignAfter reports whether the words from token i, just after the name of a
// committee, name the other body that it belongs to: 'of the Ruritanian
// parliament'.
func (c *committeeReader) foreignAfter(i int) bool {
	const near = 6 // tokens in which the body is named
	for i := range c.Ahead(i, near) {
		switch {
		case c.Sign(i) == ',', c.Is(i, c.words.Committee):
			return false
		case c.Is(i, c.words.Bodies):
			return true
		case c.Is(i, c.words.Parliaments):
			return !c.ownParliament(i)
		}
	}
	return false
}

// ownParliament reports whether token i, a parliament, is the European one.
func (c *committeeReader) ownParliament(i int) bool {
	if c.Is(i-1, c.words.European) || c.Is(i+1, c.words.European) {
		return true
	}
	return c.Upper(i) && (c.Is(i-1, c.words.Of) || c.Is(i-1, c.words.Skipped)) && !c.Is(i+1, c.words.Of) &&
		(c.words.Capitalised || !c.Has(i+1) || !c.inPlainName(i+1))
}

// isPossessive reports whether token i is in the possessive.
func (c *committeeReader) isPossessive(i int) bool {
	return c.words.Possessive != "" && strings.HasSuffix(c.Word(i), c.words.Possessive)
}

// unknownEnd returns where the subject of a committee that the vocabulary lacks
// ends, or 0.
func (c *committeeReader) unknownEnd(subject int) int {
	if c.words.Capitalised {
		return c.capitalsEnd(subject)
	}
	return c.plainEnd(subject)
}

// capitalsEnd returns where a subject in capitals ends, with the small words in
// between.
func (c *committeeReader) capitalsEnd(i int) int {
	end := 0
	for ; c.Has(i); i++ {
		switch {
		case c.Upper(i) && !c.Is(i, c.words.Committee):
			end = c.Tokens[i].End()
		case end == 0, !c.Is(i, c.words.Particles) && c.Sign(i) != ',':
			return end
		}
	}
	return end
}

// plainEnd returns where a subject in small letters ends: 'de la culture, de la
// jeunesse et des sports' goes on as long as what follows starts like that.
func (c *committeeReader) plainEnd(i int) int {
	end := 0
	for {
		for ; c.Has(i) && c.inPlainName(i); i++ {
			end = c.Tokens[i].End()
		}
		next := i
		for c.Is(next, c.words.And) {
			next++
		}
		if !c.Is(next, c.words.Links) {
			return end
		}
		for c.Is(next, c.words.Links) {
			next++
		}
		i = next
		if !c.Has(i) || !c.inPlainName(i) {
			return end
		}
	}
}

// inPlainName reports whether token i can be a word of a name in small letters.
func (c *committeeReader) inPlainName(i int) bool {
	return scan.StartsWithLetter(c.Text(i)) &&
		!c.Is(i, c.Doc.Words.Finite) && !c.Is(i, c.words.Adopting) && !c.Is(i, c.words.Deciding) &&
		!c.Is(i, c.words.And) && !c.Is(i, c.words.Links) && !c.Is(i, c.words.Stops) &&
		!c.Is(i, c.words.Committee) && !c.Is(i, c.words.Parliaments)
}
