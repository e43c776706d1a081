package parser

import (
	"sort"
	"strings"

	"resparse/model"
)

// citation is a reference found in the text.
type citation struct {
	span
	kind, id, celex string
}

// extractReferences fills references: each document and act once, by its
// canonical form, in text order.
func extractReferences(p *phrase, r *record) {
	d := p.doc
	f := citationFinder{doc: d, words: &d.words.acts, sentence: p.span()}
	f.documents(p)
	if p.anchors&actAnchor != 0 {
		for i, t := range p.tokens {
			if p.anchor(i)&actAnchor != 0 {
				f.act(t.span())
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
		ref := model.Reference{Kind: c.kind, Text: d.slice(c.span), ID: c.id, Span: r.span(c.span)}
		if c.celex != "" {
			ref.CELEX = ptr(c.celex)
		}
		r.References = append(r.References, ref)
	}
}

func sortCitations(found []citation) {
	keys := make([]int, len(found))
	for i := range found {
		keys[i] = found[i].start
	}
	sortBy(found, keys)
}

// citationFinder finds the references of one sentence.
type citationFinder struct {
	doc      *document
	words    *actWords
	sentence span
	found    []citation
}

func (f *citationFinder) add(start, length int, kind, id, celex string) {
	s := span{start, start + length}
	for _, other := range f.found {
		if other.start < s.end && s.start < other.end {
			return
		}
	}
	f.found = append(f.found, citation{s, kind, id, celex})
}

// text returns the sentence from an offset on, up to the next superscript: the
// mark of a footnote is no part of a number.
func (f *citationFinder) text(from int) string {
	end := f.sentence.end
	all := f.doc.raised
	if len(all) == 0 {
		return f.doc.text[from:end]
	}
	next := sort.Search(len(all), func(i int) bool { return all[i].start > from })
	if next < len(all) && all[next].start < end && all[next].end > all[next].start {
		end = all[next].start
	}
	return f.doc.text[from:end]
}

// documents finds procedures and the documents of Commission and Parliament:
// they have a slash or a year in brackets.
func (f *citationFinder) documents(p *phrase) {
	whole := f.doc.slice(f.sentence)
	if strings.IndexByte(whole, '/') < 0 && strings.IndexByte(whole, '(') < 0 {
		return
	}
	behind := f.sentence.start
	for _, t := range p.tokens {
		for at := t.start(); at < t.end(); {
			if at >= behind && mayBeDocument(f.doc.text[at:f.sentence.end]) {
				behind = at + f.document(at)
			}
			slash := strings.IndexByte(f.doc.text[at:t.end()], '/')
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
	if ref, n := procedureAt(text); n > 0 {
		f.add(at, n, kindProcedure, ref.String(), "")
		return n
	}
	if ref, n := oldProcedureAt(text); n > 0 {
		f.add(at, n, kindProcedure, ref.String(), "")
		return n
	}
	if n := f.commission(at, text); n > 0 {
		return n
	}
	return f.parliament(at, text)
}

// oldProcedureAt reads the form COD/1999/0123.
func oldProcedureAt(text string) (procedureRef, int) {
	const length = len("COD/1999/0123")
	if len(text) < length || text[3] != '/' || digits(text[4:]) != 4 || text[8] != '/' || digits(text[9:]) != 4 {
		return procedureRef{}, 0
	}
	if _, ok := model.FindProcedureType(text[:3]); !ok {
		return procedureRef{}, 0
	}
	return procedureRef{year: text[4:8], number: text[9:length], code: text[:3]}, length
}

// commission reads COM(2015)0123, COM(2019) 308 final, COM/2006/0636 and their
// kin. The CELEX number of a proposal follows where the text calls it one, that
// of a staff working document always.
func (f *citationFinder) commission(at int, text string) int {
	for _, series := range [...]string{"COM", "SWD", "JOIN", "SEC"} {
		rest, ok := strings.CutPrefix(text, series)
		if !ok || len(rest) < 7 || rest[0] != '(' && rest[0] != '/' || digits(rest[1:]) != 4 {
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
		i := 6 + blankLength(rest[6:])
		n := digits(rest[i:])
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
		f.add(at, length, kindProposal, series+"("+year+")"+number, celex)
		return length
	}
	return 0
}

// calledProposal reports whether the nearest noun before a document that says
// what it is calls it a proposal.
func (f *citationFinder) calledProposal(at int) bool {
	const near = 120 // bytes
	before := strings.Fields(f.doc.text[max(f.sentence.start, at-near):at])
	for i := len(before) - 1; i >= 0; i-- {
		switch word := lower(strings.Trim(before[i], ",;:()")); {
		case f.words.proposal[word]:
			return true
		case f.words.papers[word]:
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
	term := digits(rest[1:])
	if term == 0 || term > 2 || len(rest) < 1+term+2 {
		return 0
	}
	head, tail := rest[:1+term], rest[1+term:]
	if series == 'P' && prefix == 0 {
		year, ok := strings.CutPrefix(tail, "_TA(")
		if !ok || digits(year) != 4 || len(year) < 9 || year[4] != ')' || digits(year[5:]) < 4 {
			return 0
		}
		f.add(at, len(head)+13, kindTextAdopted, "T"+head[1:]+"-"+year[5:9]+"/"+year[:4], "")
		return len(head) + 13
	}
	kind := map[byte]string{'A': kindReport, 'B': kindMotion, 'T': kindTextAdopted}[series]
	if kind == "" || tail[0] != '-' || digits(tail[1:]) != 4 || len(tail) < 8 || tail[5] != '/' {
		return 0
	}
	yearDigits := digits(tail[6:])
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
