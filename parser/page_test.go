package parser_test

import (
	"bytes"
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"

	"resparse/model"
	"resparse/parser"
)

// page writes a page in the layout since 2023 around the body of a summary.
func page(body string) string {
	return `<!doctype html>
<html lang="en"><head><title>Document summary</title><meta charset="utf-8"></head>
<body><nav><ul><li><a href="/">Home <b>page</b></a></li></ul></nav>
<div class="es_product"><h1><span class="es_product-name">Resolution on lamps in Ardoisia</span></h1>
<div class="es_product-subtitle"><span>2019/2999(RSP)</span> <time datetime="2018-07-01T20:00:00">14/03/2019</time></div>
<div class="es_product-content">` + body + `
<div class="es_links-list"><ul><li><a href="/oeil/en/procedure-document-summary/pdf?id=1"><span>Text adopted by Parliament, single reading</span></a></li></ul></div>
</div></div>
<footer><p><b>Users</b> are asked to report broken links.</p></footer></body></html>
`
}

const paragraphs = `<p class="MsoNormal">The European Parliament adopted by 400 votes to 30, with 2 abstentions, a resolution on <b>lamps</b>.</p>
<p class="MsoNormal">It called on the Council to:</p><p class="MsoNormal">- light the lamps;</p><p class="MsoNormal">- pay the keepers.</p>`

// checkLamps checks the record of paragraphs.
func checkLamps(t *testing.T, record *model.Summary) {
	t.Helper()
	got := append(showHeader(record), showVotes(record)...)
	got = append(append(got, showFindings(record)...), showCalls(record)...)
	want := []string{"Resolution on lamps in Ardoisia", "2019/2999(RSP)", "2019-03-14",
		"Text adopted by Parliament, single reading = text_adopted single", "adopted 400:30:2", "lamps", "list the Council: light the lamps / pay the keepers"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestPages reads one summary however its page is written.
func TestPages(t *testing.T) {
	plain := page(paragraphs)
	cases := []struct{ name, data string }{
		{"as it is", plain},
		{"another prefix of the classes", strings.ReplaceAll(plain, "es_product", "ep-erpl_product")},
		{"no prefix", strings.ReplaceAll(plain, "es_product", "product")},
		{"capital tags", strings.NewReplacer("<p ", "<P ", "</p>", "</P>", "<b>", "<B>", "</b>", "</B>").Replace(plain)},
		{"strong", strings.NewReplacer("<b>", "<strong>", "</b>", "</strong>").Replace(plain)},
		{"bold by style", strings.NewReplacer("<b>lamps</b>", `<span style="font-weight:bold">lamps</span>`).Replace(plain)},
		{"bold by number", strings.NewReplacer("<b>lamps</b>", `<span style="font-weight: 700">lamps</span>`).Replace(plain)},
		{"split bold", strings.Replace(plain, "<b>lamps</b>", "<b>la</b><b>mps</b>", 1)},
		{"tags within words", strings.Replace(plain, "Parliament adopted", "Parlia<span>ment</span> adop<i>ted</i>", 1)},
		{"paragraphs left open", strings.ReplaceAll(plain, "</p>", "")},
		{"divisions for paragraphs", strings.NewReplacer("<p ", "<div ", "</p>", "</div>").Replace(plain)},
		{"CRLF", strings.ReplaceAll(plain, "\n", "\r\n")},
		{"mixed line ends", strings.Replace(strings.Replace(plain, "\n", "\r\n", 3), "\n<div", "\r<div", 2)},
		{"comments", strings.Replace(plain, "<b>lamps", "<!-- <p>- call</p> --><b>lamps", 1)},
		{"a script with markup", strings.Replace(plain, "<p class", `<script>var a = "</p>- call on **the reader** to:<p>";</script><p class`, 1)},
		{"a style sheet", strings.Replace(plain, "<p class", "<style>p > b { font-weight: bold }</style><p class", 1)},
		{"a list by tags", strings.NewReplacer(`<p class="MsoNormal">- light the lamps;</p>`, "<ul><li>light the lamps;</li>", `<p class="MsoNormal">- pay the keepers.</p>`, "<li>pay the keepers.</li></ul>").Replace(plain)},
		{"a numbered list by tags", strings.NewReplacer(`<p class="MsoNormal">- light the lamps;</p>`, "<ol><li>light the lamps;</li>", `<p class="MsoNormal">- pay the keepers.</p>`, "<li>pay the keepers.</li></ol>").Replace(plain)},
		{"items left open", strings.NewReplacer(`<p class="MsoNormal">- light the lamps;</p>`, "<ul><li><p>light the lamps;", `<p class="MsoNormal">- pay the keepers.</p>`, "<li><p>pay the keepers.</ul>").Replace(plain)},
		{"line breaks for items", strings.NewReplacer(`Council to:</p><p class="MsoNormal">-`, "Council to:<br>-", `lamps;</p><p class="MsoNormal">`, "lamps;<br/>").Replace(plain)},
		{"references for bullets", strings.ReplaceAll(plain, ">- ", ">&#8211;&nbsp;")},
		{"a form", strings.Replace(plain, "<p class", `<form><b>Search</b> <select><option>2019</option></select><button>Go <b>on</b></button></form><p class`, 1)},
		{"a label", strings.Replace(plain, "<p class", `<div><label>Share <b>this page</b> with the Council</label></div><p class`, 1)},
		{"a cookie notice", strings.Replace(plain, "<nav>", `<div class="cookie-notice"><p>Visitors are invited to accept <b>cookies</b>.</p></div><nav>`, 1)},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			record, diagnostics := parseText(t, c.data, parser.WithSpans())
			checkLamps(t, record)
			if len(diagnostics) > 0 {
				t.Errorf("got %v", diagnostics)
			}
		})
	}
}

