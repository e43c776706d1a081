package calls

import "slices"

// callers reports whether the tokens from start to last name somebody who may
// call: the noun phrase has such a noun before any preposition, or ends with one
// that belongs to nobody else.
func (c *clause) callers(start, last int) bool {
	head := c.headOf(start, last)
	if head < 0 {
		return c.endsInCaller(start, last)
	}
	if c.some(start, head, func(i int) bool { return c.Is(i, c.words.NonCallers) }) {
		return false
	}
	if c.belongsToOthers(head, last+1) || c.foreign(head) {
		return false
	}
	return head == last || !c.finiteBetween(head, last)
}

// headOf returns the first noun from start to last that may call, or -1 where
// another noun phrase or a preposition comes first.
func (c *clause) headOf(start, last int) int {
	for i := start; i <= last; i++ {
		switch {
		case c.mayCall(i):
			return i
		case c.Starts(i, &c.words.CallerPhrases) > 0:
			if c.standsForOthers(i) {
				return -1
			}
			return i + c.Starts(i, &c.words.CallerPhrases) - 1
		case c.Is(i, c.words.Quantities):
			return c.headOf(c.skipPrepositions(i+1), last)
		case c.Is(i, c.words.CallerModifiers):
		case c.Is(i, c.words.Prepositions), c.Is(i, c.words.NonCallers):
			return -1
		}
	}
	return -1
}

func (c *clause) skipPrepositions(i int) int {
	for c.Is(i, c.words.Prepositions) {
		i++
	}
	return i
}

// belongsToOthers reports whether the caller at head is of somebody else who is
// named before the token end: 'Members of the opposition'.
func (c *clause) belongsToOthers(head, end int) bool {
	if !c.Is(head+1, c.words.CallerAfter) {
		return false
	}
	const near = 5
	for i := range c.Between(head+2, min(head+near, end)) {
		if c.mayCall(i) {
			return c.foreign(i)
		}
		if c.Is(i, c.words.NonCallers) && !c.Is(i, c.words.UnionBodies) {
			return true
		}
	}
	return false
}

// endsInCaller reports whether the clause from start ends in a caller after a
// phrase of another kind: 'In this context Parliament'.
func (c *clause) endsInCaller(start, last int) bool {
	if !c.mayCall(last) || c.foreign(last) {
		return false
	}
	before := c.before(last)
	for before >= start && c.Is(before, c.words.CallerModifiers) {
		before = c.before(before)
	}
	if before < start {
		return true
	}
	if c.any(before, c.words.Prepositions, c.words.NonCallers) {
		return false // 'the opposition in Parliament'
	}
	return c.any(start, c.words.Prepositions, c.words.Temporal) || c.quiet[start] && !c.Upper(before)
}

func (c *clause) mayCall(i int) bool {
	return c.author && c.Is(i, c.words.CallersInOwnDocument) ||
		c.Is(i, c.words.Callers) && !(c.Upper(i) && c.Is(i, c.words.CallersInLowerCase))
}

// standsForOthers reports whether a pronoun of several words at i stands for somebody
// who is no caller: 'the Court notes the delay; the latter calls on'.
func (c *clause) standsForOthers(i int) bool {
	for j := range c.Back(i-1, i) {
		switch {
		case c.mayCall(j):
			return c.foreign(j)
		case c.any(j, c.words.Actors, c.words.NonCallers):
			return true
		}
	}
	return false
}

// foreign reports whether the caller at i is another body of that name, such as
// the Council of Europe, the Parliament of a country, or the Norlandic one.
func (c *clause) foreign(i int) bool {
	if !c.Is(i, c.words.AmbiguousBodies) {
		return false
	}
	before := i - 1
	if c.properNoun(before) && !c.any(before, c.words.CallerModifiers, c.words.Temporal) && !c.quiet[before] {
		return true
	}
	if c.isOfPeople(i + 1) {
		return true
	}
	return c.Is(i+1, c.words.CallerAfter) && c.Upper(i) && !c.Is(c.afterArticles(i+2), c.words.UnionBodies)
}

// afterArticles returns the first token from i on that is no determiner.
func (c *clause) afterArticles(i int) int {
	for c.Is(i, c.words.Determiners) {
		i++
	}
	return i
}

// callerPhraseBefore reports whether a pronoun of several words that may call is
// the subject of the sentence: 'ce dernier'.
func (c *clause) callerPhraseBefore(last int) bool {
	for i := range last {
		if c.Starts(i, &c.words.CallerPhrases) > 0 && (i == 0 || c.sign(i-1, ",")) {
			return !c.others
		}
	}
	return false
}

// callerAfter reports whether the main clause after the phrase that starts at i
// has a caller as its subject: 'Calling on the Council to act, Members …'.
func (c *clause) callerAfter(i int) bool {
	commas := false
	for j := i; c.Has(j); j++ {
		if c.sign(j, ",") {
			commas = true
			if c.callerNear(j) {
				return true
			}
		}
	}
	return !commas
}

// callerNear reports whether a caller stands right after the comma at i.
func (c *clause) callerNear(i int) bool {
	const near = 5
	for j := range c.Ahead(c.next(i+1), near) {
		if c.mayCall(j) {
			return !c.foreign(j)
		}
		if !c.Is(j, c.words.CallerModifiers) && !c.Is(j, c.words.Determiners) {
			return false
		}
	}
	return false
}

// isOfPeople reports whether the word at i is the adjective of a people after its noun:
// 'le Parlement norlandais'.
func (c *clause) isOfPeople(i int) bool {
	return c.Has(i) && !c.Upper(i) && slices.ContainsFunc(c.Doc.Words.Votes.ForeignEndings, func(ending string) bool {
		return c.hasEnding(i, ending)
	})
}
