package parser

import "strings"

// class is a set of words, such as the forms of 'to be'. The zero class has no
// word.
type class uint8

// lexeme is what a language's tables say of a word: the sets that it is in, and
// its meaning as a number, a verb or a noun that calls.
type lexeme struct {
	spelling string    // in small letters, with straight apostrophes
	classes  [2]uint64 // bit c of them for class c
	anchor   anchorKind
	number   int32 // -1 for none
	verb     *callVerb
	noun     *callNoun
}

func (l *lexeme) in(c class) bool { return l.classes[c>>6]&(1<<(c&63)) != 0 }

// unknownWord is the index of the lexeme of all words that no table has.
const unknownWord = 0

// lexicon holds every word of a language's tables, in small letters, so that
// one look-up a word tells all that the extractors ask.
type lexicon map[string]*lexeme

// entry returns the lexeme of a word, which it makes where there is none.
func (l lexicon) entry(word string) *lexeme {
	if l[word] == nil {
		l[word] = &lexeme{spelling: word, number: -1}
	}
	return l[word]
}

// class makes a set of the words in a table row.
func (l lexicon) class(row string) class {
	fields := strings.Fields(row)
	if len(fields) == 0 {
		return 0
	}
	c := l.next()
	l.add(c, fields...)
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

// lexemes is a lexicon as the text is looked up in it: a hash table whose
// hashes and comparisons pass over case, so that no word of a text is copied
// to be found.
type lexemes struct {
	slots     [1 << 11]slot
	signs     [128]uint16 // the signs of ASCII among the words
	words     []lexeme    // the first is unknownWord
	spellings []string    // of each of them; these are apart, since all words of a text
	numbers   []int32     // are compared with them, and few are asked for more
	anchors   []anchorKind
}

// slot holds some more bits of a word's hash, and its index.
type slot struct{ bits, index uint16 }

func newLexemes(l lexicon) *lexemes {
	x := &lexemes{}
	x.append(&lexeme{number: -1})
	for word, entry := range l {
		if word == "" {
			continue
		}
		at, bits := hash(word)
		for x.slots[at%len(x.slots)].index != unknownWord {
			at++
		}
		index := uint16(len(x.words))
		x.slots[at%len(x.slots)] = slot{bits, index}
		x.append(entry)
		if len(word) == 1 && word[0] < 0x80 {
			x.signs[word[0]] = index
		}
	}
	return x
}

func (x *lexemes) append(entry *lexeme) {
	x.words = append(x.words, *entry)
	x.spellings = append(x.spellings, entry.spelling)
	x.numbers = append(x.numbers, entry.number)
	x.anchors = append(x.anchors, entry.anchor)
}

// find returns the index of a word of a text.
func (x *lexemes) find(word string) uint16 {
	for at, bits := hash(word); ; at++ {
		s := x.slots[uint(at)%uint(len(x.slots))]
		if s.index == unknownWord || s.bits == bits && isFolded(word, x.spellings[s.index]) {
			return s.index
		}
	}
}

// hash mixes the length of a word with its first, middle and last bytes. The
// bit of case is set in each of them: that folds ASCII, and the second bytes of
// É and its kin as well.
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
