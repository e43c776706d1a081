package render

import (
	"bytes"
	"fmt"
	"path/filepath"

	"resparse/model"
)

// gitlabReport writes a code quality report of GitLab: an array with an object
// for each diagnostic and each input that could not be read.
type gitlabReport struct{ jsonArray }

type gitlabProblem struct {
	Description string         `json:"description"`
	Check       string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path  string `json:"path"`
	Lines struct {
		Begin int `json:"begin"`
	} `json:"lines"`
}

func (g *gitlabReport) input(buf *bytes.Buffer, r *Report) error {
	path := filepath.ToSlash(model.SourceName(r.Path))
	seen := make(map[string]int) // how often a rule met a line of that text
	for _, d := range r.Diagnostics {
		// GitLab takes two problems of all files with one fingerprint for the same.
		hash := r.print(path+"\n"+d.Rule, d.Span)
		seen[hash]++
		p := gitlabProblem{Description: onPage(&d), Check: d.Rule, Fingerprint: fmt.Sprintf("%s-%d", hash, seen[hash]),
			Severity: gitlabSeverity(d.Severity), Location: gitlabLocation{Path: path}}
		p.Location.Lines.Begin = max(d.Span.Line, 1)
		if err := g.add(buf, &p); err != nil {
			return err
		}
	}
	if r.Failure == "" {
		return nil
	}
	p := gitlabProblem{Description: r.Failure, Check: notRead, Fingerprint: fingerprint(path+"\n"+notRead, nil),
		Severity: "critical", Location: gitlabLocation{Path: path}}
	p.Location.Lines.Begin = 1
	return g.add(buf, &p)
}

// notRead stands for a rule where an input could not be read.
const notRead = "not-read"

func gitlabSeverity(s model.Severity) string {
	switch s {
	case model.Error:
		return "major"
	case model.Warning:
		return "minor"
	default:
		return "info"
	}
}
