package calls

import (
	"slices"
	"strings"

	"resparse/parser/internal/doc"
	"resparse/parser/internal/scan"
)

// antecedent returns what the addressee of a call stands for where it is a
// pronoun: the nearest passage before it, in its sentence or the one before, that
// names somebody who can act in the same number. It is empty where there is none.
func (c *clause) antecedent(r *request, previous func() *doc.Phrase) scan.Span {
	at, ok := c.pronounAt(r.addressee)
	if !ok {
		return scan.Span{}
	}
	plural := c.Is(at, c.words.PluralPronouns)
	// Who calls is not called upon.
	if s := c.nearestActor(min(at, r.subject), plural); !s.Empty() {
		return s
	}
	if p := previous(); p != nil {
		before := &clause{Phrase: *p, words: c.words, quiet: make([]bool, len(p.Tokens))}
		return before.nearestActor(len(p.Tokens), plural)
	}
	return scan.Span{}
}

// pronounAt returns the last token of an addressee that is nothing but a pronoun.
func (c *clause) pronounAt(s scan.Span) (int, bool) {
	for i := range c.Tokens {
		if c.Tokens[i].Start() != s.Start {
			continue
		}
		if n := c.Starts(i, &c.words.CallerPhrases); n > 0 {
			return i + n - 1, c.Tokens[i+n-1].End() == s.End
		}
		pronoun := c.Is(i, c.words.CallerPronouns) || c.Is(i, c.words.ObjectPronouns) || c.Is(i, c.words.ActorPronouns)
		return i, pronoun && c.Tokens[i].End() == s.End
	}
	return 0, false
}

// nearestActor returns the last noun phrase before the token limit that names
// somebody who can act, of the number asked for.
func (c *clause) nearestActor(limit int, plural bool) scan.Span {
	for i := limit - 1; i >= 0; i-- {
		if !c.isNamed(i) || !c.Is(i, c.words.Actors) && c.mayCall(i) || c.Is(i, c.words.NeverAntecedents) {
			continue
		}
		first, last := c.phraseAround(i, limit)
		if c.isPluralPhrase(first, i) == plural && !c.Is(first, c.words.Prepositions) {
			if owner := c.owner(first, plural); c.Has(owner) {
				first, last = c.phraseAround(owner, owner)
			}
			return c.withoutPossessive(scan.Span{Start: c.Tokens[first].Start(), End: c.Tokens[last].End()})
		}
		i = first
	}
	return scan.Span{}
}

// owner returns who has what the preposition before the noun phrase at first
// belongs to, or -1: Norland in 'praised Norland's commitment to the Union'.
func (c *clause) owner(first int, plural bool) int {
	const near = 6
	if !c.Is(first-1, c.words.Prepositions) {
		return -1
	}
	for i := range c.Back(first-2, near) {
		if !c.inPhrase(i) {
			break
		}
		if c.isNamed(i) && c.isPossessive(i) && c.isPluralPhrase(i, i) == plural {
			return i
		}
	}
	return -1
}

// inPhrase reports whether token i may stand within a noun phrase.
func (c *clause) inPhrase(i int) bool {
	return c.form(i) == 0 && !c.isFinite(i) && !c.Is(i, c.words.And) && !c.sign(i, ",;:.")
}

func (c *clause) isPossessive(i int) bool {
	return slices.ContainsFunc(c.words.PossessiveEndings, func(ending string) bool { return c.hasEnding(i, ending) })
}

// withoutPossessive cuts the ending of the genitive from a noun phrase.
func (c *clause) withoutPossessive(s scan.Span) scan.Span {
	text := c.Doc.Slice(s)
	for _, ending := range c.words.PossessiveEndings {
		if strings.HasSuffix(text, ending) {
			s.End -= len(ending)
			return s
		}
	}
	return s
}

// phraseAround returns the noun phrase around the noun at i: from its article to
// the end of a name or of what belongs to it.
func (c *clause) phraseAround(i, limit int) (first, last int) {
	const longest = 5
	first = i
	for first > 0 && i-first < longest && c.belongs(first-1) && !c.Is(first, c.words.Determiners) {
		first--
	}
	if !c.Is(first, c.words.Determiners) && c.properNoun(i) {
		first = c.nameStart(first, i)
	}
	last = c.nameEnd(i, limit, true)
	article := last + 2
	if c.Is(last+1, c.words.CallerAfter) && c.Is(article, c.words.Determiners) {
		article++
	}
	if c.Is(last+1, c.words.CallerAfter) && c.Upper(article) {
		last = c.nameEnd(article, limit, false)
	}
	return first, last
}

// nameStart returns where the name starts that ends at i, without the verb that may
// stand before it from first on: 'praise Norland'.
func (c *clause) nameStart(first, i int) int {
	start := i
	for start > first && c.Upper(start-1) {
		start--
	}
	return start
}

// nameEnd returns the last token of the name at i: capitals, and nouns of who can
// act where they count.
func (c *clause) nameEnd(i, limit int, actors bool) int {
	for i+1 < limit && (c.Upper(i+1) || actors && c.Is(i+1, c.words.Actors)) {
		i++
	}
	return i
}

// belongs reports whether token i may stand before a noun as part of its phrase.
func (c *clause) belongs(i int) bool {
	return !c.Is(i, c.words.Prepositions) && !c.Is(i, c.words.And) && !c.Is(i, c.words.Boundary) && !c.isFinite(i) &&
		c.form(i) == 0 && !c.Is(i, c.words.ReportFinite) && !c.sign(i, ",;:.()") && !c.Is(i, c.words.That)
}

// isCommonNoun reports whether the noun at i is no name: it is in small letters, or
// one of those of who can act and no abbreviation.
func (c *clause) isCommonNoun(i int) bool {
	text := c.Text(i)
	return !c.Upper(i) || c.Is(i, c.words.Actors) && text != strings.ToUpper(text)
}

// isPluralPhrase reports whether a noun phrase is in the plural, by its article
// or the ending of its noun.
func (c *clause) isPluralPhrase(first, noun int) bool {
	if c.Is(first, c.words.PluralDeterminers) {
		return true
	}
	return !c.Is(first, c.words.SingularDeterminers) && c.hasEnding(noun, c.words.PluralNounEnding) &&
		c.isCommonNoun(noun) ||
		c.Is(noun, c.words.PluralNouns)
}
