package model

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// foldedWords reads the words of a text one by one, folded: in small letters,
// without accents and apostrophes, so that "Women's", "Women’s" and "womens" are
// one word. An elided article is a word of its own, with its apostrophe.
type foldedWords struct {
	text       string
	word       string // folded
	start, end int    // of the word in text, in bytes
}

// nextInLabel goes to the next word, whatever stands between.
func (f *foldedWords) nextInLabel() bool {
	for f.end < len(f.text) {
		if f.next() {
			return true
		}
		_, n := utf8.DecodeRuneInString(f.text[f.end:])
		f.end += n
	}
	return false
}

// wordBreaks are the signs that may stand between the words of a name.
const wordBreaks = " ,:&/()-‑–'’‘`\"“”«»\u00a0\u202f\u00ad"

// next goes to the next word of the same name, if there is one: a full stop or
// a semicolon ends a name.
func (f *foldedWords) next() bool {
	i := f.end
	for {
		r, n := utf8.DecodeRuneInString(f.text[i:])
		if r == ' ' {
			i++
			continue
		}
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			break
		}
		if !strings.ContainsRune(wordBreaks, r) {
			return false
		}
		i += n
	}
	f.start, f.end = i, wordEnd(f.text, i)
	f.word = foldWord(f.text[f.start:f.end])
	return true
}

// content goes to the next word that is not a small one.
func (f *foldedWords) content() bool {
	for f.next() {
		if !isSmall(f.word) {
			return true
		}
	}
	return false
}

// wordEnd returns where the word at i ends: after an apostrophe that elides it,
// else before the next sign that is no letter, digit, accent or apostrophe
// between letters.
func wordEnd(text string, i int) int {
	start := i
	for {
		i += alnumLength(text[i:])
		if i == len(text) || text[i] < utf8.RuneSelf && text[i] != '\'' {
			return i
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case isPartOfWord(r):
		case r == '\'' || r == '’':
			next, _ := utf8.DecodeRuneInString(text[i+n:])
			if !unicode.IsLetter(next) {
				return i
			}
			if i == start+1 || strings.EqualFold(text[start:i], "qu") {
				return i + n
			}
		default:
			return i
		}
		i += n
	}
}

func isPartOfWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
}

// alnumLength returns how many letters and digits of ASCII text starts with.
func alnumLength(text string) int {
	n := 0
	for n < len(text) && isWordByte(text[n]) {
		n++
	}
	return n
}

// isWordByte reports whether a byte is a letter or a digit of ASCII.
func isWordByte(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' }

// foldWord returns a word in small letters, without accents, and without
// apostrophes but the one of an elision.
func foldWord(word string) string {
	if isFolded(word) {
		return word
	}
	var buffer [32]byte // as long as most words
	folded := buffer[:0]
	for _, r := range word {
		switch {
		case 'A' <= r && r <= 'Z':
			folded = append(folded, byte(r)|0x20)
		case r == '\'' || r == '’':
		case r < utf8.RuneSelf:
			folded = append(folded, byte(r))
		default:
			folded = appendBase(folded, r)
		}
	}
	if strings.HasSuffix(word, "'") || strings.HasSuffix(word, "’") {
		folded = append(folded, '\'')
	}
	return string(folded)
}

// isFolded reports whether a word is its own folded form.
func isFolded(word string) bool {
	for i := range len(word) {
		if c := word[i]; c >= utf8.RuneSelf || c == '\'' || 'A' <= c && c <= 'Z' {
			return false
		}
	}
	return true
}

// latinBases are the letters under the accents from U+00C0 to U+00FF; a hyphen
// stands for a letter that has none.
const latinBases = "aaaaaa-ceeeeiiii-nooooo-ouuuuy--aaaaaa-ceeeeiiii-nooooo-ouuuuy-y"

// appendBase appends a letter beyond ASCII without its accents; nothing for an
// accent of its own.
func appendBase(folded []byte, r rune) []byte {
	switch {
	case r >= 0xC0 && r <= 0xFF && latinBases[r-0xC0] != '-':
		return append(folded, latinBases[r-0xC0])
	case r == 'œ' || r == 'Œ':
		return append(folded, "oe"...)
	}
	for _, part := range norm.NFD.String(string(unicode.ToLower(r))) {
		if !unicode.Is(unicode.Mn, part) {
			folded = utf8.AppendRune(folded, part)
		}
	}
	return folded
}

// withoutElision returns a folded word without an article whose apostrophe was
// lost, as in 'lagriculture'.
func withoutElision(word string) string {
	if len(word) > 3 && (word[0] == 'l' || word[0] == 'd') && strings.ContainsRune("aeiouyh", rune(word[1])) {
		return word[1:]
	}
	return word
}

// isSmall reports whether a folded word is one of the small words within names,
// which may be added or left out.
func isSmall(word string) bool {
	switch word {
	case "the", "on", "of", "and", "for", "in", "to", "into", "its", "their",
		"la", "le", "les", "de", "du", "des", "et", "sur", "en", "l'", "d'":
		return true
	}
	return false
}
