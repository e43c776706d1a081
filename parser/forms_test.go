package parser_test

import (
	"encoding/binary"
	"regexp"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

	"resparse/model"
	"resparse/parser"
)

// plainSummary is a summary that the tests write in many forms. It has no bold,
// so that plain text says all of it.
const plainSummary = `Resolution on lamps in Ardoisia

2019/2999(RSP) - 14/03/2019 - Text adopted by Parliament, single reading

The European Parliament adopted by 402 votes to 149, with 51 abstentions, a resolution on the ports’ lamps.

Calmer waters

Members noted that the lamps burn day and night. They called on the Council to:

- light the harbours of the north;

- pay the keepers.

It asked the Commission to report on oil.
`

// sameRecord compares a record but for its source.
func sameRecord(t *testing.T, want, got *model.Summary) {
	t.Helper()
	a, b := *want, *got
	a.Source, b.Source = model.Source{}, model.Source{}
	if diff := cmp.Diff(a, b); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func utf16Bytes(text string, order binary.AppendByteOrder) string {
	var out []byte
	for _, unit := range utf16.Encode([]rune(text)) {
		out = order.AppendUint16(out, unit)
	}
	return string(out)
}

// TestForms reads one summary in the forms in which people keep it.
func TestForms(t *testing.T) {
	text := plainSummary
	paragraphs := strings.Split(strings.TrimSpace(text), "\n\n")
	tags := func(open string, close string) string {
		return open + strings.Join(paragraphs, close+"\n"+open) + close
	}
	heading := "<p>" + paragraphs[3] + "</p>"
	html := strings.Replace(tags("<p>", "</p>"), heading, "<h2>"+paragraphs[3]+"</h2>", 1)
	cases := []struct{ name, data string }{
		{"as it is", text},
		{"a paragraph a line", strings.Join(paragraphs, "\n")},
		{"a paragraph a line, CR", strings.Join(paragraphs, "\r")},
		{"line separators", strings.Join(paragraphs, "\u2028")},
		{"paragraph separators", strings.Join(paragraphs, "\u2029")},
		{"UTF-16, little end first", utf16Bytes(text, binary.LittleEndian)},
		{"UTF-16, big end first", utf16Bytes(text, binary.BigEndian)},
		{"UTF-16 with a mark", utf16Bytes("\uFEFF"+text, binary.LittleEndian)},
		{"UTF-16 page", utf16Bytes(html, binary.LittleEndian)},
		{"controls", strings.ReplaceAll(text, "’", "\u0092")},
		{"a quotation", "> " + strings.ReplaceAll(strings.TrimSpace(text), "\n", "\n> ") + "\n"},
		{"a fence", "```\n" + text + "```\n"},
		{"a fence with a language", "~~~markdown\n" + text + "~~~\n"},
		{"a comment before", "<!-- saved from a page\n\non lamps -->\n" + text},
		{"a comment within", strings.Replace(text, "Members noted", "<!-- here -->\n\nMembers <!-- and here -->noted", 1)},
		{"an anchor before", `<span id="lamps"></span>` + "\n" + text},
		{"a division around Markdown", "<div class=\"x\">\n\n" + text + "\n</div>\n"},
		{"front matter", "---\ntitle: \"Resolution on lamps in Ardoisia\"\ntags:\n  - oil\n---\n" + strings.Join(paragraphs[1:], "\n\n")},
		{"front matter and a title", "---\ntitle: Clippings\n---\n\n" + text},
		{"front matter and a marked title", "---\ntitle: Clippings\n---\n# " + text},
		{"pandoc's Markdown", "# " + strings.NewReplacer("- 14/03/2019 -", `\- 14/03/2019 \-`, "Calmer", "## Calmer", "They", `\`+"\nThey").Replace(text)},
		{"pandoc's Markdown of a page", "::: {#website-body role=\"main\"}\n# [" + strings.NewReplacer("Ardoisia\n", "Ardoisia]{.name} {#lamps}\n", "lamps.\n", "lamps.]{lang=\"en\"}\n:::\n",
			"The European", "::: {.content .wide}\n[The European", "Calmer waters", "## Calmer waters {#calmer-waters .wide}").Replace(text) + ":::\n"},
		{"pandoc's GFM of a page", "<div id=\"a\">\n\n<div class=\"b\">\n\n# <span class=\"c\">" + strings.NewReplacer("Ardoisia\n", "Ardoisia</span>\n", "The European", "<span lang=\"en\">The European",
			"lamps.\n", "lamps.</span>\n", "Calmer", "## Calmer", "Members noted", "<div>\n\n<span>Members noted</span>").Replace(text) + "\n</div>\n\n</div>\n\n</div>\n"},
		{"pandoc's spans around items", regexp.MustCompile("(?m)^- (.*)$").ReplaceAllString(text, `[- $1]{lang="en"}`)},
		{"pandoc's link as document type", strings.Replace(text, " - Text adopted by Parliament, single reading",
			"\n\n-   [[ Text adopted by Parliament, single reading\n    [ ]{.format}]{.name}](/x.pdf?id=1&l=en \"PDF\"){target=\"_blank\"}", 1)},
		{"html2text's link as document type", strings.Replace(text, " - Text adopted by Parliament, single reading",
			"\n\n    * Text_adopted_by_Parliament,_single_reading_ ", 1)},
		{"html2text's link in a text", strings.Replace(text, "the harbours of the north", "the_harbours_of_the_north", 1)},
		{"printed by a browser", "11/25/26, 12:43 PM\n\nDocument summary | Legislative Observatory\n\n" + text + "\nhttps://example.org/summary?id=1\n\n1/1\n"},
		{"printed on two pages", "11/25/26, 12:43 PM      Document summary\n\n" + strings.Replace(text, "It asked", "https://example.org/summary?id=1   1/2\n\f11/25/26, 12:43 PM      Document summary\n\nIt asked", 1) +
			"\nhttps://example.org/summary?id=1   2/2\n\f"},
		{"doubly escaped references", strings.ReplaceAll(text, "’", "&amp;rsquo;")},
		{"references escaped three times", strings.ReplaceAll(text, "’", "&amp;amp;#146;")},
		{"a fragment of paragraphs", html},
		{"a fragment with a main heading", strings.Replace(html, "<p>"+paragraphs[0]+"</p>", "<h1>"+paragraphs[0]+"</h1>", 1)},
		{"a fragment in an article", "<article class=\"a\">" + html + "</article>"},
		{"a fragment in a section after a comment", "<!-- x --><section>" + html + "</section>"},
		{"a fragment of divisions", strings.Replace(tags("<div>", "</div>"), "<div>"+paragraphs[3]+"</div>", "<h3>"+paragraphs[3]+"</h3>", 1)},
		{"a word processor's page", "<html><head><style>p { margin: 0 }</style></head><body lang=EN-GB>" +
			strings.NewReplacer("<p>"+paragraphs[0], "<p class=MsoTitle><b>"+paragraphs[0]+"<o:p></o:p></b>", "<p>", "<p class=MsoNormal>", paragraphs[1], "<b><span lang=EN-GB>"+paragraphs[1]+"</span></b>",
				"- light", `<![if !supportLists]><span>·<span>&nbsp;&nbsp; </span></span><![endif]>light`, "- pay", "·&nbsp; pay").Replace(html) + "</body></html>"},
	}
	want, _ := parseText(t, text)
	if got := showCalls(want); len(got) != 2 || len(want.Sections) != 1 || len(want.Votes) != 1 {
		t.Fatalf("got %q", got)
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			record, diagnostics := parseText(t, c.data)
			sameRecord(t, want, record)
			for _, d := range diagnostics {
				if d.Rule != model.RuleNoMarkup && d.Rule != model.RulePageLayoutUnknown {
					t.Errorf("got %v", d)
				}
			}
		})
	}
}

// TestPageAsText reads a whole page that was turned into text or Markdown, menus
// and footers included.
func TestPageAsText(t *testing.T) {
	menu := "Skip to content\n\nEuropean Parliament\n\n- [Legislative Observatory](/oeil)\n- [Search](/search)\n- [Français](/fr)\n\nMenu\n\nHome\n\nProcedures\n\nDate: 11/11/2031\n\n"
	footer := "\nShare\n\nBack to top\n\n- [Contact](/contact)\n- [Legal notice](/legal)\n\n© European Union\n"
	want, _ := parseText(t, plainSummary)
	for name, data := range map[string]string{
		"Markdown": menu + "# " + plainSummary + footer,
		"text":     strings.NewReplacer("[", "", "](/oeil)", "", "](/search)", "", "](/fr)", "", "](/contact)", "", "](/legal)", "").Replace(menu + plainSummary + footer),
		"lines":    strings.ReplaceAll(menu+plainSummary+footer, "\n\n", "\n"),
	} {
		t.Run(name, func(t *testing.T) {
			record, _ := parseText(t, data)
			sameRecord(t, want, record)
		})
	}
}

// TestCells reads the cells of tables as text.
func TestCells(t *testing.T) {
	tables := []struct{ name, table string }{
		{"with bars", "| Port | Lamps |\n|------|:-----:|\n| Brun | **12** |\n"},
		{"an escaped bar", "| Port | Lamps |\n|---|---|\n| Brun \\| | **12** |\n"},
		{"without bars at the edges", "Port | Lamps\n---|---\nBrun | **12**\n"},
	}
	for _, c := range tables {
		record, _ := parseText(t, plainSummary+"\n"+c.table)
		want := "Brun 12"
		if strings.Contains(c.table, `\|`) {
			want = "Brun | 12"
		}
		if got := showSentences(record); len(got) != 1 || got[0] != want {
			t.Errorf("%s: got %q", c.name, got)
		}
	}
}

// TestDecomposed reads a text whose accents stand after their letters. Values keep
// that form, and spans count its bytes.
func TestDecomposed(t *testing.T) {
	text := heads["fr"] + "Le Parlement européen a adopté par 402 voix pour, 149 contre et 51 abstentions, une résolution sur **les phares côtiers**. " +
		"Il a demandé à la Commission de réparer les quais.\n\nÉté\n\nLes députés ont été invités à l'été.\n"
	want, _ := parseText(t, text)
	if len(want.Votes) != 1 || len(want.Calls) != 1 || len(want.Sections) != 1 {
		t.Fatalf("got %v", want)
	}
	for name, data := range map[string]string{
		"all":    norm.NFD.String(text),
		"UTF-16": utf16Bytes(norm.NFD.String(text), binary.BigEndian),
	} {
		record, _ := parseText(t, data, parser.WithSpans())
		if got, want := value(record.Title), norm.NFD.String(value(want.Title)); got != want {
			t.Errorf("%s: got the title %+q, want %+q", name, got, want)
		}
		if got := record.KeyFindings[0]; got.Text != norm.NFD.String("les phares côtiers") {
			t.Errorf("%s: got %+q", name, got.Text)
		}
		if s := record.KeyFindings[0].Span; name == "all" && data[s.Start:s.End] != norm.NFD.String("les phares côtiers") {
			t.Errorf("the bytes read %q", data[s.Start:s.End])
		}
		if got := record.Calls[0].Items[0].Text; got != norm.NFD.String("réparer les quais") {
			t.Errorf("%s: got %+q", name, got)
		}
		if got := value(record.Procedure.TypeName); got != value(want.Procedure.TypeName) {
			t.Errorf("%s: got the type %+q", name, got)
		}
		if len(record.Votes) != 1 || record.Language == nil || *record.Language != "fr" || record.DocumentType.Stage == nil {
			t.Errorf("%s: got %v", name, record)
		}
	}
}
