package render

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/jsonschema-go/jsonschema"

	"resparse/model"
)

// reports are inputs with everything that a report can hold: a passage of one
// line and of several, one without length, the same line twice, a name that
// needs escapes, an input without diagnostics and one that was not read.
func reports() []Report {
	text := "Title\r\n2016/2999(RSP) – 31/02/2016\r\nA **bold: 100 %, of\nall\r\nA **bold: 100 %, of\n"
	at := func(passage string, line, column int) model.Span {
		start := strings.Index(text, passage)
		return model.Span{Start: start, End: start + len(passage), Line: line, Column: column}
	}
	second := at("A **bold", 3, 1)
	second.Start = strings.LastIndex(text, "A **bold")
	second.End, second.Line = second.Start+1, 5
	return []Report{
		{Path: "a/b c.md", Data: []byte(text), Diagnostics: []model.Diagnostic{
			{
				Rule:     model.RuleMissingTitle,
				Severity: model.Info,
				Message:  "no title",
				Span:     model.Span{Line: 1, Column: 1},
			},
			{
				Rule:     model.RuleInvalidDate,
				Severity: model.Error,
				Message:  "the date 31/02/2016 does not exist",
				Span:     at("31/02/2016", 2, 18),
			},
			{
				Rule:     model.RuleUnbalancedBold,
				Severity: model.Warning,
				Message:  "100 %: a,\nb",
				Span:     at("A **bold: 100 %, of\nall", 3, 1),
			},
			{Rule: model.RuleUnbalancedBold, Severity: model.Warning, Message: "again", Span: second},
		}},
		{Path: "x:y,z\n\xff\x1b[31m.md", Data: []byte("\xff"), Diagnostics: []model.Diagnostic{
			{
				Rule:     model.RuleCharsetGuessed,
				Severity: model.Warning,
				Message:  "<&\"\x1b>",
				Span:     model.Span{End: 1, Line: 1, Column: 1},
			},
		}},
		{Path: "clean.md", Data: []byte("x")},
		{Path: "/gone/é.md", Failure: "no such file or folder"},
	}
}

