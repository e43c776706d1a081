package extract

import (
	"strings"

	"resparse/model"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

// callReader fills calls_to_action and lists: every list is one or the other by
// its lead-in, and every other sentence may hold calls in prose.
type callReader struct {
	record *record
	lists  []doc.List // those whose lead-in is still to be read
	inCall int        // index behind the last block of the list that is a call
	items  int        // the same of the list whose lead-in names who calls
	author bool       // the document is the Commission's own
}

func newCallReader(d *doc.Document, r *record) *callReader {
	for i := range d.Lists {
		if l := &d.Lists[i]; l.Sentence < 0 {
			r.addList(l)
		}
	}
	return &callReader{record: r, lists: d.Lists, author: r.byCommission()}
}

// lead returns the list that a sentence leads in, or nil.
func (r *callReader) lead(sentence int) *doc.List {
	for len(r.lists) > 0 && r.lists[0].Sentence < sentence {
		r.lists = r.lists[1:]
	}
	if len(r.lists) > 0 && r.lists[0].Sentence == sentence {
		return &r.lists[0]
	}
	return nil
}

// read reads the next sentence.
func (r *callReader) read(p *doc.Phrase) {
	d, lead := p.Doc, r.lead(p.Sentence)
	block := d.Sentences[p.Sentence].Block
	if block < r.inCall || lead == nil && p.Anchors&lang.CallAnchor == 0 {
		return
	}
	c := &clause{Phrase: *p, words: &d.Words.Calls, item: block < r.items, author: r.author}
	var found []request
	if p.Anchors&lang.CallAnchor != 0 {
		found = c.requests()
	}
	if lead != nil {
		if c.namesCaller(lead) {
			r.items = lead.Last
		}
		found = r.record.addLead(c, lead, found)
		if lead.Call {
			r.inCall = lead.Last
		}
	}
	for _, request := range found {
		r.record.addProse(c, request, d.Blocks[block].Section)
	}
}

// namesCaller reports whether a lead-in ends in who calls and leaves the verb
// to the items, as in 'Members also:'.
func (c *clause) namesCaller(l *doc.List) bool {
	const longest = 80 // bytes of its last clause
	d, leadIn := c.Doc, l.LeadIn
	text := d.Text[max(leadIn.Start, leadIn.End-longest):leadIn.End]
	if i := strings.LastIndexByte(text, ','); i >= 0 && i+2 < len(text) {
		leadIn.Start = leadIn.End - len(text) + i + 1
	} else if len(text) == longest {
		return false
	}
	first := 0
	for first < len(c.Tokens) && c.Tokens[first].Start() < leadIn.Start {
		first++
	}
	end := &clause{Phrase: c.Part(first, len(c.Tokens)), words: c.words}
	last := len(end.Tokens) - 1
	for last > 0 && (end.sign(last, ":,") || end.filler(last)) {
		last--
	}
	return last >= 0 && end.callers(end.clauseStart(last), last)
}

// addLead turns a list into a call or a plain list, and returns the calls of
// the lead-in that are not the list's.
func (r *record) addLead(c *clause, l *doc.List, found []request) []request {
	n := len(found)
	if n > 0 && c.leadsIn(found[n-1]) {
		last := found[n-1]
		l.Call = true
		call := model.Call{Form: "list", Actors: []string{}, LeadIn: r.doc.Slice(l.LeadIn), Section: r.heading(l.Section), Items: r.items(l)}
		call.Addressee = c.addresseeText(last)
		call.Span = r.span(scan.Span{Start: l.LeadIn.Start, End: r.listEnd(l)})
		r.Calls = append(r.Calls, call)
		r.order = append(r.order, c.Tokens[last.start].Start())
		if l.First == l.Last {
			r.note(model.RuleListMissing, l.LeadIn, "the list that this sentence announces is missing")
		}
		return found[:n-1]
	}
	r.addList(l)
	return found
}

// leadsIn reports whether a call is completed by the list behind its sentence:
// its action is missing, or goes on in the list.
func (c *clause) leadsIn(q request) bool {
	end := len(c.Tokens)
	for end > 0 && c.sign(end-1, ":,") {
		end--
	}
	if q.action >= end {
		return true
	}
	if !c.sign(len(c.Tokens)-1, ":") || q.end < end {
		return false
	}
	if c.Is(end-1, q.marker) {
		return true
	}
	for i := q.action; i < end; i++ {
		if c.Is(i, c.words.Contents) {
			return false
		}
	}
	return true
}

func (c *clause) addresseeText(q request) *string {
	if q.addressee.Empty() {
		return nil
	}
	return Ptr(undo(q.article, c.Doc.Slice(q.addressee)))
}

// addList appends a list that calls on nobody; a lost one leaves no trace.
func (r *record) addList(l *doc.List) {
	if l.First == l.Last {
		return
	}
	start := l.LeadIn.Start
	if l.LeadIn.Empty() {
		start = r.doc.Blocks[l.First].Start
	}
	r.Lists = append(r.Lists, model.List{
		LeadIn: r.doc.Slice(l.LeadIn), Section: r.heading(l.Section), Items: r.items(l),
		Span: r.span(scan.Span{Start: start, End: r.listEnd(l)}),
	})
	r.listOrder = append(r.listOrder, start)
}

func (r *record) listEnd(l *doc.List) int {
	if l.First == l.Last {
		return l.LeadIn.End
	}
	return r.doc.Blocks[l.Last-1].End
}

func (r *record) items(l *doc.List) []model.Item {
	items := make([]model.Item, 0, l.Last-l.First)
	for i := l.First; i < l.Last; i++ {
		b := &r.doc.Blocks[i]
		items = append(items, model.Item{Text: r.doc.Slice(b.Span), Span: r.span(b.Span)})
	}
	return items
}

// addProse appends a call in prose.
func (r *record) addProse(c *clause, q request, section int) {
	if q.action >= q.end {
		return
	}
	leadIn := scan.Span{Start: c.Tokens[q.start].Start(), End: c.Tokens[q.action-1].End()}
	end := c.Tokens[q.end-1].End()
	call := model.Call{Form: "prose", Actors: []string{}, LeadIn: r.doc.Slice(leadIn), Section: r.heading(section), Addressee: c.addresseeText(q)}
	call.Items = make([]model.Item, 0, 1)
	for _, action := range c.actions(q) {
		call.Items = append(call.Items, model.Item{Text: r.doc.Slice(action), Span: r.span(action)})
	}
	call.Span = r.span(scan.Span{Start: leadIn.Start, End: end})
	if call.Addressee == nil {
		r.note(model.RuleNoAddressee, leadIn, "the call names nobody who is to act")
	}
	r.Calls = append(r.Calls, call)
	r.order = append(r.order, leadIn.Start)
}

// actions cuts the action of a call into its parts: at each further marker, and
// at the numbers of an enumeration.
func (c *clause) actions(q request) []scan.Span {
	var parts []scan.Span
	start := q.action
	add := func(end int) {
		for end > start && (c.sign(end-1, ",;:") || c.Is(end-1, c.words.And)) {
			end--
		}
		if end > start {
			parts = append(parts, scan.Span{Start: c.Tokens[start].Start(), End: c.Tokens[end-1].End()})
		}
	}
	for i := q.action; i < q.end; i++ {
		if n := c.enumerator(i); n > 0 {
			add(i)
			start, i = i+n, i+n-1
			continue
		}
		joined := c.sign(i-1, ",;") || c.Is(i-1, c.words.And)
		if i > start && joined && c.Is(i, q.marker) && c.startsAction(i+1) {
			add(i)
			start = i + 1
		}
	}
	add(q.end)
	if len(parts) == 0 {
		parts = append(parts, scan.Span{Start: c.Tokens[q.action].Start(), End: c.Tokens[q.end-1].End()})
	}
	return parts
}

// enumerator returns how many tokens the number in brackets at i has, as in
// (i) or (b), or 0.
func (c *clause) enumerator(i int) int {
	if c.sign(i, "(") && c.sign(i+2, ")") && scan.IsOrdinal(c.Word(i+1)) {
		return 3
	}
	return 0
}

// sortCalls puts calls and lists into text order.
func (r *record) sortCalls() {
	sortBy(r.Calls, r.order)
	sortBy(r.Lists, r.listOrder)
}

// byCommission reports whether the document that is summarised is the
// Commission's own.
func (r *record) byCommission() bool {
	if r.DocumentType == nil || r.DocumentType.Stage == nil {
		return false
	}
	switch *r.DocumentType.Stage {
	case "legislative_proposal", "non_legislative_basic_document", "supplementary_document", "commission_position",
		"commission_response", "follow_up":
		return true
	}
	return false
}
