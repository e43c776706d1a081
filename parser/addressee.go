package parser

import "strings"

// addressee returns the tokens from first up to end as the one who is to act:
// without adverbs, times and phrases between commas at its end.
func (c *clause) addressee(first, end int) span {
	for first < end && (c.filler(first) || c.sign(first, ",")) {
		first++
	}
	last := end - 1
	for last >= first {
		cut := c.cutTail(first, last)
		if cut == last {
			break
		}
		last = cut
	}
	if last < first {
		return span{}
	}
	return span{c.tokens[first].start(), c.tokens[last].end()}
}

// cutTail returns the last token of an addressee without what hangs on at its
// end: a comma, an adverb, a phrase behind a comma, a date.
func (c *clause) cutTail(first, last int) int {
	if c.sign(last, ",") || c.filler(last) || c.is(last, c.words.verbal) || c.is(last, c.words.not) || c.word(last) == "–" {
		return last - 1
	}
	for i := last; i > first; i-- {
		if c.sign(i, ",") && i < last && c.opensPhrase(i+1, last) && !c.enumerates(i) && !c.specified(i+1, last) {
			return i - 1
		}
	}
	for i := last; i > first && i > last-6; i-- {
		if c.is(i, c.words.temporal) && c.isTime(i+1, last) {
			return i - 1
		}
	}
	return last
}

// opensPhrase reports whether an adverbial phrase or a clause starts at i, up to
// last, and no further addressee.
func (c *clause) opensPhrase(i, last int) bool {
	if c.is(i, c.words.articles) {
		return c.is(i, c.words.temporal) && c.isTime(i, last)
	}
	return c.is(i, c.words.preposition) || c.is(i, c.words.temporal) || c.is(i, c.words.boundary) || c.filler(i)
}

// enumerates reports whether 'and' stands behind the comma at i, so that the
// phrase is one of several addressees.
func (c *clause) enumerates(i int) bool { return c.is(i+1, c.words.and) }

// isName reports whether the tokens from first to last are a name: capitals, or
// small words between them.
func (c *clause) isName(first, last int) bool {
	for i := first; i <= last; i++ {
		if !c.tokens[i].upper && !c.is(i, c.doc.words.names.particle) {
			return false
		}
	}
	return c.tokens[first].upper
}

// specified reports whether the phrase from first to last narrows an addressee
// down: 'including the Prosecutor General'; 'in particular' alone does not.
func (c *clause) specified(first, last int) bool {
	if !c.is(first, c.words.specifies) && !(c.is(first, c.words.preposition) && c.is(first+1, c.words.specifies)) {
		return false
	}
	for i := first; i <= last; i++ {
		if !c.is(i, c.words.specifies) && !c.filler(i) && i > first {
			return true
		}
	}
	return false
}

// isTime reports whether the tokens from first to last are a date: a number or
// a month among them.
func (c *clause) isTime(first, last int) bool {
	for i := first; i <= last; i++ {
		word := c.word(i)
		if c.is(i, c.doc.words.month) {
			return true
		}
		if digits(word) == 4 {
			return true
		}
	}
	return false
}

// isActor reports whether the noun phrase from first up to end is somebody who
// can act: an institution, an authority, a name.
func (c *clause) isActor(first, end int) bool {
	for i := first; i < end; i++ {
		if c.is(i, c.words.preposition) && i > first {
			return false
		}
		if c.is(i, c.words.actors) || c.is(i, c.words.persons) {
			return true
		}
	}
	return false
}

// passiveSubject returns the first and the last token of the subject of the
// passive whose verb phrase starts at be.
func (c *clause) passiveSubject(be int) (first, last int) {
	last = be - 1
	whole := false
	if c.sign(last, ",") {
		open := c.openingComma(last)
		switch {
		case open >= 0 && (c.is(open+1, c.words.and) || c.specified(open+1, last-1) || c.isName(open+1, last-1)):
			whole = true
			last--
		case open >= 0:
			last = open - 1
		default:
			last--
		}
	}
	for last >= 0 && c.filler(last) {
		last--
	}
	first = last
	for first > 0 && !c.subjectBoundary(first-1, be, whole) {
		first--
	}
	for first < last && (c.is(first, c.words.and) || c.filler(first)) {
		first++
	}
	if c.is(first, c.words.preposition) || c.is(first, c.words.temporal) {
		first = c.skipAdverbial(first, last)
	}
	return first, last
}

