package parser_test

import (
	"fmt"
	"strings"
	"testing"

	"resparse/model"
	"resparse/parser"
)

// runLines checks bodies, one a line with its facts after the arrow, as
// statedFacts writes them. The document is a text adopted by Parliament in 2019, or
// has the date and the type of the header given.
func runLines(t *testing.T, language, header, lines string) {
	t.Helper()
	head := heads[language]
	if reference, _, _ := strings.Cut(head, " - "); header != "" {
		head = reference + " - " + header + "\n\n"
	}
	for line := range strings.SplitSeq(strings.TrimSpace(lines), "\n") {
		body, want, found := strings.Cut(line, "=>")
		if !found {
			t.Fatalf("%q has no arrow", line)
		}
		body, want = strings.TrimSpace(body), strings.TrimSpace(want)
		t.Run(body, func(t *testing.T) {
			text := head + body + "\n"
			record, diagnostics := parseText(t, text,
				parser.WithFormat(parser.Markdown), parser.WithLanguage(language), parser.WithSpans())
			if got := strings.Join(statedFacts(record, diagnostics), " ;; "); got != want {
				t.Errorf("got  %s\nwant %s", got, want)
			}
			for _, vote := range record.Votes {
				checkPlace(t, text, vote.Text, vote.Span)
			}
			if by := record.TabledBy; by != nil {
				checkPlace(t, text, by.Text, by.Span)
				for _, group := range by.Groups {
					checkPlace(t, text, group.Text, group.Span)
				}
			}
		})
	}
}

// statedFacts writes votes as 'rejected 90-410-12 parliament [ECR]', who tabled
// the text as 'tabled EPP S&D +joint', and each diagnostic but one about
// addressees as '!rule'.
func statedFacts(s *model.Summary, diagnostics []model.Diagnostic) (facts []string) {
	for _, v := range s.Votes {
		fact := v.Outcome + " " + figures(v) + " " + named(v.Body)
		if len(v.TabledBy) > 0 {
			fact += fmt.Sprint(" ", v.TabledBy)
		}
		facts = append(facts, fact)
	}
	if s.TabledBy != nil {
		facts = append(facts, strings.TrimSpace("tabled "+tabling(s.TabledBy)))
	}
	for _, d := range diagnostics {
		if d.Rule != model.RuleNoAddressee {
			facts = append(facts, "!"+d.Rule)
		}
	}
	return facts
}
