package doc

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

var languages = lang.New(lang.Tables(), "en", "fr")

// blocksOf reads the blocks of a text.
func blocksOf(text string, format source.Format) *Document {
	return ReadBlocks([]byte(text), format, source.DivisionOf([]byte(text)))
}

// readAs runs all passes over a text in a language.
func readAs(t *testing.T, text, language string, format source.Format) *Document {
	t.Helper()
	d := blocksOf(text, format)
	ReadHeader(d, languages)
	if _, err := ReadLanguage(d, languages, language); err != nil {
		t.Fatal(err)
	}
	CheckTitle(d, nil)
	ReadSections(d)
	ReadLostItems(d)
	ReadSentences(d)
	ReadLists(d)
	return d
}

// english reads Markdown in English.
func english(t *testing.T, text string) *Document {
	t.Helper()
	return readAs(t, text, "en", source.Markdown)
}

// show writes the blocks of the body, each after a sign of its kind: # for a
// heading, - for an item, | for a row; bold between stars, superscripts between
// carets.
func show(d *Document) string {
	var lines []string
	for i := d.Body; i < len(d.Blocks); i++ {
		b := &d.Blocks[i]
		text := d.Slice(b.Span)
		put := func(at int, sign string) { text = text[:at-b.Start] + sign + text[at-b.Start:] }
		for k := b.End; k >= b.Start; k-- {
			for sign, spans := range map[string][]scan.Span{"*": d.Bold, "^": d.Raised} {
				for _, s := range spans {
					if !s.Empty() && (s.End == k && s.Start >= b.Start || s.Start == k && k < b.End) {
						put(k, sign)
					}
				}
			}
		}
		lines = append(lines, map[BlockKind]string{Paragraph: "", Heading: "# ", Item: "- ", Row: "| "}[b.Kind]+text)
	}
	return strings.Join(lines, "\n")
}

// check compares what a test got for a text.
func check(t *testing.T, text, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%q gives\n%s\nwant\n%s", short(text), short(got), short(want))
	}
}

// short counts the letters of a long run in place of writing them.
func short(text string) string {
	return regexp.MustCompile("a{30,}").ReplaceAllStringFunc(text, func(run string) string {
		return fmt.Sprintf("a{%d}", len(run))
	})
}

// a writes n letters.
func a(n int) string { return strings.Repeat("a", n) }

// Texts of a line and a paragraph in them.
const (
	oneLine   = "2019/2999(RSP) - 14/03/2019 - Final act"
	paragraph = "The keepers of the port lit the lamps."
)

