package extract

import (
	"strings"

	"resparse/parser/internal/doc"
	"resparse/parser/internal/lang"
)

// A clause is a sentence's tokens with what was learnt of its subject.
type clause struct {
	doc.Phrase
	words  *lang.CallWords
	item   bool // an item whose lead-in names the caller: it may start with the verb
	author bool // the document is the Commission's own, so that it may call
	action int  // index of the action of the call before, 0 for none
}

// verb returns the verb that calls at token i; its form is 0 where there is none.
func (c *clause) verb(i int) lang.CallVerb {
	if i < 0 || i >= len(c.Tokens) || c.Lexeme(i).Verb == nil {
		return lang.CallVerb{}
	}
	return *c.Lexeme(i).Verb
}

func (c *clause) sign(i int, signs string) bool {
	return i >= 0 && i < len(c.Tokens) && c.Tokens[i].Sign != 0 && strings.IndexByte(signs, c.Tokens[i].Sign) >= 0
}

// adverb reports whether token i is an adverb.
func (c *clause) adverb(i int) bool {
	if i < 0 || i >= len(c.Tokens) {
		return false
	}
	word := c.Word(i)
	if c.Is(i, c.words.Preposition) && c.Is(i+1, c.words.PhraseEnds) || c.Is(i, c.words.PhraseEnds) && c.Is(i-1, c.words.Preposition) {
		return true // in particular
	}
	return c.Is(i, c.words.Fillers) || len(word) > len(c.words.Adverb)+2 && strings.HasSuffix(word, c.words.Adverb) &&
		!c.Is(i, c.words.NotAdverbs) && (!c.Tokens[i].Upper || i == 0)
}

// filler reports whether token i is an adverb or an auxiliary.
func (c *clause) filler(i int) bool { return c.adverb(i) || c.Is(i, c.words.Auxiliaries) }

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
		if j+1 < i && (c.filler(j+1) || c.Is(j+1, c.words.Preposition) || c.Is(j+1, c.words.Temporal)) {
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
	for c.Is(last, c.words.Objects) {
		last = c.beforeFillers(last) // 'leur demande'
	}
	if last < 0 {
		return subject{start: i, caller: c.item}
	}
	if c.Is(last, c.words.And) || c.sign(last, ",;") {
		return c.sharedSubject(last)
	}
	if c.Is(last, c.words.Relative) && (c.Is(last-1, c.words.Documents) || c.sign(last-1, ",") && c.Is(last-2, c.words.Documents)) {
		return subject{start: last, caller: true} // 'a new article which calls on'
	}
	if c.Is(last, c.words.Not) || c.Is(last, c.words.Relative) {
		return subject{start: last}
	}
	start := c.clauseStart(last)
	if !c.callers(start, last) {
		return subject{start: start}
	}
	if c.Is(last, c.words.Pronouns) && c.othersBefore() {
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
		if c.sign(before, ";:,–—(") || c.Is(before, c.words.Boundary) {
			break
		}
		start--
	}
	if c.Is(start, c.words.And) && start < last {
		start++
	}
	return start
}

// callers reports whether the tokens from start to last name somebody who may
// call: the noun phrase begins with such a noun ('the Committee on …'), or ends
// with one that belongs to nobody else.
func (c *clause) callers(start, last int) bool {
	for i := start; i <= last; i++ {
		if c.Is(i, c.words.Others) && !c.mayCall(i+1) {
			return false
		}
	}
	head := start
	for head < last && (c.Is(head, c.words.CallerMods) || c.filler(head)) {
		head++
	}
	if c.mayCall(head) && !c.foreign(head) && (head == last || !c.finiteBetween(head, last)) {
		return true
	}
	if !c.mayCall(last) || c.foreign(last) {
		return false
	}
	before := last - 1
	for before >= start && c.Is(before, c.words.CallerMods) {
		before--
	}
	switch {
	case before < start:
		return true
	case c.Is(before, c.words.Preposition):
		// 'the opposition in Parliament'; but 'In Parliament …' is no subject
		return false
	case c.Tokens[before].Upper && before > start && c.Tokens[before].Number < 0 && !c.Is(before, c.words.Callers):
		return c.Word(last) == "members" || c.Is(start, c.words.Preposition)
	}
	return true
}

func (c *clause) mayCall(i int) bool {
	return c.author && c.Is(i, c.words.Authors) || c.Is(i, c.words.Callers) && !(c.Tokens[i].Upper && c.Is(i, c.words.Small))
}

// foreign reports whether the caller at i is another body of that name, such
// as the Council of Europe or the Parliament of a country.
func (c *clause) foreign(i int) bool {
	if !c.Is(i+1, c.words.CallerAfter) || !c.Tokens[i].Upper {
		return false
	}
	next := i + 2
	for c.Is(next, c.words.Articles) {
		next++
	}
	return c.Is(i, c.words.Bodies) && !c.Is(next, c.words.OwnBodies)
}

// finiteBetween reports whether a finite verb stands between two tokens, so
// that the first is the subject of another verb.
func (c *clause) finiteBetween(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if c.Is(i, c.Doc.Words.Finite) && !c.Tokens[i].Upper && !c.filler(i) {
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
		if s.caller && c.Is(i, c.words.Boundary) && c.verb(i-1).Form == 0 && (c.action == 0 || i < c.action) {
			for j := i + 1; j < last && j < i+7 && !c.sign(j, ","); j++ {
				if c.Is(j, c.words.Others) {
					s.caller = false
				}
			}
			if c.Is(last+1, c.words.Pluperfect) {
				s.caller = false // 'noted that the rector had … and had asked'
			}
		}
	}
	return s
}

// verbFollows reports whether a verb stands in the clause behind token i.
func (c *clause) verbFollows(i int) bool {
	for j := i + 1; j < len(c.Tokens) && !c.sign(j, ";:"); j++ {
		if c.Is(j, c.Doc.Words.Finite) || c.verb(j).Form != 0 || c.words.Past != "" && strings.HasSuffix(c.Word(j), c.words.Past) {
			return true
		}
	}
	return false
}

// othersBefore reports whether the sentence before, in the same block, is about
// somebody else, so that 'they' are no Members.
func (c *clause) othersBefore() bool {
	if c.Sentence == 0 || c.Doc.Sentences[c.Sentence-1].Block != c.Doc.Sentences[c.Sentence].Block {
		return false
	}
	before := doc.Phrase{Doc: c.Doc, Lexicon: c.Lexicon, Tokens: c.Doc.Before}
	for i := range before.Tokens {
		switch {
		case before.Is(i, c.words.Callers):
			return false
		case before.Is(i, c.words.Others):
			return true
		case before.Is(i, c.Doc.Words.Finite):
			return false
		}
	}
	return false
}
