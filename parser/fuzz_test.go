package parser_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"resparse/model"
	"resparse/parser"
	"resparse/parser/internal/container"
)

// seed adds the documents with one of the extensions.
func seed(f *testing.F, extensions ...string) {
	f.Helper()
	for _, name := range documents(f) {
		for _, ext := range extensions {
			if filepath.Ext(name) == ext {
				f.Add(read(f, name))
			}
		}
	}
}

// FuzzMarkdown reads any bytes as Markdown. Without entities, tags, links and
// escapes, each passage reads back from the input, but for the markers in it.
func FuzzMarkdown(f *testing.F) {
	seed(f, ".md", ".txt")
	f.Add([]byte("0902/099S(RSP)"))
	f.Add([]byte("2016/099(RSP)"))
	f.Fuzz(func(t *testing.T, data []byte) {
		record := checkFuzzed(t, data, parser.WithFormat(parser.Markdown))
		if record == nil || !utf8.Valid(data) || bytes.ContainsAny(data, "&<[\\") {
			return
		}
		for _, p := range passagesOf(record) {
			if p.span == nil {
				t.Errorf("%s %q has no place", p.kind, p.texts)
			} else if got := meant(string(data[p.span.Start:p.span.End])); !p.readsAs(got, letters) {
				t.Errorf("%s: the bytes %d to %d read\n%q, not\n%q", p.kind, p.span.Start, p.span.End, got, p.texts)
			}
		}
	})
}

// meant returns text with what Windows-1252 means by U+0080 to U+009F.
func meant(s string) string {
	return strings.Map(func(r rune) rune {
		if 0x80 <= r && r <= 0x9f {
			return charmap.Windows1252.DecodeByte(byte(r))
		}
		return r
	}, s)
}

// letters drops all that can be a marker.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}

// FuzzPage reads any bytes as a page, straight and by way of its Markdown: both
// give the same record.
func FuzzPage(f *testing.F) {
	seed(f, ".html")
	f.Add([]byte("The lamps burn.<p>2025/2999(RSP) 0"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if checkFuzzed(t, data, parser.WithFormat(parser.HTML)) == nil || bytes.ContainsFunc(data, isControl) {
			return
		}
		want, _, err := parser.Parse(data, parser.WithFormat(parser.HTML))
		if err != nil {
			t.Fatal(err)
		}
		checkNormal(t, data, want, parser.WithFormat(parser.HTML))
	})
}

// isControl reports whether a character is a control that Markdown has no way to
// write: the fewer blanks of the normal form can make such characters so many of its
// bytes that it is taken for a binary file.
func isControl(r rune) bool { return 0 < r && r < ' ' && !unicode.IsSpace(r) }

// FuzzCharset reads any bytes in any character set and format.
func FuzzCharset(f *testing.F) {
	for i, name := range documents(f) {
		f.Add(read(f, name), uint8(i))
	}
	f.Add([]byte("\xFF\xFEL\x00a\x00m\x00p\x00\n\x00"), uint8(0))
	f.Add([]byte("\xFE\xFF\x00L\x00a\xD8\x00"), uint8(0))
	sets := []string{"", "utf-8", "windows-1252", "iso-8859-1", "utf-16le", "utf-16be", "koi8-r"}
	f.Fuzz(func(t *testing.T, data []byte, set uint8) {
		checkFuzzed(t, data, parser.WithCharset(sets[int(set)%len(sets)]))
	})
}

// checkFuzzed reads bytes and checks what holds of every input: what is written
// is UTF-8, as is the normalised Markdown, and every place is in the input. It
// returns the record.
func checkFuzzed(t *testing.T, data []byte, options ...parser.Option) *model.Summary {
	record, diagnostics, err := parser.Parse(data, append(options, parser.WithSpans())...)
	if err != nil {
		if !isRefusal(err) {
			t.Fatal(err)
		}
		return nil
	}
	checkText(t, record)
	checkSpan(t, record.Spans.Date, len(data))
	for _, p := range passagesOf(record) {
		checkSpan(t, p.span, len(data))
	}
	for _, d := range diagnostics {
		if rule, ok := model.FindRule(d.Rule); !ok || rule.Severity != d.Severity || !utf8.ValidString(d.Message) {
			t.Errorf("the diagnostic %v", d)
		}
		checkSpan(t, &d.Span, len(data))
	}
	normal, _, err := parser.Normalize(data, options...)
	if err != nil {
		t.Fatal(err)
	}
	if !utf8.Valid(normal) {
		t.Errorf("the Markdown is not UTF-8: %q", normal)
	}
	return record
}

// isRefusal reports whether an error says that an input is no summary, is broken, or
// holds several.
func isRefusal(err error) bool {
	for _, known := range []error{parser.ErrEmpty, parser.ErrBinary, parser.ErrSeveral, container.ErrNoPage,
		gzip.ErrHeader, gzip.ErrChecksum, io.ErrUnexpectedEOF} {
		if errors.Is(err, known) {
			return true
		}
	}
	var (
		none   *parser.NotASummaryError
		syntax *container.SyntaxError
		text   *parser.NoTextError
		size   *parser.SizeError
	)
	var office *parser.OfficeError
	return errors.As(err, &office) || errors.As(err, &none) || errors.As(err, &syntax) || errors.As(err, &text) || errors.As(err, &size)
}

func checkSpan(t *testing.T, s *model.Span, size int) {
	t.Helper()
	if s == nil {
		return
	}
	if s.Start < 0 || s.Start > s.End || s.End > size || s.Line < 1 || s.Column < 1 {
		t.Errorf("the place %+v in %d bytes", *s, size)
	}
}

// checkText checks the text values of a record.
func checkText(t *testing.T, record *model.Summary) {
	t.Helper()
	for _, s := range [][]string{{value(record.Title)}, showHeader(record), showVotes(record), showTabling(record), showCommittees(record),
		showRapporteurs(record), showCalls(record), showLists(record), showSections(record), showFindings(record), showSentences(record), showReferences(record)} {
		for _, line := range s {
			if !utf8.ValidString(line) {
				t.Errorf("%q is not UTF-8", line)
			}
		}
	}
}

// FuzzNormalize checks that the normalised Markdown of any text gives the same
// record, and is its own normal form.
func FuzzNormalize(f *testing.F) {
	f.Add([]byte("<b> <\xa0>\xff"))
	seed(f, ".md", ".txt", ".html")
	for _, text := range []string{
		"#**\n=", "# lamps #\n\n# #", "0)** t**9", "1.** The lamps** burn.", "&nbsp;- a\n\n&#98;c", "- a\n\n&nbsp;b", "- a\n\n**- ** b",
		"- &#45;-\n- &#45; -", "&#42; a", "&#45;5", "&#61607; a", "&amp;#61607; a", "1\\) a\n2\\) b", "|&nbsp;|\n|**-**|\n| a |",
		"<b>a:</b><b>b</b> c", "**a:** **b** c", "a**[b**](c)", "a <sup>1</sup><sup> </sup>2/3<sup>b<sup>c</sup></sup>", "&#127;", "a\\\nb\\",
		"\\[](c", "T 2 votE r e r er n the a h5y\n\nT", "2014/998(RSP)1\n\n;", ";\n\n2014/998(RSP)1", "Les pages\n\n-\n\n2019/2999(RSP)\n\ne", "<sup>a &#1;</sup>\n\n**b &#1;**", "\xFE\xFF\xFE\xFF",
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		want, _, err := parser.Parse(data)
		if err != nil || bytes.ContainsFunc(data, isControl) {
			return
		}
		checkNormal(t, data, want)
	})
}
