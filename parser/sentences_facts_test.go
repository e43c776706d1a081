package parser_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"resparse/model"
	"resparse/parser"
)

// headless are the rules that speak of a text without a header and without bold.
var headless = map[string]bool{
	model.RuleMissingTitle: true, model.RuleMissingDate: true, model.RuleMissingDocumentType: true, model.RuleNoMarkup: true,
}

// TestSentences reads the sentences of testdata/sentences, a file a language and
// subject: a line is a sentence after a plus sign, with its facts after an arrow as
// the examples of tables have them, or a look-alike without any after a hyphen.
func TestSentences(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "sentences", "*", "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no sentences: %v", err)
	}
	for _, file := range files {
		language, table := filepath.Base(filepath.Dir(file)), strings.TrimSuffix(filepath.Base(file), ".txt")
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(language+"/"+table, func(t *testing.T) {
			for line := range strings.Lines(string(data)) {
				sentence, want, _ := strings.Cut(strings.TrimRight(line[2:], "\n"), " => ")
				record, diagnostics := parseText(t, "2019/2999(RSP)\n\n"+sentence+"\n", parser.WithLanguage(language),
					parser.WithFormat(parser.Text), parser.WithName(filepath.Base(file)))
				if got := strings.Join(facts(record, table), " ;; "); got != want || (line[0] == '+') != (want != "") {
					t.Errorf("%s\n got %s\nwant %s", sentence, got, want)
				}
				for _, d := range diagnostics {
					said := d.Rule == model.RuleNoAddressee && (strings.Contains(want, "- |") || strings.Contains(want, "- = ")) ||
						d.Rule == model.RuleListMissing && strings.HasSuffix(sentence, ":")
					if !headless[d.Rule] && !said {
						t.Errorf("%s: %s: %s", sentence, d.Rule, d.Message)
					}
				}
			}
		})
	}
}
