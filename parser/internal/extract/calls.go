package extract

import (
	"resparse/model"
	"resparse/parser/internal/calls"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// addCalls fills calls_to_action and lists.
func (r *record) addCalls(found []calls.Call, lists []calls.List, notes []source.Note) {
	r.Calls = make([]model.Call, 0, len(found))
	for i := range found {
		c := &found[i]
		call := model.Call{Form: model.FormProse, LeadIn: r.doc.Slice(c.LeadIn), Section: r.heading(c.Section),
			Actors: []string{}, Items: r.items(c.Items), Span: r.span(c.Span)}
		if c.List {
			call.Form = model.FormList
		}
		if !c.Addressee.Empty() {
			call.Addressee = Ptr(c.Name(r.doc))
		}
		if !c.Antecedent.Empty() {
			call.Antecedent, call.AntecedentSpan = Ptr(r.doc.Slice(c.Antecedent)), r.span(c.Antecedent)
		}
		r.Calls = append(r.Calls, call)
	}
	r.Lists = make([]model.List, 0, len(lists))
	for i := range lists {
		l := &lists[i]
		r.Lists = append(r.Lists, model.List{LeadIn: r.doc.Slice(l.LeadIn), Section: r.heading(l.Section),
			Items: r.items(l.Items), Span: r.span(l.Span)})
	}
	r.Notes = append(r.Notes, notes...)
}

func (r *record) items(spans []scan.Span) []model.Item {
	items := make([]model.Item, 0, len(spans))
	for _, s := range spans {
		items = append(items, model.Item{Text: r.doc.Slice(s), Span: r.span(s)})
	}
	return items
}

// byCommission reports whether the document that is summarised is the
// Commission's own.
func byCommission(d *doc.Document) bool {
	switch d.Header.Stage.Stage {
	case "legislative_proposal", "non_legislative_basic_document", "supplementary_document", "commission_position",
		"commission_response", "follow_up":
		return true
	}
	return false
}
