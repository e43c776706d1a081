package model

import (
	"fmt"
	"slices"
	"testing"
)

func TestActorsByID(t *testing.T) {
	ids := map[string]bool{}
	for _, a := range Actors() {
		if ids[a.ID] || len(a.Names) != 2 || a.Name("en") == "" || a.Name("fr") == "" {
			t.Errorf("actor %q: its id stands twice, or a name is missing", a.ID)
		}
		ids[a.ID] = true
		if got, ok := ActorByID(a.ID); !ok || got.Name("en") != a.Name("en") {
			t.Errorf("ActorByID(%q) = %q, %v", a.ID, got.Name("en"), ok)
		}
	}
	for _, id := range []string{"", "ZZ", "nobody", "FR"} {
		if got, ok := ActorByID(id); ok {
			t.Errorf("ActorByID(%q) = %q", id, got.Name("en"))
		}
	}
}

func TestCountriesByID(t *testing.T) {
	ids := map[string]bool{}
	for _, c := range Countries() {
		if ids[c.ID] || len(c.Names) != 2 || c.Name("en") == "" || c.Name("fr") == "" {
			t.Errorf("country %q: its id stands twice, or a name is missing", c.ID)
		}
		ids[c.ID] = true
		if got, ok := CountryByID(c.ID); !ok || got.Name("en") != c.Name("en") {
			t.Errorf("CountryByID(%q) = %q, %v", c.ID, got.Name("en"), ok)
		}
	}
	for _, id := range []string{"", "AA", "ZZ", "eu"} {
		if got, ok := CountryByID(id); ok {
			t.Errorf("CountryByID(%q) = %q", id, got.Name("en"))
		}
	}
}

func TestActorFields(t *testing.T) {
	a, _ := ActorByID("olaf")
	if a.Kind != "body" || a.Name("en") != "European Anti-Fraud Office" ||
		a.Name(
			"fr",
		) != "Office européen de lutte antifraude" || !slices.Contains(a.Spellings.In("fr"), "UCLAF") || a.States {
		t.Errorf("olaf: %+v", a)
	}
	if want := []FormerActor{{"UCLAF", "1999-05-31"}}; !slices.Equal(a.Formers, want) {
		t.Errorf("olaf took the place of %v, want %v", a.Formers, want)
	}
	if a, _ := ActorByID("cinea"); len(a.Formers) != 2 {
		t.Errorf("cinea took the place of %v, want two", a.Formers)
	}
	if a, _ := ActorByID("baltic_states"); !a.States {
		t.Error("the Baltic States are no group of states")
	}
}

func TestCountryFields(t *testing.T) {
	c, _ := CountryByID("KG")
	if c.Name("en") != "Kyrgyzstan" || c.Name("fr") != "Kirghizstan" || !slices.Contains(c.Adjectives.In("en"), "Kyrgyz") ||
		!slices.Contains(c.Adjectives.In("fr"), "kirghizes") ||
		!slices.Contains(c.Capitals.In("fr"), "Bichkek") {
		t.Errorf("KG: %+v", c)
	}
	for _, test := range []struct {
		id, day string
		want    bool
	}{
		{"FI", "1994-12-31", false},
		{"FI", "1995-01-01", true},
		{"GB", "2020-01-31", true},
		{"GB", "2020-02-01", false},
		{"NO", "2020-02-01", false},
	} {
		c, _ := CountryByID(test.id)
		if got := c.Member(test.day); got != test.want {
			t.Errorf("%s on %s: member %v, want %v", test.id, test.day, got, test.want)
		}
	}
	if c, _ := CountryByID("RU"); !slices.Contains(c.Metonyms, "Kremlin") {
		t.Errorf("RU: metonyms %v", c.Metonyms)
	}
}

// TestNamesAreFound looks every name of the vocabulary up as an addressee, but
// for the capitals that stand for other bodies as often.
func TestNamesAreFound(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		m := indexMaker{language: language}
		check := func(id string, names []string) {
			for _, name := range names {
				if slices.Contains([]string{"Brussels", "Bruxelles", "The Hague", "La Haye"}, name) {
					continue
				}
				if got := FindActors(name, language); !slices.Equal(got, []string{id}) {
					t.Errorf("%s: FindActors(%q) = %q, want %q", language, name, got, id)
				}
			}
		}
		for _, a := range Actors() {
			check(a.ID, m.namesOf(&a))
		}
		for _, c := range Countries() {
			check(c.ID, []string{c.Name(language)})
			check(c.ID, c.Spellings.In(language))
			check(c.ID, c.Capitals.In(language))
			if language == "en" {
				for _, adjective := range c.Adjectives.In(language) {
					check(c.ID, []string{"the " + adjective + " authorities"})
				}
			}
		}
	}
}

func TestActorMatches(t *testing.T) {
	const text = "the Council, the Kazakh authorities and (again) the Council"
	got := ActorMatches(text, "en")
	want := []string{"Council", "Kazakh authorities"}
	if len(got) != len(want) {
		t.Fatalf("ActorMatches(%q) = %v", text, got)
	}
	for i, m := range got {
		if passage := text[m.Start:m.End]; passage != want[i] {
			t.Errorf("match %d is %q, want %q", i, passage, want[i])
		}
	}
	if got := FindActors("", "en"); got != nil {
		t.Errorf("FindActors of nothing = %q", got)
	}
}

func TestActorsAreFoundInAnyForm(t *testing.T) {
	for _, test := range []struct{ language, text, id string }{
		{"fr", "les autorités ivoiriennes", "CI"},
		{"fr", "les autorite\u0301s ivoiriennes", "CI"},
		{"fr", "l\u2019\u00c9thiopie", "ET"},
		{"fr", "l'E\u0301thiopie", "ET"},
		{"en", "Co\u0302te d\u2019Ivoire", "CI"},
		{"en", "Timor\u2011Leste", "TL"},
		{"en", "the Mem\u00adber\u00a0States", "member_states"},
		{"en", "the Com\u00ad mission", "commission"},
		{"en", "the U.S.", "US"},
		{"en", "the U.S.A. and", "US"},
	} {
		if got := FindActors(test.text, test.language); !slices.Equal(got, []string{test.id}) {
			t.Errorf("FindActors(%q) = %q, want %q", test.text, got, test.id)
		}
	}
}

func BenchmarkFindActors(b *testing.B) {
	const text = "the Council, the competent authorities of the Member States and the Government of Kazakhstan"
	FindActors(text, "en")
	b.ReportAllocs()
	for b.Loop() {
		FindActors(text, "en")
	}
}

func ExampleFindActors() {
	fmt.Println(FindActors("the Member States, Italy in particular, and the Kazakh authorities", "en"))
	fmt.Println(FindActors("la France, en tant qu'État membre d'accueil, et la Commission", "fr"))
	// Output:
	// [member_states IT KZ]
	// [FR commission]
}
