package lang

import (
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
	last      Class                   // the last class that was made
	rows      map[string]Class        // of the words in frames
}

// newLexicon returns a lexicon with room for the words of a language: a table
// that grows as it is filled costs as much as what is put in.
func newLexicon() *Lexicon {
	const room = 1300
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
		if index := l.index[at]; l.Spellings[index] == word {
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
		l.Numbers[i], l.Anchors[i] = l.Words[i].number, l.Words[i].anchor
	}
	return l
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
	l.last++
	return l.last
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
		if index := l.index[at]; key < longWord || isFolded(word, l.Spellings[index]) {
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
	for i := 0; i < len(word); i++ {
		c, n := foldAt(word, i)
		key = key.With(c)
		i += n - 1
	}
	return key
}

// foldAt returns the byte at i of a word in small letters, and how many bytes it
// stands for: three in a typographic apostrophe.
func foldAt(word string, i int) (byte, int) {
	switch c := word[i]; {
	case 'A' <= c && c <= 'Z':
		return c | 0x20, 1
	case c < utf8.RuneSelf:
		return c, 1
	case c == 0xE2 && strings.HasPrefix(word[i:], "’"):
		return '\'', len("’")
	case i > 0 && word[i-1] == 0xC3 && c < 0x9F && c != 0x97: // À to Þ, without ×
		return c | 0x20, 1
	default:
		return c, 1
	}
}

// isFolded reports whether a word is the folded one but for capitals and the
// form of apostrophes.
func isFolded(word, folded string) bool {
	i := 0
	for k := 0; k < len(folded); k++ {
		if i == len(word) {
			return false
		}
		c, n := foldAt(word, i)
		if c != folded[k] {
			return false
		}
		i += n
	}
	return i == len(word)
}
