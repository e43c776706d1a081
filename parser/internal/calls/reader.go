package calls

import (
	"cmp"
	"slices"

	"resparse/model"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// Call is a call on somebody to act. All spans are in the document's text.
type Call struct {
	List       bool      // a list with its lead-in, not a sentence
	LeadIn     scan.Span // up to the action
	Addressee  scan.Span // empty where nobody is named
	Article    string    // that a contraction before the addressee hides
	Antecedent scan.Span // of an addressee that is a pronoun, empty where it is open
	Section    int       // index in Document.Sections, -1 before the first
	Items      []scan.Span
	Span       scan.Span
	at         int // where its own part of the sentence starts
}

// Name returns the addressee as it is written, but for contractions.
func (c *Call) Name(d *doc.Document) string { return restore(c.Article, d.Slice(c.Addressee)) }

// List is a list that calls on nobody.
type List struct {
	LeadIn  scan.Span // empty where there is none
	Section int
	Items   []scan.Span
	Span    scan.Span
}

// Reader reads the sentences of a document one after the other.
type Reader struct {
	d      *doc.Document
	leads  []doc.List  // those whose lead-in is still to be read
	inCall int         // index after the last block of the list that is a call
	items  int         // the same of the list whose lead-in names who calls
	author bool        // the document is the Commission's own
	clause clause      // of the sentence at hand
	part   *doc.Phrase // the sentence before it in the same item, nil for none
	calls  []Call
	lists  []List
	notes  []source.Note
}

// NewReader returns a reader of a document. Author says that the document is the
// Commission's own, so that the Commission's calls count.
func NewReader(d *doc.Document, author bool) *Reader {
	r := &Reader{d: d, leads: d.Lists, author: author}
	for i := range d.Lists {
		if l := &d.Lists[i]; l.Sentence < 0 {
			r.addList(l)
		}
	}
	return r
}

// Result returns what was read, in text order.
func (r *Reader) Result() ([]Call, []List, []source.Note) {
	slices.SortStableFunc(r.calls, func(a, b Call) int { return cmp.Compare(a.at, b.at) })
	slices.SortStableFunc(r.lists, func(a, b List) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	return r.calls, r.lists, r.notes
}

// lead returns the list that a sentence leads in, or nil.
func (r *Reader) lead(sentence int) *doc.List {
	for len(r.leads) > 0 && r.leads[0].Sentence < sentence {
		r.leads = r.leads[1:]
	}
	if len(r.leads) > 0 && r.leads[0].Sentence == sentence {
		return &r.leads[0]
	}
	return nil
}

// Read reads the next sentence.
func (r *Reader) Read(p *doc.Phrase) {
	lead := r.lead(p.Sentence)
	if lead == nil && p.Anchors&lang.CallAnchor == 0 {
		return
	}
	block := r.d.Sentences[p.Sentence].Block
	if p.Block().Kind == doc.Item {
		r.readItem(p, block)
		return
	}
	r.readPart(p, lead, block, false)
}

// readItem reads the sentences of a list item. The first is part of the list
// where that is a call.
func (r *Reader) readItem(p *doc.Phrase, block int) {
	first := 0
	k := 0
	for part := range r.d.Cut(p.Span()) {
		last := first
		for last < len(p.Tokens) && p.Tokens[last].Start() < part.End {
			last++
		}
		sentence := p.Part(first, last)
		if k > 0 || block >= r.inCall {
			r.readPart(&sentence, nil, block, k == 0 && block < r.items)
		}
		r.part = &sentence
		first = last
		k++
	}
	r.part = nil
}

// readPart reads a sentence, or one of several in an item.
func (r *Reader) readPart(p *doc.Phrase, lead *doc.List, block int, item bool) {
	c := &r.clause
	c.reset(p)
	c.item, c.author, c.others = item, r.author, othersBefore(p)
	found := c.requests()
	if lead != nil {
		if c.namesCaller() {
			r.items = lead.Last
		}
		found = r.addLead(c, lead, found)
		if lead.Call {
			r.inCall = lead.Last
		}
	}
	for i := range found {
		r.addProse(c, &found[i], r.d.Blocks[block].Section)
	}
}

// othersBefore reports whether the sentence before, in the same block, is about
// somebody who is no caller, so that 'they' are no Members.
func othersBefore(p *doc.Phrase) bool {
	d := p.Doc
	if p.Sentence == 0 || d.Sentences[p.Sentence-1].Block != d.Sentences[p.Sentence].Block {
		return false
	}
	words := &d.Words.Calls
	before := doc.Phrase{Doc: d, Lexicon: p.Lexicon, Tokens: d.Before}
	for i := range before.Tokens {
		switch {
		case before.Is(i, words.Callers), before.Is(i, d.Words.Finite):
			return false
		case before.Is(i, words.NonCallers):
			return true
		}
	}
	return false
}

// namesCaller reports whether a lead-in ends in who calls and leaves the verb to
// the items, as in 'Members also:'.
func (c *clause) namesCaller() bool {
	last := len(c.Tokens) - 1
	for c.sign(last, ":,") || c.passed(last) || c.Is(last, c.words.Auxiliaries) {
		last--
	}
	return c.callers(c.clauseStart(last), last)
}

// addLead turns a list into a call or a plain list, and returns the calls of the
// lead-in that are not the list's.
func (r *Reader) addLead(c *clause, l *doc.List, found []request) []request {
	n := len(found)
	if n == 0 || !c.leadsIn(&found[n-1]) {
		r.addList(l)
		return found
	}
	last := &found[n-1]
	l.Call = true
	call := r.newCall(c, last)
	call.List, call.LeadIn, call.Section, call.Items = true, l.LeadIn, l.Section, r.itemSpans(l)
	call.Span = scan.Span{Start: l.LeadIn.Start, End: r.listEnd(l)}
	r.calls = append(r.calls, call)
	if l.First == l.Last && !r.sectionsComplete(c, l.First) {
		r.note(model.RuleListMissing, l.LeadIn, "the list that this sentence announces is missing")
	}
	return found[:n-1]
}

// sectionsComplete reports whether what a lead-in announces stands under headings
// from a block on: it is a whole sentence, 'made recommendations on these points:'.
func (r *Reader) sectionsComplete(c *clause, block int) bool {
	if block >= len(r.d.Blocks) || !r.d.Blocks[block].HasHeading() {
		return false
	}
	last := len(c.Tokens) - 1
	for last > 0 && c.sign(last, ":,") {
		last--
	}
	return !c.Is(last, c.words.ListOpeners)
}

// leadsIn reports whether a call is completed by the list after its sentence: its
// action is missing, or goes on in the list.
func (c *clause) leadsIn(q *request) bool {
	end := len(c.Tokens)
	for c.sign(end-1, ":,") {
		end--
	}
	if q.action >= end {
		return true
	}
	if !c.sign(len(c.Tokens)-1, ":") || q.end < end {
		return false
	}
	if c.Is(end-1, q.frame.Link) {
		return true
	}
	return !c.some(q.action, end, func(i int) bool { return c.Is(i, c.words.Contents) })
}

// newCall returns a call on whoever a request names.
func (r *Reader) newCall(c *clause, q *request) Call {
	return Call{at: c.Tokens[q.start].Start(), Addressee: q.addressee, Article: q.article,
		Antecedent: c.antecedent(q, func() *doc.Phrase { return r.sentenceBefore(c.Sentence) })}
}

// sentenceBefore returns the sentence before another in the same block, or nil.
func (r *Reader) sentenceBefore(sentence int) *doc.Phrase {
	if r.part != nil {
		return r.part
	}
	if sentence == 0 || r.d.Sentences[sentence-1].Block != r.d.Sentences[sentence].Block {
		return nil
	}
	p := r.d.PhraseAt(sentence - 1)
	return &p
}

// addList appends a list that calls on nobody; a lost one leaves no trace.
func (r *Reader) addList(l *doc.List) {
	if l.First == l.Last {
		return
	}
	start := l.LeadIn.Start
	if l.LeadIn.Empty() {
		start = r.d.Blocks[l.First].Start
	}
	r.lists = append(r.lists, List{LeadIn: l.LeadIn, Section: l.Section, Items: r.itemSpans(l),
		Span: scan.Span{Start: start, End: r.listEnd(l)}})
}

func (r *Reader) listEnd(l *doc.List) int {
	if l.First == l.Last {
		return l.LeadIn.End
	}
	return r.d.Blocks[l.Last-1].End
}

func (r *Reader) itemSpans(l *doc.List) []scan.Span {
	blocks := r.d.Blocks[l.First:l.Last]
	items := make([]scan.Span, len(blocks))
	for i := range blocks {
		items[i] = blocks[i].Span
	}
	return items
}

// addProse appends a call in prose.
func (r *Reader) addProse(c *clause, q *request, section int) {
	if q.action >= q.end || q.action <= q.start {
		return
	}
	call := r.newCall(c, q)
	call.LeadIn = scan.Span{Start: c.Tokens[q.start].Start(), End: c.Tokens[q.action-1].End()}
	call.Section, call.Items = section, c.actions(q)
	call.Span = scan.Span{Start: call.LeadIn.Start, End: c.Tokens[q.end-1].End()}
	if call.Addressee.Empty() {
		r.note(model.RuleNoAddressee, call.LeadIn, "the call names nobody who is to act")
	}
	r.calls = append(r.calls, call)
}

func (r *Reader) note(rule string, s scan.Span, message string) {
	r.notes = append(r.notes, source.Note{Rule: rule, Message: message, Start: s.Start, End: s.End})
}
