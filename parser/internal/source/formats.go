package source

import (
	"errors"
	"fmt"
)

// Format is the format of an input.
type Format string

// The formats. Auto tells the format from the content, and from the name only
// where the content leaves it open.
const (
	Auto     Format = "auto"
	Markdown Format = "markdown"
	HTML     Format = "html"
	Text     Format = "text"
	PDF      Format = "pdf"
)

// check returns an error for a format that is not read.
func (f Format) check() error {
	switch f {
	case "", Auto, Markdown, HTML, Text, PDF:
		return nil
	}
	return fmt.Errorf("format %q is not known: use auto, markdown, html, text or pdf", string(f))
}

// MaxInput keeps the offsets of what an input comes to in 32 bits: a character
// set can make it three times as large, and escapes twice as large again.
const MaxInput = 512 << 20

// Errors for input that is not read.
var (
	ErrEmpty    = errors.New("the input is empty")
	ErrBinary   = errors.New("the input is binary, not text")
	ErrTooLarge = errors.New("the input is larger than 512 MiB")
)
