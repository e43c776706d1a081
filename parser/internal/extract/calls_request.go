package extract

import (
	"strings"

	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

// request is a call found in a sentence: 'Parliament urged the Council to act'.
type request struct {
	start     int       // index of the first token of the lead-in
	subject   int       // index of the first token of who calls or is called on
	verb      int       // index of the verb or noun
	addressee scan.Span // in the text; empty where nobody is named
	article   string    // what undoing a contraction adds before the addressee
	action    int       // index of the first token of the action
	end       int       // index behind the last token of the action
	marker    lang.Class
}

// requests returns the calls of the clause's sentence in order.
func (c *clause) requests() []request {
	var found []request
	for i := 0; i < len(c.Tokens); i++ {
		if c.Anchor(i)&lang.CallAnchor == 0 {
			continue
		}
		r, ok := c.requestAt(i)
		if !ok {
			continue
		}
		r.verb = i
		r.end = c.actionEnd(r.action)
		if c.opensSentence(i) {
			r.end = c.phraseEnd(r.action, r.end)
		}
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
	end := len(c.Tokens)
	for end > i && c.sign(end-1, ".:;!?") {
		end--
	}
	return end
}

// opensSentence reports whether the verb or noun at i stands in a phrase before
// the main clause: 'Reiterating its call on the Council to act, Parliament …'.
func (c *clause) opensSentence(i int) bool {
	if c.verb(i).Form == lang.Gerund && i == 0 {
		return true
	}
	return c.Lexeme(i).Noun != nil && c.Is(0, c.words.Governing) && strings.HasSuffix(c.Word(0), c.words.Gerund)
}

// phraseEnd returns the index of the comma behind which the main clause starts,
// with the one who calls as its subject, or end.
func (c *clause) phraseEnd(from, end int) int {
	const near = 3
	for i := from; i < end; i++ {
		if !c.sign(i, ",") {
			continue
		}
		for j := i + 1; j < min(end, i+1+near); j++ {
			if c.mayCall(j) {
				return i
			}
		}
	}
	return end
}

// requestAt reads the call whose verb or noun is token i.
func (c *clause) requestAt(i int) (request, bool) {
	if noun := c.Lexeme(i).Noun; noun != nil {
		if governing, ok := c.governed(i); ok {
			return c.nounRequest(i, governing, *noun)
		}
	}
	verb := c.verb(i)
	if verb.Form == 0 {
		return request{}, false
	}
	if verb.Form&lang.Participle != 0 {
		if be := c.passive(i); be >= 0 {
			return c.passiveRequest(i, be, verb)
		}
	}
	if c.Is(i+1, c.words.By) && !c.filler(i+1) || !c.finiteAt(i, verb) || c.isNoun(i) {
		return request{}, false
	}
	s := c.subjectOf(i)
	if verb.Form == lang.Gerund {
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
	if verb.Form&lang.Gerund == 0 && !s.shared {
		r.start = c.leadStart(s.start)
	}
	return r, ok
}

// isNoun reports whether the word at i, which can be verb and noun, is a noun
// here: an article stands before it.
func (c *clause) isNoun(i int) bool {
	return c.Lexeme(i).Noun != nil && c.Is(i-1, c.words.Articles)
}

// finiteAt reports whether the form at i is no infinitive and not negated.
func (c *clause) finiteAt(i int, verb lang.CallVerb) bool {
	before := i - 1
	for c.filler(before) && !c.Is(before, c.words.Infinitive) {
		before--
	}
	if c.Is(before, c.words.Not) {
		return false
	}
	return verb.Form != lang.BaseForm || !c.Is(before, c.words.Infinitive)
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
	if c.Is(last, c.words.Documents) {
		return subject{start: i, caller: true}
	}
	if last < 0 || c.sign(last, ",") || c.Is(last, c.words.And) {
		return subject{start: i, caller: c.sharedSubject(i).caller || last < 0}
	}
	// '… a resolution on the situation in Ruritania calling on …'
	for j := 0; j < i; j++ {
		if c.Is(j, c.words.Documents) && c.sharedSubject(i).caller {
			return subject{start: i, caller: true}
		}
	}
	return subject{start: i}
}

// governed returns the index of the verb that makes a call of the noun at i.
func (c *clause) governed(i int) (verb int, ok bool) {
	const window = 5
	for j := i - 1; j >= 0 && j >= i-window; j-- {
		if c.Is(j, c.words.Governing) {
			return j, true
		}
		if c.sign(j, ",;:") {
			break
		}
	}
	for j := i + 1; j < len(c.Tokens) && j <= i+window; j++ {
		if c.Is(j, c.words.Governing) && c.passive(j) >= 0 {
			return j, true
		}
	}
	return 0, false
}

// nounRequest reads 'reiterated its call on …' and 'a request was made that …'.
func (c *clause) nounRequest(i, governing int, noun lang.CallNoun) (request, bool) {
	start, subject := 0, 0
	if governing < i {
		s := c.subjectOf(governing)
		if strings.HasSuffix(c.Word(governing), c.words.Gerund) {
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
	r, ok := c.object(next, lang.CallVerb{Takes: noun.Takes, Prep: noun.Prep, Markers: noun.Markers})
	r.start, r.subject = start, subject
	return r, ok
}
