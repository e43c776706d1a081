package model

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A token is a word of an addressee or of a name, or a mark between words that
// matters. Tokens are compared by their hashes.
type token struct {
	start, end int    // bytes of the text, end exclusive
	fold       uint64 // of the word without case and accents
	exact      uint64 // of what may be an abbreviation, in which case counts; 0 for other words
	stem       uint64 // of its singular, without case and accents
	flags      tokenFlags
}

type tokenFlags uint8

const (
	tokenUpper  tokenFlags = 1 << iota // begins with a capital
	tokenCaps                          // is written as an abbreviation
	tokenNumber                        // has digits alone
	tokenJoined                        // a hyphen joins it to the token before
	tokenComma                         // a comma, semicolon, colon or dash
	tokenOpen                          // an opening bracket
	tokenClose                         // a closing bracket
)

func (t *token) has(f tokenFlags) bool { return t.flags&f != 0 }

// appendTokens appends the tokens of text to tokens. plurals are the endings of
// the language's plurals.
func appendTokens(tokens []token, text string, plurals []ending) []token {
	joined := false
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if isWordRune(r) {
			t := wordAt(text, i, plurals)
			if joined && len(tokens) > 0 {
				t.flags |= tokenJoined
			}
			tokens, i, joined = append(tokens, t), t.end, false
			continue
		}
		joined = isHyphen(r) && i > 0 && !isBlank(text[i-1]) && i+size < len(text) && !isBlank(text[i+size])
		if t, ok := markToken(r, joined); ok {
			t.start, t.end = i, i+size
			tokens = append(tokens, t)
		}
		i += size
	}
	return tokens
}

func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return isWordByte(byte(r))
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

func isHyphen(r rune) bool { return r == '-' || r >= '‐' && r <= '—' }

func isBlank(b byte) bool { return b == ' ' || b == '\t' || b == '\n' || b == '\r' }

// markToken returns the token of a mark, and whether the mark has one. A hyphen
// between letters has none.
func markToken(r rune, joined bool) (t token, ok bool) {
	switch {
	case r == ',' || r == ';' || r == ':' || isHyphen(r) && !joined:
		r, t.flags = ',', tokenComma
	case r == '(' || r == '[':
		r, t.flags = '(', tokenOpen
	case r == ')' || r == ']':
		r, t.flags = ')', tokenClose
	case r == '/' || r == '&':
	default:
		return token{}, false
	}
	t.fold = hashOf([]byte{byte(r)})
	t.stem = t.fold
	return t, true
}

// wordAt returns the word that starts at byte i of text. The dots of U.S. are
// left out, and so are soft hyphens with the blanks after them, where a line was
// broken.
func wordAt(text string, i int, plurals []ending) token {
	t := token{start: i}
	w := word{}
	for single := 0; ; {
		for i < len(text) && isWordByte(text[i]) {
			w.addASCII(text[i])
			single++
			i++
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case isWordRune(r):
			w.add(r)
			single++
		case r == '.' && single == 1 && isLetterAt(text, i+1):
			single = 0
		case r == softHyphen:
			size += blanksAt(text[i+size:])
		case !unicode.Is(unicode.Mn, r):
			size = 0
		}
		if size == 0 {
			break
		}
		i += size
	}
	t.end = i
	w.finish(&t, plurals)
	return t
}

const softHyphen = '\u00ad'

func blanksAt(text string) int { return len(text) - len(strings.TrimLeft(text, " \t\r\n")) }

func isLetterAt(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[min(i, len(text)):])
	return unicode.IsLetter(r)
}

// word is a word that is being read.
type word struct {
	folded                    [48]byte // in small letters without accents; longer words are cut
	n                         int
	letters, capitals, digits int
	first                     bool // whether it begins with a capital
	small                     bool // whether it ends in a small letter
}

