package parser

import (
	"strings"
)

// thatClause reads 'that the Commission verify …' and 'that the fees be cut'.
func (c *clause) thatClause(i int, takes takes) (request, bool) {
	if c.listEnd(i) {
		return request{action: i}, takes&takesModal == 0
	}
	if c.is(i, c.words.persons) || c.is(i, c.words.pronouns) && c.is(i+1, c.words.base) {
		verb := i + 1
		if c.is(verb, c.words.modals) {
			verb++
		}
		return request{addressee: c.tokens[i].span(), action: verb}, verb < len(c.tokens)
	}
	verb, modal := c.clauseVerb(i)
	if last := c.actorEnd(i); verb < 0 && last > i {
		return request{addressee: c.addressee(i, last), action: last}, takes&takesModal == 0 || len(c.words.endings) > 0
	}
	if verb < 0 {
		if end := len(c.tokens) - 1; c.listEnd(end) && end-i <= 8 {
			return request{addressee: c.addressee(i, end), action: end}, takes&takesModal == 0
		}
		return request{action: i}, takes&takesModal == 0
	}
	for j := i; j < verb; j++ {
		if c.is(j, c.words.notAddress) {
			return request{}, false
		}
	}
	if takes&takesModal != 0 && !modal && !c.is(verb, c.words.base) {
		return request{}, false
	}
	be := verb
	if modal {
		be++
	}
	for c.filler(be) || c.is(be, c.words.not) {
		be++
	}
	if c.is(be, c.words.passiveBe) && (c.participleAt(be+1) || !c.isActor(i, verb)) || c.is(i, c.words.nobody) {
		return request{action: i}, true
	}
	if takes&takesModal != 0 && !c.isActor(i, verb) {
		return request{}, false
	}
	action := verb
	if modal {
		action++
	}
	return request{addressee: c.addressee(i, verb), action: action}, true
}

// addressedThat reads an addressee with a that-clause: 'demande à la Commission
// que …'.
func (c *clause) addressedThat(first int) (request, bool) {
	const longest = 10
	for i := first + 1; i < len(c.tokens) && i < first+longest; i++ {
		if c.is(i, c.words.that) {
			end := i
			for c.is(end-1, c.words.thatLead) {
				end--
			}
			return request{addressee: c.addressee(first, end), action: i + 1}, true
		}
	}
	return request{}, false
}

// clauseVerb returns the index of the verb of the that-clause at i: a modal, or
// a verb in the form that calls have.
func (c *clause) clauseVerb(i int) (verb int, modal bool) {
	for j := i + 1; j < len(c.tokens); j++ {
		switch {
		case c.is(j, c.words.modals):
			return j, true
		case c.sign(j, ".;:!?"), c.is(j, c.words.relative) && j > i+6:
			return -1, false
		case c.words.plural != "" && j > i+1 && strings.HasSuffix(c.word(j), c.words.plural) && !c.adverb(j) &&
			!c.is(j, c.words.notAdverbs) && !c.is(j-1, c.words.articles) && !c.is(j-1, c.words.preposition):
			return j, false
		case c.is(j, c.words.passiveBe), c.is(j, c.words.not) && c.is(j+1, c.words.base):
			return j, false
		case c.is(j, c.words.base) && !c.is(j-1, c.words.articles) && (!c.is(j-1, c.words.preposition) || c.is(j-1, c.words.verbal)) &&
			!c.is(j-1, c.words.and) && !c.is(j-1, c.words.infinitive):
			return j, false
		}
	}
	return -1, false
}

// actorEnd returns the index behind the institution whose name starts at i, for
// a clause whose verb is not in the table, or i.
func (c *clause) actorEnd(i int) int {
	const longest = 6
	last := i
	for j := i; j < len(c.tokens)-1 && j < i+longest; j++ {
		if last == j && c.is(j, c.words.of) && (c.is(j+1, c.words.articles) || c.tokens[j+1].upper) {
			for j++; j+1 < len(c.tokens) && c.is(j, c.words.articles); j++ {
			}
			last = j + 1
			continue
		}
		if c.is(j, c.words.preposition) {
			break
		}
		if c.is(j, c.words.actors) {
			last = j + 1
		} else if last > i {
			break
		}
	}
	return last
}

func (c *clause) participleAt(i int) bool {
	for c.filler(i) {
		i++
	}
	for _, ending := range c.words.participle {
		if word := c.word(i); len(word) > len(ending) && strings.HasSuffix(word, ending) || word == ending {
			return true
		}
	}
	return false
}
