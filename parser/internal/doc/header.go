package doc

import (
	"fmt"
	"slices"
	"strings"

	"resparse/model"
	"resparse/parser/internal/lang"
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
	line                             scan.Span // the header line
	guessed                          bool      // the title is an unmarked first line without a header line after it
}

// Whole reports whether one line states reference and date, as nothing but a
// summary has it.
func (h *header) Whole() bool {
	return !h.Procedure.Empty() && !h.Date.Empty() && h.Procedure.Start >= h.line.Start &&
		h.Date.Start > h.line.Start && h.Date.End <= h.line.End
}

// partsAfter is how many blocks after the header line can hold what it lacks.
const partsAfter = 2

// ReadHeader finds the header, its date in words in any of the languages, and says
// what it lacks. Menus before it, and
// footers after the text where there are menus, are no part of the document any
// more.
func ReadHeader(d *Document, languages *lang.Languages) []source.Note {
	at := findHeader(d)
	if at < 0 {
		d.readTitle(0)
		return []source.Note{
			missing(model.RuleMissingProcedure, scan.Span{}, "no procedure reference in the header"),
			missing(model.RuleMissingDate, scan.Span{}, "no date in the header"),
			missing(model.RuleMissingDocumentType, scan.Span{}, "no document type in the header"),
		}
	}
	line := d.Blocks[at].Span
	d.Header.line = line
	first, last, notes := d.readHeaderBlocks(at, languages)
	if d.isBelow(first, last) {
		d.Below = slices.Clone(d.Blocks[first:last])
		d.Blocks = slices.Delete(d.Blocks, first, last)
		d.readTitle(0)
	} else {
		d.Body = last
		d.titleBefore(first, languages)
	}
	if d.Header.Document.Empty() {
		notes = append(notes, missing(model.RuleMissingDocumentType, line, "no document type in the header"))
	}
	if d.Header.Title.Empty() {
		notes = append(notes, missing(model.RuleMissingTitle, scan.Span{}, "no title above the header line"))
	}
	return notes
}

func missing(rule string, at scan.Span, message string) source.Note {
	return source.Note{Rule: rule, Message: message, Start: at.Start, End: at.End}
}

// findHeader returns the index of the header line, or -1: a line with a procedure
// reference near the top, one with reference and date further down, or a line
// near the top with a date or what was meant for a reference.
func findHeader(d *Document) int {
	top := d.Blocks[:min(len(d.Blocks), scan.HeaderDepth)]
	if i := slices.IndexFunc(top, func(b block) bool { return scan.IsHeaderLine(d.Slice(b.Span)) }); i >= 0 {
		return i
	}
	if i := slices.IndexFunc(d.Blocks[len(top):], d.isWholeHeaderLine); i >= 0 {
		return len(top) + i
	}
	if i := slices.IndexFunc(top, func(b block) bool { return d.isProse(&b) }); i >= 0 {
		top = top[:i] // a date within the text is not the header's
	}
	return slices.IndexFunc(top, d.isPartOfHeader)
}

// isWholeHeaderLine reports whether a block starts with reference and date.
func (d *Document) isWholeHeaderLine(b block) bool {
	text := d.Slice(b.Span)
	_, n := scan.ProcedureAt(text)
	if n == 0 || len(text) >= scan.HeaderLength {
		return false
	}
	at, _, _ := scan.FindDate(text[n:])
	return at >= 0 && at == scan.SkipSeparator(text[n:], 0)
}

// isPartOfHeader reports whether a block is a line with a date, or with what was
// meant for a reference.
func (d *Document) isPartOfHeader(b block) bool {
	text := d.Slice(b.Span)
	if len(text) >= scan.HeaderLength || strings.HasSuffix(text, ".") {
		return false
	}
	at, _, _ := scan.FindDate(text)
	return at >= 0 || scan.MalformedReference(text) != ""
}

