// Package parser reads summaries of the European Parliament's Legislative
// Observatory (OEIL) and turns them into records of package model.
//
// [Parse] takes the bytes of one summary, as Markdown, plain text or a saved
// page, and returns its record with the diagnostics about it. It knows nothing
// of files and output; package render writes records.
package parser

import (
	"crypto/sha256"
	"encoding/hex"
	"path/filepath"
	"slices"
	"sort"
	"strings"

	"resparse/model"
)

// Option changes how an input is read.
type Option func(*options)

type options struct {
	name     string
	format   Format
	charset  string
	language string
	spans    bool
}

func newOptions(opts []Option) options {
	o := options{name: "stdin", format: Auto}
	for _, opt := range opts {
		opt(&o)
	}
	return o
}

// WithName names the input in the record; the default is stdin.
func WithName(name string) Option { return func(o *options) { o.name = name } }

// WithFormat says what the input is instead of telling it from the content.
func WithFormat(format Format) Option { return func(o *options) { o.format = format } }

// WithCharset says which character set the input is in, by its name on the web
// such as utf-8 or windows-1252, instead of telling it from the bytes.
func WithCharset(name string) Option { return func(o *options) { o.charset = name } }

// WithLanguage says which language the input is in, en or fr, instead of telling
// it from the text.
func WithLanguage(code string) Option { return func(o *options) { o.language = code } }

// WithSpans adds to every object the place of its passage in the input.
func WithSpans() Option { return func(o *options) { o.spans = true } }

// Parse reads one summary. It returns the record and what is to be said about
// it, sorted by place. The error is not nil only where nothing could be read:
// [ErrEmpty], [ErrBinary], [ErrTooLarge], or an unknown character set or language.
func Parse(data []byte, opts ...Option) (*model.Summary, []model.Diagnostic, error) {
	o := newOptions(opts)
	src, d, notes, err := read(data, &o)
	if err != nil {
		return nil, nil, err
	}
	r := newRecord(d)
	r.notes = notes
	locate := newLocator(src, d.places)
	if o.spans {
		r.locate = locate
	}
	sum := sha256.Sum256(data)
	r.Source = model.Source{Name: filepath.ToSlash(o.name), Format: string(src.format), SHA256: hex.EncodeToString(sum[:])}
	if code := d.language(); code != "" {
		r.Language = ptr(code)
	}
	fillHeader(d, r)
	extractFindings(d, r)
	extractSentences(d, r)
	return r.Summary, diagnostics(r.notes, locate), nil
}

// read decodes the input and cuts it into blocks, sections and sentences.
func read(data []byte, o *options) (*source, *document, []finding, error) {
	src, notes, err := newSource(data, o.name, o.charset, o.format)
	if err != nil {
		return nil, nil, nil, err
	}
	switch src.format {
	case HTML:
		var more []finding
		src, more = readPage(src)
		notes = append(notes, more...)
	case Text:
		src = readPlain(src)
	case Markdown:
		src.endPages()
	}
	d := readBlocks(src.text, src.format)
	notes = append(notes, readHeader(d)...)
	language, err := readLanguage(d, o.language)
	if err != nil {
		return nil, nil, nil, err
	}
	notes = append(notes, language...)
	readSections(d)
	readSentences(d)
	readLists(d)
	return src, d, review(d, notes), nil
}

// review adds what is doubtful about the text as a whole. Of what is no summary
// only that is said, and how its bytes were read.
func review(d *document, notes []finding) []finding {
	isPage := func(n finding) bool { return n.rule == model.RuleNotASummary }
	if d.header.procedure.empty() && d.header.date.empty() && !namesInstitution(d.text) && !slices.ContainsFunc(notes, isPage) {
		notes = append(notes, finding{rule: model.RuleNotASummary, message: "this is no summary of the Legislative Observatory"})
	}
	if slices.ContainsFunc(notes, isPage) {
		return slices.DeleteFunc(notes, func(n finding) bool {
			return n.rule != model.RuleNotASummary && n.rule != model.RuleCharsetGuessed && n.rule != model.RuleCharsetInvalid
		})
	}
	for _, s := range d.stray {
		notes = append(notes, finding{rule: model.RuleUnbalancedBold, source: true, start: s.start, end: s.end,
			message: "a bold marker has no partner"})
	}
	if !d.marked && len(d.bold) == 0 {
		notes = append(notes, finding{rule: model.RuleNoMarkup, message: "plain text has no bold, so there are no key findings"})
	}
	return notes
}

// namesInstitution reports whether a text speaks of the institutions that every
// summary speaks of.
func namesInstitution(text string) bool {
	for _, name := range [...]string{"Parliament", "Parlement", "Commission", "Council", "Conseil", "Member State", "États membres"} {
		if strings.Contains(text, name) {
			return true
		}
	}
	return false
}

// diagnostics looks up the places of the notes and sorts them.
func diagnostics(notes []finding, locate *locator) []model.Diagnostic {
	list := make([]model.Diagnostic, 0, len(notes))
	for _, n := range notes {
		rule, _ := model.FindRule(n.rule)
		d := model.Diagnostic{Rule: n.rule, Severity: rule.Severity, Message: n.message}
		s := span{n.start, n.end}
		switch {
		case n.raw:
			d.Span = locate.raw(s)
		case n.source:
			d.Span = locate.source(s)
		case s.empty():
			d.Span = locate.text(span{})
		default:
			d.Span = locate.text(s)
		}
		list = append(list, d)
	}
	sort.SliceStable(list, func(i, j int) bool { return list[i].Span.Start < list[j].Span.Start })
	return list
}
