package calls

import (
	"resparse/parser/internal/doc"
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
	end       int       // index after the last token of the action
	frame     lang.Frame
	inLine    bool // its parts are a list in the line, each with an addressee or clause of its own
}

// requests returns the calls of the clause's sentence in order.
func (c *clause) requests() []request {
	var found []request
	for i := 0; c.Has(i); i++ {
		if c.Anchor(i)&lang.CallAnchor == 0 {
			continue
		}
		r, ok := c.requestAt(i)
		if !ok || r.action < i && r.addressee.Empty() {
			continue
		}
		r.verb = i
		r.action = c.afterAside(r.action)
		if r.frame.What == lang.Object {
			r.action = c.afterContents(r.action)
		}
		r.end = c.actionEnd(&r)
		if c.opensSentence(i) {
			r.end = c.phraseEnd(r.action, r.end)
		} else if c.hasDocument(i) {
			r.end = c.subjectEnds(r.action, r.end)
		}
		if n := len(found); n > 0 {
			c.setApart(&found[n-1], &r)
		}
		found = append(found, r)
		c.action = r.action
		i = max(i, r.action-1)
	}
	return c.elliptic(found)
}

// setApart ends the action of a call where the next one in the sentence starts. A call
// between the subject of the next and its verb stands within that: 'the committee,
// which calls for lamps, asked'.
func (c *clause) setApart(previous, next *request) {
	if next.subject < previous.verb {
		for i := range c.Back(next.verb-1, next.verb-previous.action) {
			if c.sign(i, ",") {
				next.start, previous.end = next.subject, min(previous.end, i)
				return
			}
		}
	}
	next.start = max(next.subject, previous.action)
	previous.end = c.beforeClause(previous.action, min(previous.end, next.start))
}

// beforeClause returns where an action ends that starts at first, without the comma
// and the conjunction before the clause at end: 'to act, whereas the Council is'.
func (c *clause) beforeClause(first, end int) int {
	if end > first+1 && c.Is(end-1, c.words.Boundary) && c.sign(end-2, ",") {
		return end - 2
	}
	return end
}

// requestAt reads the call whose verb or noun is token i.
func (c *clause) requestAt(i int) (request, bool) {
	if noun := c.Lexeme(i).Noun; noun != nil {
		if r, ok := c.nounRequest(i, noun.Frames); ok {
			return r, true
		}
	}
	verb := c.Lexeme(i).Verb
	if verb == nil {
		return request{}, false
	}
	if verb.Form&lang.Participle != 0 {
		if be := c.passive(i); c.Has(be) {
			return c.passiveRequest(i, be, verb.Frames)
		}
	}
	return c.activeRequest(i, verb.Frames)
}

// activeRequest reads the call of the verb at i in the active voice.
func (c *clause) activeRequest(i int, frames []lang.Frame) (request, bool) {
	form := c.activeForm(i)
	if form == 0 || c.Is(i+1, c.words.By) && !c.quiet[i+1] {
		return request{}, false
	}
	s := c.subjectOf(i)
	if be := c.before(i); form == lang.Gerund && c.Is(be, c.words.Be) {
		s, form = c.subjectOf(be), lang.Finite // 'is calling on'
	} else if form == lang.Gerund {
		s = c.gerundSubject(i)
	}
	if !s.caller {
		return request{}, false
	}
	r, ok := c.objectPronoun(i, frames)
	if !ok {
		r, ok = c.complement(i+1, frames)
	}
	r.start, r.subject = s.start, s.start
	if form&lang.Gerund == 0 && (!s.shared || !c.item) {
		r.start = c.leadStart(s.start)
	}
	return r, ok
}

// leadStart returns where the sentence starts whose subject is at start: what
// stands before the subject belongs to the lead-in.
func (c *clause) leadStart(start int) int {
	for i := range c.Back(start-1, start) {
		if c.sign(i, ";") || c.isDash(i) && c.sign(i-1, ";:") {
			return c.skipSigns(i + 1)
		}
	}
	return c.skipSigns(0)
}

