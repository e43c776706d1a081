package calls

import (
	"slices"
	"strings"

	"resparse/parser/internal/lang"
)

// thatClause reads 'that the Commission verify …' and 'that the fees be cut'.
func (c *clause) thatClause(i int, f *lang.Frame) (request, bool) {
	switch {
	case !c.Has(i):
		return request{}, false
	case c.listEnd(i):
		return request{action: i}, !f.Should
	case c.isPronoun(i):
		return c.pronounClause(i)
	}
	verb, modal := c.clauseVerb(i)
	if !c.Has(verb) {
		return c.verblessClause(i, f)
	}
	if f.Should && !modal && !c.Is(c.next(verb), c.words.Base) || c.notAddressed(i, verb) {
		return request{}, false
	}
	if !c.isAddressed(i, verb, modal) {
		return request{action: i}, true
	}
	action := verb
	if modal {
		if action++; c.Is(action, c.words.InfinitiveMarks) {
			action++ // 'ought to'
		}
	}
	return request{addressee: c.addressee(i, verb), action: action}, true
}

// isAddressed reports whether the subject of the clause at i is who is to act.
func (c *clause) isAddressed(i, verb int, modal bool) bool {
	return c.isActor(i, verb) && !c.Is(i, c.words.NobodyArticles) && !c.isPassive(i, verb, modal)
}

// isPronoun reports whether token i is a pronoun of somebody who is to act.
func (c *clause) isPronoun(i int) bool {
	return c.Is(i, c.words.ActorPronouns) ||
		c.Is(i, c.words.CallerPronouns) && c.Is(i+1, c.words.Base) && !c.Is(i+1, c.words.PassiveBe)
}

// notAddressed reports whether a subject is something that no call is addressed
// to: 'Parliament's position should be'.
func (c *clause) notAddressed(first, end int) bool {
	return c.some(first, end, func(j int) bool { return c.Is(j, c.words.NotAddressed) })
}

// pronounClause reads 'that they act'.
func (c *clause) pronounClause(i int) (request, bool) {
	verb := c.next(i + 1)
	if c.Is(verb, c.words.Modals) {
		verb++
	}
	return request{addressee: c.Tokens[i].Span(), action: verb}, c.Has(verb)
}

// verblessClause reads a clause whose verb no table has: what follows the name of
// an institution is taken for it.
func (c *clause) verblessClause(i int, f *lang.Frame) (request, bool) {
	const longest = 12
	if end := len(c.Tokens) - 1; c.listEnd(end) && end-i <= longest {
		return request{addressee: c.addressee(i, end), action: end}, !f.Should
	}
	if last := c.actorEnd(i); last > i && c.Has(last+1) {
		return request{addressee: c.addressee(i, last), action: last}, !f.Should || len(c.words.InfinitiveEndings) > 0
	}
	return request{action: i}, !f.Should
}

// isPassive reports whether the clause at i says what is to be done to its
// subject.
func (c *clause) isPassive(i, verb int, modal bool) bool {
	be := verb
	if modal {
		be++
	}
	for c.passed(be) || c.Is(be, c.words.Not) {
		be++
	}
	return c.Is(be, c.words.PassiveBe) && (c.participleAt(be+1) || !c.isActor(i, verb))
}

// clauseVerb returns the index of the verb of the that-clause at i: a modal, or a
// verb in the form that calls have.
func (c *clause) clauseVerb(i int) (verb int, modal bool) {
	const near = 6
	for j := i + 1; c.Has(j); j++ {
		switch {
		case c.quiet[j]:
		case c.Is(j, c.words.Modals):
			return j, true
		case c.sign(j, ".;:!?"), c.Is(j, c.words.Relative) && j > i+near,
			c.Is(j, c.words.That) && c.Is(j-1, c.words.And):
			return -1, false
		case c.isPlural(j), c.isClauseVerb(j):
			return c.quietBeforeVerb(j), false
		}
	}
	return -1, false
}

// isClauseVerb reports whether token j is the verb of a that-clause by itself, or by
// the word before or after it.
func (c *clause) isClauseVerb(j int) bool {
	return c.pastAfterActor(j) || c.isBase(j) || c.Is(j, c.words.PassiveBe) ||
		c.Is(j, c.words.Not) && c.Is(c.next(j+1), c.words.Base)
}

// quietBeforeVerb returns where the adverbs before the verb at j start: they are
// part of what is asked.
func (c *clause) quietBeforeVerb(j int) int {
	for c.passed(j-1) && !c.sign(j-1, ",)") {
		j--
	}
	return j
}

// pastAfterActor reports whether token j is a verb in the past right after an
// institution, as slips have it: 'recommended that Parliament approved'.
func (c *clause) pastAfterActor(j int) bool {
	return c.Is(c.before(j), c.words.Actors) && c.hasEnding(j, c.words.PastEnding) && !c.Upper(j)
}

func (c *clause) isPlural(j int) bool {
	return c.hasEnding(j, c.words.PluralEnding) && !c.Is(j, c.words.NotAdverbs) && !c.Is(j-1, c.words.Determiners) &&
		!c.Is(j-1, c.words.Prepositions)
}

// isBase reports whether token j is a verb in the form of a that-clause, and no
// noun of the same letters.
func (c *clause) isBase(j int) bool {
	before := c.before(j)
	return c.Is(j, c.words.Base) && !c.Upper(j) &&
		!c.any(before, c.words.Determiners, c.words.And, c.words.BeforeBase) &&
		(!c.Is(before, c.words.Prepositions) || c.Is(before, c.words.VerbalClitics))
}

// actorEnd returns the index after the institution whose name starts at i, for a
// clause whose verb is not in the table, or i.
func (c *clause) actorEnd(i int) int {
	const longest = 6
	last := i
	for j := range c.Ahead(i, longest) {
		switch {
		case j < last:
		case last == j && c.ofName(j):
			last = c.afterArticles(j+1) + 1
		case c.Is(j, c.words.Prepositions):
			return last
		case c.Is(j, c.words.Actors), j == i && c.properNoun(j):
			last = j + 1
		case last > i:
			return last
		}
	}
	return last
}

// ofName reports whether 'of' at token i goes on with an institution's name.
func (c *clause) ofName(i int) bool {
	return c.Is(i, c.words.CallerAfter) && (c.Is(i+1, c.words.Determiners) || c.Upper(i+1))
}

// properNoun reports whether token i is a name: a capital that no table knows.
func (c *clause) properNoun(i int) bool {
	return c.Upper(i) && !c.Is(i, c.words.Determiners) && !c.Is(i, c.words.Documents) && !c.Is(i, c.words.Prepositions)
}

func (c *clause) participleAt(i int) bool {
	word := c.Word(c.next(i))
	return slices.ContainsFunc(c.words.Participle, func(ending string) bool { return strings.HasSuffix(word, ending) })
}
