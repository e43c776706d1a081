package source

// Note is a diagnostic before its place is looked up. Its span is in the
// document's text, or, as said, in the source's text or the input itself.
type Note struct {
	Rule       string
	Message    string
	Raw        bool // the span is in the input
	Source     bool // the span is in the source's text
	Start, End int
}