// addASCII adds a letter or a digit of ASCII.
func (w *word) addASCII(c byte) {
	lower := c
	if c <= '9' {
		w.digits++
		w.small = false
	} else {
		lower |= 0x20
		w.letters++
		w.small = lower == c && w.digits == 0
	}
	if lower != c {
		w.first = w.first || w.letters+w.digits == 1
		w.capitals++
	}
	w.fold(lower)
}

// add adds a letter or a digit beyond ASCII.
func (w *word) add(r rune) {
	lower := unicode.ToLower(r)
	w.letters++
	if w.small = lower == r && w.digits == 0; lower != r {
		w.first = w.first || w.letters+w.digits == 1
		w.capitals++
	}
	for _, b := range []byte(plainLetter(lower)) {
		w.fold(b)
	}
}

// fold adds a byte to the folded word.
func (w *word) fold(b byte) {
	if w.n < len(w.folded) {
		w.folded[w.n] = b
		w.n++
	}
}

// plainLetters are the letters from U+00C0 on without case and accents.
const plainLetters = "aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnoooooxouuuuyty" +
	"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnooooooooo" +
	"rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"

// plainLetter returns a small letter beyond ASCII without its accent.
func plainLetter(r rune) string {
	switch {
	case r == 'œ':
		return "oe"
	case r == 'æ':
		return "ae"
	case r >= 0xc0 && int(r-0xc0) < len(plainLetters):
		return plainLetters[r-0xc0 : r-0xc0+1]
	case r == 'ș':
		return "s"
	case r == 'ț':
		return "t"
	default:
		return string(r)
	}
}

// Abbreviations of three letters and less are read as written, or they would
// be words (WHO, US); longer ones may be written like names (Nato).
const (
	shortMixed = 4 // the most letters of an abbreviation with small letters in it, such as CoR
	longTitle  = 4 // the fewest letters of an abbreviation that may be written like a name
)

func (w *word) finish(t *token, plurals []ending) {
	t.fold = hashOf(w.folded[:w.n])
	t.stem = singular(w.folded[:w.n], plurals)
	if w.first {
		t.flags |= tokenUpper
	}
	if w.letters == 0 {
		t.flags |= tokenNumber
	}
	switch {
	case w.abbreviated():
		t.flags |= tokenCaps
		t.exact = t.fold ^ capsMark
	case w.capitals > 1 && w.letters <= shortMixed:
		t.flags |= tokenCaps
		t.exact = t.fold ^ mixedMark
	case w.capitals == 1 && w.first && w.letters >= longTitle:
		t.exact = t.fold ^ capsMark
	}
}

// abbreviated tells whether a word is all in capitals but for a plural's s, as
// NGOs.
func (w *word) abbreviated() bool {
	big := w.capitals
	if w.small && w.folded[w.n-1] == 's' {
		big++
	}
	return w.capitals > 0 && w.letters+w.digits > 1 && big == w.letters
}

// The marks keep abbreviations apart from words of the same letters.
const (
	capsMark  = 0x5bd1e9955bd1e995
	mixedMark = 0x1b8735931b873593
)

// ending is what a plural ends in, and what its singular has in that place.
type ending struct{ plural, singular string }

// shortStem is the length in bytes of a word that has no plural ending.
const shortStem = 3

// singular returns the hash of a folded word without the ending of its plural.
func singular(word []byte, plurals []ending) uint64 {
	for _, e := range plurals {
		if n := len(word) - len(e.plural); n >= shortStem && string(word[n:]) == e.plural {
			return hashMore(hashOf(word[:n]), e.singular)
		}
	}
	return hashOf(word)
}

const (
	hashStart = 14695981039346656037
	hashPrime = 1099511628211
)

// hashOf returns the FNV-1a hash of a word.
func hashOf(word []byte) uint64 { return hashMore(hashStart, word) }

func hashMore[T string | []byte](h uint64, more T) uint64 {
	for i := range len(more) {
		h = (h ^ uint64(more[i])) * hashPrime
	}
	return h
}
