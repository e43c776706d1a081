package render

import (
	"encoding/json"
	"encoding/xml"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"resparse/model"
)

// problem is what a reader of a report learns of an input.
type problem struct{ path, message string }

// hostileReports returns an input for each value, with the value as its path, as
// the message of an error and of a warning, and as why it could not be read.
func hostileReports() (reports []Report) {
	place := model.Span{Line: 3, Column: 18}
	for _, text := range hostile {
		r := Report{Path: text, Failure: text, Diagnostics: []model.Diagnostic{
			{Rule: model.RuleInvalidDate, Severity: model.Error, Message: text, Span: place},
			{Rule: model.RuleGroupUnknown, Severity: model.Warning, Message: text, Span: place}}}
		if text == "" {
			r.Failure = " " // an empty one is none
		}
		reports = append(reports, r)
	}
	return reports
}

// TestHostileReports reads the reports as other programs do: each value comes
// back, as it was or with its characters escaped; nothing acts on a terminal,
// and no line is a command to a CI server that is not ours.
func TestHostileReports(t *testing.T) {
	readers := map[ReportFormat]func(*testing.T, string) []problem{
		ReportText: readText, ReportJSON: readJSON, ReportSARIF: readSARIF, ReportGitHub: readGitHub,
		ReportGitLab: readGitLab, ReportJUnit: readJUnit,
	}
	for _, format := range ReportFormats() {
		t.Run(string(format), func(t *testing.T) {
			out := report(t, format, hostileReports()...)
			for line := range strings.Lines(out) {
				line = strings.TrimSuffix(line, "\n")
				if !utf8.ValidString(line) ||
					strings.ContainsFunc(line, func(r rune) bool { return !unicode.IsGraphic(r) }) {
					t.Errorf("the line %q acts on a terminal", line)
				}
				if isCommand := workflowCommand(line) != nil || logged.MatchString(line); isCommand &&
					format != ReportGitHub {
					t.Errorf("the line %q is a command", line)
				}
			}
			each := 3
			if format == ReportText {
				each = 2 // it says nothing of what could not be read
			}
			got := readers[format](t, out)
			if len(got) != each*len(hostile) {
				t.Fatalf("%d problems of %d inputs", len(got), len(hostile))
			}
			for i, p := range got {
				r := hostileReports()[i/each]
				message := r.Diagnostics[0].Message
				if i%each == 2 {
					message = r.Failure
				}
				if p.path != r.Path && unquoted(p.path) != r.Path &&
					(format != ReportJSON && format != ReportGitLab || p.path != model.SourceName(r.Path)) {
					t.Errorf("the path %q reads %q", r.Path, p.path)
				}
				asItWas := format == ReportJSON || format == ReportGitLab || format == ReportSARIF
				if asItWas && p.message != valid(message) ||
					!asItWas && p.message != message && unescaped(p.message) != message {
					t.Errorf("the message %q reads %q", message, p.message)
				}
			}
		})
	}
}

// unquoted returns a path in Go's quotes without them, and others as they are.
func unquoted(path string) string {
	if s, err := strconv.Unquote(path); err == nil && path[0] == '"' {
		return s
	}
	return path
}

// unescaped returns what Go's escapes in a text stand for.
func unescaped(text string) string {
	var b []byte
	for text != "" {
		r, multibyte, rest, err := strconv.UnquoteChar(text, 0)
		switch {
		case err != nil:
			return string(b) + text
		case multibyte:
			b = utf8.AppendRune(b, r)
		default:
			b = append(b, byte(r))
		}
		text = rest
	}
	return string(b)
}

var diagnosticLine = regexp.MustCompile(
	`^("(?:[^"\\]|\\.)*"|[^"].*?):(\d+:\d+): (?:error|warning): (.*) \[[a-z-]+\]$`,
)

func readText(t *testing.T, out string) (all []problem) {
	for line := range strings.Lines(out) {
		m := diagnosticLine.FindStringSubmatch(strings.TrimSuffix(line, "\n"))
		if m == nil || m[2] != "3:18" {
			t.Errorf("the line %q is no diagnostic of that place", line)
			continue
		}
		all = append(all, problem{unquoted(m[1]), m[3]})
	}
	return all
}

