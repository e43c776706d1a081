package parser

import "resparse/parser/internal/source"

// Format is the format of an input.
type Format = source.Format

// The formats. Auto tells the format from the content, and from the name only
// where the content leaves it open.
const (
	Auto     = source.Auto
	Markdown = source.Markdown
	HTML     = source.HTML
	Text     = source.Text
)

// Errors for input that is not read.
var (
	ErrEmpty    = source.ErrEmpty
	ErrBinary   = source.ErrBinary
	ErrTooLarge = source.ErrTooLarge
)
