package parser_test

import (
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"resparse/model"
	"resparse/parser"
)

// TestText checks for every document that the record has its passages at its
// spans in the text, and is else that of Parse.
func TestText(t *testing.T) {
	checked := 0
	for _, name := range append(documents(t), corpus(t)...) {
		data := read(t, name)
		want, said, err := parser.Parse(data, parser.WithSpans())
		if err != nil {
			t.Fatal(err)
		}
		record, text, diagnostics, err := parser.ParseText(data)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, record, cmpopts.IgnoreTypes(model.Span{})); diff != "" {
			t.Errorf("%s: the record differs:\n%s", name, diff)
		}
		if !reflect.DeepEqual(diagnostics, said) || len(text.Notes) != len(said) {
			t.Errorf("%s: diagnostics %v with %d places, want %v", name, diagnostics, len(text.Notes), said)
		}
		for _, p := range passagesOf(record) {
			checked++
			same := func(s string) string { return s }
			if got := text.Content[p.span.Start:p.span.End]; !p.readsAs(got, same) {
				t.Errorf("%s: %s: %q, not %q", name, p.kind, got, p.texts)
			}
		}
		checkBlocks(t, name, text)
	}
	if checked < 500 {
		t.Errorf("only %d passages were checked", checked)
	}
}

// checkBlocks checks that the blocks are all of the text but line ends, and that no
// passage in bold crosses the edge of one.
func checkBlocks(t *testing.T, name string, text *model.Text) {
	t.Helper()
	blocks := slices.Clone(text.Blocks)
	slices.SortFunc(blocks, func(a, b model.Block) int { return a.Start - b.Start })
	var lines []string
	for _, b := range blocks {
		lines = append(lines, text.Content[b.Start:b.End])
	}
	if got := strings.Join(lines, "\n"); got != text.Content {
		t.Errorf("%s: the blocks are\n%q, not\n%q", name, got, text.Content)
	}
	for _, p := range slices.Concat(text.Bold, text.Raised) {
		if strings.Contains(text.Content[p.Start:p.End], "\n") {
			t.Errorf("%s: %v crosses blocks", name, p)
		}
	}
}

func TestTextBlocks(t *testing.T) {
	for _, tt := range []struct {
		name, source string
		want         []string
	}{
		{"all kinds", heads["en"] + "## Aims\n\nParliament said x<sup>2</sup>:\n\n- one;\n\n(a) two;\n\n| a | b |\n",
			[]string{"title", "header", "heading Aims", "paragraph Parliament said x2:", "item one;", "item[(a)] two;",
				"row a b"}},
		{"the header below the text", "Parliament **stressed** the lamps.\n\n2016/2999(RSP) - 10/03/2016 - Text adopted by Parliament\n",
			[]string{"header", "paragraph Parliament stressed the lamps."}},
		{"no header", "Parliament stressed the lamps of the harbour. It called on the Council to light them.\n",
			[]string{"paragraph Parliament stressed the lamps of the harbour. It called on the Council to light them."}},
	} {
		_, text, _, err := parser.ParseText([]byte(tt.source))
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		kinds := []string{"paragraph", "heading", "item", "row", "title", "header"}
		var got []string
		for _, b := range text.Blocks {
			line := kinds[b.Kind]
			if b.Marker != "" {
				line += "[" + b.Marker + "]"
			}
			if b.Kind < model.BlockTitle {
				line += " " + text.Content[b.Start:b.End]
			}
			got = append(got, line)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestTextNotes checks where diagnostics stand in the text: those about the text,
// about markers and about bytes.
func TestTextNotes(t *testing.T) {
	const lamp = "The lamps **burn at night.\n"
	for _, tt := range []struct{ rule, source, at string }{
		{model.RuleUnbalancedBold, heads["en"] + lamp, "b"},
		{model.RuleInvalidDate, strings.Replace(heads["en"], "/03/", "/13/", 1) + lamp, "14/13/2019"},
		{model.RuleCharsetGuessed, heads["en"] + "The caf\xe9 is lit.\n", "é"},
	} {
		_, text, diagnostics, err := parser.ParseText([]byte(tt.source))
		if err != nil {
			t.Fatal(err)
		}
		i := slices.IndexFunc(diagnostics, func(d model.Diagnostic) bool { return d.Rule == tt.rule })
		if i < 0 {
			t.Fatalf("no %s in %v", tt.rule, diagnostics)
		}
		if at := text.Notes[i]; text.Content[at.Start:at.End] != tt.at {
			t.Errorf("%s is about %q, want %q", tt.rule, text.Content[at.Start:at.End], tt.at)
		}
	}
}

func TestTextErrors(t *testing.T) {
	for _, data := range []string{"", "\x00\x01\x02\x03\x00"} {
		if _, _, _, err := parser.ParseText([]byte(data)); err == nil {
			t.Errorf("%q was read", data)
		}
	}
	name := filepath.Join("..", "testdata", "press-freedom.md")
	for in, err := range parser.NewReader(strings.NewReader(string(read(t, name))), parser.WithName(name)).All() {
		if err != nil {
			t.Fatal(err)
		}
		record, text, _, err := in.ParseText()
		if err != nil || len(text.Blocks) == 0 || record.Source.Name != name || record.Source.SHA256 == "" {
			t.Errorf("%v: %d blocks of %+v", err, len(text.Blocks), record.Source)
		}
	}
}