func TestBlocks(t *testing.T) {
	for text, want := range map[string]string{
		"> a\n> > b":                     "a b",
		"> >a":                           "a",
		"x > y":                          "x > y",
		">":                              "",
		"a\n>":                           "a",
		"| a | b |":                      "| a | b |",
		"x\n| a |\n| - |\n|  |":          "x\n| a |",
		"- lamps that\n\nburn at night":  "- lamps that burn at night",
		"- lamps that burn.\n\nat night": "- lamps that burn.\nat night",
		"- lamps;\n\nat night":           "- lamps;\nat night",
		"- a\n- b":                       "- a\n- b",
		"**- a**":                        "- *a*",
		"[- a]{lang=\"en\"}":             "- a",
		"[1. a *b* c]{.d}":               "- a b c",
		"[-a]{.b} c":                     "- a c",
		"[1] a":                          "[1] a",
		"a [b](c){.d} e":                 "a b e",
		"a [b](c \"d\"){e=\"f\"}":        "a b",
		"a [b](c){d}":                    "a b{d}",
		"a [b]{c} d":                     "a [b]{c} d",
		"a [[b]{.c}](d){#e}.":            "a b.",
		"**1. a**":                       "*1. a*",
		"a <https://example.org/b> c":    "a https://example.org/b c",
		"a <b>b</b> c":                   "a *b* c",
		"a <b>b <b>c</b> d</b> e":        "a *b c d* e",
		"a </b>b **c** d":                "a b *c* d",
		"a <strong>b":                    "a *b*",
		"a<br>b<p>c<i>d</i>":             "a b cd",
		"10 km<sup>2</sup> of":           "10 km^2^ of",
		"<sup>1</sup> note":              "^1^ note",
		"a<sup>1 b":                      "a1 b",
		"a</sup>1 b<sup>2</sup>":         "a1 b^2^",
		"a<sup>1<sup>2</sup> b</sup>":    "a^12^ b",
		"a<sup> </sup>b":                 "a b",
		"**a** **b** c":                  "*a b* c",
		"**a:** **b** c":                 "*a:* *b* c",
		"**a**b**c** d":                  "*a*b*c* d",
		"x **a":                          "x a", "** a ** b": "*a* b", "a ** b": "a b", "a * b": "a * b", "a_b_c": "a_b_c", "_a_ b": "a b", "***a*** b": "*a* b",
		"a\\*b \\c &amp; &nosuch;": "a*b \\c & &nosuch;", "a  b\u00a0\u00a0c &nbsp; d": "a b c d", "a \\\nb": "a b", "[a](b) [c] ](d)": "a c]",
		"# a #\nb": "# a\nb", "a\n===\nb": "# a\nb", "a\u2003b\u200bc é Ā": "a b c é Ā", "~~a~~ `b`": "~~a~~ `b`", "a &": "a &", "a \\": "a \\",
	} {
		d := blocksOf(text, source.Markdown)
		check(t, text, show(d), want)
	}
	for text, want := range map[string]string{
		"**a** &amp; \\b": "**a** &amp; \\b", "> a": "> a", "# a": "# a", "a_b": "a_b", "- a  b": "- a b", "[- a]{b}": "[- a]{b}", "**- a**": "**- a**", "a [b](c)": "a [b](c)", "a <b>c": "a <b>c",
	} {
		check(t, text, show(blocksOf(text, source.Text)), want)
	}
}

func TestBlockStarts(t *testing.T) {
	for line, want := range map[string]bool{"- a": true, "1. a": true, "9) a": true, "a)": true, "ab": false, "zz": false, "1": false, "-a": true, "ax": false} {
		if got := mayStartBlock([]byte(line)); got != want {
			t.Errorf("%q: got %t", line, got)
		}
	}
	far := func(n int) string { // a document type that starts at byte n of a wrapped text
		start := "Lamps that\nburn at\n\n"
		return start + a(n-len(start)-2) + "\n\nFinal act\nX"
	}
	for text, want := range map[string]string{
		"Lamps that\n- burn":                                         "Lamps that\n- burn",
		"Lamps that\n+ burn":                                         "Lamps that\n- burn",
		"Lamps that\n– burn":                                         "Lamps that – burn",
		"Lamps that\n– burn\n– shine":                                "Lamps that\n- burn\n- shine",
		"Lamps that\n— burn\n  — shine":                              "Lamps that\n- burn\n- shine",
		"Lamps that\n– burn\n— shine":                                "Lamps that\n- burn\n- shine",
		"Lamps that\n– burn\n\n– shine":                              "Lamps that – burn\n- shine",
		"Lamps that\n– burn –\nshine":                                "Lamps that – burn – shine",
		"Lamps that\n– burn\n" + strings.Repeat(" ", 12) + "– shine": "Lamps that\n- burn\n- shine",
		"Lamps that\n– burn\n" + strings.Repeat(" ", 13) + "– shine": "Lamps that – burn – shine",
		"Lamps:\n– burn":                                             "Lamps:\n- burn",
		"- lamps\n– burn":                                            "- lamps\n- burn",
		"Lamps in\n2. burn":                                          "Lamps in 2. burn",
		"Lamps, in\n\n2. burn":                                       "Lamps, in\n- burn",
		"Lamps\n" + oneLine:                                          "Lamps\n" + oneLine,
		oneLine + "\nLamps burn":                                     oneLine + "\nLamps burn",
		oneLine + "\nlamps burn":                                     oneLine + " lamps burn",
		"Lamps\n| a |":                                               "Lamps\n| a |",
		"Final act\nLamps":                                           "Final act\nLamps",
		"Lamps\nFinal act":                                           "Lamps\nFinal act",
		"Lamps " + a(600) + "\nFinal act":                            "Lamps " + a(600) + "\nFinal act",
		far(headerBytes - 1):                                         "Lamps that burn at\n" + a(headerBytes-23) + "\nFinal act\nX",
		far(headerBytes):                                             "Lamps that burn at\n" + a(headerBytes-22) + "\nFinal act X",
	} {
		check(t, text, show(blocksOf(text, source.Markdown)), want)
	}
}

