package parser

import (
	"fmt"
	"strings"

	"resparse/model"
)

// header is what stands above a summary: the title, and a line such as
// '2016/2607(RSP) - 10/03/2016 - Text adopted by Parliament, single reading'.
type header struct {
	title, procedure, date, document span
	reference                        procedureRef
	iso                              string // of the date, empty where there is none
	stage                            model.DocumentStage
}

// readHeader finds the header among the first blocks and says what it lacks.
func readHeader(d *document) []finding {
	at := findHeader(d)
	if at < 0 {
		d.readTitle(0)
		return []finding{
			missing(model.RuleMissingProcedure, "no procedure reference in the header"),
			missing(model.RuleMissingDate, "no date in the header"),
			missing(model.RuleMissingDocumentType, "no document type in the header"),
		}
	}
	d.body = at + 1
	notes := d.readHeaderLine(d.blocks[at].span)
	if at > 0 {
		d.header.title = d.blocks[at-1].span
	} else if d.header.title.empty() {
		d.readTitle(1)
	}
	if d.header.title.empty() {
		notes = append(notes, missing(model.RuleMissingTitle, "no title above the header line"))
	}
	return notes
}

func missing(rule, message string) finding { return finding{rule: rule, message: message} }

// findHeader returns the index of the header line, or -1.
func findHeader(d *document) int {
	first := d.blocks[:min(len(d.blocks), headerDepth)]
	for i := range first {
		if isHeaderLine(d.slice(first[i].span)) {
			return i
		}
	}
	for i := range first {
		text := d.slice(first[i].span)
		if len(text) >= headerLength || strings.HasSuffix(text, ".") {
			continue
		}
		if at, _, _ := findDate(text); at >= 0 || malformedReference(text) != "" {
			return i
		}
	}
	return -1
}

// readTitle takes block i for the title if it is marked as one, or, at the top,
// if it is a line and no sentence.
func (d *document) readTitle(i int) {
	if i >= len(d.blocks) {
		return
	}
	b := &d.blocks[i]
	line := b.kind == paragraph && i == 0 && len(d.blocks) > 1 && b.end-b.start < headerLength &&
		strings.IndexByte(".:;", d.text[b.end-1]) < 0
	if b.kind == heading && b.level == 1 || line {
		d.header.title = b.span
		d.body = max(d.body, i+1)
	}
}

// readHeaderLine reads reference, date and document type in turn.
func (d *document) readHeaderLine(line span) (notes []finding) {
	text := d.slice(line)
	i := 0
	ref, n := procedureAt(text)
	word := ""
	if n == 0 {
		word = malformedReference(text)
	}
	switch {
	case n > 0:
		d.header.reference = ref
		d.header.procedure = span{line.start, line.start + n}
		i = n
	case word != "":
		i = strings.Index(text, word) + len(word)
		notes = append(notes, finding{rule: model.RuleMalformedProcedure, start: line.start + i - len(word), end: line.start + i,
			message: fmt.Sprintf("%q is no procedure reference", word)})
	default:
		notes = append(notes, finding{rule: model.RuleMissingProcedure, start: line.start, end: line.end,
			message: "no procedure reference in the header"})
	}
	at, length, iso := findDate(text[i:])
	switch {
	case at < 0:
		notes = append(notes, finding{rule: model.RuleMissingDate, start: line.start, end: line.end,
			message: "no date in the header"})
	default:
		at += i
		i = at + length
		if iso == "" {
			notes = append(notes, finding{rule: model.RuleInvalidDate, start: line.start + at, end: line.start + i,
				message: fmt.Sprintf("the date %s does not exist", text[at:i])})
			break
		}
		d.header.iso, d.header.date = iso, span{line.start + at, line.start + i}
	}
	i = skipSeparator(text, i)
	label := trim(d.text, span{line.start + i, line.end})
	kind, _ := model.FindProcedureType(ref.code)
	stage, known := model.FindDocumentStage(d.slice(label), kind.Readings)
	d.header.stage = stage
	switch {
	case label.empty():
		notes = append(notes, finding{rule: model.RuleMissingDocumentType, start: line.start, end: line.end,
			message: "no document type in the header"})
	case !known && line.start == d.blocks[0].start:
		// The title element of old pages: reference, date and title.
		d.header.title = label
		notes = append(notes, finding{rule: model.RuleMissingDocumentType, start: line.start, end: line.end,
			message: "no document type in the header"})
	default:
		d.header.document = label
		if !known {
			notes = append(notes, finding{rule: model.RuleDocumentTypeUnknown, start: label.start, end: label.end,
				message: fmt.Sprintf("the document type %q is not in the vocabulary", d.slice(label))})
		}
	}
	return notes
}
