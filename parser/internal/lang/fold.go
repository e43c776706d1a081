package lang

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// usualWord is how many bytes nearly all words have at most.
const usualWord = 64

// foldsTo reports whether a word of a text is the folded one.
func foldsTo(word, folded string) bool {
	for i := range len(word) {
		c := word[i]
		if c >= utf8.RuneSelf {
			return foldsBeyondASCII(word, folded)
		}
		if i == len(folded) || foldASCII(c) != folded[i] {
			accented := i+1 < len(word) && word[i+1] >= utf8.RuneSelf
			return accented && foldsBeyondASCII(word, folded)
		}
	}
	return len(word) == len(folded)
}

func foldsBeyondASCII(word, folded string) bool {
	var buffer [usualWord]byte
	return string(appendFolded(buffer[:0], word)) == folded
}

// appendFolded appends a word in the form that tables have it in: small letters,
// accents that are one character with their letter, straight apostrophes, plain
// hyphens, and no soft ones.
func appendFolded(to []byte, word string) []byte {
	folded, composed := appendComposed(to, word)
	if !composed {
		// Once is enough, and once alone: of a letter with dozens of accents no
		// form is final.
		folded, _ = appendComposed(to, norm.NFC.String(word))
	}
	return folded
}

// appendComposed does the same for a word in composed form, and reports whether
// the word may be: it has no accent that stands by itself.
func appendComposed(to []byte, word string) (folded []byte, composed bool) {
	composed = true
	for i := 0; i < len(word); {
		c := word[i]
		if c < utf8.RuneSelf {
			to = append(to, foldASCII(c))
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(word[i:])
		switch {
		case r == '\u00ad':
		case r == '‘' && i > 0: // alone it is a quotation mark
			to = append(to, '\'')
		case unicode.Is(unicode.Mn, r):
			composed = false
			to = append(to, word[i:i+n]...)
		default:
			to = utf8.AppendRune(to, foldRune(r))
		}
		i += n
	}
	return to, composed
}

// foldASCII returns a byte of ASCII in the form that tables have it in.
func foldASCII(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c |= 0x20
	}
	return c
}

// latinLetters is the first byte of the characters from U+00C0 to U+00FF.
const latinLetters = 0xC3

// foldLatin returns the second byte of one of them in the form that tables have it
// in, as foldRune does.
func foldLatin(c byte) byte {
	const times = 0x97 // ×, which is no letter
	if c <= 0x9E && c != times {
		c |= 0x20
	}
	return c
}

// foldRune returns a character beyond ASCII in the form that tables have it in.
func foldRune(r rune) rune {
	switch {
	case 0xC0 <= r && r <= 0xDE && r != '×':
		return r | 0x20
	case r < 0x100:
		return r
	case r == '’', r == 'ʼ', r == '′':
		return '\''
	case r == '‐', r == '‑':
		return '-'
	}
	return unicode.ToLower(r)
}
