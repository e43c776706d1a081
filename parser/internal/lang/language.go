package lang

import (
	"fmt"
	"strings"
	"sync"
)

// language is a language that is read. Its wording is built when it is first
// needed, and never changed.
type language struct {
	code     string // ISO 639-1
	function string // words that tell the language
	wording  func() *Wording
}

var languages = [...]language{
	{
		code:     "en",
		function: "the of and to that was were is are by with which its has have been be this from would should",
		wording:  sync.OnceValue(newEnglish),
	},
	{
		code:     "fr",
		function: "les des du et dans sur aux une est au qui ont été pour par sont avec leur cette ainsi",
		wording:  sync.OnceValue(newFrench),
	},
}

// LookupLanguage returns the wording of an ISO 639-1 code.
func LookupLanguage(code string) (*Wording, error) {
	for i := range languages {
		if languages[i].code == strings.ToLower(code) {
			return languages[i].wording(), nil
		}
	}
	return nil, fmt.Errorf("language %q is not read: use en or fr", code)
}

// Limits of telling a language.
const (
	languageSample = 60 // words that are looked at
	languageShare  = 6  // function words in a hundred that a language has at least
	LanguageWords  = 12 // fewer words tell nothing against the first language
)

// functionWords has the function words of all languages; their number is the
// index of the language. It is built when it is first needed, and never changed.
var functionWords = sync.OnceValue(func() *Lexicon {
	lex := newLexicon()
	for i := range languages {
		for _, word := range strings.Fields(languages[i].function) {
			lex.entry(word).number = int32(i)
		}
	}
	return lex.finish()
})

// DetectLanguage tells the language from the function words of the text. A text
// that has too few of any language gets a wording without words.
func DetectLanguage(text string) *Wording {
	var counts [len(languages)]int
	words := 0
	function := functionWords()
	for i := 0; i < len(text) && words < languageSample; {
		if !letterByte[text[i]] {
			i += signLength(text[i])
			continue
		}
		start := i
		var key WordKey
		for i < len(text) && letterByte[text[i]] {
			key = key.With(text[i] | 0x20)
			i++
		}
		words++
		if of := function.Numbers[function.Look(key, text[start:i])]; of >= 0 {
			counts[of]++
		}
	}
	best := 0
	for k := range counts {
		if counts[k] > counts[best] {
			best = k
		}
	}
	if words < LanguageWords || counts[best]*100 >= words*languageShare {
		return languages[best].wording()
	}
	return UnknownLanguage
}

// letterByte marks the bytes of words: letters, and all of UTF-8 beyond ASCII but
// for the typographic punctuation that begins with 0xE2.
var letterByte = func() (table [256]bool) {
	for i := range table {
		table[i] = 'a' <= i|0x20 && i|0x20 <= 'z' || i >= 0x80 && i != 0xE2
	}
	return table
}()

// signLength returns how many bytes a sign has that is no part of a word: three
// in typographic punctuation.
func signLength(first byte) int {
	if first == 0xE2 {
		return 3
	}
	return 1
}

// UnknownLanguage is the wording of a language that is not read: it has none.
var UnknownLanguage = &Wording{initials: true, Lexicon: newLexicon().finish()}
