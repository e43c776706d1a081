// Package model holds the record that a summary of the European Parliament's
// Legislative Observatory (OEIL) is turned into, the diagnostics about it, and
// the vocabularies that give its codes their meaning: political groups,
// procedure types, document types, committees, actors and countries.
//
// The types are the output contract: YAML, JSON and JSON Lines carry them
// under the names of their tags, in the order of their fields. A pointer that
// is nil is a value that the summary does not state, and is written as null.
// Lists are never nil in a record that the parser returns.
package model

// SchemaVersion is the version of the output contract. It is raised whenever a
// key changes its name, its type or its meaning.
const SchemaVersion = 2

// Summary is the record of one summary.
type Summary struct {
	SchemaVersion int           `json:"schema_version" yaml:"schema_version" jsonschema:"version of the output contract"`
	Source        Source        `json:"source" yaml:"source" jsonschema:"the input that the record was read from"`
	Language      *string       `json:"language" yaml:"language" jsonschema:"ISO 639-1 code of the summary's language, en or fr; null where it is neither"`
	Title         *string       `json:"title" yaml:"title" jsonschema:"the summary's title"`
	Procedure     *Procedure    `json:"procedure" yaml:"procedure" jsonschema:"the procedure that the header names"`
	Date          *string       `json:"date" yaml:"date" jsonschema:"the date in the header, ISO 8601 (YYYY-MM-DD)"`
	DocumentType  *DocumentType `json:"document_type" yaml:"document_type" jsonschema:"the document that is summarised"`
	TabledBy      *TabledBy     `json:"tabled_by" yaml:"tabled_by" jsonschema:"who tabled the text that was adopted"`
	Votes         []Vote        `json:"votes" yaml:"votes" jsonschema:"results stated in figures or as unanimous, in text order"`
	Committees    []Committee   `json:"committees" yaml:"committees" jsonschema:"parliamentary committees and their roles"`
	Rapporteurs   []Rapporteur  `json:"rapporteurs" yaml:"rapporteurs" jsonschema:"rapporteurs in text order"`
	Sections      []Section     `json:"sections" yaml:"sections" jsonschema:"headings in text order"`
	KeyFindings   []Finding     `json:"key_findings" yaml:"key_findings" jsonschema:"passages in bold that are not headings"`
	Calls         []Call        `json:"calls_to_action" yaml:"calls_to_action" jsonschema:"calls on somebody to act, as a list or in prose"`
	Lists         []List        `json:"lists" yaml:"lists" jsonschema:"the lists that call on nobody"`
	References    []Reference   `json:"references" yaml:"references" jsonschema:"documents and acts that the text cites, each once"`
	Spans         *HeaderSpans  `json:"spans,omitempty" yaml:"spans,omitempty" jsonschema:"places of the header fields, only where spans were asked for"`
}

// Source identifies the input of a record.
type Source struct {
	Name   string `json:"name" yaml:"name" jsonschema:"path as given, with forward slashes; stdin for standard input"`
	Format string `json:"format" yaml:"format" jsonschema:"markdown, html or text"`
	SHA256 string `json:"sha256" yaml:"sha256" jsonschema:"SHA-256 of the input bytes in hexadecimal digits; of the packed file where it is packed"`
	// Record is a JSON Pointer to the summary's text in an input that holds
	// several, such as /12/events/3/summary.
	Record *string `json:"record" yaml:"record" jsonschema:"which summary of an input that holds several, as a JSON Pointer to its text; null where the input is one summary"`
}

// Procedure is a reference such as 2016/2607(RSP).
type Procedure struct {
	Reference string  `json:"reference" yaml:"reference" jsonschema:"canonical reference, without blanks and in capitals"`
	Year      int     `json:"year" yaml:"year" jsonschema:"year of the reference"`
	Number    int     `json:"number" yaml:"number" jsonschema:"number of the reference in its year"`
	Variant   *string `json:"variant" yaml:"variant" jsonschema:"the letter behind the number, as in 2020/0112R(APP)"`
	Type      string  `json:"type" yaml:"type" jsonschema:"three-letter procedure code"`
	TypeName  *string `json:"type_name" yaml:"type_name" jsonschema:"the code's name in the summary's language; null for an unknown code"`
	URL       string  `json:"url" yaml:"url" jsonschema:"the procedure's page at the Observatory"`
}