// skipSigns passes over dashes at the start of a part of a list in a line.
func (c *clause) skipSigns(i int) int {
	for c.isDash(i) {
		i++
	}
	return i
}

// objectPronoun reads an addressee that stands before the verb: 'leur demande
// de', 'les invite à'.
func (c *clause) objectPronoun(i int, frames []lang.Frame) (request, bool) {
	before := c.beforeVerb(i)
	if !c.Is(before, c.words.ObjectPronouns) {
		return request{}, false
	}
	next := c.next(i + 1)
	for k := range frames {
		f := &frames[k]
		if !f.Addressee || f.Link == 0 {
			continue
		}
		marker := next
		if f.What == lang.Action {
			marker = c.nearMarker(next, f.Link)
		} else if !c.Is(next, f.Link) {
			continue
		}
		if c.Has(marker) {
			return request{addressee: c.Tokens[before].Span(), action: marker + 1, frame: *f}, true
		}
	}
	return request{}, false
}

// marker returns the index of the word before the action that belongs to a call
// whose addressee starts at from, and where the action starts.
func (c *clause) marker(from int, markers lang.Class) (marker, action int, ok bool) {
	clausal := false // within a relative clause, which has verbs of its own
	for i := from; c.Has(i); i++ {
		clausal = clausal || c.any(i, c.words.Relative, c.words.That)
		switch {
		case c.endsAddressee(i, clausal):
			return 0, 0, false
		case c.quiet[i]:
		case c.Is(i, markers) && c.startsAction(i+1):
			return i, i + 1, true
		case c.isGlued(i, markers):
			return i, i, true
		}
	}
	return 0, 0, false
}

// endsAddressee reports whether an addressee ends before token i: the sentence ends,
// or another verb stands there.
func (c *clause) endsAddressee(i int, clausal bool) bool {
	if c.sign(i, ".;:!?") {
		return !c.listEnd(i) && c.opensList(i) == 0
	}
	return !c.quiet[i] && (!clausal && c.isAuxiliary(i) && !c.sign(i+1, ")") || c.otherVerb(i))
}

// isGlued reports whether token i is a marker and an infinitive that lost the
// apostrophe between them: 'dadopter'.
func (c *clause) isGlued(i int, markers lang.Class) bool {
	if c.IsWhole(i) || !c.isInfinitive(i) {
		return false
	}
	head := c.Doc.Words.GluedTo(doc.Lower(c.Text(i)))
	return head != lang.UnknownWord && c.Lexicon.Words[head].In(markers)
}

// otherVerb reports whether the finite verb at i is that of another call, so that
// what follows is not the action of the one before.
func (c *clause) otherVerb(i int) bool {
	form := c.form(i)
	if form&lang.Finite == 0 || c.Is(i-1, c.words.Determiners) && !c.Is(i-2, c.words.And) {
		return false
	}
	return form&lang.Participle == 0 || c.Is(i-1, c.words.And) || c.sign(i-1, ",") || c.quiet[i-1] ||
		c.Is(i-1, c.words.Be)
}

// nearMarker returns the index of the marker of the action that follows at i,
// perhaps after an adverbial phrase, or -1.
func (c *clause) nearMarker(i int, markers lang.Class) int {
	const longest = 16
	if c.listEnd(i) {
		return i - 1
	}
	i = c.next(i)
	if c.sign(i, ":") {
		i += 1 + c.enumerator(i+1) // a list in the line
	}
	if c.Is(i, markers) && c.Is(i+1, markers) {
		i++ // 'to to act'
	}
	for j := range c.Ahead(i, longest) {
		if c.Is(j, markers) && !c.quiet[j] && c.startsAction(j+1) {
			return j
		}
		if j == i && !c.sign(j, ",") && !c.any(j, c.words.Temporal, c.words.Prepositions, c.words.By, c.words.Not) {
			return -1
		}
	}
	return -1
}
