package render

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gopkg.in/yaml.v3"

	"resparse/model"
)

func ptr[T any](v T) *T { return &v }

// minimal returns a record that states nothing but its title.
func minimal(title string) *model.Summary {
	return &model.Summary{
		SchemaVersion: model.SchemaVersion,
		Source:        model.Source{Name: "stdin", Format: "markdown", SHA256: strings.Repeat("0f", 32)},
		Title:         &title,
		Votes:         []model.Vote{},
		Committees:    []model.Committee{},
		Rapporteurs:   []model.Rapporteur{},
		Sections:      []model.Section{},
		KeyFindings:   []model.Finding{},
		Calls:         []model.Call{},
		Lists:         []model.List{},
		References:    []model.Reference{},
	}
}

// full returns a record in which every field has a value, with spans.
func full() *model.Summary {
	span := &model.Span{Start: 3, End: 9, Line: 1, Column: 4}
	s := minimal("Resolution on S&D < R&D: 'quoted' \"twice\"")
	s.Language = ptr("en")
	s.Date = ptr("2016-03-10")
	s.Procedure = &model.Procedure{
		Reference: "2020/0112R(APP)",
		Year:      2020,
		Number:    112,
		Variant:   ptr("R"),
		Type:      "APP",
		TypeName: ptr(
			"Consent procedure",
		),
		URL: "https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference=2020/0112R(APP)",
	}
	s.DocumentType = &model.DocumentType{
		Text:    "Text adopted by Parliament, single reading",
		Stage:   ptr("text_adopted"),
		Reading: ptr("single"),
	}
	s.TabledBy = &model.TabledBy{Text: "It was tabled by the S&D group.", Span: span,
		Groups: []model.Group{{Code: "S&D", Name: ptr("Socialists and Democrats"), Text: "S&D", Span: span}}}
	s.Votes = []model.Vote{
		{
			Outcome:     "adopted",
			For:         ptr(300),
			Against:     ptr(20),
			Abstentions: ptr(0),
			TabledBy:    []string{"EPP"},
			Text:        "By 300 votes.",
			Span:        span,
		},
		{Outcome: "rejected", TabledBy: []string{}, Text: "Unanimously."},
	}
	s.Committees = []model.Committee{
		{Code: ptr("AFET"), Name: "Committee on Foreign Affairs", Role: "responsible", Span: span},
	}
	s.Rapporteurs = []model.Rapporteur{{Name: "Kari VOLD", Group: ptr("EPP"), Country: ptr("NO"), Span: printed()}}
	s.Sections = []model.Section{{Heading: "Purpose", Kind: "run_in", Span: span}}
	s.KeyFindings = []model.Finding{{Text: "40 %", Sentence: "Some 40 % fell.", Section: ptr("Purpose"), Span: span}}
	s.Calls = []model.Call{
		{
			Form:      "list",
			Actors:    []string{},
			Addressee: ptr("the Council"),
			LeadIn:    "It called on the Council to:",
			Section:   ptr("Purpose"),
			Items:     []model.Item{{Text: "act;", Span: span}},
			Span:      span,
		},
	}
	s.Lists = []model.List{{LeadIn: "", Items: []model.Item{{Text: "- a dash, # a hash, ~"}}, Span: span}}
	s.References = []model.Reference{
		{Kind: "directive", Text: "Directive 2010/13/EU", ID: "2010/13/EU", CELEX: ptr("32010L0013"), Span: span},
	}
	s.Spans = &model.HeaderSpans{Title: span, Date: span}
	return s
}

// printed returns the place of a passage of a PDF file.
func printed() *model.Span {
	return &model.Span{Start: 3, End: 9, Page: 2, Box: &model.Box{Left: 72, Top: 90.5, Right: 300.1, Bottom: 1000000}}
}

// recordFormats are the formats that carry all of a record.
var recordFormats = []Format{YAML, JSON, JSONL}

