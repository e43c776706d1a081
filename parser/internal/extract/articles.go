package extract

import (
	"strings"

	"resparse/parser/internal/doc"
	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

// articles reads the articles of a treaty that the word at s names.
func (f *citationFinder) articles(s scan.Span) {
	type part struct {
		at, length int
		id         string
	}
	var parts []part
	i := s.End
	start := s.Start
	for {
		i += scan.BlankLength(f.text(i))
		n, id := f.articleNumber(i)
		if n == 0 {
			break
		}
		parts = append(parts, part{start, i + n - start, id})
		i += n
		next := f.nextInList(i)
		if next < 0 || scan.Digits(f.text(next)) == 0 {
			break
		}
		i, start = next, next
	}
	if len(parts) == 0 {
		return
	}
	treaty, end := f.treaty(i)
	if treaty == "" {
		return
	}
	for k, p := range parts {
		length := p.length
		if k == len(parts)-1 && end > 0 {
			length = end - p.at
		}
		f.add(p.at, length, lang.KindTreatyArticle, "Article "+p.id+" "+treaty, "")
	}
}

// articleNumber reads 218(6)(a), or 14, paragraphe 2, and returns its length in
// bytes and its form with brackets.
func (f *citationFinder) articleNumber(at int) (int, string) {
	text := f.text(at)
	n := scan.Digits(text)
	if n == 0 || n > 3 {
		return 0, ""
	}
	id := text[:n]
	if n < len(text) && 'a' <= text[n] && text[n] <= 'z' {
		return 0, ""
	}
	for n < len(text) && text[n] == '(' {
		end := strings.IndexByte(text[n:], ')')
		if end < 2 || end > 5 {
			break
		}
		id += text[n : n+end+1]
		n += end + 1
	}
	for {
		rest := strings.TrimLeft(text[n:], ", ")
		word, tail, _ := strings.Cut(rest, " ")
		if len(f.words.Paragraph) < 2 || !f.words.Paragraph[word] || word == "et" {
			break
		}
		number := strings.TrimRight(strings.SplitN(tail, " ", 2)[0], ",.;:")
		if number == "" || len(number) > 3 {
			break
		}
		id += "(" + strings.TrimRight(number, ")") + ")"
		n = len(text) - len(rest) + len(word) + 1 + len(number)
	}
	return n, id
}

// treaty reads the treaty that articles belong to, behind 'of the', perhaps
// behind other articles, and returns its code and where its name ends.
func (f *citationFinder) treaty(at int) (code string, end int) {
	text := f.text(at)
	rest := text
	moved := false
	for {
		rest = strings.TrimLeft(rest, " ")
		if rest == "" {
			return "", 0
		}
		for name, code := range f.words.Treaties {
			if len(rest) >= len(name) && equalFolded(rest, name) {
				if moved {
					return code, 0
				}
				return code, at + len(text) - len(rest) + foldedLength(rest, name)
			}
		}
		word := rest[:wordLength(rest)]
		lowered := doc.Lower(word)
		if kind := f.words.Kinds[lowered]; kind == lang.KindTreatyArticle {
			moved = true
			rest = rest[len(word):]
			rest = strings.TrimLeft(rest, " ")
			n, _ := f.articleNumber(at + len(text) - len(rest))
			if n == 0 {
				return "", 0
			}
			rest = rest[n:]
			continue
		}
		if !f.words.Of[lowered] {
			return "", 0
		}
		rest = rest[len(word):]
	}
}

// wordLength returns the length of the word, or the sign, that s starts with.
func wordLength(s string) int {
	n := 0
	for n < len(s) && s[n] != ' ' && s[n] != ',' && s[n] != '.' && s[n] != ';' {
		if s[n] == '\'' {
			return n + 1
		}
		if strings.HasPrefix(s[n:], "’") {
			return n + len("’")
		}
		n++
	}
	return max(n, min(len(s), 1))
}

// equalFolded reports whether text starts with name, without regard to case and
// to the form of apostrophes, and no word goes on behind it.
func equalFolded(text, name string) bool {
	n := foldedLength(text, name)
	return n > 0 && (n == len(text) || !scan.IsAlnum(text[n]) && text[n] < 0x80)
}

// foldedLength returns the length in bytes of the prefix of text that reads as
// name, or 0.
func foldedLength(text, name string) int {
	t := 0
	for n := 0; n < len(name); n++ {
		if t >= len(text) {
			return 0
		}
		if name[n] == '\'' && strings.HasPrefix(text[t:], "’") {
			t += len("’")
			continue
		}
		c := text[t]
		if c != name[n] && !('A' <= c && c <= 'Z' && c|0x20 == name[n]) {
			return 0
		}
		t++
	}
	return t
}
