package page

import (
	"cmp"
	"slices"
	"strconv"

	"resparse/model"
)

// mark is a passage of the text that the record is about. Its id is the same in
// text and record: a letter for the kind of fact and its number from 1, such as
// v1 for the first vote, and c1-2 for the second action of the first call.
type mark struct {
	model.Passage
	kind string // a class of the style sheet
	id   string
	href string // of a source elsewhere; empty for none
}

// The kinds of marks that can be shown and hidden.
const (
	kindVote      = "vote"
	kindTabling   = "tabling"
	kindFinding   = "finding"
	kindCall      = "call"
	kindReference = "reference"
	kindPeople    = "people" // committees and rapporteurs
	kindList      = "list"
	kindNote      = "note" // diagnostics
)

// marker collects the marks of a record.
type marker struct{ marks []mark }

// add adds a mark, unless the record does not say where its passage stands.
func (m *marker) add(at *model.Span, kind, id, href string) {
	if at != nil && at.End > at.Start {
		m.marks = append(m.marks, mark{model.Passage{Start: at.Start, End: at.End}, kind, id, href})
	}
}

// marksOf returns the marks of a record, the wider first where several start
// together.
func marksOf(s *model.Summary) []mark {
	var m marker
	m.header(s)
	m.results(s)
	for i := range s.Calls {
		c := &s.Calls[i]
		id := number("c", i)
		m.add(c.Span, kindCall, id, "")
		m.add(c.AntecedentSpan, "antecedent", id+"-a", "")
		m.items(c.Items, "action", id)
	}
	for i := range s.Lists {
		id := number("l", i)
		m.add(s.Lists[i].Span, kindList, id, "")
		m.items(s.Lists[i].Items, "item", id)
	}
	for i := range s.References {
		m.add(s.References[i].Span, kindReference, number("r", i), linkOf(&s.References[i]))
	}
	slices.SortStableFunc(m.marks, func(a, b mark) int { return cmp.Or(a.Start-b.Start, b.End-a.End) })
	return m.marks
}

// header adds the marks of title, header line and headings.
func (m *marker) header(s *model.Summary) {
	if at := s.Spans; at != nil {
		m.add(at.Title, "title", "title", "")
		m.add(at.Procedure, "procedure", "procedure", "")
		m.add(at.Date, "date", "date", "")
		m.add(at.DocumentType, "document", "document", "")
	}
	for i := range s.Sections {
		m.add(s.Sections[i].Span, "heading", number("h", i), "")
	}
}

// results adds the marks of who tabled, voted and reported, and of findings.
func (m *marker) results(s *model.Summary) {
	if t := s.TabledBy; t != nil {
		m.add(t.Span, kindTabling, "t", "")
		for i := range t.Groups {
			m.add(t.Groups[i].Span, "group", number("g", i), "")
		}
	}
	for i := range s.Votes {
		m.add(s.Votes[i].Span, kindVote, number("v", i), "")
	}
	for i := range s.Committees {
		m.add(s.Committees[i].Span, kindPeople, number("k", i), "")
	}
	for i := range s.Rapporteurs {
		m.add(s.Rapporteurs[i].Span, kindPeople, number("p", i), "")
	}
	for i := range s.KeyFindings {
		m.add(s.KeyFindings[i].Span, kindFinding, number("f", i), "")
	}
}

func (m *marker) items(items []model.Item, kind, id string) {
	for i := range items {
		m.add(items[i].Span, kind, number(id+"-", i), "")
	}
}

// number returns an id for the element at index i.
func number(prefix string, i int) string { return prefix + strconv.Itoa(i+1) }

// linkOf returns the address of what a reference names, or nothing where none
// follows from it.
func linkOf(r *model.Reference) string {
	switch {
	case r.CELEX != nil:
		return "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:" + *r.CELEX
	case r.Kind == model.ReferenceProcedure:
		return "https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference=" + r.ID
	}
	return ""
}
