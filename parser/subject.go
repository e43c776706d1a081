package parser

import "strings"

// A clause is a sentence's tokens with what was learnt of its subject.
type clause struct {
	phrase
	words  *callWords
	item   bool // an item whose lead-in names the caller: it may start with the verb
	author bool // the document is the Commission's own, so that it may call
	action int  // index of the action of the call before, 0 for none
}

// verb returns the verb that calls at token i; its form is 0 where there is none.
func (c *clause) verb(i int) callVerb {
	if i < 0 || i >= len(c.tokens) || c.lexeme(i).verb == nil {
		return callVerb{}
	}
	return *c.lexeme(i).verb
}

func (c *clause) sign(i int, signs string) bool {
	return i >= 0 && i < len(c.tokens) && c.tokens[i].sign != 0 && strings.IndexByte(signs, c.tokens[i].sign) >= 0
}

// adverb reports whether token i is an adverb.
func (c *clause) adverb(i int) bool {
	if i < 0 || i >= len(c.tokens) {
		return false
	}
	word := c.word(i)
	if c.is(i, c.words.preposition) && c.is(i+1, c.words.phraseEnds) || c.is(i, c.words.phraseEnds) && c.is(i-1, c.words.preposition) {
		return true // in particular
	}
	return c.is(i, c.words.fillers) || len(word) > len(c.words.adverb)+2 && strings.HasSuffix(word, c.words.adverb) &&
		!c.is(i, c.words.notAdverbs) && (!c.tokens[i].upper || i == 0)
}

// filler reports whether token i is an adverb or an auxiliary.
func (c *clause) filler(i int) bool { return c.adverb(i) || c.is(i, c.words.auxiliaries) }

// beforeFillers returns the index of the token before i that is no filler, and
// no phrase between two commas, such as ', once again,'.
func (c *clause) beforeFillers(i int) int {
	i--
	for i >= 0 {
		switch {
		case c.filler(i):
			i--
		case c.sign(i, ",") && c.bracketed(i) >= 0:
			i = c.bracketed(i) - 1
		default:
			return i
		}
	}
	return i
}

// bracketed returns the index of the comma that opens a short phrase without
// a verb which the comma at i closes, or -1.
func (c *clause) bracketed(i int) int {
	const longest = 9
	for j := i - 1; j >= 0 && j > i-longest; j-- {
		if !c.sign(j, ",") {
			continue
		}
		if j+1 < i && (c.filler(j+1) || c.is(j+1, c.words.preposition) || c.is(j+1, c.words.temporal)) {
			return j
		}
		return -1
	}
	return -1
}

// subject is who stands before a verb.
type subject struct {
	start  int  // index of its first token
	caller bool // it may call
	shared bool // the verb shares the subject of an earlier one
}

// subjectOf looks for the subject of the finite verb at i.
func (c *clause) subjectOf(i int) subject {
	last := c.beforeFillers(i)
	for c.is(last, c.words.objects) {
		last = c.beforeFillers(last) // 'leur demande'
	}
	if last < 0 {
		return subject{start: i, caller: c.item}
	}
	if c.is(last, c.words.and) || c.sign(last, ",;") {
		return c.sharedSubject(last)
	}
	if c.is(last, c.words.relative) && (c.is(last-1, c.words.documents) || c.sign(last-1, ",") && c.is(last-2, c.words.documents)) {
		return subject{start: last, caller: true} // 'a new article which calls on'
	}
	if c.is(last, c.words.not) || c.is(last, c.words.relative) {
		return subject{start: last}
	}
	start := c.clauseStart(last)
	if !c.callers(start, last) {
		return subject{start: start}
	}
	if c.is(last, c.words.pronouns) && c.othersBefore() {
		return subject{start: start}
	}
	return subject{start: start, caller: true}
}

// clauseStart walks back from the last token of a subject to where its clause
// starts.
func (c *clause) clauseStart(last int) int {
	start := last
	for start > 0 {
		before := start - 1
		if c.sign(before, ";:,–—(") || c.is(before, c.words.boundary) {
			break
		}
		start--
	}
	if c.is(start, c.words.and) && start < last {
		start++
	}
	return start
}

