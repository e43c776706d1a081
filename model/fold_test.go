package model

import (
	"strings"
	"testing"
)

func TestFoldedWords(t *testing.T) {
	cases := []struct {
		text  string
		words []string
	}{
		{"Women's Rights", []string{"womens", "rights"}},
		{"Women’s rights.", []string{"womens", "rights"}},
		{"l'Égalité", []string{"l'", "egalite"}},
		{"qu’œuvre", []string{"qu'", "oeuvre"}},
		{"e\u0301te\u0301, hiver; printemps", []string{"ete", "hiver"}},
		{"jours' fin", []string{"jours", "fin"}},
		{"COVID-19", []string{"covid", "19"}},
		{"", nil}, {" ,", nil}, {"x'", []string{"x"}},
	}
	for _, c := range cases {
		var words []string
		for w := (foldedWords{text: c.text}); w.next(); {
			words = append(words, w.word)
		}
		if len(words) != len(c.words) {
			t.Errorf("%q: got %q, want %q", c.text, words, c.words)
			continue
		}
		for i := range words {
			if words[i] != c.words[i] {
				t.Errorf("%q: got %q, want %q", c.text, words, c.words)
			}
		}
	}
	for word, want := range map[string]string{
		"ÀÉÎÕÜÇÑ": "aeiouÇn", "ÿŒæßðø×": "yoeæßðo×", "Ğřő": "gro", "JAZZ": "jazz", "zZ": "zz", "ZÉRO": "zero", "À": "a", "az": "az", "": "", "d’": "d'", "O’Neil": "oneil",
		"extraordinairement-longuement-écrit": "extraordinairement-longuement-ecrit",
	} {
		want = strings.ReplaceAll(want, "Ç", "c")
		if got := foldWord(word); got != want {
			t.Errorf("%q gives %q, want %q", word, got, want)
		}
	}
	for word, want := range map[string]string{
		"lagriculture": "agriculture", "demploi": "emploi", "dunion": "union", "lan": "lan", "leau": "eau", "pays": "pays",
	} {
		if got := withoutElision(word); got != want {
			t.Errorf("%q gives %q, want %q", word, got, want)
		}
	}
}
