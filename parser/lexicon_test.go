package parser

import "testing"

// TestLexiconHasRoom checks that the sets of each language fit into a lexeme, and
// that its words leave free slots, so that a word which is none is soon known.
func TestLexiconHasRoom(t *testing.T) {
	for _, language := range languages {
		w := language.wording()
		n := int(w.lexicon.last) + 1
		t.Logf("%s: %d sets, %d words", w.code, n, len(w.lexicon.words))
		if n >= 128 {
			t.Errorf("%s has %d sets; a lexeme has room for 127", w.code, n)
		}
		if n, most := len(w.lexicon.words), len(w.lexicon.slots)*3/4; n > most {
			t.Errorf("%s has %d words; the table should hold %d at most", w.code, n, most)
		}
	}
}
