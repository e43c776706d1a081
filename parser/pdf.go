package parser

import (
	"strconv"

	"resparse/model"
	"resparse/parser/internal/container"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/layout"
	"resparse/parser/internal/pdf"
	"resparse/parser/internal/source"
)

// Errors for PDF files that are not read.
var (
	ErrBrokenPDF    = pdf.ErrBroken
	ErrEncryptedPDF = pdf.ErrEncrypted
	ErrNoTextPDF    = pdf.ErrNoText
	ErrLargePDF     = pdf.ErrTooLarge
)

// isPDF reports whether an item is, or is to be read as, a PDF file.
func isPDF(item *container.Item, o *options) bool {
	return o.format == source.PDF || (o.format == source.Auto || o.format == "") && pdf.Is(item.Text.Text)
}

// readPDF reads the pages of a PDF file. The source is their text in the normal form
// of Markdown, since no byte of the file shows a passage: spans index that.
func readPDF(item *container.Item, o *options) (*source.Source, *doc.Document, []source.Note, error) {
	pages, err := pdf.Read(item.Text.Text)
	if err != nil {
		return nil, nil, nil, err
	}
	asMarkdown := *o
	asMarkdown.format, asMarkdown.charset = source.Markdown, "utf-8"
	text, doubts := layout.Read(pages, source.LayoutWords(*o.languages.Layout()))
	normal, _, err := normalize(container.Whole(text), &asMarkdown)
	if err != nil {
		return nil, nil, nil, err
	}
	src, d, notes, err := read(container.Whole(normal), &asMarkdown)
	if err != nil {
		return nil, nil, nil, err
	}
	src.Format = source.PDF
	for _, doubt := range doubts {
		notes = append(notes, source.Note{Rule: model.RulePDFDoubtful,
			Message: "page " + strconv.Itoa(doubt.Page) + ": " + doubt.Message})
	}
	return src, d, notes, nil
}
