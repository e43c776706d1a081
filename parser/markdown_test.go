package parser_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"resparse/model"
	"resparse/parser"
)

// TestNormalizeKeepsTheRecord checks that the normalised Markdown of every
// document gives the same record, and is its own normal form.
func TestNormalizeKeepsTheRecord(t *testing.T) {
	for _, name := range append(documents(t), corpus(t)...) {
		data := read(t, name)
		want, _, err := parser.Parse(data)
		if err != nil {
			t.Fatal(err)
		}
		normal, _, err := parser.Normalize(data)
		if err != nil {
			t.Fatal(err)
		}
		got, _, err := parser.Parse(normal, parser.WithFormat(parser.Markdown))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		got.Source, want.Source = model.Source{}, model.Source{}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: the normalised Markdown gives another record (-want +got):\n%s", name, diff)
		}
		again, _, err := parser.Normalize(normal, parser.WithFormat(parser.Markdown))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(normal), string(again)); diff != "" {
			t.Errorf("%s: normalising twice changes the text:\n%s", name, diff)
		}
	}
}
