package render

import (
	"cmp"
	"strconv"
	"strings"

	"resparse/model"
)

// table is a table of one kind of fact: a row for each, which says of which
// summary it is and where it stands.
type table struct {
	name    string
	columns []string // between those that all tables have
	rows    func(s *model.Summary, add func(at *model.Span, cells ...string))
}

// before and after are the columns that all tables have.
const (
	columnsBefore = "date,reference,procedure_type,title,"
	columnsAfter  = ",source,record,line,page"
)

// listSeparator stands between the values of a cell.
const listSeparator = "; "

// tables returns all tables, the usual first.
func tables() []table {
	return []table{
		{"calls", []string{"form", "addressee", "actors", "action", "lead_in", "section"}, callRows},
		{"votes", []string{"body", "outcome", "for", "against", "abstentions", "tabled_by", "text"}, voteRows},
		{"groups", []string{"code", "name", "text", "joint", "members"}, groupRows},
		{"findings", []string{"text", "sentence", "section"}, findingRows},
		{"committees", []string{"code", "name", "role"}, committeeRows},
		{"rapporteurs", []string{"name", "group", "country"}, rapporteurRows},
		{"sections", []string{"heading", "kind"}, sectionRows},
		{"lists", []string{"item", "lead_in", "section"}, listRows},
		{"references", []string{"kind", "id", "celex", "text"}, referenceRows},
		{"summaries", []string{
			"language", "document_type", "stage", "reading", "tabled_by", "committees", "rapporteurs",
			"votes", "findings", "calls", "url", "format", "sha256",
		}, summaryRows},
	}
}

// tableNames returns the names of all tables.
func tableNames() []string {
	var names []string
	for _, t := range tables() {
		names = append(names, t.name)
	}
	return names
}

// header returns the names of all columns.
func (t *table) header() []string {
	return strings.Split(columnsBefore+strings.Join(t.columns, ",")+columnsAfter, ",")
}

// each calls write with each row of a record. A row is valid until write returns.
func (t *table) each(s *model.Summary, write func(row []string)) {
	var reference, kind string
	if p := s.Procedure; p != nil {
		reference, kind = p.Reference, p.Type
	}
	row := []string{orEmpty(s.Date), reference, kind, orEmpty(s.Title)}
	before := len(row)
	t.rows(s, func(at *model.Span, cells ...string) {
		row = append(append(row[:before], cells...), s.Source.Name, orEmpty(s.Source.Record))
		row = append(row, placeOf(at)...)
		write(row)
	})
}

// placeOf returns the line and the page that a passage begins in, each empty where
// it is not known.
func placeOf(at *model.Span) []string {
	switch {
	case at == nil:
		return []string{"", ""}
	case at.Page > 0:
		return []string{"", strconv.Itoa(at.Page)}
	}
	return []string{strconv.Itoa(at.Line), ""}
}

func orEmpty(text *string) string {
	if text == nil {
		return ""
	}
	return *text
}

func figure(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

// callRows gives a row for each action, and one for a call whose list was lost.
func callRows(s *model.Summary, add func(*model.Span, ...string)) {
	for i := range s.Calls {
		c := &s.Calls[i]
		items := c.Items
		if len(items) == 0 {
			items = []model.Item{{Span: c.Span}}
		}
		for _, item := range items {
			add(item.Span, c.Form, orEmpty(c.Addressee), strings.Join(c.Actors, listSeparator), item.Text, c.LeadIn,
				orEmpty(c.Section))
		}
	}
}

func voteRows(s *model.Summary, add func(*model.Span, ...string)) {
	for i := range s.Votes {
		v := &s.Votes[i]
		add(v.Span, orEmpty(v.Body), v.Outcome, figure(v.For), figure(v.Against), figure(v.Abstentions),
			strings.Join(v.TabledBy, listSeparator), v.Text)
	}
}

// groupRows gives a row for each group that tabled the text that was adopted.
func groupRows(s *model.Summary, add func(*model.Span, ...string)) {
	if s.TabledBy == nil {
		return
	}
	joint, members := strconv.FormatBool(s.TabledBy.Joint), strconv.FormatBool(s.TabledBy.Members)
	for _, g := range s.TabledBy.Groups {
		add(g.Span, g.Code, orEmpty(g.Name), g.Text, joint, members)
	}
}

func findingRows(s *model.Summary, add func(*model.Span, ...string)) {
	for _, f := range s.KeyFindings {
		add(f.Span, f.Text, f.Sentence, orEmpty(f.Section))
	}
}

func committeeRows(s *model.Summary, add func(*model.Span, ...string)) {
	for _, c := range s.Committees {
		add(c.Span, orEmpty(c.Code), c.Name, c.Role)
	}
}

func rapporteurRows(s *model.Summary, add func(*model.Span, ...string)) {
	for _, r := range s.Rapporteurs {
		add(r.Span, r.Name, orEmpty(r.Group), orEmpty(r.Country))
	}
}

func sectionRows(s *model.Summary, add func(*model.Span, ...string)) {
	for _, h := range s.Sections {
		add(h.Span, h.Heading, h.Kind)
	}
}

func listRows(s *model.Summary, add func(*model.Span, ...string)) {
	for i := range s.Lists {
		l := &s.Lists[i]
		for _, item := range l.Items {
			add(item.Span, item.Text, l.LeadIn, orEmpty(l.Section))
		}
	}
}

func referenceRows(s *model.Summary, add func(*model.Span, ...string)) {
	for _, r := range s.References {
		add(r.Span, r.Kind, r.ID, orEmpty(r.CELEX), r.Text)
	}
}

// summaryRows gives one row, with the numbers of what has tables of its own.
func summaryRows(s *model.Summary, add func(*model.Span, ...string)) {
	var document model.DocumentType
	if s.DocumentType != nil {
		document = *s.DocumentType
	}
	var url string
	if s.Procedure != nil {
		url = s.Procedure.URL
	}
	var groups, committees, rapporteurs []string
	if s.TabledBy != nil {
		for _, g := range s.TabledBy.Groups {
			groups = append(groups, g.Code)
		}
	}
	for _, c := range s.Committees {
		code := c.Code
		if code == nil {
			code = &c.Name
		}
		committees = append(committees, *code)
	}
	for _, r := range s.Rapporteurs {
		rapporteurs = append(rapporteurs, r.Name)
	}
	add(startOf(s.Spans),
		orEmpty(s.Language), document.Text, orEmpty(document.Stage), orEmpty(document.Reading),
		strings.Join(groups, listSeparator), strings.Join(committees, listSeparator),
		strings.Join(rapporteurs, listSeparator),
		strconv.Itoa(len(s.Votes)), strconv.Itoa(len(s.KeyFindings)), strconv.Itoa(len(s.Calls)),
		url, s.Source.Format, s.Source.SHA256)
}

// startOf returns the place of the title or, without one, of what else the header
// has first.
func startOf(h *model.HeaderSpans) *model.Span {
	if h == nil {
		return nil
	}
	return cmp.Or(h.Title, h.Procedure, h.Date, h.DocumentType)
}
