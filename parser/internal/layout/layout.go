package layout

import (
	"bytes"
	"math"
	"slices"
	"sort"
	"strings"

	"resparse/parser/internal/pdf"
	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// Measures of a page.
const (
	paragraphGap = 1.3  // of the usual distance of lines, between two paragraphs
	doubleGap    = 1.8  // of the size of letters, after a line with room for another word
	indent       = 0.8  // of the size of letters, that starts a paragraph
	headingSize  = 1.12 // of the usual size, of a heading
	markerLength = 4    // of a bullet that stands alone, in bytes
)

// Doubt says that text of a page can be missing or in the wrong order.
type Doubt struct {
	Page    int // from 1
	Message string
}

// line is a line with the bullet that was drawn apart before it.
type line struct {
	pdf.Line
	bullet string
	base   int // where its text starts in that of all lines, in bytes
}

// Text returns the text of a line with its bullet.
func (l *line) Text() string { return l.bullet + l.Line.Text() }

// Read writes the pages as Markdown.
func Read(pages []pdf.Page, words source.LayoutWords) *Text {
	isFurniture := furniture(pages)
	var lines []line
	var all bytes.Buffer
	var doubts []Doubt
	for i, p := range pages {
		first := len(lines)
		for _, l := range withMarkers(p.Lines) {
			if !isFurniture(&l.Line, p.Height) {
				l.base = all.Len()
				lines = append(lines, l)
				all.WriteString(l.Text() + "\n")
			}
		}
		for _, message := range append(p.Doubts, orderDoubts(lines[first:])...) {
			doubts = append(doubts, Doubt{i + 1, message})
		}
	}
	w := &writer{lines: lines, hyphens: source.NewHyphens(all.Bytes(), words)}
	w.middle = pages[0].Width / 2
	w.measure()
	for i := range lines {
		w.line(i)
	}
	w.flush()
	return &Text{Markdown: w.out, Doubts: doubts, lines: lines, places: w.places}
}

// maxWide is how many lines of a page can have a wide gap, as the header has.
const maxWide = 2

// orderDoubts says why the lines of a page can be in the wrong order: one follows
// that stands above, but not in a column to the right; or lines of columns that stand
// side by side were read as one.
func orderDoubts(lines []line) (list []string) {
	wide := 0
	back := false
	for i := range lines {
		l := &lines[i]
		if l.Wide {
			wide++
		}
		if i > 0 {
			before := &lines[i-1]
			back = back || l.Box.Bottom < before.Box.Bottom-before.Size && l.Box.Left < before.Box.Right
		}
	}
	if back {
		list = append(list, "the lines are not drawn in the order in which they are read: check the order")
	}
	if wide > maxWide {
		list = append(list, "columns or a table stand side by side: check that their lines are not mixed")
	}
	return list
}

// withMarkers puts the bullets that were drawn apart before their lines.
func withMarkers(all []pdf.Line) []line {
	lines := make([]line, len(all))
	for i := range all {
		lines[i].Line = all[i]
	}
	for i := 0; i < len(lines); i++ {
		marker := strings.TrimSpace(lines[i].Text())
		if len(marker) > markerLength || scan.Bullet(marker+" x") == 0 {
			continue
		}
		for k := range lines {
			l := &lines[k]
			if k != i && sameRow(l, &lines[i]) && l.Box.Left >= lines[i].Box.Left {
				l.bullet = marker + " "
				l.Box.Left = lines[i].Box.Left
				lines = slices.Delete(lines, i, i+1)
				i--
				break
			}
		}
	}
	return lines
}

func sameRow(a, b *line) bool {
	gap := a.Box.Bottom - b.Box.Bottom
	return gap < a.Size/2 && -gap < a.Size/2
}

// furniture returns what tells page numbers and running titles: lines in the margin
// above and below that recur but for their numbers, or are a number alone.
func furniture(pages []pdf.Page) func(l *pdf.Line, height float64) bool {
	const margin = 0.1 // of the page, above and below
	atEdge := func(l *pdf.Line, height float64) bool {
		return l.Box.Bottom < height*margin || l.Box.Top > height*(1-margin)
	}
	key := func(l *pdf.Line) string {
		return strings.Join(strings.FieldsFunc(l.Text(), func(r rune) bool {
			return strings.ContainsRune("0123456789 -/|", r)
		}), " ")
	}
	seen, on := map[string]int{}, map[string]int{} // how many pages have it, and the last of them
	for n, p := range pages {
		for i := range p.Lines {
			if k := key(&p.Lines[i]); atEdge(&p.Lines[i], p.Height) && on[k] != n+1 {
				seen[k]++
				on[k] = n + 1
			}
		}
	}
	return func(l *pdf.Line, height float64) bool {
		return atEdge(l, height) && (key(l) == "" || seen[key(l)] > 1)
	}
}

// writer writes lines as Markdown.
type writer struct {
	lines   []line
	places  source.Places // from out to the text of all lines
	hyphens *source.Hyphens
	out     []byte
	lead    float64 // usual distance of two lines, in points
	size    float64 // usual size of letters
	largest float64
	right   [2]float64 // where the longest line ends that starts in the left half of its page, and in the right
	middle  float64    // of the first page, in points
	left    float64    // where the text of the paragraph's second line starts
	bold    bool
	inBlock int // lines of the paragraph that is open
}

// measure finds what is usual.
func (w *writer) measure() {
	var gaps, sizes []float64
	for i := range w.lines {
		l := &w.lines[i]
		sizes = append(sizes, l.Size)
		right := w.rightOf(l)
		*right = max(*right, l.Box.Right)
		w.largest = max(w.largest, l.Size)
		if i > 0 && l.Page == w.lines[i-1].Page && l.Box.Bottom > w.lines[i-1].Box.Bottom {
			gaps = append(gaps, l.Box.Bottom-w.lines[i-1].Box.Bottom)
		}
	}
	slices.Sort(gaps)
	slices.Sort(sizes)
	if len(sizes) > 0 {
		w.size = sizes[len(sizes)/2]
	}
	near := gaps[:sort.SearchFloat64s(gaps, doubleGap*w.size)]
	if len(near)*5 >= len(gaps) { // else the lines are set apart, as in a draft
		gaps = near
	}
	w.lead = 1.2 * w.size
	if len(gaps) > 0 {
		w.lead = max(w.lead, gaps[len(gaps)/3])
	}
}

// rightOf returns where the longest line ends that starts in the same half.
func (w *writer) rightOf(l *line) *float64 {
	if l.Box.Left < w.middle {
		return &w.right[0]
	}
	return &w.right[1]
}

// line writes a line, after the one before it or as the start of a paragraph.
func (w *writer) line(i int) {
	l := &w.lines[i]
	text := strings.TrimSpace(l.Text())
	goesOn := i > 0 && !w.starts(&w.lines[i-1], l, text)
	switch {
	case !goesOn:
		w.flush()
		w.open(l, text)
	case w.hyphens.Joins(w.out, text):
		if w.hyphens.Divides(w.out, text) {
			w.out = w.out[:len(w.out)-1]
		}
	default:
		w.out = append(w.out, ' ')
	}
	w.inBlock++
	inColumn := goesOn && l.Box.Bottom < w.lines[i-1].Box.Bottom
	if w.inBlock == 2 || inColumn {
		w.left = l.Box.Left
	}
	w.runs(l, text, goesOn)
}

// runs writes the text of a line, without the bullet that starts a paragraph.
func (w *writer) runs(l *line, text string, goesOn bool) {
	if goesOn {
		w.out = append(w.out, l.bullet...)
	}
	at, skip := 0, 0
	if !goesOn {
		skip = max(scan.Bullet(text)-len(l.bullet), 0)
	}
	for k, r := range l.Runs {
		rest := r.Text
		if k == 0 {
			rest = strings.TrimLeft(rest[min(len(rest), skip):], " ")
		}
		w.run(r, rest, l.base+len(l.bullet)+at+len(r.Text)-len(rest))
		at += len(r.Text)
	}
}

// starts reports whether a line starts a paragraph, after the line before it.
func (w *writer) starts(before, l *line, text string) bool {
	last := strings.TrimSpace(before.Text())
	room := before.Box.Right+float64(len(text[:max(strings.IndexByte(text+" ", ' '), 0)])+1)*l.Size/2 < *w.rightOf(before)
	gap := l.Box.Bottom - before.Box.Bottom
	sizes := max(l.Size, before.Size) / max(min(l.Size, before.Size), 1)
	switch {
	case sizes > headingSize:
		return true
	case scan.Bullet(text) > 0 && (room || source.EndsSentence(last)):
		return true
	case l.Page != before.Page || gap < 0: // a page or a column ends
		return source.EndsSentence(last) || room && !source.GoesOn(last, text)
	}
	return w.isApart(l, gap) || room && (source.EndsSentence(last) || differs(before, l))
}

// differs reports whether a line stands far from the one before it, or one of the two
// is bold as a title is.
func differs(before, l *line) bool {
	return l.Box.Bottom-before.Box.Bottom > doubleGap*l.Size || isBold(before) != isBold(l)
}

// isBold reports whether all of a line is bold.
func isBold(l *line) bool {
	return !slices.ContainsFunc(l.Runs, func(r pdf.Run) bool { return !r.Bold && strings.TrimSpace(r.Text) != "" })
}

// isApart reports whether a line stands apart from the lines of the paragraph that
// is open, by its distance or its indent.
func (w *writer) isApart(l *line, gap float64) bool {
	return gap > paragraphGap*w.lead || w.inBlock > 1 && math.Abs(l.Box.Left-w.left) > indent*l.Size
}

// open starts the block of a line.
func (w *writer) open(l *line, text string) {
	switch n := scan.Bullet(text); {
	case n > 0 && scan.Enumerator(text) > 0:
		w.out = append(w.out, text[:n]...)
	case n > 0:
		w.out = append(w.out, "- "...)
	case l.Size > w.size*headingSize && l.Size == w.largest && l.Page == 1:
		w.out = append(w.out, "# "...)
	case l.Size > w.size*headingSize:
		w.out = append(w.out, "## "...)
	default:
		if strings.IndexByte("#>|=~-+", text[0]) >= 0 {
			w.out = append(w.out, '\\')
		}
	}
}

// run writes text of a run, which starts at a place in the text of all lines.
func (w *writer) run(r pdf.Run, text string, at int) {
	if r.Bold != w.bold && strings.TrimSpace(text) != "" {
		if r.Bold && text[0] == ' ' {
			w.out = append(w.out, ' ')
			text, at = text[1:], at+1
		}
		w.out = append(w.out, "**"...)
		w.bold = r.Bold
	}
	w.places.Linear(len(w.out), at)
	for i := range len(text) {
		if strings.IndexByte("\\*_<&[]`", text[i]) >= 0 {
			w.out = append(w.out, '\\')
			w.places.Linear(len(w.out), at+i)
		}
		w.out = append(w.out, text[i])
	}
}

// flush ends a paragraph.
func (w *writer) flush() {
	if w.inBlock == 0 {
		return
	}
	if w.bold {
		w.out = append(bytes.TrimRight(w.out, " "), "**"...)
	}
	w.out = append(w.out, "\n\n"...)
	w.bold, w.inBlock = false, 0
}
