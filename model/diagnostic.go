package model

import "fmt"

// Severity says how much a diagnostic matters. It is written by its name.
type Severity int

// The severities, the least first.
const (
	Info Severity = iota
	Warning
	Error
)

// Severities returns all severities, the least first.
func Severities() []Severity { return []Severity{Info, Warning, Error} }

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

// MarshalText returns the name of the severity.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText takes the name of a severity.
func (s *Severity) UnmarshalText(name []byte) error {
	for _, known := range Severities() {
		if known.String() == string(name) {
			*s = known
			return nil
		}
	}
	return fmt.Errorf("%q is no severity; it is info, warning or error", name)
}

// Diagnostic is something that a reader of the record should know: a field
// that the summary lacks, or one that could not be read with certainty.
type Diagnostic struct {
	// Name of the rule, of those that [Rules] lists.
	Rule string `json:"rule" yaml:"rule"`
	// How much it matters.
	Severity Severity `json:"severity" yaml:"severity"`
	// One sentence, without the place and without a full stop.
	Message string `json:"message" yaml:"message"`
	// Place in the input.
	Span Span `json:"span" yaml:"span"`
}

// String formats the diagnostic as line:column: severity: message [rule], or as
// p1: severity: message [rule] where it is of the first page of a PDF file.
func (d Diagnostic) String() string {
	return fmt.Sprintf("%s: %s: %s [%s]", d.Span.Place(), d.Severity, d.Message, d.Rule)
}
