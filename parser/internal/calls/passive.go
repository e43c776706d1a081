package calls

import (
	"slices"

	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

// passive returns the index of the form of 'to be' that makes a passive of the
// participle at i, or -1; the participle may be the second of two.
func (c *clause) passive(i int) int {
	be := c.before(i)
	if c.Is(be, c.words.And) || c.sign(be, ",") {
		be = c.sharedBe(be)
	}
	if !c.Is(be, c.words.Be) {
		return -1
	}
	for {
		before := c.before(be)
		if !c.Is(before, c.words.Be) && !c.Is(before, c.words.Auxiliaries) && !c.Is(before, c.words.Modals) {
			break
		}
		be = before
	}
	if before := c.before(be); c.Is(before, c.words.BeforeBase) && !c.Is(c.before(before), c.words.Be) {
		return -1
	}
	if before := c.before(be); c.Is(before, c.words.BeforeBase) {
		return c.before(before) // 'is to be asked to'
	}
	return be
}

// sharedBe returns the form of 'to be' that stands before an earlier participle:
// 'is reminded and urged to', 'was reminded, asked and urged to'.
func (c *clause) sharedBe(joint int) int {
	const window = 8
	for j := range c.Back(joint-1, window) {
		if c.Is(j, c.words.Boundary) || c.sign(j, ";") || c.sign(j, ",") && !c.joinsParticiples(j, joint) {
			break
		}
		if c.Is(j, c.words.Be) {
			if c.participleAt(j + 1) {
				return j
			}
			return -1
		}
	}
	return -1
}

// joinsParticiples reports whether the comma at i stands between two participles, of
// which the second is followed by what joins a third.
func (c *clause) joinsParticiples(i, joint int) bool {
	after := c.next(c.next(i+1) + 1)
	return c.participleAt(i-1) && c.participleAt(c.next(i+1)) && (after == joint || c.sign(after, ","))
}

// passiveRequest reads 'the Commission is invited to', with 'be' at the index
// where the verb phrase starts.
func (c *clause) passiveRequest(i, be int, frames []lang.Frame) (request, bool) {
	if c.some(be, i, func(j int) bool { return c.Is(j, c.words.Not) }) {
		return request{}, false
	}
	before := c.before(be)
	if c.Is(before, c.words.ObjectPronouns) && c.Is(c.before(before), c.words.CallerPronouns) {
		return c.passivePronoun(i, before, frames)
	}
	first, last := c.passiveSubject(be)
	if last < first || first < 0 || c.toldOfOthers(first, last, be) {
		return request{}, false
	}
	next := c.next(i + 1)
	if c.Is(last, c.words.CallerPronouns) && first == last {
		return c.impersonal(last, next, frames)
	}
	if c.Is(next, c.words.By) && c.byOthers(next) {
		return request{}, false
	}
	return c.passiveAction(i, first, last, frames)
}

// passiveAction reads what the subject from first to last is asked to do by the
// participle at i.
func (c *clause) passiveAction(i, first, last int, frames []lang.Frame) (request, bool) {
	for k := range frames {
		f := &frames[k]
		if !f.ToAct() {
			continue
		}
		at := c.next(i + 1)
		if f.Before != 0 && c.Is(at, f.Before) && !c.Is(at, f.Link) {
			at = c.next(at + 1) // 'called upon to'
		}
		marker := c.passiveMarker(at, f)
		if !c.Has(marker) {
			continue
		}
		action := marker + 1
		if not := c.before(marker); c.Is(not, c.words.Not) {
			action = not
		}
		return request{start: c.leadStart(first), subject: first, action: action, frame: *f,
			addressee: scan.Span{Start: c.Tokens[first].Start(), End: c.Tokens[last].End()}}, true
	}
	return request{}, false
}

// passiveMarker returns the marker of the action that follows a passive at i, or -1:
// right there in a plain frame, so that 'is reminded of its duty to act' has none.
func (c *clause) passiveMarker(i int, f *lang.Frame) int {
	marker := c.nearMarker(i, f.Link)
	if f.Plain && marker > i {
		return -1
	}
	return marker
}

// passivePronoun reads 'il lui est demandé de'.
func (c *clause) passivePronoun(i, pronoun int, frames []lang.Frame) (request, bool) {
	for k := range frames {
		f := &frames[k]
		if !f.ToAct() {
			continue
		}
		if marker := c.passiveMarker(c.next(i+1), f); c.Has(marker) {
			subject := c.before(pronoun)
			return request{start: c.leadStart(subject), subject: subject, addressee: c.Tokens[pronoun].Span(),
				action: marker + 1, frame: *f}, true
		}
	}
	return request{}, false
}

// toldOfOthers reports whether a passive tells of what somebody else asked, or of
// an earlier time: 'the keepers, who had been asked', 'noted that the mayor had
// been asked'.
func (c *clause) toldOfOthers(first, last, be int) bool {
	before := c.before(first)
	if c.Is(before, c.words.Relative) || c.Is(first, c.words.Relative) || c.Is(last, c.words.Relative) {
		return true
	}
	return c.Is(before, c.words.That) && c.Is(be, c.words.Pluperfect) && !c.Is(c.before(before), c.words.Recalling)
}

// impersonal reads 'it is recommended that' and 'il est demandé à … de'.
func (c *clause) impersonal(subject, next int, frames []lang.Frame) (request, bool) {
	for k := range frames {
		f := &frames[k]
		var r request
		var ok bool
		switch {
		case f.What == lang.Clause && !f.Addressee && c.Is(next, f.Link):
			r, ok = c.thatClause(c.next(next+1), f)
			r.frame = *f
			return r, ok
		case f.Before != 0 && f.Addressee && c.Is(next, f.Before):
			r, ok = c.match(next, f)
		case f.What == lang.Action && !f.Addressee && !takesObject(frames):
			r, ok = c.match(next, f) // 'il est recommandé de publier'
		}
		if ok {
			r.frame = *f
			return r, true
		}
	}
	return c.pronounSubject(subject, next, frames)
}

// takesObject reports whether whoever is called on is the object of a verb, so that a
// passive may have them as its subject: 'it is asked to', but not 'il est demandé de'.
func takesObject(frames []lang.Frame) bool {
	return slices.ContainsFunc(frames, func(f lang.Frame) bool { return f.ToAct() && f.Before == 0 })
}

// pronounSubject reads 'It is urged to', where the pronoun stands for somebody.
func (c *clause) pronounSubject(subject, next int, frames []lang.Frame) (request, bool) {
	for k := range frames {
		f := &frames[k]
		if !f.ToAct() {
			continue
		}
		if f.Before != 0 && c.Is(next, f.Before) && !c.Is(next, f.Link) {
			next = c.next(next + 1) // 'They are called upon to'
		}
		if marker := c.passiveMarker(next, f); c.Has(marker) {
			return request{start: c.leadStart(subject), subject: subject, addressee: c.Tokens[subject].Span(),
				action: marker + 1, frame: *f}, true
		}
	}
	return request{}, false
}

// byOthers reports whether somebody who is no caller follows the 'by' at i, and not
// a day.
func (c *clause) byOthers(i int) bool {
	const near = 6
	for j := range c.Ahead(i, near) {
		if c.Is(j, c.words.Callers) || c.Is(j, c.Doc.Words.Month) || c.IsNumber(j) {
			return false
		}
		if c.Is(j, c.words.BeforeBase) || c.sign(j, ",") {
			break
		}
	}
	return true
}

// passiveSubject returns the first and the last token of the subject of the
// passive whose verb phrase starts at be.
func (c *clause) passiveSubject(be int) (first, last int) {
	last, open := c.subjectEnd(be - 1)
	for c.passed(last) && !c.sign(last, ")") {
		last--
	}
	if c.Has(open) {
		first = c.subjectFirst(open, be) // what stands between commas belongs to what is before it
	} else {
		first = c.afterOtherClause(c.subjectFirst(last, be), last)
	}
	for first < last && (c.Is(first, c.words.And) || c.quiet[first] || c.isDash(first)) {
		first++
	}
	article := c.Is(first, c.words.Determiners) && !c.isTime(first, last) // no day: 'le Conseil', not 'le 3 mai'
	if c.any(first, c.words.Prepositions, c.words.Temporal) && !article {
		first = c.skipAdverbial(first, last)
	}
	return first, last
}

// subjectFirst returns the first token of a subject that holds token first, before
// the verb at be.
func (c *clause) subjectFirst(first, be int) int {
	for first > 0 && !c.subjectBoundary(first-1, be) {
		first--
	}
	return first
}

// subjectEnd returns the last token of a subject before its verb, and the comma
// before what belongs to it between two, -1 where nothing does: 'the authorities,
// including X, are'.
func (c *clause) subjectEnd(last int) (end, open int) {
	if !c.sign(last, ",") || c.quiet[last] {
		return last, -1
	}
	open = c.openingComma(last)
	switch {
	case !c.Has(open):
		return last - 1, -1
	case c.addsActors(open + 1), c.isName(open+1, last-1), c.Is(open+1, c.words.RelativePronouns):
		return last - 1, open
	}
	return open - 1, -1
}

// afterOtherClause returns where the subject starts that ends at last, where
// another clause stands before it: 'Norland is a member and Georgia is urged'.
func (c *clause) afterOtherClause(first, last int) int {
	relative, verb := false, false
	for i := range c.Between(first, last) {
		switch {
		case c.Is(i, c.words.Relative):
			relative = true
		case c.isFinite(i):
			verb = !relative
		case c.Is(i, c.words.And) && verb:
			first = i + 1
		}
	}
	return first
}

// openingComma returns the comma before the one at i, or -1.
func (c *clause) openingComma(i int) int {
	for j := range c.Back(i-1, i) {
		if c.sign(j, ",") {
			return j
		}
		if c.sign(j, ".;:") {
			break
		}
	}
	return -1
}

// subjectBoundary reports whether token i ends what stands before a subject.
func (c *clause) subjectBoundary(i, be int) bool {
	switch {
	case c.sign(i, ";:") || c.isDash(i):
		return true
	case c.Is(i, c.words.Relative) && c.restricts(i, be):
		return false
	case c.Is(i, c.words.Boundary):
		return !c.Is(i, c.words.Temporal) && !c.quiet[i]
	case c.sign(i, ",") && !c.quiet[i]:
		return !c.listsSubjects(i)
	}
	return false
}

// restricts reports whether the relative pronoun at i starts a clause that is
// part of the subject: 'traders who sell such equipment are urged'.
func (c *clause) restricts(i, be int) bool {
	return i > 0 && !c.sign(i-1, ",") && be-i > 2 && !c.Is(i+1, c.words.Be) &&
		(!c.Is(i+1, c.words.Determiners) || c.finiteBetween(i, be))
}

// listsSubjects reports whether the comma at i stands between addressees: a noun
// phrase with an article or a name before it, one after it.
func (c *clause) listsSubjects(i int) bool {
	if i == 0 {
		return false
	}
	before := i - 1
	for before > 0 && !c.sign(before-1, ",;:") && !c.Is(before-1, c.words.Boundary) {
		before--
	}
	return !c.Is(before-1, c.words.Boundary) && !c.Is(i+1, c.words.Prepositions) && c.isSubject(before, i) &&
		(c.any(i+1, c.words.Determiners, c.words.And) || c.Upper(i+1) || c.isActor(i+1, min(i+4, len(c.Tokens))))
}

// isSubject reports whether the tokens from first up to end are a noun phrase with
// an article, a name or somebody who can act, and no verb.
func (c *clause) isSubject(first, end int) bool {
	if c.any(first, c.words.Prepositions, c.words.Temporal) || c.quiet[first] ||
		c.hasEnding(first, c.words.GerundEnding) {
		return false
	}
	if c.some(first, end, func(j int) bool { return c.isFinite(j) || c.Is(j, c.words.ReportFinite) }) {
		return false
	}
	return c.Is(first, c.words.Determiners) || c.Upper(first) || c.isActor(first, end)
}

// skipAdverbial returns where the subject starts after an adverbial phrase that
// no comma closes: 'In this context the Agency'.
func (c *clause) skipAdverbial(first, last int) int {
	for i := last; i > first+1; i-- {
		if c.Is(i, c.words.Determiners) && !c.any(i-1, c.words.Prepositions, c.words.And, c.words.Temporal) {
			return i
		}
	}
	return first
}
