package render

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"resparse/model"
	"resparse/parser"
)

// decoded returns the records of a text, and the error that ended them.
func decoded(t *testing.T, r io.Reader) (records []*model.Summary, err error) {
	t.Helper()
	for s, failure := range Decode(r) {
		switch {
		case err != nil:
			t.Error("the sequence goes on after an error")
		case failure != nil:
			err = failure
			if s != nil {
				t.Error("an error comes with a record")
			}
		default:
			records = append(records, s)
		}
	}
	return records, err
}

// TestDecode reads back what each format writes of all summaries in testdata,
// with and without spans, of hostile records and of none.
func TestDecode(t *testing.T) {
	sets := map[string][]*model.Summary{"none": nil, "one": {minimal("A")}, "full": {full(), minimal("B"), full()}}
	for name, data := range summaries(t) {
		for set, options := range map[string][]parser.Option{"plain": nil, "spans": {parser.WithSpans()}} {
			record, _, err := parser.Parse(data, append(options, parser.WithName(name))...)
			if err != nil {
				t.Fatal(err)
			}
			sets[set] = append(sets[set], record)
		}
	}
	for name, want := range sets {
		for _, format := range recordFormats {
			for _, many := range []bool{false, true} {
				out := write(t, format, many, want...)
				for _, r := range []io.Reader{strings.NewReader(out), iotest.OneByteReader(strings.NewReader(out))} {
					got, err := decoded(t, r)
					if err != nil {
						t.Fatalf("%s of %s: %v", format.Name, name, err)
					}
					if diff := cmp.Diff(want, got); diff != "" {
						t.Errorf("%s of %s (-want +got)\n%s", format.Name, name, diff)
					}
				}
			}
		}
	}
}

// TestDecodeGoldens reads the records in testdata/golden back and writes them
// again.
func TestDecodeGoldens(t *testing.T) {
	goldens, err := filepath.Glob("../testdata/golden/*.yaml")
	if err != nil || len(goldens) == 0 {
		t.Fatal("no goldens: ", err)
	}
	for _, name := range goldens {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		text := string(data)
		for strings.HasPrefix(text, "# ") { // its diagnostics
			_, text, _ = strings.Cut(text, "\n")
		}
		records, err := decoded(t, strings.NewReader(string(data)))
		if err != nil || len(records) != 1 {
			t.Fatalf("%s: %d records, %v", name, len(records), err)
		}
		for _, format := range []Format{JSON, JSONL} {
			again, err := decoded(t, strings.NewReader(write(t, format, true, records...)))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(text, write(t, YAML, false, again...)); diff != "" {
				t.Errorf("%s by way of %s (-want +got)\n%s", name, format.Name, diff)
			}
		}
	}
}

// TestDecodeStops checks that a reader can be left early.
func TestDecodeStops(t *testing.T) {
	for _, format := range recordFormats {
		n := 0
		for range Decode(strings.NewReader(write(t, format, true, minimal("A"), minimal("B"), minimal("C")))) {
			if n++; n == 2 {
				break
			}
		}
		if n != 2 {
			t.Errorf("%s: %d records", format.Name, n)
		}
	}
}

// TestDecodeFails checks what is said of texts that are no records, and where.
func TestDecodeFails(t *testing.T) {
	a := minimal("A")
	jsonl, object, doc := write(t, JSONL, true, a), write(t, JSON, false, a), write(t, YAML, false, a)
	array := strings.TrimSuffix(write(t, JSON, true, a), "\n]\n")
	changed := func(text, old, new string) string {
		if !strings.Contains(text, old) {
			t.Fatalf("no %s in %s", old, text)
		}
		return strings.Replace(text, old, new, 1)
	}
	for _, tt := range []struct{ name, text, want string }{
		{"another type", changed(jsonl, `"votes":[]`, `"votes":7`), "record 1, line 1, column 260: votes cannot be a number"},
		{"in a later line", jsonl + jsonl + changed(jsonl, `"language":null`, `"language":true`),
			"record 3, line 3, column 171: language cannot be a bool"},
		{"in an object", object + changed(object, `"format": "markdown"`, `"format": 12`),
			"record 2, line 28, column 16: source.format cannot be a number"},
		{"in an array", array + ",\n  " + changed(object, `"sections": []`, `"sections": "x"`) + "]",
			"record 2, line 42, column 17: sections cannot be a string"},
		{"an unknown key", jsonl + changed(jsonl, `"lists"`, `"leaves"`), `record 2, line 2, column 1: json: unknown field "leaves"`},
		{"another version", jsonl + changed(jsonl, `"schema_version":2`, `"schema_version":1`),
			"record 2, line 2, column 1: schema_version is 1, and this program reads 2"},
		{"no record", "{}", "record 1, line 1, column 1: schema_version is 0, and this program reads 2"},
		{"broken", jsonl + "{\"a\":,}", "record 2, line 2, column 6: invalid character ',' looking for beginning of value"},
		{"broken in an array", array + ",\n  " + changed(object, `"votes": []`, `"votes": }`),
			"record 2, line 39, column 12: invalid character '}' looking for beginning of value"},
		{"cut off", jsonl + jsonl[:40], "record 2, line 2, column 41: the input ends within a record"},
		{"an array without its end", array, "record 2, line 24, column 4: the input ends within a record"},
		{"an array without an element", array + ",\n", "record 2, line 25, column 1: the input ends within a record"},
		{"an array of numbers", "[1]", "record 1, line 1, column 2:  cannot be a number"},
		{"an array without a comma", array + "\n" + object + "]",
			"record 2, line 25, column 1: expected comma after array element"},
		{"something after an array", array + "]\n[]", "record 2, line 25, column 1: something follows the array"},
		{"something else after an array", array + "]\n x",
			"record 2, line 25, column 2: invalid character 'x' looking for beginning of value"},
		{"yaml: another type", doc + "---\n" + changed(doc, "votes: []", "votes: 7"),
			"record 2, line 34: cannot unmarshal !!int `7` into []model.Vote"},
		{"yaml: an unknown key", doc + "---\n" + changed(doc, "lists:", "leaves:"),
			"record 2, line 40: field leaves not found in type model.Summary"},
		{"yaml: another version", changed(doc, "schema_version: 2", "schema_version: 1"),
			"record 1: schema_version is 1, and this program reads 2"},
		{"yaml: broken", doc + "---\n[", "record 2, line 22: did not find expected node content"},
		{"yaml: a control character", doc + "---\n\x01", "record 1: control characters are not allowed"},
		{"a text", "Lamps\n\n2017/2999(RSP)", "record 1, line 1: cannot unmarshal !!str `Lamps\n2...` into model.Summary"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := decoded(t, strings.NewReader(tt.text))
			if _, ok := errors.AsType[*DecodeError](err); !ok || err.Error() != tt.want {
				t.Errorf("got %v, want %s", err, tt.want)
			}
		})
	}
}

// TestDecodeReadErrors checks that an error of the input is returned as it is.
func TestDecodeReadErrors(t *testing.T) {
	for _, format := range recordFormats {
		for _, many := range []bool{false, true} {
			out := write(t, format, many, minimal("A"), minimal("B"))
			for _, n := range []int{0, 1, 100, len(out) - 1, len(out)} {
				records, err := decoded(t, io.MultiReader(strings.NewReader(out[:n]), iotest.ErrReader(os.ErrClosed)))
				if !errors.Is(err, os.ErrClosed) {
					t.Errorf("%s, after %d bytes: %d records, %v", format.Name, n, len(records), err)
				}
			}
		}
	}
}
