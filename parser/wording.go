package parser

import (
	"strings"
)

// wording is what the extractors need to know of a language. All words are in
// small letters; the tables are never changed.
type wording struct {
	code          string                 // ISO 639-1
	months        map[string]int         // 1 to 12
	numbers       map[string]int         // small numbers as words
	abbreviations map[string]stopMeaning // without the full stop
	initials      bool                   // a single capital with a full stop is part of a name
	lexicon       lexicon                // every word that the extractors know
	known         index                  // of the lexicon
	starts        index                  // of the anchors in it
	signs         [128]*lexeme           // the signs in it, by their character

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

// anchor is a word that an extractor starts from.
type anchor struct {
	span
	kind     anchorKind
	sentence int
}

// readAnchors finds the anchors of the body in one pass.
func readAnchors(d *document) {
	d.anchors = make([]anchor, 0, len(d.sentences)*2)
	var buffer [24]byte
	for s := range d.sentences {
		sentence := &d.sentences[s]
		text := d.text[sentence.start:sentence.end]
		for i := 0; i < len(text); {
			if !wordByte[text[i]] {
				i += signLength(text[i])
				continue
			}
			start, lower := i, true
			for i < len(text) && wordByte[text[i]] {
				lower = lower && text[i] > 'Z'
				i++
			}
			word := text[start:i]
			if len(word) > len(buffer) || len(word) < 2 || !d.words.starts.has(word) {
				continue
			}
			if !lower {
				word = string(lowerASCII(buffer[:0], word))
			}
			if known := d.words.lexicon[word]; known != nil && known.anchor != 0 {
				d.anchors = append(d.anchors, anchor{span{sentence.start + start, sentence.start + i}, known.anchor, s})
			}
		}
	}
}

// wordByte marks the bytes of words: letters, and all of UTF-8 beyond ASCII but
// for the typographic punctuation that begins with 0xE2.
var wordByte = func() (table [256]bool) {
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

func lowerASCII(dst []byte, s string) []byte {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		dst = append(dst, c)
	}
	return dst
}

// sentencesWith calls f for each sentence that has an anchor of that kind.
func (d *document) sentencesWith(kind anchorKind, f func(index int)) {
	last := -1
	for _, a := range d.anchors {
		if a.kind&kind != 0 && a.sentence != last {
			last = a.sentence
			f(last)
		}
	}
}

// hasVerb reports whether text has a finite verb, so that it is no label. A
// capital makes a word a name, as in Member States.
func (w *wording) hasVerb(text string) bool {
	for word := range strings.FieldsSeq(text) {
		if w.lexicon.find(strings.Trim(word, `,.:;()"'“”‘’«»`)).in(w.finite) {
			return true
		}
	}
	return false
}

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
	for word, entry := range w.lexicon {
		for _, a := range anchors {
			if entry.in(a.words) {
				entry.anchor |= a.kind
			}
		}
		if entry.verb != nil || entry.noun != nil {
			entry.anchor |= callAnchor
		}
		w.known.add(word)
		if entry.anchor != 0 {
			w.starts.add(word)
		}
		if len(word) == 1 && word[0] < 0x80 {
			w.signs[word[0]] = entry
		}
	}
}
