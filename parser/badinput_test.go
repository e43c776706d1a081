package parser_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"resparse/model"
	"resparse/parser"
)

func TestUnreadable(t *testing.T) {
	cases := []struct {
		name, data string
		want       error
	}{
		{"empty", "", parser.ErrEmpty},
		{"white space", " \t\r\n\n\f ", parser.ErrEmpty},
		{"byte order mark", "\uFEFF", parser.ErrEmpty},
		{"byte order mark and white space", "\uFEFF \n", parser.ErrEmpty},
		{"UTF-16 mark alone", "\xFF\xFE", parser.ErrEmpty},
		{"picture", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x02\x00\x00\x00\x02\x00\x08\x02\x00\x00\x00", parser.ErrBinary},
		{"archive", "PK\x03\x04\x14\x00\x00\x00\x08\x00\x01\x02\x03\x04\x05\x06\x07\x00\x00\x00", parser.ErrBinary},
		{"zeros", strings.Repeat("\x00", 100), parser.ErrBinary},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			record, diagnostics, err := parser.Parse([]byte(c.data))
			if !errors.Is(err, c.want) || record != nil || diagnostics != nil {
				t.Errorf("got %v, %v, %v", record, diagnostics, err)
			}
			if _, _, err := parser.Normalize([]byte(c.data)); !errors.Is(err, c.want) {
				t.Errorf("Normalize gave %v", err)
			}
		})
	}
}

// TestUnknownOptions checks that what an option names and nobody knows is an error
// that says what is known.
func TestUnknownOptions(t *testing.T) {
	cases := []struct {
		option parser.Option
		want   string
	}{
		{parser.WithFormat("docx"), `format "docx" is not known: use auto, markdown, html or text`},
		{parser.WithFormat("Markdown"), `format "Markdown" is not known: use auto, markdown, html or text`},
		{parser.WithCharset("utf-5"), `character set "utf-5" is not known: use utf-8, utf-16, windows-1252 or another 8-bit set`},
		{parser.WithLanguage("de"), `language "de" is not read: use en or fr`},
	}
	for _, c := range cases {
		record, diagnostics, err := parser.Parse([]byte(heads["en"]), c.option)
		if err == nil || err.Error() != c.want || record != nil || diagnostics != nil {
			t.Errorf("got %v, %v, %v, want the error %s", record, diagnostics, err, c.want)
		}
	}
	for _, format := range []parser.Format{"", parser.Auto, parser.Markdown, parser.HTML, parser.Text} {
		if _, _, err := parser.Parse([]byte(heads["en"]), parser.WithFormat(format)); err != nil {
			t.Errorf("format %q: %v", format, err)
		}
	}
}

func TestTooLarge(t *testing.T) {
	data := make([]byte, 512<<20+1) // never touched, so it takes no memory
	if _, _, err := parser.Parse(data); !errors.Is(err, parser.ErrTooLarge) {
		t.Errorf("got %v", err)
	}
}

// TestReadable holds damaged text of which the rest is read.
func TestReadable(t *testing.T) {
	text := heads["en"] + "The European Parliament adopted by 400 votes to 30, with 2 abstentions, a resolution on **lamps**.\n"
	cases := []struct {
		name, data string
	}{
		{"a NUL byte", strings.Replace(text, "votes", "vo\x00tes by 400 votes", 1)},
		{"an invalid byte", strings.Replace(text, "resolution on **", "resolution \xFF on **", 1)},
		{"half a character at the end", text + "\xE2\x80"},
		{"a lone surrogate", text + "\xED\xA0\x80"},
		{"an overlong form", text + "\xC0\xAF"},
		{"control characters", text + "\x01\x02\x7F"},
		{"U+FFFD at the end", text + "\uFFFD"},
		{"soft hyphens", strings.Replace(text, "abstentions", "abs\u00adten\u00adtions", 1)},
		{"a long line", text + "\n" + strings.Repeat("dark ", 50_000)},
		{"no line end", strings.TrimSpace(text)},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			record, diagnostics := parseText(t, c.data, parser.WithSpans(), parser.WithFormat(parser.Markdown))
			if got := showHeader(record)[1:3]; got[0] != "2019/2999(RSP)" || got[1] != "2019-03-14" {
				t.Errorf("got the header %q", got)
			}
			if got := showFindings(record); len(got) != 1 || got[0] != "lamps" {
				t.Errorf("got the findings %q", got)
			}
			if got := showVotes(record); len(got) != 1 || got[0] != "adopted 400:30:2" {
				t.Errorf("got the votes %q", got)
			}
			for _, d := range diagnostics {
				if !utf8.ValidString(d.Message) || d.Span.Start < 0 || d.Span.End > len(c.data) {
					t.Errorf("got %v at %+v", d, d.Span)
				}
			}
		})
	}
}

// TestPathological holds input that would cost a parser its stack or its time.
func TestPathological(t *testing.T) {
	for _, unit := range []string{"**", "*", "_", "[", "](", "<", "<b>", "&", "&#", "\\", "(", "- ", "> ", "# ", "| ", ":", ".", "a*", "**a ",
		"1) ", "called on the ", "by 1 votes ", "Committee on ", "\f", "\n", "\u00a0", "é"} {
		data := heads["en"] + strings.Repeat(unit, 20_000/len(unit)) + "\n"
		for _, format := range []parser.Format{parser.Markdown, parser.Text, parser.HTML} {
			if _, _, err := parser.Parse([]byte(data), parser.WithFormat(format), parser.WithSpans()); err != nil {
				t.Errorf("%q as %s: %v", unit, format, err)
			}
		}
	}
}

func TestNotASummary(t *testing.T) {
	record, diagnostics := parseText(t, "Pancakes\n\nBeat the eggs with the milk and the flour. Wait for an hour, then fry.\n")
	if got := rulesOf(diagnostics); len(got) != 1 || got[0] != model.RuleNotASummary || diagnostics[0].Severity != model.Error {
		t.Errorf("got %v", diagnostics)
	}
	if value(record.Title) != "Pancakes" {
		t.Errorf("got the title %s", value(record.Title))
	}
}
