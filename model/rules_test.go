package model_test

import (
	"strings"
	"testing"

	"resparse/model"
)

func TestRules(t *testing.T) {
	rules := model.Rules()
	for i, r := range rules {
		if i > 0 && rules[i-1].Name >= r.Name {
			t.Errorf("%s stands before %s", rules[i-1].Name, r.Name)
		}
		if !strings.HasSuffix(r.Help, ".") || len(r.Help) < 40 ||
			strings.Trim(r.Name, "abcdefghijklmnopqrstuvwxyz-") != "" {
			t.Errorf("got %+v", r)
		}
		if got, ok := model.FindRule(r.Name); !ok || got != r {
			t.Errorf("%s gives %+v", r.Name, got)
		}
	}
	if _, ok := model.FindRule("no-such-rule"); ok || len(rules) == 0 {
		t.Errorf("%d rules", len(rules))
	}
}

func TestDiagnosticString(t *testing.T) {
	for severity, want := range map[model.Severity]string{
		model.Info:    "3:18: info: no date [missing-date]",
		model.Warning: "3:18: warning: no date [missing-date]",
		model.Error:   "3:18: error: no date [missing-date]",
	} {
		d := model.Diagnostic{
			Rule:     "missing-date",
			Severity: severity,
			Message:  "no date",
			Span:     model.Span{Line: 3, Column: 18},
		}
		if got := d.String(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	if model.Info >= model.Warning || model.Warning >= model.Error {
		t.Error("the severities are not in order")
	}
}
