package calls

import (
	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

// A list in the line is a call whose actions stand in one sentence after a colon, with
// numbers or dashes before them or with semicolons alone between them: 'to: – draw a
// map; – buy oil', 'to: draw a map; buy oil'.

// opensList returns how many tokens the colon at i has with the number or dash of the
// first part after it, where a list in the line follows, or 0.
func (c *clause) opensList(i int) int {
	if !c.sign(i, ":") {
		return 0
	}
	if n := c.enumerator(i + 1); n > 0 {
		return 1 + n
	}
	if c.isVerb(i+1) && c.hasParts(i) {
		return 1
	}
	return 0
}

// hasParts reports whether a semicolon follows token i in its sentence.
func (c *clause) hasParts(i int) bool {
	const longest = 60
	for j := range c.Ahead(i+1, longest) {
		if c.sign(j, ";") {
			return true
		}
	}
	return false
}

// afterContents returns where the list in the line opens that an object at i announces,
// as in 'the following measures: – a map; – oil', or i.
func (c *clause) afterContents(i int) int {
	const longest = 8
	for j := range c.Ahead(i+1, longest) {
		if c.sign(j, ":") && c.opensList(j) > 0 && c.Is(j-1, c.words.NounAdjectives) {
			return j
		}
	}
	return i
}

// inLine reports whether the action at i is a list in the line.
func (c *clause) inLine(i int) bool {
	return c.isDash(i) || c.isDash(i-1) || c.isDash(i-2) && c.sign(i-3, ":") || c.sign(i, ":") && c.isDash(i+1)
}

// partAt returns how many tokens stand at i before a further part of the action, as in
// (i), b) and '; and', or 0.
func (c *clause) partAt(i int, q *request) int {
	if n := c.enumerator(i); n > 0 {
		return n
	}
	plain := c.sign(q.action, ":") && c.enumerator(q.action+1) == 0
	switch {
	case !plain || i != q.action && !c.sign(i, ";"):
		return 0
	case c.Is(i+1, c.words.And):
		return 2
	}
	return 1
}

// afterPart returns where a part starts whose number or dash has n tokens at i: after
// the marker that it repeats, '(b) to light the lamps'.
func (c *clause) afterPart(i, n int, link lang.Class) int {
	if c.Is(i+n, link) && c.startsAction(i+n+1) {
		n++
	}
	return i + n
}

// enumerator returns how many tokens the number of a part at i has, as in (i) or
// b), or the dash before a part of a list in the line, or 0.
func (c *clause) enumerator(i int) int {
	switch {
	case c.isDash(i):
		return c.dashOfPart(i - 1)
	case c.sign(i, "(") && c.sign(i+2, ")") && scan.IsOrdinal(c.Word(i+1)):
		return 3
	case c.sign(i+1, ")") && scan.IsOrdinal(c.Word(i)) && (c.sign(i-1, ":;,") || c.Is(i-1, c.words.And)):
		return 2
	}
	return 0
}

// dashOfPart returns 1 where a dash after token i stands before a part of a list in the
// line, else 0.
func (c *clause) dashOfPart(i int) int {
	if c.Is(i, c.words.InfinitiveMarks) || c.sign(i, ":;") || c.sign(i, ",") && c.dashesBefore(i) {
		return 1
	}
	return 0
}

// dashesBefore reports whether a list with dashes opened before token i, so that a
// comma may stand between its parts.
func (c *clause) dashesBefore(i int) bool {
	const longest = 60
	for j := range c.Back(i, longest) {
		if c.sign(j, ":") {
			return c.isDash(j + 1)
		}
	}
	return false
}
