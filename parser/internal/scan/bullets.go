package scan

import (
	"strings"
)

// bulletSigns are the bullets of summaries, as characters and as the character
// references that pages write them with. The en dash and o come from word
// processors.
var bulletSigns = [...]string{
	"-", "–", "—", "•", "·", "*", "+", "o", "▪", "‣", "■", "●", "►", "➢", "⁃", "∙", "◦", "➤", "✓", "‒", "\uf0b7", "\uf0a7",
	"§", "&#61607;", "&#61623;", "&#9642;", "&#149;", "&#150;", "&#151;", "&#183;", "&middot;", "&bull;", "&ndash;",
	"&mdash;", "&#8226;", "&#8211;",
}

// Bullet returns the length in bytes of the list marker that line starts with,
// the white space after it included, or 0. Markers are bullets, numbers of up
// to three digits, letters and small Roman numerals, not years.
func Bullet(line string) int {
	if len(line) < 2 {
		return 0
	}
	if IsAlnum(line[0]) && (line[0] != 'o' || IsAlnum(line[1])) {
		return Enumerator(line)
	}
	if n := BlankLength(line); n > 0 { // no-break spaces, as word processors indent
		if m := Bullet(line[n:]); m > 0 {
			return n + m
		}
		return 0
	}
	sign := strings.TrimPrefix(line, `\`)
	for _, b := range bulletSigns {
		if sign[0] != b[0] {
			continue
		}
		if rest, ok := strings.CutPrefix(sign, b); ok {
			if n, marks := marksItem(b, rest); marks {
				return len(line) - len(rest) + n
			}
		}
	}
	return Enumerator(line)
}

// marksItem reports whether a sign before the rest of a line marks an item, and
// how much white space follows it.
func marksItem(sign, rest string) (blank int, marks bool) {
	blank = BlankLength(rest)
	switch sign {
	case "§": // § 5 of a law; as a bullet it is a sign of Wingdings
		return blank, blank > 0 && StartsWithLetter(rest[blank:])
	case "o", "*", "+", "—":
		return blank, blank > 0 && blank < len(rest)
	}
	return blank, blank > 0 && blank < len(rest) || StartsWithLetter(rest)
}

// Enumerator returns the length of a marker such as 1. a) (iv) at the start of
// line, with the white space after it, or 0.
func Enumerator(line string) int {
	rest, open := strings.CutPrefix(line, "(")
	if !open {
		rest, open = strings.CutPrefix(line, `\(`)
	}
	n := 0
	for n < len(rest) && IsAlnum(rest[n]) {
		n++
	}
	if n == len(rest) || !IsOrdinal(rest[:n]) {
		return 0
	}
	rest, closed := closeOrdinal(rest[:n], strings.TrimPrefix(rest[n:], `\`), open)
	if !closed {
		return 0
	}
	blank := BlankLength(rest)
	if blank == 0 || blank == len(rest) {
		return 0
	}
	return len(line) - len(rest) + blank
}

// closeOrdinal cuts what ends a marker: a bracket, or after a number or a letter
// without an opening one a full stop.
func closeOrdinal(word, rest string, open bool) (after string, closed bool) {
	after, closed = strings.CutPrefix(rest, ")")
	if !closed && !open && (word[0] <= '9' || len(word) == 1) {
		after, closed = strings.CutPrefix(rest, ".")
	}
	return after, closed
}

// IsOrdinal reports whether word can number an item: up to three digits, a
// letter (doubled past z), or a Roman numeral in small letters.
func IsOrdinal(word string) bool {
	switch {
	case word == "" || len(word) > 5:
		return false
	case Digits(word) == len(word):
		return len(word) <= 3
	case isRoman(word):
		return true
	case len(word) == 1:
		return 'a' <= word[0] && word[0] <= 'z'
	default:
		return len(word) == 2 && word[0] == word[1] && 'a' <= word[0] && word[0] <= 'z'
	}
}

func isRoman(word string) bool {
	for i := range len(word) {
		if c := word[i]; c != 'i' && c != 'v' && c != 'x' {
			return false
		}
	}
	return true
}
