package calls

import (
	"slices"

	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

// markQuiet finds what frames pass over.
func (c *clause) markQuiet() {
	n := len(c.Tokens)
	c.quiet = slices.Grow(c.quiet, n)[:n]
	clear(c.quiet)
	for i := 0; i < n; {
		length := c.quietAt(i)
		if length == 0 { // as most
			i++
			continue
		}
		c.mark(i, i+length)
		i += length
	}
	if c.Anchors&lang.VoteAnchor != 0 {
		c.passFigures()
	}
	c.joinAdverbs()
	for i := 0; c.Has(i); i++ {
		if c.isWord(i) {
			continue
		}
		if end := c.asideEnd(i); end > i {
			c.mark(i, end+1)
			i = end
			if next := c.next(end + 1); next > end+1 && c.sign(next, ",") {
				c.mark(next, next+1) // an adverb after the aside: ', once more, urgently,'
				i = next - 1         // its comma may open a further aside
			} else if c.Is(end+1, c.words.And) && c.isWhen(end+2) {
				i-- // its last comma is the first of another
			}
		}
	}
}

func (c *clause) mark(from, to int) {
	for i := range c.Between(from, to) {
		c.quiet[i] = true
	}
}

// passFigures passes over the figures of a vote: 'the report adopted by 30 votes to 2
// calls on'.
func (c *clause) passFigures() {
	votes := &c.Doc.Words.Votes
	for i := 0; c.Has(i); i++ {
		if !c.Is(i, votes.By) || !c.IsNumber(i+1) || !c.any(i+2, votes.Nouns, votes.Favour) {
			continue
		}
		last := c.figuresEnd(i + 2)
		c.mark(i, last+1)
		i = last
	}
}

// figuresEnd returns the last token of the figures of a vote that hold token i.
func (c *clause) figuresEnd(i int) int {
	votes := &c.Doc.Words.Votes
	last := i
	for j := i; c.Has(j); j++ {
		labelled := c.IsNumber(j-1) || c.Is(j-1, votes.Nouns)
		switch {
		case c.IsNumber(j), c.any(j, votes.Nouns, votes.Abstentions),
			labelled && c.any(j, votes.Favour, votes.Against):
			last = j
		case !c.sign(j, ",") && !c.any(j, votes.To, votes.With, votes.And, votes.Skip, votes.Against):
			return last
		}
	}
	return last
}

// joinAdverbs passes over the conjunctions between adverbs: 'immediately and
// unconditionally'.
func (c *clause) joinAdverbs() {
	for i := 1; i+1 < len(c.Tokens); i++ {
		if c.quiet[i-1] && c.quiet[i+1] && (c.Is(i, c.words.And) || c.sign(i, ",")) {
			c.quiet[i] = true
		}
	}
}

// quietAt returns how many tokens the adverb or the day has that starts at token i,
// 0 for none.
func (c *clause) quietAt(i int) int {
	if c.Anchor(i)&lang.QuietAnchor != 0 {
		if length := max(c.Starts(i, &c.words.Adverbials), c.dayAt(i)); length > 0 {
			return length
		}
	}
	if c.isAdverb(i) {
		return 1
	}
	return 0
}

// isAdverb reports whether token i is an adverb by itself.
func (c *clause) isAdverb(i int) bool {
	if c.Anchor(i)&lang.QuietAnchor != 0 && c.Is(i, c.words.Adverbs) {
		return true
	}
	const stem = 2 // letters before the ending
	if c.Upper(i) && i > 0 || !c.hasEnding(i, c.words.AdverbEnding) {
		return false
	}
	return len(c.Text(i)) > len(c.words.AdverbEnding)+stem && !c.Is(i, c.words.NotAdverbs)
}

// dayAt returns how many tokens the day of a call has at i: 'on 9 May 2016',
// 'mardi 9 mai', 'on Tuesday'. Other dates belong to what is asked.
func (c *clause) dayAt(i int) int {
	at := i
	if c.Is(at, c.words.BeforeDate) {
		if c.Is(i-1, c.words.Prepositions) {
			return 0
		}
		at++
	}
	weekday := c.Is(at, c.words.Weekdays)
	if weekday {
		at++
		if c.sign(at, ",") && c.isDayOfMonth(at+1) {
			at++
		}
	}
	if c.isDayOfMonth(at) {
		at += 2
		if c.Has(at) && scan.Digits(c.Text(at)) == 4 {
			at++
		}
		if weekday || c.Is(i, c.words.BeforeDate) {
			return at - i
		}
		return 0
	}
	if weekday {
		return at - i
	}
	return 0
}

func (c *clause) isDayOfMonth(i int) bool {
	return c.Has(i) && c.Tokens[i].Number > 0 && c.Tokens[i].Number <= 31 && c.Is(i+1, c.Doc.Words.Month)
}

// longestAside is how many tokens an aside may have, with the sign at its end.
const longestAside = 15

// asideEnd returns the sign that closes the aside which token i opens, or 0: a
// phrase of time, manner or reason between commas, dashes or brackets.
func (c *clause) asideEnd(i int) int {
	closes := ""
	switch c.Sign(i) {
	case '(':
		closes = ")"
	case ',':
		closes = ","
	default:
		if c.isDash(i) {
			return c.dashEnd(i)
		}
		return 0
	}
	first := i + 1
	if closes == "," && (!c.opensAside(first) || c.callsInstead(first)) {
		return 0
	}
	for j := range c.Ahead(first, longestAside) {
		switch {
		case c.sign(j, closes):
			if j == first {
				return 0
			}
			return j
		case c.sign(j, ";:.!?"), closes == "," && c.hasCall(j):
			return 0
		}
	}
	return 0
}

// callsInstead reports whether what a preposition opens at i is no aside but somebody
// else who is called on: 'demande au Conseil d'agir, à la Commission de payer, et …'.
func (c *clause) callsInstead(i int) bool {
	const near = 5 // tokens from the preposition to a name's end
	if !c.Is(i, c.words.ListOpeners) && c.words.Contracted[c.Word(i)] == "" || !c.isActor(i+1, min(i+near, len(c.Tokens))) {
		return false
	}
	for j := range c.Ahead(i+1, longestAside) {
		switch {
		case c.sign(j, ",;:."):
			return false
		case c.Is(j, c.words.ListOpeners) && c.startsAction(j+1):
			return true
		}
	}
	return false
}

// dashEnd returns the dash that closes the aside which the dash at i opens, or 0:
// 'the resolution – tabled by six groups – calls on'.
func (c *clause) dashEnd(i int) int {
	if i == 0 || c.Sign(i-1) != 0 || !c.opensAside(i+1) && !c.participleAt(i+1) {
		return 0
	}
	for j := range c.Ahead(i+2, longestAside-1) {
		switch {
		case c.isDash(j):
			return j
		case c.sign(j, ";:.!?"), c.hasCall(j):
			return 0
		}
	}
	return 0
}

// opensAside reports whether an aside may start at i, after its comma: an adverb,
// a preposition or a conjunction of time, but none that names further actors.
func (c *clause) opensAside(i int) bool {
	if !c.Has(i) || c.addsActors(i) {
		return false
	}
	if c.Is(i, c.words.And) {
		return c.isWhen(i + 1) // ', and before the summer,'
	}
	if c.quiet[i] && c.Starts(i, &c.words.ClauseOpeners) == 0 {
		return c.sign(c.next(i), ",") || !c.Is(c.next(i), c.words.Determiners)
	}
	if c.Is(i, c.words.ListOpeners) && c.startsAction(i+1) {
		return false // the action itself, after an aside
	}
	if c.Is(i, c.words.Temporal) && c.Is(i, c.words.Determiners) {
		const longest = 3                                     // tokens of a day
		return c.isTime(i+1, min(i+longest, len(c.Tokens)-1)) // ', le 9 mai,', but not ', le Conseil,'
	}
	return c.any(i, c.words.Prepositions, c.words.Temporal) || c.opensAdverbialClause(i)
}

// opensAdverbialClause reports whether a conjunction stands at i that opens a
// clause of condition, time or manner: ', if it proposes a new act,'.
func (c *clause) opensAdverbialClause(i int) bool {
	if c.Starts(i, &c.words.ClauseOpeners) > 0 {
		return true
	}
	return c.any(i, c.words.Boundary, c.words.BeforeReporting) &&
		!c.any(i, c.words.RelativePronouns, c.words.That, c.words.And)
}

// addsActors reports whether the words at i name further actors: 'including',
// 'together with', 'and where appropriate'.
func (c *clause) addsActors(i int) bool {
	n := c.Starts(i, &c.words.AddsActors)
	return c.Is(i, c.words.And) && !c.isWhen(i+1) || n > 0 && !c.sign(i+n, ",")
}

// hasCall reports whether token i is a finite verb that calls.
func (c *clause) hasCall(i int) bool {
	return c.form(i)&(lang.Finite|lang.BaseForm) != 0 && !c.Is(i-1, c.words.Determiners)
}

// isWhen reports whether a phrase at i says when: 'before the summer'.
func (c *clause) isWhen(i int) bool {
	return c.Is(i, c.words.Temporal) && !c.any(i, c.words.Prepositions, c.words.And) || c.passed(i) && c.sign(c.next(i), ",")
}
