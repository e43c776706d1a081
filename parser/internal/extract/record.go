package extract

import (
	"strconv"

	"resparse/model"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// record is a summary in the making.
type record struct {
	*model.Summary
	doc        *doc.Document
	Locate     *source.Locator // nil where no spans were asked for
	Notes      []source.Note
	met        map[fact]bool    // committees and rapporteurs so far
	references map[string]cited // by what tells a document
}

// fact is one that is kept once.
type fact struct{ kind, key string }

// NewRecord returns a record whose lists are empty, not nil.
func NewRecord(d *doc.Document) *record {
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

// isNew notes a fact that is kept once, and reports whether it was met for the
// first time.
func (r *record) isNew(kind, key string) bool {
	met := fact{kind: kind, key: key}
	if r.met[met] {
		return false
	}
	if r.met == nil {
		r.met = make(map[fact]bool)
	}
	r.met[met] = true
	return true
}

// wantsTabledBy reports whether no sentence yet said who tabled the text: the
// first counts.
func (r *record) wantsTabledBy() bool { return r.TabledBy == nil }

// note adds a diagnostic about a stretch of the text.
func (r *record) note(rule string, s scan.Span, message string) {
	r.Notes = append(r.Notes, source.Note{Rule: rule, Message: message, Start: s.Start, End: s.End})
}

// span returns the place of a stretch of the text, or nil where no spans were
// asked for.
func (r *record) span(s scan.Span) *model.Span {
	if r.Locate == nil {
		return nil
	}
	place := r.Locate.Text(s)
	return &place
}

// heading returns the text of a section, or nil before the first.
func (r *record) heading(section int) *string {
	if section < 0 {
		return nil
	}
	return Ptr(r.doc.Slice(r.doc.Sections[section].Span))
}

// FillHeader copies the header into the record.
func FillHeader(d *doc.Document, r *record) {
	h := &d.Header
	if !h.Title.Empty() {
		r.Title = Ptr(d.Slice(h.Title))
	}
	if !h.Procedure.Empty() {
		r.Procedure = newProcedure(h.Reference, d.Language())
		if _, known := model.FindProcedureType(h.Reference.Code); !known {
			r.note(model.RuleProcedureTypeUnknown, h.Procedure,
				"the procedure type "+h.Reference.Code+" is not in the vocabulary")
		}
	}
	if !h.Date.Empty() {
		r.Date = Ptr(h.Iso)
	}
	if !h.Document.Empty() {
		r.DocumentType = &model.DocumentType{Text: d.Slice(h.Document)}
		if h.Stage.Stage != "" {
			r.DocumentType.Stage = Ptr(h.Stage.Stage)
		}
		if h.Stage.Reading != "" {
			r.DocumentType.Reading = Ptr(h.Stage.Reading)
		}
	}
	if r.Locate != nil {
		at := func(s scan.Span) *model.Span {
			if s.Empty() {
				return nil
			}
			return r.span(s)
		}
		r.Spans = &model.HeaderSpans{Title: at(h.Title), Procedure: at(h.Procedure), Date: at(h.Date),
			DocumentType: at(h.Document)}
	}
	r.Sections = make([]model.Section, 0, len(d.Sections))
	for _, s := range d.Sections {
		kind := model.KindHeading
		if s.RunIn {
			kind = model.KindRunIn
		}
		r.Sections = append(r.Sections, model.Section{Heading: d.Slice(s.Span), Kind: kind, Span: r.span(s.Span)})
	}
}

func newProcedure(ref scan.ProcedureRef, language string) *model.Procedure {
	const page = "https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference="
	year, _ := strconv.Atoi(ref.Year)
	number, _ := strconv.Atoi(ref.Number)
	reference := ref.String()
	p := &model.Procedure{Reference: reference, Year: year, Number: number, Type: ref.Code, URL: page + reference}
	if ref.Variant != "" {
		p.Variant = Ptr(ref.Variant)
	}
	if kind, ok := model.FindProcedureType(ref.Code); ok {
		p.TypeName = Ptr(kind.Name(language))
	}
	return p
}

// FillFindings fills key_findings.
func FillFindings(d *doc.Document, r *record) {
	var in crowd
	for _, bold := range d.Bold {
		s := d.SentenceOf(bold.Start)
		if s.Empty() || bold.Start < s.Start || d.Blocks[s.Block].Kind == doc.Heading || !hasLetter(d.Slice(bold)) {
			continue
		}
		end := d.SentenceOf(bold.End - 1)
		whole := scan.Span{Start: s.Start, End: max(s.End, end.End)}
		if in.sentence.Start != whole.Start || in.kept == 0 {
			r.noteCrowd(&in, "findings")
			in = crowd{sentence: whole}
		}
		if !in.hasRoom(maxFindings) {
			continue
		}
		r.KeyFindings = append(r.KeyFindings, model.Finding{
			Text: d.Slice(bold), Sentence: d.Slice(whole), Section: r.heading(d.Blocks[s.Block].Section), Span: r.span(bold),
		})
	}
	r.noteCrowd(&in, "findings")
}

func hasLetter(text string) bool {
	for i := 0; i < len(text); i++ {
		if scan.IsAlnum(text[i]) || text[i] >= 0x80 {
			return true
		}
	}
	return false
}

func Ptr[T any](v T) *T { return &v }
