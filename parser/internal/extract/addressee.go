package extract

import (
	"strings"

	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

// addressee returns the tokens from first up to end as the one who is to act:
// without adverbs, times and phrases between commas at its end.
func (c *clause) addressee(first, end int) scan.Span {
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
		return scan.Span{}
	}
	return scan.Span{Start: c.Tokens[first].Start(), End: c.Tokens[last].End()}
}

// cutTail returns the last token of an addressee without what hangs on at its
// end: a comma, an adverb, a phrase behind a comma, a date.
func (c *clause) cutTail(first, last int) int {
	if c.sign(last, ",") || c.filler(last) || c.Is(last, c.words.Verbal) || c.Is(last, c.words.Not) || c.Word(last) == "–" {
		return last - 1
	}
	for i := last; i > first; i-- {
		if c.sign(i, ",") && i < last && c.opensPhrase(i+1, last) && !c.enumerates(i) && !c.specified(i+1, last) {
			return i - 1
		}
	}
	for i := last; i > first && i > last-6; i-- {
		if c.Is(i, c.words.Temporal) && c.isTime(i+1, last) {
			return i - 1
		}
	}
	return last
}

// opensPhrase reports whether an adverbial phrase or a clause starts at i, up to
// last, and no further addressee.
func (c *clause) opensPhrase(i, last int) bool {
	if c.Is(i, c.words.Articles) {
		return c.Is(i, c.words.Temporal) && c.isTime(i, last)
	}
	return c.Is(i, c.words.Preposition) || c.Is(i, c.words.Temporal) || c.Is(i, c.words.Boundary) || c.filler(i)
}

// enumerates reports whether 'and' stands behind the comma at i, so that the
// phrase is one of several addressees.
func (c *clause) enumerates(i int) bool { return c.Is(i+1, c.words.And) }

// isName reports whether the tokens from first to last are a name: capitals, or
// small words between them.
func (c *clause) isName(first, last int) bool {
	for i := first; i <= last; i++ {
		if !c.Tokens[i].Upper && !c.Is(i, c.Doc.Words.Names.Particle) {
			return false
		}
	}
	return c.Tokens[first].Upper
}

// specified reports whether the phrase from first to last narrows an addressee
// down: 'including the Prosecutor General'; 'in particular' alone does not.
func (c *clause) specified(first, last int) bool {
	if !c.Is(first, c.words.Specifies) && !(c.Is(first, c.words.Preposition) && c.Is(first+1, c.words.Specifies)) {
		return false
	}
	for i := first; i <= last; i++ {
		if !c.Is(i, c.words.Specifies) && !c.filler(i) && i > first {
			return true
		}
	}
	return false
}

// isTime reports whether the tokens from first to last are a date: a number or
// a month among them.
func (c *clause) isTime(first, last int) bool {
	for i := first; i <= last; i++ {
		word := c.Word(i)
		if c.Is(i, c.Doc.Words.Month) {
			return true
		}
		if scan.Digits(word) == 4 {
			return true
		}
	}
	return false
}

