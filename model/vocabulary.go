package model

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

// Actor is an institution, a body, an organisation or a group of people that a
// summary may call upon, other than a country.
type Actor struct {
	ID        string               // as in Call.Actors, such as "court_of_auditors"
	Kind      string               // such as [ActorInstitution]
	Names     Names                // of today
	Spellings ByLanguage[[]string] // other names, short names and abbreviations
	Formers   []FormerActor        // whose place it took
	States    bool                 // whether it is a group of states, which its governments speak for
}

// FormerActor is an actor that another one took the place of.
type FormerActor struct {
	Name  string // in English
	Until string // its last day, ISO 8601
}

// Name returns the actor's name in a language, in English where it has none.
func (a Actor) Name(language string) string { return a.Names.In(language) }

// Country is a state or territory with a code of its own in ISO 3166-1, or
// Kosovo.
type Country struct {
	ID          string               // as in Call.Actors: two capitals of ISO 3166-1, XK for Kosovo
	Names       Names                // the usual ones
	Spellings   ByLanguage[[]string] // official, former and other names, and abbreviations
	Adjectives  ByLanguage[[]string] // all forms: "Kyrgyz"; "kirghiz", "kirghize", "kirghizes"
	Capitals    ByLanguage[[]string] // seats of government, of today and before
	MemberFrom  string               // first day in the Communities or the Union, ISO 8601; empty where it never joined
	MemberUntil string               // last day in them; empty where it never left
	Metonyms    []string             // names that stand for its leadership, in any language
}

// Name returns the country's name in a language, in English where it has none.
func (c Country) Name(language string) string { return c.Names.In(language) }

// Member tells whether the country was in the Communities or the Union on a
// day, given in ISO 8601.
func (c Country) Member(day string) bool {
	return c.MemberFrom != "" && c.MemberFrom <= day && (c.MemberUntil == "" || day <= c.MemberUntil)
}

// Actors returns all actors, the Union's first.
func Actors() []Actor { return slices.Clone(knownActors()) }

// Countries returns all countries in the order of their codes.
func Countries() []Country { return slices.Clone(knownCountries()) }

// ActorByID returns the actor with that id, and whether there is one.
func ActorByID(id string) (Actor, bool) {
	for i := range knownActors() {
		if a := &knownActors()[i]; a.ID == id {
			return *a, true
		}
	}
	return Actor{}, false
}

// CountryByID returns the country with that id, and whether there is one.
func CountryByID(id string) (Country, bool) {
	i, ok := slices.BinarySearchFunc(knownCountries(), id, func(c Country, id string) int {
		return strings.Compare(c.ID, id)
	})
	if !ok {
		return Country{}, false
	}
	return knownCountries()[i], true
}

//go:embed tables/actors.tsv
var actorTable string

//go:embed tables/countries.tsv
var countryTable string

var knownActors = sync.OnceValue(func() []Actor {
	t := readTable(actorTable)
	names, spellings := t.columns("name"), t.columns("spellings")
	id, kind, formers, states := t.column("id"), t.column("kind"), t.column("predecessors"), t.column("states")
	actors := make([]Actor, 0, len(t.rows))
	for _, row := range t.rows {
		a := Actor{
			ID: row[id], Kind: row[kind], Names: namesIn(row, names), Spellings: severalIn(row, spellings),
			States: row[states] != "",
		}
		for _, former := range several(row[formers]) {
			name, until, _ := strings.Cut(former, "=")
			a.Formers = append(a.Formers, FormerActor{Name: name, Until: until})
		}
		actors = append(actors, a)
	}
	return actors
})

var knownCountries = sync.OnceValue(func() []Country {
	t := readTable(countryTable)
	names, spellings := t.columns("name"), t.columns("spellings")
	adjectives, capitals := t.columns("adjective"), t.columns("capital")
	id, from, until, metonyms := t.column("id"), t.column("eu_from"), t.column("eu_to"), t.column("metonyms")
	countries := make([]Country, 0, len(t.rows))
	for _, row := range t.rows {
		countries = append(countries, Country{
			ID: row[id], Names: namesIn(row, names), Spellings: severalIn(row, spellings),
			Adjectives: severalIn(row, adjectives), Capitals: severalIn(row, capitals),
			MemberFrom: row[from], MemberUntil: row[until], Metonyms: several(row[metonyms]),
		})
	}
	return countries
})

// table is a table of values set apart by tabs, whose first line names the
// columns. Those of a language end in its code, as in name_fr.
type table struct {
	header []string
	rows   [][]string
}

// readTable reads a table. All rows are as long as the header.
func readTable(text string) table {
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	t := table{header: strings.Split(lines[0], "\t"), rows: make([][]string, 0, len(lines)-1)}
	for _, line := range lines[1:] {
		row := append(make([]string, 0, len(t.header)), strings.Split(line, "\t")...)
		for len(row) < len(t.header) {
			row = append(row, "")
		}
		t.rows = append(t.rows, row)
	}
	return t
}

// column returns the index of a column, which exists.
func (t *table) column(name string) int { return slices.Index(t.header, name) }

// columns returns the indices of the columns of a name, by their languages.
func (t *table) columns(name string) ByLanguage[int] {
	var columns ByLanguage[int]
	for i, column := range t.header {
		if language, ok := strings.CutPrefix(column, name+"_"); ok {
			columns = append(columns, InLanguage[int]{language, i})
		}
	}
	return columns
}

// namesIn returns the cells of the columns.
func namesIn(row []string, columns ByLanguage[int]) Names {
	names := make(Names, 0, len(columns))
	for _, c := range columns {
		names = append(names, InLanguage[string]{c.Language, row[c.Value]})
	}
	return names
}

// severalIn returns the values in the cells of the columns.
func severalIn(row []string, columns ByLanguage[int]) ByLanguage[[]string] {
	values := make(ByLanguage[[]string], 0, len(columns))
	for _, c := range columns {
		values = append(values, InLanguage[[]string]{c.Language, several(row[c.Value])})
	}
	return values
}

// several returns the values of a cell, set apart by semicolons.
func several(cell string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, ";")
}
