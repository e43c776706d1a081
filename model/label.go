package model

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// equalLabel compares two labels without regard to case and to the form of
// apostrophes, hyphens and blanks.
func equalLabel(a, b string) bool {
	n := prefixLength(a, b)
	return n == len(a) && n > 0
}

// prefixLength returns the length in bytes of the prefix of text that reads as
// name, without regard to case and to the form of apostrophes, hyphens and
// blanks; 0 where it reads as something else or goes on within a word.
func prefixLength(text, name string) int {
	t := matchLength(text, name, sameASCII)
	if r, _ := utf8.DecodeRuneInString(text[t:]); unicode.IsLetter(r) || unicode.IsDigit(r) {
		return 0
	}
	return t
}

// matchLength returns the length in bytes of the prefix of text that reads as
// name, 0 where it reads as something else. Hyphens and slashes stand for one
// another, and for a blank: EPP-ED, EPP/ED, EPP – ED, EPP ED. same compares bytes
// of ASCII.
func matchLength(text, name string, same func(a, b byte) bool) int {
	t, n := 0, 0
	for n < len(name) {
		if joiner := joinerAt(name[n:]); joiner > 0 {
			got := joinerAt(text[t:])
			if got == 0 {
				got = leadingBlanks(text[t:])
			}
			if got == 0 {
				return 0
			}
			t += got
			n += joiner
			continue
		}
		if t == len(text) {
			return 0
		}
		if a, b := text[t], name[n]; a|b < utf8.RuneSelf {
			if !same(a, b) {
				return 0
			}
			t++
			n++
			continue
		}
		got, size := utf8.DecodeRuneInString(text[t:])
		want, wantSize := utf8.DecodeRuneInString(name[n:])
		if plainRune(unicode.ToLower(got)) != plainRune(unicode.ToLower(want)) {
			return 0
		}
		t += size
		n += wantSize
	}
	return t
}

// joinerAt returns the length in bytes of a hyphen or slash at the start of text,
// with the blanks around it, 0 where there is none.
func joinerAt(text string) int {
	if text == "" || text[0] < utf8.RuneSelf && strings.IndexByte(" -/", text[0]) < 0 {
		return 0
	}
	before := leadingBlanks(text)
	r, size := utf8.DecodeRuneInString(text[before:])
	if !strings.ContainsRune("-/–‑", r) || size == 0 {
		return 0
	}
	return before + size + leadingBlanks(text[before+size:])
}

// leadingBlanks returns the length in bytes of the blanks that text starts with.
func leadingBlanks(text string) int {
	return len(text) - len(strings.TrimLeft(text, " \u00a0"))
}

// identical compares bytes as they are.
func identical(a, b byte) bool { return a == b }

// sameASCII reports whether two bytes of ASCII are the same but for case.
func sameASCII(a, b byte) bool {
	return a == b || a|0x20 == b|0x20 && letter(a) > 0
}

func plainRune(r rune) rune {
	switch r {
	case '’', '‘':
		return '\''
	case '–', '‑':
		return '-'
	case '\u00a0':
		return ' '
	default:
		return r
	}
}

// labelIndex holds the indices of labels by two of their letters, in the order
// of their table.
type labelIndex map[int][]int

// newLabelIndex indexes n labels by their keys, which it asks for in order; a
// label whose key is negative is left out.
func newLabelIndex(n int, key func(i int) int) labelIndex {
	x := make(labelIndex, n)
	for i := range n {
		if k := key(i); k >= 0 {
			x[k] = append(x[k], i)
		}
	}
	return x
}

// edgesKey is the key of two bytes of a label. Case does not count, and
// whatever is no ASCII letter is the same, so that labels which [equalLabel]
// takes for equal have one key.
func edgesKey(a, b byte) int { return letter(a)<<5 | letter(b) }

// edgeKey is the key of the first and the last byte of a label.
func edgeKey(label string) int {
	if label == "" {
		return 0
	}
	return edgesKey(label[0], label[len(label)-1])
}

// letter numbers the letters from 1; 0 is all else.
func letter(c byte) int {
	if c |= 0x20; 'a' <= c && c <= 'z' {
		return int(c & 31)
	}
	return 0
}
