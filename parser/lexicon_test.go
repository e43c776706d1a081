package parser

import "testing"

// TestLexiconHasRoom checks that the sets of each language fit into a lexeme.
func TestLexiconHasRoom(t *testing.T) {
	for _, language := range languages {
		w := language.wording()
		n := int(w.lexicon[""].number) + 1
		t.Logf("%s: %d sets, %d words", w.code, n, len(w.lexicon))
		if n >= 128 {
			t.Errorf("%s has %d sets; a lexeme has room for 127", w.code, n)
		}
	}
}
