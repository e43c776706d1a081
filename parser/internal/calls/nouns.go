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
		if c.Is(j, c.words.Governing) && c.Has(c.passive(j)) {
			return j, true
		}
	}
	return 0, false
}

// nounRequest reads 'reiterated its call on …' and 'a request was made that …'.
func (c *clause) nounRequest(i int, frames []lang.Frame) (request, bool) {
	governing, ok := c.governed(i)
	if !ok {
		return c.statedRequest(i, frames)
	}
	if c.form(i)&lang.BaseForm != 0 && c.Is(c.before(i), c.words.BeforeBase) {
		return request{}, false
	}
	if governing > i { // 'a request was made'
		r, ok := c.complement(c.afterNoun(governing), frames)
		c.cutTopic(&r)
		return r, ok
	}
	s, ok := c.governor(governing)
	if !ok {
		return request{}, false
	}
	r, ok := c.addressedBefore(governing, i, frames)
	if !ok {
		r, ok = c.complement(c.afterNoun(i), frames)
		c.cutTopic(&r)
	}
	r.start, r.subject = s.start, s.start
	if !s.shared {
		r.start = c.leadStart(s.start)
	}
	held := !c.Is(governing, c.words.Governing) && !c.clauseFollows(i, frames)
	return r, ok && !(held && r.addressee.Empty())
}

// statedRequest reads 'its main request was that the Agency publish'.
func (c *clause) statedRequest(i int, frames []lang.Frame) (request, bool) {
	be := c.next(i + 1)
	owner := c.ownerBefore(i)
	if owner < 0 || !c.Is(be, c.words.Be) {
		return request{}, false
	}
	for k := range frames {
		if f := &frames[k]; f.What == lang.Clause && !f.Addressee && c.Is(c.next(be+1), f.Link) {
			r, ok := c.match(c.next(be+1), f)
			r.frame, r.start, r.subject = *f, c.leadStart(owner), owner
			return r, ok
		}
	}
	return request{}, false
}

// ownerBefore returns the word before the noun at i that says that it is Parliament's
// own, or -1: 'its main request', 'the report's points'.
func (c *clause) ownerBefore(i int) int {
	const near = 4
	for j := range c.Back(i-1, near) {
		switch {
		case c.Is(j, c.words.Owners):
			return j
		case c.Is(j, c.words.Determiners), c.Is(j, c.words.Prepositions):
			return -1
		}
	}
	return -1
}

// cutTopic cuts what a noun's request before a list is about from its addressee:
// 'recommendations to the Council on oil:'.
func (c *clause) cutTopic(r *request) {
	if r.addressee.Empty() || !c.listEnd(r.action) {
		return
	}
	for i := range c.Tokens {
		if c.Is(i, c.words.Topics) && c.Tokens[i].Start() > r.addressee.Start && !c.Upper(i+1) {
			r.addressee.End = c.Tokens[i-1].End()
			return
		}
	}
}

// addressedBefore reads a noun whose addressee stands between it and its verb:
// 'addressed to the Agency the following recommendations:'.
func (c *clause) addressedBefore(governing, noun int, frames []lang.Frame) (request, bool) {
	for k := range frames {
		f := &frames[k]
		at := c.next(governing + 1)
		if f.What != lang.Action || !f.Addressee || f.Before == 0 || !c.Is(at, f.Before) {
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
		if ok {
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
		return c.Is(j, c.words.Quantities) || c.mayCall(j) || c.Is(j, c.words.Points) && c.ownerBefore(j) >= 0
	})
}