// TestDamagedPages holds pages of which something is lost.
func TestDamagedPages(t *testing.T) {
	plain := page(paragraphs)
	cases := []struct{ name, data string }{
		{"cut in the middle of a tag", plain[:strings.Index(plain, "keepers.</p>")+len("keepers.</")]},
		{"cut in an attribute", plain[:strings.Index(plain, `class="es_links`)+9]},
		{"unclosed bold", strings.Replace(plain, "lamps</b>.</p>", "lamps.</p>", 1)},
		{"a stray closing tag", strings.Replace(plain, "<b>lamps", "</td></i></b><b>lamps", 1)},
		{"nested tags", strings.Replace(plain, "<b>lamps</b>", strings.Repeat("<span>", 100_000)+"<b>lamps</b>"+strings.Repeat("</span>", 100_000), 1)},
		{"nested tags without ends", plain + strings.Repeat("<div><b>", 50_000)},
		{"NUL bytes", strings.Replace(plain, "Council", "Cou\x00ncil", 1)},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			record, _ := parseText(t, c.data, parser.WithSpans())
			if got := showHeader(record)[:3]; got[0] != "Resolution on lamps in Ardoisia" || got[1] != "2019/2999(RSP)" || got[2] != "2019-03-14" {
				t.Errorf("got the header %q", got)
			}
			if got := showVotes(record); len(got) != 1 || got[0] != "adopted 400:30:2" {
				t.Errorf("got the votes %q", got)
			}
			if got := showFindings(record); len(got) != 1 || !strings.HasPrefix(got[0], "lamps") {
				t.Errorf("got the findings %q", got)
			}
			if len(record.Calls) != 1 || len(record.Calls[0].Items) == 0 {
				t.Errorf("got the calls %q", showCalls(record))
			}
		})
	}
}

