package lang

import (
	"iter"
	"slices"
	"strings"
	"unicode"

	"resparse/parser/internal/scan"
)

// OtherWords tell what is no summary. Titles and lines are looked for as they
// start, phrases anywhere.
type OtherWords struct {
	Names                []string // words that every summary has one of
	Abbreviated          []string // such words that count in capitals alone
	SiteNames            []string // the site's name, which is the title of no summary
	ProcedureFileTitles  []string
	ProcedureFileLines   map[string]bool
	PressReleaseTitles   []string
	PressReleaseLines    map[string]bool
	TabledTextTitles     []string
	Recitals             []string // what lines of a tabled text start with
	DebateTitles         []string
	DebateLines          map[string]bool
	SearchTitles         []string
	FailedDownloadPhrase []string
}

// otherTables are these words, with what is made of them.
type otherTables struct {
	OtherWords
	failures phrasesByStart
}

// The kinds of what is no summary.
const (
	ProcedureFile  = "procedure file"
	PressRelease   = "press release"
	TabledText     = "tabled text"
	Debate         = "debate"
	SearchResults  = "search results"
	FailedDownload = "failed download"
)

// Limits of telling what is no summary.
const (
	procedureFileLines = 2    // different headings of a procedure file
	recitals           = 2    // lines of a tabled text
	procedures         = 3    // lines of search results that start with a procedure's reference
	topLines           = 8    // lines that can be the title
	lineLength         = 300  // bytes of a line that are looked at
	headingLength      = 100  // bytes of the longest line that is looked up as a whole
	failedLength       = 1500 // bytes of the longest message in place of a page
)

// OtherKind returns what a text is that is no summary, from the title of its page,
// if it has one, and its lines; empty where nothing tells.
func (l *Languages) OtherKind(title string, lines iter.Seq[string]) string {
	e := otherEvidence{words: &l.others().OtherWords, failures: &l.others().failures}
	e.title(foldLine(title))
	e.line(trimSigns(title), foldLine(title))
	n := 0
	for line := range lines {
		e.length += len(line)
		line = trimSigns(line)
		key := ""
		if n < topLines || len(line) <= headingLength || e.length <= failedLength {
			key = strings.ToLower(line)
		}
		if n++; n <= topLines {
			e.title(key)
		}
		e.line(line, key)
	}
	return e.kind(title, lines)
}

// otherEvidence is what the title and the lines of a text tell.
type otherEvidence struct {
	words                         *OtherWords
	failures                      *phrasesByStart
	procedureFile, tabled, search bool            // a title says so
	pressRelease, debate          bool            // a title or a line does
	headings                      map[string]bool // lines of procedure files
	procedures, length            int
	failed                        bool // one of the lines up to failedLength tells a failure
}

// title notes what a title says, in small letters.
func (e *otherEvidence) title(key string) {
	w := e.words
	e.procedureFile = e.procedureFile || startsOrEnds(key, w.ProcedureFileTitles)
	e.tabled = e.tabled || startsOrEnds(key, w.TabledTextTitles)
	e.search = e.search || startsOrEnds(key, w.SearchTitles)
	e.pressRelease = e.pressRelease || startsOrEnds(key, w.PressReleaseTitles)
	e.debate = e.debate || startsOrEnds(key, w.DebateTitles)
}

// line notes what a line says, without the signs at its edges. The key is the line in
// small letters, where it is a short one or the text is up to there.
func (e *otherEvidence) line(line, key string) {
	if len(line) <= headingLength {
		e.heading(key)
	}
	e.failed = e.failed || e.length <= failedLength && e.failures.in(key)
	e.pressRelease = e.pressRelease || hasPressNumber(line)
	if _, n := scan.ProcedureAt(line); n > 0 {
		e.procedures++
	}
}