// DocumentType is the document that the header says is summarised.
type DocumentType struct {
	Text    string  `json:"text" yaml:"text" jsonschema:"as written in the header"`
	Stage   *string `json:"stage" yaml:"stage" jsonschema:"normalised stage, such as text_adopted; null for an unknown label"`
	Reading *string `json:"reading" yaml:"reading" jsonschema:"single, first, second or third"`
}

// TabledBy says who tabled the text that was adopted.
type TabledBy struct {
	Text    string  `json:"text" yaml:"text" jsonschema:"the sentence that says so"`
	Joint   bool    `json:"joint" yaml:"joint" jsonschema:"whether it was a joint motion"`
	Members bool    `json:"members" yaml:"members" jsonschema:"whether Members tabled it beside the groups"`
	Groups  []Group `json:"groups" yaml:"groups" jsonschema:"the groups in text order; empty where a committee tabled the text"`
	Span    *Span   `json:"span,omitempty" yaml:"span,omitempty" jsonschema:"where in the input, only where spans were asked for"`
}

// Group is a political group as a text names it.
type Group struct {
	Code string  `json:"code" yaml:"code" jsonschema:"canonical code; the text itself for an unknown group"`
	Name *string `json:"name" yaml:"name" jsonschema:"the group's name in the summary's language; null for an unknown group"`
	Text string  `json:"text" yaml:"text" jsonschema:"as written"`
	Span *Span   `json:"span,omitempty" yaml:"span,omitempty" jsonschema:"where in the input, only where spans were asked for"`
}

// Vote is one result. For a unanimous result the three figures are nil.
type Vote struct {
	Body        *string  `json:"body" yaml:"body" jsonschema:"who voted: parliament, committee or council; null where the text leaves it open"`
	Outcome     string   `json:"outcome" yaml:"outcome" jsonschema:"adopted or rejected"`
	For         *int     `json:"for" yaml:"for" jsonschema:"votes in favour"`
	Against     *int     `json:"against" yaml:"against" jsonschema:"votes against"`
	Abstentions *int     `json:"abstentions" yaml:"abstentions" jsonschema:"abstentions"`
	TabledBy    []string `json:"tabled_by" yaml:"tabled_by" jsonschema:"codes of the groups behind the motion that was voted on"`
	Text        string   `json:"text" yaml:"text" jsonschema:"the sentence"`
	Span        *Span    `json:"span,omitempty" yaml:"span,omitempty" jsonschema:"where in the input, only where spans were asked for"`
}

// Committee is a parliamentary committee as a text names it.
type Committee struct {
	Code *string `json:"code" yaml:"code" jsonschema:"the committee's code; null where the vocabulary lacks the name"`
	Name string  `json:"name" yaml:"name" jsonschema:"as written"`
	Role string  `json:"role" yaml:"role" jsonschema:"responsible, associated or opinion"`
	Span *Span   `json:"span,omitempty" yaml:"span,omitempty" jsonschema:"where in the input, only where spans were asked for"`
}

// Rapporteur is a Member who drew up the report.
type Rapporteur struct {
	Name    string  `json:"name" yaml:"name" jsonschema:"as written"`
	Group   *string `json:"group" yaml:"group" jsonschema:"code of the political group"`
	Country *string `json:"country" yaml:"country" jsonschema:"as written"`
	Span    *Span   `json:"span,omitempty" yaml:"span,omitempty" jsonschema:"where in the input, only where spans were asked for"`
}

// Section is a heading.
type Section struct {
	Heading string `json:"heading" yaml:"heading" jsonschema:"without its colon"`
	Kind    string `json:"kind" yaml:"kind" jsonschema:"heading (a line of its own) or run_in (the start of a paragraph)"`
	Span    *Span  `json:"span,omitempty" yaml:"span,omitempty" jsonschema:"where in the input, only where spans were asked for"`
}

