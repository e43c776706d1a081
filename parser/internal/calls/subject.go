package calls

import (
	"slices"

	"resparse/parser/internal/lang"
)

// subject is who stands before a verb.
type subject struct {
	start  int  // index of its first token
	caller bool // it may call
	shared bool // the verb shares the subject of an earlier one
}

// subjectOf looks for the subject of the finite verb at i.
func (c *clause) subjectOf(i int) subject {
	last := c.subjectLast(i)
	switch {
	case !c.Has(last):
		return subject{start: i, caller: c.item}
	case c.Is(last, c.words.And):
		return c.sharedSubject(last)
	case c.sign(last, ",;)"):
		if s, ok := c.subjectBeforeAside(last); ok {
			return s
		}
		return c.sharedSubject(last)
	case c.Is(last, c.words.Relative):
		return subject{start: last, caller: c.relativeCaller(last, i)} // 'a new article which calls on'
	case c.Is(last, c.words.Not):
		return subject{start: last}
	}
	return c.subjectEnding(last)
}

// subjectLast returns the last token of the subject of the verb at i: before
// auxiliaries, pronouns such as leur, and a verb such as 'wishes to'.
func (c *clause) subjectLast(i int) int {
	last := c.beforeVerb(i)
	if c.Is(last, c.words.BeforeBase) && c.Is(c.before(last), c.words.Wishes) {
		last = c.before(last)
	}
	if c.form(i) == lang.BaseForm && c.Is(last, c.words.Wishes) {
		last = c.beforeVerb(last) // 'wishes to call on', 'souhaite inviter'
	}
	for c.Is(last, c.words.ObjectPronouns) {
		last = c.beforeVerb(last) // 'leur demande'
	}
	return last
}

// subjectEnding returns the subject whose last token is given.
func (c *clause) subjectEnding(last int) subject {
	start := c.clauseStart(last)
	if head := start - 2; c.restrictsCaller(start, last) && c.callers(c.clauseStart(head), head) {
		return subject{start: c.clauseStart(head), caller: true} // 'an amendment that was adopted asks'
	}
	if !c.callers(start, last) || c.Is(start-1, c.words.Comparing) {
		return subject{start: start}
	}
	return subject{start: start, caller: !c.Is(last, c.words.CallerPronouns) || !c.others}
}

// restrictsCaller reports whether a relative clause without commas stands from
// start to last, with a verb of its own, after a noun that may call.
func (c *clause) restrictsCaller(start, last int) bool {
	if !c.any(start-1, c.words.RelativePronouns, c.words.That) || !c.mayCall(start-2) {
		return false
	}
	return c.some(start, last+1, c.isVerbForm)
}

// relativeCaller reports whether the relative pronoun before a verb stands for
// somebody who may call, and the verb tells nothing earlier: 'a resolution tabled by
// the S&D group which calls', but neither 'a letter of the keepers which calls' nor
// 'its committee, which had called'.
func (c *clause) relativeCaller(relative, verb int) bool {
	if c.some(relative+1, verb, func(i int) bool { return c.Is(i, c.words.Pluperfect) }) || c.toldOfPast(relative, verb) {
		return false
	}
	const longest = 16
	for i := range c.Back(relative-1, longest) {
		switch {
		case c.mayCall(i):
			return !c.foreign(i)
		case c.any(i, c.words.NonCallers, c.words.Actors) && c.isOwner(i),
			c.isFinite(i), c.Is(i, c.words.ReportFinite), c.form(i) != 0, c.sign(i, ";:"):
			return false
		}
	}
	return false
}

// toldOfPast reports whether the verb of a relative clause is in the imperfect, in a
// sentence that tells of the past: 'étaient convenus de suivre la résolution, laquelle
// demandait'.
func (c *clause) toldOfPast(relative, verb int) bool {
	if !c.isImperfect(verb) {
		return false
	}
	return c.some(0, relative, func(i int) bool { return c.isFinite(i) && c.isImperfect(i) })
}

func (c *clause) isImperfect(i int) bool {
	return slices.ContainsFunc(c.words.ImperfectEndings, func(ending string) bool { return c.hasEnding(i, ending) })
}

// isOwner reports whether what stands before the noun at i is of it: 'of the Court'.
func (c *clause) isOwner(i int) bool {
	if c.Is(i-1, c.words.Determiners) && !c.Is(i-1, c.words.CallerAfter) {
		i--
	}
	return c.Is(i-1, c.words.CallerAfter)
}

// subjectBeforeAside looks for a subject before the aside that a comma at the
// index last closes: 'one of them, tabled by the UEN group, calls on'.
func (c *clause) subjectBeforeAside(last int) (subject, bool) {
	open := c.openingSign(last)
	before := c.before(open)
	if !c.Has(before) || c.ownVerb(open, last) {
		return subject{}, false
	}
	start := c.clauseStart(before)
	if c.callers(start, before) && !c.finiteBetween(start, before) {
		return subject{start: start, caller: true}, true
	}
	return subject{}, false
}

// openingSign returns the comma that opens the aside which the comma at last
// closes, or -1.
func (c *clause) openingSign(last int) int {
	open := c.openingComma(last)
	if !c.sign(last, ",") || last-open > longestAside || c.Is(open+1, c.words.And) {
		return -1
	}
	return open
}

// ownVerb reports whether what stands between two commas is a clause of its own,
// with a finite verb and no relative pronoun.
func (c *clause) ownVerb(open, last int) bool {
	if c.Is(open+1, c.words.Relative) {
		return false
	}
	return c.some(open, last, func(i int) bool { return c.isFinite(i) && c.Is(i, c.words.Auxiliaries) })
}

