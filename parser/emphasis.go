package parser

import "unicode"

// mark is a run of asterisks or underscores, or a bracket of a link.
type mark struct {
	char       byte
	n          int
	opens      bool // by CommonMark's flanking rules
	closes     bool
	boldFlip   bool // it turns bold on or off
	dropped    bool // no text, no effect: bold without a partner, a link's bracket
	italicFlip bool
	start, end int // in the source
}

// pairMarks decides what each run in a paragraph does. Bold markers pair
// strictly in order, whatever stands beside them: that reads '**a **b', '** a**'
// and 'x**a**' as their authors meant them, where CommonMark's flanking rules
// do not. A run of four closes and opens again, which changes nothing. It
// returns the index of the marker that has no partner, or -1.
func pairMarks(marks []mark) (stray int) {
	bold := 0
	var brackets []int       // the opening ones that have no partner yet
	italic := [2]int{-1, -1} // the open marker, for asterisks and underscores
	for i := range marks {
		m := &marks[i]
		switch {
		case m.char == '[':
			brackets = append(brackets, i)
			continue
		case m.char == ']':
			if n := len(brackets); n > 0 {
				marks[brackets[n-1]].dropped, m.dropped = true, true
				brackets = brackets[:n-1]
			}
			continue
		}
		underscore := m.char == '_'
		if underscore && !m.opens && !m.closes {
			continue // within a word, as in P8_TA(2016)0080
		}
		m.boldFlip = m.n >= 2 && m.n/2%2 == 1
		if m.boldFlip {
			bold++
		}
		if m.n%2 == 0 {
			continue
		}
		kind := 0
		if underscore {
			kind = 1
		}
		switch open := italic[kind]; {
		case open >= 0 && (m.closes || m.n > 1):
			marks[open].italicFlip, m.italicFlip = true, true
			italic[kind] = -1
		case open < 0 && (m.opens || m.n > 1):
			italic[kind] = i
		}
	}
	if bold%2 == 0 {
		return -1
	}
	stray = worstMark(marks, bold)
	marks[stray].dropped = true
	return stray
}

// worstMark returns the bold marker without which the others, paired in order,
// agree best with the flanking rules; the last of several equals.
func worstMark(marks []mark, bold int) int {
	flips := make([]int, 0, bold)
	for i := range marks {
		if marks[i].boldFlip {
			flips = append(flips, i)
		}
	}
	fit := func(open, close int) int {
		score := 0
		if marks[flips[open]].opens {
			score++
		}
		if marks[flips[close]].closes {
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

// flanks applies CommonMark's rules for what can open and close emphasis.
func flanks(char byte, before, after rune) (opens, closes bool) {
	blankBefore, blankAfter := isBlank(before), isBlank(after)
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
