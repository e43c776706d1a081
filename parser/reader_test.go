package parser_test

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"resparse/parser"

	"golang.org/x/net/html/atom"

	nethtml "golang.org/x/net/html"
)

// The dumps hold the same two summaries in the forms of parltrack.
const (
	firstForm = `[{"procedure": {"reference": "2016/2999(RSP)", "title": "Resolution on the lighthouses of Ruritania"},
 "activities": [{"date": "2016-03-10T00:00:00", "type": "Text adopted by Parliament, single reading",
   "docs": [{"title": "T8-0001/2016", "text": [
     "<p>Members stressed that <b>half of the lamps are \u00about\u00bb</b> &amp; dark.</p>\n<p>They called on the harbour authorities to light them.</p>"]}]},
  {"date": "2016-04-11T00:00:00", "type": "Council Meeting", "text": ["The Council agreed that **lamps matter**."]}]}]`
	secondForm = `[{"procedure": {"reference": "2016/2999(RSP)", "title": "Resolution on the lighthouses of Ruritania"},
 "events": [{"date": "2016-03-10T00:00:00", "type": "Text adopted by Parliament, single reading", "summary": [
     "<p>Members stressed that <b>half of the lamps are \u00about\u00bb</b> &amp; dark.</p>",
     "<p>They called on the harbour authorities to light them.</p>"]},
  {"date": "2016-04-11T00:00:00", "type": "Council Meeting", "summary": ["The Council agreed that **lamps matter**."]}]}]`
	lines = `{"reference": "2016/2999(RSP)", "title": "Resolution on the lighthouses of Ruritania", "date": "2016-03-10",` +
		` "text": "Members stressed that **half of the lamps are «out»** & dark.\n\nThey called on the harbour authorities to light them."}` + "\n" +
		`{"reference": "2016/2999(RSP)", "title": "Resolution on the lighthouses of Ruritania", "date": "2016-04-11",` +
		` "text": "The Council agreed that **lamps matter**."}` + "\n"
	table = "reference,title,date,text\r\n" +
		"2016/2999(RSP),Resolution on the lighthouses of Ruritania,2016-03-10,\"Members stressed that **half of the lamps are «out»** & dark.\r\n\r\n" +
		"They called on the harbour authorities to light them.\"\r\n" +
		"2016/2999(RSP),Resolution on the lighthouses of Ruritania,2016-04-11,The Council agreed that **lamps matter**.\r\n"
)

// rowOf shows what the tests look at in a summary of several.
func rowOf(res parser.Result) string {
	s := res.Summary
	var calls []string
	for _, c := range s.Calls {
		calls = append(calls, value(c.Addressee))
	}
	return fmt.Sprintf("%s|%s|%s|%s|%s|%s", res.Record, s.Procedure.Reference, value(s.Title), value(s.Date), s.KeyFindings[0].Text, strings.Join(calls, ";"))
}

