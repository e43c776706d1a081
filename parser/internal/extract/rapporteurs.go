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

// extractRapporteurs fills rapporteurs: those whose report it is, each once.
func extractRapporteurs(p *doc.Phrase, r *record) {
	reader := &personReader{Phrase: *p, words: &p.Doc.Words.Names}
	for _, found := range reader.read() {
		name := p.Doc.Slice(found.Span)
		if !r.isNew("rapporteur", strings.ToLower(name)) {
			continue
		}
		rapporteur := model.Rapporteur{Name: name, Span: r.span(found.Span)}
		if found.group != "" {
			rapporteur.Group = Ptr(found.group)
		}
		if !found.country.Empty() {
			rapporteur.Country = Ptr(p.Doc.Slice(found.country))
		}
		r.Rapporteurs = append(r.Rapporteurs, rapporteur)
	}
}

// personReader reads the rapporteurs of one sentence.
type personReader struct {
	doc.Phrase
	words *lang.NameWords
}

// person is the name of somebody in a sentence.
type person struct {
	scan.Span
	affiliation
	first, last int  // tokens of the name, last exclusive
	next        int  // index of the token after the brackets
	surname     bool // it has a surname in capitals after another name
	titled      bool // it has a title before it
	owner       bool // it is in the possessive: Anna EXEMPLAR's
}

// named reports whether a name is told without a group beside it.
func (p *person) named() bool { return p.surname || p.titled }

func (p *personReader) read() []person {
	var found []person
	for i := 0; p.Has(i); i++ {
		if !p.Upper(i) && p.IsWhole(i) { // most words, and no name
			continue
		}
		name, ok := p.personAt(i)
		if !ok {
			continue
		}
		if n := len(found); n > 0 && p.chained(found[n-1].next, name.first) || p.isRapporteur(&name) {
			found = append(found, name)
		}
		i = max(i, name.next-1)
	}
	return found
}

// personAt reads a name that starts at token i, with the brackets after it.
func (p *personReader) personAt(i int) (person, bool) {
	name := person{first: i}
	if p.Is(i, p.words.Titles) || p.Is(i, p.words.Roles) || !p.startsName(i) {
		return name, false
	}
	for j := i; p.Has(j) && p.inName(i, j); j++ {
		if p.startsName(j) {
			name.last = j + 1
			text := p.Text(j)
			name.surname = name.surname || j > i && isSurname(text[:len(text)-p.possessive(text)])
		}
	}
	if p.Is(name.last-1, p.words.Companies) {
		return name, false
	}
	name.titled = p.Is(p.beforeTitles(i)+1, p.words.Titles)
	p.setSpan(&name)
	name.affiliation, name.next = p.affiliationAt(name.last, name.named())
	return name, name.next > name.last || name.named()
}

// startsName reports whether token i has a capital, perhaps after a stray letter.
func (p *personReader) startsName(i int) bool { return p.Upper(i) || p.slip(i) > 0 }

// setSpan sets the place of a name, without a stray letter before it and the
// ending of the possessive.
func (p *personReader) setSpan(name *person) {
	name.Span = scan.Span{Start: p.Tokens[name.first].Start() + p.slip(name.first), End: p.Tokens[name.last-1].End()}
	if ending := p.possessive(p.Text(name.last - 1)); ending > 0 {
		name.owner = true
		name.End -= ending
	}
}

// inName reports whether token j can be part of a name that starts at token i.
func (p *personReader) inName(i, j int) bool {
	switch {
	case p.Is(j, p.words.Roles), p.Is(j, p.words.Titles):
		return false
	case p.startsName(j), p.Is(j, p.words.Particle):
		return true
	case j == i:
		return false
	}
	return p.joinsInitials(j) || p.Tokens[j].Sign == '\'' || p.Text(j) == "’"
}

// joinsInitials reports whether the full stop of an initial stands at j, or the hyphen
// between two: J.-P.
func (p *personReader) joinsInitials(j int) bool {
	t, before := p.Tokens[j], p.Tokens[j-1]
	if t.Start() != before.End() {
		return false
	}
	return t.Sign == '.' && before.Upper && len(p.Text(j-1)) == 1 || t.Sign == '-' && before.Sign == '.'
}

// slip returns the length of what is glued to the name at token i: a stray small
// letter, such as a lost 'd”, or a preposition; 0 where there is nothing.
func (p *personReader) slip(i int) int {
	if p.IsWhole(i) {
		return 0
	}
	text := p.Text(i)
	n := 0
	for n < len(text) && 'a' <= text[n] && text[n] <= 'z' {
		n++
	}
	if n == 0 || n == len(text) {
		return 0
	}
	capital, size := utf8.DecodeRuneInString(text[n:])
	small, _ := utf8.DecodeRuneInString(text[n+size:])
	if !unicode.IsUpper(capital) || !unicode.IsLower(small) {
		return 0
	}
	if n == 1 || p.Lexicon.Words[p.Lexicon.Find(text[:n])].In(p.words.Before) {
		return n
	}
	return 0
}

// possessive returns the length in bytes of the ending of the possessive that a
// word has, 0 where it has none.
func (p *personReader) possessive(word string) int {
	ending := p.words.Possessive
	if ending == "" || !doc.HasEnding(word, ending) {
		return 0
	}
	return len(word) - strings.LastIndexAny(word, "'’")
}

// isSurname reports whether a word is written as surnames are: two capitals at
// least, and no small letter but in a prefix such as Mc.
func isSurname(word string) bool {
	word = strings.TrimPrefix(strings.TrimPrefix(word, "Mc"), "Mac")
	capitals := 0
	for _, r := range word {
		if unicode.IsLower(r) || unicode.IsDigit(r) {
			return false
		}
		if unicode.IsUpper(r) {
			capitals++
		}
	}
	return capitals >= 2
}

// beforeTitles returns the index of the token before the titles and roles that
// stand before the name at token i.
func (p *personReader) beforeTitles(i int) int {
	i--
	for p.Is(i, p.words.Titles) || p.Sign(i) == '.' && p.Is(i-1, p.words.Titles) {
		i--
	}
	return i
}

// chained reports whether only an 'and' or a comma, a preposition and titles
// stand between two names.
func (p *personReader) chained(from, name int) bool {
	before := p.beforeTitles(name)
	for before > from && (p.Is(before, p.words.Before) || p.joins(before)) {
		before--
	}
	return before == from && p.joins(from)
}

// joins reports whether token i stands between two names.
func (p *personReader) joins(i int) bool {
	return p.Is(i, p.words.And) || p.Sign(i) == ','
}
