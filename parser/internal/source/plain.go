package source

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"resparse/parser/internal/scan"
)

// Plain cleans text that was pasted from a PDF viewer: page numbers, the lines that
// repeat on every page and those that browsers print go, what a page break cut in two
// is joined, and so are words that were divided at the end of a line. Text without such
// traces comes back as it is; words are asked for only where it has some.
func Plain(src *Source, words func() LayoutWords) *Source {
	printed := isPrinted(src.Text)
	if !printed && !bytes.ContainsRune(src.Text, '\f') && !bytes.Contains(src.Text, []byte("-\n")) {
		return src
	}
	p := &plainWriter{words: words(), src: src.Text, lines: splitLines(src.Text), whole: hyphenWords(src.Text)}
	if printed {
		p.markPrint()
	}
	p.markFurniture()
	p.write()
	plain := *src
	plain.Text = p.out
	plain.Layers = append(append([]Places{}, src.Layers...), p.places)
	return &plain
}

// LayoutWords are the words at the ends of lines and pages that say what a hyphen
// there is, in all languages that are read.
type LayoutWords struct {
	AfterHyphen    map[string]bool // what a hyphen at the end of a line stands before as a word: 'short- and'
	HyphenFirst    map[string]bool // first parts of words with a hyphen
	HyphenSecond   map[string]bool // second parts of them
	JoinedPrefixes map[string]bool // first parts that never have one
	PageWords      map[string]bool // beside the number of a page
}

// textLine is a line without its end; a form feed before it starts a page.
type textLine struct {
	scan.Span
	page      bool // it starts a page
	furniture bool // a page number, a running title
}

func splitLines(text []byte) []textLine {
	var lines []textLine
	page := false
	for at := 0; at < len(text); {
		end := len(text)
		if n := bytes.IndexByte(text[at:], '\n'); n >= 0 {
			end = at + n
		}
		start := at
		for start < end && text[start] == '\f' {
			page = true
			start++
		}
		stop := end
		if before, _, found := bytes.Cut(text[start:end], []byte("\f")); found {
			stop = start + len(before)
			end = stop - 1
		}
		lines = append(lines, textLine{Span: scan.Span{Start: start, End: stop}, page: page})
		page = false
		at = end + 1
	}
	return lines
}

// plainWriter writes a text without the traces of its pages.
type plainWriter struct {
	words  LayoutWords
	src    []byte
	lines  []textLine
	whole  map[string]bool // words written with a hyphen within a line
	out    []byte
	places Places
}

func (p *plainWriter) line(i int) string {
	return strings.TrimSpace(string(p.src[p.lines[i].Start:p.lines[i].End]))
}

// markFurniture finds page numbers and running titles: lines of a number alone
// and, beside a page break, lines that recur but for their digits.
func (p *plainWriter) markFurniture() {
	seen := make(map[string]int)
	var edges []int
	for i := range p.lines {
		text := p.line(i)
		if p.isPageNumber(text) && !(i > 0 && endsInName(p.line(i-1))) {
			p.lines[i].furniture = true
			continue
		}
		if text != "" && p.atPageEdge(i) {
			seen[withoutDigits(text)]++
			edges = append(edges, i)
		}
	}
	for _, i := range edges {
		text := p.line(i)
		if seen[withoutDigits(text)] > 1 || isRunningTitle(text) {
			p.lines[i].furniture = true
		}
	}
}

// atPageEdge reports whether a line is the first or the last of a page.
func (p *plainWriter) atPageEdge(i int) bool {
	for j := i; j >= 0; j-- {
		if p.lines[j].page && j > 0 {
			return true
		}
		if j < i && p.line(j) != "" && !p.lines[j].furniture {
			break
		}
	}
	for j := i + 1; j < len(p.lines); j++ {
		if p.lines[j].page {
			return true
		}
		if p.line(j) != "" && !p.isPageNumber(p.line(j)) {
			return false
		}
	}
	return p.paged()
}

// paged reports whether the text has page breaks at all.
func (p *plainWriter) paged() bool {
	for i := 1; i < len(p.lines); i++ {
		if p.lines[i].page {
			return true
		}
	}
	return false
}

// endsInName reports whether a line ends in a hyphen after a capital or a digit,
// which a number may follow: COVID-19.
func endsInName(line string) bool {
	before, hyphen := strings.CutSuffix(line, "-")
	r, _ := utf8.DecodeLastRuneInString(before)
	return hyphen && (unicode.IsUpper(r) || unicode.IsDigit(r))
}

