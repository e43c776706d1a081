package extract

import (
	"strings"

	"resparse/parser/internal/lang"
)

// treatyOf reads the treaty that articles belong to, from token i on: after 'of
// the', perhaps after other articles. It returns the treaty's code, where its
// name ends in the text, and whether other articles stand between.
func (f *citationFinder) treatyOf(i int) (code string, end int, moved bool) {
	for first := i; f.Has(i); {
		code, next := f.treatyAt(i)
		if next > 0 && (!f.isCommunity(i, next) || i == first && !f.goesOn(next)) {
			return code, f.Tokens[next-1].End(), moved
		}
		switch {
		case f.Is(i, f.words.Article):
			row, next := f.articleRow(i)
			if len(row) == 0 {
				return "", 0, false
			}
			i, moved = next, true
		case f.Is(i, f.words.Of) || f.Is(i, f.words.And):
			i++
		default:
			return "", 0, false
		}
	}
	return "", 0, false
}

// treatyAt reads the longest name of a treaty at token i and returns the index
// after it, or 0.
func (f *citationFinder) treatyAt(i int) (code string, next int) {
	for _, t := range f.words.Treaties[f.Word(i)] {
		if end := f.treatyEnd(i, t); end > next {
			code, next = t.Code, end
		}
	}
	return code, next
}

// treatyEnd returns the index after a treaty's name at token i, or 0. A name of
// one word is a code in capitals; an apostrophe within a name may be lost.
func (f *citationFinder) treatyEnd(i int, t lang.Treaty) int {
	if len(t.Words) == 1 && !f.Upper(i) {
		return 0
	}
	for k := 0; k < len(t.Words); k++ {
		word := t.Words[k]
		if n := len(word) - 1; word[n] == '\'' && k+1 < len(t.Words) && f.Word(i) == t.Words[k+1] {
			k++
		} else if f.Word(i) != word {
			return 0
		}
		i++
	}
	return i
}

// isCommunity reports whether the tokens up to next are the code of a community
// alone, which names a treaty only just after an article: 'Article 95 EC'.
func (f *citationFinder) isCommunity(i, next int) bool {
	return next == i+1 && f.words.Communities[f.Text(i)] != ""
}

// goesOn reports whether token i belongs to the word before it, as in 'EC rules'.
func (f *citationFinder) goesOn(i int) bool {
	if !f.Has(i) || f.Sign(i) != 0 || strings.HasSuffix(f.Word(i), "'") {
		return false
	}
	return !f.Is(i, f.words.And) && !f.Is(i, f.words.Of) && !f.Is(i, f.Doc.Words.Finite)
}
