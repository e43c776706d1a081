package calls

import (
	"slices"

	"resparse/parser/internal/lang"
)

// elliptic adds the calls that leave out their verb: '… , the Commission to
// publish the results and the Member States to act on them'.
func (c *clause) elliptic(found []request) []request {
	for k := 0; k < len(found); k++ {
		if next, ok := c.ellipsis(&found[k]); ok {
			found = slices.Insert(found, k+1, next)
		}
	}
	return found
}

// ellipsis looks within the action of r for another addressee with an action of
// its own, before which that of r ends.
func (c *clause) ellipsis(r *request) (request, bool) {
	for i := range c.Between(r.action, r.end) {
		if !c.joinsCalls(i, r) || c.quiet[i] {
			continue
		}
		first := c.afterJoint(i, r)
		next, ok := c.secondClause(first, r)
		if !ok {
			next, ok = c.secondAddressee(i, first, r)
		}
		if ok {
			next.start, next.subject, next.verb, next.end, next.inLine = first, first, r.verb, r.end, r.inLine
			r.end = i
			return next, true
		}
	}
	return request{}, false
}

// joinsCalls reports whether a comma, a conjunction or, in a list in the line, a
// semicolon stands at i.
func (c *clause) joinsCalls(i int, r *request) bool {
	return c.sign(i, ",") || c.Is(i, c.words.And) || r.inLine && c.sign(i, ";")
}

// afterJoint returns where a further call may start after the comma or conjunction at i.
func (c *clause) afterJoint(i int, r *request) int {
	first := c.next(i + 1)
	if r.inLine {
		first += c.enumerator(first)
	}
	for c.Is(first, c.words.And) || c.sign(first, ",") && c.Is(i, c.words.And) {
		first = c.next(first + 1)
	}
	return first
}

// secondClause reads 'that X act and that Y pay', 'pour que … et pour que'.
func (c *clause) secondClause(first int, r *request) (request, bool) {
	frame := r.frame
	switch conjunction := c.beforeThat(first); {
	case frame.What == lang.Object && c.isClauseAfterObject(conjunction):
		frame = lang.Frame{Link: c.words.That, What: lang.Clause}
		first = c.next(conjunction + 1)
	case frame.What != lang.Clause:
		return request{}, false
	case c.Is(conjunction, frame.Link):
		first = c.next(conjunction + 1)
	case !r.inLine || c.enumerator(first-1) == 0 && !c.sign(first-1, ";"):
		return request{}, false
	}
	next, ok := c.thatClause(first, &frame)
	next.frame = frame
	if c.Is(first, c.words.CallerPronouns) || next.addressee.Empty() && r.addressee.Empty() {
		return request{}, false // 'that it publish': the same addressee
	}
	return next, ok
}

// secondAddressee reads ', the Commission to publish' and 'and on shipowners to
// wait'.
func (c *clause) secondAddressee(i, first int, r *request) (request, bool) {
	f := &r.frame
	if !f.ToAct() || r.addressee.Empty() {
		return request{}, false
	}
	if f.Before != 0 && c.Is(first, f.Before) {
		return c.secondAction(c.next(first+1), c.words.Contracted[c.Word(first)], r)
	}
	if c.mustRepeat(r) || !c.bareAddressee(i, first, r) {
		return request{}, false
	}
	return c.secondAction(first, "", r)
}

// bareAddressee reports whether a further addressee without a preposition starts
// at first, after the comma or conjunction at i.
func (c *clause) bareAddressee(i, first int, r *request) bool {
	if !c.Is(first, c.words.Determiners) && !c.Upper(first) {
		return false
	}
	if c.Is(i, c.words.And) && !c.sign(c.before(i), ",") && !c.joinsClause(i, first, r) {
		return false
	}
	marker, ok := c.shortMarker(first, r.end, r.frame.Link)
	return ok && c.isActor(first, marker)
}

// secondAction reads the addressee at the token at, and its action.
func (c *clause) secondAction(at int, article string, r *request) (request, bool) {
	marker, ok := c.shortMarker(at, r.end, r.frame.Link)
	if !ok {
		return request{}, false
	}
	action, last := marker+1, marker
	if before := c.before(marker); c.Is(before, c.words.Not) {
		last, action = before, before
	}
	address := c.addressee(at, last)
	return request{addressee: address, article: article, action: action, frame: r.frame}, !address.Empty()
}

// mustRepeat reports whether the preposition before an addressee stands before
// each further one: 'demande au Conseil de … et à la Commission de'.
func (c *clause) mustRepeat(r *request) bool {
	return r.frame.Before != 0 && len(c.words.InfinitiveEndings) > 0
}

// joinsClause reports whether 'and' at i, without a comma, leads to an addressee
// at first, as in '… and the Council to act', and not to the second of two things
// that a preposition holds together.
func (c *clause) joinsClause(i, first int, r *request) bool {
	const near, short = 5, 3
	if c.mustRepeat(r) || !c.Is(first, c.words.Determiners) || !c.isActor(first, min(first+short, len(c.Tokens))) {
		return false
	}
	for j := range c.Back(i, near) {
		if c.Is(j, r.frame.Link) {
			break
		}
		if c.holdsTogether(j) || c.Is(j, c.words.Actors) {
			return false
		}
	}
	return true
}

// holdsTogether reports whether token i is a preposition before two things with
// 'and' between them.
func (c *clause) holdsTogether(i int) bool {
	return c.Is(i, c.words.Prepositions) && !c.Is(i, c.words.CallerAfter) && !c.Is(i, c.words.Temporal)
}

// shortMarker returns the marker after an addressee of a few words.
func (c *clause) shortMarker(from, end int, link lang.Class) (marker int, ok bool) {
	const longest = 9
	for j := range c.Between(from, min(from+longest, end)) {
		switch {
		case c.quiet[j]:
		case c.sign(j, ",;:.") || c.isFinite(j) || c.Is(j, c.words.Relative):
			return 0, false
		case c.Is(j, link) && c.startsAction(j+1):
			return j, true
		}
	}
	return 0, false
}
