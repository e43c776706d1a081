package parser_test

import (
	"strings"
	"testing"

	"resparse/parser"
)

// TestBullets reads two items after each marker, in each format, with and
// without blank lines between.
func TestBullets(t *testing.T) {
	markers := [][2]string{
		{"- ", "- "}, {"– ", "– "}, {"— ", "— "}, {"• ", "• "}, {"· ", "· "}, {"* ", "* "}, {"o ", "o "}, {"▪ ", "▪ "},
		{"-", "-"}, {"–", "–"}, {"•", "•"}, {"-\u00a0", "-\u00a0"}, {"-\t", "-\t"}, {"-   ", "-   "}, {"\uf0b7 ", "\uf0b7 "},
		{"1. ", "2. "}, {"1) ", "2) "}, {"(1) ", "(2) "}, {"a) ", "b) "}, {"(a) ", "(b) "}, {"(i) ", "(ii) "}, {"i) ", "ii) "}, {"a. ", "b. "},
	}
	for _, marker := range markers {
		for _, gap := range []string{"\n", "\n\n"} {
			for _, format := range []parser.Format{parser.Markdown, parser.Text} {
				body := "Parliament stressed:" + gap + marker[0] + "that lamps burn;" + gap + marker[1] + "that oil is dear.\n"
				record, _ := parseText(t, heads["en"]+body, parser.WithFormat(format))
				got := strings.Join(showLists(record), " | ")
				if want := "Parliament stressed: that lamps burn / that oil is dear"; got != want {
					t.Errorf("%s %q: got %q", format, body, got)
				}
			}
		}
	}
}

// TestMarkdownBullets holds what Markdown writes bullets with.
func TestMarkdownBullets(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"escaped", "Parliament stressed:\n\n\\- that lamps burn;\n\n\\- that oil is dear.", []string{"Parliament stressed: that lamps burn / that oil is dear"}},
		{"reference", "Parliament stressed:\n\n&#8211; that lamps burn;\n\n&bull; that oil is dear.", []string{"Parliament stressed: that lamps burn / that oil is dear"}},
		{"plus", "Parliament stressed:\n\n+ that lamps burn;\n+ that oil is dear.", []string{"Parliament stressed: that lamps burn / that oil is dear"}},
		{"bold item", "Parliament stressed:\n\n- **that lamps burn**;\n- that oil is dear.", []string{"Parliament stressed: that lamps burn / that oil is dear"}},
		{"nested", "Parliament stressed:\n\n- that lamps burn:\n    - oil,\n    - gas;\n- that oil is dear.", []string{"Parliament stressed: that lamps burn: / oil, / gas / that oil is dear"}},
		{"a single asterisk", "The lamps burn.\n\n* Lit at night.", []string{" Lit at night"}},
		{"an asterisk before the word it marks", "The lamps burn.\n\n* Lit at night.\n\nThe lamps* burn.", []string{" Lit at night"}},
	}, showLists)
}

// TestNoBullets holds lines that start like an item and are none.
func TestNoBullets(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"year", "The lamps were lit in\n1986. They burn still.", nil},
		{"dash in a wrapped line", "The lamps were lit\n– as they are – by a keeper.", nil},
		{"number in a wrapped line", "The lamps number\n12. They burn still.", nil},
		{"negative number", "It was cold:\n\n-12 degrees were measured.", nil},
		{"date", "Lit again:\n\n1.6.2023 was the day.", nil},
		{"rule", "It is dark.\n\n---\n\nThe lamps burn.", nil},
		{"enumeration in a sentence", "The lamps burn (i) oil; (ii) gas.", nil},
		{"footnote without a word", "The lamps burn.\n\n\\* Lit at night.", nil},
		{"footnote unescaped", "The lamps* burn.\n\n* Lit at night.", nil},
		{"footnote", "The lamps* burn.\n\n\\* Lit at night.", nil},
		{"amount", "It costs EUR 2 500\n000 a year.", nil},
	}, showLists)
}
