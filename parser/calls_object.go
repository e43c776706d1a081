package parser

import (
	"strings"
	"unicode/utf8"
)

// object reads what stands behind a verb in the active voice.
func (c *clause) object(i int, verb callVerb) (request, bool) {
	i = c.skipFillers(i)
	if c.listEnd(i) || c.is(i, verb.prep) && c.listEnd(i+1) {
		return request{action: len(c.tokens) - 1}, true // the items name who is to act
	}
	if c.is(i, verb.prep) && c.is(i, c.words.forWords) {
		if r, ok := c.addressed(i+1, verb.markers); ok {
			r.article = c.words.contract[c.word(i)]
			return r, true // 'son appel aux membres à'
		}
	}
	if verb.takes&takesFor != 0 && c.is(i, c.words.forWords) && !c.is(i+1, c.words.that) {
		return c.callFor(i)
	}
	if at := c.laterFor(i); verb.takes&takesFor != 0 && at > 0 {
		return c.callFor(at)
	}
	if c.is(i, c.words.thatLead) && c.is(i+1, c.words.that) {
		i++
	}
	if verb.takes&takesThat != 0 && c.is(i, c.words.that) {
		return c.thatClause(i+1, verb.takes)
	}
	if verb.thatPrep != 0 && c.is(i, verb.thatPrep) {
		if c.is(i+1, c.words.of) {
			i++ // auprès de
		}
		r, ok := c.addressedThat(i + 1)
		if !ok {
			r, ok = c.addressed(i+1, verb.markers)
		}
		r.article = c.words.contract[c.word(i)]
		return r, ok
	}
	if verb.takes&takesAddressee != 0 {
		first, article := c.preposition(i, verb.prep)
		if first > 0 {
			if r, ok := c.addressed(first, verb.markers); ok {
				r.article = article
				return r, true
			}
		}
		if first > 0 && verb.takes&takesThat != 0 {
			if r, ok := c.addressedThat(first); ok {
				r.article = article
				return r, true
			}
		}
	}
	if verb.takes&takesObject != 0 && i < len(c.tokens) && c.startsObject(i) {
		return request{action: i}, true
	}
	return request{}, false
}

// laterFor returns the index of 'for' behind the adverbial phrase at i, as in
// 'called in its resolution of 9 June for', or 0.
func (c *clause) laterFor(i int) int {
	const longest = 9
	if !c.is(i, c.words.temporal) || c.is(i, c.words.articles) {
		return 0
	}
	for j := i + 2; j < len(c.tokens) && j < i+longest; j++ {
		if c.is(j, c.words.forWords) {
			return j
		}
		if c.sign(j, ",;:.") || c.is(j, c.words.infinitive) {
			return 0
		}
	}
	return 0
}

// objectPronoun reads an addressee that stands before the verb: 'leur demande
// de', 'les invite à'.
func (c *clause) objectPronoun(i int, verb callVerb) (request, bool) {
	before := i - 1
	for c.is(before, c.words.auxiliaries) {
		before--
	}
	if !c.is(before, c.words.objects) {
		return request{}, false
	}
	marker := c.nearMarker(c.skipFillers(i+1), verb.markers)
	if marker <= i {
		return request{}, false
	}
	return request{addressee: c.tokens[before].span(), action: marker + 1, marker: verb.markers}, true
}

func (c *clause) skipFillers(i int) int {
	for {
		switch {
		case c.filler(i):
			i++
		case c.sign(i, ",") && c.closing(i) > 0:
			i = c.closing(i) + 1
		default:
			return i
		}
	}
}

// closing returns the index of the comma that closes the short adverbial
// phrase which the comma at i opens, or -1.
func (c *clause) closing(i int) int {
	const longest = 9
	if !c.filler(i+1) && !c.is(i+1, c.words.preposition) && !c.is(i+1, c.words.temporal) {
		return -1
	}
	for j := i + 1; j < len(c.tokens) && j < i+longest; j++ {
		if c.sign(j, ",") {
			return j
		}
	}
	return -1
}

// preposition returns the index of the first token of the addressee behind the
// preposition that the verb needs, and the article that the preposition hides;
// 0 where it is missing.
func (c *clause) preposition(i int, prep class) (first int, article string) {
	if prep == 0 {
		return i, ""
	}
	if c.is(i, prep) {
		return i + 1, c.words.contract[c.word(i)]
	}
	return 0, ""
}