// isPageNumber reports whether a line is nothing but the number of a page:
// 3, - 3 -, 3/7, Page 3 of 7.
func (p *plainWriter) isPageNumber(text string) bool {
	const longest, most = 20, 2 // bytes of the line, numbers in it
	if len(text) == 0 || len(text) > longest {
		return false
	}
	numbers, joined := 0, strings.Contains(text, "/")
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" -–/|", r) }) {
		if p.words.PageWords[strings.ToLower(word)] {
			joined = joined || numbers > 0
			continue
		}
		if strings.Trim(word, "0123456789") != "" || len(word) > 3 {
			return false
		}
		numbers++
	}
	return numbers == 1 || numbers == most && joined
}

// isRunningTitle reports whether a line has the wide gap between title and page
// number that running titles have.
func isRunningTitle(text string) bool { return strings.Contains(text, "    ") }

// withoutDigits folds a line to what recurs on every page: its words without
// the numbers.
func withoutDigits(text string) string {
	var kept []string
	for _, word := range strings.Fields(text) {
		if strings.Trim(word, "0123456789/-.") != "" {
			kept = append(kept, word)
		}
	}
	return strings.Join(kept, " ")
}

// write copies the lines that are text.
func (p *plainWriter) write() {
	broken := false // a page break since the last line of text
	blank := false
	for i := range p.lines {
		l := p.lines[i]
		broken = broken || l.page || l.furniture
		if l.furniture {
			continue
		}
		if p.line(i) == "" {
			blank = true
			continue
		}
		if p.separate(i, broken, blank) {
			for scan.IsSpaceByte(p.src[l.Start]) {
				l.Start++
			}
		}
		p.places.Linear(len(p.out), l.Start)
		p.out = append(p.out, p.src[l.Start:l.End]...)
		broken, blank = false, false
	}
	p.out = append(p.out, '\n')
}

// separate ends the line before line i: by a line end, by a blank line, or by
// nothing where a hyphen ends it, which it then reports.
func (p *plainWriter) separate(i int, broken, blank bool) bool {
	if len(p.out) == 0 {
		return false
	}
	next := p.line(i)
	last := bytes.TrimRight(p.out, " \t")
	joined := !blank || broken && continues(last, next)
	if joined && p.endsInHyphen(last, next) {
		p.out = last
		if p.divides(last, next) {
			p.out = last[:len(last)-1]
		}
		return true
	}
	p.places.Atomic(len(p.out), p.lines[i].Start, 0)
	p.out = append(p.out, '\n')
	if !joined {
		p.out = append(p.out, '\n')
	}
	return false
}

// continues reports whether a paragraph that a page break cut goes on.
func continues(last []byte, next string) bool {
	return !strings.ContainsRune(".:;!?", rune(last[len(last)-1])) && scan.StartsLower(next)
}

// endsInHyphen reports whether a word goes on after the hyphen at the end of a
// line: COVID-19, absten-tions; 'short-' before 'and long-term' does not.
func (p *plainWriter) endsInHyphen(last []byte, next string) bool {
	if len(last) < 2 || last[len(last)-1] != '-' {
		return false
	}
	before, _ := utf8.DecodeLastRune(last[:len(last)-1])
	after, _ := utf8.DecodeRuneInString(next)
	word, _, _ := strings.Cut(next, " ")
	return isWordRune(before) && isWordRune(after) && !p.words.AfterHyphen[word]
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// divides reports whether such a hyphen only divides the word: small letters stand
// on both sides, and the word is not written with it elsewhere, nor usually.
func (p *plainWriter) divides(last []byte, next string) bool {
	before := last[max(0, len(last)-longestWord) : len(last)-1]
	head := string(before[bytes.LastIndexAny(before, " \n(-/")+1:])
	tail, _, _ := strings.Cut(next[:min(len(next), longestWord)], " ")
	tail = strings.TrimRight(tail, ".,;:)")
	end, _ := utf8.DecodeLastRuneInString(head)
	switch {
	case !unicode.IsLower(end) || !scan.StartsLower(next), p.whole[head+"-"+tail]:
		return false
	case p.words.JoinedPrefixes[strings.ToLower(head)]:
		return true
	}
	second, _, _ := strings.Cut(tail, "-")
	return !p.words.HyphenFirst[strings.ToLower(head)] && !p.words.HyphenSecond[second]
}

// longestWord is how far a word is looked for, in bytes.
const longestWord = 64

// hyphenWords returns the words of a text that have a hyphen within a line.
func hyphenWords(text []byte) map[string]bool {
	words := make(map[string]bool)
	for word := range bytes.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(" \n\f\t(),.;:", r) }) {
		if bytes.ContainsRune(word, '-') {
			words[string(word)] = true
		}
	}
	return words
}
