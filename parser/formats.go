package parser

import (
	"resparse/model"
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
	PDF      = source.PDF
)

// Formats returns the formats that [WithFormat] takes, Auto first.
func Formats() []Format { return []Format{Auto, Markdown, HTML, Text, PDF} }

// Language is a language in which summaries are read.
type Language = model.Language

// Languages returns the languages in which summaries are read, the likeliest
// first.
func Languages() []Language { return model.Languages() }

// known are the languages with their tables, which never change.
var known = lang.New(lang.Tables(), model.LanguageCodes()...)

// OfficeError says that an input is a file of a word processor, and how to convert it.
type OfficeError = source.OfficeError

// Errors for input that is not read.
var (
	ErrEmpty    = source.ErrEmpty
	ErrBinary   = source.ErrBinary
	ErrTooLarge = source.ErrTooLarge
)
