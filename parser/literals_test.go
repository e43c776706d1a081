package parser_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// noWords are the strings that read as words of a language and match none: names of
// kinds of facts, what ids are made of, codes in capitals that all languages
// share, and prefixes of surnames.
var noWords = []string{
	"committee", "committees", "deciding", "rapporteur", "rapporteurs", "votes",
	"Article ", "No ", "nor",
	"COM", "ECSC", "EU", "JOIN",
	"Mc", "Mac",
}

// TestNoWordsInGo looks for words of a language in the packages that read
// sentences: what a summary is matched with stands in the languages' tables.
func TestNoWordsInGo(t *testing.T) {
	words := tableWords(t)
	for _, dir := range []string{"calls", "doc", "extract", "scan"} {
		names, err := filepath.Glob("internal/" + dir + "/*.go")
		names = slices.DeleteFunc(names, func(name string) bool { return strings.HasSuffix(name, "_test.go") })
		if err != nil || len(names) == 0 {
			t.Fatal(dir, err)
		}
		for _, name := range names {
			files := token.NewFileSet()
			file, err := parser.ParseFile(files, name, nil, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			for _, l := range wordLiterals(file) {
				if words[l.word] && !slices.Contains(noWords, l.text) {
					t.Errorf("%v: %q is a word of a language", files.Position(l.at), l.word)
				}
			}
		}
	}
	for _, known := range []string{"parliament", "députés", "urged"} {
		if !words[known] {
			t.Errorf("%q is in no table", known)
		}
	}
}

// tableWords returns the words of all entries of the languages' tables, in small
// letters, without the examples.
func tableWords(t *testing.T) map[string]bool {
	t.Helper()
	tables, err := filepath.Glob("internal/lang/tables/*/*.txt")
	if err != nil || len(tables) == 0 {
		t.Fatal(err)
	}
	words := make(map[string]bool)
	for _, table := range tables {
		data, err := os.ReadFile(table)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			line = strings.TrimSpace(line)
			if strings.HasPrefix(line, "#") || strings.HasPrefix(line, "+") || strings.HasPrefix(line, "- ") {
				continue
			}
			for _, word := range strings.FieldsFunc(line, func(r rune) bool { return !unicode.IsLetter(r) }) {
				words[strings.ToLower(word)] = true
			}
		}
	}
	return words
}

type wordLiteral struct {
	text string
	word string // its letters, in small letters
	at   token.Pos
}

// wordLiterals returns the strings in a file that are one word of letters, in small
// letters. Values of the record, such as outcomes, are constants of the model.
func wordLiterals(file *ast.File) (found []wordLiteral) {
	var tags []*ast.BasicLit
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec:
			return false
		case *ast.Field:
			tags = append(tags, n.Tag)
		case *ast.BasicLit:
			text, err := strconv.Unquote(n.Value)
			if n.Kind != token.STRING || slices.Contains(tags, n) || err != nil {
				return true
			}
			word := strings.ToLower(strings.Trim(text, " '’"))
			if len(word) > 1 && strings.IndexFunc(word, func(r rune) bool { return !unicode.IsLetter(r) }) < 0 {
				found = append(found, wordLiteral{text, word, n.Pos()})
			}
		}
		return true
	})
	return found
}
