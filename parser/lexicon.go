package parser

import "strings"

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
// tells all that the extractors ask. It is a hash table whose hashes and
// comparisons pass over case: no word of a text is copied to be found.
type lexicon struct {
	slots     [1 << 11]slot
	signs     [128]uint16  // the signs of ASCII among the words
	words     []lexeme     // the first is unknownWord
	spellings []string     // of each of them, in small letters
	numbers   []int32      // of each of them, once all are in
	anchors   []anchorKind // the same
	last      class        // the last class that was made
}

// slot holds the index of a word, and some bits of its hash beyond those that
// chose the slot.
type slot struct{ bits, index uint16 }

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
	at, bits := hash(word)
	for l.slots[at].index != unknownWord {
		if index := l.slots[at].index; l.spellings[index] == word {
			return &l.words[index]
		}
		at = (at + 1) % len(l.slots)
	}
	index := uint16(len(l.words))
	l.slots[at] = slot{bits, index}
	l.words = append(l.words, lexeme{number: -1})
	l.spellings = append(l.spellings, word)
	if len(word) == 1 && word[0] < 0x80 {
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
func (l *lexicon) find(word string) uint16 {
	for at, bits := hash(word); ; at = (at + 1) % len(l.slots) {
		s := l.slots[at]
		if s.index == unknownWord || s.bits == bits && isFolded(word, l.spellings[s.index]) {
			return s.index
		}
	}
}

// hash returns the slot of a word to look at first, and some more bits. It mixes
// the word's length with its first, middle and last bytes. The bit of case is set
// in each of them: that folds ASCII, and the second bytes of É and its kin too.
func hash(word string) (at int, bits uint16) {
	const fold, golden = 0x20202020, 0x9E3779B1
	n := len(word)
	h := uint32(word[0]) | uint32(word[n/2])<<8 | uint32(word[n-1])<<16 | uint32(word[(n-1)/2])<<24
	h = ((h | fold) ^ uint32(n)<<5) * golden
	return int(h >> 21), uint16(h)
}

// isFolded reports whether a word is the folded one but for capitals.
func isFolded(word, folded string) bool {
	if word == folded {
		return true
	}
	if len(word) != len(folded) {
		return false
	}
	for i := 0; i < len(folded); i++ {
		if c := word[i]; c != folded[i] && !isCapitalOf(c, folded[i]) && !(i > 0 && word[i-1] == 0xC3 && c|0x20 == folded[i]) {
			return false
		}
	}
	return true
}

func isCapitalOf(c, small byte) bool { return 'A' <= c && c <= 'Z' && c|0x20 == small }
