package parser

import "strings"

// class is a set of words, such as the forms of 'to be'. The zero class has no
// word.
type class uint8

// lexeme is what a language's tables say of a word: the sets that it is in, and
// its meaning as a number, a verb or a noun that calls.
type lexeme struct {
	word    string    // in small letters
	classes [2]uint64 // bit c of them for class c
	anchor  anchorKind
	number  int32 // -1 for none
	verb    *callVerb
	noun    *callNoun
}

func (l *lexeme) in(c class) bool { return l.classes[c>>6]&(1<<(c&63)) != 0 }

// unknownWord is the lexeme of a word that no table has.
var unknownWord = &lexeme{number: -1}

// lexicon holds every word of a language's tables, in small letters, so that
// one look-up a word tells all that the extractors ask.
type lexicon map[string]*lexeme

// lexiconSize is room for the words of a language: a table that grows as it is
// filled costs as much as what is put in.
const lexiconSize = 1300

// entry returns the lexeme of a word, which it makes where there is none.
func (l lexicon) entry(word string) *lexeme {
	known := l[word]
	if known == nil {
		known = &lexeme{word: word, number: -1}
		l[word] = known
	}
	return known
}

// class makes a set of the words in a table row.
func (l lexicon) class(row string) class {
	if row == "" {
		return 0
	}
	c := l.next()
	for word := range strings.FieldsSeq(row) {
		l.add(c, word)
	}
	return c
}

// next returns a class that no word is in yet. The empty word, which is in no
// text, remembers the last one.
func (l lexicon) next() class {
	counter := l.entry("")
	counter.number++
	return class(counter.number + 1)
}

// add puts words into a set.
func (l lexicon) add(c class, words ...string) {
	for _, word := range words {
		l.entry(word).classes[c>>6] |= 1 << (c & 63)
	}
}

// find returns what the tables say of a word in small letters.
func (l lexicon) find(word string) *lexeme {
	if known := l[word]; known != nil {
		return known
	}
	return unknownWord
}

// index tells quickly which words are in no table: by their first two letters
// and their length.
type index [1 << 10]uint32

func (x *index) add(word string) {
	if len(word) >= 2 {
		x[letterPair(word)] |= 1 << min(len(word), 31)
	}
}

// has reports whether a word of two bytes at least may have been added.
func (x *index) has(word string) bool { return x[letterPair(word)]&(1<<min(len(word), 31)) != 0 }

// letterPair folds the first two letters of a word to a number of ten bits; case
// does not count.
func letterPair(word string) int { return int(word[0]&31)<<5 | int(word[1]&31) }

// look returns what the tables say of a word of a text, and the word in small
// letters with straight apostrophes. A word in ASCII letters that no table has
// comes back as it is: nobody asks for it.
func (w *wording) look(word string) (string, *lexeme) {
	var buffer [32]byte
	switch {
	case len(word) >= 2 && !w.known.has(word) && isASCII(word):
		return word, unknownWord
	case isLower(word):
		return word, w.lexicon.find(word)
	case len(word) <= len(buffer) && isASCII(word):
		if known := w.lexicon[string(lowerASCII(buffer[:0], word))]; known != nil {
			return known.word, known
		}
	}
	word = lower(word)
	return word, w.lexicon.find(word)
}

// sign returns what the tables say of a sign; those of ASCII are listed.
func (w *wording) sign(sign string) *lexeme {
	if len(sign) > 1 {
		return w.lexicon.find(sign)
	}
	if known := w.signs[sign[0]&0x7F]; known != nil {
		return known
	}
	return unknownWord
}

func isASCII(word string) bool {
	for i := 0; i < len(word); i++ {
		if word[i] >= 0x80 {
			return false
		}
	}
	return true
}