func readJSON(t *testing.T, out string) (all []problem) {
	var list []jsonProblem
	if err := json.Unmarshal([]byte(out), &list); err != nil {
		t.Fatal(err)
	}
	for _, p := range list {
		all = append(all, problem{p.Path, p.Message})
	}
	return all
}

func readGitLab(t *testing.T, out string) (all []problem) {
	var list []gitlabProblem
	if err := json.Unmarshal([]byte(out), &list); err != nil {
		t.Fatal(err)
	}
	for _, p := range list {
		all = append(all, problem{p.Location.Path, p.Description})
	}
	return all
}

func readSARIF(t *testing.T, out string) (all []problem) {
	var log struct {
		Runs []struct {
			Results     []sarifNote
			Invocations []sarifInvocation
		}
	}
	if err := json.Unmarshal([]byte(out), &log); err != nil {
		t.Fatal(err)
	}
	results, notes := log.Runs[0].Results, log.Runs[0].Invocations[0].Notes
	if len(results) != 2*len(notes) {
		t.Fatalf("%d results, %d notes", len(results), len(notes))
	}
	for i, note := range notes {
		for _, n := range []sarifNote{results[2*i], results[2*i+1], note} {
			path, err := url.PathUnescape(n.Locations[0].Physical.Artifact.URI)
			if err != nil {
				t.Error(err)
			}
			path = strings.TrimPrefix(path, "./") // before a colon
			all = append(all, problem{path, n.Message.Text})
		}
	}
	return all
}

func readGitHub(t *testing.T, out string) (all []problem) {
	for line := range strings.Lines(out) {
		c := workflowCommand(line)
		if c == nil || c.name != "error" && c.name != "warning" ||
			c.properties["line"] != "3" && c.properties["title"] != "not read" {
			t.Errorf("the line %q is the command %+v", line, c)
			continue
		}
		all = append(all, problem{c.properties["file"], c.data})
	}
	return all
}

func readJUnit(t *testing.T, out string) (all []problem) {
	var suites struct {
		Suites []junitSuite `xml:"testsuite"`
	}
	if err := xml.Unmarshal([]byte(out), &suites); err != nil {
		t.Fatal(err)
	}
	for _, s := range suites.Suites {
		if len(s.Cases) != 3 || s.Cases[0].Failure == nil || s.Cases[2].Error == nil {
			t.Fatalf("suite %q: %+v", s.Name, s.Cases)
		}
		texts := readText(t, s.Cases[0].Failure.Text+"\n"+s.Cases[1].Output+"\n")
		all = append(all, append(texts, problem{s.Name, s.Cases[2].Error.Message})...)
		if m := s.Cases[0].Failure.Message; m != texts[0].message {
			t.Errorf("suite %q: the messages %q and %q", s.Name, m, texts[0].message)
		}
	}
	return all
}

// command is a workflow command of GitHub Actions.
type command struct {
	name, data string
	properties map[string]string
}

// workflowCommand reads a line as GitHub's runner does, nil where it is none of
// its commands.
func workflowCommand(line string) *command {
	rest, ok := strings.CutPrefix(strings.TrimLeftFunc(strings.TrimSuffix(line, "\n"), unicode.IsSpace), "::")
	info, data, closed := strings.Cut(rest, "::")
	name, list, _ := strings.Cut(info, " ")
	known := []string{
		"error",
		"warning",
		"notice",
		"debug",
		"group",
		"endgroup",
		"add-mask",
		"add-matcher",
		"remove-matcher",
		"set-output",
		"set-env",
		"save-state",
		"add-path",
		"echo",
		"stop-commands",
	}
	if !ok || !closed || !slices.Contains(known, strings.ToLower(name)) {
		return nil
	}
	unescape := strings.NewReplacer("%0D", "\r", "%0A", "\n", "%3A", ":", "%2C", ",", "%25", "%")
	c := &command{name, unescape.Replace(data), make(map[string]string)}
	for _, property := range strings.Split(list, ",") {
		key, value, _ := strings.Cut(property, "=")
		c.properties[key] = unescape.Replace(value)
	}
	return c
}

// logged is how CI servers' other commands start, anywhere in a line.
var logged = regexp.MustCompile(`##[a-z]*\[`)
