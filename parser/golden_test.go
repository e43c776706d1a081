package parser_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"resparse/parser"
	"resparse/render"
)

var update = flag.Bool("update", false, "rewrite the golden outputs")

// documents returns the summaries in testdata.
func documents(t testing.TB) []string {
	t.Helper()
	var names []string
	for _, pattern := range []string{"*.md", "*.txt", "*.html"} {
		found, err := filepath.Glob(filepath.Join("..", "testdata", pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range found {
			if filepath.Base(name) != "README.md" {
				names = append(names, name)
			}
		}
	}
	if len(names) == 0 {
		t.Fatal("no summaries in testdata")
	}
	return names
}

func read(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestGolden compares the record and the diagnostics of every summary in
// testdata with the ones that were read by eye.
func TestGolden(t *testing.T) {
	for _, name := range documents(t) {
		base := filepath.Base(name)
		t.Run(base, func(t *testing.T) {
			record, diagnostics, err := parser.Parse(read(t, name), parser.WithName("testdata/"+base))
			if err != nil {
				t.Fatal(err)
			}
			var out bytes.Buffer
			for _, d := range diagnostics {
				fmt.Fprintf(&out, "# %s\n", d)
			}
			w, err := render.New(&out, render.YAML, false)
			if err != nil {
				t.Fatal(err)
			}
			if err := w.Write(record); err != nil {
				t.Fatal(err)
			}
			if err := w.Close(); err != nil {
				t.Fatal(err)
			}
			golden := filepath.Join("..", "testdata", "golden", base+".yaml")
			if *update {
				if err := os.WriteFile(golden, out.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(out.String(), "\n")); diff != "" {
				t.Errorf("%s differs from the golden output (-want +got), rewrite it with -update:\n%s", golden, diff)
			}
		})
	}
}
