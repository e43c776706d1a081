package model

import "testing"

func TestFindCountry(t *testing.T) {
	cases := []struct{ name, id string }{
		{"Sweden", "SE"}, {"sweden", "SE"}, {"Suède", "SE"}, {"SUEDE", "SE"}, {"suédoise", "SE"}, {"Swedish", "SE"},
		{"the Netherlands", "NL"}, {"Royaume-Uni", "GB"}, {"U.K.", "GB"}, {"République tchèque", "CZ"},
		{"Lampland", ""}, {"", ""}, {"the", ""},
	}
	for _, c := range cases {
		if got, ok := FindCountry(c.name); got.ID != c.id || ok != (c.id != "") {
			t.Errorf("%q gives %q, want %q", c.name, got.ID, c.id)
		}
	}
}
