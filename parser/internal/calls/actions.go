package calls

import (
	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

// actions cuts the action of a call into its parts: at each further marker, and
// at the numbers of an enumeration.
func (c *clause) actions(q *request) []scan.Span {
	var parts []scan.Span
	start := q.action
	add := func(end int) {
		end = c.beforeJoint(start, end)
		if end > start {
			parts = append(parts, scan.Span{Start: c.Tokens[start].Start(), End: c.Tokens[end-1].End()})
		}
	}
	for i := range c.Between(q.action, q.end) {
		if n := c.partAt(i, q); n > 0 {
			add(i)
			start = c.afterPart(i, n, q.frame.Link)
		} else if next := c.furtherAction(i, start, q); next > 0 {
			add(c.beforeOwnAside(i))
			start = next
		}
	}
	add(q.end)
	if len(parts) == 0 {
		parts = append(parts, scan.Span{Start: c.Tokens[q.action].Start(), End: c.Tokens[q.end-1].End()})
	}
	return parts
}

// beforeJoint returns where the part from start ends before the marker at end: before
// commas, conjunctions and the adverbs between: 'act and in particular to'.
func (c *clause) beforeJoint(start, end int) int {
	quiet := end
	for c.passed(quiet-1) && !c.sign(quiet-1, ",)") {
		quiet--
	}
	if c.Is(quiet-1, c.words.And) {
		end = quiet
	}
	for end > start && (c.sign(end-1, ",;:") || c.Is(end-1, c.words.And)) {
		end--
	}
	return end
}

// furtherAction returns where an action starts whose marker is at i, or 0. A
// purpose after a comma at the end, ', to ensure that …', is no action.
func (c *clause) furtherAction(i, start int, q *request) int {
	switch {
	case i <= start:
		return 0
	case q.frame.What == lang.Object:
		return c.clauseAfterObject(i, q)
	case q.frame.What == lang.Clause:
		return c.furtherClause(i, q)
	}
	marker, action := i, i+1
	if c.Is(i, c.words.Not) {
		marker, action = c.next(i+1), i
	}
	if !c.Is(marker, q.frame.Link) || !c.startsAction(marker+1) || !c.joinsActions(i, start, q) {
		return 0
	}
	return action
}

// joinsActions reports whether a conjunction, a semicolon or the comma of a list joins
// what starts at the marker at i to the action from start.
func (c *clause) joinsActions(i, start int, q *request) bool {
	before := c.before(i)
	switch {
	case c.Is(before, c.words.And):
		return !c.joinsPurposes(before, start, q)
	case c.sign(before, ";"), c.beforeOwnAside(i) < i:
		return true
	}
	return c.sign(before, ",") && c.listGoesOn(i, q.end, q.frame.Link)
}

// joinsPurposes reports whether the conjunction at i joins two purposes of the action
// from start, and not two actions: 'de publier la liste afin d'aider X et de payer Y'.
func (c *clause) joinsPurposes(i, start int, q *request) bool {
	for j := i; j > start && !c.sign(j, ",;:"); j-- {
		if c.Is(j, q.frame.Link) && c.Is(j-1, c.words.BeforePurpose) {
			return true
		}
	}
	return false
}

// beforeOwnAside returns where the aside opens that stands before the marker at i and
// after a conjunction, as in 'and, if need be, to', else i.
func (c *clause) beforeOwnAside(i int) int {
	i = c.beforeConjunction(i)
	if !c.sign(i-1, ",") {
		return i
	}
	if open := c.openingComma(i - 1); c.Is(open-1, c.words.And) {
		return open
	}
	return i
}

// furtherClause returns where a further clause starts whose conjunction is at i, or
// 0: 'that X be built and that Y be closed', 'pour que X … et pour que Y'.
func (c *clause) furtherClause(i int, q *request) int {
	if c.Is(i, q.frame.Link) && q.addressee.Empty() && c.joinsClauses(c.beforeConjunction(i), q) {
		return i + 1
	}
	return 0
}

// clauseAfterObject returns where a clause starts that is asked for besides an object,
// and whose conjunction is at i, or 0: 'demande la libération de X et que Y soit levé'.
func (c *clause) clauseAfterObject(i int, q *request) int {
	if q.addressee.Empty() && c.isClauseAfterObject(i) {
		return i + 1
	}
	return 0
}

// isClauseAfterObject reports whether the conjunction of a clause with a verb as calls
// have it stands at i after 'and'.
func (c *clause) isClauseAfterObject(i int) bool {
	if !c.Is(i, c.words.That) || !c.Is(c.before(c.beforeConjunction(i)), c.words.And) {
		return false
	}
	verb, _ := c.clauseVerb(c.next(i + 1))
	return verb > 0
}

// joinsClauses reports whether a clause that starts at i is one of several: 'and'
// stands before it, or a comma, and 'and' before a later one.
func (c *clause) joinsClauses(i int, q *request) bool {
	before := c.before(i)
	switch {
	case c.Is(before, c.words.And):
		return true
	case !c.sign(before, ","):
		return false
	}
	return c.some(i+1, len(c.Tokens), func(j int) bool {
		return c.Is(j, q.frame.Link) && c.Is(c.before(c.beforeConjunction(j)), c.words.And)
	})
}

// beforeConjunction returns where the words start that belong to the conjunction at i:
// pour que, à ce que.
func (c *clause) beforeConjunction(i int) int {
	if !c.Is(i, c.words.That) {
		return i
	}
	for c.Is(i-1, c.words.BeforeThat) {
		i--
	}
	return i
}

// listGoesOn reports whether a further marker with a conjunction before it
// follows after i, so that the comma before i stands between actions.
func (c *clause) listGoesOn(i, end int, link lang.Class) bool {
	for j := range c.Between(i+1, end) {
		if c.Is(j, link) && (c.Is(c.before(j), c.words.And) || c.sign(c.before(j), ",;")) && c.startsAction(j+1) {
			return true
		}
	}
	return false
}
