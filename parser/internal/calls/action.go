package calls

import (
	"slices"
	"strings"
	"unicode/utf8"

	"resparse/parser/internal/doc"
	"resparse/parser/internal/lang"
)

// startsAction reports whether a verb stands at i, after the marker of the
// action, or the sentence ends there because a list follows.
func (c *clause) startsAction(i int) bool {
	if !c.Has(i) || c.listEnd(i) || c.opensList(i) > 0 {
		return true
	}
	i = c.skipSigns(i) // 'to – draw a map; – buy oil'
	i = c.next(i)
	for c.Is(i, c.words.Clitics) || c.passed(i) {
		i++
	}
	return c.opensQuote(i) || c.isVerb(i)
}

// afterAside returns where the action starts whose marker an aside between commas
// follows: 'to, as soon as possible, publish'.
func (c *clause) afterAside(i int) int {
	if !c.sign(i, ",") || !c.quiet[i] {
		return i
	}
	if next := c.next(i); c.Has(next) && c.sign(next-1, ",") {
		return next
	}
	return i
}

// opensQuote reports whether token i is a bracket or quotation mark that opens.
func (c *clause) opensQuote(i int) bool {
	return c.sign(i, "(\"") || c.Mark(i) == doc.OpeningQuote
}

// isVerb reports whether token i can be the verb of an action: an infinitive where
// the language has endings of one, else any word in small letters but for those
// that a table excludes.
func (c *clause) isVerb(i int) bool {
	if !c.Has(i) || c.Tokens[i].Upper || c.Is(i, c.words.NotVerbs) {
		return false
	}
	if r, _ := utf8.DecodeRuneInString(c.Text(i)); r < 'a' {
		return false
	}
	return len(c.words.InfinitiveEndings) == 0 || c.isInfinitive(i)
}

// isInfinitive reports whether token i has the ending of an infinitive.
func (c *clause) isInfinitive(i int) bool {
	if len(c.words.InfinitiveEndings) == 0 {
		return false
	}
	word := c.Word(i)
	return slices.ContainsFunc(c.words.InfinitiveEndings, func(ending string) bool { return strings.HasSuffix(word, ending) })
}

// startsObject reports whether a noun phrase starts at i: what a verb demands.
func (c *clause) startsObject(i int) bool {
	if !c.Has(i) || c.sign(i, ".,;:!?)") || c.isDash(i) {
		return false
	}
	if c.Is(i, c.words.Determiners) {
		return true
	}
	if !c.IsNumber(i) && utf8.RuneCountInString(c.Text(i)) == 1 {
		return false
	}
	w := c.words
	return !c.isFinite(i) && !c.any(i, w.Prepositions, w.And, w.That, w.By, w.Relative, w.Not)
}

// actionEnd returns the index after the action of a call: the end of the sentence
// or of a quotation that holds the call, or where the caller goes on with another
// verb.
func (c *clause) actionEnd(q *request) int {
	end := len(c.Tokens)
	for j := q.action + 1; j < end; j++ {
		if c.goesOn(j, q) || c.gerundGoesOn(j) || c.mainVerbAfter(j, q) || c.closesQuote(q.action, j) && c.sign(j+1, ",;") {
			end = j
		}
	}
	for end > q.action && (c.sign(end-1, ".:;!?,") || c.closesQuote(q.action, end-1)) {
		end--
	}
	return end
}

// goesOn reports whether the caller goes on with a further verb after the comma,
// conjunction or dash at j.
func (c *clause) goesOn(j int, q *request) bool {
	dash := c.isDash(j)
	if dash && (q.inLine || c.inLine(q.action)) || !dash && !c.sign(j, ",;") && !c.Is(j, c.words.And) {
		return false
	}
	return c.callerGoesOn(j) || c.callersGoOn(j, q)
}

// mainVerbAfter reports whether the verb of the sentence follows the comma at j, so that
// the call stands in a clause before it: 'the text, which asks the ports to act, was'.
func (c *clause) mainVerbAfter(j int, q *request) bool {
	return c.sign(j, ",") && c.isAuxiliary(j+1) && !c.Is(j+1, c.words.Modals) &&
		!c.some(q.action, j, func(i int) bool { return c.any(i, c.words.Boundary, c.words.That) || c.sign(i, ",") })
}

// gerundGoesOn reports whether a gerund of the caller's stands at j after a word of
// its own, without a comma: 'to act whilst insisting'.
func (c *clause) gerundGoesOn(j int) bool {
	return !c.Is(j, c.words.Prepositions) && c.openedGerund(j)
}

// closesQuote reports whether token j is a quotation mark that opens before the
// action which starts at i.
func (c *clause) closesQuote(i, j int) bool {
	switch {
	case c.Mark(j) == doc.ClosingQuote:
		return !c.some(i, j, c.opensQuote)
	case c.Sign(j) == '"':
		closes := false
		for k := range c.Between(i, j+1) {
			closes = closes != c.sign(k, `"`)
		}
		return closes
	}
	return false
}