// readHeaderBlocks reads the header line and the blocks around it that hold what
// it lacks. It returns the first of these blocks and the one after the last.
func (d *Document) readHeaderBlocks(at int, languages *lang.Languages) (first, last int, notes []source.Note) {
	line := d.Blocks[at].Span
	i, notes := d.readReference(line)
	i, more := d.readDate(line, i, languages)
	notes = append(notes, more...)
	i = scan.SkipSeparator(d.Text[:line.End], i)
	label := scan.Trim(d.Text, scan.Span{Start: i, End: line.End})
	asks := label.Empty() // for a document type beside the line
	first, last = at, at+1
	for first > 0 && d.readPart(first-1, asks) {
		first--
	}
	for last < len(d.Blocks) && last <= at+partsAfter && d.readPart(last, asks) {
		last++
	}
	if !label.Empty() {
		notes = append(notes, d.readLabel(label, at)...)
	}
	if d.Header.Date.Empty() && d.Header.Iso == "" && !hasRule(notes, model.RuleInvalidDate) {
		notes = append(notes, missing(model.RuleMissingDate, line, "no date in the header"))
	}
	return first, last, notes
}

func hasRule(notes []source.Note, rule string) bool {
	return slices.ContainsFunc(notes, func(n source.Note) bool { return n.Rule == rule })
}

// readReference reads the procedure reference at the start of a line. It returns
// where in the text it ends.
func (d *Document) readReference(line scan.Span) (end int, notes []source.Note) {
	text := d.Slice(line)
	if ref, n := scan.ProcedureAt(text); n > 0 {
		d.Header.Reference = ref
		d.Header.Procedure = scan.Span{Start: line.Start, End: line.Start + n}
		return line.Start + n, nil
	}
	if word := scan.MalformedReference(text); word != "" {
		start := line.Start + strings.Index(text, word)
		at := scan.Span{Start: start, End: start + len(word)}
		return at.End, []source.Note{missing(model.RuleMalformedProcedure, at,
			fmt.Sprintf("%q is no procedure reference", word))}
	}
	return line.Start, []source.Note{missing(model.RuleMissingProcedure, line, "no procedure reference in the header")}
}

// readDate reads the first date of a line from an offset on. It returns where the
// date ends, or the offset where there is none.
func (d *Document) readDate(line scan.Span, from int, languages *lang.Languages) (end int, notes []source.Note) {
	rest := d.Text[from:line.End]
	at, length, iso := scan.FindDate(rest)
	if at < 0 {
		if at, length, iso = languages.FindDate(rest); at < 0 {
			return from, nil
		}
	}
	date := scan.Span{Start: from + at, End: from + at + length}
	if iso == "" {
		return date.End, []source.Note{missing(model.RuleInvalidDate, date,
			fmt.Sprintf("the date %s does not exist", d.Slice(date)))}
	}
	d.Header.Iso, d.Header.Date = iso, date
	return date.End, nil
}

// readPart takes block i for a part of the header if it is nothing but the date
// or a known document type that the header line lacks.
func (d *Document) readPart(i int, asksForType bool) bool {
	b := &d.Blocks[i]
	text := d.Slice(b.Span)
	if len(text) > scan.HeaderLength {
		return false
	}
	if d.Header.Date.Empty() {
		if at, length, iso := scan.FindDate(text); at == 0 && length == len(text) && iso != "" {
			d.Header.Iso, d.Header.Date = iso, b.Span
			return true
		}
	}
	return asksForType && d.Header.Document.Empty() && d.readType(b.Span)
}

// readType takes a stretch of the text for the document type if the vocabulary
// knows it.
func (d *Document) readType(s scan.Span) bool {
	kind, _ := model.FindProcedureType(d.Header.Reference.Code)
	stage, known := model.FindDocumentStage(d.Slice(s), kind.Readings)
	if known {
		d.Header.Document, d.Header.Stage = s, stage
	}
	return known
}

// readLabel reads what stands after reference and date in the header line, which
// is block at: the document type, or in the title element of old pages the title.
func (d *Document) readLabel(label scan.Span, at int) []source.Note {
	switch {
	case d.readType(label):
		return nil
	case at == 0:
		d.Header.Title = label
		return nil
	}
	d.Header.Document = label
	return []source.Note{missing(model.RuleDocumentTypeUnknown, label,
		fmt.Sprintf("the document type %q is not in the vocabulary", d.Slice(label)))}
}

// isBelow reports whether the header's blocks stand below the text: there is more
// prose before them than after.
func (d *Document) isBelow(first, last int) bool {
	return d.prose(0, first) > d.prose(last, len(d.Blocks))
}

