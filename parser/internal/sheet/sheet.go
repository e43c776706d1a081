package sheet

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"resparse/parser/internal/doc"
	"resparse/parser/internal/lang"
	"resparse/parser/internal/source"
)

// Sheet writes what rules tell of one sentence: its tokens with their indices, and a
// line a rule.
type Sheet struct {
	strings.Builder
	Phrase *doc.Phrase
}

// Each writes of which tokens a rule tells something, and what: nothing for false, 0,
// -1 and the empty text, the index alone for true.
func (s *Sheet) Each(rule string, tell func(i int) any) {
	line := ""
	for i := range s.Phrase.Tokens {
		switch v := tell(i); v {
		case false, 0, -1, "":
		case true:
			line += fmt.Sprintf(" %d", i)
		default:
			line += fmt.Sprintf(" %d>%v", i, v)
		}
	}
	if line != "" {
		s.WriteString("  " + rule + ":" + line + "\n")
	}
}

// All writes the token that a rule finds from each, unless it finds none but that one.
func (s *Sheet) All(rule string, find func(i int) int) {
	line, found := "", false
	for i := range s.Phrase.Tokens {
		n := find(i)
		line += fmt.Sprintf(" %d", n)
		found = found || n > 0 && n != i
	}
	if found {
		s.WriteString("  " + rule + ":" + line + "\n")
	}
}

// Compare reads the sentences of testdata, a file a language and a sentence a line,
// and compares what tell writes of them with the golden files, which it rewrites where
// the test was told to update them.
func Compare(t *testing.T, update bool, tell func(s *Sheet)) {
	t.Helper()
	languages := lang.New(lang.Tables(), "en", "fr")
	for _, code := range []string{"en", "fr"} {
		file := filepath.Join("testdata", code)
		data, err := os.ReadFile(file + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		d := doc.ReadBlocks(data, source.Text, source.Division{Kind: source.ByLines})
		if _, err := doc.ReadLanguage(d, languages, code); err != nil {
			t.Fatal(err)
		}
		doc.ReadSentences(d)
		var got strings.Builder
		for i := range d.Sentences {
			p := d.PhraseAt(i)
			s := Sheet{Phrase: &p}
			for i := range p.Tokens {
				fmt.Fprintf(&s, "%d %s  ", i, p.Text(i))
			}
			s.WriteByte('\n')
			tell(&s)
			got.WriteString(s.String())
		}
		compare(t, file+".golden", got.String(), update)
	}
}

// compare names the first line that differs from a golden file.
func compare(t *testing.T, file, got string, update bool) {
	t.Helper()
	if update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	want := strings.Split(string(data), "\n")
	for i, line := range strings.Split(got, "\n") {
		if i >= len(want) || line != want[i] {
			t.Errorf("%s:%d: got %q", file, i+1, line)
			return
		}
	}
}
