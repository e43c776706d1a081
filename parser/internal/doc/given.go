package doc

import (
	"slices"
	"strings"

	"resparse/model"
	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// Given is what stands beside a summary, in other fields of its row. Values that
// are not there are empty.
type Given struct {
	Title, Reference, Date, DocumentType Value
}

// Value is a value beside a summary.
type Value struct {
	Text  string
	Outer scan.Span // where it stands in the bytes that the summary was unpacked from
}

// Placed is a stretch of a document's text with where it comes from.
type Placed struct{ Text, Outer scan.Span }

// Complete takes from g what the header of the document lacks, and says where
// both state a value and they differ. The values are appended to the document's
// text, after its last block, so that they have spans like all else.
func Complete(d *Document, g Given, notes []source.Note) []source.Note {
	h := &d.Header
	if title := d.give(g.Title, fold(g.Title.Text)); !title.Empty() && d.titleIsDoubtful(g.Title.Text) {
		h.Title = title
		notes = without(notes, model.RuleMissingTitle)
	}
	if ref, n := scan.ProcedureAt(strings.TrimSpace(g.Reference.Text)); n > 0 {
		switch {
		case h.Procedure.Empty():
			h.Procedure, h.Reference = d.give(g.Reference, fold(g.Reference.Text)), ref
			notes = without(notes, model.RuleMissingProcedure)
		case h.Reference != ref:
			notes = append(notes, differs(model.RuleProcedureMismatch, h.Procedure,
				"the text names "+h.Reference.String()+", the field beside it "+ref.String()))
		}
	}
	if _, n, iso := scan.FindDate(day(g.Date.Text)); n > 0 && iso != "" {
		switch {
		case h.Date.Empty():
			h.Date, h.Iso = d.give(g.Date, day(g.Date.Text)), iso
			notes = without(notes, model.RuleMissingDate)
		case h.Iso != iso:
			notes = append(notes, differs(model.RuleDateMismatch, h.Date,
				"the text says "+h.Iso+", the field beside it "+iso))
		}
	}
	kind, _ := model.FindProcedureType(h.Reference.Code)
	if stage, known := model.FindDocumentStage(fold(g.DocumentType.Text), kind.Readings); known && h.Document.Empty() {
		h.Document, h.Stage = d.give(g.DocumentType, fold(g.DocumentType.Text)), stage
		notes = without(notes, model.RuleMissingDocumentType)
	}
	return notes
}

// titleIsDoubtful reports whether the document has no title of its own, or took
// an unmarked first line for one, without a header line below it, that is not
// the title given: such a line is then text again.
func (d *Document) titleIsDoubtful(given string) bool {
	h := &d.Header
	if h.Title.Empty() {
		return true
	}
	first := &d.Blocks[0]
	if h.Title != first.Span || first.Level > 0 || !h.Procedure.Empty() || !h.Date.Empty() ||
		d.Slice(h.Title) == fold(given) {
		return false
	}
	d.Body = 0
	return true
}

// give appends a value to the text and notes where it stands.
func (d *Document) give(v Value, text string) scan.Span {
	if text == "" {
		return scan.Span{}
	}
	start := len(d.Text) + 1
	d.Text += "\n" + text
	s := scan.Span{Start: start, End: len(d.Text)}
	d.Placed = append(d.Placed, Placed{Text: s, Outer: v.Outer})
	return s
}

// fold undoes the character references of a value, as those of a text are, and
// folds its white space to single spaces.
func fold(text string) string {
	if !strings.Contains(text, "&") {
		return strings.Join(strings.Fields(text), " ")
	}
	var plain strings.Builder
	for {
		before, _, found := strings.Cut(text, "&")
		plain.WriteString(before)
		if !found {
			return strings.Join(strings.Fields(plain.String()), " ")
		}
		rest := text[len(before):]
		meant, n := scan.Reference(rest[:min(len(rest), scan.MaxReference)])
		if n == 0 {
			meant, n = "&", 1
		}
		plain.WriteString(meant)
		text = rest[n:]
	}
}

// day cuts the time from an ISO 8601 date.
func day(text string) string {
	text, _, _ = strings.Cut(strings.TrimSpace(text), "T")
	return text
}

func without(notes []source.Note, rule string) []source.Note {
	return slices.DeleteFunc(notes, func(n source.Note) bool { return n.Rule == rule })
}

func differs(rule string, s scan.Span, message string) source.Note {
	return source.Note{Rule: rule, Start: s.Start, End: s.End, Message: message}
}