// prose returns how many bytes of some blocks are whole sentences.
func (d *Document) prose(first, last int) int {
	n := 0
	for _, b := range d.Blocks[first:last] {
		if d.isProse(&b) {
			n += b.Len()
		}
	}
	return n
}

// isProse reports whether a block reads as text: it ends as a sentence does, or
// is longer than any title.
func (d *Document) isProse(b *block) bool {
	return strings.ContainsRune(".;:!?", rune(d.Text[b.End-1])) || b.Len() > scan.HeaderLength
}

// titleBefore takes the block before the header for the title. What stands before
// that is the menu of a site, which goes, and so does the footer below the text.
func (d *Document) titleBefore(first int, languages *lang.Languages) {
	if first > 0 && languages.IsSiteName(d.Slice(d.Blocks[first-1].Span)) && d.titleAfter() {
		d.Blocks = d.Blocks[first:]
		d.Body -= first
		d.cutFooter()
		return
	}
	if first == 0 {
		if d.Header.Title.Empty() {
			d.readTitle(d.Body)
		}
		return
	}
	d.Header.Title = d.Blocks[first-1].Span
	menu := first - 1
	if menu > 0 && d.Header.Document.Empty() && d.readType(d.Blocks[menu-1].Span) {
		menu-- // the document type above the title
	}
	if menu > 0 {
		d.Blocks = d.Blocks[menu:]
		d.Body -= menu
		d.cutFooter()
	}
}

// titleAfter takes the block after the header for the title, where it is set as one: so
// pages before 2011 had it, below the name of the site and the header line.
func (d *Document) titleAfter() bool {
	if d.Body >= len(d.Blocks) {
		return false
	}
	b := &d.Blocks[d.Body]
	if b.Kind != Heading && !slices.Contains(d.Bold, b.Span) {
		return false
	}
	d.Header.Title = b.Span
	d.Body++
	return true
}

// footerLength is the length in bytes of the longest line of a footer.
const footerLength = 120

// cutFooter drops the footer of a site after the text: what follows the label of
// the document type, which stands below the text of a page, and lines at the end
// that are no sentences.
func (d *Document) cutFooter() {
	if d.Header.Document.Empty() {
		for i := d.Body; i < len(d.Blocks); i++ {
			if d.readType(d.Blocks[i].Span) {
				d.Below = append(d.Below, d.Blocks[i])
				d.Blocks = d.Blocks[:i]
				break
			}
		}
	}
	for n := len(d.Blocks); n > d.Body+1; n-- {
		if b := &d.Blocks[n-1]; d.isProse(b) || b.Len() > footerLength {
			break
		}
		d.Blocks = d.Blocks[:n-1]
	}
}

// readTitle takes block i for the title if it is marked as one, or, at the top,
// if it is a line without a mark at its end.
func (d *Document) readTitle(i int) {
	if i >= len(d.Blocks) {
		return
	}
	b := &d.Blocks[i]
	marked := b.Kind == Heading && b.Level == 1
	line := b.Kind == Paragraph && i == 0 && len(d.Blocks) > 1 && b.Len() < scan.HeaderLength &&
		!strings.ContainsRune(".:;", rune(d.Text[b.End-1]))
	if marked || line {
		d.Header.Title, d.Header.guessed = b.Span, !marked
		d.Body = max(d.Body, i+1)
	}
}

// CheckTitle makes a first line text again that was taken for the title and is a
// sentence. It needs the language. Where a header line below the text has something
// else in place of a document type, and there is no other title, that is the title:
// so it is read where the line stands first. The notes are returned as they are then.
func CheckTitle(d *Document, notes []source.Note) []source.Note {
	h := &d.Header
	if h.guessed && h.Title == d.Blocks[0].Span && d.Words.IsSentence(d.Slice(h.Title)) {
		h.Title, h.guessed, d.Body = scan.Span{}, false, 0
	}
	if len(d.Below) == 0 || !h.Title.Empty() || !hasRule(notes, model.RuleDocumentTypeUnknown) {
		return notes
	}
	h.Title, h.Document = h.Document, scan.Span{}
	notes = without(without(notes, model.RuleDocumentTypeUnknown), model.RuleMissingTitle)
	return append(notes, missing(model.RuleMissingDocumentType, h.line, "no document type in the header"))
}
