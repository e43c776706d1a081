package model_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"resparse/model"
)

// TestValues checks that each vocabulary has values, each once, in the form of a
// code, and that what is open has none.
func TestValues(t *testing.T) {
	paths := model.Vocabularies()
	if len(paths) == 0 {
		t.Fatal("no vocabularies")
	}
	for _, path := range paths {
		values := model.Values(path)
		if len(values) < 2 {
			t.Errorf("%s has the values %q", path, values)
		}
		slices.Sort(values)
		if compact := slices.Compact(slices.Clone(values)); len(compact) != len(values) {
			t.Errorf("%s has a value twice: %q", path, values)
		}
		for _, v := range values {
			if v == "" || strings.Trim(v, "abcdefghijklmnopqrstuvwxyz_") != "" {
				t.Errorf("%s has the value %q", path, v)
			}
		}
		if model.Values(path)[0] == "changed" {
			t.Errorf("%s can be changed from outside", path)
		}
		values[0] = "changed"
	}
	if got := model.Values("votes.outcome"); !slices.Equal(got, []string{model.Adopted, model.Rejected}) {
		t.Errorf("votes.outcome has the values %q", got)
	}
	for _, path := range []string{"", "votes", "outcome", "title", "votes.outcome.x"} {
		if got := model.Values(path); got != nil {
			t.Errorf("Values(%q) = %q", path, got)
		}
	}
}

// TestDiagnosticIsWritten checks the keys of a diagnostic, and that it comes
// back.
func TestDiagnosticIsWritten(t *testing.T) {
	for _, severity := range model.Severities() {
		want := model.Diagnostic{
			Rule: model.RuleMissingDate, Severity: severity, Message: "no date",
			Span: model.Span{Start: 4, End: 9, Line: 2, Column: 1},
		}
		data, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		text := `{"rule":"missing-date","severity":"` + severity.String() +
			`","message":"no date","span":{"start":4,"end":9,"line":2,"column":1}}`
		if string(data) != text {
			t.Errorf("got %s", data)
		}
		var fromJSON, fromYAML model.Diagnostic
		if err := json.Unmarshal(data, &fromJSON); err != nil || fromJSON != want {
			t.Errorf("%v, %+v", err, fromJSON)
		}
		data, err = yaml.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		if err := yaml.Unmarshal(data, &fromYAML); err != nil || fromYAML != want {
			t.Errorf("%v, %+v", err, fromYAML)
		}
	}
	var s model.Severity
	if err := s.UnmarshalText([]byte("fatal")); err == nil || !strings.Contains(err.Error(), `"fatal"`) ||
		s != model.Info {
		t.Errorf("%v, %v", err, s)
	}
	if len(model.Severities()) != 3 || !slices.IsSorted(model.Severities()) {
		t.Errorf("the severities are %v", model.Severities())
	}
}
