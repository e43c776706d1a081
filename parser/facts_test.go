package parser_test

import (
	"html"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"resparse/model"
	"resparse/parser"
)

// runFacts checks what show says of the record of each body, that there is no
// diagnostic about it, and that the place of each committee, rapporteur and
// reference holds its text.
func runFacts(t *testing.T, language string, cases []bodyCase, show func(*model.Summary) []string) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			text := heads[language] + c.body + "\n"
			record, diagnostics := parseText(t, text,
				parser.WithFormat(parser.Markdown), parser.WithLanguage(language), parser.WithSpans())
			if diff := cmp.Diff(list(c.want), list(show(record))); diff != "" {
				t.Errorf("%s\n(-want +got):\n%s", c.body, diff)
			}
			if len(diagnostics) > 0 {
				t.Errorf("%s\ngot %v", c.body, diagnostics)
			}
			for _, found := range record.Committees {
				checkPlace(t, text, found.Name, found.Span)
			}
			for _, found := range record.Rapporteurs {
				checkPlace(t, text, found.Name, found.Span)
			}
			for _, found := range record.References {
				checkPlace(t, text, found.Text, found.Span)
			}
		})
	}
}

// checkPlace checks that a place of a text in Markdown holds a passage, but for
// its markers and entities.
func checkPlace(t *testing.T, text, passage string, place *model.Span) {
	t.Helper()
	markers := strings.NewReplacer("*", "", "<sup>", "", "</sup>", "")
	if got := html.UnescapeString(markers.Replace(text[place.Start:place.End])); got != passage {
		t.Errorf("%q has the place of %q", passage, got)
	}
}
