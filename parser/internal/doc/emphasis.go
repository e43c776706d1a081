package doc

import (
	"bytes"
	"unicode"

	"resparse/parser/internal/scan"
)

// Mark is a run of asterisks or underscores, or a bracket of a link.
type Mark struct {
	Char       byte
	N          int
	Opens      bool // by CommonMark's flanking rules
	Closes     bool
	BoldFlip   bool // it turns bold on or off
	Dropped    bool // no text, no effect: bold without a partner, a link's bracket
	ItalicFlip bool
	Start, End int // in the source
}

// PairMarks decides what each run in a paragraph does. Bold markers pair
// strictly in order, whatever stands beside them: that reads '**a **b', '** a**'
// and 'x**a**' as their authors meant them, where CommonMark's flanking rules
// do not. A run of four closes and opens again, which changes nothing. It
// returns the index of the marker that has no partner, or -1.
func PairMarks(marks []Mark) (stray int) {
	bold := 0
	var brackets []int       // the opening ones that have no partner yet
	italic := [2]int{-1, -1} // the open marker, for asterisks and underscores
	for i := range marks {
		switch m := &marks[i]; m.Char {
		case '[':
			brackets = append(brackets, i)
		case ']':
			if n := len(brackets); n > 0 {
				marks[brackets[n-1]].Dropped, m.Dropped = true, true
				brackets = brackets[:n-1]
			}
		case '_':
			if m.Opens || m.Closes { // else within a word, as in P8_TA(2016)0080
				bold += m.flipBold()
				pairItalic(marks, i, &italic[1])
			}
		default:
			bold += m.flipBold()
			pairItalic(marks, i, &italic[0])
		}
	}
	if bold%2 == 0 {
		return -1
	}
	stray = worstMark(marks, bold)
	marks[stray].Dropped = true
	return stray
}

// flipBold says whether the marker turns bold on or off, and returns 1 if it does.
func (m *Mark) flipBold() int {
	m.BoldFlip = m.N >= 2 && m.N/2%2 == 1
	if m.BoldFlip {
		return 1
	}
	return 0
}

// pairItalic pairs marker i with the open one of its kind, -1 where there is none,
// or leaves it open.
func pairItalic(marks []Mark, i int, open *int) {
	m := &marks[i]
	switch {
	case m.N%2 == 0:
	case *open >= 0 && (m.Closes || m.N > 1):
		marks[*open].ItalicFlip, m.ItalicFlip = true, true
		*open = -1
	case *open < 0 && (m.Opens || m.N > 1):
		*open = i
	}
}

// worstMark returns the bold marker without which the others, paired in order,
// agree best with the flanking rules; the last of several equals.
func worstMark(marks []Mark, bold int) int {
	flips := make([]int, 0, bold)
	for i := range marks {
		if marks[i].BoldFlip {
			flips = append(flips, i)
		}
	}
	fit := func(open, close int) int {
		score := 0
		if marks[flips[open]].Opens {
			score++
		}
		if marks[flips[close]].Closes {
			score++
		}
		return score
	}
	// Only a marker at an even index can be left out: an even number must
	// stand before it. Start with the first one out and move on by pairs.
	score := 0
	for i := 1; i+1 < bold; i += 2 {
		score += fit(i, i+1)
	}
	worst, best := 0, score
	for i := 2; i < bold; i += 2 {
		score += fit(i-2, i-1) - fit(i-1, i)
		if score >= best {
			worst, best = i, score
		}
	}
	return flips[worst]
}

// Flanks applies CommonMark's rules for what can open and close emphasis.
func Flanks(char byte, before, after rune) (opens, closes bool) {
	signBefore, signAfter := isSign(before), isSign(after)
	left := flanks(after, before)
	right := flanks(before, after)
	if char == '_' {
		return left && (!right || signBefore), right && (!left || signAfter)
	}
	return left, right
}

// flanks reports whether a marker stands at the edge of a text on the side of one
// character, with another on its other side.
func flanks(inner, outer rune) bool {
	return !scan.IsBlank(inner) && (!isSign(inner) || scan.IsBlank(outer) || isSign(outer))
}

func isSign(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }

// attributes returns the length of '{…}' at the start of text, as pandoc writes the
// attributes of a tag, or 0.
func attributes(text []byte) int {
	const longest = 200
	end := bytes.IndexByte(text[:min(len(text), longest)], '}')
	if end < 2 || text[0] != '{' || text[1] != '.' && text[1] != '#' && !bytes.Contains(text[:end], []byte(`="`)) {
		return 0
	}
	return end + 1
}

// destination returns the length of '](…)' at the start of line, or 0. Brackets
// within it are balanced, up to 32 deep as in CommonMark; a title may stand after
// the address.
func destination(line []byte) int {
	const longest, deepest = 2000, 32
	if len(line) < 2 || line[1] != '(' {
		return 0
	}
	depth := 0
	for i := 1; i < min(len(line), longest); i++ {
		switch line[i] {
		case '(':
			if depth++; depth > deepest {
				return 0
			}
		case ')':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return 0
}
