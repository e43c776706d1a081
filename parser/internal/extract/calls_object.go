package extract

import (
	"strings"
	"unicode/utf8"

	"resparse/parser/internal/lang"
)

// object reads what stands behind a verb in the active voice.
func (c *clause) object(i int, verb lang.CallVerb) (request, bool) {
	i = c.skipFillers(i)
	if c.listEnd(i) || c.Is(i, verb.Prep) && c.listEnd(i+1) {
		return request{action: len(c.Tokens) - 1}, true // the items name who is to act
	}
	if c.Is(i, verb.Prep) && c.Is(i, c.words.ForWords) {
		if r, ok := c.addressed(i+1, verb.Markers); ok {
			r.article = c.words.Contract[c.Word(i)]
			return r, true // 'son appel aux membres à'
		}
	}
	if verb.Takes&lang.TakesFor != 0 && c.Is(i, c.words.ForWords) && !c.Is(i+1, c.words.That) {
		return c.callFor(i)
	}
	if at := c.laterFor(i); verb.Takes&lang.TakesFor != 0 && at > 0 {
		return c.callFor(at)
	}
	if c.Is(i, c.words.ThatLead) && c.Is(i+1, c.words.That) {
		i++
	}
	if verb.Takes&lang.TakesThat != 0 && c.Is(i, c.words.That) {
		return c.thatClause(i+1, verb.Takes)
	}
	if verb.ThatPrep != 0 && c.Is(i, verb.ThatPrep) {
		if c.Is(i+1, c.words.Of) {
			i++ // auprès de
		}
		r, ok := c.addressedThat(i + 1)
		if !ok {
			r, ok = c.addressed(i+1, verb.Markers)
		}
		r.article = c.words.Contract[c.Word(i)]
		return r, ok
	}
	if verb.Takes&lang.TakesAddressee != 0 {
		first, article := c.preposition(i, verb.Prep)
		if first > 0 {
			if r, ok := c.addressed(first, verb.Markers); ok {
				r.article = article
				return r, true
			}
		}
		if first > 0 && verb.Takes&lang.TakesThat != 0 {
			if r, ok := c.addressedThat(first); ok {
				r.article = article
				return r, true
			}
		}
	}
	if verb.Takes&lang.TakesObject != 0 && i < len(c.Tokens) && c.startsObject(i) {
		return request{action: i}, true
	}
	return request{}, false
}

// laterFor returns the index of 'for' behind the adverbial phrase at i, as in
// 'called in its resolution of 9 June for', or 0.
func (c *clause) laterFor(i int) int {
	const longest = 9
	if !c.Is(i, c.words.Temporal) || c.Is(i, c.words.Articles) {
		return 0
	}
	for j := i + 2; j < len(c.Tokens) && j < i+longest; j++ {
		if c.Is(j, c.words.ForWords) {
			return j
		}
		if c.sign(j, ",;:.") || c.Is(j, c.words.Infinitive) {
			return 0
		}
	}
	return 0
}

// objectPronoun reads an addressee that stands before the verb: 'leur demande
// de', 'les invite à'.
func (c *clause) objectPronoun(i int, verb lang.CallVerb) (request, bool) {
	before := i - 1
	for c.Is(before, c.words.Auxiliaries) {
		before--
	}
	if !c.Is(before, c.words.Objects) {
		return request{}, false
	}
	marker := c.nearMarker(c.skipFillers(i+1), verb.Markers)
	if marker <= i {
		return request{}, false
	}
	return request{addressee: c.Tokens[before].Span(), action: marker + 1, marker: verb.Markers}, true
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
	if !c.filler(i+1) && !c.Is(i+1, c.words.Preposition) && !c.Is(i+1, c.words.Temporal) {
		return -1
	}
	for j := i + 1; j < len(c.Tokens) && j < i+longest; j++ {
		if c.sign(j, ",") {
			return j
		}
	}
	return -1
}

// preposition returns the index of the first token of the addressee behind the
// preposition that the verb needs, and the article that the preposition hides;
// 0 where it is missing.
func (c *clause) preposition(i int, prep lang.Class) (first int, article string) {
	if prep == 0 {
		return i, ""
	}
	if c.Is(i, prep) {
		return i + 1, c.words.Contract[c.Word(i)]
	}
	return 0, ""
}

