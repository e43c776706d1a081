package parser

// finding is a diagnostic before its place is looked up. Its span is in the
// document's text, or, as said, in the source's text or the input itself.
type finding struct {
	rule       string
	message    string
	raw        bool // the span is in the input
	source     bool // the span is in the source's text
	start, end int
}
