package sqlite

import (
	"database/sql"
	"encoding/json"
	"errors"

	"resparse/model"
)

// held returns all that the database holds of a summary, nil where it holds none.
func (d *Database) held(id int64) (*entry, error) {
	r := &reader{d: d, id: id, s: &model.Summary{
		Votes: []model.Vote{}, Committees: []model.Committee{}, Rapporteurs: []model.Rapporteur{},
		Sections: []model.Section{}, KeyFindings: []model.Finding{}, Calls: []model.Call{}, Lists: []model.List{},
		References: []model.Reference{},
	}}
	text := r.summary()
	r.header()
	r.sections()
	r.tabling()
	r.votes()
	r.people()
	r.findings()
	r.calls()
	r.lists()
	r.citations()
	if r.err != nil {
		return nil, r.err
	}
	diagnostics, err := d.diagnostics(id)
	return &entry{r.s, diagnostics, text}, err
}

// reader reads the rows of one summary, up to the first error.
type reader struct {
	d   *Database
	s   *model.Summary
	id  int64
	err error
}

// place is where a passage stands, as six columns have it.
type place struct {
	start, end, line, column, page sql.NullInt64
	box                            storedBox
}

const placeColumns = ", start_byte, end_byte, line, col, page, box"

// storedBox is a box as a column has it, in JSON.
type storedBox struct{ box *model.Box }

// Scan reads a box, or null.
func (b *storedBox) Scan(value any) error {
	b.box = nil
	text, ok := value.(string)
	if !ok {
		return nil
	}
	var sides [4]float64
	if err := json.Unmarshal([]byte(text), &sides); err != nil {
		return err
	}
	b.box = &model.Box{Left: sides[0], Top: sides[1], Right: sides[2], Bottom: sides[3]}
	return nil
}

func (p *place) span() *model.Span {
	if !p.start.Valid {
		return nil
	}
	return &model.Span{Start: int(p.start.Int64), End: int(p.end.Int64), Line: int(p.line.Int64),
		Column: int(p.column.Int64), Page: int(p.page.Int64), Box: p.box.box}
}

// into returns where the values of a row go, with those of a place after them.
func (p *place) into(values ...any) []any {
	return append(values, &p.start, &p.end, &p.line, &p.column, &p.page, &p.box)
}

// each has the values of each row that a query gives for the summary go into
// variables, and calls add.
func (r *reader) each(query string, add func(), into ...any) {
	if r.err != nil {
		return
	}
	s, err := r.d.statement(query)
	if err != nil {
		r.err = err
		return
	}
	rows, err := s.Query(r.id)
	if err != nil {
		r.err = describe(err)
		return
	}
	for rows.Next() && r.err == nil {
		if r.err = rows.Scan(into...); r.err == nil {
			add()
		}
	}
	r.err = errors.Join(r.err, describe(rows.Err()), rows.Close())
}

// summary reads the row of the summary itself, and returns the text.
func (r *reader) summary() (text string) {
	s := r.s
	var p struct {
		reference, kind, variant, url *string
		year, number                  *int
	}
	var document model.DocumentType
	var label, tabled *string
	var joint, members *bool
	var at place
	r.each("SELECT source, record, format, sha256, schema_version, language, title, date, procedure, year, number, variant, "+
		"type, url, document_type, stage, reading, tabled_by, joint, members, text, tabled_start, tabled_end, "+
		"tabled_line, tabled_col, tabled_page, tabled_box FROM summaries LEFT JOIN procedures ON reference = procedure WHERE id = ?",
		func() {
			if p.reference != nil {
				s.Procedure = &model.Procedure{Reference: *p.reference, Year: *p.year, Number: *p.number, Variant: p.variant,
					Type: *p.kind, TypeName: typeName(*p.kind, s.Language), URL: *p.url}
			}
			if label != nil {
				document.Text = *label
				s.DocumentType = &document
			}
			if tabled != nil {
				s.TabledBy = &model.TabledBy{Text: *tabled, Joint: *joint, Members: *members, Groups: []model.Group{},
					Span: at.span()}
			}
		},
		at.into(&s.Source.Name, &s.Source.Record, &s.Source.Format, &s.Source.SHA256, &s.SchemaVersion, &s.Language,
			&s.Title, &s.Date, &p.reference, &p.year, &p.number, &p.variant, &p.kind, &p.url, &label, &document.Stage,
			&document.Reading, &tabled, &joint, &members, &text)...)
	return text
}

// typeName returns the name of a type of procedure in a language, as records have it.
func typeName(code string, language *string) *string {
	kind, ok := model.FindProcedureType(code)
	if !ok {
		return nil
	}
	name := kind.Name(orEmpty(language))
	return &name
}

