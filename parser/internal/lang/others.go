package lang

import (
	"iter"
	"strings"
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
	lineLength         = 300  // bytes of a line that are looked at
	failedLength       = 1500 // bytes of the longest message in place of a page
)

// OtherKind returns what a text is that is no summary, from the title of its page,
// if it has one, and its lines; empty where nothing tells.
func (l *Languages) OtherKind(title string, lines iter.Seq[string]) string {
	e := otherEvidence{words: l.others()}
	e.title(foldLine(title))
	e.line(foldLine(title))
	n := 0
	for line := range lines {
		e.length += len(line)
		key := foldLine(line[:min(len(line), lineLength)])
		if n++; n <= topLines {
			e.title(key)
		}
		e.line(key)
	}
	return e.kind()
}

// otherEvidence is what the title and the lines of a text tell. Lines are folded.
type otherEvidence struct {
	words                          *OtherWords
	procedureFile, tabled, search  bool            // a title says so
	pressRelease, debate, failures bool            // a title or a line does
	headings                       map[string]bool // lines of procedure files
	recitals, procedures, length   int
}

// title notes what a title says.
func (e *otherEvidence) title(key string) {
	w := e.words
	e.procedureFile = e.procedureFile || startsOrEnds(key, w.ProcedureFileTitles)
	e.tabled = e.tabled || startsOrEnds(key, w.TabledTextTitles)
	e.search = e.search || startsOrEnds(key, w.SearchTitles)
	e.pressRelease = e.pressRelease || startsOrEnds(key, w.PressReleaseTitles)
	e.debate = e.debate || startsOrEnds(key, w.DebateTitles)
}

// line notes what a line says.
func (e *otherEvidence) line(key string) {
	w := e.words
	if w.ProcedureFileLines[key] {
		if e.headings == nil {
			e.headings = make(map[string]bool)
		}
		e.headings[key] = true
	}
	e.pressRelease = e.pressRelease || w.PressReleaseLines[key] || hasPressNumber(key)
	e.debate = e.debate || w.DebateLines[key]
	if e.length <= failedLength && !e.failures {
		e.failures = containsAny(key, w.FailedDownloadPhrase)
	}
	for start := range w.Recitals {
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
	case e.procedureFile || len(e.headings) >= procedureFileLines:
		return ProcedureFile
	case e.tabled && e.recitals >= recitals:
		return TabledText
	case e.pressRelease:
		return PressRelease
	case e.debate:
		return Debate
	case e.search || e.procedures >= procedures:
		return SearchResults
	case e.failures && e.length <= failedLength:
		return FailedDownload
	}
	return ""
}

// foldLine returns a line in small letters without the signs at its edges.
func foldLine(line string) string {
	return strings.ToLower(strings.TrimFunc(line,
		func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(`#*_:–-.|\>`, r) }))
}

func startsOrEnds(key string, phrases map[string]bool) bool {
	for phrase := range phrases {
		if strings.HasPrefix(key, phrase) || strings.HasSuffix(key, phrase) {
			return true
		}
	}
	return false
}

func containsAny(key string, phrases map[string]bool) bool {
	for phrase := range phrases {
		if strings.Contains(key, phrase) {
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
func (l *Languages) NamesInstitution(text string) bool {
	o := l.others()
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
