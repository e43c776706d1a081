package parser

import (
	"bytes"

	"resparse/parser/internal/doc"
	"resparse/parser/internal/lang"
	"resparse/parser/internal/page"
)

// Kind is what an input is that is no summary.
type Kind string

// The kinds.
const (
	ProcedureFile  Kind = lang.ProcedureFile
	PressRelease   Kind = lang.PressRelease
	TabledText     Kind = lang.TabledText
	Debate         Kind = lang.Debate
	SearchResults  Kind = lang.SearchResults
	FailedDownload Kind = lang.FailedDownload
	WebArchive     Kind = "web archive"
	OtherText      Kind = "other text"
)

// NotASummaryError is an input that is no summary of the Observatory.
type NotASummaryError struct{ Kind Kind }

// Error says what the input is and what to do.
func (e *NotASummaryError) Error() string {
	switch e.Kind {
	case ProcedureFile:
		return `a procedure file, not a summary: save the page behind its "Summary" link`
	case PressRelease:
		return "a press release, not a summary: save the summary from the procedure's page at the Observatory"
	case TabledText:
		return "a text tabled in Parliament, not its summary: save the summary from the procedure's page at the Observatory"
	case Debate:
		return "a record of debates, not a summary: save the summary from the procedure's page at the Observatory"
	case SearchResults:
		return "a list of procedures, not a summary: save the page of each summary"
	case WebArchive:
		return "a web archive, not a summary: extract the page from it"
	case FailedDownload:
		return "a message in place of a page, not a summary: download the page again"
	}
	return "not a summary of the Legislative Observatory: check that the right file was given"
}

// checkKind returns an error where an input is no summary: its page or its lines
// show another kind, or it is a whole page with nothing of a summary. A text with
// reference and date in its header is a summary, and so is any other that nothing
// speaks against.
func checkKind(pg *page.Page, d *doc.Document, languages *lang.Languages) error {
	kind := ""
	switch {
	case d.Header.Whole() && (pg == nil || pg.Known):
	case pg == nil:
		kind = languages.OtherKind("", d.Lines)
	case pg.Known:
		kind = languages.OtherKind(pg.Title, func(func(string) bool) {}) // its menus may name anything
	default:
		kind = languages.OtherKind(pg.Title, pg.Lines)
	}
	if kind == "" && pg != nil && isStrangePage(pg, d, languages) {
		kind = string(OtherText)
	}
	if kind != "" {
		return &NotASummaryError{Kind(kind)}
	}
	return nil
}

// isStrangePage reports whether a page is of no known layout, and nothing in it
// stands for a summary.
func isStrangePage(pg *page.Page, d *doc.Document, languages *lang.Languages) bool {
	return !pg.Known && d.Header.Procedure.Empty() && (pg.Furnished || pg.Whole && isStrange(d, languages))
}

// isArchive reports whether a text is a web archive: records of pages as they were
// sent.
func isArchive(text []byte) bool { return bytes.HasPrefix(text, []byte("WARC/")) }

// isStrange reports whether nothing in a text is of the Observatory.
func isStrange(d *doc.Document, languages *lang.Languages) bool {
	return d.Header.Procedure.Empty() && d.Header.Date.Empty() && !languages.NamesInstitution(d.Text)
}
