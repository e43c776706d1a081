package extract

import (
	"strings"
	"unicode/utf8"

	"resparse/model"
	"resparse/parser/internal/scan"
)

// documents finds procedures and the documents of Commission and Parliament:
// they have a slash or a year in brackets.
func (f *citationFinder) documents() {
	after, slash := f.sentence.Start, f.slashFrom(f.sentence.Start)
	for i, t := range f.Tokens {
		for at := t.Start(); at < t.End(); {
			if at >= after && mayBeDocument(f.Doc.Text[at:f.sentence.End]) {
				after = at + f.document(at, i)
			}
			if slash < at {
				slash = f.slashFrom(at)
			}
			if slash >= t.End() {
				break
			}
			at = slash + 1 // after it the next one can start
		}
	}
}

// slashFrom returns where the next slash of the sentence stands from an offset on, or
// the end of the sentence.
func (f *citationFinder) slashFrom(at int) int {
	if n := strings.IndexByte(f.Doc.Text[at:f.sentence.End], '/'); n >= 0 {
		return at + n
	}
	return f.sentence.End
}

// longestDocument is the length in bytes of the longest reference, with blanks
// and dashes of three bytes between its parts.
const longestDocument = 40

// documentEnd returns how far a document that starts in token i can go: up to
// the next superscript.
func (f *citationFinder) documentEnd(i int) int {
	end := f.Tokens[i].End()
	last := end + longestDocument
	for i++; f.Has(i) && f.Tokens[i].Start() <= end+len(" ") && end < last; i++ {
		end = f.Tokens[i].End()
	}
	return end
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
		return s[1] <= '9' || s[1] <= 'Z' && (s[2] <= 'Z' || s[2] >= utf8.RuneSelf)
	}
	return false
}

// document reads the reference at an offset, in token i, and returns its length
// in bytes, or 0.
func (f *citationFinder) document(at, i int) int {
	text := f.Doc.Text[at:f.documentEnd(i)]
	if len(text) < shortestDocument {
		return 0
	}
	c := citation{kind: model.ReferenceProcedure}
	ref, n := scan.ProcedureAt(text)
	if n == 0 {
		ref, n = oldProcedureAt(text)
	}
	if n > 0 {
		c.id = ref.String()
	} else if c, n = f.commission(i, text); n == 0 {
		c, n = parliament(text)
	}
	if n > 0 {
		c.Span = scan.Span{Start: at, End: at + n}
		f.add(c)
	}
	return n
}

// oldProcedureAt reads the form COD/1999/0123.
func oldProcedureAt(text string) (scan.ProcedureRef, int) {
	const length = len("COD/1999/0123")
	if len(text) < length || text[3] != '/' || scan.Digits(text[4:]) != 4 || text[8] != '/' ||
		scan.Digits(text[9:]) != 4 {
		return scan.ProcedureRef{}, 0
	}
	if _, ok := model.FindProcedureType(text[:3]); !ok {
		return scan.ProcedureRef{}, 0
	}
	return scan.ProcedureRef{Year: text[4:8], Number: text[9:length], Code: text[:3]}, length
}

// commission reads COM(2015)0123, COM (95) 308 final, COM/2006/0636 and their
// kin. The CELEX number of a proposal follows where the text calls it one, that
// of a staff working document always.
func (f *citationFinder) commission(i int, text string) (citation, int) {
	for _, series := range [...]string{"COM", "SWD", "JOIN", "SEC"} {
		if text[0] != series[0] {
			continue
		}
		rest, ok := strings.CutPrefix(text, series)
		if !ok {
			continue
		}
		year, n := yearIn(rest)
		number := rest[n:]
		number = number[scan.BlankLength(number):]
		length := scan.Digits(number)
		if n == 0 || length == 0 || length > 4 {
			return citation{}, 0
		}
		c := citation{kind: model.ReferenceProposal, id: series + "(" + year + ")" + padded(number[:length])}
		switch {
		case series == "COM" && f.calledProposal(i):
			c.celex = "5" + year + "PC" + padded(number[:length])
		case series == "SWD":
			c.celex = "5" + year + "SC" + padded(number[:length])
		}
		return c, len(text) - len(number) + length
	}
	return citation{}, 0
}

