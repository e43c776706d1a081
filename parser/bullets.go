package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// bulletSigns are the bullets of summaries, as characters and as the character
// references that pages write them with. The en dash and o come from word
// processors.
var bulletSigns = [...]string{
	"-", "–", "—", "•", "·", "*", "+", "o", "▪", "‣", "■", "●", "►", "➢", "⁃", "∙", "◦", "➤", "✓", "‒", "\uf0b7", "\uf0a7",
	"§", "&#61607;", "&#61623;", "&#9642;", "&#149;", "&#150;", "&#151;", "&#183;", "&middot;", "&bull;", "&ndash;", "&mdash;", "&#8226;", "&#8211;",
}

// opening returns the kind of the block that a line which is no heading starts,
// and the length of an item's marker.
func opening(line string) (blockKind, int) {
	if line[0] == '|' {
		return row, 0
	}
	skip := bullet(line)
	if skip == 0 && strings.HasPrefix(line, "**") && enumerator(line[2:]) == 0 && bullet(line[2:]) > 0 {
		skip = 2 + bullet(line[2:]) // bold as a whole, bullet and all
	}
	if skip > 0 {
		return item, skip
	}
	return paragraph, 0
}

// goesOn reports whether the paragraph that line starts is the rest of the item
// that text ends with: it starts in lower case, and the item has no final
// punctuation.
func goesOn[T string | []byte](text T, line string) bool {
	return strings.IndexByte(".;:!?", text[len(text)-1]) < 0 && startsLower(strings.TrimLeft(line, `*_\ `))
}

// bullet returns the length in bytes of the list marker that line starts with,
// the white space behind it included, or 0. Markers are bullets, numbers of up
// to three digits, letters and small Roman numerals; a year is none.
func bullet(line string) int {
	if len(line) < 2 {
		return 0
	}
	if isAlnum(line[0]) && (line[0] != 'o' || isAlnum(line[1])) {
		return enumerator(line)
	}
	if n := blankLength(line); n > 0 { // no-break spaces, as word processors indent
		if m := bullet(line[n:]); m > 0 {
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
		n := blankLength(rest)
		if b == "§" && (n == 0 || !startsWithLetter(rest[n:])) {
			continue // § 5 of a law; as a bullet it is a sign of Wingdings
		}
		tight := b != "o" && b != "*" && b != "+" && b != "—" && startsWithLetter(rest)
		if n > 0 && n < len(rest) || tight {
			return skipped + len(b) + n
		}
	}
	return enumerator(line)
}

// enumerator returns the length of a marker such as 1. a) (iv) at the start of
// line, with the white space behind it, or 0.
func enumerator(line string) int {
	rest, open := strings.CutPrefix(line, "(")
	if !open {
		rest, open = strings.CutPrefix(line, `\(`)
	}
	n := 0
	for n < len(rest) && isAlnum(rest[n]) {
		n++
	}
	const longest = 5 // characters of a marker
	if n == 0 || n > longest || n == len(rest) || strings.IndexByte(`.)\`, rest[n]) < 0 || !isOrdinal(rest[:n]) {
		return 0
	}
	word, rest := rest[:n], strings.TrimPrefix(rest[n:], `\`)
	closed := strings.HasPrefix(rest, ")")
	dotted := strings.HasPrefix(rest, ".") && !open && (word[0] <= '9' || n == 1)
	if !closed && !dotted {
		return 0
	}
	rest = rest[1:]
	blank := blankLength(rest)
	if blank == 0 || blank == len(rest) {
		return 0
	}
	return len(line) - len(rest) + blank
}

// isOrdinal reports whether word can number an item: up to three digits, a
// letter (doubled past z), or a Roman numeral in small letters.
func isOrdinal(word string) bool {
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

// blankLength returns the length in bytes of the white space that s starts
// with, no-break spaces and their references included.
func blankLength(s string) int {
	n := 0
	for n < len(s) {
		if c := s[n]; c == ' ' {
			n++
			continue
		} else if c > ' ' && c < utf8.RuneSelf && c != '&' {
			break
		}
		if reference, ok := strings.CutPrefix(s[n:], "&nbsp;"); ok {
			n = len(s) - len(reference)
			continue
		}
		if reference, ok := strings.CutPrefix(s[n:], "&#160;"); ok {
			n = len(s) - len(reference)
			continue
		}
		r, size := utf8.DecodeRuneInString(s[n:])
		if !isBlank(r) {
			break
		}
		n += size
	}
	return n
}

func startsWithLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

// startsLower reports whether s starts with a small letter.
func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}
