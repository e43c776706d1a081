package render

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"go/ast"
	goparser "go/parser"
	"go/token"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/jsonschema-go/jsonschema"

	"resparse/model"
)

var update = flag.Bool("update", false, "rewrite the golden outputs")

// TestSchemaFollowsModel compares the schema that is kept with the one that the
// types of package model and the table below give.
func TestSchemaFollowsModel(t *testing.T) {
	const kept = "schema.json"
	want := deriveSchema(t)
	if *update {
		if err := os.WriteFile(kept, want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(Schema(), "\n")); diff != "" {
		t.Errorf("%s is not what the model gives (-model +kept), rewrite it with -update:\n%s", kept, diff)
	}
}

// deriveSchema returns the schema as [Schema] should return it.
func deriveSchema(t testing.TB) []byte {
	t.Helper()
	root, err := jsonschema.For[model.Summary](nil)
	if err != nil {
		t.Fatal(err)
	}
	refine(root, "", restrictions())
	describe(root, reflect.TypeFor[model.Summary](), fieldComments(t))
	body, err := json.Marshal(root)
	if err != nil {
		t.Fatal(err)
	}
	// The library writes these two keys after a thousand lines of properties.
	head := fmt.Sprintf("{%q:%q,%q:%q,", "$schema", draft, "title", title)
	var buf bytes.Buffer
	if err := json.Indent(&buf, append([]byte(head), body[1:]...), "", indent); err != nil {
		t.Fatal(err)
	}
	buf.WriteByte('\n')
	return buf.Bytes()
}

const (
	draft = "https://json-schema.org/draft/2020-12/schema"
	title = "Record of a summary of the European Parliament's Legislative Observatory"
)

// restrictions holds what the Go types cannot say of a value, by its path in
// the record. A list's elements stand at the list's own path.
func restrictions() map[string]func(*jsonschema.Schema) {
	all := map[string]func(*jsonschema.Schema){
		"schema_version":      constant(model.SchemaVersion),
		"source.sha256":       pattern("^([0-9a-f]{64})?$"),
		"procedure.reference": pattern(`^[0-9]{4}/[0-9]{4}[A-Z]?\([A-Z]{3}\)$`),
		"procedure.variant":   pattern("^[A-Z]$"),
		"procedure.type":      pattern("^[A-Z]{3}$"),
		"procedure.url":       format("uri"),
		"date":                format("date"),
		"votes.for":           atLeast(0),
		"votes.against":       atLeast(0),
		"votes.abstentions":   atLeast(0),
	}
	for _, path := range model.Vocabularies() {
		all[path] = oneIn(model.Values(path))
	}
	return all
}

// refine walks over the properties below path, and brings what follows from
// the Go types in line with what is written: a list is never null, and a key
// that may be missing has a value where it stands.
func refine(s *jsonschema.Schema, path string, rules map[string]func(*jsonschema.Schema)) {
	if restrict, ok := rules[path]; ok {
		restrict(s)
	}
	if s.Items != nil {
		s.Type, s.Types = "array", nil
		refine(s.Items, path, rules)
		return
	}
	if s.Properties["line"] != nil && s.Properties["page"] != nil {
		s.AnyOf = []*jsonschema.Schema{{Required: []string{"line", "column"}}, {Required: []string{"page"}}}
	}
	for name, property := range s.Properties {
		if !slices.Contains(s.Required, name) && slices.Contains(property.Types, "null") {
			property.Type, property.Types = "object", nil
		}
		refine(property, join(path, name), rules)
	}
}

func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

// oneIn allows the values of a vocabulary, and null where the field can be null.
func oneIn(values []string) func(*jsonschema.Schema) {
	return func(s *jsonschema.Schema) {
		for _, value := range values {
			s.Enum = append(s.Enum, value)
		}
		if slices.Contains(s.Types, "null") {
			s.Enum = append(s.Enum, nil)
		}
	}
}

func constant(value any) func(*jsonschema.Schema) {
	return func(s *jsonschema.Schema) { s.Const = &value }
}

func pattern(expression string) func(*jsonschema.Schema) {
	return func(s *jsonschema.Schema) { s.Pattern = expression }
}

func format(name string) func(*jsonschema.Schema) {
	return func(s *jsonschema.Schema) { s.Format = name }
}

func atLeast(n float64) func(*jsonschema.Schema) {
	return func(s *jsonschema.Schema) { s.Minimum = &n }
}

// describe gives each property the comment of its field.
func describe(s *jsonschema.Schema, typ reflect.Type, comments map[string]string) {
	for typ.Kind() == reflect.Pointer || typ.Kind() == reflect.Slice {
		typ = typ.Elem()
	}
	if s.Items != nil {
		s = s.Items
	}
	if typ.Kind() != reflect.Struct {
		return
	}
	for i := range typ.NumField() {
		f := typ.Field(i)
		key, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		property := s.Properties[key]
		property.Description = comments[typ.Name()+"."+f.Name]
		describe(property, f.Type, comments)
	}
}

// fieldComments returns the comments of the fields of the types in package
// model, without their final full stop.
func fieldComments(t testing.TB) map[string]string {
	t.Helper()
	file, err := goparser.ParseFile(token.NewFileSet(), "../model/summary.go", nil, goparser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	comments := make(map[string]string)
	for node := range ast.Preorder(file) {
		spec, ok := node.(*ast.TypeSpec)
		if !ok {
			continue
		}
		for _, field := range spec.Type.(*ast.StructType).Fields.List {
			text := strings.Join(strings.Fields(field.Doc.Text()), " ")
			if text == "" {
				t.Errorf("%s.%s has no comment", spec.Name, field.Names[0])
			}
			comments[spec.Name.Name+"."+field.Names[0].Name] = strings.TrimSuffix(text, ".")
		}
	}
	return comments
}
