package lang

import "testing"

// TestLexiconHasRoom checks that the sets of each language fit into a lexeme, and
// that its words leave free slots, so that a word which is none is soon known.
func TestLexiconHasRoom(t *testing.T) {
	for _, language := range languages {
		w := language.wording()
		n := int(w.Lexicon.last) + 1
		t.Logf("%s: %d sets, %d words", w.Code, n, len(w.Lexicon.Words))
		if n >= 256 {
			t.Errorf("%s has %d sets; a lexeme has room for 255", w.Code, n)
		}
		if n, most := len(w.Lexicon.Words), len(w.Lexicon.keys)*3/4; n > most {
			t.Errorf("%s has %d words; the table should hold %d at most", w.Code, n, most)
		}
	}
}

func TestLexiconFind(t *testing.T) {
	l := newLexicon()
	for _, word := range []string{"to", "demander", "rliament", "parliament", "d'", "était", "co-décision", "recommendation", "ÿ"} {
		l.entry(word)
	}
	for _, tt := range []struct{ word, want string }{
		{"to", "to"}, {"To", "to"}, {"TO", "to"}, {"demander", "demander"}, {"DEMANDER", "demander"},
		{"rliament", "rliament"}, {"Parliament", "parliament"}, {"xarliament", ""}, {"arliament", ""}, {"iament", ""},
		{"d’", "d'"}, {"D’", "d'"}, {"d", ""}, {"Était", "était"}, {"ÉTAIT", "était"}, {"etait", ""},
		{"Co-Décision", "co-décision"}, {"co–décision", ""}, {"commendation", ""}, {"Recommendation", "recommendation"}, {"ß", ""},
	} {
		got := l.Spellings[l.Find(tt.word)]
		if got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.word, got, tt.want)
		}
	}
}
