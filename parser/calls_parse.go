package parser

import (
	"strings"
	"unicode/utf8"
)

// request is a call found in a sentence: 'Parliament urged the Council to act'.
type request struct {
	start     int    // index of the first token of the lead-in
	subject   int    // index of the first token of who calls or is called on
	verb      int    // index of the verb or noun
	addressee span   // in the text; empty where nobody is named
	article   string // what undoing a contraction adds before the addressee
	action    int    // index of the first token of the action
	end       int    // index behind the last token of the action
	marker    class
}

// requests returns the calls of the clause's sentence in order.
func (c *clause) requests() []request {
	var found []request
	for i := 0; i < len(c.tokens); i++ {
		r, ok := c.requestAt(i)
		if !ok {
			continue
		}
		r.verb = i
		r.end = c.actionEnd(r.action)
		if n := len(found); n > 0 {
			previous := &found[n-1]
			r.start = max(r.subject, previous.action)
			previous.end = min(previous.end, r.start)
		}
		found = append(found, r)
		c.action = r.action
		i = max(i, r.action-1)
	}
	return c.elliptic(found)
}

// actionEnd returns the index behind the clause that starts at i.
func (c *clause) actionEnd(i int) int {
	end := len(c.tokens)
	for end > i && c.sign(end-1, ".:;!?") {
		end--
	}
	return end
}

// requestAt reads the call whose verb or noun is token i.
func (c *clause) requestAt(i int) (request, bool) {
	if noun := c.tokens[i].lexeme.noun; noun != nil {
		if governing, ok := c.governed(i); ok {
			return c.nounRequest(i, governing, *noun)
		}
	}
	verb := c.verb(i)
	if verb.form == 0 {
		return request{}, false
	}
	if verb.form&participle != 0 {
		if be := c.passive(i); be >= 0 {
			return c.passiveRequest(i, be, verb)
		}
	}
	if c.is(i+1, c.words.by) || !c.finiteAt(i, verb) || c.isNoun(i) {
		return request{}, false
	}
	s := c.subjectOf(i)
	if verb.form == gerund {
		s = c.gerundSubject(i)
	}
	if !s.caller {
		return request{}, false
	}
	r, ok := c.objectPronoun(i, verb)
	if !ok {
		r, ok = c.object(i+1, verb)
	}
	r.start, r.subject = s.start, s.start
	if verb.form&gerund == 0 && !s.shared {
		r.start = c.leadStart(s.start)
	}
	return r, ok
}

// isNoun reports whether the word at i, which can be verb and noun, is a noun
// here: an article stands before it.
func (c *clause) isNoun(i int) bool {
	return c.tokens[i].lexeme.noun != nil && c.is(i-1, c.words.articles)
}

// finiteAt reports whether the form at i is no infinitive and not negated.
func (c *clause) finiteAt(i int, verb callVerb) bool {
	before := i - 1
	for c.filler(before) && !c.is(before, c.words.infinitive) {
		before--
	}
	if c.is(before, c.words.not) {
		return false
	}
	return verb.form != baseForm || !c.is(before, c.words.infinitive)
}

// leadStart returns where the sentence starts whose subject is at start: what
// stands before the subject belongs to the lead-in.
func (c *clause) leadStart(start int) int {
	for i := start - 1; i >= 0; i-- {
		if c.sign(i, ";") {
			return i + 1
		}
	}
	return 0
}

// gerundSubject is who calls in 'a resolution calling on' or ', calling on'.
func (c *clause) gerundSubject(i int) subject {
	last := c.beforeFillers(i)
	if c.is(last, c.words.documents) {
		return subject{start: i, caller: true}
	}
	if last < 0 || c.sign(last, ",") || c.is(last, c.words.and) {
		return subject{start: i, caller: c.sharedSubject(i).caller || last < 0}
	}
	// '… a resolution on the situation in Ruritania calling on …'
	for j := 0; j < i; j++ {
		if c.is(j, c.words.documents) && c.sharedSubject(i).caller {
			return subject{start: i, caller: true}
		}
	}
	return subject{start: i}
}

