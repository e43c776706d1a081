package page

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"resparse/parser/internal/source"
)

// readText returns the Markdown of a page.
func readText(t *testing.T, html string) (string, *Page) {
	t.Helper()
	src, _, err := source.New([]byte(html), "", "", source.HTML)
	if err != nil {
		t.Fatal(err)
	}
	read, page := Read(src)
	if !utf8.Valid(read.Text) {
		t.Errorf("%q is not UTF-8", read.Text)
	}
	return string(read.Text), page
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
		{"beside a menu", "<nav><p>" + letters(2000) + "</p></nav>", "<p>" + letters(100) + "</p>", true},
	}
	for _, c := range cases {
		text, p := readText(t, fmt.Sprintf(page, c.beside, c.main))
		if alone := len(text) < len(c.main)+10; p.Known || alone != c.alone {
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
		{"64 blocks", row(many(64)...), true},
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
