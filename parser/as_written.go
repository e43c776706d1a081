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
	w := asWritten{src}
	w.values(s.Title)
	w.facts(s)
	for i := range s.Sections {
		w.values(&s.Sections[i].Heading)
	}
	for i := range s.KeyFindings {
		f := &s.KeyFindings[i]
		w.values(&f.Text, &f.Sentence, f.Section)
	}
	for i := range s.Calls {
		c := &s.Calls[i]
		w.values(c.Addressee, c.Antecedent, &c.LeadIn, c.Section)
		w.items(c.Items)
	}
	for i := range s.Lists {
		w.values(&s.Lists[i].LeadIn, s.Lists[i].Section)
		w.items(s.Lists[i].Items)
	}
}

// asWritten gives values the form that they have in the input.
type asWritten struct{ src *source.Source }

// facts does so for what is read from single sentences.
func (w asWritten) facts(s *model.Summary) {
	if s.DocumentType != nil {
		w.values(&s.DocumentType.Text)
	}
	if s.TabledBy != nil {
		w.values(&s.TabledBy.Text)
		for i := range s.TabledBy.Groups {
			w.values(&s.TabledBy.Groups[i].Text)
		}
	}
	for i := range s.Votes {
		w.values(&s.Votes[i].Text)
	}
	for i := range s.Committees {
		w.values(&s.Committees[i].Name)
	}
	for i := range s.Rapporteurs {
		w.values(&s.Rapporteurs[i].Name, s.Rapporteurs[i].Country)
	}
	for i := range s.References {
		w.values(&s.References[i].Text)
	}
}

func (w asWritten) items(items []model.Item) {
	for i := range items {
		w.values(&items[i].Text)
	}
}

// values changes texts in place; nil is left alone.
func (w asWritten) values(texts ...*string) {
	for _, text := range texts {
		if text != nil {
			*text = w.src.AsWritten(*text)
		}
	}
}
