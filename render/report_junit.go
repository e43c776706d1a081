package render

import (
	"bytes"
	"encoding/xml"
	"fmt"

	"resparse/model"
)

// junitReport writes a test suite for each input, with a test case for each
// diagnostic, or one that passes where there is none. XML has no way to write
// some characters, so texts are escaped as on a terminal.
type junitReport struct{ fails func(model.Severity) bool }

type junitSuite struct {
	XMLName  xml.Name    `xml:"testsuite"`
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Errors   int         `xml:"errors,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Name    string        `xml:"name,attr"`
	Class   string        `xml:"classname,attr"`
	File    string        `xml:"file,attr"`
	Line    int           `xml:"line,attr,omitempty"`
	Failure *junitProblem `xml:"failure,omitempty"`
	Error   *junitProblem `xml:"error,omitempty"`
	Output  string        `xml:"system-out,omitempty"`
}

type junitProblem struct {
	Type    string `xml:"type,attr"`
	Message string `xml:"message,attr"`
	Text    string `xml:",chardata"`
}

func (junitReport) start(buf *bytes.Buffer) error {
	buf.WriteString(xml.Header + "<testsuites name=\"resparse\">\n")
	return nil
}

func (j junitReport) input(buf *bytes.Buffer, r *Report) error {
	name := DisplayName(r.Path)
	suite := junitSuite{Name: name}
	seen := make(map[string]int)
	for _, d := range r.Diagnostics {
		// The name has no line, so that it stays when lines are added above.
		c := junitCase{Name: d.Rule + ": " + EscapeMessage(onPage(&d)), Class: name, File: name, Line: d.Span.Line}
		if seen[c.Name]++; seen[c.Name] > 1 {
			c.Name = fmt.Sprintf("%s (%d)", c.Name, seen[c.Name])
		}
		text := name + ":" + EscapeMessage(d.String())
		if j.fails(d.Severity) {
			suite.Failures++
			c.Failure = &junitProblem{d.Rule, EscapeMessage(d.Message), text}
		} else {
			c.Output = text
		}
		suite.Cases = append(suite.Cases, c)
	}
	switch {
	case r.Failure != "":
		suite.Errors++
		failure := EscapeMessage(r.Failure)
		suite.Cases = append(suite.Cases, junitCase{Name: "read", Class: name, File: name,
			Error: &junitProblem{notRead, failure, name + ": " + failure}})
	case len(r.Diagnostics) == 0:
		suite.Cases = append(suite.Cases, junitCase{Name: "read", Class: name, File: name})
	}
	suite.Tests = len(suite.Cases)
	enc := xml.NewEncoder(buf)
	enc.Indent(indent, indent)
	if err := enc.Encode(suite); err != nil {
		return err
	}
	buf.WriteByte('\n')
	return nil
}

func (junitReport) end(buf *bytes.Buffer) error {
	buf.WriteString("</testsuites>\n")
	return nil
}
