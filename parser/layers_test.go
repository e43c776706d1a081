package parser_test

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestLayers checks that each layer of the parser imports only those below it.
func TestLayers(t *testing.T) {
	const prefix = "resparse/parser/internal/"
	below := map[string][]string{
		"scan":      {},
		"lang":      {"scan"},
		"source":    {"scan"},
		"container": {"scan", "source"},
		"page":      {"doc", "scan", "source"},
		"pdf":       {},
		"layout":    {"pdf", "scan", "source"},
		"doc":       {"lang", "scan", "source"},
		"calls":     {"doc", "lang", "scan", "source"},
		"extract":   {"calls", "doc", "lang", "scan", "source"},
		"sheet":     {"doc", "lang", "source"}, // for tests
	}
	layers, err := os.ReadDir("internal")
	if err != nil {
		t.Fatal(err)
	}
	for _, layer := range layers {
		allowed, ok := below[layer.Name()]
		if !ok {
			t.Errorf("%s has no place among the layers", layer.Name())
		}
		for _, path := range imports(t, filepath.Join("internal", layer.Name())) {
			name, inside := strings.CutPrefix(path, prefix)
			switch {
			case inside && !slices.Contains(allowed, name):
				t.Errorf("%s imports %s, which does not stand below it", layer.Name(), name)
			case path == "resparse/parser", strings.HasPrefix(path, "resparse/render"), strings.HasPrefix(path, "resparse/cmd"):
				t.Errorf("%s imports %s", layer.Name(), path)
			}
		}
	}
}

// imports returns what the files of a folder import, tests aside.
func imports(t *testing.T, dir string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, spec := range f.Imports {
			path, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			paths = append(paths, path)
		}
	}
	return paths
}
