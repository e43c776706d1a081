package parser_test

import (
	"fmt"
	"strings"
	"testing"

	"resparse/model"
	"resparse/parser"
	"resparse/parser/internal/lang"
)

// TestTablesAmongSentences reads the examples of tables again between sentences
// that have no facts, after an adverb, and in an item of a list: the facts are the
// same.
func TestTablesAmongSentences(t *testing.T) {
	among := map[string]bool{"calls": true, "committees": true, "rapporteurs": true, "references": true, "tabling": true, "votes": true}
	opening := map[string]string{"en": "However, ", "fr": "Toutefois, "}
	neighbours := map[string][2]string{
		"en": {"Oil is dear.", "The fog is thick."}, "fr": {"L’huile est chère.", "La brume est épaisse."},
	}
	for _, code := range model.LanguageCodes() {
		examples, _, err := lang.Examples(lang.Tables(), code)
		if err != nil {
			t.Fatal(err)
		}
		before, after := neighbours[code][0], neighbours[code][1]
		for _, e := range examples {
			if !among[e.Table] || e.Table == "committees" && e.Entry == "and" { // those only open a summary
				continue
			}
			for i, text := range []string{
				before + " " + e.Text + " " + after,
				before + "\n\n" + e.Text + "\n\n" + after,
				before + "\n\n- " + strings.TrimSuffix(e.Text, ".") + ";\n- " + after,
				opening[code] + lowerFirst(e.Text),
			} {
				if i == 3 && e.Entry == "gerund-ending" {
					continue // the gerund opens the sentence
				}
				t.Run(fmt.Sprintf("%s/%s:%d/%d", code, e.Table, e.Line, i), func(t *testing.T) {
					record, _, err := parser.Parse([]byte("2019/2999(RSP)\n\n"+text+"\n"), parser.WithLanguage(code),
						parser.WithFormat(parser.Text))
					if err != nil {
						t.Fatal(err)
					}
					want := e.Want
					if e.None {
						want = ""
					}
					got := strings.Join(facts(record, e.Table), " ;; ")
					if i == 3 {
						got, want = lowerFirst(got), lowerFirst(want)
					}
					if got != want {
						t.Errorf("%s: %s\n got %s\nwant %s", e.Entry, text, got, want)
					}
				})
			}
		}
	}
}

// lowerFirst writes the first letter of a sentence small, unless a name starts it.
func lowerFirst(text string) string {
	first, _, _ := strings.Cut(text, " ")
	const small = " The A An It They This These In On By At Le La Les Il Elle Ils Un Une Ce Cette Des Dans Par En "
	if strings.Contains(small, " "+first+" ") {
		return strings.ToLower(text[:1]) + text[1:]
	}
	return text
}
