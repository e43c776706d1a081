package extract

import (
	"strings"

	"resparse/model"
	"resparse/parser/internal/scan"
)

// article is an article of a treaty, or a part of one, in a row of them.
type article struct {
	scan.Span
	id string // its number and parts in brackets: 218(6)(a)
}

// articles reads the articles whose noun is token i, and adds them where they
// are a treaty's.
func (f *citationFinder) articles(noun int) {
	row, next := f.articleRow(noun)
	if len(row) == 0 {
		return
	}
	treaty, end, moved := f.treatyOf(next)
	if treaty == "" {
		return
	}
	if !moved {
		row[len(row)-1].End = end
	}
	for _, a := range row {
		f.add(citation{Span: a.Span, kind: model.ReferenceTreatyArticle, id: "Article " + a.id + " " + treaty})
	}
}

// articleRow reads the numbers after the noun at token i, and returns the index
// after them.
func (f *citationFinder) articleRow(noun int) (row []article, next int) {
	start := f.Tokens[noun].Start()
	if f.Is(noun, f.words.Glued) {
		start++
	}
	i := noun + 1
	if f.sign(i, ".") {
		i++
	}
	for number := ""; f.Has(i); {
		cited, last, after := f.articleAt(i, start, number)
		if len(cited) == 0 {
			break
		}
		row, number, next = append(row, cited...), last, after
		if i = f.afterAnd(next); i == next || !f.Has(i) {
			break
		}
		start = f.Tokens[i].Start()
	}
	return row, next
}

// articleAt reads one article at token i: its number, or a further paragraph of
// the article before it, and what is cited of it. The first that it returns
// starts at the given offset.
func (f *citationFinder) articleAt(i, start int, before string) (cited []article, number string, next int) {
	if first, last, ok := strings.Cut(f.Text(i), "-"); ok && isArticle(first) && isArticle(last) { // 101-103
		t := f.Tokens[i].Span()
		return []article{
			{scan.Span{Start: start, End: t.Start + len(first)}, first},
			{scan.Span{Start: t.End - len(last), End: t.End}, last},
		}, last, i + 1
	}
	parts := articleParts{finder: f, next: i}
	if number = f.articleOfPart(i, before); number == "" {
		if number = parts.number(); number == "" {
			return nil, "", 0
		}
	}
	next = parts.read()
	for k, part := range parts.found {
		if k > 0 {
			start = part.Start
		}
		cited = append(cited, article{scan.Span{Start: start, End: part.End}, number + part.id})
	}
	return cited, cited[len(cited)-1].id, next
}

// articleOfPart returns the article that a further part at token i belongs to, as in
// '(3)' or 'par. 3', where one with the number before was cited, else the empty text.
func (f *citationFinder) articleOfPart(i int, before string) string {
	if before == "" || !f.sign(i, "(") && !f.Is(i, f.words.Paragraph) {
		return ""
	}
	part := i + 1
	if f.sign(part, ".") {
		part++ // par. 3
	}
	if !f.Has(part) {
		return before
	}
	return stem(before, f.Text(part))
}

// stem returns what a further part has in common with the article before it: of
// '78(2)(d) and (e)' 78(2), of '78(2) and (3)' 78.
func stem(before, part string) string {
	if at := strings.LastIndexByte(before, '('); at > 0 && !isNumber(part) &&
		!isNumber(strings.Trim(before[at:], "()")) {
		return before[:at]
	}
	if at := strings.IndexByte(before, '('); at > 0 && isNumber(part) {
		return before[:at]
	}
	return before
}

// isArticle reports whether a text is the number of an article: three digits at
// most.
func isArticle(text string) bool { return isNumber(text) && len(text) <= 3 }

// articleParts reads one article's number and what stands after it: '(6)(a)', ',
// paragraphe 2, point a)'.
type articleParts struct {
	finder *citationFinder
	next   int       // index of the next token
	found  []article // the parts that are cited, one at least, each with the brackets after the number as id
}

// number reads the number of the article, with the letter that may follow it in
// small letters: 14, 189b, K.3. It is empty where there is none.
func (p *articleParts) number() string {
	f := p.finder
	text := f.Text(p.next)
	n := scan.Digits(text)
	switch {
	case n > 0 && n <= 3 && n+1 == len(text) && isAlpha(text[n]):
		p.next++
		return text[:n] + strings.ToLower(text[n:])
	case len(text) == 1 && isAlpha(text[0]) && f.Upper(p.next) && f.sign(p.next+1, ".") && p.isArticle(p.next+2):
		text += "." + f.Text(p.next+2)
		p.next += 3
		return text
	case !isArticle(text):
		return ""
	}
	p.next++
	return text + p.letter()
}

// letter reads the letter that stands apart after a number, as in '189 B'.
func (p *articleParts) letter() string {
	f := p.finder
	if !f.Has(p.next) || f.Is(p.next, f.words.And) || f.Is(p.next, f.words.Range) || f.Is(p.next, f.words.Of) {
		return ""
	}
	letter := f.Text(p.next)
	if len(letter) != 1 || !isAlpha(letter[0]) {
		return ""
	}
	p.next++
	return strings.ToLower(letter)
}

// isArticle reports whether token i is the number of an article.
func (p *articleParts) isArticle(i int) bool {
	return i < len(p.finder.Tokens) && isArticle(p.finder.Text(i))
}

