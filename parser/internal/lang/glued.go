package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// GluedTo returns the index of the elided word that another has lost its
// apostrophe to, such as d' in dadopter, or UnknownWord. The word is in small
// letters.
func (w *Wording) GluedTo(word string) uint16 {
	const longest = 3 // bytes of an elided word that is looked for
	for n := 1; n <= longest && n < len(word); n++ {
		if !w.isElidedBefore(word[n:]) {
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
	if len(word) < shortestGlued || !strings.ContainsRune(w.GluedLetters, rune(word[0]|0x20)) ||
		!w.isElidedBefore(word[1:]) {
		return UnknownWord
	}
	return w.Lexicon.Find(word[1:])
}

// isElidedBefore reports whether words are elided before another.
func (w *Wording) isElidedBefore(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return strings.ContainsRune(w.ElidedBefore, unicode.ToLower(first))
}
