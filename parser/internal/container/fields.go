package container

import "strings"

// What a field of a row is taken for.
const (
	fieldText         = "text"
	fieldTitle        = "title"
	fieldReference    = "reference"
	fieldDate         = "date"
	fieldDocumentType = "document_type"
)

// FieldNames returns what fields can be taken for, for the option that names
// them.
func FieldNames() []string {
	return []string{fieldText, fieldTitle, fieldReference, fieldDate, fieldDocumentType}
}

// knownNames are the names of fields that are found by themselves, the likeliest
// first: those of public dumps and scrapers.
func knownNames(field string) []string {
	switch field {
	case fieldText:
		return []string{"text", "summary", "summary_text", "content", "body"}
	case fieldTitle:
		return []string{"title", "summary_title"}
	case fieldReference:
		return []string{"reference", "procedure_reference", "procedure"}
	case fieldDate:
		return []string{"date", "vote_date", "summary_date"}
	case fieldDocumentType:
		return []string{"document_type", "type"}
	}
	return nil
}

// finder knows which fields of a row to take.
type finder struct {
	named map[string][]string // the path that an option gives for a field
	found map[string]string   // the path of each field that was found by itself
}

func newFinder(named map[string]string) finder {
	f := finder{named: make(map[string][]string), found: make(map[string]string)}
	for field, path := range named {
		f.named[field] = strings.Split(path, ".")
	}
	return f
}

// paths returns where a field may stand, by names of objects in turn.
func (f *finder) paths(field string) [][]string {
	if path, ok := f.named[field]; ok {
		return [][]string{path}
	}
	names := knownNames(field)
	paths := make([][]string, len(names))
	for i, name := range names {
		paths[i] = []string{name}
	}
	return paths
}

// note remembers where a field was found.
func (f *finder) note(field string, path []string) {
	if _, ok := f.named[field]; !ok && f.found[field] == "" {
		f.found[field] = strings.Join(path, ".")
	}
}
