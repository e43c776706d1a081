package parser

import (
	"fmt"
	"strings"
	"time"

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

// procedureRef is a procedure reference in parts.
type procedureRef struct {
	year, number string
	variant      string
	code         string
}

func (r procedureRef) String() string {
	return r.year + "/" + r.number + r.variant + "(" + r.code + ")"
}

// headerDepth is how many blocks may stand above the header line, and
// headerLength how long it can be in bytes.
const (
	headerDepth  = 8
	headerLength = 300
)

// procedureAt reads the procedure reference that s starts with, in the form
// 2016/0400A(COD), with blanks between the parts allowed, and without the first
// zero of the number. It returns the reference's length in bytes, or 0.
func procedureAt(s string) (procedureRef, int) {
	var r procedureRef
	year := digits(s)
	if year != 4 || len(s) < 6 || s[4] != '/' {
		return r, 0
	}
	number := digits(s[5:])
	if number < 3 || number > 4 {
		return r, 0
	}
	r.year, r.number = s[:4], "0000"[number:]+s[5:5+number]
	i := 5 + number
	if i < len(s) && 'A' <= s[i] && s[i] <= 'Z' {
		r.variant = s[i : i+1]
		i++
	}
	i += blankLength(s[i:])
	if i >= len(s) || s[i] != '(' {
		return r, 0
	}
	i++
	i += blankLength(s[i:])
	letters := 0
	for i+letters < len(s) && 'a' <= s[i+letters]|0x20 && s[i+letters]|0x20 <= 'z' {
		letters++
	}
	if letters != 3 {
		return r, 0
	}
	r.code = strings.ToUpper(s[i : i+3])
	i += 3
	i += blankLength(s[i:])
	if i >= len(s) || s[i] != ')' {
		return r, 0
	}
	return r, i + 1
}

// digits returns how many ASCII digits s starts with.
func digits(s string) int {
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	return n
}

// isHeaderLine reports whether a line of the source, or a block, is the one
// with the procedure's reference and the date.
func isHeaderLine(line string) bool {
	line = strings.TrimLeft(line, "*_# ")
	_, n := procedureAt(line)
	if n == 0 {
		return false
	}
	rest := strings.TrimLeft(line[n:], "*_ \u00a0\t\r\n")
	return rest == "" || separator(rest) > 0 || digits(rest) > 0
}

// separator returns the length of the dash, bar or comma that s starts with.
func separator(s string) int {
	for _, dash := range []string{"-", "–", "—", "|", ","} {
		if strings.HasPrefix(s, dash) {
			return len(dash)
		}
	}
	return 0
}

// skipSeparator returns the offset of what follows blanks and one separator.
func skipSeparator(s string, i int) int {
	i += blankLength(s[i:])
	i += separator(s[i:])
	return i + blankLength(s[i:])
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

// malformedReference returns the word of text that was meant for a procedure
// reference but is none, such as 2016-2607(RSP) or 2016/26O7(RSP).
func malformedReference(text string) string {
	for _, word := range strings.Fields(text) {
		word = strings.Trim(word, ",;.")
		if len(word) < 8 || len(word) > 20 || digits(word) < 2 || !strings.ContainsAny(word, "([") {
			continue
		}
		open := strings.IndexAny(word, "([")
		code := strings.Trim(word[open:], "()[]")
		if len(code) >= 2 && len(code) <= 4 && strings.ToUpper(code) == code && strings.Trim(code, "0123456789") != "" {
			return word
		}
	}
	return ""
}

// findDate returns where the first date of the form 10/03/2016 stands in text,
// its length in bytes and its ISO 8601 form, empty where it does not exist in
// the calendar; at is -1 where there is no date.
func findDate(text string) (at, length int, iso string) {
	for i := 0; i < len(text); i++ {
		if i > 0 && isAlnum(text[i-1]) {
			continue
		}
		if n, iso := dateAt(text[i:]); n > 0 {
			return i, n, iso
		}
	}
	return -1, 0, ""
}

// dateAt reads day, month and year with slashes, dots or hyphens between, or
// an ISO 8601 date.
func dateAt(s string) (length int, iso string) {
	var parts [3]string
	i := 0
	var sign byte
	for k := range parts {
		n := digits(s[i:])
		if n == 0 || n == 3 || n > 4 {
			return 0, ""
		}
		parts[k] = s[i : i+n]
		i += n
		if k == 2 {
			break
		}
		if i >= len(s) || strings.IndexByte("/.-", s[i]) < 0 || k == 1 && s[i] != sign {
			return 0, ""
		}
		sign = s[i]
		i++
	}
	day, month, year := parts[0], parts[1], parts[2]
	if len(day) == 4 && len(year) <= 2 {
		day, year = year, day
	}
	if len(year) != 4 || len(day) > 2 || len(month) > 2 || i < len(s) && isAlnum(s[i]) {
		return 0, ""
	}
	t, err := time.Parse("2/1/2006", day+"/"+month+"/"+year)
	if err != nil {
		return i, ""
	}
	return i, t.Format(time.DateOnly)
}
