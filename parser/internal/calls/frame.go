package calls

import "resparse/parser/internal/lang"

// complement reads what stands after a verb or noun, by the first frame that
// fits.
func (c *clause) complement(i int, frames []lang.Frame) (request, bool) {
	i = c.beforeList(c.next(i))
	inLine := 0
	if c.enumerator(i+1) > 0 {
		inLine = c.opensList(i) // 'demande : – au Conseil de'
	}
	i += inLine
	for k := range frames {
		if r, ok := c.match(i, &frames[k]); ok {
			r.frame = frames[k]
			r.inLine = r.inLine || inLine > 0
			return r, true
		}
	}
	if end := len(c.Tokens) - 1; c.listEnd(i) || i == end-1 && c.listEnd(end) && c.beforeAddressee(i, frames) {
		return request{action: end}, true // the items name who is to act
	}
	return request{}, false
}

// beforeList returns the colon of a list where nothing but asides and words such as
// 'including' stand between it and token i, else i: 'recommendations, inter alia:'.
func (c *clause) beforeList(i int) int {
	end := i
	for c.sign(end, ",") || c.passed(end) {
		end++
	}
	if end += c.Starts(end, &c.words.AddsActors); end > i && c.listEnd(end) {
		return end
	}
	return i
}

// beforeAddressee reports whether token i may stand before an addressee.
func (c *clause) beforeAddressee(i int, frames []lang.Frame) bool {
	for k := range frames {
		if f := &frames[k]; f.Addressee && c.Is(i, f.Before) {
			return true
		}
	}
	return false
}

// match reads one frame at i.
func (c *clause) match(i int, f *lang.Frame) (request, bool) {
	for _, word := range f.Lead {
		if !c.Is(i, word) {
			return request{}, false
		}
		i++
	}
	if !f.Addressee {
		return c.matchAsked(i, f)
	}
	first, article, ok := c.afterPreposition(i, f)
	if !ok {
		return request{}, false
	}
	var r request
	switch {
	case f.What == lang.Action && c.Is(i, c.words.ActionPrepositions) && f.Before != 0:
		r, ok = c.actorToAct(first, f)
	case f.What == lang.Action:
		r, ok = c.addresseeToAct(first, f)
	case f.What == lang.Clause:
		r, ok = c.addresseeThat(first, f.Link)
	case f.Link != 0:
		r, ok = c.addresseeFor(first, f.Link)
	default:
		r, ok = c.addresseeObject(first)
	}
	r.article = article
	return r, ok
}

// isNotPlain reports whether token i can be in no addressee of a plain frame.
func (c *clause) isNotPlain(i int) bool {
	return c.any(i, c.words.CallerAfter, c.words.That, c.words.Officers)
}

// afterPreposition passes over the preposition at i that a frame has before its
// addressee, and returns where that starts and the article that a contraction
// hides.
func (c *clause) afterPreposition(i int, f *lang.Frame) (first int, article string, ok bool) {
	c.joint = f.Before
	if f.Before == 0 {
		return i, "", true
	}
	if !c.Is(i, f.Before) {
		return 0, "", false
	}
	first = c.next(i + 1)
	if c.Is(first, c.words.CallerAfter) {
		first = c.next(first + 1) // 'auprès de', 'à l'intention des'
	}
	if c.isInfinitiveAfter(i, first) {
		return 0, "", false // 'demande à être informé'
	}
	return first, c.words.Contracted[c.Word(first-1)], true
}

// isInfinitiveAfter reports whether the word at first, after the preposition at i,
// is an infinitive and no addressee: 'its call to end the siege'.
func (c *clause) isInfinitiveAfter(i, first int) bool {
	if len(c.words.InfinitiveEndings) > 0 {
		return c.isVerb(first)
	}
	return c.Is(i, c.words.InfinitiveMarks) && c.Is(first, c.words.Base) && c.isVerb(first)
}

// matchAsked reads a frame without an addressee.
func (c *clause) matchAsked(i int, f *lang.Frame) (request, bool) {
	at := i
	if f.What == lang.Clause {
		at = c.beforeThat(i)
	}
	if f.Link != 0 {
		if !c.Is(at, f.Link) {
			return request{}, false
		}
		at++
	}
	switch f.What {
	case lang.Clause:
		return c.clauseAt(c.next(at), f)
	case lang.Action:
		return request{action: at}, c.startsAction(at) && c.Has(at)
	}
	if first := c.partitiveFirst(at); f.Link == 0 && first >= 0 {
		return request{action: first}, true
	}
	return request{action: at}, c.isAsked(at) && (c.startsObject(at) || f.Link != 0 && c.Has(at))
}

// clauseAt reads the that-clause at a token, which may be the first of several after a
// colon: 'demande que : – la Commission agisse ; – le Conseil paie'.
func (c *clause) clauseAt(at int, f *lang.Frame) (request, bool) {
	if c.listEnd(at) || !c.sign(at, ":") {
		return c.thatClause(at, f)
	}
	r, ok := c.thatClause(at+1+c.enumerator(at+1), f)
	r.inLine = true
	return r, ok && c.hasParts(at)
}

// beforeThat returns where the conjunction of a clause may stand that starts at i, after
// the words before it and a stray comma: 'insistent, pour que'.
func (c *clause) beforeThat(i int) int {
	if c.sign(i, ",") && c.Is(i+1, c.words.BeforeThat) {
		i++
	}
	for c.Is(i, c.words.BeforeThat) {
		i++
	}
	return i
}

// isAsked reports whether what stands at a token can be called for: no clause, and
// no opinion.
func (c *clause) isAsked(at int) bool {
	return !c.Is(at, c.words.That) && !(c.Is(at, c.words.Determiners) && c.Is(at+1, c.words.NotACallFor))
}