func TestSeveralSummaries(t *testing.T) {
	const (
		first  = "|2016/2999(RSP)|Resolution on the lighthouses of Ruritania|2016-03-10|half of the lamps are «out»|the harbour authorities"
		second = "|2016/2999(RSP)|Resolution on the lighthouses of Ruritania|2016-04-11|lamps matter|"
	)
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	if _, err := w.Write([]byte(secondForm)); err != nil || w.Close() != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		data    string
		records []string
	}{
		"first form":  {firstForm, []string{"/0/activities/0/docs/0/text/0", "/0/activities/1/text/0"}},
		"second form": {secondForm, []string{"/0/events/0/summary", "/0/events/1/summary"}},
		"gzip":        {packed.String(), []string{"/0/events/0/summary", "/0/events/1/summary"}},
		"JSON Lines":  {lines, []string{"/0/text", "/1/text"}},
		"CSV":         {table, []string{"/0/text", "/1/text"}},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for res, err := range parser.ParseAll(strings.NewReader(test.data), parser.WithSpans()) {
				if err != nil {
					t.Fatal(err)
				}
				got = append(got, rowOf(res))
				if name != "gzip" {
					checkReadBack(t, res, test.data)
				}
			}
			if want := []string{test.records[0] + first, test.records[1] + second}; !slices.Equal(got, want) {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

// checkReadBack decodes the bytes at the places of findings, titles and references
// and compares them with the values.
func checkReadBack(t *testing.T, res parser.Result, data string) {
	t.Helper()
	for _, p := range passagesOf(res.Summary) {
		if !p.whole {
			continue
		}
		raw := data[p.span.Start:p.span.End]
		var text string
		if err := json.Unmarshal([]byte(`"`+raw+`"`), &text); err != nil {
			text = raw // of a table, or a Markdown text with real line ends
		}
		text = strings.ReplaceAll(textOf(text), "**", "")
		if text != p.texts[0] && html.UnescapeString(text) != p.texts[0] {
			t.Errorf("%s: the place of the %s %q holds %q", res.Record, p.kind, p.texts[0], raw)
		}
	}
}

// textOf returns the text of a piece of a page, with its white space folded.
func textOf(page string) string {
	var text strings.Builder
	z := nethtml.NewTokenizer(strings.NewReader(page))
	for {
		switch z.Next() {
		case nethtml.ErrorToken:
			return strings.Join(strings.Fields(text.String()), " ")
		case nethtml.TextToken:
			text.Write(z.Text())
		default:
			if name, _ := z.TagName(); atom.Lookup(name) == atom.P || atom.Lookup(name) == atom.Br {
				text.WriteByte(' ')
			}
		}
	}
}

// TestRealDossier reads a dossier of parltrack where one lies beside the project.
func TestRealDossier(t *testing.T) {
	names, err := filepath.Glob("../../shared/real/fragments/parltrack-v1-dossier-*.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for res, err := range parser.ParseAll(bytes.NewReader(data), parser.WithSpans()) {
			if err != nil {
				t.Fatal(err)
			}
			n++
			if res.Summary.Procedure == nil || res.Summary.Date == nil || len(res.Summary.KeyFindings) == 0 {
				t.Errorf("%s lacks its header or its findings", res.Record)
			}
			checkReadBack(t, res, string(data))
		}
		if n != 3 {
			t.Errorf("%s has %d summaries", name, n)
		}
	}
}

func TestSeveralSummariesErrors(t *testing.T) {
	for name, test := range map[string]struct {
		data    string
		records int
		err     string
	}{
		"broken line": {`{"text": "Lamps burn."}` + "\n{\"text\": \n" + `{"text": "Ports sleep."}`, 2, "record /1: byte "},
		"broken array": {`[{"text": "Lamps burn."}, {"text": "Ports sleep."}, {"text" 1}]`, 2,
			"byte 60: a colon is missing; 2 records before it were read"},
		"no text": {`[{"id": 1, "colour": 2}]`, 0, "JSON without a text field among id, colour"},
	} {
		t.Run(name, func(t *testing.T) {
			records := 0
			var errs []error
			for _, err := range parser.ParseAll(strings.NewReader(test.data)) {
				if err != nil {
					errs = append(errs, err)
				} else {
					records++
				}
			}
			if err := errors.Join(errs...); records != test.records || err == nil || !strings.Contains(err.Error(), test.err) {
				t.Errorf("%d records, error %v", records, err)
			}
		})
	}
	if _, _, err := parser.Parse([]byte(lines)); !errors.Is(err, parser.ErrSeveral) {
		t.Errorf("Parse of several summaries: %v", err)
	}
	// An export of a spreadsheet is in the character set of its system.
	const export = "title,text\r\nCaf\xe9s,Members called on the caf\xe9s to act.\r\n"
	for res, err := range parser.ParseAll(strings.NewReader(export)) {
		if err != nil {
			t.Fatal(err)
		}
		if value(res.Summary.Title) != "Cafés" || value(res.Summary.Calls[0].Addressee) != "the cafés" {
			t.Errorf("read as %q and %q", value(res.Summary.Title), value(res.Summary.Calls[0].Addressee))
		}
	}
}

// TestDigestOfStream checks the digest of an input that can be read only once.
func TestDigestOfStream(t *testing.T) {
	const given = "2E5D0A"
	kept := lines + strings.Repeat("\n", 1<<20-1-len(lines)) // as long as one that is kept for its digest
	for name, test := range map[string]struct {
		data string
		opts []parser.Option
		want string
	}{
		"given":    {lines, []parser.Option{parser.WithSHA256(given)}, strings.ToLower(given)},
		"computed": {lines, nil, fmt.Sprintf("%x", sha256.Sum256([]byte(lines)))},
		"kept":     {kept, nil, fmt.Sprintf("%x", sha256.Sum256([]byte(kept)))},
		"too long": {kept + "\n", nil, ""},
	} {
		n := 0
		for res, err := range parser.ParseAll(io.MultiReader(strings.NewReader(test.data)), test.opts...) {
			if err != nil {
				t.Fatal(err)
			}
			n++
			if res.Summary.Source.SHA256 != test.want {
				t.Errorf("%s: the digest %s", name, res.Summary.Source.SHA256)
			}
		}
		if n != 2 {
			t.Errorf("%s: %d summaries", name, n)
		}
	}
}

// TestReferencesInFields undoes the character references of the fields beside
// a text, as those of the text.
func TestReferencesInFields(t *testing.T) {
	for field, want := range map[string]string{
		"Lamps &amp; oil":             "Lamps & oil",
		"The ports&amp;rsquo; lamps":  "The ports’ lamps",
		" &nbsp;Lamps&#32; of  A&B ":  "Lamps of A&B",
		"Lamps & oil &nosuch; &":      "Lamps & oil &nosuch; &",
		strings.Repeat("&eacute;", 9): strings.Repeat("é", 9),
	} {
		data, err := json.Marshal(map[string]string{"title": field, "text": "Parliament noted **lamps**."})
		if err != nil {
			t.Fatal(err)
		}
		record, _ := parseText(t, string(data), parser.WithSpans())
		if got := value(record.Title); got != want {
			t.Errorf("%q: got %q", field, got)
		}
		if s := record.Spans.Title; string(data[s.Start:s.End]) != string(bytes.Trim(mustJSON(t, field), `"`)) {
			t.Errorf("%q: the place holds %q", field, data[s.Start:s.End])
		}
	}
}

func mustJSON(t *testing.T, text string) []byte {
	t.Helper()
	data, err := json.Marshal(text)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
