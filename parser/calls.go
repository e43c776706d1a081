package parser

import (
	"strings"

	"resparse/model"
)

// callReader fills calls_to_action and lists: every list is one or the other by
// its lead-in, and every other sentence may hold calls in prose.
type callReader struct {
	record *record
	lists  []list // those whose lead-in is still to be read
	inCall int    // index behind the last block of the list that is a call
	items  int    // the same of the list whose lead-in names who calls
	author bool   // the document is the Commission's own
}

func newCallReader(d *document, r *record) *callReader {
	for i := range d.lists {
		if l := &d.lists[i]; l.sentence < 0 {
			r.addList(l)
		}
	}
	return &callReader{record: r, lists: d.lists, author: r.byCommission()}
}

// lead returns the list that a sentence leads in, or nil.
func (r *callReader) lead(sentence int) *list {
	for len(r.lists) > 0 && r.lists[0].sentence < sentence {
		r.lists = r.lists[1:]
	}
	if len(r.lists) > 0 && r.lists[0].sentence == sentence {
		return &r.lists[0]
	}
	return nil
}

// read reads the next sentence.
func (r *callReader) read(p *phrase) {
	d, lead := p.doc, r.lead(p.sentence)
	block := d.sentences[p.sentence].block
	if block < r.inCall || lead == nil && p.anchors&callAnchor == 0 {
		return
	}
	c := &clause{phrase: *p, words: &d.words.calls, item: block < r.items, author: r.author}
	var found []request
	if p.anchors&callAnchor != 0 {
		found = c.requests()
	}
	if lead != nil {
		if c.namesCaller(lead) {
			r.items = lead.last
		}
		found = r.record.addLead(c, lead, found)
		if lead.call {
			r.inCall = lead.last
		}
	}
	for _, request := range found {
		r.record.addProse(c, request, d.blocks[block].section)
	}
}

// namesCaller reports whether a lead-in ends in who calls and leaves the verb
// to the items, as in 'Members also:'.
func (c *clause) namesCaller(l *list) bool {
	const longest = 80 // bytes of its last clause
	d, leadIn := c.doc, l.leadIn
	text := d.text[max(leadIn.start, leadIn.end-longest):leadIn.end]
	if i := strings.LastIndexByte(text, ','); i >= 0 && i+2 < len(text) {
		leadIn.start = leadIn.end - len(text) + i + 1
	} else if len(text) == longest {
		return false
	}
	first := 0
	for first < len(c.tokens) && c.tokens[first].start() < leadIn.start {
		first++
	}
	end := &clause{phrase: c.part(first, len(c.tokens)), words: c.words}
	last := len(end.tokens) - 1
	for last > 0 && (end.sign(last, ":,") || end.filler(last)) {
		last--
	}
	return last >= 0 && end.callers(end.clauseStart(last), last)
}

// addLead turns a list into a call or a plain list, and returns the calls of
// the lead-in that are not the list's.
func (r *record) addLead(c *clause, l *list, found []request) []request {
	n := len(found)
	if n > 0 && c.leadsIn(found[n-1]) {
		last := found[n-1]
		l.call = true
		call := model.Call{Form: "list", LeadIn: r.doc.slice(l.leadIn), Section: r.heading(l.section), Items: r.items(l)}
		call.Addressee = c.addresseeText(last)
		call.Span = r.span(span{l.leadIn.start, r.listEnd(l)})
		r.Calls = append(r.Calls, call)
		r.order = append(r.order, c.tokens[last.start].start())
		if l.first == l.last {
			r.note(model.RuleListMissing, l.leadIn, "the list that this sentence announces is missing")
		}
		return found[:n-1]
	}
	r.addList(l)
	return found
}

// leadsIn reports whether a call is completed by the list behind its sentence:
// its action is missing, or goes on in the list.
func (c *clause) leadsIn(q request) bool {
	end := len(c.tokens)
	for end > 0 && c.sign(end-1, ":,") {
		end--
	}
	if q.action >= end {
		return true
	}
	if !c.sign(len(c.tokens)-1, ":") || q.end < end {
		return false
	}
	if c.is(end-1, q.marker) {
		return true
	}
	for i := q.action; i < end; i++ {
		if c.is(i, c.words.contents) {
			return false
		}
	}
	return true
}

func (c *clause) addresseeText(q request) *string {
	if q.addressee.empty() {
		return nil
	}
	return ptr(undo(q.article, c.doc.slice(q.addressee)))
}

// addList appends a list that calls on nobody; a lost one leaves no trace.
func (r *record) addList(l *list) {
	if l.first == l.last {
		return
	}
	start := l.leadIn.start
	if l.leadIn.empty() {
		start = r.doc.blocks[l.first].start
	}
	r.Lists = append(r.Lists, model.List{
		LeadIn: r.doc.slice(l.leadIn), Section: r.heading(l.section), Items: r.items(l),
		Span: r.span(span{start, r.listEnd(l)}),
	})
	r.listOrder = append(r.listOrder, start)
}

func (r *record) listEnd(l *list) int {
	if l.first == l.last {
		return l.leadIn.end
	}
	return r.doc.blocks[l.last-1].end
}

func (r *record) items(l *list) []model.Item {
	items := make([]model.Item, 0, l.last-l.first)
	for i := l.first; i < l.last; i++ {
		b := &r.doc.blocks[i]
		items = append(items, model.Item{Text: r.doc.slice(b.span), Span: r.span(b.span)})
	}
	return items
}

// addProse appends a call in prose.
func (r *record) addProse(c *clause, q request, section int) {
	if q.action >= q.end {
		return
	}
	leadIn := span{c.tokens[q.start].start(), c.tokens[q.action-1].end()}
	end := c.tokens[q.end-1].end()
	call := model.Call{Form: "prose", LeadIn: r.doc.slice(leadIn), Section: r.heading(section), Addressee: c.addresseeText(q)}
	call.Items = make([]model.Item, 0, 1)
	for _, action := range c.actions(q) {
		call.Items = append(call.Items, model.Item{Text: r.doc.slice(action), Span: r.span(action)})
	}
	call.Span = r.span(span{leadIn.start, end})
	if call.Addressee == nil {
		r.note(model.RuleNoAddressee, leadIn, "the call names nobody who is to act")
	}
	r.Calls = append(r.Calls, call)
	r.order = append(r.order, leadIn.start)
}

// actions cuts the action of a call into its parts: at each further marker, and
// at the numbers of an enumeration.
func (c *clause) actions(q request) []span {
	var parts []span
	start := q.action
	add := func(end int) {
		for end > start && (c.sign(end-1, ",;:") || c.is(end-1, c.words.and)) {
			end--
		}
		if end > start {
			parts = append(parts, span{c.tokens[start].start(), c.tokens[end-1].end()})
		}
	}
	for i := q.action; i < q.end; i++ {
		if n := c.enumerator(i); n > 0 {
			add(i)
			start, i = i+n, i+n-1
			continue
		}
		joined := c.sign(i-1, ",;") || c.is(i-1, c.words.and)
		if i > start && joined && c.is(i, q.marker) && c.startsAction(i+1) {
			add(i)
			start = i + 1
		}
	}
	add(q.end)
	if len(parts) == 0 {
		parts = append(parts, span{c.tokens[q.action].start(), c.tokens[q.end-1].end()})
	}
	return parts
}

// enumerator returns how many tokens the number in brackets at i has, as in
// (i) or (b), or 0.
func (c *clause) enumerator(i int) int {
	if c.sign(i, "(") && c.sign(i+2, ")") && isOrdinal(c.word(i+1)) {
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