// addressed reads an addressee and the action behind its marker.
func (c *clause) addressed(first int, markers lang.Class) (request, bool) {
	if c.Is(first, markers) {
		return request{}, false
	}
	marker := c.marker(first, markers)
	if end := len(c.Tokens) - 1; marker < 0 && c.listEnd(end) && c.isActor(first, end) && end-first < 10 {
		// 'It asks the Commission:' with the markers in the items
		return request{addressee: c.addressee(first, end), action: end, marker: markers}, true
	}
	if marker <= first {
		return request{}, false
	}
	address := c.addressee(first, marker)
	return request{addressee: address, action: marker + 1, marker: markers}, !address.Empty()
}

// marker returns the index of the word before the action that belongs to a
// call whose addressee starts at from, or -1.
func (c *clause) marker(from int, markers lang.Class) int {
	for i := from; i < len(c.Tokens); i++ {
		if c.sign(i, ".;:!?") && !c.listEnd(i) && !c.startsAction(i) {
			return -1
		}
		if form := c.verb(i).Form; i > from && form&lang.Finite != 0 && (!c.Is(i-1, c.words.Articles) || c.Is(i-2, c.words.And)) &&
			(form&lang.Participle == 0 || c.Is(i-1, c.words.And) || c.sign(i-1, ",") || c.adverb(i-1) || c.Is(i-1, c.words.Be)) {
			return -1
		}
		if c.Is(i, markers) && c.startsAction(i+1) {
			return i
		}
	}
	return -1
}

// listEnd reports whether token i is the colon at the end of the sentence.
func (c *clause) listEnd(i int) bool { return i == len(c.Tokens)-1 && c.sign(i, ":") }

// startsAction reports whether a verb stands at i, behind the marker of the
// action, or the sentence ends there because a list follows.
func (c *clause) startsAction(i int) bool {
	if i == len(c.Tokens) || c.listEnd(i) || c.sign(i, ":") && c.enumerator(i+1) > 0 {
		return true
	}
	if c.sign(i, ",") && c.closing(i) > 0 {
		i = c.closing(i) + 1
	}
	for i < len(c.Tokens) && (c.Is(i, c.words.Clitics) || c.adverb(i)) {
		i++
	}
	if c.sign(i, "(“\"«") {
		return true
	}
	if i >= len(c.Tokens) || c.Tokens[i].Upper || c.Is(i, c.words.NotVerb) {
		return false
	}
	word := c.Word(i)
	if r, _ := utf8.DecodeRuneInString(word); r < 'a' {
		return false
	}
	if len(c.words.Endings) == 0 {
		return true
	}
	for _, ending := range c.words.Endings {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// callFor reads 'called for an inquiry' and 'called for the Council to act'.
func (c *clause) callFor(i int) (request, bool) {
	if i+1 >= len(c.Tokens) || c.Is(i+1, c.words.Articles) && c.Is(i+2, c.words.NotAsked) {
		return request{}, false
	}
	if r, ok := c.addressed(i+1, c.words.InfinitiveMark); ok && c.isActor(i+1, r.action-1) && !c.Is(r.action, c.words.PassiveBe) {
		return r, true
	}
	return request{action: i + 1}, true
}

// startsObject reports whether a noun phrase starts at i: what a verb demands.
func (c *clause) startsObject(i int) bool {
	if utf8.RuneCountInString(c.Text(i)) == 1 && c.Tokens[i].Number < 0 && c.Word(i) != "a" {
		return false
	}
	return !c.Is(i, c.words.Preposition) && !c.Is(i, c.words.And) && !c.Is(i, c.words.That) && !c.Is(i, c.words.By) &&
		!c.Is(i, c.words.Relative) && !c.Is(i, c.words.Not) && !c.Is(i, c.Doc.Words.Finite)
}

// nearMarker returns the index of the marker of the action that follows at i,
// perhaps behind an adverbial phrase, or -1.
func (c *clause) nearMarker(i int, markers lang.Class) int {
	const longest = 16
	if c.listEnd(i) {
		return i - 1
	}
	for c.Is(i, c.words.Not) {
		i++
	}
	for j := i; j < len(c.Tokens) && j < i+longest; j++ {
		if c.Is(j, markers) && (c.startsAction(j+1) || c.Is(j+1, markers) && c.startsAction(j+2)) {
			return j
		}
		if j == i && !c.sign(j, ",") && !c.Is(j, c.words.Temporal) && !c.Is(j, c.words.Preposition) && !c.Is(j, c.words.By) {
			return -1
		}
	}
	return -1
}
