package render

import (
	"bytes"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"resparse/model"
)

// ReportFormat is a format for the diagnostics of many inputs.
type ReportFormat string

// The formats of reports.
const (
	ReportText   ReportFormat = "text"   // PATH:LINE:COLUMN: SEVERITY: MESSAGE [RULE], a line each
	ReportJSON   ReportFormat = "json"   // an array with an object for each
	ReportSARIF  ReportFormat = "sarif"  // SARIF 2.1.0, for code scanning
	ReportGitHub ReportFormat = "github" // workflow commands, which annotate a change
	ReportGitLab ReportFormat = "gitlab" // a code quality report
	ReportJUnit  ReportFormat = "junit"  // a test suite an input, for CI servers
)

// ReportFormats returns all formats of reports.
func ReportFormats() []ReportFormat {
	return []ReportFormat{ReportText, ReportJSON, ReportSARIF, ReportGitHub, ReportGitLab, ReportJUnit}
}

// ReportOptions say how a report is written.
type ReportOptions struct {
	Format  ReportFormat
	Version string                    // of the program, for SARIF
	Fails   func(model.Severity) bool // whether a diagnostic fails its test, for JUnit; nil for errors alone
	Style   Style                     // for text
}

// Report is what is known of one input.
type Report struct {
	Path        string // as the user named it
	Data        []byte // the input; where it is nil, the report does not say where passages end
	Diagnostics []model.Diagnostic
	Failure     string // why it could not be read; empty where it could
}

// ReportWriter writes a report to a stream, one input after the other. Each
// input reaches the stream in one call of its Write method.
type ReportWriter struct {
	w      io.Writer
	layout reportLayout
	buf    bytes.Buffer
	begun  bool
}

// reportLayout is how a format writes a report.
type reportLayout interface {
	start(buf *bytes.Buffer) error
	input(buf *bytes.Buffer, r *Report) error
	end(buf *bytes.Buffer) error
}

// NewReport returns a writer of reports. The error says that the format is
// unknown.
func NewReport(w io.Writer, o ReportOptions) (*ReportWriter, error) {
	if o.Fails == nil {
		o.Fails = func(s model.Severity) bool { return s >= model.Error }
	}
	var layout reportLayout
	switch o.Format {
	case ReportText:
		layout = textReport{o.Style}
	case ReportJSON:
		layout = new(jsonReport)
	case ReportSARIF:
		layout = &sarifReport{version: o.Version}
	case ReportGitHub:
		layout = githubReport{}
	case ReportGitLab:
		layout = new(gitlabReport)
	case ReportJUnit:
		layout = junitReport{fails: o.Fails}
	default:
		return nil, fmt.Errorf("render: unknown report format %q", string(o.Format))
	}
	return &ReportWriter{w: w, layout: layout}, nil
}

// Write writes what is known of one input.
func (w *ReportWriter) Write(r Report) error {
	return w.flush(func() error { return w.layout.input(&w.buf, &r) })
}

// Close ends the report: after it, what was written is a whole document. It
// does not close the underlying writer.
func (w *ReportWriter) Close() error {
	return w.flush(func() error { return w.layout.end(&w.buf) })
}

func (w *ReportWriter) flush(fill func() error) error {
	w.buf.Reset()
	if !w.begun {
		w.begun = true
		if err := w.layout.start(&w.buf); err != nil {
			return fmt.Errorf("render: %w", err)
		}
	}
	if err := fill(); err != nil {
		return fmt.Errorf("render: %w", err)
	}
	if w.buf.Len() == 0 {
		return nil
	}
	_, err := w.w.Write(w.buf.Bytes())
	return err
}

// end returns the line and the column after the last character of a passage,
// and whether they are known: the input's text must be UTF-8.
func (r *Report) end(span model.Span) (line, column int, ok bool) {
	if span.Page > 0 || span.End <= span.Start || span.End > len(r.Data) || !utf8.Valid(r.Data) {
		return 0, 0, false
	}
	passage := string(r.Data[span.Start:span.End])
	normal := strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(passage)
	last := strings.LastIndexByte(normal, '\n')
	if last < 0 {
		return span.Line, span.Column + utf8.RuneCountInString(normal), true
	}
	return span.Line + strings.Count(normal, "\n"), 1 + utf8.RuneCountInString(normal[last+1:]), true
}

// onPage returns the message of a diagnostic, for reports that have no place for the
// page of a PDF file.
func onPage(d *model.Diagnostic) string {
	if d.Span.Page == 0 {
		return d.Message
	}
	return "page " + strconv.Itoa(d.Span.Page) + ": " + d.Message
}

// print returns the fingerprint of a diagnostic: of its rule and the line that it is
// about, of a PDF file the page.
func (r *Report) print(rule string, span model.Span) string {
	if span.Page > 0 {
		return fingerprint(rule, []byte(span.Place()))
	}
	return fingerprint(rule, r.line(span.Start))
}

// line returns the line that an offset stands in, without its end.
func (r *Report) line(offset int) []byte {
	offset = min(offset, len(r.Data))
	start := bytes.LastIndexAny(r.Data[:offset], "\r\n") + 1
	line := r.Data[start:]
	if end := bytes.IndexAny(line, "\r\n"); end >= 0 {
		line = line[:end]
	}
	return line
}
