package parser

import (
	"slices"
	"sort"
	"strconv"

	"resparse/model"
)

// record is a summary in the making.
type record struct {
	*model.Summary
	doc       *document
	locate    *locator // nil where no spans were asked for
	notes     []finding
	order     []int // where each of Calls starts
	listOrder []int // where each of Lists starts
	// what was met before
	committees, rapporteurs, references nameSet
}

// newRecord returns a record whose lists are empty, not nil.
func newRecord(d *document) *record {
	return &record{doc: d, Summary: &model.Summary{
		SchemaVersion: model.SchemaVersion,
		Votes:         []model.Vote{},
		Committees:    []model.Committee{},
		Rapporteurs:   []model.Rapporteur{},
		Sections:      []model.Section{},
		KeyFindings:   []model.Finding{},
		Calls:         []model.Call{},
		Lists:         []model.List{},
		References:    []model.Reference{},
	}}
}

// nameSet is a set of names. Few of them are compared one by one.
type nameSet struct {
	few  []string
	many map[string]bool
}

// add adds a name and reports whether it is new.
func (n *nameSet) add(name string) bool {
	const most = 16
	if n.many == nil {
		if slices.Contains(n.few, name) {
			return false
		}
		if n.few = append(n.few, name); len(n.few) > most {
			n.many = make(map[string]bool)
			for _, known := range n.few {
				n.many[known] = true
			}
		}
		return true
	}
	known := n.many[name]
	n.many[name] = true
	return !known
}

// note adds a diagnostic about a stretch of the text.
func (r *record) note(rule string, s span, message string) {
	r.notes = append(r.notes, finding{rule: rule, message: message, start: s.start, end: s.end})
}

// span returns the place of a stretch of the text, or nil where no spans were
// asked for.
func (r *record) span(s span) *model.Span {
	if r.locate == nil {
		return nil
	}
	place := r.locate.text(s)
	return &place
}

// heading returns the text of a section, or nil before the first.
func (r *record) heading(section int) *string {
	if section < 0 {
		return nil
	}
	return ptr(r.doc.slice(r.doc.sections[section].span))
}

// fillHeader copies the header into the record.
func fillHeader(d *document, r *record) {
	h := &d.header
	if !h.title.empty() {
		r.Title = ptr(d.slice(h.title))
	}
	if !h.procedure.empty() {
		r.Procedure = newProcedure(h.reference, d.language())
		if _, known := model.FindProcedureType(h.reference.code); !known {
			r.note(model.RuleProcedureTypeUnknown, h.procedure, "the procedure type "+h.reference.code+" is not in the vocabulary")
		}
	}
	if !h.date.empty() {
		r.Date = ptr(h.iso)
	}
	if !h.document.empty() {
		r.DocumentType = &model.DocumentType{Text: d.slice(h.document)}
		if h.stage.Stage != "" {
			r.DocumentType.Stage = ptr(h.stage.Stage)
		}
		if h.stage.Reading != "" {
			r.DocumentType.Reading = ptr(h.stage.Reading)
		}
	}
	if r.locate != nil {
		at := func(s span) *model.Span {
			if s.empty() {
				return nil
			}
			return r.span(s)
		}
		r.Spans = &model.HeaderSpans{Title: at(h.title), Procedure: at(h.procedure), Date: at(h.date), DocumentType: at(h.document)}
	}
	for _, s := range d.sections {
		kind := "heading"
		if s.runIn {
			kind = "run_in"
		}
		r.Sections = append(r.Sections, model.Section{Heading: d.slice(s.span), Kind: kind, Span: r.span(s.span)})
	}
}

func newProcedure(ref procedureRef, language string) *model.Procedure {
	const page = "https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference="
	year, _ := strconv.Atoi(ref.year)
	number, _ := strconv.Atoi(ref.number)
	reference := ref.String()
	p := &model.Procedure{Reference: reference, Year: year, Number: number, Type: ref.code, URL: page + reference}
	if ref.variant != "" {
		p.Variant = ptr(ref.variant)
	}
	if kind, ok := model.FindProcedureType(ref.code); ok {
		p.TypeName = ptr(kind.Name(language))
	}
	return p
}

// extractFindings fills key_findings.
func extractFindings(d *document, r *record) {
	for _, bold := range d.bold {
		s := d.sentenceOf(bold.start)
		if s.empty() || bold.start < s.start || d.blocks[s.block].kind == heading || !hasLetter(d.slice(bold)) {
			continue
		}
		end := d.sentenceOf(bold.end - 1)
		r.KeyFindings = append(r.KeyFindings, model.Finding{
			Text: d.slice(bold), Sentence: d.text[s.start:max(s.end, end.end)],
			Section: r.heading(d.blocks[s.block].section), Span: r.span(bold),
		})
	}
}

func hasLetter(text string) bool {
	for i := 0; i < len(text); i++ {
		if isAlnum(text[i]) || text[i] >= 0x80 {
			return true
		}
	}
	return false
}

func ptr[T any](v T) *T { return &v }

// sortBy sorts values by their keys, which it sorts as well.
func sortBy[T any](values []T, keys []int) {
	sort.Stable(&byKey[T]{values, keys})
}

type byKey[T any] struct {
	values []T
	keys   []int
}

func (b *byKey[T]) Len() int           { return len(b.values) }
func (b *byKey[T]) Less(i, j int) bool { return b.keys[i] < b.keys[j] }
func (b *byKey[T]) Swap(i, j int) {
	b.values[i], b.values[j] = b.values[j], b.values[i]
	b.keys[i], b.keys[j] = b.keys[j], b.keys[i]
}
