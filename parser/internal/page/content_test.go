package page

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"resparse/parser/internal/doc"
	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// readText returns the blocks of a page as Markdown that escapes nothing.
func readText(t *testing.T, html string) (string, *Page) {
	t.Helper()
	src, _, err := source.New([]byte(html), "", "", source.HTML)
	if err != nil {
		t.Fatal(err)
	}
	d, page := Read(src.Text)
	if !utf8.ValidString(d.Text) || !d.Marked || d.Crowded >= 0 {
		t.Errorf("%q is not UTF-8, not marked or crowded", d.Text)
	}
	var text strings.Builder
	for i, b := range d.Blocks {
		if i > 0 {
			text.WriteString("\n\n")
		}
		switch b.Kind {
		case doc.Heading:
			text.WriteString(strings.Repeat("#", int(b.Level)) + " ")
		case doc.Item:
			text.WriteString(b.Marker + " ")
		case doc.Row:
			text.WriteString("| ")
		}
		for at := b.Start; at < b.End; at++ {
			text.WriteString(marks(d, b.Span, at) + d.Text[at:at+1])
		}
		text.WriteString(marks(d, b.Span, b.End))
	}
	return text.String(), page
}

// marks returns the marks of Markdown at an offset of a block.
func marks(d *doc.Document, block scan.Span, at int) (marks string) {
	for _, set := range []struct {
		spans       []scan.Span
		open, close string
	}{{d.Raised, "<sup>", "</sup>"}, {d.Bold, "**", "**"}} {
		for _, s := range set.spans {
			switch {
			case s.Start == at && at < block.End:
				marks += set.open
			case s.End == at && at > block.Start:
				marks = set.close + marks
			}
		}
	}
	return marks
}

// letters returns a paragraph of n bytes.
func letters(n int) string { return strings.Repeat("a", n) }

// TestContentByWeight guesses the block of a page that holds the summary: the
// innermost with seven tenths of the text, in which paragraphs of a word processor
// count threefold and menus nothing.
func TestContentByWeight(t *testing.T) {
	const page = "<html><body><div>%s</div><div id=main>%s</div></body></html>"
	cases := []struct {
		name, beside, main string
		alone              bool // the main block alone is read
	}{
		{"most of the text", "<p>" + letters(300) + "</p>", "<p>" + letters(700) + "</p>", true},
		{"less", "<p>" + letters(301) + "</p>", "<p>" + letters(699) + "</p>", false},
		{"a word processor's", "<p>" + letters(300) + "</p>", "<p class=MsoNormal>" + letters(234) + "</p>", true},
		{"not enough of it", "<p>" + letters(301) + "</p>", "<p class=MsoNormal>" + letters(234) + "</p>", false},
		{"a word processor's, beside text in no paragraph", letters(300), "<p class=MsoNormal>" + letters(234) + "</p>", true},
		{"with a heading", "<p>" + letters(300) + "</p>", "<h2>b</h2><p>" + letters(850) + "</p>", true},
		{"beside a menu", "<nav><p>" + letters(2000) + "</p></nav>", "<p>" + letters(100) + "</p>", true},
	}
	for _, c := range cases {
		text, p := readText(t, fmt.Sprintf(page, c.beside, c.main))
		alone := len(text) < len(c.main)+10 && strings.HasPrefix(text, "##") == strings.HasPrefix(c.main, "<h2>")
		if p.Known || alone != c.alone {
			t.Errorf("%s: %d bytes were read, known: %v", c.name, len(text), p.Known)
		}
	}
}