// openingComma returns the comma before the one at i, or -1.
func (c *clause) openingComma(i int) int {
	for j := i - 1; j >= 0; j-- {
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
func (c *clause) subjectBoundary(i, be int, whole bool) bool {
	switch {
	case c.sign(i, ";:–—"):
		return true
	case c.is(i, c.words.relative) && c.restricts(i, be):
		return false
	case c.is(i, c.words.boundary):
		return !c.is(i, c.words.temporal)
	case c.sign(i, ","):
		return !whole && !c.listsSubjects(i)
	}
	return false
}

// restricts reports whether the relative pronoun at i starts a clause that is
// part of the subject: 'traders who sell such equipment are urged'.
func (c *clause) restricts(i, be int) bool {
	return i > 0 && !c.sign(i-1, ",") && be-i > 2 && !c.is(i+1, c.words.be) &&
		(!c.is(i+1, c.words.articles) || c.finiteBetween(i, be))
}

// listsSubjects reports whether the comma at i stands between addressees: a
// noun phrase with an article or a name before it, one behind it.
func (c *clause) listsSubjects(i int) bool {
	if i == 0 {
		return false
	}
	before := i - 1
	for before > 0 && !c.sign(before-1, ",;:") && !c.is(before-1, c.words.boundary) {
		before--
	}
	if before > 0 && c.is(before-1, c.words.boundary) || c.is(before, c.words.preposition) || c.is(before, c.words.temporal) || c.filler(before) || c.is(i+1, c.words.preposition) ||
		strings.HasSuffix(c.word(before), c.words.gerund) {
		return false
	}
	for j := before; j < i; j++ {
		if c.isVerb(j) {
			return false
		}
	}
	verbless := c.is(before, c.words.articles) || c.tokens[before].upper || c.isActor(before, i)
	return verbless && (c.is(i+1, c.words.articles) || c.tokens[i+1].upper || c.is(i+1, c.words.and) || c.isActor(i+1, i+4))
}

// skipAdverbial returns where the subject starts behind an adverbial phrase
// that no comma closes: 'In this context the Agency'.
func (c *clause) skipAdverbial(first, last int) int {
	for i := last; i > first+1; i-- {
		if c.is(i, c.words.articles) && !c.is(i-1, c.words.preposition) && !c.is(i-1, c.words.and) && !c.is(i-1, c.words.temporal) {
			return i
		}
	}
	return first
}

// elliptic adds the calls that leave out their verb: '… , the Commission to
// publish the results and the Member States to act on them'.
func (c *clause) elliptic(found []request) []request {
	for k := 0; k < len(found); k++ {
		r := found[k]
		if r.marker == 0 || r.addressee.empty() {
			continue
		}
		next, ok := c.ellipsis(r)
		if !ok {
			continue
		}
		found[k].end = next.start
		found = append(found[:k+1], append([]request{next}, found[k+1:]...)...)
	}
	return found
}

// ellipsis looks within the action of r for another addressee with an action of
// its own.
func (c *clause) ellipsis(r request) (request, bool) {
	const longest = 9
	verb := c.verb(r.verb)
	for i := r.action + 1; i < r.end; i++ {
		if !c.sign(i, ",") && !c.is(i, c.words.and) {
			continue
		}
		first := i + 1
		if c.is(first, c.words.and) {
			first++
		}
		if verb.takes&takesFor != 0 && c.is(first, c.words.forWords) && c.sign(first-2, ",") && c.words.contract == nil {
			return request{start: first, subject: first, verb: r.verb, action: first + 1, end: r.end}, true
		}
		article := ""
		at := 0
		if verb.prep != 0 {
			at, article = c.preposition(first, verb.prep)
		}
		if at > 0 {
			first = at
		} else if len(c.words.contract) > 0 && verb.prep != 0 {
			continue
		} else if c.is(i, c.words.and) && !c.sign(i-1, ",") && !c.joinsClause(i, first) {
			continue
		}
		if at == 0 && !c.is(first, c.words.articles) && (first >= len(c.tokens) || !c.tokens[first].upper) {
			continue
		}
		for j := first + 1; j < r.end && j < first+longest; j++ {
			if c.sign(j, ",;:") || c.isVerb(j) {
				break
			}
			if c.is(j, r.marker) && c.startsAction(j+1) && (at > 0 || c.isActor(first, j) || c.tokens[first].upper) {
				start := first
				if at > 0 {
					start-- // 'and on the Council to'
				}
				return request{start: start, subject: start, verb: r.verb, addressee: c.addressee(first, j), article: article,
					action: j + 1, end: r.end, marker: r.marker}, true
			}
		}
	}
	return request{}, false
}

// joinsClause reports whether 'and' at i, without a comma, leads to an addressee
// at first, as in '… and the Council to act', and not to the second of two
// things that a preposition holds together.
func (c *clause) joinsClause(i, first int) bool {
	const near, short = 4, 3
	if len(c.words.contract) > 0 || !c.is(first, c.words.articles) || !c.isActor(first, min(first+short, len(c.tokens))) {
		return false
	}
	for j := i - 1; j >= 0 && j >= i-near && !c.is(j, c.words.infinitiveMark); j-- {
		if c.is(j, c.words.preposition) && !c.is(j, c.words.of) && !c.is(j, c.words.temporal) || c.is(j, c.words.actors) {
			return false
		}
	}
	return true
}

// isVerb reports whether token i is a finite verb; a capital makes it a name,
// as in Member States.
func (c *clause) isVerb(i int) bool {
	return !c.tokens[i].upper && (c.is(i, c.doc.words.finite) || c.verb(i).form != 0 || c.is(i, c.words.future))
}

// undo puts the article before an addressee that a contraction hid: aux
// autorités is les autorités.
func undo(article, addressee string) string {
	if article == "" {
		return addressee
	}
	return strings.TrimSpace(article) + " " + addressee
}
