package extract

import (
	"strings"

	"resparse/model"
	"resparse/parser/internal/scan"
)

// actNumber is the number of an act, such as 2016/679, 182/2011 or 2009/28/EC.
type actNumber struct {
	kind        string
	framework   bool
	first, last string // the parts as written
	community   string // English codes with commas between, empty where none is told
	suffix      bool   // the community stands after the number
	numbered    bool   // 'No' stands before it
	mark        int    // digits of a footnote's mark run into its end
	end         int    // offset after it
}

// plain reports whether a number may as well be something else: two figures
// with a slash between.
func (a *actNumber) plain() bool { return a.community == "" && !a.numbered }

// newActNumber reads a number with its suffix, such as 2009/28/EC, as a whole
// token.
func newActNumber(token string, communities map[string]string) (actNumber, bool) {
	if scan.Digits(token) == 0 {
		return actNumber{}, false
	}
	parts := strings.Split(token, "/")
	if len(parts) < 2 || len(parts) > 4 || !isNumber(parts[0]) {
		return actNumber{}, false
	}
	a := actNumber{first: parts[0]}
	n := scan.Digits(parts[1])
	if n == 0 || n > 5 && (n > yearDigits+longestMark || !isYear(parts[1][:yearDigits])) {
		return actNumber{}, false
	}
	a.last = parts[1][:n]
	suffixes := parts[2:]
	if n < len(parts[1]) {
		if len(suffixes) > 0 {
			return actNumber{}, false
		}
		suffixes = []string{strings.Trim(parts[1][n:], "-")} // 2009/28EC
	}
	return a, a.setSuffixes(suffixes, communities)
}

// setSuffixes sets the community by the codes after a number, of which the last may
// have a footnote's mark run into it, and reports whether they all are codes.
func (a *actNumber) setSuffixes(suffixes []string, communities map[string]string) bool {
	var codes []string
	for _, suffix := range suffixes {
		code := strings.TrimRight(suffix, "0123456789")
		english, ok := communities[strings.ToUpper(code)]
		if !ok || a.mark > 0 {
			return false
		}
		a.mark = len(suffix) - len(code)
		codes = append(codes, english)
	}
	a.community, a.suffix = strings.Join(codes, ", "), len(codes) > 0
	return true
}

// How many digits a year has, and at most the mark of a footnote that follows it.
const (
	yearDigits  = 4
	longestMark = 2
)

// dropMark cuts the mark of a footnote that is run into the year at the end of a
// number after 'No': 'No 889/20083'. It reports whether what is left can be a number.
func (a *actNumber) dropMark() bool {
	if a.numbered && !isYear(a.last) && !isYear(a.first) {
		if mark := len(a.last) - yearDigits; mark > 0 && isYear(a.last[:yearDigits]) {
			a.last = a.last[:yearDigits]
			if !a.suffix {
				a.mark = mark
			}
		}
	}
	return len(a.last) <= 5 && a.mark <= longestMark
}

// isNumber reports whether a text is a number of five digits at most.
func isNumber(text string) bool {
	n := scan.Digits(text)
	return n > 0 && n == len(text) && n <= 5
}

// The years of acts, and the first that counts all acts of a year in one row,
// with the year before the number (Official Journal, numbering of acts from
// 1 January 2015).
const (
	firstYear   = "1952"
	lastYear    = "2099"
	oneRowSince = "2015"
)

// mostOfAYear is more than the number of any act that had its year first up to
// 2014: 2006/1013/EC was one of the last of its year.
const mostOfAYear = "1100"

// isYear reports whether a part of a number can be a year.
func isYear(part string) bool {
	return len(part) == 2 || len(part) == 4 && part >= firstYear && part <= lastYear
}

// yearFirst reports whether the year is the first part of a number. Up to 2014
// regulations, and decisions with 'No', had the number first, and other acts
// the year; since 2015 the year is always first.
func (a *actNumber) yearFirst() bool {
	switch {
	case !isYear(a.last):
		return true
	case !isYear(a.first):
		return false
	case a.kind == model.ReferenceRegulation:
		return !a.numbered && len(a.first) == 4 && a.first >= oneRowSince
	case a.kind == model.ReferenceDecision && a.numbered:
		return len(a.last) == 2
	}
	return len(a.last) == 2 || len(a.first) == 2 || a.last <= mostOfAYear || a.first >= oneRowSince
}

// addAct adds an act with its canonical form and CELEX number.
func (f *citationFinder) addAct(a actNumber, at scan.Span) {
	year, number := a.last, a.first
	yearFirst := a.yearFirst()
	if yearFirst {
		year, number = a.first, a.last
	}
	if !isYear(year) {
		return
	}
	year = fullYear(year)
	c := citation{Span: at, kind: a.kind, id: a.id(year, yearFirst)}
	c.lesser = a.community == ""
	c.key = a.letter() + year + "/" + strings.TrimLeft(number, "0")
	// 'Decision No 1/95' may be one of a committee under an agreement.
	if len(number) <= 4 && !(a.kind == model.ReferenceDecision && a.community == "" && !yearFirst) {
		c.celex = "3" + year + a.letter() + padded(number)
	}
	f.add(c)
}

// letter returns the letter of an act in its CELEX number.
func (a *actNumber) letter() string {
	switch {
	case a.kind == model.ReferenceRegulation:
		return "R"
	case a.kind == model.ReferenceDirective:
		return "L"
	case a.framework:
		return "F"
	case a.community == "ECSC" && a.numbered:
		return "S"
	}
	return "D"
}

// id writes an act in its standard English form: a regulation with its community
// in brackets, other acts with it after the number, or since 2015 before it.
func (a *actNumber) id(year string, yearFirst bool) string {
	name := strings.ToUpper(a.kind[:1]) + a.kind[1:]
	if a.framework && a.kind == model.ReferenceDecision {
		name = "Framework Decision"
	}
	brackets, suffix := "", ""
	switch {
	case a.community == "":
	case a.kind == model.ReferenceRegulation, yearFirst && year >= oneRowSince &&
		(!a.suffix || strings.Contains(a.community, "EU")):
		brackets = "(" + a.community + ") "
	default:
		suffix = "/" + a.community
	}
	if yearFirst {
		return name + " " + brackets + a.first + "/" + a.last + suffix
	}
	return name + " " + brackets + "No " + a.first + "/" + a.last + suffix
}
