package model

import (
	"slices"
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
	length, read := match(text, name, sameASCII)
	if read < len(name) || goesOn(text[length:]) {
		return 0
	}
	return length
}

// goesOn reports whether a text starts with a letter or a digit.
func goesOn(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// match returns how many bytes at the start of text read as name, and how many
// bytes of name were read: all of it where the text starts with it. Hyphens and
// slashes stand for one another, and for a blank: EPP-ED, EPP/ED, EPP – ED, EPP ED.
// same compares bytes of ASCII.
func match(text, name string, same func(a, b byte) bool) (length, read int) {
	t, n := 0, 0
	for n < len(name) {
		if t < len(text) && text[t] < utf8.RuneSelf && isPlain(name[n]) {
			if !same(text[t], name[n]) {
				return t, n
			}
			t++
			n++
			continue
		}
		if joiner := joinerAt(name[n:]); joiner > 0 {
			got := joinerAt(text[t:])
			if got == 0 {
				got = leadingBlanks(text[t:])
			}
			if got == 0 {
				return t, n
			}
			t += got
			n += joiner
			continue
		}
		if t == len(text) {
			return t, n
		}
		got, size := utf8.DecodeRuneInString(text[t:])
		want, wantSize := utf8.DecodeRuneInString(name[n:])
		if plainRune(unicode.ToLower(got)) != plainRune(unicode.ToLower(want)) {
			return t, n
		}
		t += size
		n += wantSize
	}
	return t, n
}

const (
	joiners = "-/–‑"
	blanks  = " \u00a0"
)

// joinerAt returns the length in bytes of a hyphen or slash at the start of text,
// with the blanks around it, 0 where there is none.
func joinerAt(text string) int {
	if text == "" {
		return 0
	}
	if isPlain(text[0]) {
		return 0
	}
	return joinerWithBlanks(text)
}

// isPlain reports whether a byte is of ASCII and starts no joiner.
func isPlain(c byte) bool { return c < utf8.RuneSelf && c != ' ' && c != '-' && c != '/' }

func joinerWithBlanks(text string) int {
	before := leadingBlanks(text)
	r, size := utf8.DecodeRuneInString(text[before:])
	if !strings.ContainsRune(joiners, r) || size == 0 {
		return 0
	}
	return before + size + leadingBlanks(text[before+size:])
}

// leadingBlanks returns the length in bytes of the blanks that text starts with.
func leadingBlanks(text string) int {
	return len(text) - len(strings.TrimLeft(text, blanks))
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

// sortedLabels are some labels in the order of their texts, so that those that
// start alike stand together.
type sortedLabels []sortedLabel

type sortedLabel struct {
	index  int    // of the label in its table
	text   string // of the label
	shared int    // how many bytes of the text the label before starts with, too
}

// sortLabels sorts some labels, whose texts are those of their indices.
func sortLabels(indices []int, text func(i int) string) sortedLabels {
	sorted := make(sortedLabels, 0, len(indices))
	for _, i := range indices {
		sorted = append(sorted, sortedLabel{index: i, text: text(i)})
	}
	slices.SortStableFunc(sorted, func(a, b sortedLabel) int { return strings.Compare(a.text, b.text) })
	for i := 1; i < len(sorted); i++ {
		sorted[i].shared = sharedLength(sorted[i-1].text, sorted[i].text)
	}
	return sorted
}

// sharedLength returns how many bytes two labels start with alike, whole
// characters that are no part of a joiner which may go on.
func sharedLength(a, b string) int {
	n := 0
	for _, r := range a {
		if !strings.HasPrefix(b[n:], string(r)) {
			break
		}
		n += utf8.RuneLen(r)
	}
	return len(strings.TrimRight(b[:n], joiners+blanks))
}

// longest returns the index of the longest label that text starts with, the first
// of its table where several are as long, and its length in the text; 0 for none.
// A label that starts with what the text was found not to have is not compared.
func (s sortedLabels) longest(text string, same func(a, b byte) bool, whole bool) (index, length int) {
	read := 0
	for i := range s {
		l := &s[i]
		if l.shared > read {
			continue
		}
		var n int
		if n, read = match(text, l.text, same); read < len(l.text) || whole && goesOn(text[n:]) {
			continue
		}
		if n > length || n == length && l.index < index {
			index, length = l.index, n
		}
	}
	return index, length
}
