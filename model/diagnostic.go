package model

import "fmt"

// Severity says how much a diagnostic matters.
type Severity int

// The severities, the least first.
const (
	Info Severity = iota
	Warning
	Error
)

// String returns info, warning or error.
func (s Severity) String() string {
	switch s {
	case Error:
		return "error"
	case Warning:
		return "warning"
	default:
		return "info"
	}
}

// Diagnostic is something that a reader of the record should know: a field
// that the summary lacks, or one that could not be read with certainty.
type Diagnostic struct {
	Rule     string // name of the rule, a key of Rules
	Severity Severity
	Message  string // one sentence, without the place and without a full stop
	Span     Span   // where in the input
}

// String formats the diagnostic as line:column: severity: message [rule].
func (d Diagnostic) String() string {
	return fmt.Sprintf("%d:%d: %s: %s [%s]", d.Span.Line, d.Span.Column, d.Severity, d.Message, d.Rule)
}
