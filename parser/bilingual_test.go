package parser_test

import (
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"resparse/model"
)

// TestBilingual compares the records of one resolution in English and in French.
func TestBilingual(t *testing.T) {
	english, _ := parseText(t, string(read(t, filepath.Join("..", "testdata", "press-freedom.md"))))
	french, _ := parseText(t, string(read(t, filepath.Join("..", "testdata", "liberte-presse-fr.md"))))
	if value(english.Language) != "en" || value(french.Language) != "fr" {
		t.Fatalf("got the languages %s and %s", value(english.Language), value(french.Language))
	}
	facts := []struct {
		name string
		show func(*model.Summary) any
	}{
		{"procedure", func(s *model.Summary) any { return s.Procedure.Reference }},
		{"date", func(s *model.Summary) any { return value(s.Date) }},
		{"stage", func(s *model.Summary) any { return value(s.DocumentType.Stage) + " " + value(s.DocumentType.Reading) }},
		{"groups", func(s *model.Summary) any { return showTabling(s) }},
		{"votes", func(s *model.Summary) any { return showVotes(s) }},
		{"number of findings", func(s *model.Summary) any { return len(s.KeyFindings) }},
		{"calls", func(s *model.Summary) any {
			var forms []string
			for _, c := range s.Calls {
				named := "addressed"
				if c.Addressee == nil {
					named = "not addressed"
				}
				forms = append(forms, c.Form+" "+named)
			}
			return forms
		}},
		{"items", func(s *model.Summary) any {
			var counts []int
			for _, c := range s.Calls {
				counts = append(counts, len(c.Items))
			}
			return counts
		}},
	}
	for _, fact := range facts {
		if diff := cmp.Diff(fact.show(english), fact.show(french)); diff != "" {
			t.Errorf("%s differs (-en +fr):\n%s", fact.name, diff)
		}
	}
	if len(english.Calls) == 0 || len(english.Votes) == 0 || english.TabledBy == nil {
		t.Errorf("the English record lacks facts: %+v", english)
	}
}
