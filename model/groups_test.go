package model_test

import (
	"slices"
	"strings"
	"testing"

	"resparse/model"
)

// namesOf lists all that a group is called.
func namesOf(g model.PoliticalGroup) []string {
	return append([]string{g.Codes.In("en"), g.Codes.In("fr"), g.Name("en"), g.Name("fr")}, g.Aliases...)
}

// TestFindGroup finds every group by its code, and by every name a group that
// bears it.
func TestFindGroup(t *testing.T) {
	n := 0
	for _, g := range model.PoliticalGroups() {
		if got, ok := model.FindGroup(g.Code); !ok || got.Code != g.Code || got.Name("en") != g.Name("en") {
			t.Errorf("%s gives %s", g.Code, got.Code)
		}
		for _, name := range namesOf(g) {
			if strings.HasSuffix(name, " Group") {
				continue
			}
			n++
			got, ok := model.FindGroup(name)
			if !ok || !slices.Contains(namesOf(got), name) {
				t.Errorf("%q of %s gives %q", name, g.Code, got.Code)
			}
			if got, ok = model.FindGroup(name + " group"); !ok ||
				!slices.Contains(namesOf(got), name) && !slices.Contains(namesOf(got), name+" group") {
				t.Errorf("%q of %s gives %q before 'group'", name, g.Code, got.Code)
			}
		}
	}
	t.Logf("%d names", n)
}

func TestFindGroupCodes(t *testing.T) {
	cases := []struct{ name, want string }{
		{"EPP", "EPP"}, {"PPE", "EPP"}, {"PPE-DE", "EPP-ED"}, {"S&D", "S&D"}, {"PSE", "PES"}, {"ADLE", "ALDE"}, {"Verts/ALE", "Greens/EFA"},
		{"CRE", "ECR"}, {"La Gauche", "The Left"}, {"Left", "The Left"}, {"GUE", "GUE"}, {"V", "Greens"}, {"Greens/ALE", "Greens/EFA"},
		{"greens/efa", "Greens/EFA"}, {"European People’s Party", "EPP"}, {"non-attached Members", "NI"},
		{"Group of the European People's Party (Christian Democrats)", "EPP"},
	}
	for _, c := range cases {
		if got, ok := model.FindGroup(c.name); !ok || got.Code != c.want {
			t.Errorf("%s gives %q, want %s", c.name, got.Code, c.want)
		}
	}
	for _, name := range []string{"", "epp", "alde", "QRX", "E", "EPPP", "group", "The"} {
		if got, ok := model.FindGroup(name); ok {
			t.Errorf("%q gives %s", name, got.Code)
		}
	}
}

// TestGroupAt reads every name at the start of a text.
func TestGroupAt(t *testing.T) {
	for _, g := range model.PoliticalGroups() {
		for _, name := range namesOf(g) {
			got, n := model.GroupAt(name + ", and others")
			if n != len(name) || !slices.Contains(namesOf(got), name) {
				t.Errorf("%q of %s gives %q and %d bytes of %d", name, g.Code, got.Code, n, len(name))
			}
		}
	}
	cases := []struct {
		text, code string
		length     int
	}{
		{"EPP-ED and PES", "EPP-ED", 6}, {"EPP and PES", "EPP", 3}, {"GUE/NGL groups", "GUE/NGL", 7}, {"The Left", "The Left", 8},
		{"V", "Greens", 1}, {"V and S", "Greens", 1},
		{"the text", "", 0}, {"", "", 0}, {"Parliament", "", 0},
	}
	for _, c := range cases {
		if got, n := model.GroupAt(c.text); got.Code != c.code || n != c.length {
			t.Errorf("%q gives %q and %d, want %q and %d", c.text, got.Code, n, c.code, c.length)
		}
	}
}

func TestGroupName(t *testing.T) {
	g, _ := model.FindGroup("ALDE")
	if g.Name("en") != "Alliance of Liberals and Democrats for Europe" ||
		g.Name("fr") != "Alliance des démocrates et des libéraux pour l'Europe" ||
		g.Name("de") != g.Name("en") {
		t.Errorf("got %+v", g)
	}
	groups := model.PoliticalGroups()
	groups[0].Code = "changed"
	if model.PoliticalGroups()[0].Code == "changed" {
		t.Error("the vocabulary can be changed from outside")
	}
}

// TestGroupOn gives the group that goes by a name on a day.
func TestGroupOn(t *testing.T) {
	for _, g := range model.PoliticalGroups() {
		if g.Until == "" {
			if got := g.On("2019-03-14"); got.Code != g.Code {
				t.Errorf("%s is %s", g.Code, got.Code)
			}
			continue
		}
		for day, want := range map[string]string{"": g.Code, g.Until: g.Code, g.Until + "x": g.Successor} {
			if got := g.On(day); got.Code != want {
				t.Errorf("%s on %q is %s, want %s", g.Code, day, got.Code, want)
			}
		}
	}
	unknown := model.PoliticalGroup{Code: "QRX", Until: "1999-07-19", Successor: "nobody"}
	if got := unknown.On("2019-03-14"); got.Code != "QRX" {
		t.Errorf("a group without a successor is %s", got.Code)
	}
}

// TestAliasesInSmallLetters reads aliases of more than five bytes in any case.
func TestAliasesInSmallLetters(t *testing.T) {
	for _, g := range model.PoliticalGroups() {
		for _, alias := range g.Aliases {
			small := strings.ToLower(alias)
			if _, n := model.GroupAt(small + ","); small != alias && (n == len(small)) != (len(alias) > 5) {
				t.Errorf("%q of %s: %d bytes are read in small letters", alias, g.Code, n)
			}
		}
	}
}