// TestHeaderOfPage finds what stands near the reference, and no further.
func TestHeaderOfPage(t *testing.T) {
	page := func(before, between, title string) string {
		return "<html><body>" + before + "<p>" + title + "</p><h2>2019/2999(RSP)</h2>" + between +
			"<p>14/03/2019</p><div class=product-content><p>Lamps.</p></div></body></html>"
	}
	const head = "# Lamps\n\n2019/2999(RSP) - 14/03/2019\n\n"
	cases := []struct {
		name, html string
		want       string // what the Markdown starts with
	}{
		{"near", page("", "", "Lamps"), head},
		{"a block between", page("", "<p>x</p>", "Lamps"), head},
		{"two blocks between", page("", "<p>x</p><p>y</p>", "Lamps"), "# Lamps\n\n2019/2999(RSP)\n\n"},
		{"menus between", page("", "<nav><p>x</p></nav>", "Lamps"), head},
		{"a title of 300 bytes", page("", "", letters(300)), "# " + letters(300) + "\n\n2019"},
		{"a longer one", page("", "", letters(301)), "2019/2999(RSP) - 14/03/2019\n\n"},
		{"a title by its class", page("<h1 class=x_product-name>Oil</h1>", "", "Lamps"), "# Oil\n\n2019/2999(RSP) - 14/03/2019\n\n"},
	}
	for _, c := range cases {
		if text, _ := readText(t, c.html); !strings.HasPrefix(text, c.want) {
			t.Errorf("%s: got %.400q", c.name, text)
		}
	}
}

// TestRows writes the short cells of a row as one row.
func TestRows(t *testing.T) {
	row := func(cells ...string) string {
		return "<table><tr><td>" + strings.Join(cells, "</td><td>") + "</td></tr></table>"
	}
	many := func(n int) []string { return strings.Split(strings.Repeat("x ", n-1)+"x", " ") }
	cases := []struct {
		name, html string
		row        bool
	}{
		{"two cells", row("Port", "12"), true},
		{"one cell", row("Port"), false},
		{"200 bytes", row(letters(200), "12"), true},
		{"201 bytes", row(letters(201), "12"), false},
		{"65 blocks", row(many(65)...), true},
		{"66 blocks", row(many(66)...), false},
		{"two blocks in one cell", row("<p>Port</p><p>Brun</p>"), false},
	}
	for _, c := range cases {
		text, _ := readText(t, c.html)
		if got := strings.HasPrefix(text, "| "); got != c.row {
			t.Errorf("%s: got %.80q", c.name, text)
		}
	}
}

// TestPage says what a page is, beside its summary.
func TestPage(t *testing.T) {
	cases := []struct {
		html                    string
		whole, known, furnished bool
	}{
		{"<p>Lamps</p>", false, false, false},
		{"<html><p>Lamps</p>", true, false, false},
		{"<body><nav>Home</nav><p>Lamps</p>", true, false, true},
		{"<html><title> Lamps &amp;\noil </title><body><div class='ep-a_text'><p>Lamps</p></div>", true, true, false},
	}
	for _, c := range cases {
		_, p := readText(t, c.html)
		if p.Whole != c.whole || p.Known != c.known || p.Furnished != c.furnished {
			t.Errorf("%s: got %+v", c.html, p)
		}
		if strings.Contains(c.html, "<title>") && p.Title != "Lamps & oil" {
			t.Errorf("got the title %q", p.Title)
		}
	}
	_, p := readText(t, "<html><nav>Home</nav><p>Lamps <b>&amp; oil</b></p>")
	var lines []string
	for line := range p.Lines {
		lines = append(lines, line)
	}
	if got := strings.Join(lines, "/"); got != "Home/Lamps & oil" {
		t.Errorf("got the lines %s", got)
	}
}

