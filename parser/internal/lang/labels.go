package lang

import (
	"slices"
	"strings"

	"resparse/parser/internal/scan"
)

// HeadingWords is what tells a heading from a sentence.
type HeadingWords struct {
	Verbs            Class    // verbs besides the finite ones of the language
	VerbsOrNouns     Class    // verbs only after a word that can be their subject: the plan aims, the aims
	Participles      Class    // verbs only after somebody who acts: Members made, progress made
	ParticipleEnding []string // of regular participles that are forms of the past as well
	Adjectives       Class    // words with that ending after somebody who does not act: States concerned
	Doers            Class    // those who act
	CallingDoers     Class    // of them, those after whom a form of a verb that calls is no noun: Members demand
	Subjects         Class    // nouns of things that a verb can follow
	Infinitive       Class    // before a verb that is not finite: to
	NotFirst         Class    // first words of what looks like a label but is not
	NotLast          Class    // last words of what needs what follows it
	Particles        Class    // small words in the name of somebody who acts
}

// Limits of a label that only its looks give away, in bytes and words; a long one
// stands before a sentence.
const (
	labelLength     = 70
	labelWords      = 8
	longLabelLength = 140
	longLabelWords  = 20
)

// wordMarks are the signs that may stand at a word.
const wordMarks = `,.:;()"'“”‘’«»`

// bare returns a word without the signs at its edges and the elided word before
// it: accord for (l'accord,
func bare(word string) string {
	const longest = 2 // letters of an elided word
	word = strings.Trim(word, wordMarks)
	for _, apostrophe := range []string{"'", "’"} {
		if before, after, ok := strings.Cut(word, apostrophe); ok && len(before) <= longest {
			return after
		}
	}
	return word
}

// lexemeOf returns what the tables say of a word of a text.
func (w *Wording) lexemeOf(word string) *Lexeme { return &w.Lexicon.Words[w.Lexicon.Find(word)] }

// HasVerb reports whether text has a finite verb, so that it is no label. A
// capital makes a word a name, as in Member States.
func (w *Wording) HasVerb(text string) bool {
	before := &w.Lexicon.Words[UnknownWord]
	for word := range strings.FieldsSeq(text) {
		word = bare(word)
		if word == "" {
			continue
		}
		l := w.lexemeOf(word)
		if scan.StartsLower(word) && w.isVerb(l, before, word) {
			return true
		}
		if !w.between(l, word) && !(before.In(w.Headings.Doers) && w.inName(l, word)) {
			before = l
		}
	}
	return false
}

// inName reports whether a word can belong to the name of somebody who acts:
// Committee on Fisheries.
func (w *Wording) inName(l *Lexeme, word string) bool {
	return l.In(w.Headings.Particles) || !l.In(w.Headings.Doers) && !scan.StartsLower(word)
}

// isVerb reports whether a word is a finite verb after the word before it.
func (w *Wording) isVerb(l, before *Lexeme, word string) bool {
	h := &w.Headings
	switch {
	case before.In(h.Infinitive):
		return false
	case before.In(h.CallingDoers) && l.Verb != nil && l.Verb.Form&(Finite|BaseForm) != 0:
		return true
	case l.In(h.VerbsOrNouns):
		return before.In(h.Doers) || before.In(h.Subjects)
	case w.isParticiple(l, word):
		return before.In(h.Doers)
	case l.In(h.Adjectives):
		return false
	}
	return l.In(w.Finite) || l.In(h.Verbs)
}

// isParticiple reports whether a word can be both a participle and a verb in the
// past.
func (w *Wording) isParticiple(l *Lexeme, word string) bool {
	h := &w.Headings
	if l.In(h.Participles) {
		return true
	}
	return !l.In(h.Adjectives) &&
		slices.ContainsFunc(h.ParticipleEnding, func(ending string) bool { return strings.HasSuffix(word, ending) })
}

// canBeVerb reports whether a word is a finite verb where it can be one.
func (w *Wording) canBeVerb(l *Lexeme, word string) bool {
	return l.In(w.Finite) || l.In(w.Headings.Verbs) || l.In(w.Headings.VerbsOrNouns) || w.isParticiple(l, word)
}

