package parser

import (
	"strings"
	"unicode/utf8"
)

// class is a set of words, such as the forms of 'to be'. The zero class has no
// word.
type class uint8

// lexeme is what a language's tables say of a word: the sets that it is in, and
// its meaning as a number, a verb or a noun that calls.
type lexeme struct {
	classes [2]uint64 // bit c of them for class c
	anchor  anchorKind
	number  int32 // -1 for none
	verb    *callVerb
	noun    *callNoun
}

func (l *lexeme) in(c class) bool { return l.classes[c>>6]&(1<<(c&63)) != 0 }

// unknownWord is the index of the lexeme of all words that no table has.
const unknownWord = 0

// lexicon holds every word of a language's tables, so that one look-up a word
// tells all that the extractors ask. It is a hash table whose keys pass over
// case: no word of a text is copied to be found.
type lexicon struct {
	keys      [1 << 11]wordKey // 0 for none
	index     [1 << 11]uint16  // in words, of the word with that key
	signs     [128]uint16      // the signs of ASCII among the words
	words     []lexeme         // the first is unknownWord
	spellings []string         // of each of them, in small letters
	numbers   []int32          // of each of them, once all are in
	anchors   []anchorKind     // the same
	last      class            // the last class that was made
}

// newLexicon returns a lexicon with room for the words of a language: a table
// that grows as it is filled costs as much as what is put in.
func newLexicon() *lexicon {
	const room = 1300
	l := &lexicon{words: make([]lexeme, 1, room), spellings: make([]string, 1, room)}
	l.words[unknownWord].number = -1
	return l
}

// entry returns the lexeme of a word in small letters, which it makes where
// there is none. It stays where it is up to the next call.
func (l *lexicon) entry(word string) *lexeme {
	key := keyOf(word)
	at := key.slot()
	for l.keys[at] != 0 {
		if index := l.index[at]; l.spellings[index] == word {
			return &l.words[index]
		}
		at = (at + 1) % len(l.keys)
	}
	index := uint16(len(l.words))
	l.keys[at], l.index[at] = key, index
	l.words = append(l.words, lexeme{number: -1})
	l.spellings = append(l.spellings, word)
	if len(word) == 1 && word[0] < utf8.RuneSelf {
		l.signs[word[0]] = index
	}
	return &l.words[index]
}

// finish sets apart what is asked of all words of a text.
func (l *lexicon) finish() *lexicon {
	l.numbers, l.anchors = make([]int32, len(l.words)), make([]anchorKind, len(l.words))
	for i := range l.words {
		l.numbers[i], l.anchors[i] = l.words[i].number, l.words[i].anchor
	}
	return l
}

// class makes a set of the words in a table row.
func (l *lexicon) class(row string) class {
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
func (l *lexicon) next() class {
	l.last++
	return l.last
}

// add puts words into a set.
func (l *lexicon) add(c class, words ...string) {
	for _, word := range words {
		l.entry(word).classes[c>>6] |= 1 << (c & 63)
	}
}

// find returns the index of a word of a text.
func (l *lexicon) find(word string) uint16 { return l.look(keyOf(word), word) }

// look returns the index of a word whose key is known.
func (l *lexicon) look(key wordKey, word string) uint16 {
	for at := key.slot(); l.keys[at] != 0; at = (at + 1) % len(l.keys) {
		if l.keys[at] != key {
			continue
		}
		if index := l.index[at]; key < longWord || isFolded(word, l.spellings[index]) {
			return index
		}
	}
	return unknownWord
}

// wordKey is what a word is looked up by: its letters where it has eight bytes
// at most, which no other word shares, else its last seven and longWord. Letters
// are small, and apostrophes straight.
type wordKey uint64

// longWord is a byte that is in no text, before seven that are.
const longWord wordKey = 0xFF << 56

// slot returns where in the table the key is looked for first.
func (k wordKey) slot() int { return int(k * 0x9E3779B97F4A7C15 >> (64 - 11)) }

// with returns the key of a word that goes on with a folded byte.
func (k wordKey) with(c byte) wordKey {
	if k >= 1<<56 {
		return k<<8 | wordKey(c) | longWord
	}
	return k<<8 | wordKey(c)
}

// keyOf returns the key of a word.
func keyOf(word string) wordKey {
	var key wordKey
	for i := 0; i < len(word); i++ {
		c, n := foldAt(word, i)
		key = key.with(c)
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
