package lang

import (
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ word, want string }{
		{"lamp", "lamp"}, {"LAMP", "lamp"}, {"S&D", "s&d"}, {"", ""}, {"No7", "no7"},
		{"Été", "été"}, {"ÉTÉ", "été"}, {"À", "à"}, {"Þing", "þing"}, {"ÿ", "ÿ"}, {"2×2", "2×2"}, {"STRAẞE", "straße"},
		{"Œuvre", "œuvre"}, {"ŒUVRE", "œuvre"}, {"Łódź", "łódź"}, {"ŠÍLENÝ", "šílený"}, {"Ÿ", "ÿ"},
		{"ΕΛΛΆΔΑ", "ελλάδα"}, {"БЪЛГАРИЯ", "българия"},
		{norm.NFD.String("Été"), "été"}, {norm.NFD.String("ÇA"), "ça"}, {norm.NFD.String("Łódź"), "łódź"}, {"q\u0301", "q\u0301"}, {"Q\u0301", "q\u0301"},
		{"L’", "l'"}, {"l'", "l'"}, {"l‘", "l'"}, {"‘", "‘"}, {"AZ[@", "az[@"}, {"Ā", "ā"}, {"ÿ", "ÿ"}, {"À", "à"}, {"Þ", "þ"}, {"ß", "ß"}, {"lʼ", "l'"}, {"l′", "l'"},
		{"co\u2011rapporteur", "co-rapporteur"}, {"co\u2010rapporteur", "co-rapporteur"}, {"co–rapporteur", "co–rapporteur"}, {"parlia\u00adment", "parliament"},
		{"\xff", "\uFFFD"},
	} {
		if got := string(appendFolded(nil, c.word)); got != c.want {
			t.Errorf("%q: got %q, want %q", c.word, got, c.want)
		}
		if KeyOf(c.word) != KeyOf(c.want) {
			t.Errorf("%q has another key than %q", c.word, c.want)
		}
		if !foldsTo(c.word, c.want) || foldsTo(c.word, c.want+"s") {
			t.Errorf("%q does not fold to %q alone", c.word, c.want)
		}
	}
}

// TestManyAccents folds a letter with more accents than any form keeps together.
func TestManyAccents(t *testing.T) {
	word := strings.Repeat("\u0301", 1000)
	if n := testing.AllocsPerRun(1, func() { KeyOf(word) }); n > 20 {
		t.Errorf("%v allocations", n)
	}
}

// TestSpellings checks that tables have their words in the form that words of a
// text are folded to: no other would be found.
func TestSpellings(t *testing.T) {
	for _, code := range known.Codes() {
		w, err := Read(Tables(), code)
		if err != nil {
			t.Fatal(err)
		}
		for _, word := range w.Lexicon.Spellings {
			sign := !strings.ContainsFunc(word, unicode.IsLetter) // a quotation mark
			if got := string(appendFolded(nil, word)); got != word && !sign {
				t.Errorf("%s: %q is to be written %q", code, word, got)
			}
		}
	}
}
