package parser_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

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

// TestOfficeFiles checks that a file of a word processor is named, with what converts it.
func TestOfficeFiles(t *testing.T) {
	zip := "PK\x03\x04\x14\x00\x00\x00\x08\x00"
	for data, format := range map[string]string{
		`{\rtf1\ansi ` + heads["en"] + `}`:                      "rtf",
		zip + "mimetypeapplication/vnd.oasis.opendocument.text": "odt",
		zip + "[Content_Types].xml word/document.xml":           "docx",
	} {
		_, _, err := parser.Parse([]byte(data))
		var office *parser.OfficeError
		if !errors.As(err, &office) || office.Format != format || !strings.Contains(err.Error(), "pandoc -f "+format) {
			t.Errorf("%s: %v", format, err)
		}
	}
	if _, _, err := parser.Parse([]byte(`{\rtf1 `+heads["en"]), parser.WithFormat(parser.Text)); err != nil {
		t.Errorf("as text: %v", err)
	}
}

// TestUnknownOptions checks that what an option names and nobody knows is an error
// that says what is known.
func TestUnknownOptions(t *testing.T) {
	cases := []struct {
		option parser.Option
		want   string
	}{
		{parser.WithFormat("docx"), `format "docx" is not known: use auto, markdown, html, text or pdf`},
		{parser.WithFormat("Markdown"), `format "Markdown" is not known: use auto, markdown, html, text or pdf`},
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

// TestNotASummary holds what is no summary, and what looks like it and is one.
func TestNotASummary(t *testing.T) {
	const lamps = "The European Parliament adopted by 400 votes to 30 a resolution on lamps.\n"
	long := strings.Repeat("The lamps of the port of Ardoisia burn by night. ", 40)
	page := func(title, body string) string {
		return "<!doctype html><html><head><title>" + title + "</title></head><body><nav>Home</nav>" + body + "</body></html>"
	}
	cases := []struct {
		name, data string
		want       parser.Kind // empty for a summary
	}{
		{"a recipe, which nothing speaks against", "Pancakes\n\nBeat the eggs with the milk and the flour. Wait for an hour, then fry.\n", ""},
		{"a foreign page", page("Pancakes", "<p>Beat the eggs with the milk.</p>"), parser.OtherText},
		{"another page of Parliament", page("Members", "<p>The Members of Parliament are invited to lunch.</p>"), parser.OtherText},
		{"a procedure file", page("Procedure File: 2019/2999(RSP) | Observatory", "<h2>2019/2999(RSP)</h2><p>14/03/2019</p>"), parser.ProcedureFile},
		{"a procedure file as text", "2019/2999(RSP)\n\nLamps\n\nBasic information\n\nKey events\n\n14/03/2019 Decision by Parliament\n", parser.ProcedureFile},
		{"one heading of it", "Key events\n\n" + lamps, ""},
		{"its headings below a header", heads["en"] + "Key players\n\n" + lamps + "\nKey events\n\n" + lamps, ""},
		{"a press release", page("Lamps for all | News | European Parliament", "<p>"+lamps+"</p>"), parser.PressRelease},
		{"a press release's number", "Lamps for all\n\n" + lamps + "\nREF.: 20190314IPR12345\n", parser.PressRelease},
		{"no such number", "Lamps for all\n\n" + lamps + "\nREF.: 2019031IPR12345\n", ""},
		{"a motion", page("MOTION FOR A RESOLUTION on lamps", "<p>– having regard to the Treaty,</p><p>– having regard to its Rules,</p><p>"+lamps+"</p>"), parser.TabledText},
		{"a motion with one recital", "Motion for a resolution on lamps\n\n– having regard to the Treaty,\n\n" + lamps, ""},
		{"a debate", page("Debates - Thursday, 14 March 2019", "<p>Madam President, the lamps are dark.</p>"), parser.Debate},
		{"search results", page("Search", "<ul><li>2019/2999(RSP) Lamps</li><li>2019/2998(RSP) Oil</li><li>2018/0299(COD) European Parliament</li></ul>"), parser.SearchResults},
		{"two procedures", "Lamps\n\n2019/2999(RSP): lamps\n\n2019/2998(RSP): oil\n\n" + lamps, ""},
		{"a redirect", page("Redirecting", "<p>You are being redirected to the European Parliament.</p>"), parser.FailedDownload},
		{"a page that needs a script", "<html><body><noscript>x</noscript><p>Please enable JavaScript to use this site.</p></body></html>", parser.FailedDownload},
		{"no such page, in French", "La page n'existe pas. Retour au Parlement européen.\n", parser.FailedDownload},
		{"such words in a long text", "Please enable JavaScript to use this site.\n\n" + long + lamps, ""},
		{"a web archive", "WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK\r\n\r\n" + page("Lamps", lamps), parser.WebArchive},
		{"no header", lamps, ""},
		{"a page without a header", "<html><body><p>" + lamps + "</p></body></html>", ""},
		{"a label alone", "PURPOSE: to light the ports.\n", ""},
		{"a label alone, in French", "OBJECTIF : éclairer les ports.\n", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			record, _, err := parser.Parse([]byte(c.data))
			other, ok := errors.AsType[*parser.NotASummaryError](err)
			switch {
			case c.want == "" && (err != nil || record == nil):
				t.Errorf("got %v", err)
			case c.want != "" && (!ok || other.Kind != c.want || record != nil):
				t.Errorf("got %v, want a %s", err, c.want)
			case ok && !strings.Contains(err.Error(), ": "):
				t.Errorf("the error does not say what to do: %v", err)
			}
		})
	}
}
