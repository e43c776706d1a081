package extract

import (
	"strings"

	"resparse/parser/internal/doc"
	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

// act reads the acts or articles that the word at s names.
func (f *citationFinder) act(s scan.Span) {
	const near = 80 // bytes from the noun to its number at most
	if behind := f.text(s.End); !strings.ContainsAny(behind[:min(len(behind), near)], "0123456789") {
		return
	}
	kind := f.words.Kinds[doc.Lower(f.doc.Slice(s))]
	if kind == lang.KindTreatyArticle {
		f.articles(s)
		return
	}
	framework := f.isFramework(s)
	i := s.End
	community := ""
	start := s.Start
	for {
		i += scan.BlankLength(f.text(i))
		text := f.text(i)
		if word := text[:wordLength(text)]; f.words.Between[doc.Lower(word)] {
			i += len(word)
			continue
		}
		if code, n := bracketedCommunity(text); n > 0 {
			community = code
			i += n
			continue
		}
		at, numbered := i, false
		if word, _, more := strings.Cut(text, " "); more && f.words.Number[strings.ToLower(word)] {
			at += len(word)
			at += scan.BlankLength(f.text(at))
			numbered = true
		}
		a, ok := f.actNumber(at)
		if !ok {
			return
		}
		f.addAct(start, a, kind, community, framework, numbered)
		if i = f.nextInList(a.end); i < 0 {
			return
		}
		start = i
	}
}

// isFramework reports whether a decision is a framework decision.
func (f *citationFinder) isFramework(s scan.Span) bool {
	word := f.words.Framework
	before := strings.TrimRight(f.doc.Text[f.sentence.Start:s.Start], " ")
	behind, hyphen := strings.CutPrefix(f.text(s.End), "-")
	return strings.EqualFold(before[max(0, len(before)-len(word)):], word) || hyphen && strings.EqualFold(behind[:min(len(behind), len(word))], word) ||
		strings.HasSuffix(doc.Lower(f.doc.Slice(s)), "-"+word)
}

// nextInList returns where the next number of a list starts, or -1.
func (f *citationFinder) nextInList(i int) int {
	text := f.text(i)
	trimmed := strings.TrimLeft(text, " ")
	word, rest, _ := strings.Cut(trimmed, " ")
	if strings.HasPrefix(trimmed, ",") {
		word, rest = ",", trimmed[1:]
	}
	if !f.words.And[word] {
		return -1
	}
	rest = strings.TrimLeft(rest, " ")
	if next, _, _ := strings.Cut(rest, " "); f.words.And[next] {
		rest = strings.TrimLeft(rest[len(next):], " ")
	}
	if scan.Digits(rest) == 0 && !strings.HasPrefix(rest, "(") && !f.words.Number[strings.ToLower(strings.SplitN(rest, " ", 2)[0])] {
		return -1
	}
	return i + len(text) - len(rest)
}

// bracketedCommunity reads '(EU)' or '(EU, Euratom)'.
func bracketedCommunity(text string) (code string, length int) {
	if text == "" || text[0] != '(' {
		return "", 0
	}
	end := strings.IndexByte(text, ')')
	if end < 3 || end > 20 {
		return "", 0
	}
	for _, part := range strings.FieldsFunc(text[1:end], func(r rune) bool { return strings.ContainsRune(", /", r) }) {
		if !isCommunity(part) {
			return "", 0
		}
	}
	return text[1:end], end + 1
}

func isCommunity(code string) bool {
	switch code {
	case "EU", "EC", "EEC", "Euratom", "ECSC", "CFSP", "JHA", "UE", "CE", "CEE", "CECA", "PESC", "JAI", "EURATOM":
		return true
	}
	return false
}

// actNumber is a number such as 2016/679, 182/2011 or 2009/28/EC.
type actNumber struct {
	end         int // offset behind it
	first, last string
	community   string
}

func (f *citationFinder) actNumber(at int) (actNumber, bool) {
	text := f.text(at)
	n := scan.Digits(text)
	if n == 0 || n > 5 || len(text) <= n+1 || text[n] != '/' {
		return actNumber{}, false
	}
	m := scan.Digits(text[n+1:])
	if m == 0 || m > 5 {
		return actNumber{}, false
	}
	a := actNumber{first: text[:n], last: text[n+1 : n+1+m], end: at + n + 1 + m}
	if rest, ok := strings.CutPrefix(text[n+1+m:], "/"); ok {
		letters := 0
		for letters < len(rest) && ('a' <= rest[letters]|0x20 && rest[letters]|0x20 <= 'z') {
			letters++
		}
		if isCommunity(rest[:letters]) {
			a.community = rest[:letters]
			a.end += 1 + letters
		}
	}
	return a, true
}

// addAct adds an act. Up to 2014 regulations, and decisions with 'No', have the
// number before the year, and other acts the year first; since 2015 the year is
// always first (Official Journal, numbering of acts from 1 January 2015).
func (f *citationFinder) addAct(start int, a actNumber, kind, community string, framework, numbered bool) {
	if a.community != "" {
		community = a.community
	}
	year, number := a.first, a.last
	switch {
	case numbered, kind == lang.KindRegulation && !isNewYear(a.first):
		year, number = a.last, a.first
	}
	if len(year) == 3 || len(year) == 1 || len(year) > 4 {
		return
	}
	year = fullYear(year)
	letter := map[string]string{lang.KindRegulation: "R", lang.KindDirective: "L", lang.KindDecision: "D"}[kind]
	name := strings.ToUpper(kind[:1]) + kind[1:]
	if framework && kind == lang.KindDecision {
		letter, name = "F", "Framework Decision"
	}
	celex := ""
	if len(number) <= 4 && year >= "1950" && year <= "2099" {
		celex = "3" + year + letter + padded(number)
	}
	f.add(start, a.end-start, kind, f.actID(name, a, community, numbered), celex)
}

// isNewYear reports whether the first part of a number is a year since 2015.
func isNewYear(first string) bool { return len(first) == 4 && first >= "2015" && first <= "2099" }

// actID writes an act in its canonical English form.
func (f *citationFinder) actID(name string, a actNumber, community string, numbered bool) string {
	var codes []string
	for _, code := range strings.FieldsFunc(community, func(r rune) bool { return strings.ContainsRune(", /", r) }) {
		if english, ok := f.words.Community[code]; ok {
			code = english
		}
		codes = append(codes, code)
	}
	id := name + " "
	if len(codes) > 0 && a.community == "" {
		id += "(" + strings.Join(codes, ", ") + ") "
	}
	if numbered {
		id += "No "
	}
	id += a.first + "/" + a.last
	if a.community != "" {
		id += "/" + strings.Join(codes, ", ")
	}
	return id
}
