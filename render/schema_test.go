package render

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/jsonschema-go/jsonschema"

	"resparse/model"
)

func resolved(t testing.TB) *jsonschema.Resolved {
	t.Helper()
	var s jsonschema.Schema
	if err := json.Unmarshal(deriveSchema(t), &s); err != nil {
		t.Fatal(err)
	}
	r, err := s.Resolve(nil)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestSchemaAcceptsRecords(t *testing.T) {
	schema := resolved(t)
	for _, s := range []*model.Summary{minimal("A"), full()} {
		var record any
		if err := json.Unmarshal([]byte(write(t, JSON, false, s)), &record); err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(record); err != nil {
			t.Error(err)
		}
	}
}

func TestSchemaRefuses(t *testing.T) {
	schema := resolved(t)
	for _, tt := range []struct {
		name   string
		change func(record map[string]any)
	}{
		{"another version", func(r map[string]any) { r["schema_version"] = 3 }},
		{"a missing key", func(r map[string]any) { delete(r, "votes") }},
		{"an unknown key", func(r map[string]any) { r["extra"] = 1 }},
		{"a list that is null", func(r map[string]any) { r["votes"] = nil }},
		{"a nested list that is null", func(r map[string]any) { element(r, "calls_to_action")["items"] = nil }},
		{"a string for a number", func(r map[string]any) { element(r, "votes")["for"] = "300" }},
		{"a negative number of votes", func(r map[string]any) { element(r, "votes")["against"] = -1 }},
		{"an unknown outcome", func(r map[string]any) { element(r, "votes")["outcome"] = "carried" }},
		{"an unknown role", func(r map[string]any) { element(r, "committees")["role"] = "lead" }},
		{"a span that is null", func(r map[string]any) { element(r, "votes")["span"] = nil }},
		{"a key in a list's element that is missing", func(r map[string]any) { delete(element(r, "lists"), "section") }},
		{"a malformed hash", func(r map[string]any) { r["source"].(map[string]any)["sha256"] = "3f0c" }},
		{"an unknown language", func(r map[string]any) { r["language"] = "de" }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var record map[string]any
			if err := json.Unmarshal([]byte(write(t, JSON, false, full())), &record); err != nil {
				t.Fatal(err)
			}
			tt.change(record)
			if err := schema.Validate(record); err == nil {
				t.Error("the schema accepts it")
			}
		})
	}
}

// element returns the first element of a list of objects.
func element(record map[string]any, key string) map[string]any {
	return record[key].([]any)[0].(map[string]any)
}

// TestRestrictionsApply checks that every path in the table leads to a key, so
// that a key that is renamed cannot lose its restriction unseen.
func TestRestrictionsApply(t *testing.T) {
	used := map[string]func(*jsonschema.Schema){}
	applied := map[string]bool{}
	for path := range restrictions() {
		used[path] = func(*jsonschema.Schema) { applied[path] = true }
	}
	root, err := jsonschema.For[model.Summary](nil)
	if err != nil {
		t.Fatal(err)
	}
	refine(root, "", used)
	for _, path := range slices.Sorted(maps.Keys(used)) {
		if !applied[path] {
			t.Errorf("no key %s", path)
		}
	}
}

func TestSchemaText(t *testing.T) {
	schema := Schema()
	if !strings.HasPrefix(
		schema,
		"{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"title\": ",
	) {
		t.Errorf("starts with %.120s", schema)
	}
	if !strings.HasSuffix(schema, "}\n") {
		t.Error("no final newline")
	}
	if strings.Contains(schema, `"$id"`) {
		t.Error("has an $id")
	}
}
