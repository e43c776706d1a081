package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"resparse/model"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

// extractRapporteurs fills rapporteurs: the names with a group and a country in
// brackets behind them that a report is by, and names alone behind 'report by'.
func extractRapporteurs(p *doc.Phrase, r *record) {
	d := p.Doc
	if text := d.Slice(p.Span()); strings.IndexByte(text, '(') < 0 && !hasSurname(text) {
		return
	}
	reader := &personReader{Phrase: *p, words: &d.Words.Names}
	for _, found := range reader.read() {
		name := d.Slice(found.Span)
		if !r.rapporteurs.add(strings.ToLower(name)) {
			continue
		}
		rapporteur := model.Rapporteur{Name: name, Span: r.span(found.Span)}
		if found.group != "" {
			rapporteur.Group = Ptr(found.group)
		}
		if !found.country.Empty() {
			rapporteur.Country = Ptr(d.Slice(found.country))
		}
		r.Rapporteurs = append(r.Rapporteurs, rapporteur)
	}
}

// hasSurname reports whether text has a word of three capitals or more, as
// surnames are written.
func hasSurname(text string) bool {
	run := 0
	for i := 0; i < len(text); i++ {
		if 'A' <= text[i] && text[i] <= 'Z' {
			if run++; run >= 3 {
				return true
			}
		} else {
			run = 0
		}
	}
	return false
}

// person is a Member's name with what stands in brackets behind it.
type person struct {
	scan.Span
	group   string
	country scan.Span
}

type personReader struct {
	doc.Phrase
	words *lang.NameWords
}

func (p *personReader) read() []person {
	var found []person
	chain := -1 // index behind the last rapporteur
	for i := 0; i < len(p.Tokens); i++ {
		first, last := p.nameAt(i)
		if last < first {
			continue
		}
		name := person{Span: scan.Span{Start: p.Tokens[first].Start(), End: p.Tokens[last-1].End()}}
		next := p.brackets(last, &name)
		before := first - 1
		for p.Is(before, p.words.Titles) || before > 0 && p.Tokens[before].Sign == '.' && p.Is(before-1, p.words.Titles) {
			before--
		}
		switch {
		case chain >= 0 && p.joined(chain) && (before == chain || before-1 == chain && (p.joined(before) || p.Is(before, p.words.Before))):
		case before > 0 && p.Tokens[before].Sign == ',' && p.Is(before-1, p.words.Before) && p.drawsUp(before-1):
			// 'The rapporteur, Anna EXAMPLE, …'
		case !p.Is(before, p.words.Before) || !p.drawsUp(before):
			i = max(i, last-1)
			continue
		}
		found = append(found, name)
		i, chain = next-1, next
	}
	return found
}

// nameAt returns the tokens of a name that starts at i: capitals and particles,
// a surname in capital letters among them, or brackets behind them.
func (p *personReader) nameAt(i int) (first, last int) {
	if !p.Tokens[i].Upper && !p.isParticle(i) || p.Is(i, p.words.Titles) {
		return i, i - 1
	}
	surname := false
	last = i
	for j := i; j < len(p.Tokens); j++ {
		t := p.Tokens[j]
		switch {
		case p.Is(j, p.words.Before) && !t.Upper && !p.isParticle(j):
			return p.name(i, last, surname)
		case t.Upper:
			surname = surname || allCapitals(p.Text(j))
			last = j + 1
		case p.isParticle(j):
		case (t.Sign == '.' || t.Sign == '\'' || p.Text(j) == "’") && j > i:
		default:
			return p.name(i, last, surname)
		}
	}
	return p.name(i, last, surname)
}

func (p *personReader) name(first, last int, surname bool) (int, int) {
	bracketed := p.brackets(last, &person{}) > last
	if last <= first || !bracketed && (!surname || last-first < 2) {
		return first, first - 1
	}
	if !p.Tokens[first].Upper {
		return first, first - 1
	}
	return first, last
}

// isParticle reports whether token i is a small word of a surname.
func (p *personReader) isParticle(i int) bool {
	return p.Is(i, p.words.Particle)
}

// brackets reads '(group, country)' at token i into a person and returns the
// index behind it, or i where there is none.
func (p *personReader) brackets(i int, into *person) int {
	if i+2 >= len(p.Tokens) || p.Tokens[i].Sign != '(' {
		return i
	}
	close := i + 1
	for close < len(p.Tokens) && p.Tokens[close].Sign != ')' {
		close++
	}
	const longest = 8
	if close == len(p.Tokens) || close > i+longest || !p.Tokens[i+1].Upper {
		return i
	}
	inner := scan.Span{Start: p.Tokens[i+1].Start(), End: p.Tokens[close].Start()}
	text := p.Doc.Slice(inner)
	at := strings.LastIndexAny(text, ",-/ ")
	country := ""
	if at >= 0 {
		country = strings.TrimSpace(text[at+1:])
	}
	isCountry := len(country) >= 1 && len(country) <= 3 && allCapitals(country)
	name := strings.TrimRight(text, " ")
	if isCountry {
		name = strings.TrimRight(text[:at], " ,-/")
	}
	group, known := model.FindGroup(name)
	switch {
	case !known && isCountry && isCode(name) && len(name) <= 10 && strings.IndexByte(text, ',') > 0:
		into.group = name
	case !known:
		if whole, ok := model.FindGroup(strings.TrimSpace(text)); ok {
			into.group = whole.Code
			return close + 1
		}
		return i
	default:
		into.group = group.Code
	}
	if whole, ok := model.FindGroup(strings.TrimSpace(text)); ok && strings.IndexByte(text, ',') < 0 {
		into.group = whole.Code
		return close + 1
	}
	if isCountry {
		end := inner.Start + len(strings.TrimRight(text, " "))
		into.country = scan.Span{Start: end - len(country), End: end}
	}
	return close + 1
}

// joined reports whether token i stands between two names.
func (p *personReader) joined(i int) bool {
	return p.Is(i, p.words.And) || i < len(p.Tokens) && p.Tokens[i].Sign == ','
}

// drawsUp reports whether what stands before 'by' at index i is a report: the
// nearest noun of the two kinds decides, and a verb alone will do.
func (p *personReader) drawsUp(i int) bool {
	verb := false
	for j := i; j >= 0; j-- {
		switch {
		case p.Is(j, p.words.Not):
			return false
		case p.Is(j, p.words.Reports):
			return true
		}
		verb = verb || p.Is(j, p.words.Verbs)
	}
	return verb
}

// allCapitals reports whether a word has no small letter but in a prefix such
// as Mc, and two capitals at least, or one that is all of it.
func allCapitals(word string) bool {
	word = strings.TrimPrefix(strings.TrimPrefix(word, "Mc"), "Mac")
	capitals := 0
	for _, r := range word {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			capitals++
		}
	}
	return capitals >= 2 || capitals == 1 && utf8.RuneCountInString(word) == 1
}
