package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"resparse/model"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/scan"
)

// affiliation is what stands in brackets after a Member's name.
type affiliation struct {
	group   string    // a group's code, empty where none is told
	country scan.Span // as written, empty where none is told
}

// longestAffiliation is how many tokens the brackets hold at most, and openLength
// how many may stand after a bracket that is never closed.
const (
	longestAffiliation = 14
	openLength         = 5
)

// affiliationAt reads '(group, country)' at token i and returns the index after
// it, or i where there is none. A name that is told without them may have a
// group that the vocabulary lacks, a country alone, or commas for the brackets.
func (p *personReader) affiliationAt(i int, named bool) (affiliation, int) {
	if !p.sign(i, "([") && !(named && p.sign(i, ",")) {
		return affiliation{}, i
	}
	if p.sign(i, "([") {
		if end := p.closing(i); end > 0 {
			if a, ok := p.pair(p.between(i, end), named); ok {
				return a, end + 1
			}
			return affiliation{}, i
		}
	}
	for last := range p.Between(i+3, i+openLength+1) {
		if a, ok := p.divided(p.between(i, last+1), ","); ok && isCountryCode(p.Doc.Slice(a.country)) {
			return a, last + 1
		}
	}
	return affiliation{}, i
}

// closing returns the index of the bracket that closes the one at token i, or 0
// where there is none near, or another opens before.
func (p *personReader) closing(i int) int {
	for end := range p.Ahead(i+1, longestAffiliation) {
		if p.sign(end, "([") {
			break
		}
		if p.sign(end, ")]") {
			return end
		}
	}
	return 0
}

// between returns what stands between two tokens.
func (p *personReader) between(open, end int) scan.Span {
	if end == open+1 {
		return scan.Span{}
	}
	return scan.Span{Start: p.Tokens[open+1].Start(), End: p.Tokens[end-1].End()}
}

// pair reads a group and a country, in either order, from a stretch of the text.
func (p *personReader) pair(inner scan.Span, named bool) (affiliation, bool) {
	if code, ok := p.group(p.Doc.Slice(inner)); ok {
		return affiliation{group: code}, true
	}
	for _, signs := range [...]string{",;|", "/-–— "} {
		if a, ok := p.divided(inner, signs); ok {
			return a, true
		}
	}
	if !named {
		return affiliation{}, false
	}
	return p.unknown(inner)
}

// divided reads a group and a country with one of some signs between them, the
// last that makes sense.
func (p *personReader) divided(inner scan.Span, signs string) (affiliation, bool) {
	const longestCountryCode = 2 // of a country whose code is a group's as well: LU, DE
	text := p.Doc.Slice(inner)
	for at := strings.LastIndexAny(text, signs); at > 0; at = strings.LastIndexAny(text[:at], signs) {
		_, n := utf8.DecodeRuneInString(text[at:])
		left := scan.Trim(p.Doc.Text, scan.Span{Start: inner.Start, End: inner.Start + at})
		right := scan.Trim(p.Doc.Text, scan.Span{Start: inner.Start + at + n, End: inner.End})
		if a, ok := p.inOrder(left, right); ok {
			return a, true
		}
		if right.End-right.Start > longestCountryCode {
			if a, ok := p.inOrder(right, left); ok {
				return a, true
			}
		}
	}
	return affiliation{}, false
}

// unknown reads a group that the vocabulary lacks, with a country, or a country
// alone.
func (p *personReader) unknown(inner scan.Span) (affiliation, bool) {
	const longestGroup = 10 // bytes of a group's code
	text := p.Doc.Slice(inner)
	group, country, pair := strings.Cut(text, ",")
	country = strings.TrimSpace(country)
	switch {
	case pair && isCode(group) && len(group) <= longestGroup && isCountryCode(country):
		return affiliation{group, scan.Span{Start: inner.End - len(country), End: inner.End}}, true
	case !pair && len(text) > 1 && isCountryCode(text):
		return affiliation{country: inner}, true
	}
	return affiliation{}, false
}

// inOrder reads a group and a country. Between them a party may stand.
func (p *personReader) inOrder(group, country scan.Span) (affiliation, bool) {
	if group.Empty() || country.Empty() || !p.isCountry(p.Doc.Slice(country)) {
		return affiliation{}, false
	}
	name := p.Doc.Slice(group)
	if code, ok := p.group(name); ok {
		return affiliation{code, country}, true
	}
	first, _, more := strings.Cut(name, ",")
	if code, ok := p.group(strings.TrimSpace(first)); ok && more && isKnownCountry(p.Doc.Slice(country)) {
		return affiliation{code, country}, true
	}
	return affiliation{}, false
}

// isKnownCountry reports whether a text is a country's code, or a name or an adjective
// of the vocabulary.
func isKnownCountry(text string) bool {
	_, known := model.FindCountry(text)
	return known || isCountryCode(text)
}

// group returns the code of the group that a text names.
func (p *personReader) group(text string) (string, bool) {
	text = strings.TrimRight(text, " ,.-–/")
	if group, ok := model.FindGroup(text); ok {
		return group.Code, true
	}
	code, ok := p.words.GroupWords[doc.Lower(text)]
	return code, ok
}

// isCountry reports whether a text can be a country's code or name, or an
// adjective of nationality.
func (p *personReader) isCountry(text string) bool {
	switch {
	case isCountryCode(text):
		return true
	case strings.ContainsAny(text, ",;/|"):
		return false
	case len(text) == len("Fr"):
		return isCountryCode(text[:1] + strings.ToUpper(text[1:]))
	}
	const most, shortest = 4, 4 // words of a name, and its bytes
	words := strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == '-' || r == '‑' })
	if len(words) == 0 || len(words) > most || len(text) < shortest {
		return false
	}
	if first, _ := utf8.DecodeRuneInString(text); !unicode.IsUpper(first) {
		_, known := model.FindCountry(text)
		return known
	}
	return !slices.ContainsFunc(words, func(word string) bool {
		return !scan.StartsWithLetter(word) || p.isPersonWord(word)
	})
}

// isPersonWord reports whether a word tells who somebody is, so that it is no
// country.
func (p *personReader) isPersonWord(word string) bool {
	entry := &p.Lexicon.Words[p.Lexicon.Find(word)]
	return entry.In(p.words.Roles) || entry.In(p.words.Rapporteurs) || entry.In(p.words.Movers)
}

// isCountryCode reports whether a text is a country's code, as of today (DE, EL,
// UK) or as number plates had it (D, IRL, Fin).
func isCountryCode(text string) bool {
	if len(text) == 0 || len(text) > 3 || text[0] < 'A' || text[0] > 'Z' {
		return false
	}
	for i := range len(text) {
		if c := text[i] | 0x20; c < 'a' || c > 'z' {
			return false
		}
	}
	return len(text) == 3 || text == strings.ToUpper(text)
}