// isActor reports whether the noun phrase from first up to end is somebody who
// can act: an institution, an authority, a name.
func (c *clause) isActor(first, end int) bool {
	for i := first; i < end; i++ {
		if c.Is(i, c.words.Preposition) && i > first {
			return false
		}
		if c.Is(i, c.words.Actors) || c.Is(i, c.words.Persons) {
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
		case open >= 0 && (c.Is(open+1, c.words.And) || c.specified(open+1, last-1) || c.isName(open+1, last-1)):
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
	for first < last && (c.Is(first, c.words.And) || c.filler(first)) {
		first++
	}
	if c.Is(first, c.words.Preposition) || c.Is(first, c.words.Temporal) {
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
	case c.Is(i, c.words.Relative) && c.restricts(i, be):
		return false
	case c.Is(i, c.words.Boundary):
		return !c.Is(i, c.words.Temporal)
	case c.sign(i, ","):
		return !whole && !c.listsSubjects(i)
	}
	return false
}

// restricts reports whether the relative pronoun at i starts a clause that is
// part of the subject: 'traders who sell such equipment are urged'.
func (c *clause) restricts(i, be int) bool {
	return i > 0 && !c.sign(i-1, ",") && be-i > 2 && !c.Is(i+1, c.words.Be) &&
		(!c.Is(i+1, c.words.Articles) || c.finiteBetween(i, be))
}

// listsSubjects reports whether the comma at i stands between addressees: a
// noun phrase with an article or a name before it, one behind it.
func (c *clause) listsSubjects(i int) bool {
	if i == 0 {
		return false
	}
	before := i - 1
	for before > 0 && !c.sign(before-1, ",;:") && !c.Is(before-1, c.words.Boundary) {
		before--
	}
	if before > 0 && c.Is(before-1, c.words.Boundary) || c.Is(before, c.words.Preposition) || c.Is(before, c.words.Temporal) || c.filler(before) || c.Is(i+1, c.words.Preposition) ||
		strings.HasSuffix(c.Word(before), c.words.Gerund) {
		return false
	}
	for j := before; j < i; j++ {
		if c.isVerb(j) {
			return false
		}
	}
	verbless := c.Is(before, c.words.Articles) || c.Tokens[before].Upper || c.isActor(before, i)
	return verbless && (c.Is(i+1, c.words.Articles) || c.Tokens[i+1].Upper || c.Is(i+1, c.words.And) || c.isActor(i+1, i+4))
}

// skipAdverbial returns where the subject starts behind an adverbial phrase
// that no comma closes: 'In this context the Agency'.
func (c *clause) skipAdverbial(first, last int) int {
	for i := last; i > first+1; i-- {
		if c.Is(i, c.words.Articles) && !c.Is(i-1, c.words.Preposition) && !c.Is(i-1, c.words.And) && !c.Is(i-1, c.words.Temporal) {
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
		if r.marker == 0 || r.addressee.Empty() {
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
		if !c.sign(i, ",") && !c.Is(i, c.words.And) {
			continue
		}
		first := i + 1
		if c.Is(first, c.words.And) {
			first++
		}
		if verb.Takes&lang.TakesFor != 0 && c.Is(first, c.words.ForWords) && c.sign(first-2, ",") && c.words.Contract == nil {
			return request{start: first, subject: first, verb: r.verb, action: first + 1, end: r.end}, true
		}
		article := ""
		at := 0
		if verb.Prep != 0 {
			at, article = c.preposition(first, verb.Prep)
		}
		if at > 0 {
			first = at
		} else if len(c.words.Contract) > 0 && verb.Prep != 0 {
			continue
		} else if c.Is(i, c.words.And) && !c.sign(i-1, ",") && !c.joinsClause(i, first) {
			continue
		}
		if at == 0 && !c.Is(first, c.words.Articles) && (first >= len(c.Tokens) || !c.Tokens[first].Upper) {
			continue
		}
		for j := first + 1; j < r.end && j < first+longest; j++ {
			if c.sign(j, ",;:") || c.isVerb(j) {
				break
			}
			if c.Is(j, r.marker) && c.startsAction(j+1) && (at > 0 || c.isActor(first, j) || c.Tokens[first].Upper) {
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
	if len(c.words.Contract) > 0 || !c.Is(first, c.words.Articles) || !c.isActor(first, min(first+short, len(c.Tokens))) {
		return false
	}
	for j := i - 1; j >= 0 && j >= i-near && !c.Is(j, c.words.InfinitiveMark); j-- {
		if c.Is(j, c.words.Preposition) && !c.Is(j, c.words.Of) && !c.Is(j, c.words.Temporal) || c.Is(j, c.words.Actors) {
			return false
		}
	}
	return true
}

// isVerb reports whether token i is a finite verb; a capital makes it a name,
// as in Member States.
func (c *clause) isVerb(i int) bool {
	return !c.Tokens[i].Upper && (c.Is(i, c.Doc.Words.Finite) || c.verb(i).Form != 0 || c.Is(i, c.words.Future))
}

// undo puts the article before an addressee that a contraction hid: aux
// autorités is les autorités.
func undo(article, addressee string) string {
	if article == "" {
		return addressee
	}
	return strings.TrimSpace(article) + " " + addressee
}
