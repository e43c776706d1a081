package parser_test

import (
	"bytes"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"resparse/parser"
)

// TestReadBytes checks that an input in memory gives what the same bytes give as
// a stream, and the same digest.
func TestReadBytes(t *testing.T) {
	text, err := os.ReadFile("../testdata/objection.md")
	if err != nil {
		t.Fatal(err)
	}
	rows := []byte(`[{"text":"Parliament called on the Council to act."},{"x":1},{"text":"It urged the Council."}]`)
	for _, tt := range []struct {
		data    []byte
		count   int
		several bool
		skipped int
	}{{text, 1, false, 0}, {rows, 2, true, 1}, {nil, 1, false, 0}} {
		for _, options := range [][]parser.Option{nil, {parser.WithMaxSize(10)}} {
			want := results(parser.NewReader(bytes.NewReader(tt.data), options...))
			reader := parser.ReadBytes(tt.data, options...)
			got := results(reader)
			if diff := cmp.Diff(want, got); diff != "" || options == nil && len(got) != tt.count {
				t.Errorf("%d bytes, %d options: %d results (-stream +memory)\n%s", len(tt.data), len(options), len(got), diff)
			}
			if options == nil && (reader.Several() != tt.several || reader.Skipped() != tt.skipped) {
				t.Errorf("%d bytes: several %t, %d skipped", len(tt.data), reader.Several(), reader.Skipped())
			}
			if (reader.Fields()["text"] == "text") != tt.several && options == nil {
				t.Errorf("%d bytes: fields %v", len(tt.data), reader.Fields())
			}
		}
	}
}

// results returns the records that a reader gives, and its errors.
func results(r *parser.Reader) (all []any) {
	for in, err := range r.All() {
		if err != nil {
			all = append(all, err.Error())
			continue
		}
		summary, diagnostics, err := in.Parse()
		if err != nil {
			all = append(all, err.Error())
			continue
		}
		all = append(all, parser.Result{Record: in.Record(), Summary: summary, Diagnostics: diagnostics})
	}
	return all
}
