package parser_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"resparse/model"
	"resparse/parser"
)

// TestPDF compares the record of a printed summary with that of its text.
func TestPDF(t *testing.T) {
	files, err := filepath.Glob("../testdata/pdf/*.pdf")
	more, err2 := filepath.Glob("testdata/printed/*.pdf")
	if files = append(files, more...); err != nil || err2 != nil || len(more) == 0 {
		t.Fatal("no files", err, err2)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			name := file[strings.LastIndexByte(file, '/')+1 : strings.LastIndexByte(file, '-')]
			want, expected, err := parser.Parse(readPDF(t, "../testdata/"+name+".md"))
			if err != nil {
				t.Fatal(err)
			}
			got, diagnostics, err := parser.Parse(readPDF(t, file))
			if err != nil {
				t.Fatal(err)
			}
			if got.Source.Format != "pdf" {
				t.Errorf("format is %q", got.Source.Format)
			}
			if diff := cmp.Diff(rules(expected), rules(diagnostics)); diff != "" {
				t.Errorf("diagnostics, -text +PDF:\n%s", diff)
			}
			want.Source, got.Source = model.Source{}, model.Source{}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("-text +PDF:\n%s", diff)
			}
		})
	}
}

// TestPDFSpans checks that spans index the text as Normalize writes it.
func TestPDFSpans(t *testing.T) {
	data := readPDF(t, "../testdata/pdf/press-freedom-weasyprint.pdf")
	text, _, err := parser.Normalize(data)
	if err != nil {
		t.Fatal(err)
	}
	s, _, err := parser.Parse(data, parser.WithSpans())
	if err != nil {
		t.Fatal(err)
	}
	v := s.Votes[0]
	if got := string(text[v.Span.Start:v.Span.End]); got != v.Text {
		t.Errorf("the span holds %q, not %q", got, v.Text)
	}
	if v.Span.Line != 0 || v.Span.Column != 0 || v.Span.Page != 1 || v.Span.Box == nil {
		t.Errorf("the place is %+v", *v.Span)
	}
}

// TestPDFPlaces checks pages and boxes: of a passage within a line, over lines, over
// pages, and with signs that Markdown escapes before it. A letter of the test's fonts
// is taken for half as wide as high.
func TestPDFPlaces(t *testing.T) {
	const size, leading = 12, 14
	first := []string{"Resolution on lamps", "", "2019/2999(RSP) - 14/03/2019 - Text adopted by Parliament, single reading", "",
		"The lamps [all * of_them] were lit by 300 votes to 20, as the keepers of the", "Ardoisian coast had asked, until they"}
	second := []string{"went out. They stressed **the dark**."}
	data := pagesOf(first, second)
	text, _, err := parser.Normalize([]byte(data))
	if err != nil {
		t.Fatal(err)
	}
	s, _, err := parser.Parse([]byte(data), parser.WithSpans())
	if err != nil {
		t.Fatal(err)
	}
	baseline := func(line int) float64 { return 100 + float64(line)*leading }
	for _, test := range []struct {
		name        string
		at          *model.Span
		text        string
		page        int
		first, last int // lines
	}{
		{"title", s.Spans.Title, "Resolution on lamps", 1, 0, 0},
		{"date", s.Spans.Date, "14/03/2019", 1, 2, 2},
		{"vote", s.Votes[0].Span, "The lamps [all \\* of\\_them] were lit by 300 votes to 20, as the keepers of the " +
			"Ardoisian coast had asked, until they went out.", 1, 4, 5},
		{"finding", s.KeyFindings[0].Span, "the dark", 2, 0, 0},
	} {
		if got := string(text[test.at.Start:test.at.End]); got != test.text {
			t.Errorf("%s: the span holds %q, not %q", test.name, got, test.text)
		}
		box := test.at.Box
		if test.at.Page != test.page || box == nil {
			t.Errorf("%s: page %d, box %v", test.name, test.at.Page, box)
			continue
		}
		if top, bottom := baseline(test.first)-size, baseline(test.last)+size/4; box.Top != top || box.Bottom != bottom {
			t.Errorf("%s: from %v to %v, want %v to %v", test.name, box.Top, box.Bottom, top, bottom)
		}
	}
	width := func(letters int) float64 { return float64(letters) * size / 2 }
	date := s.Spans.Date.Box
	if left, right := 50+width(len("2019/2999(RSP) - ")), 50+width(len("2019/2999(RSP) - 14/03/2019")); date.Left != left || date.Right != right {
		t.Errorf("the date stands from %v to %v, want %v to %v", date.Left, date.Right, left, right)
	}
}

