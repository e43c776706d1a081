package model

import (
	"strings"
	"testing"
)

func TestFindCommittee(t *testing.T) {
	for _, c := range committeeNames {
		if code, ok := FindCommittee(c.name); !ok || code != c.code {
			t.Errorf("%q gives %q, want %s", c.name, code, c.code)
		}
		for _, behind := range []string{"", " adopted the report", ", chaired by Anna EXEMPLAR"} {
			code, n := CommitteeAt(c.name + behind)
			if code != c.code || n != len(c.name) {
				t.Errorf("%q gives %q and %d, want %s and %d", c.name+behind, code, n, c.code, len(c.name))
			}
		}
		if c.code == "" || strings.Trim(c.code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") != "" {
			t.Errorf("%q has the code %q", c.name, c.code)
		}
	}
	cases := []struct{ name, code string }{
		{"Committee on Budgets", "BUDG"}, {"committee on budgets", "BUDG"}, {"Committee on the Budgets", "BUDG"},
		{"Committee on Environment, Public Health and Food Safety", "ENVI"}, {"Committee on the Environment, Public Health and Food Safety", "ENVI"},
		{"commission de la pêche", "PECH"}, {"commission du contrôle budgétaire", "CONT"},
		{"Committee on Lamp Oil", ""}, {"Committee on", ""}, {"", ""},
	}
	for _, c := range cases {
		if code, ok := FindCommittee(c.name); code != c.code || ok != (c.code != "") {
			t.Errorf("%q gives %q, want %q", c.name, code, c.code)
		}
	}
}

// TestCommitteeAt takes the longest name, and none that goes on within a word.
func TestCommitteeAt(t *testing.T) {
	cases := []struct {
		text, code string
		length     int
	}{
		{"Committee on Development and Cooperation met", "DEVE", len("Committee on Development and Cooperation")},
		{"Committee on Development and others", "DEVE", len("Committee on Development")},
		{"Committee on Budgetsx", "", 0},
		{"Committee on ", "", 0},
		{"Commission de la pêche", "PECH", len("Commission de la pêche")},
		{"", "", 0},
	}
	for _, c := range cases {
		if code, n := CommitteeAt(c.text); code != c.code || n != c.length {
			t.Errorf("%q gives %q and %d, want %q and %d", c.text, code, n, c.code, c.length)
		}
	}
}
