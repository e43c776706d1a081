package calls

import (
	"slices"
	"strings"
	"unicode/utf8"

	"resparse/parser/internal/doc"
	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
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

// actions cuts the action of a call into its parts: at each further marker, and
// at the numbers of an enumeration.
func (c *clause) actions(q *request) []scan.Span {
	var parts []scan.Span
	start := q.action
	add := func(end int) {
		end = c.beforeJoint(start, end)
		if end > start {
			parts = append(parts, scan.Span{Start: c.Tokens[start].Start(), End: c.Tokens[end-1].End()})
		}
	}
	for i := range c.Between(q.action, q.end) {
		if n := c.partAt(i, q); n > 0 {
			add(i)
			start = c.afterPart(i, n, q.frame.Link)
		} else if next := c.furtherAction(i, start, q); next > 0 {
			add(c.beforeOwnAside(i))
			start = next
		}
	}
	add(q.end)
	if len(parts) == 0 {
		parts = append(parts, scan.Span{Start: c.Tokens[q.action].Start(), End: c.Tokens[q.end-1].End()})
	}
	return parts
}

// beforeJoint returns where the part from start ends before the marker at end: before
// commas, conjunctions and the adverbs between: 'act and in particular to'.
func (c *clause) beforeJoint(start, end int) int {
	quiet := end
	for c.passed(quiet-1) && !c.sign(quiet-1, ",)") {
		quiet--
	}
	if c.Is(quiet-1, c.words.And) {
		end = quiet
	}
	for end > start && (c.sign(end-1, ",;:") || c.Is(end-1, c.words.And)) {
		end--
	}
	return end
}

// furtherAction returns where an action starts whose marker is at i, or 0. A
// purpose after a comma at the end, ', to ensure that …', is no action.
func (c *clause) furtherAction(i, start int, q *request) int {
	switch {
	case i <= start:
		return 0
	case q.frame.What == lang.Object:
		return c.clauseAfterObject(i, q)
	case q.frame.What == lang.Clause:
		return c.furtherClause(i, q)
	}
	marker, action := i, i+1
	if c.Is(i, c.words.Not) {
		marker, action = c.next(i+1), i
	}
	if !c.Is(marker, q.frame.Link) || !c.startsAction(marker+1) || !c.joinsActions(i, start, q) {
		return 0
	}
	return action
}

// joinsActions reports whether a conjunction, a semicolon or the comma of a list joins
// what starts at the marker at i to the action from start.
func (c *clause) joinsActions(i, start int, q *request) bool {
	before := c.before(i)
	switch {
	case c.Is(before, c.words.And):
		return !c.joinsPurposes(before, start, q)
	case c.sign(before, ";"), c.beforeOwnAside(i) < i:
		return true
	}
	return c.sign(before, ",") && c.listGoesOn(i, q.end, q.frame.Link)
}

// joinsPurposes reports whether the conjunction at i joins two purposes of the action
// from start, and not two actions: 'de publier la liste afin d'aider X et de payer Y'.
func (c *clause) joinsPurposes(i, start int, q *request) bool {
	for j := i; j > start && !c.sign(j, ",;:"); j-- {
		if c.Is(j, q.frame.Link) && c.Is(j-1, c.words.BeforePurpose) {
			return true
		}
	}
	return false
}

// beforeOwnAside returns where the aside opens that stands before the marker at i and
// after a conjunction, as in 'and, if need be, to', else i.
func (c *clause) beforeOwnAside(i int) int {
	i = c.beforeConjunction(i)
	if !c.sign(i-1, ",") {
		return i
	}
	if open := c.openingComma(i - 1); c.Is(open-1, c.words.And) {
		return open
	}
	return i
}

// furtherClause returns where a further clause starts whose conjunction is at i, or
// 0: 'that X be built and that Y be closed', 'pour que X … et pour que Y'.
func (c *clause) furtherClause(i int, q *request) int {
	if c.Is(i, q.frame.Link) && q.addressee.Empty() && c.joinsClauses(c.beforeConjunction(i), q) {
		return i + 1
	}
	return 0
}

// clauseAfterObject returns where a clause starts that is asked for besides an object,
// and whose conjunction is at i, or 0: 'demande la libération de X et que Y soit levé'.
func (c *clause) clauseAfterObject(i int, q *request) int {
	if q.addressee.Empty() && c.isClauseAfterObject(i) {
		return i + 1
	}
	return 0
}

// isClauseAfterObject reports whether the conjunction of a clause with a verb as calls
// have it stands at i after 'and'.
func (c *clause) isClauseAfterObject(i int) bool {
	if !c.Is(i, c.words.That) || !c.Is(c.before(c.beforeConjunction(i)), c.words.And) {
		return false
	}
	verb, _ := c.clauseVerb(c.next(i + 1))
	return verb > 0
}

// joinsClauses reports whether a clause that starts at i is one of several: 'and'
// stands before it, or a comma, and 'and' before a later one.
func (c *clause) joinsClauses(i int, q *request) bool {
	before := c.before(i)
	switch {
	case c.Is(before, c.words.And):
		return true
	case !c.sign(before, ","):
		return false
	}
	return c.some(i+1, len(c.Tokens), func(j int) bool {
		return c.Is(j, q.frame.Link) && c.Is(c.before(c.beforeConjunction(j)), c.words.And)
	})
}

// beforeConjunction returns where the words start that belong to the conjunction at i:
// pour que, à ce que.
func (c *clause) beforeConjunction(i int) int {
	if !c.Is(i, c.words.That) {
		return i
	}
	for c.Is(i-1, c.words.BeforeThat) {
		i--
	}
	return i
}

// listGoesOn reports whether a further marker with a conjunction before it
// follows after i, so that the comma before i stands between actions.
func (c *clause) listGoesOn(i, end int, link lang.Class) bool {
	for j := range c.Between(i+1, end) {
		if c.Is(j, link) && (c.Is(c.before(j), c.words.And) || c.sign(c.before(j), ",;")) && c.startsAction(j+1) {
			return true
		}
	}
	return false
}
