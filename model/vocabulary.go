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
	ID          string        // as in Call.Actors, such as "court_of_auditors"
	Kind        string        // institution, body, agency, joint_undertaking, member_states, international or generic
	NameEN      string        // of today
	NameFR      string        // of today
	SpellingsEN []string      // other names, short names and abbreviations
	SpellingsFR []string      // the same in French
	Formers     []FormerActor // whose place it took
	States      bool          // whether it is a group of states, which its governments speak for
}

// FormerActor is an actor that another one took the place of.
type FormerActor struct {
	Name  string // in English
	Until string // its last day, ISO 8601
}

// Name returns the actor's name in French for fr, in English otherwise.
func (a Actor) Name(language string) string {
	if language == "fr" {
		return a.NameFR
	}
	return a.NameEN
}

// Country is a state or territory with a code of its own in ISO 3166-1, or
// Kosovo.
type Country struct {
	ID           string   // as in Call.Actors: two capitals of ISO 3166-1, XK for Kosovo
	NameEN       string   // the usual name
	NameFR       string   // the usual name
	SpellingsEN  []string // official, former and other names, and abbreviations
	SpellingsFR  []string // the same in French
	AdjectivesEN []string // such as "Kyrgyz"
	AdjectivesFR []string // four forms each: masculine, feminine, and their plurals
	CapitalsEN   []string // seats of government, of today and before
	CapitalsFR   []string // the same in French
	MemberFrom   string   // first day in the Communities or the Union, ISO 8601; empty where it never joined
	MemberUntil  string   // last day in them; empty where it never left
	Metonyms     []string // names that stand for its leadership, in any language
}

// Name returns the country's name in French for fr, in English otherwise.
func (c Country) Name(language string) string {
	if language == "fr" {
		return c.NameFR
	}
	return c.NameEN
}

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
	actors := make([]Actor, 0, strings.Count(actorTable, "\n"))
	for row := range rows(actorTable) {
		a := Actor{
			ID: row[0], Kind: row[1], NameEN: row[2], NameFR: row[3],
			SpellingsEN: several(row[4]), SpellingsFR: several(row[5]), States: row[7] != "",
		}
		for _, former := range several(row[6]) {
			name, until, _ := strings.Cut(former, "=")
			a.Formers = append(a.Formers, FormerActor{Name: name, Until: until})
		}
		actors = append(actors, a)
	}
	return actors
})

var knownCountries = sync.OnceValue(func() []Country {
	countries := make([]Country, 0, strings.Count(countryTable, "\n"))
	for row := range rows(countryTable) {
		countries = append(countries, Country{
			ID: row[0], NameEN: row[1], NameFR: row[2],
			SpellingsEN: several(row[3]), SpellingsFR: several(row[4]),
			AdjectivesEN: several(row[5]), AdjectivesFR: several(row[6]),
			CapitalsEN: several(row[7]), CapitalsFR: several(row[8]),
			MemberFrom: row[9], MemberUntil: row[10], Metonyms: several(row[11]),
		})
	}
	return countries
})

// columns is the largest number of columns of a table.
const columns = 12

// rows yields the rows of a table of values set apart by tabs, but for the
// first, which names the columns. Columns that a row lacks are empty.
func rows(table string) func(yield func(row [columns]string) bool) {
	return func(yield func(row [columns]string) bool) {
		_, rest, _ := strings.Cut(table, "\n")
		for line := range strings.Lines(rest) {
			var row [columns]string
			n := 0
			for value := range strings.SplitSeq(strings.TrimSuffix(line, "\n"), "\t") {
				row[n] = value
				n++
			}
			if !yield(row) {
				return
			}
		}
	}
}

// several returns the values of a cell, set apart by semicolons.
func several(cell string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, ";")
}
