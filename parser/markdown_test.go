package parser_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"resparse/model"
	"resparse/parser"
)

// TestNormalizeKeepsTheRecord checks that the normalised Markdown of every
// document gives the same record, and is its own normal form.
func TestNormalizeKeepsTheRecord(t *testing.T) {
	for _, name := range append(documents(t), corpus(t)...) {
		data := read(t, name)
		want, _, err := parser.Parse(data)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(name, func(t *testing.T) { checkNormal(t, data, want) })
	}
}

// checkNormal checks that the normalised Markdown of data gives the record, and
// is its own normal form.
func checkNormal(t *testing.T, data []byte, want *model.Summary, options ...parser.Option) {
	t.Helper()
	normal, _, err := parser.Normalize(data, options...)
	if err != nil {
		t.Fatal(err)
	}
	if len(normal) == 0 {
		return // a page without text
	}
	got, _, err := parser.Parse(normal, parser.WithFormat(parser.Markdown))
	if err != nil {
		t.Fatal(err)
	}
	got.Source, want.Source = model.Source{}, model.Source{}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the normalised Markdown\n%s\ngives another record (-want +got):\n%s", normal, diff)
	}
	again, _, err := parser.Normalize(normal, parser.WithFormat(parser.Markdown))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(normal), string(again)); diff != "" {
		t.Errorf("normalising twice changes the text:\n%s", diff)
	}
}

// TestNormalizeAgain normalises text without a header again and again, as a pipe
// does: what was written is read as Markdown, and does not grow.
func TestNormalizeAgain(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{`The lamps burn in C:\oil.`, `The lamps burn in C:\oil.`},
		{`The lamps burn in \\north\lamps.`, `The lamps burn in &#x5C;\north\lamps.`},
		{`The lamps end in \`, `The lamps end in &#x5C;`},
		{`The lamps burn <oil> and 2 < 3.`, `The lamps burn \<oil> and 2 \< 3.`},
		{"The `lamp` burns.", "The \\`lamp\\` burns."},
		{"A lamp * and _one_.", `A lamp \* and \_one\_.`},
		{"\\a lamp\\_of\\_oil, P8_TA(2016)0080", `\a lamp\_of\_oil, P8_TA(2016)0080`},
		{"= 2 lamps.", `\= 2 lamps.`},
		{"~ 2 lamps.", `\~ 2 lamps.`},
	} {
		text := tt.text
		for range 3 {
			normal, _, err := parser.Normalize([]byte(text))
			if err != nil {
				t.Fatal(err)
			}
			text = string(normal)
			if text != tt.want+"\n" {
				t.Errorf("%q: %q", tt.text, text)
			}
		}
	}
}