// TestBrokenPDF reads files that are damaged: a table that is wrong costs nothing,
// what cannot be read is an error that says so.
func TestBrokenPDF(t *testing.T) {
	data := readPDF(t, "../testdata/pdf/press-freedom-weasyprint.pdf")
	page := "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n" +
		"3 0 obj\n<</Type/Page/Parent 2 0 R>>\nendobj\n"
	scan := strings.Replace(page, "/Parent 2 0 R>>", "/Contents 4 0 R/Resources<</XObject<</A 5 0 R>>>>>>", 1) +
		"4 0 obj\n<</Length 5>>stream\n/A Do\nendstream\nendobj\n5 0 obj\n<</Subtype/Image/Length 1>>stream\n \nendstream\nendobj\n"
	circle := page + "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 4/Root 1 0 R/Prev 178>>\nstartxref\n178\n%%EOF"
	for _, test := range []struct {
		name string
		data []byte
		want error
	}{
		{"broken table", bytes.ReplaceAll(data, []byte("startxref"), []byte("startyref")), nil},
		{"bytes before the header", append([]byte("\n\n"), data...), nil},
		{"header alone", []byte("%PDF-1.7\n"), parser.ErrBrokenPDF},
		{"no text", []byte(page), parser.ErrNoTextPDF},
		{"a scan", []byte(scan), parser.ErrNoTextPDF},
		{"table that leads to itself", []byte(circle), parser.ErrNoTextPDF},
		{"encrypted", []byte(page + "trailer\n<</Root 1 0 R/Encrypt 9 0 R>>\n"), parser.ErrCipherPDF},
	} {
		if _, _, err := parser.Parse(test.data); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", test.name, err, test.want)
		}
	}
	for n := 0; n < len(data); n += 97 { // a file that was cut gives what it gives, and no panic
		_, _, _ = parser.Parse(data[:n])
	}
}

// TestVastLetters reads letters that no page can have: as large as a town, far off, of a
// size below nothing. They cost no time and are no text.
func TestVastLetters(t *testing.T) {
	for _, vast := range []string{"50 400 1 999999999 tower", "999999999 400 1 12 tower", "50 -999999999 1 12 tower", "50 400 1 -12 tower"} {
		text, _, err := parser.Normalize(drawn(pageHead + "50 140 1 12 It is dark.\n" + vast))
		if err != nil || strings.ContainsRune(string(text), 'w') {
			t.Errorf("%s: %v\n%s", vast, err, text)
		}
	}
}

// TestPDFExtras checks that forms, scripts and files within a file are passed over.
func TestPDFExtras(t *testing.T) {
	extras := "/Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/AcroForm<</Fields[<</FT/Tx/T(lamps)/V(lamps)>>]>>" +
		"/Names<</EmbeddedFiles<</Names[(a.md)<</EF<</F 4 0 R>>>>]>>>>"
	plain := pagesOf([]string{"Resolution on towers", "", "2019/2999(RSP) - 14/03/2019 - Text adopted by Parliament", "", "It is dark."})
	want, _, err := parser.Normalize([]byte(plain))
	if err != nil {
		t.Fatal(err)
	}
	got, diagnostics, err := parser.Normalize([]byte(strings.Replace(plain, "/Type/Catalog", extras, 1)))
	if err != nil || string(got) != string(want) {
		t.Errorf("%v, %v:\n%s", err, diagnostics, got)
	}
}

// FuzzPDF looks for files that end the program.
func FuzzPDF(f *testing.F) {
	data, err := os.ReadFile("../testdata/pdf/press-freedom-weasyprint.pdf")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Add(drawn(pageHead + columns(140, true)))
	f.Add(drawn(pageHead + "50 170 2 12 Year\n150 170 2 12 Lamps\n50 190 1 12 2010\n150 190 1 12 twelve and\n150 204 1 12 more"))
	for _, name := range []string{"rc4-40", "aes-128-metadata", "aes-256"} {
		encrypted, err := os.ReadFile("testdata/encrypted/" + name + ".pdf")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(encrypted)
	}
	f.Add([]byte("%PDF-1.4\n1 0 obj\n<</Pages 2 0 R>>\nendobj\ntrailer<</Root 1 0 R>>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, _, err := parser.Parse(data, parser.WithFormat(parser.PDF))
		if (s == nil) == (err == nil) {
			t.Errorf("record %v with error %v", s, err)
		}
	})
}

func readPDF(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func rules(diagnostics []model.Diagnostic) (names []string) {
	for _, d := range diagnostics {
		names = append(names, d.Rule)
	}
	return names
}
