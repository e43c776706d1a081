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
		t.Run(name, func(t *testing.T) { checkNormal(t, data, want) })
	}
}

// checkNormal checks that the normalised Markdown of data gives the record, and
// is its own normal form.
func checkNormal(t *testing.T, data []byte, want *model.Summary) {
	t.Helper()
	normal, _, err := parser.Normalize(data)
	if err != nil {
		t.Fatal(err)
	}
	if len(normal) == 0 {
		return // a page without text
	}
	got, _, err := parser.Parse(normal, parser.WithFormat(parser.Markdown))
	if err != nil {
		t.Fatal(err)
	}
	got.Source, want.Source = model.Source{}, model.Source{}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the normalised Markdown\n%s\ngives another record (-want +got):\n%s", normal, diff)
	}
	again, _, err := parser.Normalize(normal, parser.WithFormat(parser.Markdown))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(normal), string(again)); diff != "" {
		t.Errorf("normalising twice changes the text:\n%s", diff)
	}
}
