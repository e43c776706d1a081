package model

import "strconv"

// SchemaVersion is the version of the output contract. It is raised whenever a
// key is added, or changes its name, its type or its meaning.
const SchemaVersion = 2

// Summary is the record of one summary.
type Summary struct {
	// Version of the output contract.
	SchemaVersion int `json:"schema_version" yaml:"schema_version"`
	// The input that the record was read from.
	Source Source `json:"source" yaml:"source"`
	// ISO 639-1 code of the summary's language; null where it is none that can be read.
	Language *string `json:"language" yaml:"language"`
	// The summary's title; null where it has none.
	Title *string `json:"title" yaml:"title"`
	// The procedure that the header names; null where it names none.
	Procedure *Procedure `json:"procedure" yaml:"procedure"`
	// The date in the header, ISO 8601 (YYYY-MM-DD); null where there is none, or it is no day.
	Date *string `json:"date" yaml:"date"`
	// The document that is summarised; null where the header does not say.
	DocumentType *DocumentType `json:"document_type" yaml:"document_type"`
	// Who tabled the text that was adopted; null where the summary does not say.
	TabledBy *TabledBy `json:"tabled_by" yaml:"tabled_by"`
	// Results stated in figures or as unanimous, in text order.
	Votes []Vote `json:"votes" yaml:"votes"`
	// Parliament's committees and their roles, in text order.
	Committees []Committee `json:"committees" yaml:"committees"`
	// Rapporteurs, in text order.
	Rapporteurs []Rapporteur `json:"rapporteurs" yaml:"rapporteurs"`
	// Headings, in text order.
	Sections []Section `json:"sections" yaml:"sections"`
	// Passages in bold that are not headings, in text order.
	KeyFindings []Finding `json:"key_findings" yaml:"key_findings"`
	// Calls on somebody to act, as a list or in prose, in text order.
	Calls []Call `json:"calls_to_action" yaml:"calls_to_action"`
	// The lists that call on nobody, in text order.
	Lists []List `json:"lists" yaml:"lists"`
	// Documents and acts that the text cites, each once, in text order.
	References []Reference `json:"references" yaml:"references"`
	// Places of the header fields; only where spans were asked for.
	Spans *HeaderSpans `json:"spans,omitempty" yaml:"spans,omitempty"`
}

// Source identifies the input of a record.
type Source struct {
	// Path as given, with forward slashes; stdin for standard input.
	Name string `json:"name" yaml:"name"`
	// What the input was read as: markdown, html, text or pdf.
	Format string `json:"format" yaml:"format"`
	// SHA-256 of the input's bytes in hexadecimal digits; of the packed file where it is packed. Empty where the
	// input is a stream of several summaries that is too long to be kept, so that its end is not known yet.
	SHA256 string `json:"sha256" yaml:"sha256"`
	// Which summary of an input that holds several, as a JSON Pointer to its text, such as
	// /12/events/3/summary. In JSON Lines and CSV its first element is the index of the row, from 0.
	// Null where the input is one summary.
	Record *string `json:"record" yaml:"record"`
}

// Procedure is a reference such as 2016/2607(RSP).
type Procedure struct {
	// Canonical reference, without blanks and in capitals.
	Reference string `json:"reference" yaml:"reference"`
	// Year of the reference, in four digits.
	Year int `json:"year" yaml:"year"`
	// Number of the reference in its year.
	Number int `json:"number" yaml:"number"`
	// The letter after the number, as in 2020/0112R(APP); null where there is none.
	Variant *string `json:"variant" yaml:"variant"`
	// Three-letter code of the procedure's type.
	Type string `json:"type" yaml:"type"`
	// The type's name in the summary's language; null for an unknown code.
	TypeName *string `json:"type_name" yaml:"type_name"`
	// The procedure's page at the Observatory.
	URL string `json:"url" yaml:"url"`
}

// DocumentType is the document that the header says is summarised.
type DocumentType struct {
	// As written in the header.
	Text string `json:"text" yaml:"text"`
	// Stage of the procedure that the document belongs to, such as text_adopted; null for an unknown label.
	Stage *string `json:"stage" yaml:"stage"`
	// Reading that the document belongs to: single, first, second or third; null where it belongs to none.
	Reading *string `json:"reading" yaml:"reading"`
}