func orEmpty(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func (r *reader) header() {
	var field string
	var at place
	r.each("SELECT field"+placeColumns+" FROM header_places WHERE summary = ?", func() {
		if r.s.Spans == nil {
			r.s.Spans = new(model.HeaderSpans)
		}
		switch h := r.s.Spans; field {
		case "title":
			h.Title = at.span()
		case "procedure":
			h.Procedure = at.span()
		case "date":
			h.Date = at.span()
		case "document_type":
			h.DocumentType = at.span()
		}
	}, at.into(&field)...)
}

func (r *reader) sections() {
	var h model.Section
	var at place
	r.each("SELECT heading, kind"+placeColumns+" FROM sections WHERE summary = ? ORDER BY section", func() {
		h.Span = at.span()
		r.s.Sections = append(r.s.Sections, h)
	}, at.into(&h.Heading, &h.Kind)...)
}

// heading returns the heading of a section, numbered from 1; nil for none.
func (r *reader) heading(section *int) *string {
	if section == nil || *section < 1 || *section > len(r.s.Sections) {
		return nil
	}
	return &r.s.Sections[*section-1].Heading
}

func (r *reader) tabling() {
	if r.s.TabledBy == nil {
		return
	}
	names := make(map[string]string)
	for _, g := range model.PoliticalGroups() {
		names[g.Code] = g.Name(orEmpty(r.s.Language))
	}
	var g model.Group
	var at place
	r.each("SELECT group_code, text"+placeColumns+" FROM tabling_groups WHERE summary = ? ORDER BY position", func() {
		g.Name, g.Span = nil, at.span()
		if name, ok := names[g.Code]; ok {
			g.Name = &name
		}
		r.s.TabledBy.Groups = append(r.s.TabledBy.Groups, g)
	}, at.into(&g.Code, &g.Text)...)
}

func (r *reader) votes() {
	var v model.Vote
	var at place
	r.each("SELECT body, outcome, votes_for, votes_against, abstentions, text"+placeColumns+
		" FROM votes WHERE summary = ? ORDER BY vote", func() {
		v.TabledBy, v.Span = []string{}, at.span()
		r.s.Votes = append(r.s.Votes, v)
	}, at.into(&v.Body, &v.Outcome, &v.For, &v.Against, &v.Abstentions, &v.Text)...)
	var vote int
	var code string
	r.each("SELECT vote, group_code FROM vote_groups WHERE summary = ? ORDER BY vote, position", func() {
		one := &r.s.Votes[vote-1]
		one.TabledBy = append(one.TabledBy, code)
	}, &vote, &code)
}

func (r *reader) people() {
	var c model.Committee
	var at place
	r.each("SELECT code, name, role"+placeColumns+" FROM summary_committees WHERE summary = ? ORDER BY position", func() {
		c.Span = at.span()
		r.s.Committees = append(r.s.Committees, c)
	}, at.into(&c.Code, &c.Name, &c.Role)...)
	var one model.Rapporteur
	r.each("SELECT name, group_code, country"+placeColumns+" FROM rapporteurs WHERE summary = ? ORDER BY position", func() {
		one.Span = at.span()
		r.s.Rapporteurs = append(r.s.Rapporteurs, one)
	}, at.into(&one.Name, &one.Group, &one.Country)...)
}

func (r *reader) findings() {
	var f model.Finding
	var section *int
	var at place
	r.each("SELECT text, sentence, section"+placeColumns+" FROM findings WHERE summary = ? ORDER BY finding", func() {
		f.Section, f.Span = r.heading(section), at.span()
		r.s.KeyFindings = append(r.s.KeyFindings, f)
	}, at.into(&f.Text, &f.Sentence, &section)...)
}

func (r *reader) calls() {
	var c model.Call
	var section *int
	var at, antecedent place
	r.each("SELECT form, addressee, antecedent, lead_in, section, antecedent_start, antecedent_end, antecedent_line, "+
		"antecedent_col, antecedent_page, antecedent_box"+placeColumns+" FROM calls WHERE summary = ? ORDER BY call", func() {
		c.Actors, c.Items, c.Section = []string{}, []model.Item{}, r.heading(section)
		c.Span, c.AntecedentSpan = at.span(), antecedent.span()
		r.s.Calls = append(r.s.Calls, c)
	}, at.into(antecedent.into(&c.Form, &c.Addressee, &c.Antecedent, &c.LeadIn, &section)...)...)
	var call int
	var actor string
	r.each("SELECT call, actor FROM call_actors WHERE summary = ? ORDER BY call, position", func() {
		one := &r.s.Calls[call-1]
		one.Actors = append(one.Actors, actor)
	}, &call, &actor)
	r.items("call, text", "call_items", "call, item", func(call int) *[]model.Item { return &r.s.Calls[call-1].Items })
}

func (r *reader) lists() {
	var l model.List
	var section *int
	var at place
	r.each("SELECT lead_in, section"+placeColumns+" FROM lists WHERE summary = ? ORDER BY list", func() {
		l.Items, l.Section, l.Span = []model.Item{}, r.heading(section), at.span()
		r.s.Lists = append(r.s.Lists, l)
	}, at.into(&l.LeadIn, &section)...)
	r.items("list, text", "list_items", "list, item", func(list int) *[]model.Item { return &r.s.Lists[list-1].Items })
}

// items reads the items of all lists of a kind, each of which has its own.
func (r *reader) items(columns, table, order string, of func(list int) *[]model.Item) {
	var list int
	var item model.Item
	var at place
	r.each("SELECT "+columns+placeColumns+" FROM "+table+" WHERE summary = ? ORDER BY "+order, func() {
		item.Span = at.span()
		items := of(list)
		*items = append(*items, item)
	}, at.into(&list, &item.Text)...)
}

func (r *reader) citations() {
	var c model.Reference
	var at place
	r.each("SELECT kind, id, celex, text"+placeColumns+" FROM citations WHERE summary = ? ORDER BY position", func() {
		c.Span = at.span()
		r.s.References = append(r.s.References, c)
	}, at.into(&c.Kind, &c.ID, &c.CELEX, &c.Text)...)
}
