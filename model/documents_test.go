package model

import (
	"strings"
	"testing"
)

// readings are the values that the contract has for a reading.
var readings = map[string]bool{"": true, "single": true, "first": true, "second": true, "third": true}

// TestFindDocumentStage looks up every label, in both languages, as it is
// written and as copies write it.
func TestFindDocumentStage(t *testing.T) {
	n := 0
	for _, l := range documentLabels {
		for _, label := range append([]string{l.en}, l.fr...) {
			for _, written := range []string{label, strings.ToUpper(label), strings.ReplaceAll(label, "'", "’"), strings.ReplaceAll(label, " ", "\u00a0")} {
				for _, several := range []bool{false, true} {
					n++
					want := l.reading
					if want == "combined" {
						want = map[bool]string{false: "single", true: "first"}[several]
					}
					got, ok := FindDocumentStage(written, several)
					if !ok || got.Stage != l.stage || got.Reading != want {
						t.Errorf("%q (several readings: %t) gives %+v, want %s %s", written, several, got, l.stage, want)
					}
					if !readings[got.Reading] || got.Stage == "" {
						t.Errorf("%q gives %+v", written, got)
					}
				}
			}
		}
	}
	t.Logf("%d labels", n)
}

func TestDocumentStages(t *testing.T) {
	cases := []struct {
		label          string
		several        bool
		stage, reading string
	}{
		{"Text adopted by Parliament, single reading", false, "text_adopted", "single"},
		{"Texte adopté du Parlement, lecture unique", false, "text_adopted", "single"},
		{"Text adopted by Parliament, 1st reading/single reading", true, "text_adopted", "first"},
		{"Text adopted by Parliament, 1st reading/single reading", false, "text_adopted", "single"},
		{"Texte adopté du Parlement, 1ère lecture/lecture unique", true, "text_adopted", "first"},
		{"Text adopted by Parliament, 2nd reading", true, "text_adopted", "second"},
		{"Committee report tabled for plenary, single reading", false, "committee_report", "single"},
		{"Rapport déposé de la commission, lecture unique", false, "committee_report", "single"},
		{"Legislative proposal", true, "legislative_proposal", ""},
		{"Final act", true, "final_act", ""},
	}
	for _, c := range cases {
		if got, ok := FindDocumentStage(c.label, c.several); !ok || got != (DocumentStage{c.stage, c.reading}) {
			t.Errorf("%q gives %+v, want %s %s", c.label, got, c.stage, c.reading)
		}
	}
	for _, label := range []string{"", "Text", "Text adopted by Parliament, single reading today", "Lamplighter's note"} {
		if got, ok := FindDocumentStage(label, false); ok {
			t.Errorf("%q gives %+v", label, got)
		}
	}
}

// TestLabelsAreUnique checks that no label has two meanings.
func TestLabelsAreUnique(t *testing.T) {
	seen := make(map[string]DocumentStage)
	for _, l := range documentLabels {
		for _, label := range append([]string{l.en}, l.fr...) {
			meaning := DocumentStage{l.stage, l.reading}
			if other, ok := seen[label]; ok && other != meaning {
				t.Errorf("%q is %+v and %+v", label, other, meaning)
			}
			seen[label] = meaning
		}
	}
}
