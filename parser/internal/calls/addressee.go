package calls

import (
	"strings"

	"resparse/parser/internal/scan"
)

// addressee returns the tokens from first up to end as the one who is to act:
// without adverbs, times and phrases between commas at its end.
func (c *clause) addressee(first, end int) scan.Span {
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
// end: a comma, an adverb, a phrase after a comma, a date.
func (c *clause) cutTail(first, last int) int {
	if c.quiet[last] && c.sign(last, ")") {
		return c.cutBracket(first, last)
	}
	if c.sign(last, ",") || c.quiet[last] || c.isDash(last) ||
		c.any(last, c.words.VerbalClitics, c.words.Not, c.words.And, c.words.ListOpeners) {
		return last - 1
	}
	for i := last; i >= first; i-- {
		if c.sign(i, ",") && !c.quiet[i] && c.hangsOn(i+1, last) {
			return i - 1
		}
	}
	return c.cutDay(first, last)
}

// cutBracket returns the last token of an addressee without the bracket at its end
// where that holds a clause or a phrase of time: '(as it had done in 2016)', but not
// '(eu-LISA)'.
func (c *clause) cutBracket(first, last int) int {
	for i := range c.Back(last-1, last-first) {
		if c.sign(i, "(") {
			if c.any(i+1, c.words.Boundary, c.words.Temporal) && i > first {
				return i - 1
			}
			break
		}
	}
	return last
}

// cutDay returns the last token of an addressee without a date at its end, unless
// that belongs to a document.
func (c *clause) cutDay(first, last int) int {
	const near = 6
	for i := range c.Back(last, min(near, last-first)) {
		dates := c.Is(i, c.words.Temporal) && !c.Is(i, c.words.CallerAfter)
		if dates && c.isTime(i, last) && !c.Is(i-1, c.words.Documents) {
			return i - 1
		}
	}
	return last
}

// hangsOn reports whether an adverbial phrase or a clause starts at i, up to
// last, and no further addressee.
func (c *clause) hangsOn(i, last int) bool {
	switch {
	case c.Is(i, c.words.And), c.addsActors(i), c.Is(i, c.words.RelativePronouns):
		return false
	case c.Is(i, c.joint) && c.isActor(i+1, last+1): // 'on the Council, on the ports and on the mayor'
		return false
	case c.Is(i, c.words.Determiners):
		return c.Is(i, c.words.Temporal) && c.isTime(i, last)
	}
	return c.Is(i, c.words.Prepositions) || c.Is(i, c.words.Temporal) || c.Is(i, c.words.Boundary) || c.quiet[i]
}

// isName reports whether the tokens from first to last are a name: capitals, or
// small words between them.
func (c *clause) isName(first, last int) bool {
	return c.Upper(first) && !c.some(first, last+1, func(i int) bool {
		return !c.Upper(i) && !c.Is(i, c.Doc.Words.Names.Particle)
	})
}

// isTime reports whether the tokens from first to last are a date: a number of
// four digits or a month among them.
func (c *clause) isTime(first, last int) bool {
	return c.some(first, last+1, func(i int) bool {
		return c.Is(i, c.Doc.Words.Month) || scan.Digits(c.Word(i)) == 4
	})
}

// isActor reports whether the noun phrase from first up to end is somebody who
// can act: an institution, an authority, a name.
func (c *clause) isActor(first, end int) bool {
	if c.Starts(first, &c.words.CallerPhrases) > 0 {
		return true // 'the latter'
	}
	for i := range c.Between(first, end) {
		switch {
		case c.Is(i, c.words.Prepositions) && i > first:
			return false
		case c.Is(i, c.words.ActorPronouns), c.isNamed(i):
			return true
		}
	}
	return false
}

// isNamed reports whether token i is a noun of who can act, or a name: a capital
// that no table knows, and not only since the sentence starts there.
func (c *clause) isNamed(i int) bool {
	return c.Is(i, c.words.Actors) || i > 0 && c.properNoun(i)
}

// restore puts back the article that a contraction hides: 'aux États membres' is
// 'les États membres'.
func restore(article, text string) string {
	if article == "" {
		return text
	}
	if strings.HasSuffix(article, "'") || strings.HasSuffix(article, "’") {
		return article + text
	}
	return article + " " + text
}
