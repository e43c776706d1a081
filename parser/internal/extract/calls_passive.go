package extract

import (
	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

// passive returns the index of the form of 'to be' that makes a passive of the
// participle at i, or -1; the participle may be the second of two.
func (c *clause) passive(i int) int {
	const window = 9
	be := c.beforeFillers(i)
	if c.Is(be, c.words.And) {
		for j := be - 1; j > 0 && j > be-window && !c.Is(j, c.words.Boundary) && !c.sign(j, ","); j-- {
			if c.Is(j, c.words.Be) && c.participleAt(j+1) {
				be = j
				break
			}
		}
	}
	const phrase = 5 // 'are, on that basis, urged'; 'sont quant à eux invités'
	for be > 0 && be > i-phrase && (c.filler(be) || c.Is(be, c.words.Temporal) || c.Is(be, c.words.Articles) || c.Is(be, c.words.Preposition)) {
		be--
	}
	if !c.Is(be, c.words.Be) {
		return -1
	}
	for c.Is(be-1, c.words.Be) || c.filler(be-1) || c.Is(be-1, c.words.Modals) {
		be--
	}
	if c.Is(be-1, c.words.Infinitive) {
		return -1
	}
	return be
}

// passiveRequest reads 'the Commission is invited to', with 'be' at the index
// where the verb phrase starts.
func (c *clause) passiveRequest(i, be int, verb lang.CallVerb) (request, bool) {
	for j := be; j < i; j++ {
		if c.Is(j, c.words.Not) {
			return request{}, false
		}
	}
	if c.Is(be-1, c.words.Objects) && c.Is(be-2, c.words.Pronouns) {
		marker := c.nearMarker(c.skipFillers(i+1), verb.Markers) // 'il lui est demandé de'
		return request{start: c.leadStart(be - 2), subject: be - 2, addressee: c.Tokens[be-1].Span(),
			action: marker + 1, marker: verb.Markers}, marker > 0
	}
	first, last := c.passiveSubject(be)
	if last < first || first < 0 {
		return request{}, false
	}
	if c.Is(first-1, c.words.Relative) || c.Is(first, c.words.Relative) || c.Is(last, c.words.Relative) {
		return request{}, false
	}
	if c.Is(first-1, c.words.That) && c.Is(c.passive(i), c.words.Pluperfect) && !c.Is(first-2, c.words.Recall) {
		return request{}, false // 'noted that the mayor had been asked to'
	}
	next := c.skipFillers(i + 1)
	if c.Is(last, c.words.Pronouns) && first == last {
		return c.impersonal(i, next, verb)
	}
	if c.Is(next, c.words.By) && c.othersAt(next+1) {
		return request{}, false
	}
	if verb.Prep != 0 && c.Is(next, verb.Prep) && !c.Is(next, verb.Markers) {
		next = c.skipFillers(next + 1)
	}
	marker := c.nearMarker(next, verb.Markers)
	if marker < 0 {
		return request{}, false
	}
	address := scan.Span{Start: c.Tokens[first].Start(), End: c.Tokens[last].End()}
	return request{start: c.leadStart(first), subject: first, addressee: address, action: marker + 1, marker: verb.Markers}, true
}

// impersonal reads 'it is recommended that' and 'il est demandé à … de'.
func (c *clause) impersonal(i, next int, verb lang.CallVerb) (request, bool) {
	if verb.Takes&lang.TakesThat != 0 && c.Is(next, c.words.That) {
		return c.thatClause(next+1, verb.Takes)
	}
	first, article := c.preposition(next, verb.Prep)
	if first > 0 {
		next = c.skipFillers(first)
	}
	// 'It is urged to': the pronoun stands for somebody.
	if marker := c.nearMarker(next, verb.Markers); marker >= 0 {
		before := c.beforeFillers(c.passive(i))
		return request{start: c.leadStart(before), subject: before, addressee: c.Tokens[before].Span(),
			action: marker + 1, marker: verb.Markers}, true
	}
	if first == 0 || verb.Prep == 0 {
		return request{}, false
	}
	r, ok := c.addressed(first, verb.Markers)
	r.article = article
	return r, ok
}

func (c *clause) othersAt(i int) bool {
	for j := i; j < len(c.Tokens) && j < i+5; j++ {
		if c.Is(j, c.words.Callers) {
			return false
		}
		if c.Is(j, c.words.Others) {
			return true
		}
	}
	return false
}
