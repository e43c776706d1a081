package calls

import (
	"slices"
	"strings"

	"resparse/parser/internal/doc"
	"resparse/parser/internal/lang"
)

// clause is a sentence's tokens, with which of them a frame passes over.
type clause struct {
	doc.Phrase
	words  *lang.CallWords
	quiet  []bool     // adverbs, days and asides
	item   bool       // an item whose lead-in names the caller: it may start with the verb
	author bool       // the document is the Commission's own, so that it may call
	others bool       // the sentence before is about somebody who is no caller
	action int        // index of the action of the call before, 0 for none
	joint  lang.Class // of the words before the addressee at hand, 0 for none
	known  []told     // of each token, what was looked up once; empty where nothing was
}

// told is what is told of a token by looking at the whole sentence, which must not
// be done again for each verb.
type told struct {
	start  int32 // where the clause starts that holds it
	caller answer
}

type answer uint8

const (
	notAsked answer = iota
	yes
	no
)

// reset makes c the clause of another phrase, in the room that it has.
func (c *clause) reset(p *doc.Phrase) {
	*c = clause{Phrase: *p, words: &p.Doc.Words.Calls, quiet: c.quiet[:0], known: c.known[:0]}
	c.markQuiet()
}

// told returns what is known of token i.
func (c *clause) told(i int) *told {
	if len(c.known) == 0 {
		c.known = append(slices.Grow(c.known, len(c.Tokens)), told{})
	}
	for k := len(c.known); k <= i; k++ {
		start := c.known[k-1].start
		if c.endsClause(k - 1) {
			start = int32(k)
		}
		c.known = append(c.known, told{start: start})
	}
	return &c.known[i]
}

// some reports whether something holds of a token from one index up to another.
func (c *clause) some(from, to int, holds func(i int) bool) bool {
	for i := range c.Between(from, to) {
		if holds(i) {
			return true
		}
	}
	return false
}

// any reports whether token i is in one of some sets of words.
func (c *clause) any(i int, sets ...lang.Class) bool {
	if !c.Has(i) {
		return false
	}
	word := c.Lexeme(i)
	for _, set := range sets {
		if word.In(set) {
			return true
		}
	}
	return false
}

// passed reports whether there is a token i and it is passed over.
func (c *clause) passed(i int) bool { return c.Has(i) && c.quiet[i] }

// next returns the first token from i on that is not passed over.
func (c *clause) next(i int) int {
	for c.passed(i) {
		i++
	}
	return i
}

// before returns the last token before i that is not passed over, or -1.
func (c *clause) before(i int) int {
	for i--; c.passed(i); {
		i--
	}
	return i
}

// beforeVerb returns the last token before a verb that is neither passed over nor
// an auxiliary.
func (c *clause) beforeVerb(i int) int {
	for i = c.before(i); c.Is(i, c.words.Auxiliaries); {
		i = c.before(i)
	}
	return i
}

func (c *clause) sign(i int, signs string) bool { return c.IsSign(i, signs) }

// isWord reports whether token i is none of the signs that part clauses, as nearly all
// are.
func (c *clause) isWord(i int) bool { return c.Sign(i) == 0 && c.Mark(i) == 0 }

// isDash reports whether token i is a dash between two parts of a sentence, or a
// bullet in the line, as copies of lists have.
func (c *clause) isDash(i int) bool {
	mark := c.Mark(i)
	return mark == doc.Dash || c.Sign(i) == '-' || mark == doc.InlineBullet && c.sign(i-1, ":;,")
}

// form returns which forms of a verb that calls token i can be.
func (c *clause) form(i int) lang.VerbForm {
	if !c.Has(i) || c.Lexeme(i).Verb == nil {
		return 0
	}
	return c.Lexeme(i).Verb.Form
}

// hasEnding reports whether token i is a word with an ending of the language's
// tables; no word has an empty one.
func (c *clause) hasEnding(i int, ending string) bool {
	if ending == "" || !c.Has(i) {
		return false
	}
	t := &c.Tokens[i]
	if c.Doc.Text[t.End()-1] != ending[len(ending)-1] && !t.Upper {
		return false // as most words
	}
	text := c.Text(i)
	return strings.HasSuffix(text, ending) || t.Upper && doc.HasEnding(text, ending)
}

// isFinite reports whether token i is a finite verb.
func (c *clause) isFinite(i int) bool {
	return c.Is(i, c.Doc.Words.Finite) && !c.Upper(i) && !c.quiet[i]
}

// isAuxiliary reports whether token i is a finite verb for certain: a form of to
// be, an auxiliary or a modal.
func (c *clause) isAuxiliary(i int) bool {
	return !c.Upper(i) && (c.Is(i, c.words.Be) || c.Is(i, c.words.Auxiliaries) || c.Is(i, c.words.Modals))
}

// listEnd reports whether token i is the colon at the end of the sentence.
func (c *clause) listEnd(i int) bool { return i == len(c.Tokens)-1 && c.sign(i, ":") }