func report(t *testing.T, format ReportFormat, reports ...Report) string {
	t.Helper()
	var buf bytes.Buffer
	w, err := NewReport(&buf, ReportOptions{Format: format, Version: "v1.2.3"})
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range reports {
		if err := w.Write(r); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if out := buf.String(); out != "" && !strings.HasSuffix(out, "\n") {
		t.Errorf("%s: no final newline", format)
	}
	return buf.String()
}

func TestReportText(t *testing.T) {
	want := `a/b c.md:1:1: info: no title [missing-title]
a/b c.md:2:18: error: the date 31/02/2016 does not exist [invalid-date]
a/b c.md:3:1: warning: 100 %: a,\nb [unbalanced-bold]
a/b c.md:5:1: warning: again [unbalanced-bold]
"x:y,z\n\xff\x1b[31m.md":1:1: warning: <&"\x1b> [charset-guessed]
`
	if diff := cmp.Diff(want, report(t, ReportText, reports()...)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestReportGitHub(t *testing.T) {
	want := `::notice file=a/b c.md,line=1,col=1,title=missing-title::no title
::error file=a/b c.md,line=2,col=18,endLine=2,endColumn=27,title=invalid-date::the date 31/02/2016 does not exist
::warning file=a/b c.md,line=3,col=1,endLine=4,title=unbalanced-bold::100 %25: a,%0Ab
::warning file=a/b c.md,line=5,col=1,endLine=5,endColumn=1,title=unbalanced-bold::again
::warning file="x%3Ay%2Cz\n\xff\x1b[31m.md",line=1,col=1,title=charset-guessed::<&"\x1b>
::error file=/gone/é.md,title=not read::no such file or folder
`
	if diff := cmp.Diff(want, report(t, ReportGitHub, reports()...)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestReportJSON(t *testing.T) {
	var got []map[string]any
	if err := json.Unmarshal([]byte(report(t, ReportJSON, reports()...)), &got); err != nil {
		t.Fatal(err)
	}
	if len(got) != 6 {
		t.Fatalf("%d problems", len(got))
	}
	want := map[string]any{
		"path":       "a/b c.md",
		"line":       3.,
		"column":     1.,
		"end_line":   4.,
		"end_column": 4.,
		"start":      38.,
		"end":        61.,
		"severity":   "warning",
		"rule":       "unbalanced-bold",
		"message":    "100 %: a,\nb",
	}
	if diff := cmp.Diff(want, got[2]); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	want = map[string]any{
		"path":       "/gone/é.md",
		"line":       nil,
		"column":     nil,
		"end_line":   nil,
		"end_column": nil,
		"start":      nil,
		"end":        nil,
		"severity":   "error",
		"rule":       nil,
		"message":    "no such file or folder",
	}
	if diff := cmp.Diff(want, got[5]); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestReportGitLab(t *testing.T) {
	var got []gitlabProblem
	if err := json.Unmarshal([]byte(report(t, ReportGitLab, reports()...)), &got); err != nil {
		t.Fatal(err)
	}
	var lines []string
	prints := make(map[string]bool)
	for _, p := range got {
		lines = append(lines, fmt.Sprintf("%s:%d: %s %s: %s", p.Location.Path, p.Location.Lines.Begin, p.Severity,
			p.Check, p.Description))
		prints[p.Fingerprint] = p.Fingerprint != ""
	}
	want := []string{
		"a/b c.md:1: info missing-title: no title",
		"a/b c.md:2: major invalid-date: the date 31/02/2016 does not exist",
		"a/b c.md:3: minor unbalanced-bold: 100 %: a,\nb",
		"a/b c.md:5: minor unbalanced-bold: again",
		"x:y,z\n\\xff\x1b[31m.md:1: minor charset-guessed: <&\"\x1b>",
		"/gone/é.md:1: critical not-read: no such file or folder",
	}
	if diff := cmp.Diff(want, lines); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if len(prints) != len(want) || prints[""] {
		t.Errorf("fingerprints are not unique: %v", prints)
	}
	// Lines above change no fingerprint, another path does.
	moved, elsewhere := reports()[0], reports()[0]
	moved.Data = append([]byte("More\n"), moved.Data...)
	moved.Diagnostics = slices.Clone(moved.Diagnostics)
	for i := range moved.Diagnostics {
		moved.Diagnostics[i].Span.Start += 5
		moved.Diagnostics[i].Span.End += 5
		moved.Diagnostics[i].Span.Line++
	}
	elsewhere.Path = "c.md"
	var again []gitlabProblem
	if err := json.Unmarshal([]byte(report(t, ReportGitLab, moved, elsewhere)), &again); err != nil {
		t.Fatal(err)
	}
	for i := range 4 {
		if again[i].Fingerprint != got[i].Fingerprint || again[4+i].Fingerprint == got[i].Fingerprint {
			t.Errorf("%s: %s, moved %s, elsewhere %s", got[i].Check, got[i].Fingerprint, again[i].Fingerprint,
				again[4+i].Fingerprint)
		}
	}
}

// TestReportJUnit reads the report as CI servers do.
func TestReportJUnit(t *testing.T) {
	var got struct {
		XMLName xml.Name     `xml:"testsuites"`
		Suites  []junitSuite `xml:"testsuite"`
	}
	dec := xml.NewDecoder(strings.NewReader(report(t, ReportJUnit, reports()...)))
	if err := dec.Decode(&got); err != nil {
		t.Fatal(err)
	}
	if rest, err := dec.Token(); err != nil || strings.TrimSpace(string(rest.(xml.CharData))) != "" {
		t.Errorf("after the end: %v, %v", rest, err)
	}
	var counts [][3]int
	for _, s := range got.Suites {
		counts = append(counts, [3]int{s.Tests, s.Failures, s.Errors})
		failures, errs := 0, 0
		for _, c := range s.Cases {
			if c.Failure != nil {
				failures++
			}
			if c.Error != nil {
				errs++
			}
			if c.Name == "" || c.Class != s.Name {
				t.Errorf("test case %+v", c)
			}
		}
		if s.Tests != len(s.Cases) || s.Failures != failures || s.Errors != errs {
			t.Errorf("suite %s counts %d, %d, %d", s.Name, s.Tests, s.Failures, s.Errors)
		}
	}
	if want := [][3]int{{4, 1, 0}, {1, 0, 0}, {1, 0, 0}, {1, 0, 1}}; !slices.Equal(counts, want) {
		t.Errorf("tests, failures and errors are %v, want %v", counts, want)
	}
	twice := reports()[0].Diagnostics[1:2]
	doubled := report(t, ReportJUnit, Report{Path: "a.md", Diagnostics: append(twice, twice...)})
	for _, name := range []string{"invalid-date: the date 31/02/2016 does not exist",
		"invalid-date: the date 31/02/2016 does not exist (2)"} {
		if strings.Count(doubled, `<testcase name="`+name+`" `) != 1 {
			t.Errorf("no case is called %q in\n%s", name, doubled)
		}
	}
	if f := got.Suites[0].Cases[1].Failure; f == nil || f.Type != "invalid-date" ||
		f.Text != "a/b c.md:2:18: error: the date 31/02/2016 does not exist [invalid-date]" {
		t.Errorf("failure %+v", f)
	}
}

// sarifRules are the rules of the published schema of SARIF 2.1.0 for the parts
// that reports use.
const sarifRules = `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object", "required": ["version", "runs"], "additionalProperties": false,
  "properties": {
    "$schema": {"type": "string"}, "version": {"enum": ["2.1.0"]},
    "runs": {"type": "array", "minItems": 1, "items": {"type": "object", "required": ["tool"], "additionalProperties": false, "properties": {
      "tool": {"type": "object", "required": ["driver"], "additionalProperties": false, "properties": {
        "driver": {"type": "object", "required": ["name"], "additionalProperties": false, "properties": {
          "name": {"type": "string"}, "version": {"type": "string"},
          "rules": {"type": "array", "uniqueItems": true, "items": {"type": "object", "required": ["id"], "additionalProperties": false, "properties": {
            "id": {"type": "string"}, "shortDescription": {"$ref": "#/$defs/message"}, "fullDescription": {"$ref": "#/$defs/message"}, "help": {"$ref": "#/$defs/message"},
            "defaultConfiguration": {"type": "object", "additionalProperties": false, "properties": {"level": {"$ref": "#/$defs/level"}}}}}}}}}},
      "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
      "invocations": {"type": "array", "uniqueItems": true, "items": {"type": "object", "required": ["executionSuccessful"], "additionalProperties": false, "properties": {
        "executionSuccessful": {"type": "boolean"},
        "toolExecutionNotifications": {"type": "array", "items": {"type": "object", "required": ["message"], "additionalProperties": false, "properties": {
          "level": {"$ref": "#/$defs/level"}, "message": {"$ref": "#/$defs/message"}, "locations": {"$ref": "#/$defs/locations"}}}}}}},
      "results": {"type": "array", "items": {"type": "object", "required": ["message"], "additionalProperties": false, "properties": {
        "ruleId": {"type": "string"}, "ruleIndex": {"type": "integer", "minimum": -1}, "level": {"$ref": "#/$defs/level"},
        "message": {"$ref": "#/$defs/message"}, "locations": {"$ref": "#/$defs/locations"},
        "partialFingerprints": {"type": "object", "additionalProperties": {"type": "string"}}}}}}}}},
  "$defs": {
    "level": {"enum": ["none", "note", "warning", "error"]},
    "message": {"type": "object", "required": ["text"], "additionalProperties": false, "properties": {"text": {"type": "string"}}},
    "locations": {"type": "array", "uniqueItems": true, "items": {"type": "object", "additionalProperties": false, "properties": {
      "physicalLocation": {"type": "object", "required": ["artifactLocation"], "additionalProperties": false, "properties": {
        "artifactLocation": {"type": "object", "additionalProperties": false, "properties": {"uri": {"type": "string", "pattern": "^(file://)?[-A-Za-z0-9._~!$&'()*+,;=@/%:]+$"}}},
        "region": {"type": "object", "additionalProperties": false, "properties": {
          "startLine": {"type": "integer", "minimum": 1}, "startColumn": {"type": "integer", "minimum": 1},
          "endLine": {"type": "integer", "minimum": 1}, "endColumn": {"type": "integer", "minimum": 1}}}}}}}}
  }
}`

func TestReportSARIF(t *testing.T) {
	var schema jsonschema.Schema
	if err := json.Unmarshal([]byte(sarifRules), &schema); err != nil {
		t.Fatal(err)
	}
	rules, err := schema.Resolve(nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, inputs := range [][]Report{nil, reports()} {
		var got any
		if err := json.Unmarshal([]byte(report(t, ReportSARIF, inputs...)), &got); err != nil {
			t.Fatal(err)
		}
		if err := rules.Validate(got); err != nil {
			t.Errorf("%d inputs: %v", len(inputs), err)
		}
	}

	var log struct {
		Runs []struct {
			Tool struct {
				Driver sarifDriver `json:"driver"`
			} `json:"tool"`
			Results     []sarifResult     `json:"results"`
			Invocations []sarifInvocation `json:"invocations"`
		} `json:"runs"`
	}
	if err := json.Unmarshal([]byte(report(t, ReportSARIF, reports()...)), &log); err != nil {
		t.Fatal(err)
	}
	run := log.Runs[0]
	if len(run.Results) != 5 || len(run.Tool.Driver.Rules) != len(model.Rules()) {
		t.Fatalf("%d results, %d rules", len(run.Results), len(run.Tool.Driver.Rules))
	}
	prints := make(map[string]bool)
	for _, r := range run.Results {
		if rule := run.Tool.Driver.Rules[r.RuleIndex]; rule.ID != r.RuleID {
			t.Errorf("rule %s has the index of %s", r.RuleID, rule.ID)
		}
		prints[r.Fingerprints[sarifFingerprint]] = true
	}
	if len(prints) != len(run.Results) {
		t.Errorf("fingerprints are not unique: %v", prints)
	}
	if a, b := run.Results[2], run.Results[3]; strings.TrimSuffix(
		a.Fingerprints[sarifFingerprint],
		":1",
	) != strings.TrimSuffix(
		b.Fingerprints[sarifFingerprint],
		":2",
	) {
		t.Errorf("equal lines have the fingerprints %v and %v", a.Fingerprints, b.Fingerprints)
	}
	if got, want := *run.Results[2].Locations[0].Physical.Region, (sarifRegion{3, 1, 4, 4}); got != want {
		t.Errorf("region %v, want %v", got, want)
	}
	if got, want := run.Results[4].Locations[0].Physical.Artifact.URI, "./x:y,z%0A%FF%1B%5B31m.md"; got != want {
		t.Errorf("URI %s, want %s", got, want)
	}
	if inv := run.Invocations[0]; inv.Successful || len(inv.Notes) != 1 ||
		inv.Notes[0].Locations[0].Physical.Artifact.URI != "file:///gone/%C3%A9.md" {
		t.Errorf("invocation %+v", inv)
	}
}

// TestFingerprintStays checks that lines above a passage do not change it.
func TestFingerprintStays(t *testing.T) {
	print := func(text string) string {
		start := strings.Index(text, "31/02")
		r := Report{Data: []byte(text)}
		return fingerprint(model.RuleInvalidDate, r.line(start))
	}
	if print("Title\n\nx 31/02/2016\n") != print("More\r\n\r\nTitle\r\n\r\n x  31/02/2016\r\nand more") {
		t.Error("the fingerprint depends on other lines")
	}
	if print("x 31/02/2016\n") == print("y 31/02/2016\n") {
		t.Error("the fingerprint does not depend on the line")
	}
}

func TestEmptyReports(t *testing.T) {
	for format, want := range map[ReportFormat]string{
		ReportText: "", ReportGitHub: "", ReportJSON: "[]\n", ReportGitLab: "[]\n",
		ReportJUnit: xml.Header + "<testsuites name=\"resparse\">\n</testsuites>\n",
	} {
		if got := report(t, format); got != want {
			t.Errorf("%s: %q, want %q", format, got, want)
		}
	}
}

func TestReportErrors(t *testing.T) {
	if _, err := NewReport(io.Discard, ReportOptions{Format: "xml"}); err == nil ||
		!strings.Contains(err.Error(), `"xml"`) {
		t.Errorf("error %v", err)
	}
	for _, format := range ReportFormats() {
		w, err := NewReport(brokenWriter{}, ReportOptions{Format: format})
		if err != nil {
			t.Fatal(err)
		}
		if err := w.Write(reports()[0]); err != os.ErrClosed {
			t.Errorf("%s: Write returned %v", format, err)
		}
	}
}

func TestPathURI(t *testing.T) {
	for _, tt := range []struct{ path, want string }{
		{"a.md", "a.md"},
		{"../a/b.md", "../a/b.md"},
		{"a b/c#d?e%f:g.md", "a%20b/c%23d%3Fe%25f:g.md"},
		{"a:b", "./a:b"},
		{"été.md", "%C3%A9t%C3%A9.md"},
		{"/tmp/a.md", "file:///tmp/a.md"},
	} {
		if got := pathURI(tt.path); got != tt.want {
			t.Errorf("pathURI(%q) = %s, want %s", tt.path, got, tt.want)
		}
	}
}