// TestPageReferences decodes character references as a browser does.
func TestPageReferences(t *testing.T) {
	cases := []struct{ reference, want string }{
		{"&#146;", "’"}, {"&#150;", "–"}, {"&#128;", "€"}, {"&#x92;", "’"}, {"&rsquo;", "’"}, {"&amp;", "&"}, {"&eacute;", "é"},
		{"&#xD800;", "\uFFFD"}, {"&#0;", "\uFFFD"}, {"&#99999999;", "\uFFFD"}, {"&#xFFFFFFFFFF;", "\uFFFD"},
		{"&nosuch;", "&nosuch;"}, {"& ", "& "}, {"&lt;b&gt;", "<b>"}, {"&eacute;&eacute;&amp;eacute;&amp;&eacute; &eacute", "ééé&é &eacute"}, {"&amp;x&amp;rsquo;&amp;y", "&x’&y"}, {"*", "*"}, {"_", "_"}, {"`", "`"}, {`\`, `\`}, {"[x]", "[x]"},
	}
	for _, c := range cases {
		record, _ := parseText(t, page("<p>Of all the <b>lamps"+c.reference+"x</b> in the harbours some burn.</p>"), parser.WithSpans())
		if got := showFindings(record); len(got) != 1 || got[0] != "lamps"+c.want+"x" {
			t.Errorf("%s: got %q", c.reference, got)
		}
	}
}

// TestUnknownLayout guesses the block that holds the summary.
func TestUnknownLayout(t *testing.T) {
	record, diagnostics := parseText(t, strings.NewReplacer("es_product", "box", "box-name", "box-title-1", "box-content", "box-main").Replace(page(paragraphs+paragraphs)))
	if record.Procedure == nil || len(record.Votes) != 2 || len(record.KeyFindings) != 2 {
		t.Errorf("got %q, %q, %q", showHeader(record), showVotes(record), showFindings(record))
	}
	if got := rulesOf(diagnostics); len(got) != 1 || got[0] != model.RulePageLayoutUnknown {
		t.Errorf("got %v", diagnostics)
	}
}

// TestPageCharsets reads pages whose declaration is right, wrong or missing.
func TestPageCharsets(t *testing.T) {
	text := page("<p>Of all the <b>café’s lamps</b> in the harbours some burn.</p>")
	encoded, err := charmap.Windows1252.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	greek, err := charmap.ISO8859_7.NewEncoder().String(strings.NewReplacer("café’s", "φάρος", "utf-8", "iso-8859-7").Replace(text))
	if err != nil {
		t.Fatal(err)
	}
	cases := []struct {
		name, data, want string
		guessed          bool
	}{
		{"UTF-8", text, "café’s lamps", false},
		{"UTF-8 that declares Windows-1252", strings.Replace(text, "utf-8", "windows-1252", 1), "café’s lamps", false},
		{"Windows-1252", strings.Replace(encoded, "utf-8", "windows-1252", 1), "café’s lamps", false},
		{"Windows-1252 that declares ISO 8859-1", strings.Replace(encoded, "utf-8", "iso-8859-1", 1), "café’s lamps", false},
		{"Windows-1252 that declares UTF-8", encoded, "café’s lamps", true},
		{"Windows-1252 that declares nothing", strings.Replace(encoded, `<meta charset="utf-8">`, "", 1), "café’s lamps", true},
		{"Greek", greek, "φάρος lamps", false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			record, diagnostics := parseText(t, c.data, parser.WithSpans())
			if got := showFindings(record); len(got) != 1 || got[0] != c.want {
				t.Errorf("got %q", got)
			}
			if got := rulesOf(diagnostics); (len(got) == 1 && got[0] == model.RuleCharsetGuessed) != c.guessed || len(got) > 1 {
				t.Errorf("got %v", diagnostics)
			}
		})
	}
}

// TestSamePage compares the records of one summary in the new and the old layout.
func TestSamePage(t *testing.T) {
	pairs := [][2]string{{filepath.Join("..", "testdata", "page-new.html"), filepath.Join("..", "testdata", "page-old.html")}}
	for _, name := range corpus(t) {
		if new, ok := strings.CutSuffix(name, "-old-layout.html"); ok && strings.Contains(name, "myanmar") {
			pairs = append(pairs, [2]string{new + "-new-layout.html", name})
		}
	}
	for _, pair := range pairs {
		first, _ := parseText(t, string(read(t, pair[0])))
		second, _ := parseText(t, string(read(t, pair[1])))
		first.Source, second.Source = model.Source{}, model.Source{}
		if diff := cmp.Diff(first, second); diff != "" {
			t.Errorf("%s and %s differ:\n%s", pair[0], pair[1], diff)
		}
	}
}

// TestCutPages cuts a page at every byte: nothing panics, and every place is in
// the page.
func TestCutPages(t *testing.T) {
	data := []byte(page(paragraphs))
	for n := bytes.IndexByte(data, '>') + 1; n < len(data); n++ {
		record, diagnostics, err := parser.Parse(data[:n], parser.WithSpans())
		if _, ok := errors.AsType[*parser.NotASummaryError](err); ok {
			continue // nothing of the summary is left
		} else if err != nil {
			t.Fatalf("cut at %d: %v", n, err)
		}
		if record.Title != nil && !utf8.ValidString(*record.Title) {
			t.Errorf("cut at %d: the title is %q", n, *record.Title)
		}
		for _, d := range diagnostics {
			if d.Span.Start < 0 || d.Span.End > n {
				t.Errorf("cut at %d: %v at %+v", n, d, d.Span)
			}
		}
	}
}

// TestLinksToFiles holds links to PDF files: beside the content the label is the
// document type, within the text it is text.
func TestLinksToFiles(t *testing.T) {
	const label = `<li><a href="/oeil/en/procedure-document-summary/pdf?id=1"><span>Text adopted by Parliament, single reading</span></a></li>`
	plain := page(`<p>It welcomed the Council conclusions on lamps. It called on the <b>ports</b> to wait.</p>`)
	link := func(address, text string) string {
		return strings.Replace(plain, text, `<a href="`+address+`">`+text+`</a>`, 1)
	}
	outside := strings.Replace(strings.Replace(plain, label, "", 1), "</body>", `<a href="/lamps-pdf?id=1">Text adopted by Parliament, single reading</a></body>`, 1)
	cases := []struct{ name, data string }{
		{"no link", plain},
		{"a file in a sentence", link("https://example.org/ST-1.pdf", "Council conclusions")},
		{"a file at the start of a paragraph", link("https://example.org/ST-1.PDF", "It welcomed")},
		{"a file at its end", link("https://example.org/ST-1.pdf", "wait.")},
		{"another summary in a sentence", link("/oeil/popups/printsummary.pdf?id=2", "Council conclusions")},
		{"a file alone in its paragraph", link("https://example.org/ST-1.pdf", "It welcomed the Council conclusions on lamps. It called on the <b>ports</b> to wait.")},
		{"the label outside of the content", outside},
		{"a whole address", strings.Replace(plain, `href="/oeil`, `href="https://oeil.example.org/oeil`, 1)},
		{"words beside the label", strings.Replace(outside, "<a href", "PDF: <a href", 1)},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			record, diagnostics := parseText(t, c.data, parser.WithSpans())
			got := append(append(showHeader(record)[3:], showCalls(record)...), showSentences(record)...)
			want := []string{adopted + " = text_adopted single", "prose the ports: wait", "It called on the ports to wait."}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if len(diagnostics) > 0 {
				t.Errorf("got %v", diagnostics)
			}
			if s := record.Spans.DocumentType; c.data[s.Start:s.End] != adopted {
				t.Errorf("the document type is at %q", c.data[s.Start:s.End])
			}
		})
	}
}
