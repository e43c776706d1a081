package model

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// exampleOf returns the text and the ids of an example line: + text => ids, or
// - text that names nobody.
func exampleOf(line string) (text string, ids []string, ok bool) {
	line = strings.TrimSpace(line)
	if text, ok = strings.CutPrefix(line, "- "); ok {
		return text, nil, true
	}
	if line, ok = strings.CutPrefix(line, "+ "); ok {
		text, right, _ := strings.Cut(line, " => ")
		return text, strings.Fields(right), true
	}
	return "", nil, false
}

func TestWordTables(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		table, err := os.ReadFile(filepath.Join("tables", "actors_"+language+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		examples := map[string]int{}
		var names []string
		for line := range strings.Lines(string(table)) {
			if text, ids, ok := exampleOf(line); ok {
				examples[names[len(names)-1]]++
				if got := FindActors(text, language); !slices.Equal(got, ids) {
					t.Errorf(
						"%s, entry %s: FindActors(%q) = %q, want %q",
						language,
						names[len(names)-1],
						text,
						got,
						ids,
					)
				}
			} else if name, _, entry := strings.Cut(line, ":"); entry && !strings.ContainsAny(line[:1], " #") {
				names = append(names, name)
			}
		}
		for _, name := range names {
			if examples[name] == 0 {
				t.Errorf("%s: entry %s has no example", language, name)
			}
			others := []string{entryPlurals, entryEndings, entryDemonym, entryOrder}
			if !slices.Contains(wordClasses, name) && !slices.Contains(others, name) {
				t.Errorf("%s: unknown entry %s", language, name)
			}
		}
	}
}

// TestAddressees reads testdata/addressees_LANGUAGE.txt.
func TestAddressees(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		table, err := os.ReadFile(filepath.Join("testdata", "addressees_"+language+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(table)) {
			text, ids, ok := exampleOf(line)
			if !ok {
				continue
			}
			if got := FindActors(text, language); !slices.Equal(got, ids) {
				t.Errorf("FindActors(%q, %q) = %q, want %q", text, language, got, ids)
			}
		}
	}
}
