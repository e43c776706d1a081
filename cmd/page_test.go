package cmd

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"resparse/model"
	"resparse/parser"
)

// TestPageMarks checks for every document that the marks of its page stand on the
// words of the record, and that the record beside them has each.
func TestPageMarks(t *testing.T) {
	checked := 0
	for _, name := range pageDocuments(t) {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		record, _, err := parser.Parse(data)
		if err != nil {
			t.Fatal(err)
		}
		_, page, _ := run(strings.NewReader(string(data)), "convert", "-q", "--fail-on", "never", "-f", "html")
		marked, cards := readPage(t, page)
		for id, want := range markedTexts(record) {
			checked++
			if marked[id] != want {
				t.Errorf("%s: %s marks %q, want %q", name, id, marked[id], want)
			}
			if !cards[id] {
				t.Errorf("%s: nothing in the record for %s", name, id)
			}
		}
	}
	if checked < 300 {
		t.Errorf("only %d marks were checked", checked)
	}
}

func pageDocuments(t *testing.T) (names []string) {
	t.Helper()
	for _, ending := range []string{"md", "txt", "html"} {
		found, err := filepath.Glob(filepath.Join("..", "testdata", "*."+ending))
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, found...)
	}
	return slices.DeleteFunc(names, func(name string) bool { return filepath.Base(name) == "README.md" })
}

// markedTexts returns what a page marks, by the ids of the marks.
func markedTexts(s *model.Summary) map[string]string {
	texts := make(map[string]string)
	add := func(letter string, i int, text string) { texts[letter+string(rune('1'+i))] = text }
	for i, v := range s.Votes[:min(9, len(s.Votes))] {
		add("v", i, v.Text)
	}
	for i, f := range s.KeyFindings[:min(9, len(s.KeyFindings))] {
		add("f", i, f.Text)
	}
	for i, r := range s.References[:min(9, len(s.References))] {
		add("r", i, r.Text)
	}
	for i, c := range s.Calls[:min(9, len(s.Calls))] {
		for j, item := range c.Items[:min(9, len(c.Items))] {
			add("c"+string(rune('1'+i))+"-", j, item.Text)
		}
	}
	if s.TabledBy != nil {
		texts["t"] = s.TabledBy.Text
		for i, g := range s.TabledBy.Groups {
			add("g", i, g.Text)
		}
	}
	return texts
}

// readPage returns the text of each mark, and which facts the record has.
func readPage(t *testing.T, page string) (marked map[string]string, cards map[string]bool) {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	marked, cards = make(map[string]string), make(map[string]bool)
	for n := range root.Descendants() {
		for _, a := range n.Attr {
			if a.Key == "data-m" && n.Data == "mark" {
				if marked[a.Val] != "" && !strings.HasSuffix(marked[a.Val], " ") && apart(n) {
					marked[a.Val] += " " // a passage that its source divided
				}
				marked[a.Val] += textOf(n)
			}
			if a.Key == "data-m" && n.Data == "li" {
				cards[a.Val] = true
			}
		}
	}
	return marked, cards
}

// apart reports whether a mark begins its block.
func apart(n *html.Node) bool {
	for ; n.Data == "mark" || n.Data == "strong"; n = n.Parent {
		if n.PrevSibling != nil {
			return false
		}
	}
	return true
}

func textOf(n *html.Node) string {
	var b strings.Builder
	for child := range n.Descendants() {
		if child.Type == html.TextNode {
			b.WriteString(child.Data)
		}
	}
	return b.String()
}
