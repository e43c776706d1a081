package parser_test

import (
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"

	"resparse/model"
	"resparse/parser"
)

const accented = "Résolution sur l’été en Ardoisie\n\n2019/2999(RSP) - 14/03/2019 - Texte adopté du Parlement, lecture unique\n\nLes députés ont noté que **l’été – déjà – coûte 5 €** dans les ports et sur les côtes.\n"

func encode1252(t *testing.T, text string) string {
	t.Helper()
	out, err := charmap.Windows1252.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func encode16(text string, little bool) string {
	var out strings.Builder
	for _, unit := range utf16.Encode([]rune(text)) {
		high, low := byte(unit>>8), byte(unit)
		if little {
			high, low = low, high
		}
		out.WriteByte(high)
		out.WriteByte(low)
	}
	return out.String()
}

// TestCharsets reads one text in all sets and with all line ends.
func TestCharsets(t *testing.T) {
	want, _ := parseText(t, accented)
	want.Source = model.Source{}
	cases := []struct {
		name, data string
		options    []parser.Option
		rules      []string
	}{
		{"UTF-8", accented, nil, nil},
		{"Windows-1252 that was read as Latin-1", strings.NewReplacer("’", "\u0092", "–", "\u0096", "€", "\u0080").Replace(accented), nil, nil},
		{"byte order mark", "\uFEFF" + accented, nil, nil},
		{"byte order mark and charset", "\uFEFF" + accented, []parser.Option{parser.WithCharset("utf-8")}, nil},
		{"CRLF", strings.ReplaceAll(accented, "\n", "\r\n"), nil, nil},
		{"CR", strings.ReplaceAll(accented, "\n", "\r"), nil, nil},
		{"mixed line ends", strings.Replace(strings.Replace(accented, "\n", "\r\n", 1), "unique\n\n", "unique\r\r", 1), nil, nil},
		{"UTF-16LE with a mark", "\xFF\xFE" + encode16(accented, true), nil, nil},
		{"UTF-16BE with a mark", "\xFE\xFF" + encode16(accented, false), nil, nil},
		{"UTF-16LE by name", encode16(accented, true), []parser.Option{parser.WithCharset("utf-16le")}, nil},
		{"Windows-1252", encode1252(t, accented), nil, []string{model.RuleCharsetGuessed}},
		{"Windows-1252 by name", encode1252(t, accented), []parser.Option{parser.WithCharset("windows-1252")}, nil},
		{"Windows-1252 as ISO 8859-1", encode1252(t, accented), []parser.Option{parser.WithCharset("ISO-8859-1")}, nil},
		{"Windows-1252 that says it is UTF-16", "<!-- charset=utf-16 -->\n\n" + encode1252(t, accented), []parser.Option{parser.WithFormat(parser.Markdown)}, []string{model.RuleCharsetGuessed}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, diagnostics := parseText(t, c.data, c.options...)
			got.Source = model.Source{}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("another record (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(list(c.rules), rulesOf(diagnostics)); diff != "" {
				t.Errorf("other diagnostics (-want +got):\n%s", diff)
			}
		})
	}
	if got := showFindings(want); len(got) != 1 || got[0] != "l’été – déjà – coûte 5 €" {
		t.Errorf("got %q", got)
	}
}

func TestCharsetErrors(t *testing.T) {
	if _, _, err := parser.Parse([]byte(accented), parser.WithCharset("klingon-8")); err == nil {
		t.Error("an unknown character set was accepted")
	}
	record, diagnostics := parseText(t, strings.Replace(accented, "coûte", "co\xFBte", 1), parser.WithCharset("utf-8"))
	if got := showFindings(record); len(got) != 1 || got[0] != "l’été – déjà – co\uFFFDte 5 €" {
		t.Errorf("got %q", got)
	}
	if got := rulesOf(diagnostics); len(got) != 1 || got[0] != model.RuleCharsetInvalid {
		t.Errorf("got %v", diagnostics)
	}
}

// TestFormats tells the format from the content, and from the name only where
// the content leaves it open.
func TestFormats(t *testing.T) {
	const bare = "Resolution on lamps\n\n2019/2999(RSP) - 14/03/2019\n\nParliament adopted a resolution on lamps.\n"
	marked := strings.Replace(bare, "on lamps.", "on **lamps**.", 1)
	page := "<!DOCTYPE html>\n<html><body><p>" + bare + "</p></body></html>"
	cases := []struct {
		name, file, data string
		want             string
	}{
		{"bold", "", marked, "markdown"},
		{"bold in a text file", "a.txt", marked, "markdown"},
		{"nothing", "", bare, "text"},
		{"nothing in a text file", "a.txt", bare, "text"},
		{"nothing in a Markdown file", "a.md", bare, "markdown"},
		{"a page", "", page, "html"},
		{"a page as text", "a.txt", page, "html"},
		{"a page as Markdown", "a.md", page, "html"},
		{"a page after white space", "", "\n\n  " + page, "html"},
		{"a page after a byte order mark", "", "\uFEFF" + page, "html"},
		{"a page in capitals", "", strings.ToUpper(page[:15]) + page[15:], "html"},
		{"a fragment", "", "<div><p>" + bare + "</p></div>", "html"},
		{"a reference", "", strings.Replace(bare, "lamps.", "lamps &amp; oil.", 1), "markdown"},
		{"a heading", "", "# " + bare, "markdown"},
		{"less than", "", strings.Replace(bare, "lamps.", "lamps < 5 W.", 1), "text"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			record, _ := parseText(t, c.data, parser.WithName(c.file))
			if record.Source.Format != c.want || record.Source.Name != c.file {
				t.Errorf("got %+v, want %s", record.Source, c.want)
			}
		})
	}
	for _, format := range []parser.Format{parser.Markdown, parser.HTML, parser.Text} {
		record, _ := parseText(t, marked, parser.WithFormat(format))
		if record.Source.Format != string(format) {
			t.Errorf("got %s for %s", record.Source.Format, format)
		}
	}
	record, _ := parseText(t, marked, parser.WithFormat(parser.Text))
	if len(record.KeyFindings) > 0 {
		t.Errorf("text gave the findings %q", showFindings(record))
	}
}

func TestSourceOfRecord(t *testing.T) {
	record, _ := parseText(t, "Lamps\n")
	const sum = "37050386b88351126c77f4007255d432ce0a9941ea92360056a34eee4854c8b6"
	if s := record.Source; s.Name != "stdin" || s.SHA256 != sum {
		t.Errorf("got %+v", s)
	}
}
