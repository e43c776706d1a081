package render

import (
	"bytes"
	"fmt"
	"path/filepath"
	"strings"

	"resparse/model"
)

// githubReport writes workflow commands of GitHub Actions.
type githubReport struct{}

func (githubReport) start(*bytes.Buffer) error { return nil }

func (g githubReport) input(buf *bytes.Buffer, r *Report) error {
	for _, d := range r.Diagnostics {
		properties := "file=" + g.path(r.Path)
		if d.Span.Page == 0 {
			properties += fmt.Sprintf(",line=%d,col=%d", d.Span.Line, d.Span.Column)
		}
		if line, column, ok := r.end(d.Span); ok {
			properties += fmt.Sprintf(",endLine=%d", line)
			if line == d.Span.Line { // GitHub shows columns within a line alone, and counts the last one in
				properties += fmt.Sprintf(",endColumn=%d", column-1)
			}
		}
		fmt.Fprintf(buf, "::%s %s,title=%s::%s\n",
			githubLevel(d.Severity), properties, githubProperty(d.Rule), githubData(onPage(&d)))
	}
	if r.Failure != "" {
		fmt.Fprintf(buf, "::error file=%s,title=not read::%s\n", g.path(r.Path), githubData(r.Failure))
	}
	return nil
}

func (githubReport) end(*bytes.Buffer) error { return nil }

// path returns a path as a property. One with characters that act on a terminal
// is quoted first: a command has no escapes for them.
func (githubReport) path(path string) string {
	if !harmless(strings.NewReplacer("\r", "", "\n", "").Replace(path)) {
		path = DisplayName(path)
	}
	return githubProperty(filepath.ToSlash(path))
}

func githubLevel(s model.Severity) string {
	if s == model.Info {
		return "notice"
	}
	return s.String()
}

// githubData escapes what stands after the second pair of colons. What would
// be a command elsewhere is data in a line that is one.
func githubData(s string) string {
	s = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
	return escape(s)
}

// githubProperty escapes the value of a property.
func githubProperty(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(githubData(s))
}