// TabledBy says who tabled the text that was adopted.
type TabledBy struct {
	// The sentence that says so.
	Text string `json:"text" yaml:"text"`
	// Whether it was a joint motion.
	Joint bool `json:"joint" yaml:"joint"`
	// Whether Members tabled it beside the groups.
	Members bool `json:"members" yaml:"members"`
	// The groups, in text order; empty where a committee tabled the text.
	Groups []Group `json:"groups" yaml:"groups"`
	// Place in the input; only where spans were asked for.
	Span *Span `json:"span,omitempty" yaml:"span,omitempty"`
}

// Group is a political group as a text names it.
type Group struct {
	// Canonical code; the text itself for an unknown group.
	Code string `json:"code" yaml:"code"`
	// The group's name in the summary's language; null for an unknown group.
	Name *string `json:"name" yaml:"name"`
	// As written.
	Text string `json:"text" yaml:"text"`
	// Place in the input; only where spans were asked for.
	Span *Span `json:"span,omitempty" yaml:"span,omitempty"`
}

// Vote is one result. Of a unanimous one all three figures are null.
type Vote struct {
	// Who voted: parliament, committee or council; null where the text leaves it open.
	Body *string `json:"body" yaml:"body"`
	// What came of the vote: adopted or rejected.
	Outcome string `json:"outcome" yaml:"outcome"`
	// Votes in favour; null where the text does not say.
	For *int `json:"for" yaml:"for"`
	// Votes against; null where the text does not say.
	Against *int `json:"against" yaml:"against"`
	// Abstentions; null where the text does not say.
	Abstentions *int `json:"abstentions" yaml:"abstentions"`
	// Codes of the groups that tabled what was voted on, where the text ascribes it to groups.
	TabledBy []string `json:"tabled_by" yaml:"tabled_by"`
	// The sentence.
	Text string `json:"text" yaml:"text"`
	// Place in the input; only where spans were asked for.
	Span *Span `json:"span,omitempty" yaml:"span,omitempty"`
}

// Committee is one of Parliament's committees as a text names it.
type Committee struct {
	// The committee's code; null where the vocabulary lacks the name.
	Code *string `json:"code" yaml:"code"`
	// As written.
	Name string `json:"name" yaml:"name"`
	// What it had to do with the document: responsible, associated or opinion.
	Role string `json:"role" yaml:"role"`
	// Place in the input; only where spans were asked for.
	Span *Span `json:"span,omitempty" yaml:"span,omitempty"`
}

// Rapporteur is a Member who drew up the report.
type Rapporteur struct {
	// As written.
	Name string `json:"name" yaml:"name"`
	// Code of the political group; null where the text does not say.
	Group *string `json:"group" yaml:"group"`
	// The country as written, such as DE or D; null where the text does not say.
	Country *string `json:"country" yaml:"country"`
	// Place in the input; only where spans were asked for.
	Span *Span `json:"span,omitempty" yaml:"span,omitempty"`
}

// Section is a heading.
type Section struct {
	// As written, without its colon.
	Heading string `json:"heading" yaml:"heading"`
	// How it stands in the text: heading (a line of its own) or run_in (the start of a paragraph).
	Kind string `json:"kind" yaml:"kind"`
	// Place in the input; only where spans were asked for.
	Span *Span `json:"span,omitempty" yaml:"span,omitempty"`
}

// Finding is a passage that the summary sets in bold.
type Finding struct {
	// As written.
	Text string `json:"text" yaml:"text"`
	// The sentence or list item that holds it.
	Sentence string `json:"sentence" yaml:"sentence"`
	// The heading that it stands under; null where there is none.
	Section *string `json:"section" yaml:"section"`
	// Place in the input; only where spans were asked for.
	Span *Span `json:"span,omitempty" yaml:"span,omitempty"`
}

