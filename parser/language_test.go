package parser_test

import (
	"io/fs"
	"path/filepath"
	"slices"
	"testing"

	"resparse/model"
	"resparse/parser"
	"resparse/parser/internal/lang"
)

func TestLanguage(t *testing.T) {
	const (
		english = "The lamps of the harbours have been dark since the fire of 1911, and the pilots are afraid."
		french  = "Les lampes des ports sont éteintes depuis l'incendie de 1911 et les pilotes ont peur dans la nuit."
		german  = "Die Lampen der Häfen sind seit dem Brand von 1911 dunkel, und die Lotsen haben große Angst vor der Nacht."
	)
	cases := []struct{ name, text, want string }{
		{"English", heads["en"] + english, "en"},
		{"French", heads["fr"] + french, "fr"},
		{"the body decides against the header", heads["en"] + french, "fr"},
		{"and the other way round", heads["fr"] + english, "en"},
		{"a quotation", heads["en"] + english + " They cried « Les lampes sont éteintes ». " + english, "en"},
		{"French without accents", heads["fr"] + "Les lampes des ports sont vieilles et les pilotes qui sont sur les bateaux ont peur dans la nuit.", "fr"},
		{"third language", heads["en"] + german, "-"},
		{"a short text", heads["en"] + "Le phare brûle.", "fr"},
		{"a short English text", heads["fr"] + "The lamp burns.", "en"},
		{"a header alone", heads["fr"], "fr"},
		{"a menu is no part of it", "Les députés et les services de la page\n\n" + heads["en"] + "Ardoisia 2019.", "en"},
		{"nor is a footer", "Menu\n\n" + heads["en"] + "Ardoisia 2019.\n\nLes députés et les services de la page", "en"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			record, diagnostics := parseText(t, c.text+"\n", parser.WithFormat(parser.Markdown))
			if got := value(record.Language); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
			unknown := false
			for _, d := range diagnostics {
				unknown = unknown || d.Rule == model.RuleLanguageUnknown
			}
			if unknown != (c.want == "-") {
				t.Errorf("got %v", diagnostics)
			}
		})
	}
}

func TestWithLanguage(t *testing.T) {
	const text = "Parliament adopted by 400 votes to 30, with 2 abstentions, a resolution.\n"
	record, diagnostics := parseText(t, heads["en"]+text, parser.WithLanguage("fr"), parser.WithFormat(parser.Markdown))
	if value(record.Language) != "fr" || len(diagnostics) > 0 {
		t.Errorf("got %s and %v", value(record.Language), diagnostics)
	}
	record, _ = parseText(t, heads["en"]+text, parser.WithLanguage("EN"))
	if value(record.Language) != "en" || len(record.Votes) != 1 {
		t.Errorf("got %s and %v", value(record.Language), showVotes(record))
	}
	if _, _, err := parser.Parse([]byte(text), parser.WithLanguage("de")); err == nil {
		t.Error("German was accepted")
	}
}

// TestThirdLanguage checks that a summary in another language gives what needs
// no language.
func TestThirdLanguage(t *testing.T) {
	record, diagnostics := parseText(t, string(read(t, filepath.Join("..", "testdata", "third-language.md"))))
	if record.Language != nil || value(record.Date) != "2020-10-22" || record.Procedure == nil || record.Procedure.Reference != "2020/2998(RSP)" {
		t.Errorf("got %q in %s", showHeader(record), value(record.Language))
	}
	if len(record.KeyFindings) != 2 || len(record.Lists) != 1 || len(record.Lists[0].Items) != 3 || len(record.Sections) != 1 {
		t.Errorf("got %q, %q, %q", showFindings(record), showLists(record), showSections(record))
	}
	if n := len(record.Calls) + len(record.Votes) + len(record.Committees) + len(record.Rapporteurs); n > 0 || record.TabledBy != nil {
		t.Errorf("got %d facts that need a language", n)
	}
	if got := rulesOf(diagnostics); len(got) != 2 || got[0] != model.RuleDocumentTypeUnknown || got[1] != model.RuleLanguageUnknown {
		t.Errorf("got %v", diagnostics)
	}
}

// TestLanguagesHaveTables checks that the languages of the model are those that
// have tables.
func TestLanguagesHaveTables(t *testing.T) {
	folders, err := fs.Glob(lang.Tables(), "*/language.txt")
	if err != nil {
		t.Fatal(err)
	}
	var codes []string
	for _, l := range parser.Languages() {
		codes = append(codes, l.Code+"/language.txt")
	}
	slices.Sort(codes)
	if !slices.Equal(codes, folders) {
		t.Errorf("the languages are %q, the tables %q", codes, folders)
	}
}