// callers reports whether the tokens from start to last name somebody who may
// call: the noun phrase begins with such a noun ('the Committee on …'), or ends
// with one that belongs to nobody else.
func (c *clause) callers(start, last int) bool {
	for i := start; i <= last; i++ {
		if c.is(i, c.words.others) && !c.mayCall(i+1) {
			return false
		}
	}
	head := start
	for head < last && (c.is(head, c.words.callerMods) || c.filler(head)) {
		head++
	}
	if c.mayCall(head) && !c.foreign(head) && (head == last || !c.finiteBetween(head, last)) {
		return true
	}
	if !c.mayCall(last) || c.foreign(last) {
		return false
	}
	before := last - 1
	for before >= start && c.is(before, c.words.callerMods) {
		before--
	}
	switch {
	case before < start:
		return true
	case c.is(before, c.words.preposition):
		// 'the opposition in Parliament'; but 'In Parliament …' is no subject
		return false
	case c.tokens[before].upper && before > start && c.tokens[before].number < 0 && !c.is(before, c.words.callers):
		return c.word(last) == "members" || c.is(start, c.words.preposition)
	}
	return true
}

func (c *clause) mayCall(i int) bool {
	return c.author && c.is(i, c.words.authors) || c.is(i, c.words.callers) && !(c.tokens[i].upper && c.is(i, c.words.small))
}

// foreign reports whether the caller at i is another body of that name, such
// as the Council of Europe or the Parliament of a country.
func (c *clause) foreign(i int) bool {
	if !c.is(i+1, c.words.callerAfter) || !c.tokens[i].upper {
		return false
	}
	next := i + 2
	for c.is(next, c.words.articles) {
		next++
	}
	return c.is(i, c.words.bodies) && !c.is(next, c.words.ownBodies)
}

// finiteBetween reports whether a finite verb stands between two tokens, so
// that the first is the subject of another verb.
func (c *clause) finiteBetween(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if c.is(i, c.doc.words.finite) && !c.tokens[i].upper && !c.filler(i) {
			return true
		}
	}
	return false
}

// sharedSubject is the subject of a verb behind 'and' or a comma: that of the
// sentence, unless a clause in between tells what others did.
func (c *clause) sharedSubject(last int) subject {
	s := subject{start: last + 1, shared: true, caller: c.item}
	for i := 0; i < last; i++ {
		if c.mayCall(i) && !c.foreign(i) && c.verbFollows(i) && c.callers(c.clauseStart(i), i) {
			s.caller = true
		}
		if s.caller && c.is(i, c.words.boundary) && c.verb(i-1).form == 0 && (c.action == 0 || i < c.action) {
			for j := i + 1; j < last && j < i+7 && !c.sign(j, ","); j++ {
				if c.is(j, c.words.others) {
					s.caller = false
				}
			}
			if c.is(last+1, c.words.pluperfect) {
				s.caller = false // 'noted that the rector had … and had asked'
			}
		}
	}
	return s
}

// verbFollows reports whether a verb stands in the clause behind token i.
func (c *clause) verbFollows(i int) bool {
	for j := i + 1; j < len(c.tokens) && !c.sign(j, ";:"); j++ {
		if c.is(j, c.doc.words.finite) || c.verb(j).form != 0 || strings.HasSuffix(c.word(j), c.words.past) {
			return true
		}
	}
	return false
}

// othersBefore reports whether the sentence before, in the same block, is about
// somebody else, so that 'they' are no Members.
func (c *clause) othersBefore() bool {
	if c.sentence == 0 || c.doc.sentences[c.sentence-1].block != c.doc.sentences[c.sentence].block {
		return false
	}
	before := phrase{doc: c.doc, lexicon: c.lexicon, tokens: c.doc.before}
	for i := range before.tokens {
		switch {
		case before.is(i, c.words.callers):
			return false
		case before.is(i, c.words.others):
			return true
		case before.is(i, c.doc.words.finite):
			return false
		}
	}
	return false
}
