package parser

import (
	"sort"

	"resparse/model"
	"resparse/parser/internal/container"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/layout"
	"resparse/parser/internal/pdf"
	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// Errors for PDF files that are not read.
var (
	ErrBrokenPDF    = pdf.ErrBroken
	ErrEncryptedPDF = pdf.ErrEncrypted
	ErrCipherPDF    = pdf.ErrCipher
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
	text := layout.Read(pages, source.LayoutWords(*o.languages.Layout()))
	first, d, _, err := read(container.Whole(text.Markdown), &asMarkdown)
	if err != nil {
		return nil, nil, nil, err
	}
	text.Markdown = nil // it may be large
	var places source.Places
	w := newMarkdownWriter(d)
	w.places = &places
	w.write()
	trace := newLocator(first, d).Trace()
	src, d, notes, err := read(container.Whole(w.out), &asMarkdown)
	if err != nil {
		return nil, nil, nil, err
	}
	src.Format = source.PDF
	printed := func(s scan.Span) (page int, box *model.Box) {
		return text.Place(trace(places.In(s)))
	}
	src.Print(printed)
	for _, doubt := range text.Doubts {
		start := sort.Search(len(w.out), func(i int) bool {
			page, _ := printed(scan.Span{Start: i, End: i})
			return page >= doubt.Page
		})
		notes = append(notes, source.Note{Rule: model.RulePDFDoubtful, Message: doubt.Message, Page: doubt.Page,
			Start: start, End: start})
	}
	return src, d, notes, nil
}
