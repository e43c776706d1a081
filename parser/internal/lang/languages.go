package lang

import (
	"fmt"
	"io/fs"
	"path"
	"strings"
	"sync"
)

// Languages are the languages that are read. What is known of them is read from
// their tables when it is first needed, and never changed.
type Languages struct {
	files    fs.FS
	list     []language // the likeliest first
	evidence func() *evidence
	layout   func() *LayoutWords
	others   func() *otherTables
}

type language struct {
	code    string // ISO 639-1
	wording func() *Wording
}

// New returns the languages of some codes, the likeliest first. Their tables stand
// in folders that have the codes as names. A table that cannot be read counts as
// empty; [Read] says what is wrong with it.
func New(files fs.FS, codes ...string) *Languages {
	l := &Languages{files: files}
	for _, code := range codes {
		l.list = append(l.list, language{code, sync.OnceValue(func() *Wording {
			w, err := Read(files, code)
			if err != nil {
				return UnknownLanguage
			}
			return w
		})})
	}
	l.evidence = sync.OnceValue(l.readEvidence)
	l.layout = sync.OnceValue(func() *LayoutWords {
		all := &LayoutWords{}
		l.fillFromAll("layout", all)
		return all
	})
	l.others = sync.OnceValue(func() *otherTables {
		all := &otherTables{}
		l.fillFromAll("others", &all.OtherWords)
		all.failures.add(all.FailedDownloadPhrase)
		return all
	})
	return l
}

// Codes returns the codes of the languages, the likeliest first.
func (l *Languages) Codes() []string {
	codes := make([]string, len(l.list))
	for i := range l.list {
		codes[i] = l.list[i].code
	}
	return codes
}

// Lookup returns the wording of an ISO 639-1 code, in small letters or capitals.
func (l *Languages) Lookup(code string) (*Wording, error) {
	for i := range l.list {
		if l.list[i].code == strings.ToLower(code) {
			return l.list[i].wording(), nil
		}
	}
	return nil, fmt.Errorf("language %q is not read: use %s", code, strings.Join(l.Codes(), " or "))
}

// UnknownLanguage is the wording of a language that is not read: it has none.
var UnknownLanguage = &Wording{Language: Language{Initials: true}, Lexicon: newLexicon().finish()}

// fillFromAll adds to a struct without classes what the table of that name says in
// each language.
func (l *Languages) fillFromAll(table string, into any) {
	for i := range l.list {
		// What is wrong with a table is found by a test.
		_ = l.fill(l.list[i].code, table, into)
	}
}

// fill fills a struct without classes from one table of a language.
func (l *Languages) fill(code, table string, into any) error {
	entries, err := (&tableReader{files: l.files}).file(path.Join(code, table+".txt"), nil)
	if err != nil {
		return err
	}
	return fieldsOf([]any{into}).fill(nil, entries)
}
