package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"resparse/parser/internal/scan"
)

// Wording is what the extractors need to know of a language. All words are in
// small letters; the tables are never changed.
type Wording struct {
	Language
	Conjugation
	Code    string   // ISO 639-1
	Lexicon *Lexicon // every word that the extractors know
	Month   Class    // the months

	Votes      VoteWords
	Tabling    TablingWords
	Committees CommitteeWords
	Names      NameWords
	Calls      CallWords
	Acts       ActWords
	Headings   HeadingWords
}

// Language is what must be known of a language in any text.
type Language struct {
	Months        map[string]int    // 1 to 12
	Numbers       map[string]int    // small numbers as words
	Abbreviations map[string]string // without the full stop: always, or number where only before a number
	Elisions      []string          // ends of words that lose a vowel before an apostrophe: qu
	Initials      bool              // a single capital with a full stop is part of a name
	Finite        Class             // finite verbs
	ElidedWords   Class             // lose their vowel before another: l', d'
	ElidedBefore  string            // letters before which they do, with the silent h
	GluedLetters  string            // of the elided words of one letter that are told where the apostrophe is lost
}

// AnchorKind says which extractors look at a word, and what for.
type AnchorKind uint16

const (
	VoteAnchor AnchorKind = 1 << iota
	TablingAnchor
	CommitteeAnchor
	CallAnchor
	ActAnchor
	NameAnchor
	QuietAnchor   // a call's adverb or day may start with the word
	VerdictAnchor // it may be a verb that states the result of a vote
	BodyAnchor    // it may be, or start, the name of a body that votes

	// AnyWord is the anchor of facts that any sentence can hold.
	AnyWord AnchorKind = 0
)

// IsAbbreviation reports whether a full stop after word is part of it: word is
// in the language's table, has a stop within (i.e), or is an initial. An
// abbreviation that can end a sentence does so before a capital.
func (w *Wording) IsAbbreviation(word string, next rune) bool {
	if isPlain(word) {
		return w.isAbbreviation(word, next)
	}
	word = strings.TrimLeft(word, `"'“‘«[`)
	for _, before := range []string{"’", "'", ".-", ".‑"} {
		if i := strings.LastIndex(word, before); i >= 0 {
			word = word[i+len(before):] // l’art., J.-P.
		}
	}
	return w.isAbbreviation(word, next)
}

// isPlain reports whether a word has nothing but letters and digits of ASCII.
func isPlain(word string) bool {
	for i := range len(word) {
		if !scan.IsAlnum(word[i]) {
			return false
		}
	}
	return true
}

// isAbbreviation reports the same of a word without what stands before it.
func (w *Wording) isAbbreviation(word string, next rune) bool {
	if a, ok := w.Abbreviations[strings.ToLower(word)]; ok {
		return a == "always" || unicode.IsDigit(next) || w.isInitial(word) // p. 3, P. Brask
	}
	if i := strings.IndexByte(word, '.'); i == 1 && len(word) == 3 {
		return !unicode.IsUpper(rune(word[0])) || !unicode.IsUpper(next)
	}
	return w.isInitial(word)
}

// isInitial reports whether a word is the initial of a name, where the language has
// them.
func (w *Wording) isInitial(word string) bool {
	r, n := utf8.DecodeRuneInString(word)
	return n > 0 && n == len(word) && unicode.IsUpper(r) && w.Initials
}