// object reads what stands behind a verb in the active voice.
func (c *clause) object(i int, verb callVerb) (request, bool) {
	i = c.skipFillers(i)
	if c.listEnd(i) && verb.takes&(takesFor|takesObject) != 0 {
		return request{action: i}, true
	}
	if c.is(i, verb.prep) && c.is(i, c.words.forWords) {
		if r, ok := c.addressed(i+1, verb.markers); ok {
			r.article = c.words.contract[c.tokens[i].word]
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
		r.article = c.words.contract[c.tokens[i].word]
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
	return request{addressee: c.tokens[before].span, action: marker + 1, marker: verb.markers}, true
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
		return i + 1, c.words.contract[c.tokens[i].word]
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
		if c.sign(i, ".;:!?") && !c.listEnd(i) {
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
	if i == len(c.tokens) || c.listEnd(i) {
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
	if i >= len(c.tokens) || c.tokens[i].upper || c.tokens[i].in(c.words.notVerb) {
		return false
	}
	word := c.tokens[i].word
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
	t := c.tokens[i]
	if utf8.RuneCountInString(t.word) == 1 && t.number < 0 && t.word != "a" {
		return false
	}
	return !c.is(i, c.words.preposition) && !c.is(i, c.words.and) && !c.is(i, c.words.that) && !c.is(i, c.words.by) &&
		!c.is(i, c.words.relative) && !c.is(i, c.words.not) && !t.in(c.doc.words.finite)
}

// thatClause reads 'that the Commission verify …' and 'that the fees be cut'.
func (c *clause) thatClause(i int, takes takes) (request, bool) {
	if c.listEnd(i) {
		return request{action: i}, takes&takesModal == 0
	}
	if c.is(i, c.words.persons) || c.is(i, c.words.pronouns) && c.is(i+1, c.words.base) {
		verb := i + 1
		if c.is(verb, c.words.modals) {
			verb++
		}
		return request{addressee: c.tokens[i].span, action: verb}, verb < len(c.tokens)
	}
	verb, modal := c.clauseVerb(i)
	if last := c.actorEnd(i); verb < 0 && last > i {
		return request{addressee: c.addressee(i, last), action: last}, takes&takesModal == 0 || len(c.words.endings) > 0
	}
	if verb < 0 {
		if end := len(c.tokens) - 1; c.listEnd(end) && end-i <= 8 {
			return request{addressee: c.addressee(i, end), action: end}, takes&takesModal == 0
		}
		return request{action: i}, takes&takesModal == 0
	}
	for j := i; j < verb; j++ {
		if c.is(j, c.words.notAddress) {
			return request{}, false
		}
	}
	if takes&takesModal != 0 && !modal && !c.tokens[verb].in(c.words.base) {
		return request{}, false
	}
	be := verb
	if modal {
		be++
	}
	for c.filler(be) || c.is(be, c.words.not) {
		be++
	}
	if c.is(be, c.words.passiveBe) && (c.participleAt(be+1) || !c.isActor(i, verb)) || c.is(i, c.words.nobody) {
		return request{action: i}, true
	}
	if takes&takesModal != 0 && !c.isActor(i, verb) {
		return request{}, false
	}
	return request{addressee: c.addressee(i, verb), action: verb}, true
}

// addressedThat reads an addressee with a that-clause: 'demande à la Commission
// que …'.
func (c *clause) addressedThat(first int) (request, bool) {
	const longest = 10
	for i := first + 1; i < len(c.tokens) && i < first+longest; i++ {
		if c.is(i, c.words.that) {
			end := i
			for c.is(end-1, c.words.thatLead) {
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
	for j := i + 1; j < len(c.tokens); j++ {
		switch {
		case c.is(j, c.words.modals):
			return j, true
		case c.sign(j, ".;:!?"), c.is(j, c.words.relative) && j > i+6:
			return -1, false
		case c.words.plural != "" && j > i+1 && strings.HasSuffix(c.tokens[j].word, c.words.plural) && !c.adverb(j) &&
			!c.is(j, c.words.notAdverbs) && !c.is(j-1, c.words.articles) && !c.is(j-1, c.words.preposition):
			return j, false
		case c.is(j, c.words.passiveBe), c.is(j, c.words.not) && c.is(j+1, c.words.base):
			return j, false
		case c.tokens[j].in(c.words.base) && !c.is(j-1, c.words.articles) && (!c.is(j-1, c.words.preposition) || c.is(j-1, c.words.verbal)) &&
			!c.is(j-1, c.words.and) && !c.is(j-1, c.words.infinitive):
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
	for j := i; j < len(c.tokens)-1 && j < i+longest; j++ {
		if last == j && c.is(j, c.words.of) && (c.is(j+1, c.words.articles) || c.tokens[j+1].upper) {
			for j++; j+1 < len(c.tokens) && c.is(j, c.words.articles); j++ {
			}
			last = j + 1
			continue
		}
		if c.is(j, c.words.preposition) {
			break
		}
		if c.is(j, c.words.actors) {
			last = j + 1
		} else if last > i {
			break
		}
	}
	return last
}

func (c *clause) word(i int) string {
	if i < 0 || i >= len(c.tokens) {
		return ""
	}
	return c.tokens[i].word
}

func (c *clause) participleAt(i int) bool {
	for c.filler(i) {
		i++
	}
	for _, ending := range c.words.participle {
		if word := c.word(i); len(word) > len(ending) && strings.HasSuffix(word, ending) || word == ending {
			return true
		}
	}
	return false
}

// passive returns the index of the form of 'to be' that makes a passive of the
// participle at i, or -1; the participle may be the second of two.
func (c *clause) passive(i int) int {
	const window = 9
	be := c.beforeFillers(i)
	if c.is(be, c.words.and) {
		for j := be - 1; j > 0 && j > be-window && !c.is(j, c.words.boundary) && !c.sign(j, ","); j-- {
			if c.is(j, c.words.be) && c.participleAt(j+1) {
				be = j
				break
			}
		}
	}
	const phrase = 5 // 'are, on that basis, urged'; 'sont quant à eux invités'
	for be > 0 && be > i-phrase && (c.filler(be) || c.is(be, c.words.temporal) || c.is(be, c.words.articles) || c.is(be, c.words.preposition)) {
		be--
	}
	if !c.is(be, c.words.be) {
		return -1
	}
	for c.is(be-1, c.words.be) || c.filler(be-1) || c.is(be-1, c.words.modals) {
		be--
	}
	if c.is(be-1, c.words.infinitive) {
		return -1
	}
	return be
}

// passiveRequest reads 'the Commission is invited to', with 'be' at the index
// where the verb phrase starts.
func (c *clause) passiveRequest(i, be int, verb callVerb) (request, bool) {
	for j := be; j < i; j++ {
		if c.is(j, c.words.not) {
			return request{}, false
		}
	}
	if c.is(be-1, c.words.objects) && c.is(be-2, c.words.pronouns) {
		marker := c.nearMarker(c.skipFillers(i+1), verb.markers) // 'il lui est demandé de'
		return request{start: c.leadStart(be - 2), subject: be - 2, addressee: c.tokens[be-1].span,
			action: marker + 1, marker: verb.markers}, marker > 0
	}
	first, last := c.passiveSubject(be)
	if last < first {
		return request{}, false
	}
	if c.is(first-1, c.words.relative) || c.is(first, c.words.relative) || c.is(last, c.words.relative) {
		return request{}, false
	}
	if c.is(first-1, c.words.that) && c.is(c.passive(i), c.words.pluperfect) && !c.is(first-2, c.words.recall) {
		return request{}, false // 'noted that the mayor had been asked to'
	}
	next := c.skipFillers(i + 1)
	if c.is(last, c.words.pronouns) && first == last {
		return c.impersonal(i, next, verb)
	}
	if c.is(next, c.words.by) && c.othersAt(next+1) {
		return request{}, false
	}
	if verb.prep != 0 && c.is(next, verb.prep) && !c.is(next, verb.markers) {
		next = c.skipFillers(next + 1)
	}
	marker := c.nearMarker(next, verb.markers)
	if marker < 0 {
		return request{}, false
	}
	address := span{c.tokens[first].start, c.tokens[last].end}
	return request{start: c.leadStart(first), subject: first, addressee: address, action: marker + 1, marker: verb.markers}, true
}

// impersonal reads 'it is recommended that' and 'il est demandé à … de'.
func (c *clause) impersonal(i, next int, verb callVerb) (request, bool) {
	if verb.takes&takesThat != 0 && c.is(next, c.words.that) {
		return c.thatClause(next+1, verb.takes)
	}
	first, article := c.preposition(next, verb.prep)
	if first > 0 {
		next = c.skipFillers(first)
	}
	// 'It is urged to': the pronoun stands for somebody.
	if marker := c.nearMarker(next, verb.markers); marker >= 0 {
		before := c.beforeFillers(c.passive(i))
		return request{start: c.leadStart(before), subject: before, addressee: c.tokens[before].span,
			action: marker + 1, marker: verb.markers}, true
	}
	if first == 0 || verb.prep == 0 {
		return request{}, false
	}
	r, ok := c.addressed(first, verb.markers)
	r.article = article
	return r, ok
}

func (c *clause) othersAt(i int) bool {
	for j := i; j < len(c.tokens) && j < i+5; j++ {
		if c.is(j, c.words.callers) {
			return false
		}
		if c.is(j, c.words.others) {
			return true
		}
	}
	return false
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

// governed returns the index of the verb that makes a call of the noun at i.
func (c *clause) governed(i int) (verb int, ok bool) {
	const window = 5
	for j := i - 1; j >= 0 && j >= i-window; j-- {
		if c.is(j, c.words.governing) {
			return j, true
		}
		if c.sign(j, ",;:") {
			break
		}
	}
	for j := i + 1; j < len(c.tokens) && j <= i+window; j++ {
		if c.is(j, c.words.governing) && c.passive(j) >= 0 {
			return j, true
		}
	}
	return 0, false
}

// nounRequest reads 'reiterated its call on …' and 'a request was made that …'.
func (c *clause) nounRequest(i, governing int, noun callNoun) (request, bool) {
	start, subject := 0, 0
	if governing < i {
		s := c.subjectOf(governing)
		if strings.HasSuffix(c.tokens[governing].word, c.words.gerund) {
			s = c.gerundSubject(governing)
		}
		if !s.caller {
			return request{}, false
		}
		subject = s.start
		if s.shared {
			start = s.start
		} else {
			start = c.leadStart(s.start)
		}
	}
	next := c.skipFillers(max(i, governing) + 1)
	r, ok := c.object(next, callVerb{takes: noun.takes, prep: noun.prep, markers: noun.markers})
	r.start, r.subject = start, subject
	return r, ok
}
