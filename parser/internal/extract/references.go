package extract

import (
	"sort"
	"strings"

	"resparse/model"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

// citation is a reference found in the text.
type citation struct {
	scan.Span
	kind, id, celex string
}

// extractReferences fills references: each document and act once, by its
// canonical form, in text order.
func extractReferences(p *doc.Phrase, r *record) {
	d := p.Doc
	f := citationFinder{doc: d, words: &d.Words.Acts, sentence: p.Span()}
	f.documents(p)
	if p.Anchors&lang.ActAnchor != 0 {
		for i, t := range p.Tokens {
			if p.Anchor(i)&lang.ActAnchor != 0 {
				f.act(t.Span())
			}
		}
	}
	if len(f.found) > 1 {
		sortCitations(f.found)
	}
	for _, c := range f.found {
		if !r.references.add(c.id) {
			continue
		}
		ref := model.Reference{Kind: c.kind, Text: d.Slice(c.Span), ID: c.id, Span: r.span(c.Span)}
		if c.celex != "" {
			ref.CELEX = Ptr(c.celex)
		}
		r.References = append(r.References, ref)
	}
}

func sortCitations(found []citation) {
	keys := make([]int, len(found))
	for i := range found {
		keys[i] = found[i].Start
	}
	sortBy(found, keys)
}

// citationFinder finds the references of one sentence.
type citationFinder struct {
	doc      *doc.Document
	words    *lang.ActWords
	sentence scan.Span
	found    []citation
}

func (f *citationFinder) add(start, length int, kind, id, celex string) {
	s := scan.Span{Start: start, End: start + length}
	for _, other := range f.found {
		if other.Start < s.End && s.Start < other.End {
			return
		}
	}
	f.found = append(f.found, citation{s, kind, id, celex})
}

// text returns the sentence from an offset on, up to the next superscript: the
// mark of a footnote is no part of a number.
func (f *citationFinder) text(from int) string {
	end := f.sentence.End
	all := f.doc.Raised
	if len(all) == 0 {
		return f.doc.Text[from:end]
	}
	next := sort.Search(len(all), func(i int) bool { return all[i].Start > from })
	if next < len(all) && all[next].Start < end && all[next].End > all[next].Start {
		end = all[next].Start
	}
	return f.doc.Text[from:end]
}

// documents finds procedures and the documents of Commission and Parliament:
// they have a slash or a year in brackets.
func (f *citationFinder) documents(p *doc.Phrase) {
	whole := f.doc.Slice(f.sentence)
	if strings.IndexByte(whole, '/') < 0 && strings.IndexByte(whole, '(') < 0 {
		return
	}
	behind := f.sentence.Start
	for _, t := range p.Tokens {
		for at := t.Start(); at < t.End(); {
			if at >= behind && mayBeDocument(f.doc.Text[at:f.sentence.End]) {
				behind = at + f.document(at)
			}
			slash := strings.IndexByte(f.doc.Text[at:t.End()], '/')
			if slash < 0 {
				break
			}
			at += slash + 1 // behind it the next one can start
		}
	}
}

// shortestDocument is the length in bytes of the shortest reference.
const shortestDocument = len("T8-0080/16")

// mayBeDocument tells by a few bytes whether a document can be named there.
func mayBeDocument(s string) bool {
	switch c := s[0]; {
	case len(s) < shortestDocument:
		return false
	case '0' <= c && c <= '9':
		return s[4] == '/'
	case 'A' <= c && c <= 'Z':
		return s[1] <= '9' || s[1] <= 'Z' && s[2] <= 'Z'
	}
	return false
}

// document reads the reference that starts at an offset and returns its length
// in bytes, or 0.
func (f *citationFinder) document(at int) int {
	text := f.text(at)
	if ref, n := scan.ProcedureAt(text); n > 0 {
		f.add(at, n, lang.KindProcedure, ref.String(), "")
		return n
	}
	if ref, n := oldProcedureAt(text); n > 0 {
		f.add(at, n, lang.KindProcedure, ref.String(), "")
		return n
	}
	if n := f.commission(at, text); n > 0 {
		return n
	}
	return f.parliament(at, text)
}

// oldProcedureAt reads the form COD/1999/0123.
func oldProcedureAt(text string) (scan.ProcedureRef, int) {
	const length = len("COD/1999/0123")
	if len(text) < length || text[3] != '/' || scan.Digits(text[4:]) != 4 || text[8] != '/' || scan.Digits(text[9:]) != 4 {
		return scan.ProcedureRef{}, 0
	}
	if _, ok := model.FindProcedureType(text[:3]); !ok {
		return scan.ProcedureRef{}, 0
	}
	return scan.ProcedureRef{Year: text[4:8], Number: text[9:length], Code: text[:3]}, length
}

// commission reads COM(2015)0123, COM(2019) 308 final, COM/2006/0636 and their
// kin. The CELEX number of a proposal follows where the text calls it one, that
// of a staff working document always.
func (f *citationFinder) commission(at int, text string) int {
	for _, series := range [...]string{"COM", "SWD", "JOIN", "SEC"} {
		rest, ok := strings.CutPrefix(text, series)
		if !ok || len(rest) < 7 || rest[0] != '(' && rest[0] != '/' || scan.Digits(rest[1:]) != 4 {
			continue
		}
		year := rest[1:5]
		closing := byte(')')
		if rest[0] == '/' {
			closing = '/'
		}
		if rest[5] != closing {
			continue
		}
		i := 6 + scan.BlankLength(rest[6:])
		n := scan.Digits(rest[i:])
		if n == 0 || n > 4 {
			continue
		}
		number := padded(rest[i : i+n])
		celex := ""
		switch {
		case series == "COM" && f.calledProposal(at):
			celex = "5" + year + "PC" + number
		case series == "SWD":
			celex = "5" + year + "SC" + number
		}
		length := len(series) + i + n
		f.add(at, length, lang.KindProposal, series+"("+year+")"+number, celex)
		return length
	}
	return 0
}

// calledProposal reports whether the nearest noun before a document that says
// what it is calls it a proposal.
func (f *citationFinder) calledProposal(at int) bool {
	const near = 120 // bytes
	before := strings.Fields(f.doc.Text[max(f.sentence.Start, at-near):at])
	for i := len(before) - 1; i >= 0; i-- {
		switch word := doc.Lower(strings.Trim(before[i], ",;:()")); {
		case f.words.Proposal[word]:
			return true
		case f.words.Papers[word]:
			return false
		}
	}
	return false
}

// parliament reads the documents of Parliament: A8-0123/2016, RC-B8-0123/2016,
// T8-0080/2016 and the same text as P8_TA(2016)0080.
func (f *citationFinder) parliament(at int, text string) int {
	prefix := 0
	if strings.HasPrefix(text, "RC-B") {
		prefix = len("RC-")
	}
	rest := text[prefix:]
	series := rest[0]
	term := scan.Digits(rest[1:])
	if term == 0 || term > 2 || len(rest) < 1+term+2 {
		return 0
	}
	head, tail := rest[:1+term], rest[1+term:]
	if series == 'P' && prefix == 0 {
		year, ok := strings.CutPrefix(tail, "_TA(")
		if !ok || scan.Digits(year) != 4 || len(year) < 9 || year[4] != ')' || scan.Digits(year[5:]) < 4 {
			return 0
		}
		f.add(at, len(head)+13, lang.KindTextAdopted, "T"+head[1:]+"-"+year[5:9]+"/"+year[:4], "")
		return len(head) + 13
	}
	kind := map[byte]string{'A': lang.KindReport, 'B': lang.KindMotion, 'T': lang.KindTextAdopted}[series]
	if kind == "" || tail[0] != '-' || scan.Digits(tail[1:]) != 4 || len(tail) < 8 || tail[5] != '/' {
		return 0
	}
	yearDigits := scan.Digits(tail[6:])
	if yearDigits != 4 && yearDigits != 2 {
		return 0
	}
	year := fullYear(tail[6 : 6+yearDigits])
	length := prefix + len(head) + 6 + yearDigits
	f.add(at, length, kind, text[:prefix]+head+tail[:6]+year, "")
	return length
}

// padded fills a number to four digits.
func padded(number string) string {
	return strings.Repeat("0", max(0, 4-len(number))) + number
}

// fullYear returns a year of two digits with its century.
func fullYear(year string) string {
	if len(year) != 2 {
		return year
	}
	if year >= "50" {
		return "19" + year
	}
	return "20" + year
}
