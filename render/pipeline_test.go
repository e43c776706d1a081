package render

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"gopkg.in/yaml.v3"

	"resparse/model"
	"resparse/parser"
)

// summaries returns the summaries in testdata by the names of their files.
func summaries(t testing.TB) map[string][]byte {
	t.Helper()
	files, err := filepath.Glob("../testdata/*.*")
	if err != nil {
		t.Fatal(err)
	}
	all := make(map[string][]byte)
	for _, file := range files {
		if !slices.Contains([]string{".md", ".txt", ".html"}, filepath.Ext(file)) ||
			filepath.Base(file) == "README.md" {
			continue
		}
		if all[file], err = os.ReadFile(file); err != nil {
			t.Fatal(err)
		}
	}
	if len(all) == 0 {
		t.Fatal("no summaries in testdata")
	}
	return all
}

// FuzzPipeline reads any bytes and writes what they hold in every format: the
// record comes back from each, keeps to the schema, and its places are in the
// input; the same bytes give the same output, in a time that grows no faster
// than they do.
func FuzzPipeline(f *testing.F) {
	for _, data := range summaries(f) {
		f.Add(data)
	}
	f.Add([]byte("Lamps\n\n2014/998(RSP) - 14/03/2019 - Final act\n\nParliament called on the Council to: act.\n"))
	schema := resolved(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, options := range [][]parser.Option{{parser.WithSpans()}, nil} {
			record, diagnostics, err := parser.Parse(data, options...)
			if _, other := errors.AsType[*parser.NotASummaryError](err); other || errors.Is(err, parser.ErrEmpty) ||
				errors.Is(err, parser.ErrBinary) {
				return
			} else if err != nil {
				t.Fatal(err)
			}
			again, _, _ := parser.Parse(data, options...)
			var value any
			for _, format := range []Format{JSON, JSONL, YAML} {
				out := write(t, format, false, record)
				if !utf8.ValidString(out) {
					t.Errorf("%s: not UTF-8: %q", format.Name, out)
				}
				if out != write(t, format, false, again) {
					t.Errorf("%s: the same input gives another output", format.Name)
				}
				if n := strings.Count(out, "\n"); format.Name == "jsonl" && n != 1 {
					t.Errorf("an object in %d lines", n)
				}
				if format.Name == "yaml" {
					checkSame(t, value, []byte(out))
				} else {
					value = checkRecord(t, record, []byte(out))
				}
			}
			if err := schema.Validate(value); err != nil {
				t.Error(err)
			}
			if n := checkPlaces(t, reflect.ValueOf(record), data); n > 0 && options == nil {
				t.Errorf("%d places, though none were asked for", n)
			}
			if out := report(t, ReportText, Report{Path: "a.md", Data: data, Diagnostics: diagnostics}); strings.Count(
				out,
				"\n",
			) != len(
				diagnostics,
			) {
				t.Errorf("%d diagnostics are not as many lines:\n%s", len(diagnostics), out)
			}
			if options != nil &&
				strings.HasPrefix(record.Source.SHA256, "0") { // one in sixteen, because it takes long
				checkTime(t, data)
			}
		}
	})
}

// checkRecord checks that JSON holds a record, and returns its data.
func checkRecord(t *testing.T, want *model.Summary, out []byte) (value any) {
	t.Helper()
	got := new(model.Summary)
	if err := json.Unmarshal(out, got); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("JSON (-want +got)\n%s", diff)
	}
	if err := json.Unmarshal(out, &value); err != nil {
		t.Fatal(err)
	}
	return value
}

// checkSame checks that YAML holds the same data as JSON, under the same keys.
func checkSame(t *testing.T, want any, out []byte) {
	t.Helper()
	var inYAML, got any
	if err := yaml.Unmarshal(out, &inYAML); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	asJSON, err := json.Marshal(inYAML)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(asJSON, &got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("YAML (-JSON +YAML)\n%s", diff)
	}
}

// checkPlaces checks every place in a value, and returns how many there are.
func checkPlaces(t *testing.T, v reflect.Value, data []byte) (n int) {
	t.Helper()
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			n = checkPlaces(t, v.Elem(), data)
		}
	case reflect.Slice:
		for i := range v.Len() {
			n += checkPlaces(t, v.Index(i), data)
		}
	case reflect.Struct:
		if s, ok := v.Interface().(model.Span); ok {
			if s.Start < 0 || s.Start > s.End || s.End > len(data) || s.Line < 1 || s.Column < 1 ||
				s.Line+s.Column > len(data)+2 {
				t.Errorf("the place %+v in %d bytes", s, len(data))
			}
			return 1
		}
		for i := range v.NumField() {
			n += checkPlaces(t, v.Field(i), data)
		}
	}
	return n
}

// checkTime reads an input over and over, up to 16 KiB, and four times that: the
// time may grow tenfold, which is less than what is quadratic does, in the best
// of some tries on a busy machine. To write a record takes time in proportion to
// its size, which has a bound too.
func checkTime(t *testing.T, data []byte) {
	t.Helper()
	small := bytes.Repeat(data, (16<<10)/len(data)+1)
	large := bytes.Repeat(small, 4)
	timed := func(input []byte) time.Duration {
		start := time.Now()
		record, _, err := parser.Parse(input, parser.WithSpans())
		taken := time.Since(start)
		if err != nil {
			return 0 // over and over, it looks binary
		}
		if n := size(reflect.ValueOf(record)); n > 16<<10+1000*len(input) {
			t.Fatalf("%d bytes became %d, starting with %.100q", len(input), n, input)
		}
		return taken
	}
	var one, four time.Duration
	for range 5 {
		if one, four = timed(small), timed(large); four < 10*one+50*time.Millisecond {
			return
		}
	}
	t.Errorf("%d bytes took %v, and four times as many %v, starting with %.100q", len(small), one, four, data)
}

// size returns the length of all texts in a value, each as often as it is
// written.
func size(v reflect.Value) (n int) {
	switch v.Kind() {
	case reflect.String:
		n = v.Len()
	case reflect.Pointer:
		if !v.IsNil() {
			n = size(v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			n += size(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			n += size(v.Field(i))
		}
	}
	return n
}

// TestTimeIsLinear checks the time that each summary takes, and the time and the
// size of texts in which every few bytes start something.
func TestTimeIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for name, data := range summaries(t) {
		t.Run(filepath.Base(name), func(t *testing.T) { checkTime(t, data) })
	}
	long := strings.Repeat("abc ", 8000)
	for _, text := range []string{
		"**a** ", "**a** b. ", "**a**,", "# a\n", "- a\n", "- **a** " + strings.Repeat("b **a** ", 1000), "| **a** ", "# " + long + "\n\n" + strings.Repeat("**a** b\n\n", 4000),
		"**" + long + "**\n\n" + strings.Repeat("**a** b\n\n", 4000), "**" + long + "**: x\n\n" + strings.Repeat("**a** b\n\n", 4000),
		"(COM(2018)0277) ", "Article 7 TEU ", "called on the Council to: act, ", "by 400 votes to 30, ", "adopted by 400 votes to 30 ", "tabled by the EPP group ",
		"a:\n\n- b\n\n", "Committee on Budgets ", "Rapporteur: Anna EXEMPLAR (EPP, FR) ", "<b>a</b> ", "<p><b>a</b> ",
	} {
		t.Run(text[:min(len(text), 20)], func(t *testing.T) { checkTime(t, []byte(text)) })
	}
}