// between reports whether a word may stand between a subject and its verb.
func (w *Wording) between(l *Lexeme, word string) bool {
	switch {
	case l.In(w.Calls.Adverbs):
		return true
	case l.In(w.Calls.CallerModifiers):
		return !l.In(w.Headings.Doers) && !l.In(w.Headings.Subjects)
	}
	return w.Calls.AdverbEnding != "" && strings.HasSuffix(word, w.Calls.AdverbEnding) && !l.In(w.Calls.NotAdverbs)
}

// IsLabel reports whether words before a colon are a label that rest stands
// under: they start with a capital, have no verb and no stop, and do not need
// what follows to be whole.
func (w *Wording) IsLabel(words, rest string) bool {
	if len(words) > longLabelLength || hasStop(words) || !scan.StartsUpper(words) || w.HasVerb(words) {
		return false
	}
	list := strings.Fields(words)
	start, last := w.lexemeOf(bare(list[0])), w.lexemeOf(bare(list[len(list)-1]))
	if start.In(w.Headings.NotFirst) || last.In(w.Headings.NotLast) {
		return false
	}
	if n := scan.Enumerator(rest); n > 0 && w.startsWithVerb(rest[n:]) {
		return false // the words are the subject of what is enumerated
	}
	if len(words) <= labelLength && len(list) <= labelWords {
		return true
	}
	return len(list) <= longLabelWords && w.canStandOver(start, rest)
}

// hasStop reports whether words have a mark that ends a sentence or a part of it.
func hasStop(words string) bool {
	return strings.ContainsAny(words, ";!?") || strings.Contains(words+" ", ". ")
}

// canStandOver reports whether a long label that starts with a word stands over a
// sentence, and is no start of one itself. A sentence in small letters is about who
// calls, and the label has no article, as the start of another would.
func (w *Wording) canStandOver(first *Lexeme, rest string) bool {
	if first.In(w.Calls.Prepositions) || first.In(w.Calls.Boundary) {
		return false
	}
	if scan.StartsUpper(rest) {
		return w.HasVerb(rest)
	}
	return !first.In(w.Calls.Determiners) && !first.In(w.Headings.Doers) && w.isOfCaller(strings.Fields(rest))
}

// isOfCaller reports whether words are a sentence about somebody who calls, or about
// recommendations of theirs: 'the committee noted', 'the main recommendations are'.
func (w *Wording) isOfCaller(words []string) bool {
	for i, word := range words {
		bare := bare(word)
		l := w.lexemeOf(bare)
		switch {
		case l.In(w.Calls.CallerPronouns):
			return false
		case l.In(w.Calls.Callers), l.In(w.Calls.Points):
			return w.acts(words[i+1:])
		case !l.In(w.Calls.Determiners) && !w.between(l, bare):
			return false
		}
	}
	return false
}

// startsWithVerb reports whether the first word of text is a verb that lacks its
// subject.
func (w *Wording) startsWithVerb(text string) bool {
	for word := range strings.FieldsSeq(text) {
		word = bare(word)
		if l := w.lexemeOf(word); w.canBeVerb(l, word) || !w.between(l, word) {
			return w.canBeVerb(l, word)
		}
	}
	return false
}

// IsSentence reports whether a line without a full stop is a sentence all the
// same: it has figures of a vote, or it starts with somebody who acts and a verb.
func (w *Wording) IsSentence(line string) bool {
	words := strings.Fields(line)
	first := true // nothing before the word keeps it from being the subject
	for i, word := range words {
		bare := bare(word)
		l := w.lexemeOf(bare)
		if i > 0 && l.In(w.Votes.Nouns) && scan.Digits(words[i-1]) > 0 {
			return true
		}
		if first && l.In(w.Headings.Doers) && w.acts(words[i+1:]) {
			return true
		}
		first = strings.HasSuffix(word, ",") || first && (l.In(w.Calls.Determiners) || w.between(l, bare))
	}
	return false
}

// acts reports whether words after somebody who acts go on with a verb. Between
// them stand adverbs, or the rest of a name: Committee on Fisheries.
func (w *Wording) acts(words []string) bool {
	for _, word := range words {
		bare := bare(word)
		l := w.lexemeOf(bare)
		switch {
		case bare == "", w.inName(l, bare):
		case w.canBeVerb(l, bare), l.Verb != nil && l.Verb.Form&(Finite|BaseForm) != 0:
			return true
		case !w.between(l, bare):
			return false
		}
	}
	return false
}