// TestBlocksOfPage holds how tags become blocks: what ends a block, what is
// bold, what is an item, and what is left out.
func TestBlocksOfPage(t *testing.T) {
	cases := []struct{ name, html, want string }{
		{"a paragraph left open ends bold", "<p>a <b>b<p>c", "a **b**\n\nc"},
		{"a paragraph left open around a block", "<p>a<div>b</div>c", "a\n\nb\n\nc"},
		{"an end of a block ends what is open in it", "<div><p><b>a</div>b", "**a**\n\nb"},
		{"an inline end does not leave its block", "<div><b>a<p>b</b>c</p>d</div>", "**a**\n\n**bc**\n\n**d**"},
		{"an inline end at the start", "<b>a</b>b", "**a**b"},
		{"an inline end after a closed block", "<p>x</p><div><b>y</b> z</div>", "x\n\n**y** z"},
		{"an end without a start", "<p>a</div></b>b</p>", "ab"},
		{"a tag that closes itself", "<p>a <b/>c", "a c"},
		{"an element with the class of a title", "<span class=x_product-name>Oil</span> lamps", "Oil\n\nlamps"},
		{"one line break", "a<br>b", "a b"},
		{"two line breaks", "a<br><br>b", "a\n\nb"},
		{"white space between line breaks", "a<br>\n<br>b", "a\n\nb"},
		{"a no-break space between line breaks", "a<br>&nbsp;<br>b", "a\n\nb"},
		{"a sign between line breaks", "a<br>*<br>b", "a * b"},
		{"a NUL between line breaks", letters(300) + "<br>\x00<br>b", letters(300) + " \uFFFD b"},
		{"line breaks at the edges", "<p><br>a<br></p><p>b<br>&nbsp;</p>c", "a\n\nb\n\nc"},
		{"a line break in a picture", "<p>a<svg><br></svg>b", "ab"},
		{"a line break in bold", "<b>a<br>b</b>", "**a b**"},
		{"a line break in a heading", "<h2>a<br>- b</h2>", "## a - b"},
		{"a superscript", "<p>10 km<sup>2</sup> of sea", "10 km<sup>2</sup> of sea"},
		{"a superscript in a picture", "<p>a<svg><sup>x</sup></svg>b", "ab"},
		{"a superscript first", "<p><sup>2</sup> of them", "<sup>2</sup> of them"},
		{"a superscript left open", "<p>a<sup>2<p>b</sup> c", "a2\n\nb c"},
		{"signs of Markdown", "<p># a</p><p>> **b** _c_ [d](e) `f` \\*</p><p>| g |</p><p>~~~</p>",
			"# a\n\n> **b** _c_ [d](e) `f` \\*\n\n| g |\n\n~~~"},
		{"signs of Markdown on lines", "<p>a<br># b<br>===<br>> c<br>    d", "a # b === > c d"},
		{"a rule", "<p>a</p><p>---</p><p>- - -</p><p>--</p>b", "a\n\n--\n\nb"},
		{"dashes between words", "<p>a - b - c - d</p>", "a - b - c - d"},
		{"a rule between lines", "<p>a<br>----<br>b", "a\n\nb"},
		{"an item", "<ul><li>a</ul>", "- a"},
		{"an item with a bullet of its own", "<ul><li>– a</ul>", "– a"},
		{"a paragraph in an item", "<ul><li><p>a;</p><p>b</p></ul>", "- a;\n\nb"},
		{"the rest of an item", "<ul><li><p>a</p><p>b</p></ul>", "- a b"},
		{"a blank before the text of an item", "<ul><li>&nbsp;<p>a</ul>", "- a"},
		{"bullets", "<p>&#x2022; a</p><p>\uf0b7&nbsp;b</p><p><b>–</b> c</p><p><b>- d</b></p>", "• a\n\n\uf0b7 b\n\n– c\n\n- **d**"},
		{"numbers", "<p>1. a</p><p>(b) c;</p><p>1986. d</p>", "1. a\n\n(b) c;\n\n1986. d"},
		{"the number of a heading", "<p><b>1. a</b></p><ol><li><b>2. b</b></ol>", "**1. a**\n\n- **2. b**"},
		{"the mark of a footnote", "<p><sup>1)</sup> a", "<sup>1)</sup> a"},
		{"items on lines", "a:<br>- b;<br>– <b>c</b><br>d", "a:\n\n- b;\n\n– **c** d"},
		{"dashes on lines", "a<br>– b<br>c", "a – b c"},
		{"a list of dashes on lines", "a<br>– b<br>– c", "a\n\n– b\n\n– c"},
		{"dashes on the lines of an item", "<ul><li>a<br>– b", "- a\n\n– b"},
		{"a header line on a line", "Lamps<br>2019/2999(RSP) - 14/03/2019<br>The lamps burn", "Lamps\n\n2019/2999(RSP) - 14/03/2019\n\nThe lamps burn"},
		{"a header line that goes on", "Lamps<br>2019/2999(RSP) - 14/03/2019<br>and oil<br>The lamps burn", "Lamps\n\n2019/2999(RSP) - 14/03/2019 and oil The lamps burn"},
		{"a document type on a line", "Final act<br>The lamps burn", "Final act\n\nThe lamps burn"},
		{"a document type further down", "<p>" + letters(998) + "</p><p>Final act<br>The lamps burn", letters(998) + "\n\nFinal act\n\nThe lamps burn"},
		{"and too far down", "<p>" + letters(999) + "</p><p>Final act<br>The lamps burn", letters(999) + "\n\nFinal act The lamps burn"},
		{"lines in a cell", "<table><tr><td>a<br>- b<td>c</table>", "| a\n\n- b c"},
		{"a row without words", "<table><tr><td>-<td>|</table><p>c", "c"},
		{"bold in a row", "<table><tr><td><b>a</b><td><b>b</b></table>", "| **a b**"},
		{"items left open", "<ul><li><b>a<li>b</ul>", "- **a**\n\n- b"},
		{"a main heading of a fragment", "<h1>a</h1><h2>b</h2>", "# a\n\n## b"},
		{"a main heading of a page", "<body><h1>a</h1><h2>b</h2>", "## a\n\n## b"},
		{"a paragraph after a row", "<table><tr><td>a<td>b</table><p>c</p><p>d</p>", "| a b\n\nc\n\nd"},
		{"a table in a cell", "<table><tr><td><table><tr><td>a<td>b</table><p>c</table>", "| a b\n\nc"},
	}
	for _, c := range cases {
		text, _ := readText(t, c.html)
		if text != c.want {
			t.Errorf("%s: %s gives %q, want %q", c.name, c.html, text, c.want)
		}
	}
}