// callersGoOn reports whether several callers go on at the comma or conjunction at
// i with a verb in the form that an infinitive has too: 'Members ask the Agency to
// act, regret the loss'. After 'and' it may be a further action.
func (c *clause) callersGoOn(i int, q *request) bool {
	if c.form(q.verb) != lang.BaseForm || len(c.words.InfinitiveEndings) > 0 {
		return false
	}
	at := c.next(i + 1)
	if !c.Is(at, c.words.ReportBase) || c.Is(at, c.words.Base) {
		return false
	}
	return q.frame.What == lang.Object || c.sign(i, ",;") || c.Is(c.next(at+1), c.words.That)
}

// callerGoesOn reports whether a further verb of the caller follows the comma or
// conjunction at i: 'and stressed', ', whilst insisting that', ', and it noted'.
func (c *clause) callerGoesOn(i int) bool {
	if c.isDash(i) {
		return c.sign(i-1, ";") // the next part of a list in a line
	}
	at := c.next(i + 1)
	for c.Is(at, c.words.And) || c.sign(at, ",") || c.passed(at) {
		at++
	}
	return c.reportingGerund(i, at) || c.reportingVerb(at) || c.sign(i, ",") && c.Is(at-1, c.words.And) && c.callerReports(at)
}

// callerReports reports whether a sentence with a caller as its subject starts at a
// token: '…, and Members stressed that'.
func (c *clause) callerReports(at int) bool {
	for c.any(at, c.words.Determiners, c.words.CallerModifiers) {
		at = c.next(at + 1)
	}
	return c.mayCall(at) && !c.foreign(at) && c.reportingVerb(c.next(at+1))
}

// reportingGerund reports whether a gerund of the caller's stands at the token at,
// after the comma or conjunction at i: ', whilst insisting'.
func (c *clause) reportingGerund(i, at int) bool {
	return c.sign(i, ",") && c.Is(at, c.words.ReportGerund) || c.openedGerund(at)
}

// openedGerund reports whether a gerund of the caller's stands at a token after a
// word of its own: 'whilst insisting'.
func (c *clause) openedGerund(at int) bool {
	if !c.Is(at, c.words.BeforeReporting) {
		return false
	}
	for c.Is(at, c.words.BeforeReporting) {
		at = c.next(at + 1)
	}
	return c.Is(at, c.words.ReportGerund) || c.form(at)&lang.Gerund != 0
}

// reportingVerb reports whether a finite verb of the caller's stands at a token,
// perhaps after a pronoun and auxiliaries: 'it had noted'.
func (c *clause) reportingVerb(at int) bool {
	if c.Is(at, c.words.CallerPronouns) {
		at = c.next(at + 1)
	}
	auxiliary := false
	for c.passed(at) || c.any(at, c.words.Auxiliaries, c.words.VerbalClitics) {
		auxiliary = auxiliary || c.Is(at, c.words.Auxiliaries)
		at++
	}
	return c.any(at, c.words.ReportFinite, c.words.ReportingForms) && !c.Is(c.next(at+1), c.words.By) &&
		(auxiliary || !c.Is(at-1, c.words.Determiners))
}

// opensSentence reports whether the verb or noun at i stands in a phrase before
// the main clause: 'Reiterating its call on the Council to act, Parliament …'.
func (c *clause) opensSentence(i int) bool {
	first := c.next(0)
	if c.sign(first, ",") {
		first = c.next(first + 1) // 'However, calling on'
	}
	for c.Is(first, c.words.BeforeReporting) {
		first = c.next(first + 1)
	}
	if first == i && c.form(i)&lang.Gerund != 0 {
		return true
	}
	return c.Lexeme(i).Noun != nil && c.Is(first, c.words.Governing) && c.hasEnding(first, c.words.GerundEnding)
}

// hasDocument reports whether the gerund at i belongs to a document that is the
// subject of the sentence: 'A resolution urging Norland to act was adopted'.
func (c *clause) hasDocument(i int) bool {
	return c.form(i)&lang.Gerund != 0 && c.Is(c.before(i), c.words.Documents) && !c.finiteBetween(0, i)
}

// subjectEnds returns the index of the passive that says what became of a document
// whose call has its action from the token from up to end, or end.
func (c *clause) subjectEnds(from, end int) int {
	for i := end - 1; i > from; i-- {
		if c.isFinite(i) && c.Is(i, c.words.Be) && c.participleAt(i+1) &&
			!c.any(c.before(i), c.words.Relative, c.words.That) {
			return i
		}
	}
	return end
}

// phraseEnd returns the index of the comma after which the main clause starts,
// with the one who calls as its subject, or end.
func (c *clause) phraseEnd(from, end int) int {
	for i := range c.Between(from, end) {
		if c.sign(i, ",") && c.callerNear(i) {
			return i
		}
	}
	return end
}
