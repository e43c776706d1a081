package doc

import (
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
		m := &marks[i]
		switch {
		case m.Char == '[':
			brackets = append(brackets, i)
			continue
		case m.Char == ']':
			if n := len(brackets); n > 0 {
				marks[brackets[n-1]].Dropped, m.Dropped = true, true
				brackets = brackets[:n-1]
			}
			continue
		}
		underscore := m.Char == '_'
		if underscore && !m.Opens && !m.Closes {
			continue // within a word, as in P8_TA(2016)0080
		}
		m.BoldFlip = m.N >= 2 && m.N/2%2 == 1
		if m.BoldFlip {
			bold++
		}
		if m.N%2 == 0 {
			continue
		}
		kind := 0
		if underscore {
			kind = 1
		}
		switch open := italic[kind]; {
		case open >= 0 && (m.Closes || m.N > 1):
			marks[open].ItalicFlip, m.ItalicFlip = true, true
			italic[kind] = -1
		case open < 0 && (m.Opens || m.N > 1):
			italic[kind] = i
		}
	}
	if bold%2 == 0 {
		return -1
	}
	stray = worstMark(marks, bold)
	marks[stray].Dropped = true
	return stray
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
	blankBefore, blankAfter := scan.IsBlank(before), scan.IsBlank(after)
	punctBefore := !blankBefore && isSign(before)
	punctAfter := !blankAfter && isSign(after)
	left := !blankAfter && (!punctAfter || blankBefore || punctBefore)
	right := !blankBefore && (!punctBefore || blankAfter || punctAfter)
	if char == '_' {
		return left && (!right || punctBefore), right && (!left || punctAfter)
	}
	return left, right
}

func isSign(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }

// destination returns the length of '](…)' at the start of line, or 0. Brackets
// within it are balanced; a title may stand behind the address.
func destination(line []byte) int {
	const longest = 2000
	if len(line) < 2 || line[1] != '(' {
		return 0
	}
	depth := 0
	for i := 1; i < min(len(line), longest); i++ {
		switch line[i] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return 0
}