// TestHeaderElsewhere takes the header from the title element, the content or
// the label of a link where the page has no better place.
func TestHeaderElsewhere(t *testing.T) {
	const content = "<div class=product-content><p>Lamps.</p></div>"
	old := func(before, first string) string {
		return before + "<table class=box_content_txt><tr><td><p>" + first + "</p><p>Lamps.</p></table>"
	}
	const file = "<a href=/x.pdf>Final act</a>"
	const reference = "<p>2019/2999(RSP)</p>"
	cases := []struct{ name, html, want string }{
		{"a reference in the title element", "<title>2019/2999(RSP) - Oil</title>" + content, "# Oil\n\n2019/2999(RSP)\n\nLamps."},
		{"a date in the title element", "<title>2019/2999(RSP) - 14/03/2019 - Oil</title>" + content, "# Oil\n\n2019/2999(RSP) - 14/03/2019\n\nLamps."},
		{"a title element beside the header", "<title>2019/2999(RSP) - 14/03/2019 - Oil</title><p>2019/2999(RSP) - 15/03/2019</p>" + content,
			"# Oil\n\n2019/2999(RSP) - 15/03/2019\n\nLamps."},
		{"a title element beside the title", "<title>2019/2999(RSP) - 14/03/2019 - Oil</title><h1 class=product-name>Gas</h1>" + content,
			"# Gas\n\n2019/2999(RSP) - 14/03/2019\n\nLamps."},
		{"a title element of another text", "<title>2019/2998(RSP) - Oil</title><p>2019/2999(RSP) - 14/03/2019</p>" + content, "# Oil\n\n2019/2998(RSP)\n\nLamps."},
		{"beside the title", "<title>2019/2998(RSP) - Oil</title><h1 class=product-name>Gas</h1><p>2019/2999(RSP)</p>" + content,
			"# Gas\n\n2019/2999(RSP)\n\nLamps."},
		{"a title element of 300 bytes", "<title>2019/2999(RSP) " + letters(285) + "</title>" + content, "# " + letters(285) + "\n\n2019/2999(RSP)\n\nLamps."},
		{"of 301 bytes", "<title>2019/2999(RSP) " + letters(286) + "</title>" + content, "Lamps."},
		{"two title elements", "<title>2019/2999(RSP)</title><title>Oil</title>" + content, "# Oil\n\n2019/2999(RSP)\n\nLamps."},
		{"references in it", "<title>2019/2999(RSP)&nbsp;-\nOil &amp; gas</title>" + content, "# Oil & gas\n\n2019/2999(RSP)\n\nLamps."},
		{"a reference later in it", "<title>Oil: 2019/2999(RSP)</title>" + content, "Lamps."},
		{"a slash before the reference", "<p>and/or 2019/2999(RSP)</p>" + content, "2019/2999(RSP)\n\nLamps."},
		{"no reference between slashes", "<p>abcd/efgh/ijkl</p>" + content, "Lamps."},
		{"in the first block", reference + "<p>14/03/2019</p>" + content, "2019/2999(RSP) - 14/03/2019\n\nLamps."},
		{"a menu before it", "<p>Oil</p><nav>" + letters(400) + "</nav>" + reference + content, "# Oil\n\n2019/2999(RSP)\n\nLamps."},
		{"a long block before the content", "<p>" + letters(301) + " 2019/2999(RSP)</p>" + content, "2019/2999(RSP)\n\nLamps."},
		{"300 bytes of the content", "<div class=a_text><p>" + letters(285) + " 2019/2999(RSP)</p></div>", "2019/2999(RSP)"},
		{"301 bytes", "<div class=a_text><p>" + letters(286) + " 2019/2999(RSP)</p></div>", letters(286) + " 2019/2999(RSP)"},
		{"a label after the content", reference + content + file, "2019/2999(RSP) - Final act\n\nLamps."},
		{"a label with a NUL at its end", reference + content + "<a href=/x.pdf>Final act\x00</a>", "2019/2999(RSP) - Final act\n\nLamps."},
		{"a label of NUL alone", reference + content + "<p>Oil <a href=/x.pdf>\x00</a></p>", "2019/2999(RSP)\n\nLamps."},
		{"a label in the content", reference + "<div class=a_text><p>Lamps.</p>" + file + "</div>",
			"2019/2999(RSP)\n\nLamps.\n\nFinal act"},
		{"the label of the summary before another", reference + content + file + "<p>PDF: <a href=/printsummary.pdf>Report</a></p>",
			"2019/2999(RSP) - Report\n\nLamps."},
		{"the first of two contents of one size", content + "<div class=product-content><p>Ports.</p></div>", "Lamps."},
		{"a class that ends alike", "<div class='noa_text a_text-'><p>Ports and harbours.</p></div>" + content, "Lamps."},
		{"a class with two prefixes", "<div class='x ep_ep-a_text'><p>Ports and harbours.</p></div>" + content, "Ports and harbours."},
		{"the content first", content + "<p>Ports.</p>", "Lamps."},
		{"old: a bold line", old(reference, "<b>Oil</b>"), "# Oil\n\n2019/2999(RSP)\n\nLamps."},
		{"old: a line with bold", old(reference, "<b>Oil</b> and gas"), "2019/2999(RSP)\n\n**Oil** and gas\n\nLamps."},
		{"old: no bold", old(reference, "Oil"), "2019/2999(RSP)\n\nOil\n\nLamps."},
		{"a label in a menu", reference + "<nav>" + file + "</nav>" + content, "2019/2999(RSP)\n\nLamps."},
		{"a title in the content", reference + "<div class=a_text><h1 class=product-name>Oil</h1><p>Lamps.</p></div>", "# Oil\n\n2019/2999(RSP)\n\nLamps."},
		{"old: a bold sentence", old(reference, "<b>Oil.</b>"), "2019/2999(RSP)\n\n**Oil.**\n\nLamps."},
		{"old: after a heading", old("<h2>Oil</h2>"+reference, "<b>Gas</b>"), "# Oil\n\n2019/2999(RSP)\n\n**Gas**\n\nLamps."},
		{"old: the reference in bold", old("", "<b>2019/2999(RSP)</b>"), "2019/2999(RSP)\n\nLamps."},
		{"old: nothing in it", "<p><a href=/printsummary.pdf>2019/2999(RSP)</a></p><table class=box_content_txt></table>",
			"2019/2999(RSP) - 2019/2999(RSP)"},
	}
	for _, c := range cases {
		text, _ := readText(t, "<html>"+c.html)
		if text != c.want {
			t.Errorf("%s: text %q, want %q", c.name, text, c.want)
		}
	}
}

// TestCutTag reads pages that end within a tag: no part of it is text.
func TestCutTag(t *testing.T) {
	const page = "<html><body><p>The lamps burn."
	for _, end := range []string{"", "<", "</", "</p", "</p ", "<p", "</p>", "</p></", "</p>\n<"} {
		if got, _ := readText(t, page+end); got != "The lamps burn." {
			t.Errorf("cut at %q: %q", end, got)
		}
	}
	if got, _ := readText(t, page+"/"); got != "The lamps burn./" {
		t.Errorf("a slash is text: %q", got)
	}
	if got, _ := readText(t, "<html><body><p>2 </p><p>3"); got != "2\n\n3" {
		t.Errorf("within the page: %q", got)
	}
}