// read reads the parts after the number and returns the index after them.
func (p *articleParts) read() int {
	f := p.finder
	suffix := p.bracketed()
	p.cite(suffix, p.next-1)
	for {
		word, smaller := p.smallerParts()
		switch {
		case f.Is(word, f.words.Paragraph):
			p.next = word + 1
			suffix = p.labelled(suffix)
		case smaller > 0:
			p.next = smaller
		default:
			return p.next
		}
	}
}

// smallerParts passes over the commas and the smaller parts that an id leaves out, as
// in ', deuxième alinéa,' and ', 2ème al. 1'. It returns the token after them and
// the one after the last such part, 0 where there is none.
func (p *articleParts) smallerParts() (word, smaller int) {
	f := p.finder
	word = p.next
	for {
		switch n := f.ordinalNumber(word); {
		case f.sign(word, ","):
			word++
			continue
		case n > 0:
			word += n
		case f.Is(word, f.words.Ordinal):
			word++
			if f.sign(word, ".") && f.Has(word+1) {
				word++ // al.
			}
			if f.Has(word) && f.Tokens[word].Number >= 0 && f.Tokens[word].Number < 100 && f.Sign(word) == 0 {
				word++ // alinéa 2
			}
		default:
			return word, smaller
		}
		smaller = word
	}
}

// isOther reports whether token i, which looks like a part of an article, is a small
// word or names a part smaller than a paragraph.
func (f *citationFinder) isOther(i int) bool {
	return f.Is(i, f.words.And) || f.Is(i, f.words.Of) || f.Is(i, f.words.Ordinal) || f.ordinalNumber(i) > 0
}

// ordinalNumber returns how many tokens an ordinal in figures has at token i that
// stands before a smaller part, as in '2ème al.', or 0.
func (f *citationFinder) ordinalNumber(i int) int {
	if !f.Has(i) {
		return 0
	}
	text := f.Text(i)
	digits := scan.Digits(text)
	if digits == 0 || digits > 2 {
		return 0
	}
	n, ending := 1, text[digits:]
	if ending == "" && f.Has(i+1) && f.Tokens[i].End() == f.Tokens[i+1].Start() {
		n, ending = 2, f.Word(i+1) // the accent of 2ème ends the number
	}
	if !f.words.OrdinalEndings[ending] || !f.Is(i+n, f.words.Ordinal) {
		return 0
	}
	return n
}

// cite notes a part that is cited, which starts with a token and ends with the
// last.
func (p *articleParts) cite(suffix string, from int) {
	tokens := p.finder.Tokens
	p.found = append(p.found, article{scan.Span{Start: tokens[from].Start(), End: tokens[p.next-1].End()}, suffix})
}

// bracketed reads '(6)(a)', with a bracket lost or not: '(4)b)'.
func (p *articleParts) bracketed() string {
	f := p.finder
	suffix := ""
	for f.Has(p.next + 1) {
		i := p.next
		if f.sign(i, "(") {
			i++
		} else if suffix == "" || f.Tokens[i].Start() != f.Tokens[i-1].End() {
			return suffix
		}
		if !f.isPart(i) || !f.sign(i+1, ")") {
			return suffix
		}
		suffix += "(" + f.Text(i) + ")"
		p.next = i + 2
	}
	return suffix
}

// labelled reads what stands after 'paragraph' or 'point': a number or a letter,
// or several, of which each is cited in place of the whole. It returns the last.
func (p *articleParts) labelled(before string) string {
	part, next := p.part(p.next)
	if next == 0 {
		return before
	}
	p.found = p.found[:len(p.found)-1]
	for from := p.next; ; {
		p.next = next
		p.cite(before+part, from)
		if from = p.finder.afterAnd(next); from == next {
			return before + part
		}
		last := part
		if part, next = p.part(from); next == 0 || !goesOnAs(last, part) {
			return before + last // the next article
		}
	}
}

// goesOnAs reports whether a part in brackets can follow another of the same kind:
// letters after letters, at most two digits after digits.
func goesOnAs(last, part string) bool {
	digits := scan.Digits(part[1:])
	return digits <= 2 && (digits > 0) == (scan.Digits(last[1:]) > 0)
}

// part reads a number or a letter, in brackets or not, at token i and returns it
// in brackets, with the index after it, or 0.
func (p *articleParts) part(i int) (part string, next int) {
	f := p.finder
	if f.sign(i, ".") {
		i++
	}
	if f.sign(i, "(") {
		inner := articleParts{finder: f, next: i}
		if part = inner.bracketed(); part == "" {
			return "", 0
		}
		return part, inner.next
	}
	if !f.Has(i) || !f.isPart(i) || f.isOther(i) {
		return "", 0
	}
	part, next = "("+f.Text(i)+")", i+1
	switch {
	case f.sign(next, ")"):
		next++
	case !isNumber(f.Text(i)):
		return part, next
	}
	for ; f.sign(next+1, ")") && f.isPart(next); next += 2 {
		part += "(" + f.Text(next) + ")" // point a) i)
	}
	return part, next
}

// isPart reports whether token i can be a part of an article: a number, with a
// letter or not, one or two letters, a small Roman numeral or a word such as bis.
func (f *citationFinder) isPart(i int) bool {
	text := f.Text(i)
	if isNumber(text) {
		return len(text) <= 3
	}
	if n := scan.Digits(text); n > 0 {
		return n == len(text)-1 && isAlpha(text[n])
	}
	for k := range len(text) {
		if !isAlpha(text[k]) {
			return false
		}
	}
	return text != "" && (len(text) <= 2 || strings.Trim(text, "ivx") == "" || f.Is(i, f.words.Latin))
}

func isAlpha(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
