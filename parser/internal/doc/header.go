package doc

import (
	"fmt"
	"strings"

	"resparse/model"
	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// header is what stands above a summary: the title, and a line such as
// '2016/2607(RSP) - 10/03/2016 - Text adopted by Parliament, single reading'.
type header struct {
	Title, Procedure, Date, Document scan.Span
	Reference                        scan.ProcedureRef
	Iso                              string // of the date, empty where there is none
	Stage                            model.DocumentStage
}

// ReadHeader finds the header among the first blocks and says what it lacks.
func ReadHeader(d *Document) []source.Note {
	at := findHeader(d)
	if at < 0 {
		d.readTitle(0)
		return []source.Note{
			missing(model.RuleMissingProcedure, "no procedure reference in the header"),
			missing(model.RuleMissingDate, "no date in the header"),
			missing(model.RuleMissingDocumentType, "no document type in the header"),
		}
	}
	d.Body = at + 1
	notes := d.readHeaderLine(d.Blocks[at].Span)
	if at > 0 {
		d.Header.Title = d.Blocks[at-1].Span
	} else if d.Header.Title.Empty() {
		d.readTitle(1)
	}
	if d.Header.Title.Empty() {
		notes = append(notes, missing(model.RuleMissingTitle, "no title above the header line"))
	}
	return notes
}

func missing(rule, message string) source.Note { return source.Note{Rule: rule, Message: message} }

// findHeader returns the index of the header line, or -1.
func findHeader(d *Document) int {
	first := d.Blocks[:min(len(d.Blocks), scan.HeaderDepth)]
	for i := range first {
		if scan.IsHeaderLine(d.Slice(first[i].Span)) {
			return i
		}
	}
	for i := range first {
		text := d.Slice(first[i].Span)
		if len(text) >= scan.HeaderLength || strings.HasSuffix(text, ".") {
			continue
		}
		if at, _, _ := scan.FindDate(text); at >= 0 || scan.MalformedReference(text) != "" {
			return i
		}
	}
	return -1
}

// readTitle takes block i for the title if it is marked as one, or, at the top,
// if it is a line and no sentence.
func (d *Document) readTitle(i int) {
	if i >= len(d.Blocks) {
		return
	}
	b := &d.Blocks[i]
	line := b.Kind == Paragraph && i == 0 && len(d.Blocks) > 1 && b.End-b.Start < scan.HeaderLength &&
		strings.IndexByte(".:;", d.Text[b.End-1]) < 0
	if b.Kind == Heading && b.Level == 1 || line {
		d.Header.Title = b.Span
		d.Body = max(d.Body, i+1)
	}
}

// readHeaderLine reads reference, date and document type in turn.
func (d *Document) readHeaderLine(line scan.Span) (notes []source.Note) {
	text := d.Slice(line)
	i := 0
	ref, n := scan.ProcedureAt(text)
	word := ""
	if n == 0 {
		word = scan.MalformedReference(text)
	}
	switch {
	case n > 0:
		d.Header.Reference = ref
		d.Header.Procedure = scan.Span{Start: line.Start, End: line.Start + n}
		i = n
	case word != "":
		i = strings.Index(text, word) + len(word)
		notes = append(notes, source.Note{Rule: model.RuleMalformedProcedure, Start: line.Start + i - len(word), End: line.Start + i,
			Message: fmt.Sprintf("%q is no procedure reference", word)})
	default:
		notes = append(notes, source.Note{Rule: model.RuleMissingProcedure, Start: line.Start, End: line.End,
			Message: "no procedure reference in the header"})
	}
	at, length, iso := scan.FindDate(text[i:])
	switch {
	case at < 0:
		notes = append(notes, source.Note{Rule: model.RuleMissingDate, Start: line.Start, End: line.End,
			Message: "no date in the header"})
	default:
		at += i
		i = at + length
		if iso == "" {
			notes = append(notes, source.Note{Rule: model.RuleInvalidDate, Start: line.Start + at, End: line.Start + i,
				Message: fmt.Sprintf("the date %s does not exist", text[at:i])})
			break
		}
		d.Header.Iso, d.Header.Date = iso, scan.Span{Start: line.Start + at, End: line.Start + i}
	}
	i = scan.SkipSeparator(text, i)
	label := scan.Trim(d.Text, scan.Span{Start: line.Start + i, End: line.End})
	kind, _ := model.FindProcedureType(ref.Code)
	stage, known := model.FindDocumentStage(d.Slice(label), kind.Readings)
	d.Header.Stage = stage
	switch {
	case label.Empty():
		notes = append(notes, source.Note{Rule: model.RuleMissingDocumentType, Start: line.Start, End: line.End,
			Message: "no document type in the header"})
	case !known && line.Start == d.Blocks[0].Start:
		// The title element of old pages: reference, date and title.
		d.Header.Title = label
		notes = append(notes, source.Note{Rule: model.RuleMissingDocumentType, Start: line.Start, End: line.End,
			Message: "no document type in the header"})
	default:
		d.Header.Document = label
		if !known {
			notes = append(notes, source.Note{Rule: model.RuleDocumentTypeUnknown, Start: label.Start, End: label.End,
				Message: fmt.Sprintf("the document type %q is not in the vocabulary", d.Slice(label))})
		}
	}
	return notes
}