// actorToAct reads 'called for the Council to act'; 'called for the decree to be
// repealed' names nobody.
func (c *clause) actorToAct(first int, f *lang.Frame) (request, bool) {
	r, ok := c.addresseeToAct(first, f)
	if !ok || !c.isActor(first, r.action) || c.Is(r.action, c.words.PassiveBe) && c.participleAt(r.action+1) {
		return request{}, false
	}
	return r, true
}

// addresseeToAct reads an addressee and the action after its marker.
func (c *clause) addresseeToAct(first int, f *lang.Frame) (request, bool) {
	if c.any(first, f.Link, c.words.That, c.words.By, c.words.Relative) {
		return request{}, false // 'asked why the Council refused to'
	}
	marker, action, ok := c.marker(first, f.Link)
	if f.Plain && c.some(first, marker, c.isNotPlain) {
		return request{}, false
	}
	if !ok {
		return c.addresseeBeforeList(first)
	}
	last := marker
	if before := c.before(marker); c.Is(before, c.words.Not) {
		last, action = before, before // 'not to widen'
	}
	if n := c.opener(marker); c.Has(n) {
		last = n
	}
	if c.Is(first, c.words.IndefiniteArticles) && !c.isActor(first, last) {
		return request{}, false // 'urged an end to'
	}
	address := c.addressee(first, last)
	return request{addressee: address, action: action}, !address.Empty()
}

// opener returns the colon before the first number or dash of a list in the line
// whose first part starts at i, or -1.
func (c *clause) opener(i int) int {
	for at := range c.Back(i-1, 4) {
		if c.sign(at, ":") && c.enumerator(at+1) == i-at-1 {
			return at
		}
	}
	return -1
}

// addresseeBeforeList reads an addressee before a list with the markers in its
// items: 'It asks the Commission:'.
func (c *clause) addresseeBeforeList(first int) (request, bool) {
	const longest = 12
	end := len(c.Tokens) - 1
	if !c.listEnd(end) || end-first >= longest || !c.isActor(first, end) {
		return request{}, false
	}
	return request{addressee: c.addressee(first, end), action: end}, true
}

// partitiveFirst returns where what is asked for opens before token i, or at it, with an
// amount or a partitive: 'demande plus de lampes', 'demande de nouvelles lampes'; else -1.
func (c *clause) partitiveFirst(i int) int {
	switch amount := c.Is(i-1, c.words.Amounts); {
	case amount && c.Is(i-2, c.words.Partitives):
		return i - 2 // 'de plus amples informations'
	case amount:
		return i - 1
	case c.isPartitive(i):
		return i
	}
	return -1
}

// isPartitive reports whether 'de' at token i opens what is asked for, before an
// adjective in the plural: 'demande de nouvelles lampes'.
func (c *clause) isPartitive(i int) bool {
	return c.Is(i, c.words.Partitives) && !c.Upper(i+1) && !c.startsAction(i+1) &&
		c.hasEnding(i+1, c.words.PluralNounEnding) && !c.any(i+1, c.words.Determiners, c.words.Prepositions)
}

// endsNoun reports whether token i ends the noun phrase of an addressee: a verb or a
// conjunction, as in 'demande au Conseil si'.
func (c *clause) endsNoun(i int) bool {
	return c.sign(i, ".;:!?") || c.isFinite(i) || c.Is(i, c.words.That) ||
		c.Is(i, c.words.Relative) && !c.Is(i, c.words.RelativePronouns)
}

// addresseeFor reads an addressee and what is asked of it after a preposition:
// 'called on the authorities for the release of'.
func (c *clause) addresseeFor(first int, link lang.Class) (request, bool) {
	const longest = 14
	for i := range c.Ahead(first, longest) {
		if c.endsNoun(i) {
			break
		}
		named := c.isActor(first, i) || c.Is(first, c.words.Determiners)
		if c.Is(i, link) && !c.quiet[i] && c.startsObject(i+1) && named {
			return request{addressee: c.addressee(first, i), action: i + 1}, true
		}
	}
	return request{}, false
}

// addresseeObject reads an addressee with what is asked of it right after it:
// 'demande au gouvernement la libération de'.
func (c *clause) addresseeObject(first int) (request, bool) {
	const longest = 14
	for i := range c.Ahead(first, longest) {
		if c.endsNoun(i) {
			break
		}
		if c.before(i) >= first && c.opensNounPhrase(i) {
			return request{addressee: c.addressee(first, i), action: i}, true
		}
	}
	return request{}, false
}

// opensNounPhrase reports whether the article at i opens a noun phrase of its own,
// that no preposition or conjunction joins to what stands before it.
func (c *clause) opensNounPhrase(i int) bool {
	before := c.before(i)
	return !c.quiet[i] && c.Is(i, c.words.Determiners) && !c.Is(i, c.words.Prepositions) && !c.sign(before, ",(") &&
		!c.any(before, c.words.Prepositions, c.words.And, c.words.Determiners)
}

// addresseeThat reads an addressee with a that-clause: 'demande à la Commission
// que …'.
func (c *clause) addresseeThat(first int, link lang.Class) (request, bool) {
	const longest = 14
	for i := range c.Ahead(first, longest) {
		if c.sign(i, ".;:!?") || i > first && c.opensNounPhrase(i) {
			break // 'demande au Conseil la fin de … et que …'
		}
		if c.Is(i, link) {
			end := i
			for c.Is(end-1, c.words.BeforeThat) {
				end--
			}
			address := c.addressee(first, end)
			return request{addressee: address, action: i + 1}, !address.Empty()
		}
	}
	return request{}, false
}
