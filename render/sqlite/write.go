package sqlite

import (
	"encoding/json"
	"fmt"
	"strings"

	"resparse/model"
)

// children are the tables whose rows belong to a summary.
var children = []string{
	"header_places", "diagnostics", "sections", "tabling_groups", "votes", "vote_groups", "summary_committees",
	"rapporteurs", "findings", "calls", "call_actors", "call_items", "lists", "list_items", "citations",
}

// fromSearch and toSearch take a summary out of the full-text index, whose old
// text must still be there, and put in all that this run wrote: the index is flushed
// after each statement, which took a quarter of the time when each summary had one.
const (
	fromSearch = "INSERT INTO search (search, rowid, title, text, findings, actions) " +
		"SELECT 'delete', id, title, text, findings, actions FROM search_content WHERE id = ?"
	toSearch = "INSERT INTO search (rowid, title, text, findings, actions) " +
		"SELECT id, title, text, findings, actions FROM search_content WHERE id IN (SELECT id FROM temp.written)"
)

// remove removes a summary.
func (d *Database) remove(id int64) error {
	if err := d.run(fromSearch, id); err != nil {
		return err
	}
	for _, table := range children {
		if err := d.run("DELETE FROM "+table+" WHERE summary = ?", id); err != nil {
			return err
		}
	}
	return d.run("DELETE FROM summaries WHERE id = ?", id)
}

// known stands for the id of a summary that this run has had already.
const known = -1

// claim returns the id of the summary that a source takes the place of, 0 for a new
// one, or known. The error says that two inputs have the name.
func (d *Database) claim(source model.Source) (int64, error) {
	id, sum, _, err := d.find(source)
	switch {
	case err != nil || id == 0:
		return 0, err
	case d.seen.has(id) && sum == source.SHA256: // named twice
		return known, nil
	case d.seen.has(id):
		return 0, fmt.Errorf("would lose a summary: two inputs are called %s; give them different names", source.Name)
	}
	d.seen.set(id)
	return id, nil
}

// write writes a summary, in place of what there was of it. One that stays keeps
// its id.
func (d *Database) write(e *entry) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.knowCodes(); err != nil {
		return err
	}
	id, err := d.claim(e.summary.Source)
	switch {
	case err != nil || id == known:
		return err
	case id != 0:
		if err := d.remove(id); err != nil {
			return err
		}
	}
	w := &writer{d: d, s: e.summary, id: id}
	w.summary(e.text)
	w.diagnostics(e.diagnostics)
	w.header()
	w.sections()
	w.tabling()
	w.votes()
	w.people()
	w.findings()
	w.calls()
	w.lists()
	w.citations()
	if w.err == nil {
		w.err = d.run("INSERT INTO temp.written VALUES (?)", w.id)
	}
	d.seen.set(w.id)
	return w.err
}

// writer writes the rows of one summary, up to the first error.
type writer struct {
	d   *Database
	s   *model.Summary
	id  int64 // 0 for a new summary
	err error
}

// insert writes a row of a table that belongs to the summary: its place in the
// list and its values, in the order of the columns, and where it stands.
func (w *writer) insert(table string, values ...any) {
	if w.err != nil {
		return
	}
	text := "INSERT INTO " + table + " VALUES (?" + strings.Repeat(", ?", len(values)) + ")"
	w.err = w.d.run(text, append([]any{w.id}, values...)...)
}

// know sees to it that a vocabulary has a code.
func (w *writer) know(table, column, code string) {
	if w.err == nil {
		w.err = w.d.know(table, column, code)
	}
}

// placed returns values with a place after them, whose columns are null where it
// is not known.
func placed(at *model.Span, values ...any) []any {
	if at == nil {
		return append(values, nil, nil, nil, nil, nil, nil)
	}
	values = append(values, at.Start, at.End)
	if at.Page == 0 {
		return append(values, at.Line, at.Column, nil, nil)
	}
	var box any
	if b := at.Box; b != nil {
		text, _ := json.Marshal([]float64{b.Left, b.Top, b.Right, b.Bottom}) // finite numbers have a form
		box = string(text)
	}
	return append(values, nil, nil, at.Page, box)
}

// pointed returns what a pointer points to, nil for a nil one.
func pointed[T any](p *T) any {
	if p == nil {
		return nil
	}
	return *p
}

