package layout

import (
	"bytes"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"resparse/parser/internal/pdf"
	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// Measures of paragraphs.
const (
	paragraphGap = 1.2  // of the usual distance of lines, between two paragraphs
	doubleGap    = 1.8  // of the size of letters, after a line with room for another word
	indent       = 0.8  // of the size of letters, that starts a paragraph
	headingSize  = 1.12 // of the usual size, of a heading
	blank        = 0.25 // of the size of letters, between two words
	outliers     = 50   // one row in so many can go over the edge of its column
)

// writer writes rows as Markdown.
type writer struct {
	rows    []row
	places  source.Places // from out to the text of all rows
	hyphens *source.Hyphens
	out     []byte
	lead    float64   // usual distance of two lines, in points
	size    float64   // usual size of letters
	largest float64   // size of letters
	right   []float64 // where the lines of each column end
	left    float64   // where the text of the paragraph's second line starts
	first   *row      // of the paragraph that is open
	bold    bool
	raised  bool
	inBlock int // rows of the paragraph that is open
	inTable bool
	starred bool
}

// measure finds what is usual.
func (w *writer) measure() {
	for i := range w.rows {
		w.largest = max(w.largest, w.rows[i].Size)
	}
	w.measureEdges()
	w.measureLead()
}

// measureEdges finds where the lines of each column end.
func (w *writer) measureEdges() {
	var rights [][]float64
	for i := range w.rows {
		r := &w.rows[i]
		for len(rights) <= r.column {
			rights = append(rights, nil)
		}
		if !w.isHeading(r) {
			rights[r.column] = append(rights[r.column], r.Box.Right)
		}
	}
	for _, ends := range rights {
		slices.Sort(ends)
		edge := 0.0
		if len(ends) > 0 {
			edge = ends[len(ends)-1-len(ends)/outliers]
		}
		w.right = append(w.right, edge)
	}
}

// measureLead finds the distance of lines: the usual one after a line that is full, as
// few are at the end of a paragraph; without any, a small one.
func (w *writer) measureLead() {
	var full, all []float64
	for i := 1; i < len(w.rows); i++ {
		if w.breaks(i) || w.rows[i].Base == w.rows[i-1].Base {
			continue
		}
		gap := w.rows[i].Base - w.rows[i-1].Base
		all = append(all, gap)
		if !w.hasRoom(i) && max(w.rows[i].Size, w.rows[i-1].Size) <= headingSize*w.size {
			full = append(full, gap)
		}
	}
	slices.Sort(full)
	slices.Sort(all)
	w.lead = 1.2 * w.size
	switch {
	case len(full) > 1:
		w.lead = max(w.lead, full[(len(full)-1)/2])
	case len(all) > 0:
		w.lead = max(w.lead, min(all[len(all)/3], doubleGap*w.size))
	}
}

// hasRoom reports whether the row before row i has room for the first word of it.
func (w *writer) hasRoom(i int) bool {
	before, r := &w.rows[i-1], &w.rows[i]
	word := r.Part(0, 1)
	return before.Box.Right+word.Right-word.Left+blank*r.Size < w.right[before.column]
}

// breaks reports whether a page or a column ends before row i.
func (w *writer) breaks(i int) bool {
	before, r := &w.rows[i-1], &w.rows[i]
	return r.Page != before.Page || r.Base < before.Base
}

// row writes a row, after the one before it or as the start of a paragraph.
func (w *writer) row(i int) {
	r := &w.rows[i]
	switch {
	case r.rest:
		return
	case r.cells != nil:
		w.tableRow(i)
		return
	}
	text := strings.TrimSpace(r.Text())
	goesOn := w.inBlock > 0 && !w.inTable && !w.starts(i, text)
	if goesOn {
		w.join([]byte(strings.TrimSpace(w.rows[i-1].Text())), text)
	} else {
		w.flush()
		w.first = r
		w.open(r, text)
	}
	w.inBlock++
	if w.inBlock == 2 || goesOn && w.breaks(i) {
		w.left = r.Box.Left
	}
	w.runs(r, text, goesOn)
}

// Hyphens that divide a word wherever they stand at the end of a line.
const softHyphens = "\u2010\u00ad"

// join writes what stands between the paragraph that is open, whose last line that
// is, and its next line.
func (w *writer) join(line []byte, next string) {
	last, n := utf8.DecodeLastRune(line)
	after, _ := utf8.DecodeRuneInString(next)
	switch {
	case !bytes.HasSuffix(w.out, line[len(line)-n:]): // markers stand after it
		w.out = append(w.out, ' ')
	case strings.ContainsRune(softHyphens, last) && unicode.IsLetter(after):
		w.out = w.out[:len(w.out)-n]
	case last == '\u2010':
		w.out = append(w.out[:len(w.out)-n], '-')
	case w.hyphens.Joins(line, next):
		if w.hyphens.Divides(line, next) {
			w.out = w.out[:len(w.out)-1]
		}
	case last == '/' && goesOnAfterSlash(line, next):
	default:
		w.out = append(w.out, ' ')
	}
}

// goesOnAfterSlash reports whether a name or a number goes on after the slash at the
// end of a line: GUE/ NGL, 2016/ 2607.
func goesOnAfterSlash(last []byte, next string) bool {
	before, _ := utf8.DecodeLastRune(last[:len(last)-1])
	after, _ := utf8.DecodeRuneInString(next)
	word := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	return word(before) && word(after)
}

// runs writes the text of a row, without the bullet that starts a paragraph.
func (w *writer) runs(r *row, text string, goesOn bool) {
	at, skip := 0, 0
	if goesOn {
		w.out = append(w.out, r.bullet...)
	} else {
		n, _ := w.marker(r, text)
		skip = max(n-len(r.bullet), 0)
	}
	for k, run := range r.Runs {
		rest := run.Text
		if k == 0 {
			rest = strings.TrimLeft(rest[min(len(rest), skip):], " ")
		}
		if rest != "" {
			w.run(run, rest, r.base+len(r.bullet)+at+len(run.Text)-len(rest))
		}
		at += len(run.Text)
	}
}

// starts reports whether row i starts a paragraph, after the row before it.
func (w *writer) starts(i int, text string) bool {
	before, r := &w.rows[i-1], &w.rows[i]
	last := strings.TrimSpace(before.Text())
	room := w.hasRoom(i)
	switch {
	case w.startsItem(r, text, room || source.EndsSentence(last)), w.nearHeader(i, text, room):
		return true
	case max(r.Size, before.Size)/max(min(r.Size, before.Size), 1) > headingSize:
		return true
	case w.isHeading(r) && !w.breaks(i): // its lines may end in a colon
		return w.isApart(i)
	case w.breaks(i):
		return source.EndsSentence(last) || room && !source.GoesOn(last, text)
	}
	return w.isApart(i) || room && (source.EndsSentence(last) || differs(&before.line, &r.line))
}

// startsItem reports whether a row starts an item: a bullet was drawn before it, or
// its text starts with one where a paragraph can end before it.
func (w *writer) startsItem(r *row, text string, ends bool) bool {
	marked, _ := w.marker(r, text)
	return r.bullet != "" || marked > 0 && ends
}

// nearHeader reports whether row i is a header line, or, where the row before it has
// room, stands next to one: after it, or before it as the title.
func (w *writer) nearHeader(i int, text string, room bool) bool {
	at := func(i int) bool { return i < len(w.rows) && isHeaderLine(strings.TrimSpace(w.rows[i].Text())) }
	return isHeaderLine(text) || room && (at(i-1) || at(i+1))
}

// isHeaderLine reports whether a line starts with a procedure reference and a date.
func isHeaderLine(text string) bool {
	_, n := scan.ProcedureAt(text)
	if n == 0 {
		return false
	}
	at, _, _ := scan.FindDate(text[n:])
	return at >= 0 && at == scan.SkipSeparator(text[n:], 0)
}

// differs reports whether a line stands far from the one before it, or one of the two
// is bold as a title is, and the other not where they meet.
func differs(before, l *line) bool {
	last, first := before.Runs[len(before.Runs)-1].Bold, l.Runs[0].Bold
	return l.Base-before.Base > doubleGap*l.Size || last != first && (isBold(before) || isBold(l))
}

// isBold reports whether all of a line is bold.
func isBold(l *line) bool {
	return !slices.ContainsFunc(l.Runs, func(r pdf.Run) bool { return !r.Bold && strings.TrimSpace(r.Text) != "" })
}

// isApart reports whether row i stands apart from the rows of the paragraph that is
// open, by its distance or its indent.
func (w *writer) isApart(i int) bool {
	r := &w.rows[i]
	usual := w.lead * max(1, r.Size/max(w.size, 1))
	return r.Base-w.rows[i-1].Base > paragraphGap*usual ||
		w.inBlock > 1 && math.Abs(r.Box.Left-w.left) > indent*r.Size ||
		w.first.bullet != "" && r.Box.Left < w.first.Box.Left-1
}

// isHeading reports whether the letters of a row are those of a heading.
func (w *writer) isHeading(r *row) bool { return r.Size > w.size*headingSize }

// marker returns the length of the marker that the text of a row starts with, and how
// it is written; 0 for none.
func (w *writer) marker(r *row, text string) (n int, written string) {
	if text[0] == '*' && r.bullet == "" && !w.starred {
		return 0, ""
	}
	return markerOf(text)
}

// open starts the block of a row.
func (w *writer) open(r *row, text string) {
	switch n, written := w.marker(r, text); {
	case n > 0:
		w.out = append(w.out, written...)
	case w.isHeading(r) && r.Size == w.largest && r.Page == 1:
		w.out = append(w.out, "# "...)
	case w.isHeading(r):
		w.out = append(w.out, "## "...)
	default:
		if strings.IndexByte("#>=~-+", text[0]) >= 0 {
			w.out = append(w.out, '\\')
		}
	}
}

// tableRow writes row i of a table, a line.
func (w *writer) tableRow(i int) {
	if w.inTable {
		w.out = append(w.out, '\n')
	} else {
		w.flush()
	}
	w.inBlock, w.inTable = 1, true
	for _, cell := range w.rows[i].cells {
		w.out = append(w.out, "| "...)
		for _, p := range cell {
			w.stretch(&w.rows[i+p.row], p.start, p.end)
			w.style(false, false)
			w.out = append(w.out, ' ')
		}
	}
	w.out = append(w.out, '|')
}

// stretch writes a stretch of the text of a row without its bullet.
func (w *writer) stretch(r *row, start, end int) {
	at := 0
	for _, run := range r.Runs {
		from, to := max(start, at), min(end, at+len(run.Text))
		if from < to {
			w.run(run, run.Text[from-at:to-at], r.base+len(r.bullet)+from)
		}
		at += len(run.Text)
	}
}

// run writes text of a run, which starts at a place in the text of all rows.
func (w *writer) run(r pdf.Run, text string, at int) {
	if strings.TrimSpace(text) != "" && (r.Bold != w.bold || r.Raised != w.raised) {
		blank := text[0] == ' ' && (r.Bold || r.Raised)
		if !blank {
			w.style(r.Bold, r.Raised)
		} else {
			w.style(w.bold && r.Bold, false)
			w.out = append(w.out, ' ')
			text, at = text[1:], at+1
			w.style(r.Bold, r.Raised)
		}
	}
	w.places.Linear(len(w.out), at)
	for i := range len(text) {
		if strings.IndexByte("\\*_<&[]`|", text[i]) >= 0 {
			w.out = append(w.out, '\\')
			w.places.Linear(len(w.out), at+i)
		}
		w.out = append(w.out, text[i])
	}
}

// style writes the markers that change to a style.
func (w *writer) style(bold, raised bool) {
	if w.raised && !raised {
		w.out = append(w.out, "</sup>"...)
	}
	if bold != w.bold {
		w.out = append(w.out, "**"...)
	}
	if raised && !w.raised {
		w.out = append(w.out, "<sup>"...)
	}
	w.bold, w.raised = bold, raised
}

// flush ends a paragraph.
func (w *writer) flush() {
	if w.inBlock == 0 {
		return
	}
	if w.bold || w.raised {
		w.out = bytes.TrimRight(w.out, " ")
	}
	w.style(false, false)
	w.out = append(w.out, "\n\n"...)
	w.inBlock, w.inTable = 0, false
}
