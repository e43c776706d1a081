package render

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"

	"resparse/model"
)

// sarifReport writes one run in SARIF 2.1.0. Its results stream; what could not
// be read is kept for the end.
type sarifReport struct {
	version string
	rules   map[string]int // where each rule stands in the list
	count   int
	notes   []sarifNote
}

type sarifText struct {
	Text string `json:"text"`
}

type sarifDriver struct {
	Name    string      `json:"name"`
	Version string      `json:"version,omitempty"`
	Rules   []sarifRule `json:"rules"`
}

type sarifRule struct {
	ID      string    `json:"id"`
	Short   sarifText `json:"shortDescription"`
	Full    sarifText `json:"fullDescription"`
	Help    sarifText `json:"help"`
	Default struct {
		Level string `json:"level"`
	} `json:"defaultConfiguration"`
}

type sarifResult struct {
	RuleID       string            `json:"ruleId"`
	RuleIndex    int               `json:"ruleIndex"`
	Level        string            `json:"level"`
	Message      sarifText         `json:"message"`
	Locations    []sarifLocation   `json:"locations"`
	Fingerprints map[string]string `json:"partialFingerprints"`
}

type sarifLocation struct {
	Physical struct {
		Artifact struct {
			URI string `json:"uri"`
		} `json:"artifactLocation"`
		Region *sarifRegion `json:"region,omitempty"`
	} `json:"physicalLocation"`
}

type sarifRegion struct {
	StartLine   int `json:"startLine"`
	StartColumn int `json:"startColumn"`
	EndLine     int `json:"endLine,omitempty"`
	EndColumn   int `json:"endColumn,omitempty"`
}

type sarifNote struct {
	Level     string          `json:"level"`
	Message   sarifText       `json:"message"`
	Locations []sarifLocation `json:"locations"`
}

type sarifInvocation struct {
	Successful bool        `json:"executionSuccessful"`
	Notes      []sarifNote `json:"toolExecutionNotifications"`
}

const (
	sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	// the fingerprint that code scanning compares
	sarifFingerprint = "primaryLocationLineHash"
)

func (s *sarifReport) start(buf *bytes.Buffer) error {
	driver := sarifDriver{Name: "resparse", Version: s.version}
	s.rules = make(map[string]int)
	for i, rule := range model.Rules() {
		s.rules[rule.Name] = i
		short, _, _ := strings.Cut(rule.Help, ". ")
		r := sarifRule{
			ID: rule.Name, Short: sarifText{strings.TrimSuffix(short, ".") + "."},
			Full: sarifText{rule.Help}, Help: sarifText{rule.Help},
		}
		r.Default.Level = sarifLevel(rule.Severity)
		driver.Rules = append(driver.Rules, r)
	}
	fmt.Fprintf(buf, "{\n\"$schema\": %q,\n\"version\": \"2.1.0\",\n\"runs\": [{\n\"tool\": {\"driver\": ", sarifSchema)
	if err := appendJSON(buf, driver); err != nil {
		return err
	}
	buf.WriteString("},\n\"columnKind\": \"unicodeCodePoints\",\n\"results\": [")
	return nil
}

func (s *sarifReport) input(buf *bytes.Buffer, r *Report) error {
	seen := make(map[string]int) // how often a rule met a line of that text
	for _, d := range r.Diagnostics {
		region := r.region(d.Span)
		hash := r.print(d.Rule, d.Span)
		seen[hash]++
		if err := s.result(buf, sarifResult{
			RuleID: d.Rule, RuleIndex: s.rules[d.Rule], Level: sarifLevel(d.Severity), Message: sarifText{onPage(&d)},
			Locations:    []sarifLocation{locationOf(r.Path, region)},
			Fingerprints: map[string]string{sarifFingerprint: fmt.Sprintf("%s:%d", hash, seen[hash])},
		}); err != nil {
			return err
		}
	}
	if r.Failure != "" {
		s.notes = append(s.notes, sarifNote{"error", sarifText{r.Failure}, []sarifLocation{locationOf(r.Path, nil)}})
	}
	return nil
}

// region returns the lines and columns of a passage; nil for one of a PDF file.
func (r *Report) region(span model.Span) *sarifRegion {
	if span.Page > 0 {
		return nil
	}
	region := &sarifRegion{StartLine: span.Line, StartColumn: span.Column}
	if line, column, ok := r.end(span); ok {
		region.EndLine, region.EndColumn = line, column
	}
	return region
}

func (s *sarifReport) result(buf *bytes.Buffer, r sarifResult) error {
	if s.count > 0 {
		buf.WriteByte(',')
	}
	s.count++
	buf.WriteByte('\n')
	return appendJSON(buf, r)
}

func (s *sarifReport) end(buf *bytes.Buffer) error {
	buf.WriteString("\n],\n\"invocations\": [")
	notes := s.notes
	if notes == nil {
		notes = []sarifNote{}
	}
	if err := appendJSON(buf, sarifInvocation{len(notes) == 0, notes}); err != nil {
		return err
	}
	buf.WriteString("]\n}]\n}\n")
	return nil
}

func locationOf(path string, region *sarifRegion) sarifLocation {
	var l sarifLocation
	l.Physical.Artifact.URI = pathURI(path)
	l.Physical.Region = region
	return l
}

func sarifLevel(s model.Severity) string {
	if s == model.Info {
		return "note"
	}
	return s.String()
}

// fingerprint tells a result from the others of its file, and stays when lines
// are added above it.
func fingerprint(rule string, line []byte) string {
	text := strings.Join(strings.Fields(string(line)), " ")
	sum := sha256.Sum256([]byte(rule + "\n" + text))
	return fmt.Sprintf("%x", sum[:8])
}

// pathURI returns a path as a relative reference with forward slashes, or as a
// file URI where the path is absolute.
func pathURI(path string) string {
	u := url.URL{Path: filepath.ToSlash(path)}
	if filepath.IsAbs(path) {
		u.Scheme = "file"
		u.Path = "/" + strings.TrimPrefix(u.Path, "/") // before the letter of a drive too
	}
	return u.String()
}
