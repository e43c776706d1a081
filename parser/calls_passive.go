package parser

// passive returns the index of the form of 'to be' that makes a passive of the
// participle at i, or -1; the participle may be the second of two.
func (c *clause) passive(i int) int {
	const window = 9
	be := c.beforeFillers(i)
	if c.is(be, c.words.and) {
		for j := be - 1; j > 0 && j > be-window && !c.is(j, c.words.boundary) && !c.sign(j, ","); j-- {
			if c.is(j, c.words.be) && c.participleAt(j+1) {
				be = j
				break
			}
		}
	}
	const phrase = 5 // 'are, on that basis, urged'; 'sont quant à eux invités'
	for be > 0 && be > i-phrase && (c.filler(be) || c.is(be, c.words.temporal) || c.is(be, c.words.articles) || c.is(be, c.words.preposition)) {
		be--
	}
	if !c.is(be, c.words.be) {
		return -1
	}
	for c.is(be-1, c.words.be) || c.filler(be-1) || c.is(be-1, c.words.modals) {
		be--
	}
	if c.is(be-1, c.words.infinitive) {
		return -1
	}
	return be
}

// passiveRequest reads 'the Commission is invited to', with 'be' at the index
// where the verb phrase starts.
func (c *clause) passiveRequest(i, be int, verb callVerb) (request, bool) {
	for j := be; j < i; j++ {
		if c.is(j, c.words.not) {
			return request{}, false
		}
	}
	if c.is(be-1, c.words.objects) && c.is(be-2, c.words.pronouns) {
		marker := c.nearMarker(c.skipFillers(i+1), verb.markers) // 'il lui est demandé de'
		return request{start: c.leadStart(be - 2), subject: be - 2, addressee: c.tokens[be-1].span(),
			action: marker + 1, marker: verb.markers}, marker > 0
	}
	first, last := c.passiveSubject(be)
	if last < first || first < 0 {
		return request{}, false
	}
	if c.is(first-1, c.words.relative) || c.is(first, c.words.relative) || c.is(last, c.words.relative) {
		return request{}, false
	}
	if c.is(first-1, c.words.that) && c.is(c.passive(i), c.words.pluperfect) && !c.is(first-2, c.words.recall) {
		return request{}, false // 'noted that the mayor had been asked to'
	}
	next := c.skipFillers(i + 1)
	if c.is(last, c.words.pronouns) && first == last {
		return c.impersonal(i, next, verb)
	}
	if c.is(next, c.words.by) && c.othersAt(next+1) {
		return request{}, false
	}
	if verb.prep != 0 && c.is(next, verb.prep) && !c.is(next, verb.markers) {
		next = c.skipFillers(next + 1)
	}
	marker := c.nearMarker(next, verb.markers)
	if marker < 0 {
		return request{}, false
	}
	address := span{c.tokens[first].start(), c.tokens[last].end()}
	return request{start: c.leadStart(first), subject: first, addressee: address, action: marker + 1, marker: verb.markers}, true
}

// impersonal reads 'it is recommended that' and 'il est demandé à … de'.
func (c *clause) impersonal(i, next int, verb callVerb) (request, bool) {
	if verb.takes&takesThat != 0 && c.is(next, c.words.that) {
		return c.thatClause(next+1, verb.takes)
	}
	first, article := c.preposition(next, verb.prep)
	if first > 0 {
		next = c.skipFillers(first)
	}
	// 'It is urged to': the pronoun stands for somebody.
	if marker := c.nearMarker(next, verb.markers); marker >= 0 {
		before := c.beforeFillers(c.passive(i))
		return request{start: c.leadStart(before), subject: before, addressee: c.tokens[before].span(),
			action: marker + 1, marker: verb.markers}, true
	}
	if first == 0 || verb.prep == 0 {
		return request{}, false
	}
	r, ok := c.addressed(first, verb.markers)
	r.article = article
	return r, ok
}

func (c *clause) othersAt(i int) bool {
	for j := i; j < len(c.tokens) && j < i+5; j++ {
		if c.is(j, c.words.callers) {
			return false
		}
		if c.is(j, c.words.others) {
			return true
		}
	}
	return false
}
