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
	Code          string                 // ISO 639-1
	Months        map[string]int         // 1 to 12
	numbers       map[string]int         // small numbers as words
	abbreviations map[string]stopMeaning // without the full stop
	initials      bool                   // a single capital with a full stop is part of a name
	Lexicon       *Lexicon               // every word that the extractors know

	Finite    Class           // finite verbs, which make a label a sentence
	Month     Class           // the months
	notLabels map[string]bool // first words of what looks like a label and is none

	Votes      VoteWords
	Tabling    TablingWords
	Committees CommitteeWords
	Names      NameWords
	Calls      CallWords
	Acts       ActWords
}

// stopMeaning says what a full stop behind an abbreviation means.
type stopMeaning uint8

const (
	beforeAll   stopMeaning = iota + 1 // it never ends a sentence
	beforeDigit                        // it ends none before a number
)

// AnchorKind says which extractors look at a word.
type AnchorKind uint8

const (
	VoteAnchor AnchorKind = 1 << iota
	TablingAnchor
	CommitteeAnchor
	CallAnchor
	ActAnchor
	NameAnchor
)

// HasVerb reports whether text has a finite verb, so that it is no label. A
// capital makes a word a name, as in Member States.
func (w *Wording) HasVerb(text string) bool {
	for word := range strings.FieldsSeq(text) {
		word = strings.Trim(word, `,.:;()"'“”‘’«»`)
		if word != "" && scan.StartsLower(word) && w.Lexicon.Words[w.Lexicon.Find(word)].In(w.Finite) {
			return true
		}
	}
	return false
}

// Limits of a label that only its looks give away, in bytes and words.
const (
	labelLength = 70
	labelWords  = 8
)

// IsLabel reports whether words before a colon are a short label: they start
// with a capital, have no verb and no stop.
func (w *Wording) IsLabel(words string) bool {
	if len(words) > labelLength || strings.ContainsAny(words, ".;!?") {
		return false
	}
	first, _, _ := strings.Cut(words, " ")
	if scan.StartsLower(words) || !scan.StartsWithLetter(words) || w.notLabels[strings.ToLower(strings.Trim(first, ","))] {
		return false
	}
	return len(strings.Fields(words)) <= labelWords && !w.HasVerb(words)
}

// set makes a set of the words in a table row.
func set(rows ...string) map[string]bool {
	m := make(map[string]bool)
	for _, row := range rows {
		for word := range strings.FieldsSeq(row) {
			m[word] = true
		}
	}
	return m
}

// collectAnchors notes the words that the extractors start from.
func (w *Wording) collectAnchors() {
	w.Month = w.Lexicon.next()
	for word := range w.Months {
		w.Lexicon.add(w.Month, word)
	}
	for word, n := range w.numbers {
		w.Lexicon.entry(word).number = int32(n)
	}
	anchors := []struct {
		kind  AnchorKind
		words Class
	}{
		{VoteAnchor, w.Votes.Nouns}, {VoteAnchor, w.Votes.Abstentions}, {VoteAnchor, w.Votes.Unanimous},
		{TablingAnchor, w.Tabling.Verbs},
		{CommitteeAnchor, w.Committees.Committee}, {CommitteeAnchor, w.Committees.Delegation},
		{ActAnchor, w.Acts.Regulation}, {ActAnchor, w.Acts.Directive}, {ActAnchor, w.Acts.Decision}, {ActAnchor, w.Acts.Article},
		{NameAnchor, w.Names.Reports}, {NameAnchor, w.Names.Rapporteurs}, {NameAnchor, w.Names.Verbs},
	}
	for i := range w.Lexicon.Words {
		entry := &w.Lexicon.Words[i]
		for _, a := range anchors {
			if entry.In(a.words) {
				entry.anchor |= a.kind
			}
		}
		if entry.Verb != nil || entry.Noun != nil {
			entry.anchor |= CallAnchor
		}
	}
	w.Lexicon.finish()
}

// IsAbbreviation reports whether a full stop behind word is part of it: word is
// in the language's table, has a stop within (i.e), or is an initial. An
// abbreviation that can end a sentence does so before a capital.
func (w *Wording) IsAbbreviation(word string, next rune) bool {
	word = strings.TrimLeft(word, `"'“‘«[`)
	if i := strings.LastIndex(word, "’"); i >= 0 {
		word = word[i+len("’"):] // l’art.
	}
	if a, ok := w.abbreviations[strings.ToLower(word)]; ok {
		return a == beforeAll || a == beforeDigit && unicode.IsDigit(next)
	}
	if i := strings.IndexByte(word, '.'); i == 1 && len(word) == 3 {
		return !unicode.IsUpper(rune(word[0])) || !unicode.IsUpper(next) || word == "U.S" || word == "U.N"
	}
	r, n := utf8.DecodeRuneInString(word)
	return n > 0 && n == len(word) && unicode.IsUpper(r) && w.initials
}
