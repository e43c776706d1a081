package lang

import (
	"iter"
	"maps"
	"strings"
	"sync"
	"unicode"

	"resparse/parser/internal/scan"
)

// OtherWords tell what is no summary. Titles and lines are looked for as they
// start, phrases anywhere.
type OtherWords struct {
	Names                map[string]bool // words that every summary has one of
	Abbreviated          map[string]bool // such words that count in capitals alone
	ProcedureFileTitles  map[string]bool
	ProcedureFileLines   map[string]bool
	PressReleaseTitles   map[string]bool
	PressReleaseLines    map[string]bool
	TabledTextTitles     map[string]bool
	Recitals             map[string]bool // what lines of a tabled text start with
	DebateTitles         map[string]bool
	DebateLines          map[string]bool
	SearchTitles         map[string]bool
	FailedDownloadPhrase map[string]bool
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
	failedLength       = 1500 // bytes of the longest message in place of a page
)

// OtherKind returns what a text is that is no summary, from the title of its page,
// if it has one, and its lines; empty where nothing tells.
func OtherKind(title string, lines iter.Seq[string]) string {
	o := others()
	var seen otherEvidence
	seen.title(o, title)
	n := 0
	for line := range lines {
		if n++; n <= topLines {
			seen.title(o, line)
		}
		seen.line(o, line)
	}
	return seen.kind()
}

// otherEvidence is what the title and the lines of a text tell.
type otherEvidence struct {
	titles                         map[string]bool // kinds that a title names
	headings                       map[string]bool // lines of procedure files
	recitals, procedures, length   int
	pressRelease, debate, failures bool
}

// title notes what a title says.
func (e *otherEvidence) title(o *OtherWords, line string) {
	key := foldLine(line)
	for kind, starts := range map[string]map[string]bool{
		ProcedureFile: o.ProcedureFileTitles, PressRelease: o.PressReleaseTitles, TabledText: o.TabledTextTitles,
		Debate: o.DebateTitles, SearchResults: o.SearchTitles,
	} {
		if startsOrEnds(key, starts) {
			if e.titles == nil {
				e.titles = make(map[string]bool)
			}
			e.titles[kind] = true
		}
	}
}

// line notes what a line says.
func (e *otherEvidence) line(o *OtherWords, line string) {
	key := foldLine(line)
	e.length += len(key)
	if o.ProcedureFileLines[key] {
		if e.headings == nil {
			e.headings = make(map[string]bool)
		}
		e.headings[key] = true
	}
	e.pressRelease = e.pressRelease || o.PressReleaseLines[key] || hasPressNumber(key)
	e.debate = e.debate || o.DebateLines[key]
	for phrase := range o.FailedDownloadPhrase {
		e.failures = e.failures || strings.Contains(key, phrase)
	}
	for start := range o.Recitals {
		if strings.HasPrefix(key, start) {
			e.recitals++
			break
		}
	}
	if _, n := scan.ProcedureAt(key); n > 0 {
		e.procedures++
	}
}

// kind weighs the evidence.
func (e *otherEvidence) kind() string {
	switch {
	case e.titles[ProcedureFile] || len(e.headings) >= procedureFileLines:
		return ProcedureFile
	case e.titles[TabledText] && e.recitals >= recitals:
		return TabledText
	case e.titles[PressRelease] || e.pressRelease:
		return PressRelease
	case e.titles[Debate] || e.debate:
		return Debate
	case e.titles[SearchResults] || e.procedures >= procedures:
		return SearchResults
	case e.failures && e.length <= failedLength:
		return FailedDownload
	}
	return ""
}

// foldLine returns a line in small letters without the signs at its edges.
func foldLine(line string) string {
	return strings.ToLower(strings.TrimFunc(line, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(`#*_:–-.|\>`, r) }))
}

func startsOrEnds(key string, phrases map[string]bool) bool {
	for phrase := range phrases {
		if strings.HasPrefix(key, phrase) || strings.HasSuffix(key, phrase) {
			return true
		}
	}
	return false
}

// hasPressNumber reports whether a line has the number of a press release, such
// as 20201217IPR94207.
func hasPressNumber(key string) bool {
	const date, number = 8, 5 // digits
	i := strings.Index(key, "ipr")
	return i >= date && scan.Digits(key[i-date:]) == date && scan.Digits(key[i+len("ipr"):]) == number
}

// NamesInstitution reports whether a text speaks of what every summary speaks of.
func NamesInstitution(text string) bool {
	o := others()
	for word := range o.Abbreviated {
		if strings.Contains(text, strings.ToUpper(word)) {
			return true
		}
	}
	text = strings.ToLower(text)
	for word := range o.Names {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}

// others are the words of all languages: what is no summary may be in any.
var others = sync.OnceValue(func() *OtherWords {
	all := &OtherWords{}
	for i := range languages {
		var one OtherWords
		if fillFrom(languages[i].code, "others", &one) != nil {
			continue // a table that cannot be read fails every test of this package
		}
		for _, to := range [...]struct{ all, one *map[string]bool }{
			{&all.Names, &one.Names}, {&all.Abbreviated, &one.Abbreviated},
			{&all.ProcedureFileTitles, &one.ProcedureFileTitles}, {&all.ProcedureFileLines, &one.ProcedureFileLines},
			{&all.PressReleaseTitles, &one.PressReleaseTitles}, {&all.PressReleaseLines, &one.PressReleaseLines},
			{&all.TabledTextTitles, &one.TabledTextTitles}, {&all.Recitals, &one.Recitals},
			{&all.DebateTitles, &one.DebateTitles}, {&all.DebateLines, &one.DebateLines},
			{&all.SearchTitles, &one.SearchTitles}, {&all.FailedDownloadPhrase, &one.FailedDownloadPhrase},
		} {
			if *to.all == nil {
				*to.all = make(map[string]bool)
			}
			maps.Copy(*to.all, *to.one)
		}
	}
	return all
})
