package parser

import (
	"resparse/model"
	"resparse/parser/internal/source"
)

// writeAsInput gives the values of a record that quote the text the form that the
// input has: characters in two parts, an accent after its letter, are read as one.
func writeAsInput(s *model.Summary, src *source.Source) {
	if !src.Decomposed() {
		return
	}
	value := func(texts ...*string) {
		for _, text := range texts {
			if text != nil {
				*text = src.AsWritten(*text)
			}
		}
	}
	items := func(items []model.Item) {
		for i := range items {
			value(&items[i].Text)
		}
	}
	value(s.Title)
	if s.DocumentType != nil {
		value(&s.DocumentType.Text)
	}
	if s.TabledBy != nil {
		value(&s.TabledBy.Text)
		for i := range s.TabledBy.Groups {
			value(&s.TabledBy.Groups[i].Text)
		}
	}
	for i := range s.Votes {
		value(&s.Votes[i].Text)
	}
	for i := range s.Committees {
		value(&s.Committees[i].Name)
	}
	for i := range s.Rapporteurs {
		value(&s.Rapporteurs[i].Name, s.Rapporteurs[i].Country)
	}
	for i := range s.Sections {
		value(&s.Sections[i].Heading)
	}
	for i := range s.KeyFindings {
		f := &s.KeyFindings[i]
		value(&f.Text, &f.Sentence, f.Section)
	}
	for i := range s.Calls {
		c := &s.Calls[i]
		value(c.Addressee, c.Antecedent, &c.LeadIn, c.Section)
		items(c.Items)
	}
	for i := range s.Lists {
		value(&s.Lists[i].LeadIn, s.Lists[i].Section)
		items(s.Lists[i].Items)
	}
	for i := range s.References {
		value(&s.References[i].Text)
	}
}