// Finding is a passage that the summary sets in bold.
type Finding struct {
	Text     string  `json:"text" yaml:"text" jsonschema:"as written"`
	Sentence string  `json:"sentence" yaml:"sentence" jsonschema:"the sentence or list item that holds it"`
	Section  *string `json:"section" yaml:"section" jsonschema:"the heading that it stands under"`
	Span     *Span   `json:"span,omitempty" yaml:"span,omitempty" jsonschema:"where in the input, only where spans were asked for"`
}

// Call is a call on somebody to act.
type Call struct {
	Form      string  `json:"form" yaml:"form" jsonschema:"list (a bulleted list with its lead-in) or prose (a sentence)"`
	Addressee *string `json:"addressee" yaml:"addressee" jsonschema:"who is to act; null where nobody is named"`
	// Antecedent is what an addressee that is a pronoun stands for.
	Antecedent     *string  `json:"antecedent" yaml:"antecedent" jsonschema:"what a pronoun addressee stands for, as written before; null where it is no pronoun or that is open"`
	Actors         []string `json:"actors" yaml:"actors" jsonschema:"ids of the actors and countries that the addressee, or the antecedent, names, in text order"`
	LeadIn         string   `json:"lead_in" yaml:"lead_in" jsonschema:"what stands before the items or the action"`
	Section        *string  `json:"section" yaml:"section" jsonschema:"the heading that it stands under"`
	Items          []Item   `json:"items" yaml:"items" jsonschema:"one a bullet, or one an action"`
	Span           *Span    `json:"span,omitempty" yaml:"span,omitempty" jsonschema:"where in the input, only where spans were asked for"`
	AntecedentSpan *Span    `json:"antecedent_span,omitempty" yaml:"antecedent_span,omitempty" jsonschema:"where the antecedent stands, only where spans were asked for"`
}

// List is a list that calls on nobody to act.
type List struct {
	LeadIn  string  `json:"lead_in" yaml:"lead_in" jsonschema:"the sentence before the list; empty where there is none"`
	Section *string `json:"section" yaml:"section" jsonschema:"the heading that it stands under"`
	Items   []Item  `json:"items" yaml:"items" jsonschema:"one a bullet, nested bullets in order"`
	Span    *Span   `json:"span,omitempty" yaml:"span,omitempty" jsonschema:"where in the input, only where spans were asked for"`
}

// Item is one bullet of a list, or one action of a call in prose.
type Item struct {
	Text string `json:"text" yaml:"text" jsonschema:"as written"`
	Span *Span  `json:"span,omitempty" yaml:"span,omitempty" jsonschema:"where in the input, only where spans were asked for"`
}

// Reference is a document or act that the text cites.
type Reference struct {
	Kind  string  `json:"kind" yaml:"kind" jsonschema:"procedure, proposal, report, text_adopted, motion, regulation, directive, decision or treaty_article"`
	Text  string  `json:"text" yaml:"text" jsonschema:"as written"`
	ID    string  `json:"id" yaml:"id" jsonschema:"canonical form"`
	CELEX *string `json:"celex" yaml:"celex" jsonschema:"CELEX number, where one follows from the text"`
	Span  *Span   `json:"span,omitempty" yaml:"span,omitempty" jsonschema:"where in the input, only where spans were asked for"`
}

// Span is the place of a passage in the input. Start and End are offsets in
// bytes from 0, End exclusive; Line and Column are those of Start, from 1, and
// Column counts characters.
type Span struct {
	Start  int `json:"start" yaml:"start" jsonschema:"offset of the first byte, from 0"`
	End    int `json:"end" yaml:"end" jsonschema:"offset behind the last byte"`
	Line   int `json:"line" yaml:"line" jsonschema:"line of the start, from 1"`
	Column int `json:"column" yaml:"column" jsonschema:"column of the start in characters, from 1"`
}

// HeaderSpans holds the places of the header fields.
type HeaderSpans struct {
	Title        *Span `json:"title" yaml:"title" jsonschema:"place of the title"`
	Procedure    *Span `json:"procedure" yaml:"procedure" jsonschema:"place of the procedure reference"`
	Date         *Span `json:"date" yaml:"date" jsonschema:"place of the date"`
	DocumentType *Span `json:"document_type" yaml:"document_type" jsonschema:"place of the document type"`
}
