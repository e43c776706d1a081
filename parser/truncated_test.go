package parser_test

import (
	"strings"
	"testing"

	"resparse/model"
	"resparse/parser"
	"resparse/parser/internal/lang"
)

// TestTruncated reads the examples of the tables cut off at each word, with and
// without a word's signs: no reader may look past the end of a sentence, and none
// may find in a part what has its end after the cut.
func TestTruncated(t *testing.T) {
	for _, code := range model.LanguageCodes() {
		examples, _, err := lang.Examples(lang.Tables(), code)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range examples {
			for i, r := range e.Text {
				if !strings.ContainsRune(" ,.:;()/-'’", r) {
					continue
				}
				part := e.Text[:i]
				record, _, err := parser.Parse([]byte(part+" \n"), parser.WithLanguage(code), parser.WithFormat(parser.Text), parser.WithSpans())
				if err != nil {
					continue // nothing is left
				}
				for _, r := range record.References {
					if r.Span.End > len(part) {
						t.Errorf("%q: %q ends after the text", part, r.Text)
					}
				}
				for _, c := range record.Committees {
					if c.Span.End > len(part) {
						t.Errorf("%q: %q ends after the text", part, c.Name)
					}
				}
				for _, r := range record.Rapporteurs {
					if r.Span.End > len(part) {
						t.Errorf("%q: %q ends after the text", part, r.Name)
					}
				}
			}
		}
	}
}