func (w *writer) summary(text string) {
	s := w.s
	var procedure any
	if p := s.Procedure; p != nil {
		procedure = p.Reference
		w.know("procedure_types", "code", p.Type)
		if w.err == nil {
			w.err = w.d.run("INSERT OR REPLACE INTO procedures VALUES (?, ?, ?, ?, ?, ?)",
				p.Reference, p.Year, p.Number, pointed(p.Variant), p.Type, p.URL)
		}
	}
	document := []any{nil, nil, nil}
	if t := s.DocumentType; t != nil {
		document = []any{t.Text, pointed(t.Stage), pointed(t.Reading)}
	}
	tabled := placed(nil, nil, nil, nil)
	if t := s.TabledBy; t != nil {
		tabled = placed(t.Span, t.Text, t.Joint, t.Members)
	}
	values := []any{nil}
	if w.id != 0 {
		values[0] = w.id
	}
	values = append(values, s.Source.Name, pointed(s.Source.Record), s.Source.Format, s.Source.SHA256, w.d.writtenBy,
		s.SchemaVersion, pointed(s.Language), pointed(s.Title), pointed(s.Date), procedure)
	values = append(append(append(values, document...), tabled...), text)
	if w.err != nil {
		return
	}
	insert, err := w.d.statement("INSERT INTO summaries VALUES (?" + strings.Repeat(", ?", len(values)-1) + ")")
	if err != nil {
		w.err = err
		return
	}
	result, err := insert.Exec(values...)
	if err != nil {
		w.err = describe(err)
		return
	}
	w.id, w.err = result.LastInsertId()
}

func (w *writer) diagnostics(all []model.Diagnostic) {
	for i, d := range all {
		w.insert("diagnostics", placed(&d.Span, i+1, d.Rule, d.Severity.String(), d.Message)...)
	}
}

func (w *writer) header() {
	h := w.s.Spans
	if h == nil {
		return
	}
	for _, field := range []struct {
		name string
		at   *model.Span
	}{{"title", h.Title}, {"procedure", h.Procedure}, {"date", h.Date}, {"document_type", h.DocumentType}} {
		if field.at != nil {
			w.insert("header_places", placed(field.at, field.name)...)
		}
	}
}

func (w *writer) sections() {
	for i, h := range w.s.Sections {
		w.insert("sections", placed(h.Span, i+1, h.Heading, h.Kind)...)
	}
}

// section returns the number of the section that a fact stands in: the last one
// of that heading that does not begin after it.
func (w *writer) section(heading *string, at *model.Span) any {
	if heading == nil {
		return nil
	}
	var found any
	for i, h := range w.s.Sections {
		after := found != nil && at != nil && h.Span != nil && h.Span.Start > at.Start
		if h.Heading == *heading && !after {
			found = i + 1
		}
	}
	return found
}

func (w *writer) tabling() {
	if w.s.TabledBy == nil {
		return
	}
	for i, g := range w.s.TabledBy.Groups {
		w.know("groups", "code", g.Code)
		w.insert("tabling_groups", placed(g.Span, i+1, g.Code, g.Text)...)
	}
}

func (w *writer) votes() {
	for i := range w.s.Votes {
		v := &w.s.Votes[i]
		w.insert("votes", placed(v.Span, i+1, pointed(v.Body), v.Outcome, pointed(v.For), pointed(v.Against),
			pointed(v.Abstentions), v.Text)...)
		for k, code := range v.TabledBy {
			w.know("groups", "code", code)
			w.insert("vote_groups", i+1, k+1, code)
		}
	}
}

func (w *writer) people() {
	for i, c := range w.s.Committees {
		if c.Code != nil {
			w.know("committees", "code", *c.Code)
		}
		w.insert("summary_committees", placed(c.Span, i+1, pointed(c.Code), c.Name, c.Role)...)
	}
	for i, r := range w.s.Rapporteurs {
		if r.Group != nil {
			w.know("groups", "code", *r.Group)
		}
		w.insert("rapporteurs", placed(r.Span, i+1, r.Name, pointed(r.Group), pointed(r.Country))...)
	}
}

func (w *writer) findings() {
	for i, f := range w.s.KeyFindings {
		w.insert("findings", placed(f.Span, i+1, f.Text, f.Sentence, w.section(f.Section, f.Span))...)
	}
}

func (w *writer) calls() {
	for i := range w.s.Calls {
		c := &w.s.Calls[i]
		values := placed(c.Span, i+1, c.Form, pointed(c.Addressee), pointed(c.Antecedent), c.LeadIn,
			w.section(c.Section, c.Span))
		w.insert("calls", placed(c.AntecedentSpan, values...)...)
		for k, actor := range c.Actors {
			w.know("actors", "id", actor)
			w.insert("call_actors", i+1, k+1, actor)
		}
		w.items("call_items", i+1, c.Items)
	}
}

func (w *writer) lists() {
	for i := range w.s.Lists {
		l := &w.s.Lists[i]
		w.insert("lists", placed(l.Span, i+1, l.LeadIn, w.section(l.Section, l.Span))...)
		w.items("list_items", i+1, l.Items)
	}
}

// items writes the items of a list, whose own place in the record is given.
func (w *writer) items(table string, list int, items []model.Item) {
	for k, item := range items {
		w.insert(table, placed(item.Span, list, k+1, item.Text)...)
	}
}

func (w *writer) citations() {
	for i, r := range w.s.References {
		w.insert("citations", placed(r.Span, i+1, r.Kind, r.ID, pointed(r.CELEX), r.Text)...)
	}
}
