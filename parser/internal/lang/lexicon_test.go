package lang

import (
	"strconv"
	"testing"
)

// TestLexiconHasRoom checks both sides of the limits of a lexicon.
func TestLexiconHasRoom(t *testing.T) {
	word := func(i int) string { return "w" + strconv.Itoa(i) }
	l := newLexicon()
	for i := 1; i < maxWords; i++ { // the unknown word is one, too
		l.entry(word(i))
	}
	if err := l.check(); err != nil {
		t.Error(err)
	}
	if got := l.Spellings[l.Find(word(maxWords-1))]; got != word(maxWords-1) || l.Find(word(maxWords)) != UnknownWord {
		t.Errorf("got %q for the last word", got)
	}
	l.entry(word(maxWords))
	if l.check() == nil {
		t.Error("a full table is no error")
	}
	l = newLexicon()
	for range maxClasses - 1 {
		l.add(l.next(), word(1))
	}
	if err := l.check(); err != nil || !l.entry(word(1)).In(maxClasses-1) || !l.entry(word(1)).In(1) || l.entry(word(1)).In(0) {
		t.Errorf("got %v", err)
	}
	l.next()
	if l.check() == nil {
		t.Error("a class too many is no error")
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

// TestKeyAt compares the key that is taken at once with the one that is made a
// letter at a time.
func TestKeyAt(t *testing.T) {
	const text = "Of all the LAMPS 2031 burn in lighthouses"
	for i := range len(text) {
		for end := i + 1; end <= len(text) && text[end-1] != ' '; end++ {
			if got, want := KeyAt(text, i, end), KeyOf(text[i:end]); got != want {
				t.Errorf("%q: got %x, want %x", text[i:end], got, want)
			}
		}
	}
}
