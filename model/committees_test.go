package model

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

func TestCommitteeNames(t *testing.T) {
	seen := make(map[string]bool)
	for _, c := range ParliamentaryCommittees() {
		if seen[c.Code] || strings.Trim(c.Code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") != "" {
			t.Errorf("the code %q is not right, or stands twice", c.Code)
		}
		seen[c.Code] = true
		if len(c.Names) != 2 || len(c.Names.In("en")) == 0 || len(c.Names.In("fr")) == 0 || c.Kind == "" {
			t.Errorf("%s lacks a name or its kind: %+v", c.Code, c)
		}
		for _, names := range [][]string{c.Names.In("en"), c.Names.In("fr"), c.Short} {
			for _, name := range names {
				for _, written := range []string{
					name, strings.ToUpper(name), strings.ReplaceAll(name, "'", "’"), strings.ReplaceAll(name, "'", ""),
					norm.NFD.String(name), strings.ReplaceAll(name, " ", "\u00a0"), strings.ReplaceAll(name, ",", ""),
				} {
					if code, ok := FindCommittee(written); (!ok || code != c.Code) && !strings.Contains(name, "'") {
						t.Errorf("%q gives %q, want %s", written, code, c.Code)
					}
				}
			}
		}
	}
}

func TestFindCommittee(t *testing.T) {
	cases := []struct{ name, code string }{
		{"Committee on Budgets", "BUDG"}, {"committee on the budgets", "BUDG"}, {"Budgets Committee", "BUDG"},
		{"Committee on Environment, Public Health and Food Safety", "ENVI"},
		{"Committee on the Environment Public Health & Food Safety", "ENVI"},
		{"commission de la pêche", "PECH"}, {"commission pêche", "PECH"}, {"commission peche", "PECH"},
		{"commission de l’agriculture et du développement rural", "AGRI"},
		{"commission de lagriculture et du développement rural", "AGRI"},
		{"commission des droits de la femme et de l'égalité des genres", "FEMM"},
		{"Committee on Womens Rights and Gender Equality", "FEMM"},
		{"Committee on Lamp Oil", ""}, {"Committee on", ""}, {"", ""}, {"Committee on Budgets and Lamps", ""},
	}
	for _, c := range cases {
		if code, ok := FindCommittee(c.name); code != c.code || ok != (c.code != "") {
			t.Errorf("%q gives %q, want %q", c.name, code, c.code)
		}
	}
}

// TestCommitteeAt takes the longest subject, and none that goes on within a word.
func TestCommitteeAt(t *testing.T) {
	cases := []struct{ text, code, subject string }{
		{"Development and Cooperation met", "DEVE", "Development and Cooperation"},
		{"Development and others", "DEVE", "Development"},
		{"Development; Cooperation", "DEVE", "Development"},
		{"Development. Cooperation", "DEVE", "Development"},
		{"Budgetsx", "", ""},
		{"la pêche a adopté", "PECH", "la pêche"},
		{"lagriculture a adopté", "AGRI", "lagriculture"},
		{"l'e\u0301galite\u0301 des genres", "FEMM", "l'e\u0301galite\u0301 des genres"},
		{"ENVI a adopté", "ENVI", "ENVI"},
		{"envi a adopté", "", ""},
		{"Delegation", "", ""},
		{
			"Parliament's delegation to the Conciliation Committee met",
			"CODE",
			"Parliament's delegation to the Conciliation Committee",
		},
		{
			"la délégation du Parlement au comité de conciliation",
			"CODE",
			"la délégation du Parlement au comité de conciliation",
		},
		{"the", "", ""}, {"", "", ""}, {".", "", ""},
	}
	for _, c := range cases {
		if code, n := CommitteeAt(c.text); code != c.code || c.text[:n] != c.subject {
			t.Errorf("%q gives %q and %q, want %q and %q", c.text, code, c.text[:n], c.code, c.subject)
		}
	}
}

// TestCommitteeIndex makes the index from the committees, and compares it with the
// one that is there.
func TestCommitteeIndex(t *testing.T) {
	index := make(map[string]string)
	add := func(key, code string) {
		if _, ok := index[key]; !ok { // the first committee of a name has it
			index[key] = code
		}
	}
	for _, c := range ParliamentaryCommittees() {
		add(codeLine+c.Code, c.Code)
		for _, name := range slices.Concat(c.Names.In("en"), c.Names.In("fr"), c.Short) {
			whole := subjectWords(name, true)
			add(nameLine+strings.Join(whole, " "), c.Code)
			if c.Kind == "delegation" {
				add(subjectLine+strings.Join(whole, " "), c.Code)
			} else {
				add(subjectLine+strings.Join(subjectWords(name, false), " "), c.Code)
			}
		}
	}
	var lines []string
	for key, code := range index {
		lines = append(lines, key+"\t"+code+"\n")
	}
	slices.Sort(lines)
	compareFile(t, "committee_index.txt", []byte(strings.Join(lines, "")))
}
