package source

import "resparse/parser/internal/scan"

// Outer is what a summary was unpacked from: a row of a table, a message. Its
// bytes are ASCII but for what stands in texts.
type Outer struct {
	Raw    []byte
	Places Places // from the unpacked bytes to Raw
	// Where Raw starts in the input: bytes from 0, line and column in characters
	// from 1.
	Offset, Line, Column int
	Wide                 bool // the input is UTF-16, and Raw that in UTF-8
}

// Within says that the source's bytes were unpacked from o: places are those of
// the input that o is part of.
func (s *Source) Within(o *Outer) { s.outer = o }

// span returns the stretch of the outer bytes that a stretch of the unpacked
// ones comes from.
func (o *Outer) span(s scan.Span) scan.Span {
	return scan.Span{Start: o.Places.start(s.Start), End: o.Places.end(s.End)}
}
