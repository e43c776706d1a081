package render

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"

	"resparse/model"
)

// jsonReport writes an array with an object for each diagnostic and each input
// that could not be read, a line each.
type jsonReport struct{ jsonArray }

// jsonArray writes an array with an element a line.
type jsonArray struct{ count int }

// jsonProblem is one of them. Without a rule the input could not be read.
type jsonProblem struct {
	Path      string  `json:"path"`
	Line      *int    `json:"line"`
	Column    *int    `json:"column"`
	Page      *int    `json:"page,omitempty"` // of a PDF file, without lines and columns
	EndLine   *int    `json:"end_line"`
	EndColumn *int    `json:"end_column"`
	Start     *int    `json:"start"`
	End       *int    `json:"end"`
	Severity  string  `json:"severity"`
	Rule      *string `json:"rule"`
	Message   string  `json:"message"`
}

func (*jsonArray) start(*bytes.Buffer) error { return nil }

func (j *jsonReport) input(buf *bytes.Buffer, r *Report) error {
	path := model.SourceName(r.Path)
	for _, d := range r.Diagnostics {
		p := jsonProblem{Path: path, Line: &d.Span.Line, Column: &d.Span.Column, Start: &d.Span.Start, End: &d.Span.End,
			Severity: d.Severity.String(), Rule: &d.Rule, Message: d.Message}
		if d.Span.Page > 0 {
			p.Line, p.Column, p.Page = nil, nil, &d.Span.Page
		}
		if line, column, ok := r.end(d.Span); ok {
			p.EndLine, p.EndColumn = &line, &column
		}
		if err := j.add(buf, &p); err != nil {
			return err
		}
	}
	if r.Failure == "" {
		return nil
	}
	return j.add(buf, &jsonProblem{Path: path, Severity: model.Error.String(), Message: r.Failure})
}

// add writes an element.
func (a *jsonArray) add(buf *bytes.Buffer, v any) error {
	lead := ",\n" + indent
	if a.count == 0 {
		lead = "[\n" + indent
	}
	a.count++
	buf.WriteString(lead)
	return appendJSON(buf, v)
}

func (a *jsonArray) end(buf *bytes.Buffer) error {
	if a.count == 0 {
		buf.WriteString("[]\n")
	} else {
		buf.WriteString("\n]\n")
	}
	return nil
}

// appendJSON writes a value on one line, without its end. What would act on a
// terminal or a CI server is escaped, and reads the same.
func appendJSON(buf *bytes.Buffer, v any) error {
	var line bytes.Buffer
	enc := json.NewEncoder(&line)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return err
	}
	text := logCommand().ReplaceAllStringFunc(strings.TrimSuffix(line.String(), "\n"), func(s string) string {
		return `\u0023` + s[1:]
	})
	for _, r := range text {
		if unicode.IsGraphic(r) {
			buf.WriteRune(r)
			continue
		}
		for _, unit := range utf16.AppendRune(nil, r) {
			fmt.Fprintf(buf, `\u%04x`, unit)
		}
	}
	return nil
}
