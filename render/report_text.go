package render

import (
	"bytes"
	"fmt"
)

// textReport writes lines that a problem matcher can read. Inputs that could
// not be read are no part of it.
type textReport struct{}

func (textReport) start(*bytes.Buffer) error { return nil }

func (textReport) input(buf *bytes.Buffer, r *Report) error {
	for _, d := range r.Diagnostics {
		fmt.Fprintf(buf, "%s:%s\n", DisplayName(r.Path), EscapeMessage(d.String()))
	}
	return nil
}

func (textReport) end(*bytes.Buffer) error { return nil }
