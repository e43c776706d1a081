package parser_test

import (
	"regexp"
	"strings"

	"resparse/model"
)

// passage is a part of a record that has a place in the input.
type passage struct {
	kind  string
	span  *model.Span
	texts []string // what the input reads there; for a call or a list, the parts of it that stand there
	whole bool     // the one text is all that the input reads there
}

// passagesOf lists the passages of a record. The date is none: the input has it
// in another form.
func passagesOf(r *model.Summary) (all []passage) {
	whole := func(kind string, s *model.Span, text string) {
		all = append(all, passage{kind, s, []string{text}, true})
	}
	parts := func(kind string, s *model.Span, leadIn string, items []model.Item) {
		texts := []string{leadIn}
		for _, item := range items {
			whole("item of a "+kind, item.Span, item.Text)
			texts = append(texts, item.Text)
		}
		all = append(all, passage{kind, s, texts, false})
	}
	if r.Title != nil {
		whole("title", r.Spans.Title, *r.Title)
	}
	if r.Procedure != nil {
		whole("procedure", r.Spans.Procedure, r.Procedure.Reference)
	}
	if r.DocumentType != nil {
		whole("document type", r.Spans.DocumentType, r.DocumentType.Text)
	}
	if r.TabledBy != nil {
		whole("tabled_by", r.TabledBy.Span, r.TabledBy.Text)
		for _, g := range r.TabledBy.Groups {
			whole("group", g.Span, g.Text)
		}
	}
	for _, v := range r.Votes {
		whole("vote", v.Span, v.Text)
	}
	for _, c := range r.Committees {
		whole("committee", c.Span, c.Name)
	}
	for _, m := range r.Rapporteurs {
		whole("rapporteur", m.Span, m.Name)
	}
	for _, s := range r.Sections {
		whole("section", s.Span, s.Heading)
	}
	for _, f := range r.KeyFindings {
		whole("finding", f.Span, f.Text)
	}
	for _, c := range r.Calls {
		parts("call", c.Span, c.LeadIn, c.Items)
	}
	for _, l := range r.Lists {
		parts("list", l.Span, l.LeadIn, l.Items)
	}
	for _, ref := range r.References {
		whole("reference", ref.Span, ref.Text)
	}
	return all
}

// threeDigits finds a procedure's number that lacks its first zero.
var threeDigits = regexp.MustCompile(`/([0-9]{3}[A-Z]?\()`)

// readsAs reports whether a stretch of the input reads as the passage, both as
// normal makes them comparable.
func (p *passage) readsAs(stretch string, normal func(string) string) bool {
	for _, text := range p.texts {
		if p.kind == "procedure" { // canonical in the record
			stretch = threeDigits.ReplaceAllString(strings.ToUpper(strings.ReplaceAll(stretch, " ", "")), "/0$1")
		}
		got, want := normal(stretch), normal(text)
		if p.whole && got != want || !strings.Contains(got, want) {
			return false
		}
	}
	return true
}
