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
	for j := range c.Ahead(i+1, window) {
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
	r, ok := c.addressedBefore(governing, i, frames)
	if !ok {
		r, ok = c.complement(c.afterNoun(max(i, governing)), frames)
	}
	r.start, r.subject = start, subject
	return r, ok && !(held && r.addressee.Empty())
}

// addressedBefore reads a noun whose addressee stands between it and its verb:
// 'addressed to the Agency the following recommendations:'.
func (c *clause) addressedBefore(governing, noun int, frames []lang.Frame) (request, bool) {
	for k := range frames {
		f := &frames[k]
		at := c.next(governing + 1)
		if f.What != lang.Action || !f.Addressee || f.Before == 0 || at >= noun || !c.Is(at, f.Before) {
			continue
		}
		r, ok := c.addresseeObject(c.next(at + 1))
		action := c.afterNoun(noun)
		if !c.listEnd(action) {
			if !c.Is(action, f.Link) || !c.startsAction(action+1) {
				continue
			}
			action++
		}
		if ok && r.action <= noun {
			return request{addressee: r.addressee, article: c.words.Contracted[c.Word(at)], action: action,
				frame: *f}, true
		}
	}
	return request{}, false
}

// afterNoun returns the token after a noun and the adjectives that follow it.
func (c *clause) afterNoun(i int) int {
	i = c.next(i + 1)
	for c.Is(i, c.words.NounAdjectives) {
		i = c.next(i + 1)
	}
	return i
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
	return c.some(c.clauseStart(max(c.before(i), 0)), i, func(j int) bool {
		return c.Is(j, c.words.Quantities) || c.mayCall(j)
	})
}