func TestEmphasis(t *testing.T) {
	for _, c := range []struct {
		char          byte
		before, after rune
		want          string
	}{
		{'*', ' ', 'a', "opens"}, {'*', 'a', ' ', "closes"}, {'*', 'a', 'b', "opens closes"}, {'*', ' ', ' ', ""}, {'*', 'a', '(', "closes"},
		{'*', ' ', '(', "opens"}, {'*', ')', '(', "opens closes"}, {'*', '.', ' ', "closes"}, {'_', 'a', 'b', ""}, {'_', ' ', 'a', "opens"}, {'_', '(', 'a', "opens"},
		{'_', 'a', ')', "closes"}, {'_', 'a', ' ', "closes"},
	} {
		opens, closes := Flanks(c.char, c.before, c.after)
		got := strings.TrimSpace(map[bool]string{true: "opens "}[opens] + map[bool]string{true: "closes"}[closes])
		if got != c.want {
			t.Errorf("%c between %q and %q: got %q, want %q", c.char, c.before, c.after, got, c.want)
		}
	}
	for line, want := range map[string]int{
		"](a)": 4, "](a (b) c) d": 10, "](": 0, "]": 0, "](a": 0, "] (a)": 0, "]()": 3,
		"](" + a(1997) + ")": 2000, "](" + a(1998) + ")": 0,
		"]" + strings.Repeat("(", 32) + strings.Repeat(")", 32): 65, "]" + strings.Repeat("(", 33) + strings.Repeat(")", 33): 0,
	} {
		if got := destination([]byte(line)); got != want {
			t.Errorf("%.20q: got %d, want %d", line, got, want)
		}
	}
	for text, want := range map[string]int{
		"{.a} b": 4, "{#a}": 4, `{a="b"}`: 7, "{a=b}": 0, "{a}": 0, "{}": 0, "{.a": 0, "": 0, "a{.b}": 0, "{." + a(196) + "}": 199, "{." + a(198) + "}": 0,
	} {
		if got := attributes([]byte(text)); got != want {
			t.Errorf("%.20q: got %d, want %d", text, got, want)
		}
	}
	// Which of an odd number of markers has no partner.
	for text, want := range map[string]string{
		"**a** b **c":           "*a* b c",
		"a** b **c** d":         "a b *c* d",
		"**a** b** c **d** e":   "*a* b c *d* e",
		"**a **b** c":           "a *b* c",
		"**a** **b** c **":      "*a b* c",
		"x **a** y **b** z **c": "x *a* y *b* z c",
		"x **a y **b** z **c**": "x a y *b* z *c*",
	} {
		d := blocksOf(text, source.Markdown)
		check(t, text, show(d), want)
		if len(d.Stray) != 1 || !strings.HasPrefix(text[d.Stray[0].Start:], "**") {
			t.Errorf("%q: stray are %v", text, d.Stray)
		}
	}
	for text, want := range map[string]string{
		"*a* b *c": "a b *c", "*a b* c* d": "a b c* d", "*a **b* c** d": "a *b c* d", "a* b": "a* b", "***a* b** c": "*a b* c", "_a b_ c": "a b c", "_a *b_ c": "a *b c",
		"*a *b* c": "a *b c", "[a] (b)": "[a] (b)", "[[a](b)](c)": "a", "[a](b)](c)": "a](c)", "![a](b)": "!a",
	} {
		check(t, text, show(blocksOf(text, source.Markdown)), want)
	}
}

