package calls

import "resparse/parser/internal/lang"

// governed returns the index of the verb that makes a call of the noun at i.
func (c *clause) governed(i int) (verb int, ok bool) {
	const window = 8
	steps := 0
	for j := c.before(i); j >= 0 && steps < window; j, steps = c.before(j), steps+1 {
		if c.Is(j, c.words.Governing) || c.Is(j, c.words.Holding) {
			return j, true
		}
		if c.sign(j, ",;:.") {
			break
		}
	}
	for j := i + 1; j < len(c.Tokens) && j <= i+window; j++ {
		if c.Is(j, c.words.Governing) && c.passive(j) >= 0 {
			return j, true
		}
	}
	return 0, false
}

// nounRequest reads 'reiterated its call on …' and 'a request was made that …'.
func (c *clause) nounRequest(i int, frames []lang.Frame) (request, bool) {
	governing, ok := c.governed(i)
	if !ok || c.form(i)&lang.BaseForm != 0 && c.Is(c.before(i), c.words.BeforeBase) {
		return request{}, false
	}
	start, subject, held := 0, 0, false
	if governing < i {
		s, ok := c.governor(governing)
		if !ok {
			return request{}, false
		}
		held = !c.Is(governing, c.words.Governing) && !c.clauseFollows(i, frames)
		subject, start = s.start, s.start
		if !s.shared {
			start = c.leadStart(s.start)
		}
	}
	r, ok := c.complement(max(i, governing)+1, frames)
	r.start, r.subject = start, subject
	return r, ok && !(held && r.addressee.Empty())
}

// governor returns the subject of the verb that makes a call of a noun, and
// whether it may call, or is a point of a document that does.
func (c *clause) governor(verb int) (subject, bool) {
	s := c.subjectOf(verb)
	if c.hasEnding(verb, c.words.GerundEnding) {
		s = c.gerundSubject(verb)
	}
	return s, s.caller || c.Is(verb, c.words.Holding) && c.ownPoint(verb)
}

// clauseFollows reports whether a clause follows the noun at i: 'contains a
// request that', where 'contains a request for' may be one of anybody's.
func (c *clause) clauseFollows(i int, frames []lang.Frame) bool {
	for k := range frames {
		if f := &frames[k]; f.What == lang.Clause && c.Is(c.next(i+1), f.Link) {
			return true
		}
	}
	return false
}

// ownPoint reports whether the subject of the verb at i is a point of the
// document that is summarised: 'one of its main points is'.
func (c *clause) ownPoint(i int) bool {
	for j := c.clauseStart(max(c.before(i), 0)); j < i; j++ {
		if c.Is(j, c.words.Quantities) || c.mayCall(j) {
			return true
		}
	}
	return false
}
