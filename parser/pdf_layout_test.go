package parser_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"resparse/parser"
)

// drawn returns a PDF file with texts, a line each: how many points from the left and
// from the top of the page, font and size, and the text. --- begins a page. A letter is
// half as wide as its size.
func drawn(texts string) []byte {
	var pages []string
	for page := range strings.SplitSeq(texts, "---") {
		var content strings.Builder
		for line := range strings.Lines(strings.TrimSpace(page)) {
			var x, y, font, size int
			if _, err := fmt.Sscanf(line, "%d %d %d %d", &x, &y, &font, &size); err != nil {
				panic(line + err.Error())
			}
			text := strings.SplitN(strings.TrimSpace(line), " ", 5)[4]
			text = strings.NewReplacer("(", `\(`, ")", `\)`).Replace(text)
			fmt.Fprintf(&content, "BT /F%d %d Tf 1 0 0 1 %d %d Tm (%s) Tj ET\n", font, size, x, 800-y, text)
		}
		pages = append(pages, content.String())
	}
	return []byte(pdfOf(pages...))
}

// pageHead is a title and a header line at the top of a page.
const pageHead = "50 80 2 18 Resolution on lamps\n50 110 1 12 2019/2999(RSP) - 14/03/2019 - Text adopted by Parliament\n"

// TestPDFLayout checks what comes of lines as they stand on pages.
func TestPDFLayout(t *testing.T) {
	const head = "# Resolution on lamps\n\n2019/2999(RSP) - 14/03/2019 - Text adopted by Parliament\n\n"
	const wide = "The keepers lit the lamps of the whole coast in the winter of that year and"
	for _, test := range []struct{ name, texts, want string }{
		{"a paragraph", "50 140 1 12 " + wide + "\n50 154 1 12 went home.\n50 175 1 12 Then it was dark.",
			wide + " went home.\n\nThen it was dark."},
		{"a line a little apart", "50 140 1 12 " + wide + "\n50 154 1 12 " + wide + "\n50 170 1 12 went home.",
			wide + " " + wide + " went home."},
		{"an indent", "50 140 1 12 " + wide + "\n50 154 1 12 " + wide + "\n62 168 1 12 Nobody came.", wide + " " + wide + "\n\nNobody came."},
		{"a title of two lines", "50 140 2 16 Lamps of the coast:\n50 158 2 16 a plan\n50 190 1 12 It is dark.",
			"## Lamps of the coast: a plan\n\nIt is dark."},
		{"bold in a line", "50 140 1 12 They lit\n104 140 2 12 all lamps\n164 140 1 12 at once.", "They lit **all lamps** at once."},
		{"a bold line in a paragraph", "50 140 1 12 The keepers lit\n146 140 2 12 the lamps of the whole coast in winter\n" +
			"50 154 2 12 and the towers of the ports\n218 154 1 12 at once.",
			"The keepers lit **the lamps of the whole coast in winter and the towers of the ports** at once."},
		{"a superscript", "50 140 1 12 They lit lamps\n134 136 1 7 12\n145 140 1 12 at once.", "They lit lamps<sup>12</sup> at once."},
		{"bullets apart", "50 140 1 12 The Council is asked to:\n60 160 1 12 -\n80 160 1 12 light lamps;\n60 174 1 12 -\n80 174 1 12 mend them.",
			"The Council is asked to:\n\n- light lamps;\n- mend them."},
		{"bullets drawn later", "50 140 1 12 The Council is asked to:\n80 160 1 12 light lamps;\n80 174 1 12 mend them.\n60 160 1 12 -\n60 174 1 12 -",
			"The Council is asked to:\n\n- light lamps;\n- mend them."},
		{"a paragraph after an item", "50 140 1 12 The Council is asked to:\n60 160 1 12 -\n80 160 1 12 " + wide[:68] + "\n50 174 1 12 And so on.",
			"The Council is asked to:\n\n- " + wide[:68] + "\n\nAnd so on."},
		{"numerals", "50 140 1 12 The Council is asked to:\n60 160 1 12 i.  light lamps;\n60 174 1 12 ii.  mend them.",
			"The Council is asked to:\n\ni. light lamps;\nii) mend them."},
		{"a footnote", "50 140 1 12 They lit lamps*.\n50 170 1 12 * As defined in the plan.", "They lit lamps\\*.\n\n\\* As defined in the plan."},
		{"asterisks as bullets", "50 140 1 12 They ask to:\n50 160 1 12 * light lamps;\n50 180 1 12 * mend them.",
			"They ask to:\n\n- light lamps;\n- mend them."},
		{"a word divided", "50 140 1 12 " + wide[:70] + " coun-\n50 154 1 12 ted them.", wide[:70] + " counted them."},
		{"a hyphen of its own", "50 140 1 12 " + wide[:70] + " twenty-\n50 154 1 12 one lamps.", wide[:70] + " twenty-one lamps."},
		{"a hyphen of the program", "50 140 1 12 " + wide[:70] + " twen\n494 140 4 12 A\n50 154 1 12 tyone.", wide[:70] + " twentyone."},
		{"a hyphen of the program before a number", "50 140 1 12 " + wide[:70] + " A9\n482 140 4 12 A\n50 154 1 12 0123/2021.",
			wide[:70] + " A9-0123/2021."},
		{"a soft hyphen", "50 140 1 12 " + wide[:70] + " twen\n494 140 4 12 B\n50 154 1 12 tyone.", wide[:70] + " twentyone."},
		{"a slash", "50 140 1 12 " + wide[:70] + " GUE/\n50 154 1 12 NGL.", wide[:70] + " GUE/NGL."},
		{"a slash between words", "50 140 1 12 " + wide[:70] + " or /\n50 154 1 12 and.", wide[:70] + " or / and."},
		{"a ligature and letters by their names", "50 140 1 12 The\n74 140 4 12 C\n80 140 1 12 re and\n122 140 4 12 D\n128 140 1 12 odz burn.",
			"The fire and łodz burn."},
		{"a ligature by its number", "50 140 1 12 The o\n80 140 4 12 E\n86 140 1 12 ce burns.", "The office burns."},
		{"letters by their numbers", `50 140 1 12 The lamps \226 all of them.`, "The lamps – all of them."},
		{"what Windows-1252 means", "50 140 1 12 The lamps\n110 140 4 12 F\n122 140 1 12 all of them.", "The lamps – all of them."},
		{"a table", "50 140 1 12 Lamps a year:\n50 170 2 12 Year\n150 170 2 12 Lamps\n50 190 1 12 2010\n150 190 1 12 twelve and\n150 204 1 12 more\n" +
			"50 220 1 12 2011\n150 220 1 12 none\n50 250 1 12 It is dark.",
			"Lamps a year:\n\n| **Year Lamps**\n\n| 2010 twelve and more\n\n| 2011 none\n\nIt is dark."},
		{"columns", columns(140, false), columnText},
		{"columns, a row after the other", columns(140, true), columnText},
		{"a title over columns", "50 140 2 16 Lamps of the whole coast and the towers of the ports\n" + columns(180, false),
			"## Lamps of the whole coast and the towers of the ports\n\n" + columnText},
		{"a paragraph over pages", "50 140 1 12 " + wide + "\n---\n50 80 1 12 went home.", wide + " went home."},
		{"a paragraph after pages", "50 140 1 12 They lit all lamps.\n---\n50 80 1 12 Then it was dark.", "They lit all lamps.\n\nThen it was dark."},
		{"a list over pages", "50 140 1 12 The Council is asked to:\n60 160 1 12 - light lamps;\n---\n60 80 1 12 - mend them.",
			"The Council is asked to:\n\n- light lamps;\n- mend them."},
		{"running titles", "50 30 1 12 Summaries, page 1\n50 140 1 12 " + wide + "\n---\n50 30 1 12 Summaries, page 2\n50 80 1 12 went home.\n280 780 1 12 2/2",
			wide + " went home."},
		{"two lines alike that stand elsewhere", "50 140 1 12 It is dark.\n---\n50 80 1 12 Lamps burn.\n50 200 1 12 It is dark.",
			"It is dark.\n\nLamps burn.\n\nIt is dark."},
		{"a number that is no page's", "50 140 1 12 They lit lamps in\n---\n50 30 1 12 2011\n50 120 1 12 Lamps burn.", "## They lit lamps in\n\n## 2011\n\nLamps burn."},
		{"small letters at the edge", "50 780 1 8 file:///lamps\n50 140 1 12 It is dark.", "It is dark."},
		{"letters at the edge", "50 780 1 12 The lamps burn.\n50 140 1 12 It is dark.", "It is dark.\n\nThe lamps burn."},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, diagnostics, err := parser.Normalize(drawn(pageHead + test.texts))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(head+test.want+"\n", string(got)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
			for _, d := range diagnostics {
				if strings.HasPrefix(d.Rule, "pdf") {
					t.Error(d)
				}
			}
		})
	}
}

