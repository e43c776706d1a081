// Package parser reads summaries of the European Parliament's Legislative
// Observatory (OEIL) and turns them into records of package model.
//
// [Parse] takes the bytes of one summary, as Markdown, plain text or a saved
// page, and returns its record with the diagnostics about it. It knows nothing
// of files and output; package render writes records.
package parser

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"path/filepath"
	"slices"
	"sort"

	"resparse/model"
	"resparse/parser/internal/container"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/extract"
	"resparse/parser/internal/lang"
	"resparse/parser/internal/page"
	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// Option changes how an input is read.
type Option func(*options)

type options struct {
	name     string
	format   source.Format
	charset  string
	language string
	spans    bool
	maxSize  int
	fields   map[string]string
	sha256   string // of the input, empty where it is not known yet

	languages *lang.Languages // that are read
}

func newOptions(opts []Option) options {
	o := options{name: "stdin", format: source.Auto, maxSize: source.MaxInput, languages: known}
	for _, opt := range opts {
		opt(&o)
	}
	return o
}

// WithName names the input in the record; the default is stdin.
func WithName(name string) Option { return func(o *options) { o.name = name } }

// WithFormat says what the input is instead of telling it from the content.
func WithFormat(format source.Format) Option { return func(o *options) { o.format = format } }

// WithCharset says which character set the input is in, by its name on the web
// such as utf-8 or windows-1252, instead of telling it from the bytes.
func WithCharset(name string) Option { return func(o *options) { o.charset = name } }

// WithLanguage says which language the input is in, by the code of one of
// [Languages], instead of telling it from the text.
func WithLanguage(code string) Option { return func(o *options) { o.language = code } }

// WithSpans adds to every object the place of its passage in the input.
func WithSpans() Option { return func(o *options) { o.spans = true } }

// Parse reads one summary. It returns the record and what is to be said about
// it, sorted by place. The error is not nil only where nothing could be read:
// [ErrEmpty], [ErrBinary], [ErrTooLarge], [ErrSeveral], a [*SizeError],
// a [*NotASummaryError], an [*OfficeError], [ErrBrokenPDF], [ErrEncryptedPDF], [ErrCipherPDF],
// [ErrNoTextPDF], [ErrLargePDF], or an unknown format, character set or language.
func Parse(data []byte, opts ...Option) (*model.Summary, []model.Diagnostic, error) {
	o := newOptions(opts)
	o.sha256 = sumOf(data)
	item, err := only(data, &o)
	if err != nil {
		return nil, nil, err
	}
	return parse(item, &o)
}

// sumOf returns the SHA-256 of an input in hexadecimal digits.
func sumOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// only returns the one summary that an input holds.
func only(data []byte, o *options) (*container.Item, error) {
	rows := container.Options{Name: o.name, MaxSize: o.maxSize, Fields: o.fields}
	if len(data) > source.MaxInput {
		return nil, source.ErrTooLarge
	}
	if isWhole(data, rows) {
		return container.Whole(data), nil
	}
	var found *container.Item
	for item, err := range container.NewReader(bytes.NewReader(data), rows).All {
		switch {
		case err != nil:
			return nil, err
		case found != nil:
			return nil, ErrSeveral
		}
		found = item
	}
	if found == nil {
		return nil, ErrEmpty
	}
	return found, nil
}

// parse reads the summary of an item.
func parse(item *container.Item, o *options) (*model.Summary, []model.Diagnostic, error) {
	src, d, notes, err := read(item, o)
	if err != nil {
		return nil, nil, err
	}
	locate := newLocator(src, d)
	spans := locate
	if !o.spans {
		spans = nil
	}
	s, notes := summaryOf(item, o, src, d, notes, spans)
	return s, diagnostics(notes, locate), nil
}

// summaryOf reads the record of a document, with spans unless their locator is
// nil, and returns the notes with those that it added.
func summaryOf(item *container.Item, o *options, src *source.Source, d *doc.Document, notes []source.Note,
	spans *source.Locator) (*model.Summary, []source.Note) {
	r := extract.NewRecord(d)
	r.Notes, r.Locate = notes, spans
	r.Source = model.Source{Name: filepath.ToSlash(o.name), Format: string(src.Format), SHA256: o.sha256}
	if item.Record != "" {
		r.Source.Record = extract.Ptr(item.Record)
	}
	if code := d.Language(); code != "" {
		r.Language = extract.Ptr(code)
	}
	extract.FillHeader(d, r)
	extract.FillFindings(d, r)
	extract.FillSentences(d, r)
	writeAsInput(r.Summary, src)
	return r.Summary, r.Notes
}

