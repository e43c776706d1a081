package lang

import (
	"fmt"
	"math/bits"
	"strings"
	"unicode/utf8"
)

// Class is a set of words, such as the forms of 'to be'. The zero class has no
// word.
type Class uint8

// maxClasses is how many sets of words a language can have, with the zero class.
const maxClasses = 256

// Lexeme is what a language's tables say of a word: the sets that it is in, and
// its meaning as a number, a verb or a noun that calls.
type Lexeme struct {
	classes [maxClasses / 64]uint64 // bit c of them for class c
	anchor  AnchorKind
	number  int32 // -1 for none
	Verb    *CallVerb
	Noun    *CallVerb
}

// In reports whether the word is in a set.
func (l *Lexeme) In(c Class) bool { return l.classes[c>>6]&(1<<(c&63)) != 0 }

// tableBits is the binary logarithm of how many keys a lexicon has room for.
const tableBits = 12

func (l *Lexeme) put(c Class) { l.classes[c>>6] |= 1 << (c & 63) }

// UnknownWord is the index of the lexeme of all words that no table has.
const UnknownWord = 0

// Lexicon holds every word of a language's tables, so that one look-up a word
// tells all that the extractors ask. It is a hash table whose keys pass over
// case: no word of a text is copied to be found.
type Lexicon struct {
	keys      [1 << tableBits]WordKey // 0 for none
	index     [1 << tableBits]uint16  // in words, of the word with that key
	Signs     [128]uint16             // the signs of ASCII among the words
	Words     []Lexeme                // the first is unknownWord
	Spellings []string                // of each of them, in small letters
	Numbers   []int32                 // of each of them, once all are in
	Anchors   []AnchorKind            // the same
	sets      int                     // how many classes were made
	anchors   [maxClasses]AnchorKind  // of each class
	rows      map[string]Class        // of the words in frames
}

// newLexicon returns a lexicon with room for the words of a language: a table
// that grows as it is filled costs as much as what is put in.
func newLexicon() *Lexicon {
	const room = 2000
	l := &Lexicon{Words: make([]Lexeme, 1, room), Spellings: make([]string, 1, room)}
	l.Words[UnknownWord].number = -1
	return l
}

// entry returns the lexeme of a word in small letters, which it makes where
// there is none. It stays where it is up to the next call.
func (l *Lexicon) entry(word string) *Lexeme {
	key := KeyOf(word)
	at := key.slot()
	for l.keys[at] != 0 {
		if index := l.index[at]; l.keys[at] == key && (key < longWord || l.Spellings[index] == word) {
			return &l.Words[index]
		}
		at = (at + 1) % len(l.keys)
	}
	index := uint16(len(l.Words))
	l.keys[at], l.index[at] = key, index
	l.Words = append(l.Words, Lexeme{number: -1})
	l.Spellings = append(l.Spellings, word)
	if len(word) == 1 && word[0] < utf8.RuneSelf {
		l.Signs[word[0]] = index
	}
	return &l.Words[index]
}

// finish sets apart what is asked of all words of a text.
func (l *Lexicon) finish() *Lexicon {
	l.Numbers, l.Anchors = make([]int32, len(l.Words)), make([]AnchorKind, len(l.Words))
	for i := range l.Words {
		w := &l.Words[i]
		l.Numbers[i], l.Anchors[i] = w.number, w.anchor|l.anchorOf(w)
	}
	return l
}

// anchorOf returns which extractors look at the sets that a word is in.
func (l *Lexicon) anchorOf(w *Lexeme) (anchor AnchorKind) {
	for k, set := range w.classes {
		for ; set != 0; set &= set - 1 {
			anchor |= l.anchors[k<<6+bits.TrailingZeros64(set)]
		}
	}
	return anchor
}

// class makes a set of the words in a table row.
func (l *Lexicon) class(row string) Class {
	if row == "" {
		return 0
	}
	c := l.next()
	for word := range strings.FieldsSeq(row) {
		l.add(c, word)
	}
	return c
}

// next returns a class that no word is in yet.
func (l *Lexicon) next() Class {
	l.sets++
	return Class(l.sets)
}

// maxWords is how many words a language can have, so that free slots are left and
// an unknown word is soon told.
const maxWords = 1 << tableBits * 3 / 4

// check returns an error where a language has more words or sets than there is
// room for. Classes beyond that are wrong.
func (l *Lexicon) check() error {
	switch {
	case l.sets >= maxClasses:
		return fmt.Errorf("more than %d sets of words", maxClasses-1)
	case len(l.Words) > maxWords:
		return fmt.Errorf("more than %d words", maxWords)
	}
	return nil
}

// add puts words into a set.
func (l *Lexicon) add(c Class, words ...string) {
	for _, word := range words {
		l.entry(word).put(c)
	}
}

// Find returns the index of a word of a text.
func (l *Lexicon) Find(word string) uint16 { return l.Look(KeyOf(word), word) }

// Look returns the index of a word whose key is known.
func (l *Lexicon) Look(key WordKey, word string) uint16 {
	for at := key.slot(); l.keys[at] != 0; at = (at + 1) % len(l.keys) {
		if l.keys[at] != key {
			continue
		}
		if index := l.index[at]; key < longWord || foldsTo(word, l.Spellings[index]) {
			return index
		}
	}
	return UnknownWord
}

// WordKey is what a word is looked up by: its letters where it has eight bytes
// at most, which no other word shares, else its last seven and longWord. Letters
// are small, and apostrophes straight.
type WordKey uint64

// longWord is a byte that is in no text, before seven that are.
const longWord WordKey = 0xFF << 56

// slot returns where in the table the key is looked for first.
func (k WordKey) slot() int { return int(k * 0x9E3779B97F4A7C15 >> (64 - tableBits)) }

// With returns the key of a word that goes on with a folded byte.
func (k WordKey) With(c byte) WordKey {
	if k >= 1<<56 {
		return k<<8 | WordKey(c) | longWord
	}
	return k<<8 | WordKey(c)
}

// KeyOf returns the key of a word.
func KeyOf(word string) WordKey {
	var key WordKey
	for i := range len(word) {
		c := word[i]
		switch {
		case c < utf8.RuneSelf:
			c = foldASCII(c)
		case c == latinLetters && i+1 < len(word):
		case i > 0 && word[i-1] == latinLetters:
			c = foldLatin(c)
		default:
			return keyBeyondASCII(word)
		}
		key = key.With(c)
	}
	return key
}

// KeyAt returns the key of the word from i to end of a text, which is nothing but
// letters and digits of ASCII. It takes its last eight bytes at once.
func KeyAt(text string, i, end int) WordKey {
	if end < 8 {
		return KeyOf(text[i:end])
	}
	const small = 0x2020202020202020 // the bit of small letters, which digits have, too
	w := text[end-8 : end]
	key := WordKey(w[7]) | WordKey(w[6])<<8 | WordKey(w[5])<<16 | WordKey(w[4])<<24 |
		WordKey(w[3])<<32 | WordKey(w[2])<<40 | WordKey(w[1])<<48 | WordKey(w[0])<<56 | small
	switch n := end - i; {
	case n > 8:
		return key | longWord
	case n < 8:
		return key & (1<<(8*n) - 1)
	}
	return key
}

func keyBeyondASCII(word string) WordKey {
	var buffer [usualWord]byte
	var key WordKey
	for _, c := range appendFolded(buffer[:0], word) {
		key = key.With(c)
	}
	return key
}
