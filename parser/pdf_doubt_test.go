package parser_test

import (
	"fmt"
	"strings"
	"testing"

	"resparse/model"
	"resparse/parser"
)

// printed returns a PDF file of one page, with the lines of a text from a point down,
// in points from the bottom left, and other operators after them. /F2 is bold, the
// codes of /F3 are not told, and those of /F4 are signs.
func printed(x, y int, text string, operators ...string) string {
	var content strings.Builder
	for line := range strings.Lines(text) {
		line = strings.NewReplacer("(", `\(`, ")", `\)`).Replace(strings.TrimSpace(line))
		fmt.Fprintf(&content, "BT /F1 12 Tf 1 0 0 1 %d %d Tm (%s) Tj ET\n", x, y, line)
		y -= 14
	}
	for _, operator := range operators {
		content.WriteString("BT " + operator + " ET\n")
	}
	return pdfOf(content.String())
}

// pdfOf returns a PDF file with the content of each page.
func pdfOf(pages ...string) string {
	var b strings.Builder
	b.WriteString("%PDF-1.4\n")
	var offsets []int
	object := func(text string) {
		offsets = append(offsets, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", len(offsets), text)
	}
	const fixed = 6 // objects before the pages
	var kids strings.Builder
	for i := range pages {
		fmt.Fprintf(&kids, "%d 0 R ", fixed+1+2*i)
	}
	object("<</Type/Catalog/Pages 2 0 R>>")
	object(fmt.Sprintf("<</Type/Pages/Kids[%s]/Count %d/Resources<</Font<</F1 3 0 R/F2 4 0 R/F3 5 0 R/F4 6 0 R>>>>>>", kids.String(), len(pages)))
	object("<</Type/Font/Subtype/Type1/BaseFont/Lume>>")
	object("<</Type/Font/Subtype/Type1/BaseFont/Lume-Bold>>")
	object("<</Type/Font/Subtype/Type1/BaseFont/Lamps/Encoding<</Differences[65/g17]>>>>")
	object("<</Type/Font/Subtype/Type1/BaseFont/Signs/Encoding<</Differences[65/hyphentwo/softhyphen/fi/lslash/uniFB03/uni0096]>>>>")
	for _, content := range pages {
		object(fmt.Sprintf("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents %d 0 R>>", len(offsets)+2))
		object(fmt.Sprintf("<</Length %d>>stream\n%s\nendstream", len(content), content))
	}
	table := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(offsets)+1)
	for _, offset := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(offsets)+1, table)
	return b.String()
}

// pagesOf returns a PDF file with the lines of each page from 50 points to the right
// and 100 down; ** changes between the fonts.
func pagesOf(pages ...[]string) string {
	var contents []string
	for _, lines := range pages {
		var b strings.Builder
		for i, line := range lines {
			fmt.Fprintf(&b, "BT 1 0 0 1 50 %d Tm", 700-14*i)
			for k, part := range strings.Split(strings.NewReplacer("(", `\(`, ")", `\)`).Replace(line), "**") {
				fmt.Fprintf(&b, " /F%d 12 Tf (%s) Tj", 1+k%2, part)
			}
			b.WriteString(" ET\n")
		}
		contents = append(contents, b.String())
	}
	return pdfOf(contents...)
}

// TestPDFDoubts checks that text of a page that cannot be read, or can be in the wrong
// order, is named in a warning, and other pages get none.
func TestPDFDoubts(t *testing.T) {
	head := heads["en"]
	row := func(y, right int, text string) string { // a letter is 6 points wide
		return fmt.Sprintf("/F1 12 Tf 1 0 0 1 50 %d Tm (%s) Tj 1 0 0 1 %d %d Tm (Ports are open) Tj", y, text, right, y)
	}
	short, long := "Lamps are lit", "Lamps are lit in ports"
	bold := "/F2 12 Tf 1 0 0 1 50 500 Tm (Lamps are lit.) Tj"
	var turned strings.Builder
	x := 50
	for line := range strings.Lines(strings.NewReplacer("(", `\(`, ")", `\)`).Replace(head)) {
		fmt.Fprintf(&turned, "BT /F1 12 Tf 0 1 -1 0 %d 50 Tm (%s) Tj ET\n", x, strings.TrimSpace(line))
		x += 14
	}
	for _, test := range []struct{ name, data, want, text string }{
		{"plain", printed(50, 700, head, bold), "", "**Lamps are lit.**"},
		{"letters drawn twice", printed(50, 700, head, "/F1 12 Tf 1 0 0 1 50 500 Tm (All.) Tj 1 0 0 1 50.4 500 Tm (All.) Tj"), "",
			"**All.**"},
		{"letters drawn next to each other", printed(50, 700, head, "/F1 12 Tf 1 0 0 1 50 500 Tm (All.) Tj 1 0 0 1 53 500 Tm (All.) Tj"),
			"", "A"},
		{"on its side", printed(50, 700, head, bold, "/F1 12 Tf 0 1 -1 0 500 300 Tm (Side) Tj"),
			"p1: 4 letters that are not upright were left out", "lit"},
		{"on its head", printed(50, 700, head, bold, "/F1 12 Tf -1 0 0 -1 500 300 Tm (Head) Tj"),
			"p1: 4 letters that are not upright were left out", "lit"},
		{"all on its side", pdfOf(turned.String()), "", "Text adopted by Parliament, single reading"},
		{"unknown letters", printed(50, 700, head, bold, "/F3 12 Tf 1 0 0 1 50 400 Tm (AA) Tj /F1 12 Tf (dark) Tj"),
			"p1: the file does not tell what 2 letters are: each was read as U+FFFD", "\uFFFD\uFFFDdark"},
		{"out of order", printed(50, 700, head, "/F1 12 Tf 1 0 0 1 50 300 Tm (Then dark.) Tj", bold),
			"", "**Lamps are lit.**\n\nThen dark."},
		{"right column first", printed(50, 700, head, "/F1 12 Tf 1 0 0 1 350 300 Tm (Dark.) Tj", "/F1 12 Tf 1 0 0 1 50 400 Tm (Lit.) Tj"),
			"", "Lit.\n\nDark."},
		{"left column first", printed(50, 700, head, "/F1 12 Tf 1 0 0 1 50 300 Tm (Dark.) Tj", "/F1 12 Tf 1 0 0 1 350 400 Tm (Lit.) Tj"),
			"", "Lit"},
		{"columns row by row", printed(50, 700, head, row(500, 300, short), row(486, 300, short), row(472, 300, short)),
			"", "| Lamps are lit Ports are open\n"},
		{"rows that share no gap", printed(50, 700, head, row(500, 145, short), row(486, 200, long), row(472, 145, short)),
			"p1: columns or a table stand side by side: check that their lines are not mixed", "Ports"},
		{"two such rows", printed(50, 700, head, row(500, 145, short), row(486, 200, long)), "", "Ports"},
		{"broken table", strings.Replace(printed(50, 700, head, bold), "startxref", "startyref", 1),
			"p1: the file is damaged: text can be missing here or on later pages", "lit"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, diagnostics, err := parser.Parse([]byte(test.data))
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			for _, d := range diagnostics {
				if d.Rule == model.RulePDFDoubtful {
					got += d.Span.Place() + ": " + d.Message
				}
			}
			if got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
			text, _, err := parser.Normalize([]byte(test.data))
			if err != nil || !strings.Contains(string(text), test.text) {
				t.Errorf("%v: no %q in %s", err, test.text, text)
			}
		})
	}
}
