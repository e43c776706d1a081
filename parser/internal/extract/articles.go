package extract

import (
	"strings"

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
		f.add(citation{Span: a.Span, kind: kindTreatyArticle, id: "Article " + a.id + " " + treaty})
	}
}

// articleRow reads the numbers after the noun at token i, and returns the index
// after them.
func (f *citationFinder) articleRow(noun int) (row []article, next int) {
	start := f.Tokens[noun].Start()
	if text := f.Text(noun); len(text) > 0 && (text[0] == 'l' || text[0] == 'd') {
		start++ // of an article whose apostrophe was lost
	}
	i := noun + 1
	if f.sign(i, ".") {
		i++
	}
	number := ""
	for {
		parts := articleParts{finder: f, next: i}
		if !f.sign(i, "(") || number == "" {
			if number = parts.number(); number == "" {
				return row, next
			}
		}
		next = parts.read()
		for k, suffix := range parts.found {
			at := scan.Span{Start: start, End: parts.ends[k]}
			if k > 0 {
				at.Start = parts.starts[k]
			}
			row = append(row, article{at, number + suffix})
		}
		i = f.afterAnd(next)
		if i == next || i >= len(f.Tokens) {
			return row, next
		}
		start = f.Tokens[i].Start()
	}
}

// articleParts reads one article's number and what stands after it: '(6)(a)', ',
// paragraphe 2, point a)', '(2) and (3)'.
type articleParts struct {
	finder *citationFinder
	next   int      // index of the next token
	found  []string // the parts in brackets, one for each part that is cited, at least one
	starts []int    // offsets of each
	ends   []int
}

// number reads the number of the article, with the letter that may follow it, in
// small letters: 14, 189b.
func (p *articleParts) number() string {
	f := p.finder
	if p.next >= len(f.Tokens) {
		return ""
	}
	text := f.Text(p.next)
	n := scan.Digits(text)
	switch {
	case n > 0 && n <= 3 && n == len(text):
		p.next++
	case n > 0 && n <= 3 && n+1 == len(text) && isAlpha(text[n]):
		p.next++
		return text[:n] + strings.ToLower(text[n:])
	case len(text) == 1 && text >= "A" && text <= "Z" && f.sign(p.next+1, ".") && p.next+2 < len(f.Tokens) && isNumber(f.Text(p.next+2)):
		text += "." + f.Text(p.next+2) // K.3
		p.next += 3
		return text
	default:
		return ""
	}
	if p.next < len(f.Tokens) {
		if letter := f.Text(p.next); len(letter) == 1 && isAlpha(letter[0]) && (f.Tokens[p.next].Upper || !f.Is(p.next, f.words.Of)) &&
			!f.Is(p.next, f.words.And) && !f.Is(p.next, f.words.Range) {
			p.next++
			return text + strings.ToLower(letter)
		}
	}
	return text
}

// read reads the parts after the number and returns the index after them.
func (p *articleParts) read() int {
	f := p.finder
	suffix := p.bracketed()
	p.cite(suffix, p.next-1)
	for {
		word := p.next
		for f.sign(word, ",") || f.Is(word, f.words.Ordinal) {
			word++
		}
		switch {
		case f.Is(word, f.words.Paragraph):
			p.next = word + 1
			suffix = p.labelled(suffix)
		case word > p.next && f.Is(word-1, f.words.Ordinal):
			p.next = word
		default:
			return p.next
		}
	}
}

// cite notes a part that is cited, whose last token is given.
func (p *articleParts) cite(suffix string, last int) {
	p.found = append(p.found, suffix)
	p.starts = append(p.starts, p.finder.Tokens[last].Start())
	p.ends = append(p.ends, p.finder.Tokens[last].End())
}

// bracketed reads '(6)(a)', with a bracket lost or not: '(4)b)'.
func (p *articleParts) bracketed() string {
	f := p.finder
	suffix := ""
	for p.next+1 < len(f.Tokens) {
		i := p.next
		if f.sign(i, "(") {
			i++
		} else if suffix == "" || f.Tokens[i].Start() != f.Tokens[i-1].End() {
			return suffix
		}
		if !isPart(f.Text(i)) || !f.sign(i+1, ")") {
			return suffix
		}
		suffix += "(" + f.Text(i) + ")"
		p.next = i + 2
	}
	return suffix
}

// labelled reads what stands after 'paragraph' or 'point': a number or a letter,
// or several, of which each is cited.
func (p *articleParts) labelled(before string) string {
	f := p.finder
	last := before
	for first := true; ; first = false {
		i := p.next
		if !first {
			if i = f.afterAnd(i); i == p.next {
				return last
			}
		}
		if f.sign(i, ".") || f.sign(i, "(") {
			i++
		}
		if i >= len(f.Tokens) || !isPart(f.Text(i)) || f.Is(i, f.words.And) || f.Is(i, f.words.Of) || !first && f.Is(i+1, f.words.Article) {
			return last
		}
		last = before + "(" + f.Text(i) + ")"
		p.next = i + 1
		if f.sign(p.next, ")") {
			p.next++
		}
		if first {
			p.found, p.starts, p.ends = p.found[:len(p.found)-1], p.starts[:len(p.starts)-1], p.ends[:len(p.ends)-1]
		}
		p.cite(last, p.next-1)
	}
}

// isPart reports whether a text can be a part of an article: a number or up to
// four small letters.
func isPart(text string) bool {
	if isNumber(text) {
		return len(text) <= 3
	}
	for i := range len(text) {
		if !isAlpha(text[i]) {
			return i > 0 && scan.Digits(text) == len(text)-1
		}
	}
	return text != "" && (len(text) <= 2 || strings.Trim(text, "ivx") == "" || strings.Trim(text, "bister") == "")
}

func isAlpha(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