// endsClause reports whether token i stands between two clauses.
func (c *clause) endsClause(i int) bool {
	if c.isWord(i) {
		return c.Is(i, c.words.Boundary)
	}
	return c.sign(i, ";:,(") || c.isDash(i)
}

// clauseStart returns where the clause starts whose subject ends in the token last.
func (c *clause) clauseStart(last int) int {
	if !c.Has(last) {
		return last
	}
	start := int(c.told(last).start)
	if c.Is(start, c.words.And) && start < last {
		start++
	}
	return start
}

// finiteBetween reports whether a finite verb stands from one token up to another, so
// that the first is the subject of another verb.
func (c *clause) finiteBetween(from, to int) bool { return c.some(from, to, c.isFinite) }

// sharedSubject is the subject of a verb after 'and' or a comma: that of the
// sentence, unless a clause in between tells what others did.
func (c *clause) sharedSubject(last int) subject {
	s := subject{start: last + 1, shared: true, caller: c.item}
	for i := range last {
		switch {
		case !s.caller:
			s.caller = c.callerEnding(i)
		case c.startsClause(i):
			s.caller = !c.othersAct(i, last)
		}
	}
	s.caller = s.caller || c.callerPhraseBefore(last)
	return s
}

// callerEnding reports whether token i is the last of a subject that may call.
func (c *clause) callerEnding(i int) bool {
	t := c.told(i)
	if t.caller == notAsked {
		t.caller = no
		if c.mayCall(i) && !c.foreign(i) && !c.belongsToOthers(i, len(c.Tokens)) && c.verbFollows(i) &&
			c.subjectEnding(i).caller {
			t.caller = yes
		}
	}
	return t.caller == yes
}

// startsClause reports whether token i starts a clause before the action of the
// call before, and none that a verb that calls has: 'asked that'.
func (c *clause) startsClause(i int) bool {
	return c.Is(i, c.words.Boundary) && c.form(i-1) == 0 && (c.action == 0 || i < c.action)
}

// othersAct reports whether the clause that the word at i starts tells what
// others did: 'noted that the rector had … and had asked'.
func (c *clause) othersAct(i, last int) bool {
	const near = 6
	first := i + 1
	if c.sign(first, ",") { // 'noted that, for now, the rector'
		first++
		for first < last && !c.sign(first, ",") {
			first++
		}
		first++
	}
	for j := range c.Between(first, min(first+near, last)) {
		if c.sign(j, ",") {
			break
		}
		if c.Is(j, c.words.NonCallers) {
			return true
		}
	}
	return c.Is(last+1, c.words.Pluperfect)
}

// verbFollows reports whether a verb stands in the clause after token i.
func (c *clause) verbFollows(i int) bool {
	for j := i + 1; c.Has(j) && !c.sign(j, ";:"); j++ {
		if c.isVerbForm(j) || c.form(j) != 0 {
			return true
		}
	}
	return false
}

// isVerbForm reports whether token i looks like a verb in a finite form.
func (c *clause) isVerbForm(i int) bool {
	return c.any(i, c.Doc.Words.Finite, c.words.ReportFinite) || c.hasEnding(i, c.words.PastEnding)
}

// gerundLast returns the token before the gerund at i and the conjunctions before it,
// -1 where it opens the sentence, and whether there are such conjunctions.
func (c *clause) gerundLast(i int) (last int, opened bool) {
	last = c.before(i)
	for c.Is(last, c.words.BeforeReporting) {
		last, opened = c.before(last), true
	}
	if c.sign(last, ",") && c.before(last) < 0 {
		return -1, opened // 'However, calling on'
	}
	return last, opened
}

// gerundSubject is who calls in 'a resolution calling on' or ', calling on'.
func (c *clause) gerundSubject(i int) subject {
	last, opened := c.gerundLast(i)
	switch {
	case c.Is(last, c.words.Documents):
		return subject{start: i, caller: !c.finiteBetween(0, last) || c.sharedSubject(i).caller}
	case c.Is(last, c.words.By), opened && c.Has(last):
		return subject{start: i, caller: c.sharedSubject(last).caller} // 'began by calling on'
	case !c.Has(last):
		return subject{start: i, caller: c.callerAfter(i)}
	case c.sign(last, ",") || c.Is(last, c.words.And):
		return subject{start: i, caller: c.sharedSubject(i).caller}
	}
	return c.fartherSubject(i, last)
}

// fartherSubject is who calls in a gerund at i that does not stand right after the
// document or the verb that it belongs to: 'a resolution on the situation in Ruritania
// calling on', 'joins the UN in calling for'.
func (c *clause) fartherSubject(i, last int) subject {
	if c.Is(last, c.words.Prepositions) {
		if s, ok := c.joiningSubject(last); ok {
			return s
		}
	}
	for j := range i {
		if c.Is(j, c.words.Documents) && c.sharedSubject(i).caller {
			return subject{start: i, caller: true}
		}
	}
	return subject{start: i}
}

// joiningSubject is who calls with others, before the preposition of a gerund: 'joins
// the UN in calling for'.
func (c *clause) joiningSubject(preposition int) (subject, bool) {
	const longest = 12
	for i := range c.Back(preposition-1, longest) {
		if c.Is(i, c.words.Joining) {
			s := c.subjectOf(i)
			return s, s.caller
		}
	}
	return subject{}, false
}