// read decodes the input and cuts it into blocks, sections and sentences.
func read(item *container.Item, o *options) (*source.Source, *doc.Document, []source.Note, error) {
	if isPDF(item, o) {
		return readPDF(item, o)
	}
	charset := charsetOf(item, o)
	src, notes, err := source.New(item.Text.Text, o.name, charset, o.format)
	if err != nil {
		return nil, nil, nil, err
	}
	if item.Packed() {
		src.Within(&source.Outer{Raw: item.Raw, Places: item.Text.Places,
			Offset: item.Origin.Offset, Line: item.Origin.Line, Column: item.Origin.Column,
			Wide: item.Origin.Wide})
	}
	if isArchive(src.Text) {
		return nil, nil, nil, &NotASummaryError{WebArchive}
	}
	var pg *page.Page
	var d *doc.Document
	if src.Format == source.HTML {
		d, pg = page.Read(src.Text)
		notes = append(notes, pg.Notes...)
	} else {
		src, d = readText(src, o)
	}
	notes = append(notes, doc.ReadHeader(d, o.languages)...)
	notes = doc.Complete(d, given(item, charset), notes)
	if !item.Summary {
		if err := checkKind(pg, d, o.languages); err != nil {
			return nil, nil, nil, err
		}
	}
	language, err := doc.ReadLanguage(d, o.languages, o.language)
	if err != nil {
		return nil, nil, nil, err
	}
	notes = append(notes, language...)
	notes = doc.CheckTitle(d, notes)
	doc.ReadSections(d)
	doc.ReadLostItems(d)
	doc.ReadSentences(d)
	doc.ReadLists(d)
	return src, d, review(d, notes, o.languages), nil
}

// readText reads the blocks of Markdown or plain text, without what stands beside it.
func readText(src *source.Source, o *options) (*source.Source, *doc.Document) {
	if src.Format == source.Text {
		src = source.Plain(src, func() source.LayoutWords { return source.LayoutWords(*o.languages.Layout()) })
		src.CleanText()
	} else {
		src.CleanMarkdown()
	}
	return src, doc.ReadBlocks(src.Text, src.Format, source.DivisionOf(src.Text))
}

// charsetOf returns the name of the character set that is known of an item, empty
// where it is told from the bytes.
func charsetOf(item *container.Item, o *options) string {
	switch {
	case item.Origin.Wide:
		return "utf-8" // by now
	case o.charset == "" && item.Charset != "" && source.KnowsCharset(item.Charset):
		return item.Charset
	}
	return o.charset
}

// given returns what stands beside a summary in its row.
func given(item *container.Item, charset string) doc.Given {
	value := func(f container.Field) doc.Value {
		return doc.Value{Text: source.Decode(f.Text, charset), Outer: f.Span}
	}
	return doc.Given{Title: value(item.Title), Reference: value(item.Reference), Date: value(item.Date),
		DocumentType: value(item.DocumentType)}
}

// newLocator returns the locator of a document.
func newLocator(src *source.Source, d *doc.Document) *source.Locator {
	l := source.NewLocator(src, d.Places)
	for _, p := range d.Placed {
		l.Give(p.Text, p.Outer)
	}
	return l
}

// review adds what is doubtful about the text as a whole. Of what nothing shows to
// be a summary only that is said, and how its bytes were read.
func review(d *doc.Document, notes []source.Note, languages *lang.Languages) []source.Note {
	if isStrange(d, languages) {
		notes = slices.DeleteFunc(notes, func(n source.Note) bool {
			return n.Rule != model.RuleCharsetGuessed && n.Rule != model.RuleCharsetInvalid
		})
		return append(notes, source.Note{Rule: model.RuleNotASummary,
			Message: "nothing shows that this is a summary of the Legislative Observatory"})
	}
	if d.Crowded >= 0 {
		notes = append(notes, source.Note{Rule: model.RuleCrowdedSentence, Space: source.InSource, Start: d.Crowded, End: d.Crowded + 1,
			Message: "the markers of bold and links from here on were read as text: they are too many"})
	}
	for _, s := range d.Stray {
		notes = append(notes,
			source.Note{Rule: model.RuleUnbalancedBold, Space: source.InSource, Start: s.Start, End: s.End,
				Message: "a bold marker has no partner"})
	}
	if !d.Marked && len(d.Bold) == 0 {
		notes = append(notes,
			source.Note{Rule: model.RuleNoMarkup, Message: "plain text has no bold, so there are no key findings"})
	}
	return notes
}

// diagnostics looks up the places of the notes and sorts them.
func diagnostics(notes []source.Note, locate *source.Locator) []model.Diagnostic {
	list := make([]model.Diagnostic, 0, len(notes))
	for _, n := range notes {
		rule, _ := model.FindRule(n.Rule)
		list = append(list, model.Diagnostic{
			Rule: n.Rule, Severity: rule.Severity, Message: n.Message, Span: place(&n, locate),
		})
	}
	sort.SliceStable(list, func(i, j int) bool { return list[i].Span.Start < list[j].Span.Start })
	return list
}

// place returns the place of a note in the input.
func place(n *source.Note, locate *source.Locator) model.Span {
	s := scan.Span{Start: n.Start, End: n.End}
	if n.Space == source.InText && s.Empty() {
		s = scan.Span{} // about the text as a whole
	}
	if n.Page > 0 {
		return model.Span{Start: n.Start, End: n.End, Page: n.Page}
	}
	return locate.In(n.Space, s)
}
