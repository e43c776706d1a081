package lang

import "testing"

func TestAbbreviations(t *testing.T) {
	cases := []struct {
		language, word string
		next           rune
		want           bool
	}{
		{"en", "Mr", 'K', true}, {"en", "mrs", 'K', true}, {"en", "No", '1', true}, {"en", "No", 'T', false}, {"en", "no", 'T', false},
		{"en", "i.e", 't', true}, {"en", "(e.g", 't', false}, {"en", "“Mr", 'K', true}, {"en", "art", '7', true}, {"en", "art", 'T', false},
		{"en", "J", 'K', true}, {"en", "U.S", 'C', true}, {"en", "lamp", 'T', false}, {"en", "EU", 'T', false}, {"en", "", 'T', false}, {"en", "5", 'T', false},
		{"fr", "d'A", 'E', true}, {"fr", "d’A", 'E', true}, {"fr", "J.-P", 'E', true}, {"fr", "J.‑P", 'E', true},
		{"fr", "l'île", 'L', false}, {"fr", "P", 'E', true}, {"fr", "p", 'L', false}, {"fr", "V-A", 'L', false}, {"fr", "M", 'J', true}, {"fr", "Mme", 'A', true}, {"fr", "art", '7', true}, {"fr", "art", 'L', false}, {"fr", "lampe", 'L', false},
	}
	for _, c := range cases {
		w, err := known.Lookup(c.language)
		if err != nil {
			t.Fatal(err)
		}
		if got := w.IsAbbreviation(c.word, c.next); got != c.want {
			t.Errorf("%s: %q before %q gives %t", c.language, c.word, c.next, got)
		}
	}
}
