package lang

import (
	"strings"
	"unicode/utf8"
)

// vowels are the letters before which words are elided, with the silent h.
const vowels = "aeiouyhàâäéèêëîïôöùûüœæ"

// GluedTo returns the index of the elided word that another has lost its
// apostrophe to, such as d' in dadopter, or UnknownWord. The word is in small
// letters.
func (w *Wording) GluedTo(word string) uint16 {
	if w.ElidedWords == 0 {
		return UnknownWord
	}
	const longest = 3 // bytes of an elided word that is looked for
	for n := 1; n <= longest && n < len(word); n++ {
		next, _ := utf8.DecodeRuneInString(word[n:])
		if !strings.ContainsRune(vowels, next) {
			continue
		}
		if i := w.Lexicon.Find(word[:n] + "'"); w.Lexicon.Words[i].In(w.ElidedWords) {
			return i
		}
	}
	return UnknownWord
}

// shortestGlued is the length in bytes from which a word that lost its apostrophe
// is told from one that never had any.
const shortestGlued = 6

// Unglue returns the index of the word that follows an elided one in a word that
// lost its apostrophe, such as unanimité in lunanimité, or UnknownWord.
func (w *Wording) Unglue(word string) uint16 {
	if w.ElidedWords == 0 || len(word) < shortestGlued {
		return UnknownWord
	}
	first := word[0] | 0x20
	next := word[1] | 0x20
	if !strings.ContainsRune("lds", rune(first)) || !strings.ContainsRune("aeiouyh", rune(next)) && word[1] != 0xC3 {
		return UnknownWord
	}
	if i := w.Lexicon.Find(string(first) + "'"); !w.Lexicon.Words[i].In(w.ElidedWords) {
		return UnknownWord
	}
	return w.Lexicon.Find(word[1:])
}