func TestSentenceEnds(t *testing.T) {
	for text, want := range map[string]string{
		"Lamps burn. Oil is dear.":           "Lamps burn.|Oil is dear.",
		"Lamps burn! Oil?  Yes":              "Lamps burn!|Oil?|Yes",
		"Lamps burn… Oil is dear.":           "Lamps burn…|Oil is dear.",
		"Lamps burn… oil is dear.":           "Lamps burn… oil is dear.",
		"Lamps burn?! Oil is dear.":          "Lamps burn?!|Oil is dear.",
		"Lamps burn. 5 burn.":                "Lamps burn.|5 burn.",
		"Lamps burn! 5 burn.":                "Lamps burn! 5 burn.",
		"No. 5 burns.":                       "No. 5 burns.",
		"(It burns.) Oil.":                   "(It burns.)|Oil.",
		"« It burns. » Oil.":                 "« It burns. »|Oil.",
		"“It burns.” “Oil”":                  "“It burns.”|“Oil”",
		"It burns.[1] Oil.":                  "It burns.[1]|Oil.",
		"It burns.[12] Oil.":                 "It burns.[12]|Oil.",
		"It burns.[] Oil.":                   "It burns.[] Oil.",
		"It burns.[1 Oil.":                   "It burns.[1 Oil.",
		"It burns.[1":                        "It burns.[1",
		"It burns.1] Oil.":                   "It burns.1] Oil.",
		"It costs 1.5 million. Oil.":         "It costs 1.5 million.|Oil.",
		"A quotation – “dear” – burns. Oil.": "A quotation – “dear” – burns.|Oil.",
		"Lamps": "Lamps", "": "",
	} {
		d := english(t, text)
		var parts []string
		for s := range d.Cut(scan.Span{End: len(d.Text)}) {
			parts = append(parts, d.Slice(s))
		}
		check(t, text, strings.Join(parts, "|"), want)
	}
}

// TestLongSentences cuts at 4,096 bytes, at the last blank of the second half.
func TestLongSentences(t *testing.T) {
	for text, want := range map[string][]int{
		a(maxSentence):                            {maxSentence},
		a(maxSentence + 1):                        {maxSentence, 1},
		a(3000) + " " + a(1100):                   {3000, 1100},
		a(maxSentence/2) + " " + a(maxSentence):   {maxSentence / 2, maxSentence},
		a(maxSentence/2-1) + " " + a(maxSentence): {maxSentence, maxSentence / 2},
		a(maxSentence-1) + "é" + a(5):             {maxSentence - 1, 7},
		a(maxSentence) + " " + a(3):               {maxSentence, 3},
	} {
		d := english(t, text)
		var got []int
		for _, s := range d.Sentences {
			got = append(got, s.Len())
		}
		if len(got) != len(want) || got[0] != want[0] || got[len(got)-1] != want[len(want)-1] {
			t.Errorf("%d bytes: got %v, want %v", len(text), got, want)
		}
	}
	d := english(t, "Lamps burn. Oil is dear.\n\nGas is cheap.")
	for at, want := range map[int]string{0: "Lamps burn.", 10: "Lamps burn.", 11: "Oil is dear.", 12: "Oil is dear.", 23: "Oil is dear.", 25: "Gas is cheap.", 99: ""} {
		if got := d.Slice(d.SentenceOf(at).Span); got != want {
			t.Errorf("at %d: got %q, want %q", at, got, want)
		}
	}
}
