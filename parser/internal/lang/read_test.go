package lang

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
)

// known are the languages whose tables stand here.
var known = func() *Languages {
	folders, err := fs.ReadDir(Tables(), ".")
	if err != nil {
		panic(err)
	}
	var codes []string
	for _, f := range folders {
		if f.IsDir() {
			codes = append(codes, f.Name())
		}
	}
	return New(Tables(), codes...)
}()

// TestTablesLoad checks that every table is there and is read, and that its
// entries are those that Go asks for.
func TestTablesLoad(t *testing.T) {
	if len(known.Codes()) < 2 {
		t.Fatalf("the tables are those of %q", known.Codes())
	}
	for _, code := range known.Codes() {
		if _, err := Read(Tables(), code); err != nil {
			t.Error(err)
		}
		missing, err := Lacks(Tables(), code)
		if err != nil {
			t.Error(err)
		}
		for _, entry := range missing {
			t.Errorf("%s lacks %s", code, entry)
		}
	}
}

// TestReadErrors checks that what is wrong with a table is said with its place.
func TestReadErrors(t *testing.T) {
	for table, want := range map[string]string{
		"language: x":                `xx/language.txt: line 1: nothing asks for "language"`,
		"\n  x\n":                    "xx/language.txt: line 2 stands under no entry",
		"finite is":                  `xx/language.txt: line 1: "finite is" is no entry: a colon is missing`,
		"finite: is\nfinite: was":    `xx/language.txt: line 2: "finite" stands twice`,
		`finite: "is not"`:           `xx/language.txt: line 1: "is not" is a phrase where single words are asked for`,
		"finite: \"is":               "xx/language.txt: line 1: a quotation mark is not closed",
		"months: may":                `xx/language.txt: line 1: "may" is no pair: an equals sign is missing`,
		"months: may=five":           `xx/language.txt: line 1: strconv.Atoi: parsing "five": invalid syntax`,
		"infinitive-ending: er ir":   `xx/language.txt: line 1: one word is asked for, not ["er" "ir"]`,
		"starts-from: elided-words":  "",
		"starts-from: lamps":         `xx/language.txt: starts-from names "lamps", which is no entry`,
		"starts-from: initials":      `xx/language.txt: starts-from names "initials", which is no set of words`,
		"verb see\n  light":          `xx/language.txt: line 1: "light" is no frame`,
		"verb see\n  light ACTION x": `xx/language.txt: line 1: "light ACTION x" is no frame`,
		"verb see\n  seen: saw":      `xx/language.txt: line 1: "seen" is no form of a verb`,
		"verb see\n  participle: seen\n  ADDRESSEE CLAUSE (should)": "",
	} {
		_, err := Read(fstest.MapFS{"xx/language.txt": {Data: []byte(table)}}, "xx")
		if got := errorText(err); got != want {
			t.Errorf("%q: got %s, want %s", table, got, want)
		}
	}
	_, err := Read(fstest.MapFS{"xx/votes.txt": {}}, "xx")
	if err == nil || !strings.Contains(err.Error(), "xx/language.txt") {
		t.Errorf("a language without its table: %v", err)
	}
}

// tableFiles returns the tables of the language xx.
func tableFiles(tables map[string]string) fstest.MapFS {
	files := fstest.MapFS{}
	for name, text := range tables {
		files["xx/"+name+".txt"] = &fstest.MapFile{Data: []byte(text)}
	}
	return files
}

func errorText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

// TestLacks checks that tables and entries that are missing are named, and count
// as empty.
func TestLacks(t *testing.T) {
	files := fstest.MapFS{"xx/language.txt": {Data: []byte("initials: yes\nfinite: is\n")}, "xx/layout.txt": {Data: []byte("page-words: page\n")}}
	missing, err := Lacks(files, "xx")
	got := strings.Join(missing, ", ")
	for _, want := range []string{"language: months", "votes,", "detection", "layout: after-hyphen", "others"} {
		if err != nil || !strings.Contains(got, want) {
			t.Errorf("%q is not in %s, %v", want, got, err)
		}
	}
	for _, there := range []string{"initials", "finite,", "page-words"} {
		if strings.Contains(got, there) {
			t.Errorf("%q is in %s", there, got)
		}
	}
	w, err := Read(files, "xx")
	if err != nil || !w.Initials || !w.lexemeOf("is").In(w.Finite) || w.lexemeOf("is").In(w.Votes.Nouns) {
		t.Errorf("%+v, %v", w, err)
	}
}
