package parser_test

import (
	"slices"
	"strings"
	"testing"

	"resparse/model"
	"resparse/parser"
)

// TestCrowdedSentence holds both sides of how many findings and votes of one
// sentence are kept.
func TestCrowdedSentence(t *testing.T) {
	const vote = "by 300 votes to 20, "
	long := func(size int) string { // a sentence of that many bytes with 40 findings
		return "P" + strings.Repeat("o", size-362) + strings.Repeat(" **lamp** oil", 40) + "."
	}
	for _, c := range []struct {
		name, body      string
		findings, votes int
		want            string // the message, empty for none
	}{
		{"as many findings as are kept", "Ports" + strings.Repeat(" **lamp** oil", 32) + ".", 32, 0, ""},
		{"one more", "Ports" + strings.Repeat(" **lamp** oil", 33) + ".", 32, 0, "1 of the 33 findings of this sentence were left out"},
		{"in two sentences", strings.Repeat("Ports"+strings.Repeat(" **lamp** oil", 20)+". ", 2), 40, 0, ""},
		{"a sentence of 2,048 bytes", long(2048), 32, 0, "8 of the 40 findings of this sentence were left out"},
		{"one byte more", long(2049), 31, 0, "9 of the 40 findings of this sentence were left out"},
		{"the longest sentence", long(4096), 16, 0, "24 of the 40 findings of this sentence were left out"},
		{"as many votes as are kept", "Parliament adopted it " + strings.Repeat(vote, 16) + "in all.", 0, 16, ""},
		{"one vote more", "Parliament adopted it " + strings.Repeat(vote, 17) + "in all.", 0, 16, "1 of the 17 votes of this sentence were left out"},
	} {
		t.Run(c.name, func(t *testing.T) {
			record, diagnostics := parseBody(t, "en", c.body)
			if len(record.KeyFindings) != c.findings || len(record.Votes) != c.votes {
				t.Errorf("%d findings, %d votes", len(record.KeyFindings), len(record.Votes))
			}
			i := slices.IndexFunc(diagnostics, func(d model.Diagnostic) bool { return d.Rule == model.RuleCrowdedSentence })
			switch {
			case i < 0 && c.want != "", i >= 0 && diagnostics[i].Message != c.want:
				t.Errorf("got %v, want %q", diagnostics, c.want)
			case i >= 0 && diagnostics[i].Span.Line != 5:
				t.Errorf("it stands at %+v", diagnostics[i].Span)
			}
		})
	}
}

// TestCrowdedMarks holds both sides of how many markers of a text are read.
func TestCrowdedMarks(t *testing.T) {
	text := func(marks int) string { return heads["en"] + "Lamps " + strings.Repeat("*a", marks) + " **burn**.\n" }
	most := 0
	for most+1+2 <= 4096+len(text(most+1))/8 { // two are those of the bold at the end
		most++
	}
	for marks, want := range map[int]int{most: 1, most + 1: 0} {
		record, diagnostics := parseText(t, text(marks), parser.WithFormat(parser.Markdown))
		crowded := slices.ContainsFunc(diagnostics, func(d model.Diagnostic) bool { return d.Rule == model.RuleCrowdedSentence })
		if len(record.KeyFindings) != want || crowded != (want == 0) {
			t.Errorf("%d markers: %d findings, %v", marks, len(record.KeyFindings), diagnostics)
		}
	}
}
