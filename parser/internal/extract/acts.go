package extract

import (
	"strings"

	"resparse/model"
	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

// acts finds the acts and treaty articles that the sentence names.
func (f *citationFinder) acts() {
	for i := range f.Starting(lang.ActAnchor) {
		switch {
		case f.Is(i, f.words.Article):
			f.articles(i)
		case f.Is(i, f.words.Regulation):
			f.act(i, model.ReferenceRegulation)
		case f.Is(i, f.words.Directive):
			f.act(i, model.ReferenceDirective)
		case f.Is(i, f.words.Decision):
			f.act(i, model.ReferenceDecision)
		}
	}
}

// act reads the acts whose noun is token i: 'Directive 2009/28/EC', 'Regulations
// (EU) No 1303/2013 and (EU) 2021/1060', 'Habitats Directive (92/43/EEC)'.
func (f *citationFinder) act(noun int, kind string) {
	framework := f.isFramework(noun)
	between := f.afterBetween(noun + 1)
	a, next := f.actAt(between)
	if next == 0 || between > noun+1 && a.plain() {
		f.farAct(noun, kind)
		return
	}
	a.kind, a.framework = kind, framework
	start := f.Tokens[noun].Start()
	community := a.community
	for next > 0 {
		f.addAct(a, scan.Span{Start: start, End: a.end})
		first := f.afterAnd(next)
		if first == next {
			return
		}
		a, next = f.actAt(first)
		if next > 0 {
			start = f.Tokens[first].Start()
			a.kind, a.framework = kind, framework
			if a.community == "" && (kind == model.ReferenceRegulation || a.first >= oneRowSince) {
				a.community = community // (EU) 2016/1685, 2019/1305
			}
			community = a.community
		}
	}
}

// farAct reads an act whose number stands in brackets or after a few words, and
// tells itself by its community: 'the Directive on habitats (92/43/EEC)'.
func (f *citationFinder) farAct(noun int, kind string) {
	const far = 8 // tokens
	for i := range f.Ahead(noun+1, far) {
		if f.isActNoun(i) || f.sign(i, ",;:") {
			return
		}
		a, next := f.actAt(i)
		if next == 0 {
			continue
		}
		a.kind, a.framework = kind, f.isFramework(noun)
		if i == noun+2 && f.sign(noun+1, "(") && f.sign(next, ")") {
			f.addAct(a, scan.Span{Start: f.Tokens[noun].Start(), End: f.Tokens[next].End()})
		} else if !a.plain() {
			f.addAct(a, scan.Span{Start: f.Tokens[i].Start(), End: a.end})
		}
		return
	}
}

// isActNoun reports whether token i starts another act or an article.
func (f *citationFinder) isActNoun(i int) bool {
	w := f.words
	return f.Is(i, w.Regulation) || f.Is(i, w.Directive) || f.Is(i, w.Decision) || f.Is(i, w.Article)
}

// isFramework reports whether the act with that noun is a framework decision.
func (f *citationFinder) isFramework(noun int) bool {
	return f.Is(noun, f.words.Framework) || f.Is(noun-1, f.words.Framework) ||
		f.Is(noun+1, f.words.Framework)
}

// afterBetween returns the index after the words that may stand between an act's
// noun and its number, such as 'of the European Parliament and of the Council'.
func (f *citationFinder) afterBetween(i int) int {
	for f.Is(i, f.words.Between) || f.Is(i, f.words.Framework) {
		i++
	}
	return i
}

// afterAnd returns the index after what separates two numbers, or i.
func (f *citationFinder) afterAnd(i int) int {
	for f.Is(i, f.words.And) || f.Is(i, f.words.Range) {
		i++
	}
	return i
}

// actAt reads an act's number at token i, with the communities in brackets and
// the 'No' before it, and returns the index after it, or 0.
func (f *citationFinder) actAt(i int) (actNumber, int) {
	community, i := f.communitiesAt(i)
	number := i
	for f.Is(number, f.words.Number) || f.sign(number, ".") {
		number++
	}
	if !f.Has(number) {
		return actNumber{}, 0
	}
	a, ok := newActNumber(f.Text(number), f.words.Communities)
	if !ok || f.isProcedure(number+1) {
		return actNumber{}, 0
	}
	a.numbered = number > i
	if !a.dropMark() {
		return actNumber{}, 0
	}
	a.end = f.Tokens[number].End() - a.mark
	next := f.suffixes(&a, number+1)
	if a.community == "" {
		a.community = community
	}
	return a, next
}

// suffixes reads the communities that follow a number apart from it, and returns
// the index after them: '2009/28/ EC', '2014/335/EU, Euratom', '1829/2003 (EC)'.
func (f *citationFinder) suffixes(a *actNumber, i int) int {
	if codes, ok := f.community(i + 1); ok && f.sign(i, "/") && !a.suffix {
		a.community, a.suffix, a.end = codes, true, f.Tokens[i+1].End()
		i += 2
	}
	if a.suffix {
		return f.moreSuffixes(a, i)
	}
	if codes, next := f.communitiesAt(i); next > i && f.sign(i, "(") {
		a.community, a.end, i = codes, f.Tokens[next-1].End(), next
	}
	return i
}

// isProcedure reports whether token i is the bracket of a procedure's type.
func (f *citationFinder) isProcedure(i int) bool {
	return f.sign(i, "(") && f.sign(i+2, ")") && len(f.Text(i+1)) == 3 && isSurname(f.Text(i+1)) &&
		f.words.Communities[f.Text(i+1)] == ""
}

// communitiesAt reads '(EU)', '(EU, Euratom)' or a bare 'EU' at token i and
// returns the English codes with commas between, and the index after it; the
// same index where there are none.
func (f *citationFinder) communitiesAt(i int) (codes string, next int) {
	if !f.sign(i, "([") {
		if codes, ok := f.community(i); ok {
			return codes, i + 1
		}
		return "", i
	}
	var all []string
	for next = i + 1; !f.sign(next, ")]"); next++ {
		if f.sign(next, ",/") {
			continue
		}
		codes, ok := f.community(next)
		if !ok {
			return "", i
		}
		all = append(all, codes)
	}
	if len(all) == 0 {
		return "", i
	}
	return strings.Join(all, ", "), next + 1
}

// community returns the English codes of the communities that token i names,
// 'EU' or 'EU/Euratom'.
func (f *citationFinder) community(i int) (codes string, ok bool) {
	if !f.Upper(i) {
		return "", false
	}
	var all []string
	for code := range strings.SplitSeq(f.Text(i), "/") {
		english, ok := f.words.Communities[strings.ToUpper(code)]
		if !ok {
			return "", false
		}
		all = append(all, english)
	}
	return strings.Join(all, ", "), true
}

// moreSuffixes reads the communities that follow the first in '2014/335/EU,
// Euratom' and returns the index after them.
func (f *citationFinder) moreSuffixes(a *actNumber, i int) int {
	for f.sign(i, ",") {
		codes, ok := f.community(i + 1)
		if !ok {
			return i
		}
		a.community += ", " + codes
		a.end = f.Tokens[i+1].End()
		i += 2
	}
	return i
}
