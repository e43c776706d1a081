package model

import (
	"strings"
	"testing"
)

// showTokens writes tokens with their flags: upper, caps, number, joined, comma,
// open and close.
func showTokens(text string) string {
	var all []string
	for _, t := range appendTokens(nil, text, nil) {
		shown := text[t.start:t.end]
		for i, c := range "ucnj,()" {
			if t.has(1 << i) {
				shown += "/" + string(c)
			}
		}
		all = append(all, shown)
	}
	return strings.Join(all, " ")
}

func TestTokens(t *testing.T) {
	for text, want := range map[string]string{
		"the EU":           "the EU/u/c",
		"vice-president":   "vice president/j",
		"vice- president":  "vice -/, president",
		"vice -president":  "vice -/, president",
		"vice - president": "vice -/, president",
		"-president":       "-/, president",
		"vice-":            "vice -/,",
		"%-president":      "president",
		"a, (b) [c];":      "a ,/, (/( b )/) [/( c ]/) ;/,",
		"a\tb":             "a b",
		"U.S. ports":       "U.S/u/c ports",
		"U. Nation":        "U/u Nation/u",
		"UN. Then":         "UN/u/c Then/u",
		"ab.c":             "ab c",
		"port\u00ad\n s":   "port\u00ad\n s",
		"2019 1AB 1Ab":     "2019/n 1AB/c 1Ab",
		"NGOs CoR Nato":    "NGOs/u/c CoR/u/c Nato/u",
		"e\u0301t":         "e\u0301t",
		"S&D S/D":          "S/u & D/u S/u / D/u",
		"«ports»":          "ports",
		"":                 "",
	} {
		if got := showTokens(text); got != want {
			t.Errorf("%q gives %q, want %q", text, got, want)
		}
	}
}

// TestTokenLetters folds letters, and cuts words that are too long.
func TestTokenLetters(t *testing.T) {
	fold := func(text string) uint64 { return appendTokens(nil, text, nil)[0].fold }
	for text, same := range map[string]string{
		"ÉTÉ": "ete", "œuvre": "oeuvre", "Ægir": "aegir", "Timișoara": "timisoara", "Constanța": "constanta", "Łódź": "lodz", "AZ09": "az09",
		strings.Repeat("z", 60): strings.Repeat("z", 48),
	} {
		if fold(text) != fold(same) {
			t.Errorf("%q does not fold to %q", text, same)
		}
	}
	if fold(strings.Repeat("z", 47)) == fold(strings.Repeat("z", 48)) {
		t.Error("words of 47 and 48 letters are the same")
	}
	last := rune(0xc0 + len(plainLetters) - 1)
	if plainLetter(last) != "s" || plainLetter(last+1) != string(last+1) || plainLetter('à') != "a" {
		t.Errorf("%q gives %q, and %q %q", last, plainLetter(last), last+1, plainLetter(last+1))
	}
	for r, want := range map[rune]bool{'-': true, '‐': true, '—': true, '\u200f': false, '―': false} {
		if got := isHyphen(r); got != want {
			t.Errorf("%q is a hyphen: %t", r, got)
		}
	}
	for r, want := range map[rune]bool{'a': true, 'z': true, 'A': true, 'Z': true, '0': true, '9': true, 'é': true, '`': false, '{': false, '/': false, ':': false} {
		if got := isWordRune(r); got != want {
			t.Errorf("%q is of a word: %t", r, got)
		}
	}
}

// TestSingulars leaves words alone that would be too short without an ending.
func TestSingulars(t *testing.T) {
	plurals := []ending{{"ies", "y"}, {"s", ""}}
	for word, want := range map[string]string{"cities": "city", "ports": "port", "gas": "gas", "keys": "key", "dies": "die", "ties": "tie"} {
		if singular([]byte(word), plurals) != hashOf([]byte(want)) {
			t.Errorf("%q is not one of %q", word, want)
		}
	}
}