// yearIn reads a year between brackets or slashes, '(2015)' or '/2006/', and
// returns it in four digits with the length in bytes of the whole.
func yearIn(text string) (year string, length int) {
	blank := scan.BlankLength(text)
	text = text[blank:]
	if text == "" {
		return "", 0
	}
	closing := map[byte]byte{'(': ')', '/': '/'}[text[0]]
	n := scan.Digits(text[1:])
	if closing == 0 || n != 2 && n != 4 || n+1 >= len(text) || text[n+1] != closing {
		return "", 0
	}
	return fullYear(text[1 : n+1]), blank + n + 2
}

// calledProposal reports whether the nearest noun before token i that says what
// a document is calls it a proposal.
func (f *citationFinder) calledProposal(i int) bool {
	const near = 24 // tokens
	for j := range f.Back(i-1, near) {
		if f.Is(j, f.words.Proposal) {
			return true
		}
		if f.Is(j, f.words.Papers) {
			return false
		}
	}
	return false
}

// parliament reads the documents of Parliament: A8-0123/2016, RC-B8-0123/2016,
// T8-0080/2016 and the same text as P8_TA(2016)0080.
func parliament(text string) (citation, int) {
	prefix := ""
	rest := text
	if cut, ok := strings.CutPrefix(text, "RC"); ok {
		n := dashLength(cut)
		if n == 0 || !strings.HasPrefix(cut[n:], "B") {
			return citation{}, 0
		}
		prefix, rest = "RC-", cut[n:]
	}
	term := scan.Digits(rest[1:])
	if term == 0 || term > 2 {
		return citation{}, 0
	}
	series, tail := rest[:1+term], rest[1+term:]
	c, n := citation{}, 0
	if series[0] == 'P' && prefix == "" {
		c, n = adopted(series[1:], tail)
	} else if kind := map[byte]string{'A': model.ReferenceReport, 'B': model.ReferenceMotion, 'T': model.ReferenceTextAdopted}[series[0]]; kind != "" {
		c, n = numbered(prefix+series, tail)
		c.kind = kind
	}
	if n == 0 {
		return citation{}, 0
	}
	return c, len(text) - len(tail) + n
}

// adopted reads what stands after P8 in P8_TA(2016)0080 and P8_TA-PROV(2016)0080.
func adopted(term, tail string) (citation, int) {
	rest, ok := strings.CutPrefix(tail, "_TA")
	if !ok {
		return citation{}, 0
	}
	if n := dashLength(rest); n > 0 && strings.HasPrefix(rest[n:], "PROV") {
		rest = rest[n+len("PROV"):]
	}
	year, n := yearIn(rest)
	if n == 0 || scan.Digits(rest[n:]) < 4 {
		return citation{}, 0
	}
	id := "T" + term + "-" + rest[n:n+4] + "/" + year
	return citation{kind: model.ReferenceTextAdopted, id: id}, len(tail) - len(rest) + n + 4
}

// numbered reads what stands after A8 in A8-0123/2016.
func numbered(series, tail string) (citation, int) {
	dash := dashLength(tail)
	rest := tail[dash:]
	if dash == 0 || scan.Digits(rest) != 4 || len(rest) < 5 || rest[4] != '/' {
		return citation{}, 0
	}
	n := scan.Digits(rest[5:])
	if n != 2 && n != 4 {
		return citation{}, 0
	}
	return citation{id: series + "-" + rest[:5] + fullYear(rest[5:5+n])}, dash + 5 + n
}

// dashLength returns the length in bytes of the hyphen or dash that text starts
// with, whatever its form, or 0.
func dashLength(text string) int {
	for _, dash := range [...]string{"-", "\u2010", "‑", "–", "—", "−"} {
		if strings.HasPrefix(text, dash) {
			return len(dash)
		}
	}
	return 0
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
