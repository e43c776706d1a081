package source

import (
	"strings"
	"testing"
)

func TestDivisionOf(t *testing.T) {
	const (
		long  = "Parliament noted that the lamps of the harbour had been dark since the fire, that the keepers had gone, and that the town had asked for oil ever since."
		short = "Members noted the fog."
	)
	wrapped := strings.Join([]string{
		"Parliament noted that the lamps of the harbour had been dark",
		"since the fire, that the keepers had gone, and that the town",
		"had asked for oil ever since. Members noted the fog, and the",
		"Commission was asked to look at the wicks of every lamp that",
		"burns by night in the ports of the north, and to report on",
		"them before the winter storms come in.",
	}, "\n")
	cases := []struct {
		name, text string
		want       DivisionKind
	}{
		{"one long line", long, ByLines},
		{"one short line", short, ByBlankLines},
		{"a title", "Lamps\n" + long, ByLines},
		{"a title above short lines", "Lamps of the harbour of the northern coast\nMembers noted the fog, and", ByBlankLines},
		{"blank lines", short + "\n\n" + short + "\n\n" + short, ByBlankLines},
		{"a line each", long + "\n" + long + "\n" + short, ByLines},
		{"a line each, all short", short + "\n" + short + "\nLamps\n" + short + " It is thick.", ByLines},
		{"a line each, with headings", "Lamps\n" + long + "\nOil\n" + long, ByLines},
		{"a line each, a blank line around the header", "Lamps\n\n2019/2999(RSP) - 14/03/2019\n\n" + long + "\n" + long, ByLines},
		{"a line each, one of them broken", long + "\n" + long + "\nThe fog of\nthe north.\n" + long, ByLines},
		{"lines of a quotation", "> " + long + "\n> " + long, ByLines},
		{"wrapped", wrapped + "\n\n" + wrapped + "\n\n" + wrapped + "\n\n" + wrapped, ByBlankLines},
		{"wrapped, once", strings.Join(strings.Split(wrapped, "\n")[:3], "\n"), ByBlankLines},
		{"wrapped where a sentence ends", "Of all the lamps of the coast, some burn.\nMembers noted the fog, and that is it.", ByBlankLines},
		{"wrapped without blank lines", wrapped + "\n" + wrapped, ByShortLines},
		{"wrapped before an item", "It asked for:\n- lamps that burn all night in the\n  harbour;\n- oil.", ByBlankLines},
		{"bold over a line end", "The lamps cost **EUR 2 500\n000** a year.", ByBlankLines},
		{"wrapped, with two gaps", "\n\n" + wrapped + "\n\nOil\n\n" + wrapped, ByShortLines},
		{"wrapped, with three gaps", wrapped + "\n\nOil\n\nGas\n\n" + wrapped, ByBlankLines},
		{"five lines wrapped", "a\nb\nc\nd\ne\nf", ByShortLines},
		{"four lines wrapped", "a\nb\nc\nd\ne", ByBlankLines},
		{"a stop where the next word just had room", "Lamps burn.\nOil is cheap in Ardoisia. " + "\nIt", ByLines},
		{"120 characters", strings.Repeat("a", 119) + ".\nLamps " + strings.Repeat("b", 100), ByBlankLines},
		{"130 characters, full", strings.Repeat("a", 129) + ".\nLamps " + strings.Repeat("b", 100), ByBlankLines},
		{"131 characters", strings.Repeat("a", 130) + ".\nLamps " + strings.Repeat("b", 100), ByLines},
	}
	for _, c := range cases {
		if got := DivisionOf([]byte(c.text)); got.Kind != c.want {
			t.Errorf("%s: got %d, want %d", c.name, got.Kind, c.want)
		}
	}
}

func TestDivisionEnds(t *testing.T) {
	line := func(n int, end string) string { return strings.Repeat("a", n-len(end)) + end }
	lines, short := Division{Kind: ByLines}, Division{Kind: ByShortLines, Width: 100}
	cases := []struct {
		name       string
		division   Division
		lines      int
		line, next string
		want       bool
	}{
		{"blank lines", Division{}, 1, "Lamps burn.", "Oil is dear.", false},
		{"a line each", lines, 1, "Lamps burn.", "Oil is dear.", true},
		{"a line each, a heading", lines, 1, "Lamps", "Oil is dear.", true},
		{"a line each, broken", lines, 1, "Lamps that", "burn.", false},
		{"a line each, small letter after a stop", lines, 1, "It lists lamps;", "oil.", true},
		{"room", short, 3, line(82, "."), "It is", true},     // 82 and 1 and 2
		{"no room", short, 3, line(83, "."), "It is", false}, // 86 of a hundred
		{"room, no stop", short, 3, line(50, "a"), "It is", false},
		{"a heading", short, 1, line(57, "a"), "It is", true},
		{"a long heading", short, 1, line(58, "a"), "It is", false},
		{"a small letter", short, 1, line(20, "a"), "it is", false},
	}
	for _, c := range cases {
		if got := c.division.Ends(c.lines, c.line, c.next); got != c.want {
			t.Errorf("%s: got %v", c.name, got)
		}
	}
}

// TestWidth tells the width of the lines of wrapped text, in characters.
func TestWidth(t *testing.T) {
	for text, want := range map[string]int{
		"Les lampes du port\nbrûlent la nuit.": 18, "Lamps burn.\nOil is dear.": 0, "é\nb\nc\nd\ne\nf": 1,
	} {
		if got := DivisionOf([]byte(text)); got.Width != want {
			t.Errorf("%q: got %+v, want %d", text, got, want)
		}
	}
	d := Division{Width: 10}
	for line, want := range map[string]bool{"lamps bu": true, "lamps b": false} {
		if got := d.Fills(line, "in the port"); got != want {
			t.Errorf("%q is full: %t", line, got)
		}
	}
	if (Division{}).Fills("lamps", "in") {
		t.Error("a line that is not wrapped is full")
	}
}