// addressed reads an addressee and the action behind its marker.
func (c *clause) addressed(first int, markers class) (request, bool) {
	if c.is(first, markers) {
		return request{}, false
	}
	marker := c.marker(first, markers)
	if end := len(c.tokens) - 1; marker < 0 && c.listEnd(end) && c.isActor(first, end) && end-first < 10 {
		// 'It asks the Commission:' with the markers in the items
		return request{addressee: c.addressee(first, end), action: end, marker: markers}, true
	}
	if marker <= first {
		return request{}, false
	}
	address := c.addressee(first, marker)
	return request{addressee: address, action: marker + 1, marker: markers}, !address.empty()
}

// marker returns the index of the word before the action that belongs to a
// call whose addressee starts at from, or -1.
func (c *clause) marker(from int, markers class) int {
	for i := from; i < len(c.tokens); i++ {
		if c.sign(i, ".;:!?") && !c.listEnd(i) && !c.startsAction(i) {
			return -1
		}
		if form := c.verb(i).form; i > from && form&finite != 0 && (!c.is(i-1, c.words.articles) || c.is(i-2, c.words.and)) &&
			(form&participle == 0 || c.is(i-1, c.words.and) || c.sign(i-1, ",") || c.adverb(i-1) || c.is(i-1, c.words.be)) {
			return -1
		}
		if c.is(i, markers) && c.startsAction(i+1) {
			return i
		}
	}
	return -1
}

// listEnd reports whether token i is the colon at the end of the sentence.
func (c *clause) listEnd(i int) bool { return i == len(c.tokens)-1 && c.sign(i, ":") }

// startsAction reports whether a verb stands at i, behind the marker of the
// action, or the sentence ends there because a list follows.
func (c *clause) startsAction(i int) bool {
	if i == len(c.tokens) || c.listEnd(i) || c.sign(i, ":") && c.enumerator(i+1) > 0 {
		return true
	}
	if c.sign(i, ",") && c.closing(i) > 0 {
		i = c.closing(i) + 1
	}
	for i < len(c.tokens) && (c.is(i, c.words.clitics) || c.adverb(i)) {
		i++
	}
	if c.sign(i, "(“\"«") {
		return true
	}
	if i >= len(c.tokens) || c.tokens[i].upper || c.is(i, c.words.notVerb) {
		return false
	}
	word := c.word(i)
	if r, _ := utf8.DecodeRuneInString(word); r < 'a' {
		return false
	}
	if len(c.words.endings) == 0 {
		return true
	}
	for _, ending := range c.words.endings {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// callFor reads 'called for an inquiry' and 'called for the Council to act'.
func (c *clause) callFor(i int) (request, bool) {
	if i+1 >= len(c.tokens) || c.is(i+1, c.words.articles) && c.is(i+2, c.words.notAsked) {
		return request{}, false
	}
	if r, ok := c.addressed(i+1, c.words.infinitiveMark); ok && c.isActor(i+1, r.action-1) && !c.is(r.action, c.words.passiveBe) {
		return r, true
	}
	return request{action: i + 1}, true
}

// startsObject reports whether a noun phrase starts at i: what a verb demands.
func (c *clause) startsObject(i int) bool {
	if utf8.RuneCountInString(c.text(i)) == 1 && c.tokens[i].number < 0 && c.word(i) != "a" {
		return false
	}
	return !c.is(i, c.words.preposition) && !c.is(i, c.words.and) && !c.is(i, c.words.that) && !c.is(i, c.words.by) &&
		!c.is(i, c.words.relative) && !c.is(i, c.words.not) && !c.is(i, c.doc.words.finite)
}

// nearMarker returns the index of the marker of the action that follows at i,
// perhaps behind an adverbial phrase, or -1.
func (c *clause) nearMarker(i int, markers class) int {
	const longest = 16
	if c.listEnd(i) {
		return i - 1
	}
	for c.is(i, c.words.not) {
		i++
	}
	for j := i; j < len(c.tokens) && j < i+longest; j++ {
		if c.is(j, markers) && (c.startsAction(j+1) || c.is(j+1, markers) && c.startsAction(j+2)) {
			return j
		}
		if j == i && !c.sign(j, ",") && !c.is(j, c.words.temporal) && !c.is(j, c.words.preposition) && !c.is(j, c.words.by) {
			return -1
		}
	}
	return -1
}
