package parser

import (
	"testing"

	"resparse/parser/internal/doc"
)

// marksOf makes marks of the runs of asterisks in a line, by the flanking rules.
func marksOf(line string) []doc.Mark {
	var marks []doc.Mark
	for i := 0; i < len(line); {
		if line[i] != '*' {
			i++
			continue
		}
		start := i
		for i < len(line) && line[i] == '*' {
			i++
		}
		before, after := ' ', ' '
		if start > 0 {
			before = rune(line[start-1])
		}
		if i < len(line) {
			after = rune(line[i])
		}
		m := doc.Mark{Char: '*', N: i - start, Start: start, End: i}
		m.Opens, m.Closes = doc.Flanks('*', before, after)
		marks = append(marks, m)
	}
	return marks
}

// TestPairMarks writes what each run does: b for bold, i for italics, x for a
// run that is dropped, . for nothing.
func TestPairMarks(t *testing.T) {
	cases := []struct {
		line, want string
		stray      int
	}{
		{"**a**", "b b", -1},
		{"*a*", "i i", -1},
		{"***a***", "bi bi", -1},
		{"**a **b", "b b", -1},
		{"** a**", "b b", -1},
		{"x**a**y", "b b", -1},
		{"**a****b**", "b . b", -1},
		{"**a *b* c**", "b i i b", -1},
		{"**a** **b** **c", "b b b b x", 4},
		{"**a **b** c", "x b b", 0},
		{"a * b", ".", -1},
		{"**", "x", 0},
		{"", "", -1},
	}
	for _, c := range cases {
		marks := marksOf(c.line)
		stray := doc.PairMarks(marks)
		got := ""
		for i, m := range marks {
			if i > 0 {
				got += " "
			}
			does := ""
			switch {
			case m.Dropped:
				does = "x"
			case m.BoldFlip:
				does = "b"
			}
			if m.ItalicFlip && !m.Dropped {
				does += "i"
			}
			if does == "" {
				does = "."
			}
			got += does
		}
		if got != c.want || stray != c.stray {
			t.Errorf("%q gives %q and %d, want %q and %d", c.line, got, stray, c.want, c.stray)
		}
	}
}
