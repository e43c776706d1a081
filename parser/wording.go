package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wording is what the extractors need to know of a language. All words are in
// small letters; the tables are never changed.
type wording struct {
	code          string                 // ISO 639-1
	months        map[string]int         // 1 to 12
	numbers       map[string]int         // small numbers as words
	abbreviations map[string]stopMeaning // without the full stop
	initials      bool                   // a single capital with a full stop is part of a name
	lexicon       *lexicon               // every word that the extractors know

	finite    class           // finite verbs, which make a label a sentence
	month     class           // the months
	notLabels map[string]bool // first words of what looks like a label and is none

	votes      voteWords
	tabling    tablingWords
	committees committeeWords
	names      nameWords
	calls      callWords
	acts       actWords
}

// stopMeaning says what a full stop behind an abbreviation means.
type stopMeaning uint8

const (
	beforeAll   stopMeaning = iota + 1 // it never ends a sentence
	beforeDigit                        // it ends none before a number
)

// anchorKind says which extractors look at a word.
type anchorKind uint8

const (
	voteAnchor anchorKind = 1 << iota
	tablingAnchor
	committeeAnchor
	callAnchor
	actAnchor
	nameAnchor
)

// hasVerb reports whether text has a finite verb, so that it is no label. A
// capital makes a word a name, as in Member States.
func (w *wording) hasVerb(text string) bool {
	for word := range strings.FieldsSeq(text) {
		word = strings.Trim(word, `,.:;()"'“”‘’«»`)
		if word != "" && startsLower(word) && w.lexicon.words[w.lexicon.find(word)].in(w.finite) {
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

// isLabel reports whether words before a colon are a short label: they start
// with a capital, have no verb and no stop.
func (w *wording) isLabel(words string) bool {
	if len(words) > labelLength || strings.ContainsAny(words, ".;!?") {
		return false
	}
	first, _, _ := strings.Cut(words, " ")
	if startsLower(words) || !startsWithLetter(words) || w.notLabels[strings.ToLower(strings.Trim(first, ","))] {
		return false
	}
	return len(strings.Fields(words)) <= labelWords && !w.hasVerb(words)
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
func (w *wording) collectAnchors() {
	w.month = w.lexicon.next()
	for word := range w.months {
		w.lexicon.add(w.month, word)
	}
	for word, n := range w.numbers {
		w.lexicon.entry(word).number = int32(n)
	}
	for word := range w.acts.nouns {
		w.lexicon.entry(word).anchor |= actAnchor
	}
	anchors := []struct {
		kind  anchorKind
		words class
	}{
		{voteAnchor, w.votes.nouns}, {voteAnchor, w.votes.abstentions}, {voteAnchor, w.votes.unanimous},
		{tablingAnchor, w.tabling.verbs},
		{committeeAnchor, w.committees.committee},
		{nameAnchor, w.names.reports}, {nameAnchor, w.names.verbs},
	}
	for i := range w.lexicon.words {
		entry := &w.lexicon.words[i]
		for _, a := range anchors {
			if entry.in(a.words) {
				entry.anchor |= a.kind
			}
		}
		if entry.verb != nil || entry.noun != nil {
			entry.anchor |= callAnchor
		}
	}
	w.lexicon.finish()
}

// isAbbreviation reports whether a full stop behind word is part of it: word is
// in the language's table, has a stop within (i.e), or is an initial. An
// abbreviation that can end a sentence does so before a capital.
func (w *wording) isAbbreviation(word string, next rune) bool {
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
