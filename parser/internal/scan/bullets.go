package scan

import (
	"strings"
)

// bulletSigns are the bullets of summaries, as characters and as the character
// references that pages write them with. The en dash and o come from word
// processors.
var bulletSigns = [...]string{
	"-", "–", "—", "•", "·", "*", "+", "o", "▪", "‣", "■", "●", "►", "➢", "⁃", "∙", "◦", "➤", "✓", "‒", "\uf0b7", "\uf0a7",
	"§", "&#61607;", "&#61623;", "&#9642;", "&#149;", "&#150;", "&#151;", "&#183;", "&middot;", "&bull;", "&ndash;", "&mdash;", "&#8226;", "&#8211;",
}

// Bullet returns the length in bytes of the list marker that line starts with,
// the white space behind it included, or 0. Markers are bullets, numbers of up
// to three digits, letters and small Roman numerals; a year is none.
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
	sign := line
	if escaped, ok := strings.CutPrefix(line, `\`); ok {
		sign = escaped
	}
	skipped := len(line) - len(sign)
	for _, b := range bulletSigns {
		rest, ok := strings.CutPrefix(sign, b)
		if !ok {
			continue
		}
		n := BlankLength(rest)
		if b == "§" && (n == 0 || !StartsWithLetter(rest[n:])) {
			continue // § 5 of a law; as a bullet it is a sign of Wingdings
		}
		tight := b != "o" && b != "*" && b != "+" && b != "—" && StartsWithLetter(rest)
		if n > 0 && n < len(rest) || tight {
			return skipped + len(b) + n
		}
	}
	return Enumerator(line)
}

// Enumerator returns the length of a marker such as 1. a) (iv) at the start of
// line, with the white space behind it, or 0.
func Enumerator(line string) int {
	rest, open := strings.CutPrefix(line, "(")
	if !open {
		rest, open = strings.CutPrefix(line, `\(`)
	}
	n := 0
	for n < len(rest) && IsAlnum(rest[n]) {
		n++
	}
	const longest = 5 // characters of a marker
	if n == 0 || n > longest || n == len(rest) || strings.IndexByte(`.)\`, rest[n]) < 0 || !IsOrdinal(rest[:n]) {
		return 0
	}
	word, rest := rest[:n], strings.TrimPrefix(rest[n:], `\`)
	closed := strings.HasPrefix(rest, ")")
	dotted := strings.HasPrefix(rest, ".") && !open && (word[0] <= '9' || n == 1)
	if !closed && !dotted {
		return 0
	}
	rest = rest[1:]
	blank := BlankLength(rest)
	if blank == 0 || blank == len(rest) {
		return 0
	}
	return len(line) - len(rest) + blank
}

// IsOrdinal reports whether word can number an item: up to three digits, a
// letter (doubled past z), or a Roman numeral in small letters.
func IsOrdinal(word string) bool {
	switch {
	case word == "" || len(word) > 5:
		return false
	case strings.Trim(word, "0123456789") == "":
		return len(word) <= 3
	case strings.Trim(word, "ivx") == "":
		return true
	case len(word) == 1:
		return 'a' <= word[0] && word[0] <= 'z'
	default:
		return len(word) == 2 && word[0] == word[1] && 'a' <= word[0] && word[0] <= 'z'
	}
}
