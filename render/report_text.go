package render

import "bytes"

// textReport writes lines that a problem matcher can read, or what a style adds
// to them. Inputs that could not be read are no part of it.
type textReport struct{ style Style }

func (textReport) start(*bytes.Buffer) error { return nil }

func (t textReport) input(buf *bytes.Buffer, r *Report) error {
	for _, d := range r.Diagnostics {
		buf.WriteString(ShowDiagnostic(r.Path, r.Data, d, t.style))
	}
	return nil
}

func (textReport) end(*bytes.Buffer) error { return nil }
