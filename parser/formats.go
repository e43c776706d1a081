package parser

import (
	"resparse/parser/internal/lang"
	"resparse/parser/internal/source"
)

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

// Formats returns the formats that [WithFormat] takes, Auto first.
func Formats() []Format { return []Format{Auto, Markdown, HTML, Text} }

// Language is a language in which summaries are read.
type Language struct {
	Code string // ISO 639-1, as WithLanguage takes it
	Name string // in English
}

// Languages returns the languages in which summaries are read, the likeliest
// first.
func Languages() []Language {
	names := lang.Names()
	languages := make([]Language, len(names))
	for i, code := range lang.Codes() {
		languages[i] = Language{code, names[i]}
	}
	return languages
}

// Errors for input that is not read.
var (
	ErrEmpty    = source.ErrEmpty
	ErrBinary   = source.ErrBinary
	ErrTooLarge = source.ErrTooLarge
)
