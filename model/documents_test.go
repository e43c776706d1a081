package model

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// unaccented returns a label as those write it who leave out the accents.
func unaccented(label string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(label))
}

// readings are the values that the contract has for a reading.
var readings = map[string]bool{"": true, "single": true, "first": true, "second": true, "third": true}

// TestFindDocumentStage looks up every label, in both languages, as it is
// written and as copies write it.
func TestFindDocumentStage(t *testing.T) {
	n := 0
	for _, l := range documentLabels {
		for _, label := range l.labels {
			for _, written := range []string{label, strings.ToUpper(label), strings.ReplaceAll(label, "'", "’"), strings.ReplaceAll(label, " ", "\u00a0"),
				norm.NFD.String(label), unaccented(label), strings.ReplaceAll(label, "{n}", "2.0")} {
				for _, several := range []bool{false, true} {
					n++
					want := l.reading
					if want == combined {
						want = map[bool]string{false: "single", true: "first"}[several]
					}
					got, ok := FindDocumentStage(written, several)
					if !ok || got.Stage != l.stage || got.Reading != want {
						t.Errorf(
							"%q (several readings: %t) gives %+v, want %s %s",
							written,
							several,
							got,
							l.stage,
							want,
						)
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
		{"Texte adopté du Parlement, 1re lecture/lecture unique", true, "text_adopted", "first"},
		{"Texte adopte du Parlement, 1ere lecture / lecture unique", false, "text_adopted", "single"},
		{"TEXTE ADOPTÉ DU PARLEMENT, 2E LECTURE", true, "text_adopted", "second"},
		{"Texte adopté du Parlement - 3me lecture", true, "text_adopted", "third"},
		{"Decision by Parliament, first reading", true, "text_adopted", "first"},
		{"Committee recommendation tabled for plenary, second reading", true, "committee_report", "second"},
		{"Recommandation déposée de la commission, 2nde lecture", true, "committee_report", "second"},
		{"Initial period for examining delegated act 0.8 month(s)", false, "other", ""},
		{"Initial period for examining delegated act 2 month(s)", false, "other", ""},
	}
	for _, c := range cases {
		if got, ok := FindDocumentStage(c.label, c.several); !ok || got != (DocumentStage{c.stage, c.reading}) {
			t.Errorf("%q gives %+v, want %s %s", c.label, got, c.stage, c.reading)
		}
	}
	for _, label := range []string{"", "Text", "Text adopted by Parliament, single reading today", "Text adopted by Parliament, 4th reading", "Lamplighter's note"} {
		if got, ok := FindDocumentStage(label, false); ok {
			t.Errorf("%q gives %+v", label, got)
		}
	}
}

// TestStages checks that the labels give the stages and readings of the contract
// alone, and each stage.
func TestStages(t *testing.T) {
	used := make(map[string]bool)
	for _, l := range documentLabels {
		used[l.stage] = true
		if l.reading != "" && l.reading != combined && !slices.Contains(Values("document_type.reading"), l.reading) {
			t.Errorf("%q has the reading %q", l.labels, l.reading)
		}
	}
	stages := Values("document_type.stage")
	slices.Sort(stages)
	if got := slices.Sorted(maps.Keys(used)); !slices.Equal(got, stages) {
		t.Errorf("the labels give the stages %q, not %q", got, stages)
	}
}

// TestLabelsAreUnique checks that no label has two meanings.
func TestLabelsAreUnique(t *testing.T) {
	seen := make(map[string]DocumentStage)
	for _, l := range documentLabels {
		for _, label := range l.labels {
			meaning := DocumentStage{l.stage, l.reading}
			key := labelKey(label)
			if other, ok := seen[key]; ok && other != meaning {
				t.Errorf("%q is %+v and %+v", label, other, meaning)
			}
			seen[key] = meaning
		}
	}
}