// heading notes what a short line says, in small letters.
func (e *otherEvidence) heading(key string) {
	w := e.words
	if w.ProcedureFileLines[key] {
		if e.headings == nil {
			e.headings = make(map[string]bool)
		}
		e.headings[key] = true
	}
	e.pressRelease = e.pressRelease || w.PressReleaseLines[key]
	e.debate = e.debate || w.DebateLines[key]
}

// kind weighs the evidence. Only where a text may be tabled are its lines read again,
// for recitals.
func (e *otherEvidence) kind(title string, lines iter.Seq[string]) string {
	switch {
	case e.procedureFile || len(e.headings) >= procedureFileLines:
		return ProcedureFile
	case e.tabled && e.recitals(title, lines) >= recitals:
		return TabledText
	case e.pressRelease:
		return PressRelease
	case e.debate:
		return Debate
	case e.search || e.procedures >= procedures:
		return SearchResults
	case e.length <= failedLength && e.failed:
		return FailedDownload
	}
	return ""
}

// recitals returns how many of the lines of a text, and its title, are recitals.
func (e *otherEvidence) recitals(title string, lines iter.Seq[string]) int {
	n := 0
	count := func(line string) {
		if hasAny(foldLine(line), e.words.Recitals, strings.HasPrefix) {
			n++
		}
	}
	count(title)
	for line := range lines {
		count(line)
	}
	return n
}

// phrasesByStart are phrases by their first byte, so that many are looked for in one
// pass.
type phrasesByStart [1 << 8][]string

// add adds phrases, none of which is empty.
func (p *phrasesByStart) add(phrases []string) {
	for _, phrase := range phrases {
		p[phrase[0]] = append(p[phrase[0]], phrase)
	}
}

// in reports whether one of the phrases stands anywhere in a text.
func (p *phrasesByStart) in(text string) bool {
	for i := range len(text) {
		for _, phrase := range p[text[i]] {
			if strings.HasPrefix(text[i:], phrase) {
				return true
			}
		}
	}
	return false
}

func hasAny(key string, phrases []string, has func(key, phrase string) bool) bool {
	return slices.ContainsFunc(phrases, func(phrase string) bool { return has(key, phrase) })
}

// foldLine returns the start of a line in small letters without the signs at its
// edges.
func foldLine(line string) string { return strings.ToLower(trimSigns(line)) }

// trimSigns returns the start of a line without the signs at its edges.
func trimSigns(line string) string {
	return strings.TrimFunc(line[:min(len(line), lineLength)], func(r rune) bool {
		switch r {
		case '#', '*', '_', ':', '–', '-', '.', '|', '\\', '>':
			return true
		}
		return unicode.IsSpace(r)
	})
}

func startsOrEnds(key string, phrases []string) bool {
	return hasAny(key, phrases, func(key, phrase string) bool {
		return strings.HasPrefix(key, phrase) || strings.HasSuffix(key, phrase)
	})
}

// hasPressNumber reports whether a line has the number of a press release, such
// as 20201217IPR94207.
func hasPressNumber(line string) bool {
	const date, number = 8, 5 // digits
	i := strings.Index(line, "IPR")
	if i < 0 {
		i = strings.Index(line, "ipr") // in an address
	}
	return i >= date && scan.Digits(line[i-date:]) == date && scan.Digits(line[i+len("ipr"):]) == number
}

// IsSiteName reports whether a line starts with the name of the site, as its pages do.
func (l *Languages) IsSiteName(line string) bool {
	return len(line) <= headingLength && hasAny(foldLine(line), l.others().SiteNames, strings.HasPrefix)
}

// NamesInstitution reports whether a text speaks of what every summary speaks of.
func (l *Languages) NamesInstitution(text string) bool {
	o := l.others()
	for _, word := range o.Abbreviated {
		if strings.Contains(text, strings.ToUpper(word)) {
			return true
		}
	}
	for line := range strings.Lines(text) { // mostly the first one does
		if hasAny(strings.ToLower(line), o.Names, strings.Contains) {
			return true
		}
	}
	return false
}