func write(t *testing.T, format Format, many bool, records ...*model.Summary) string {
	t.Helper()
	var buf bytes.Buffer
	w, err := New(&buf, format, many)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range records {
		if err := w.Write(s); err != nil {
			t.Fatal(err)
		}
	}
	if w.Count() != len(records) {
		t.Errorf("Count() = %d after %d records", w.Count(), len(records))
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.String()
}

// TestFraming checks what stands around the records.
func TestFraming(t *testing.T) {
	a, b := minimal("A"), minimal("B")
	for _, tt := range []struct {
		name    string
		format  Format
		many    bool
		records []*model.Summary
		want    string // <A> and <B> are the records, <A+> and <B+> the same two blanks further in
	}{
		{"yaml, none", YAML, false, nil, ""},
		{"yaml, one", YAML, false, []*model.Summary{a}, "<A>"},
		{"yaml, one of many", YAML, true, []*model.Summary{a}, "<A>"},
		{"yaml, two", YAML, true, []*model.Summary{a, b}, "<A>---\n<B>"},
		{"json, none", JSON, false, nil, ""},
		{"json, one", JSON, false, []*model.Summary{a}, "<A>"},
		{"json, two objects", JSON, false, []*model.Summary{a, b}, "<A><B>"},
		{"json, none of many", JSON, true, nil, "[]\n"},
		{"json, one of many", JSON, true, []*model.Summary{a}, "[\n<A+>\n]\n"},
		{"json, two", JSON, true, []*model.Summary{a, b}, "[\n<A+>,\n<B+>\n]\n"},
		{"json lines, none", JSONL, true, nil, ""},
		{"json lines, one", JSONL, false, []*model.Summary{a}, "<A>"},
		{"json lines, two", JSONL, true, []*model.Summary{a, b}, "<A><B>"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var stand []string
			for _, s := range []*model.Summary{a, b} {
				record := reference(t, tt.format, s)
				inner := strings.ReplaceAll(strings.TrimSuffix("  "+record, "\n"), "\n", "\n  ")
				stand = append(stand, "<"+*s.Title+">", record, "<"+*s.Title+"+>", inner)
			}
			want := strings.NewReplacer(stand...).Replace(tt.want)
			if diff := cmp.Diff(want, write(t, tt.format, tt.many, tt.records...)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// TestSameData reads each format back and compares it with the record.
func TestSameData(t *testing.T) {
	for _, format := range recordFormats {
		for _, want := range []*model.Summary{full(), minimal("A")} {
			got := new(model.Summary)
			if err := unmarshal(format, []byte(write(t, format, false, want)), got); err != nil {
				t.Fatalf("%s: %v", format.Name, err)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s: (-want +got)\n%s", format.Name, diff)
			}
		}
	}
}

// unmarshal reads what a format wrote by the libraries for it.
func unmarshal(format Format, data []byte, v any) error {
	if format.Name == "yaml" {
		return yaml.Unmarshal(data, v)
	}
	return json.Unmarshal(data, v)
}

// TestKeys checks that the formats have the same keys in the same order, and
// every key even where nothing is stated.
func TestKeys(t *testing.T) {
	want := []string{
		"schema_version",
		"source",
		"language",
		"title",
		"procedure",
		"date",
		"document_type",
		"tabled_by",
		"votes",
		"committees",
		"rapporteurs",
		"sections",
		"key_findings",
		"calls_to_action",
		"lists",
		"references",
	}
	var inYAML, inJSON []string
	for line := range strings.Lines(write(t, YAML, false, minimal("A"))) {
		if key, _, ok := strings.Cut(line, ":"); ok && !strings.HasPrefix(line, " ") {
			inYAML = append(inYAML, key)
		}
	}
	for line := range strings.Lines(write(t, JSON, false, minimal("A"))) {
		if rest, ok := strings.CutPrefix(line, `  "`); ok {
			key, _, _ := strings.Cut(rest, `"`)
			inJSON = append(inJSON, key)
		}
	}
	if diff := cmp.Diff(want, inYAML); diff != "" {
		t.Errorf("yaml (-want +got)\n%s", diff)
	}
	if diff := cmp.Diff(want, inJSON); diff != "" {
		t.Errorf("json (-want +got)\n%s", diff)
	}
}

func TestVerbatim(t *testing.T) {
	s := full()
	for _, tt := range []struct {
		format Format
		want   string
	}{
		{YAML, "date: \"2016-03-10\"\n"},
		{YAML, "    country: \"NO\"\n"},
		{YAML, "  groups:\n    - code: S&D\n"},
		{JSON, `  "date": "2016-03-10",`},
		{JSON, `"code": "S&D"`},
		{JSONL, `"title":"Resolution on S&D < R&D: 'quoted' \"twice\""`},
	} {
		if out := write(t, tt.format, false, s); !strings.Contains(out, tt.want) {
			t.Errorf("%s has no %q:\n%s", tt.format.Name, tt.want, out)
		}
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, os.ErrClosed }

func TestWriteErrors(t *testing.T) {
	for _, format := range recordFormats {
		w, err := New(brokenWriter{}, format, true)
		if err != nil {
			t.Fatal(err)
		}
		if err := w.Write(minimal("A")); !errors.Is(err, os.ErrClosed) {
			t.Errorf("%s: Write returned %v", format.Name, err)
		}
	}
	w, err := New(brokenWriter{}, JSON, true)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); !errors.Is(err, os.ErrClosed) {
		t.Errorf("Close returned %v", err)
	}
}

// FuzzSameData checks that any name and any text come back from each format as
// they went in.
func FuzzSameData(f *testing.F) {
	for _, text := range hostile {
		f.Add(text, text)
	}
	f.Fuzz(func(t *testing.T, name, text string) {
		name, text = valid(name), valid(text)
		want := minimal(text)
		want.Source.Name = name
		want.KeyFindings = []model.Finding{{Text: text, Sentence: text + text, Section: &text}}
		for _, format := range recordFormats {
			got := new(model.Summary)
			out := []byte(write(t, format, false, want))
			if err := unmarshal(format, out, got); err != nil {
				t.Fatalf("%s: %v\n%s", format.Name, err, out)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s: (-want +got)\n%s", format.Name, diff)
			}
		}
	})
}

// TestEscapeText holds what of a text acts on a terminal.
func TestEscapeText(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"", ""},
		{"a\tb\nété\u00ad\u00a0", "a\tb\nété\u00ad\u00a0"},
		{"a\x1b[31mb\r\n\x00", `a\x1b[31mb\r` + "\n" + `\x00`},
		{"\x7f\u009b\u202e.", `\x7f\u009b\u202e.`},
		{"é\xff\x07", "é\xff" + `\a`},
	} {
		if got := string(EscapeText([]byte(tt.text))); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.want)
		}
	}
}
