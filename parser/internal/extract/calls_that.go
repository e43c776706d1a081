package extract

import (
	"strings"

	"resparse/parser/internal/lang"
)

// thatClause reads 'that the Commission verify …' and 'that the fees be cut'.
func (c *clause) thatClause(i int, takes lang.Takes) (request, bool) {
	if c.listEnd(i) {
		return request{action: i}, takes&lang.TakesModal == 0
	}
	if c.Is(i, c.words.Persons) || c.Is(i, c.words.Pronouns) && c.Is(i+1, c.words.Base) {
		verb := i + 1
		if c.Is(verb, c.words.Modals) {
			verb++
		}
		return request{addressee: c.Tokens[i].Span(), action: verb}, verb < len(c.Tokens)
	}
	verb, modal := c.clauseVerb(i)
	if last := c.actorEnd(i); verb < 0 && last > i {
		return request{addressee: c.addressee(i, last), action: last}, takes&lang.TakesModal == 0 || len(c.words.Endings) > 0
	}
	if verb < 0 {
		if end := len(c.Tokens) - 1; c.listEnd(end) && end-i <= 8 {
			return request{addressee: c.addressee(i, end), action: end}, takes&lang.TakesModal == 0
		}
		return request{action: i}, takes&lang.TakesModal == 0
	}
	for j := i; j < verb; j++ {
		if c.Is(j, c.words.NotAddress) {
			return request{}, false
		}
	}
	if takes&lang.TakesModal != 0 && !modal && !c.Is(verb, c.words.Base) {
		return request{}, false
	}
	be := verb
	if modal {
		be++
	}
	for c.filler(be) || c.Is(be, c.words.Not) {
		be++
	}
	if c.Is(be, c.words.PassiveBe) && (c.participleAt(be+1) || !c.isActor(i, verb)) || c.Is(i, c.words.Nobody) {
		return request{action: i}, true
	}
	if takes&lang.TakesModal != 0 && !c.isActor(i, verb) {
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
	for i := first + 1; i < len(c.Tokens) && i < first+longest; i++ {
		if c.Is(i, c.words.That) {
			end := i
			for c.Is(end-1, c.words.ThatLead) {
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
	for j := i + 1; j < len(c.Tokens); j++ {
		switch {
		case c.Is(j, c.words.Modals):
			return j, true
		case c.sign(j, ".;:!?"), c.Is(j, c.words.Relative) && j > i+6:
			return -1, false
		case c.words.Plural != "" && j > i+1 && strings.HasSuffix(c.Word(j), c.words.Plural) && !c.adverb(j) &&
			!c.Is(j, c.words.NotAdverbs) && !c.Is(j-1, c.words.Articles) && !c.Is(j-1, c.words.Preposition):
			return j, false
		case c.Is(j, c.words.PassiveBe), c.Is(j, c.words.Not) && c.Is(j+1, c.words.Base):
			return j, false
		case c.Is(j, c.words.Base) && !c.Is(j-1, c.words.Articles) && (!c.Is(j-1, c.words.Preposition) || c.Is(j-1, c.words.Verbal)) &&
			!c.Is(j-1, c.words.And) && !c.Is(j-1, c.words.Infinitive):
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
	for j := i; j < len(c.Tokens)-1 && j < i+longest; j++ {
		if last == j && c.Is(j, c.words.Of) && (c.Is(j+1, c.words.Articles) || c.Tokens[j+1].Upper) {
			for j++; j+1 < len(c.Tokens) && c.Is(j, c.words.Articles); j++ {
			}
			last = j + 1
			continue
		}
		if c.Is(j, c.words.Preposition) {
			break
		}
		if c.Is(j, c.words.Actors) {
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
	for _, ending := range c.words.Participle {
		if word := c.Word(i); len(word) > len(ending) && strings.HasSuffix(word, ending) || word == ending {
			return true
		}
	}
	return false
}