// Call is a call on somebody to act.
type Call struct {
	// How it stands in the text: list (a bulleted list with its lead-in) or prose (a sentence).
	Form string `json:"form" yaml:"form"`
	// Who is to act, as written; null where nobody is named.
	Addressee *string `json:"addressee" yaml:"addressee"`
	// What an addressee that is a pronoun stands for, as written before; null where it is no pronoun, or
	// that is open.
	Antecedent *string `json:"antecedent" yaml:"antecedent"`
	// Ids of the actors and countries that the addressee, or the antecedent of a pronoun, names, in text
	// order, each once.
	Actors []string `json:"actors" yaml:"actors"`
	// The sentence before the list; in prose the part of the sentence before the action.
	LeadIn string `json:"lead_in" yaml:"lead_in"`
	// The heading that it stands under; null where there is none.
	Section *string `json:"section" yaml:"section"`
	// One a bullet, or one an action; empty where the list was lost.
	Items []Item `json:"items" yaml:"items"`
	// Place in the input; only where spans were asked for.
	Span *Span `json:"span,omitempty" yaml:"span,omitempty"`
	// Place of the antecedent; only where spans were asked for.
	AntecedentSpan *Span `json:"antecedent_span,omitempty" yaml:"antecedent_span,omitempty"`
}

// List is a list that calls on nobody to act.
type List struct {
	// The sentence before the list; empty where there is none.
	LeadIn string `json:"lead_in" yaml:"lead_in"`
	// The heading that it stands under; null where there is none.
	Section *string `json:"section" yaml:"section"`
	// One a bullet, nested ones in their order.
	Items []Item `json:"items" yaml:"items"`
	// Place in the input; only where spans were asked for.
	Span *Span `json:"span,omitempty" yaml:"span,omitempty"`
}

// Item is one bullet of a list, or one action of a call in prose.
type Item struct {
	// As written, without its bullet or number.
	Text string `json:"text" yaml:"text"`
	// Place in the input; only where spans were asked for.
	Span *Span `json:"span,omitempty" yaml:"span,omitempty"`
}

// Reference is a document or act that the text cites.
type Reference struct {
	// What it is: procedure, proposal, report, text_adopted, motion, regulation, directive, decision or
	// treaty_article.
	Kind string `json:"kind" yaml:"kind"`
	// As written.
	Text string `json:"text" yaml:"text"`
	// Canonical form, the same for every spelling.
	ID string `json:"id" yaml:"id"`
	// CELEX number; null where none follows from the text.
	CELEX *string `json:"celex" yaml:"celex"`
	// Place in the input; only where spans were asked for.
	Span *Span `json:"span,omitempty" yaml:"span,omitempty"`
}

// Span is the place of a passage in the bytes of the input, whatever its format
// and character set. Of a PDF file, Start and End index the text in the normal form
// of Markdown, and Page and Box stand in place of Line and Column.
type Span struct {
	// Offset of the first byte, from 0; of a PDF file in its text as Markdown.
	Start int `json:"start" yaml:"start"`
	// Offset after the last byte.
	End int `json:"end" yaml:"end"`
	// Line of the first byte, from 1; left out for a PDF file.
	Line int `json:"line,omitempty" yaml:"line,omitempty"`
	// Column of the first byte in characters, from 1; left out for a PDF file.
	Column int `json:"column,omitempty" yaml:"column,omitempty"`
	// Page that the passage begins on, from 1; only for a PDF file.
	Page int `json:"page,omitempty" yaml:"page,omitempty"`
	// What it covers of that page; only for a PDF file, and a passage of its text.
	Box *Box `json:"box,omitempty" yaml:"box,omitempty"`
}

// Place returns where the passage begins as messages say it: line:column, or p and
// the page.
func (s Span) Place() string {
	if s.Page > 0 {
		return "p" + strconv.Itoa(s.Page)
	}
	return strconv.Itoa(s.Line) + ":" + strconv.Itoa(s.Column)
}

// Box is a rectangle on a page, in points from its top left corner.
type Box struct {
	// Distance of the left side from that of the page, in points.
	Left float64 `json:"left" yaml:"left"`
	// Distance of the upper side from that of the page, in points.
	Top float64 `json:"top" yaml:"top"`
	// Distance of the right side from the left of the page, in points.
	Right float64 `json:"right" yaml:"right"`
	// Distance of the lower side from the upper of the page, in points.
	Bottom float64 `json:"bottom" yaml:"bottom"`
}

// HeaderSpans holds the places of the header fields.
type HeaderSpans struct {
	// Place of the title; null where there is none.
	Title *Span `json:"title" yaml:"title"`
	// Place of the procedure's reference; null where there is none.
	Procedure *Span `json:"procedure" yaml:"procedure"`
	// Place of the date; null where there is none.
	Date *Span `json:"date" yaml:"date"`
	// Place of the document type; null where there is none.
	DocumentType *Span `json:"document_type" yaml:"document_type"`
}
