package lang

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
)

//go:embed tables
var tables embed.FS

// subjects are the tables of a language, with what each fills. Language comes
// first: the others use how its verbs are formed.
func (w *Wording) subjects() []subject {
	return []subject{
		{languageTable, 0, []any{&w.Language, &w.Conjugation}},
		{"votes", VoteAnchor, []any{&w.Votes}},
		{"tabling", TablingAnchor, []any{&w.Tabling}},
		{"committees", CommitteeAnchor, []any{&w.Committees}},
		{"rapporteurs", NameAnchor, []any{&w.Names}},
		{"references", ActAnchor, []any{&w.Acts}},
		{"calls", CallAnchor, []any{&w.Calls}},
		{"headings", 0, []any{&w.Headings}},
	}
}

// sharedSubjects are the tables that are asked before the language is known.
func sharedSubjects() []subject {
	return []subject{
		{"detection", 0, []any{&DetectionWords{}}},
		{"layout", 0, []any{&LayoutWords{}}},
		{"others", 0, []any{&OtherWords{}}},
	}
}

// languageTable is the table that each language has.
const languageTable = "language"

// subject is a table.
type subject struct {
	name   string
	anchor AnchorKind
	into   []any // pointers to the structs that its entries fill
}

// startsFrom is the entry that names the sets whose words a subject's facts start
// from.
const startsFrom = "starts-from"

// Read reads the tables of a language from the folder that has its code as name. A
// table or an entry that is missing counts as empty; [Lacks] tells which.
func Read(files fs.FS, code string) (*Wording, error) {
	w := &Wording{Code: code, Lexicon: newLexicon()}
	reader := newTableReader(files)
	for _, s := range w.subjects() {
		name := path.Join(code, s.name+".txt")
		entries, err := reader.file(name, nil)
		switch {
		case errors.Is(err, fs.ErrNotExist) && s.name != languageTable:
			continue
		case err != nil:
			return nil, err
		}
		if err := w.fill(s, entries); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	w.finish()
	if err := w.Lexicon.check(); err != nil {
		return nil, fmt.Errorf("%s: %w", code, err)
	}
	return w, nil
}

// fill takes the entries of a table.
func (w *Wording) fill(s subject, entries []entry) error {
	starts := []string(nil)
	if len(entries) != 0 && entries[0].name == startsFrom {
		starts, entries = entries[0].words, entries[1:]
	}
	fields := fieldsOf(s.into)
	if err := fields.fill(w.Lexicon, entries); err != nil {
		return err
	}
	for _, name := range starts {
		if err := w.anchor(s, fields, name); err != nil {
			return err
		}
	}
	return w.addCalls(entries)
}

// anchor makes the words of an entry those that a subject starts from.
func (w *Wording) anchor(s subject, fields *fields, name string) error {
	field, ok := fields.find(name)
	if !ok {
		return fmt.Errorf("%s names %q, which is no entry", startsFrom, name)
	}
	switch words := field.value.Interface().(type) {
	case Class:
		w.Lexicon.anchors[words] |= s.anchor
	case Phrases:
		w.Lexicon.anchors[words.Heads] |= s.anchor
	case map[string]string:
		for word := range words {
			w.Lexicon.entry(word).anchor |= s.anchor
		}
	default:
		return fmt.Errorf("%s names %q, which is no set of words", startsFrom, name)
	}
	return nil
}

// finish adds what follows from the tables.
func (w *Wording) finish() {
	w.Acts.Treaties = byFirstWord(w.Acts.TreatyNames)
	w.addReports()
	w.Month = w.Lexicon.next()
	for word := range w.Months {
		w.Lexicon.add(w.Month, word)
	}
	for word, n := range w.Numbers {
		w.Lexicon.entry(word).number = int32(n)
	}
	for i := range w.Lexicon.Words {
		if l := &w.Lexicon.Words[i]; l.Verb != nil || l.Noun != nil {
			l.anchor |= CallAnchor
		}
	}
	c, v := &w.Calls, &w.Votes
	w.startsFrom(QuietAnchor, c.Adverbs, c.Adverbials.Heads, c.Weekdays, c.BeforeDate)
	w.startsFrom(VerdictAnchor, v.Adopting, v.Rejecting, v.RejectingPhrases.Heads, v.SplitVerbs, v.Deciding)
	w.startsFrom(BodyAnchor, v.Parliament, v.CommitteeBody, v.CouncilBody, v.OwnSubjects, v.Foreign, v.ForeignOf,
		v.ForeignNames.Heads)
	w.Lexicon.finish()
}

// startsFrom makes the words of some sets those that something starts from.
func (w *Wording) startsFrom(anchor AnchorKind, sets ...Class) {
	for _, words := range sets {
		w.Lexicon.anchors[words] |= anchor
	}
}

// Lacks returns the tables of a language that are missing, and the entries that are
// missing in the others.
func Lacks(files fs.FS, code string) (missing []string, err error) {
	reader := newTableReader(files)
	lex := newLexicon()
	for _, s := range slices.Concat(new(Wording).subjects(), sharedSubjects()) {
		entries, err := reader.file(path.Join(code, s.name+".txt"), nil)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			missing = append(missing, s.name)
			continue
		case err != nil:
			return nil, err
		}
		if len(entries) != 0 && entries[0].name == startsFrom {
			entries = entries[1:]
		}
		fields := fieldsOf(s.into)
		if err := fields.fill(lex, entries); err != nil {
			return nil, fmt.Errorf("%s: %w", s.name, err)
		}
		for _, name := range fields.unfilled() {
			missing = append(missing, s.name+": "+name)
		}
	}
	return missing, nil
}

// Examples returns the examples of all tables of a language, in their order, and
// the entries that have none.
func Examples(files fs.FS, code string) (examples []Example, without []string, err error) {
	reader := newTableReader(files)
	for _, s := range slices.Concat(new(Wording).subjects(), sharedSubjects()) {
		shown := make(map[string]bool)
		entries, err := reader.file(path.Join(code, s.name+".txt"), func(e Example) {
			e.Table = s.name
			shown[e.Entry] = true
			examples = append(examples, e)
		})
		if err != nil {
			return nil, nil, err
		}
		for i := range entries {
			if e := &entries[i]; e.name != startsFrom && !shown[e.title()] && (e.kind != "" || len(e.words) > 0) {
				without = append(without, s.name+": "+e.title())
			}
		}
	}
	return examples, without, nil
}

// Tables returns the tables of the registered languages.
func Tables() fs.FS {
	sub, err := fs.Sub(tables, "tables")
	if err != nil {
		return tables
	}
	return sub
}