// columnText is the text of columns.
const columnText = "The keepers lit the lamps of the whole coast in the winter of that year, and went home as soon as it was light, " +
	"since nobody had told them that a ship was still at sea on that very day.\n\nIt came into the port at noon, with all its lamps " +
	"lit as well, and the keepers of the towers were asked to come back at once, which they did, for the ship was a large one."

// columns returns that text in two columns from so many points down, drawn a column
// after the other or a row.
func columns(top int, rows bool) string {
	var first, second []string
	left, right, _ := strings.Cut(columnText, "\n\n")
	for i, line := range fill(left, 26) {
		first = append(first, fmt.Sprintf("50 %d 1 12 %s", top+14*i, line))
	}
	for i, line := range fill(right, 26) {
		second = append(second, fmt.Sprintf("320 %d 1 12 %s", top+14*i, line))
	}
	if !rows {
		return strings.Join(append(first, second...), "\n")
	}
	var all []string
	for i := range max(len(first), len(second)) {
		if i < len(first) {
			all = append(all, first[i])
		}
		if i < len(second) {
			all = append(all, second[i])
		}
	}
	return strings.Join(all, "\n")
}

// fill divides a text into lines of so many bytes at most.
func fill(text string, width int) (lines []string) {
	line := ""
	for word := range strings.FieldsSeq(text) {
		if line != "" && len(line)+1+len(word) > width {
			lines, line = append(lines, line), ""
		}
		line = strings.TrimSpace(line + " " + word)
	}
	return append(lines, line)
}
