package page

import (
	"html"
	"slices"
	"strings"

	"resparse/model"
	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// Ends of the class names that mark the parts of a page, without the prefix,
// which the site has changed before: es_product-content, ep-a_text. Sources:
// pages of the layout since 2023, of summary.do, and of the layout before 2011.
var (
	contentClasses = [...]string{"product-content", "a_text", oldContentClass}
	titleClasses   = [...]string{"product-name", "product-title"}
)

// oldContentClass is the class of the table that held the text before 2011.
const oldContentClass = "box_content_txt"

// isPartClass reports whether a class marks a part of a page.
func isPartClass(class string) bool { return isTitleClass(class) || hasClass(class, contentClasses[:]) }

func isTitleClass(class string) bool { return hasClass(class, titleClasses[:]) }

// hasClass reports whether one of an element's classes ends in one of the
// names, after a prefix or alone.
func hasClass(classes string, names []string) bool {
	for class := range strings.FieldsSeq(classes) {
		for _, name := range names {
			rest, ok := strings.CutSuffix(class, name)
			if ok && (rest == "" || strings.HasSuffix(rest, "_") || strings.HasSuffix(rest, "-")) {
				return true
			}
		}
	}
	return false
}

// Page is what a page says beside its summary.
type Page struct {
	Notes     []source.Note
	Title     string // of its title element
	Whole     bool   // it is no fragment
	Known     bool   // its layout is one of those that summaries have
	Furnished bool   // it has menus, headers or footers
	blocks    *pageScanner
}

// Lines yields the text of all blocks of the page, menus included.
func (p *Page) Lines(yield func(string) bool) {
	for i := range p.blocks.blocks {
		text := html.UnescapeString(strings.ReplaceAll(p.blocks.slice(p.blocks.blocks[i].Span), "**", ""))
		if !yield(strings.Join(strings.Fields(text), " ")) {
			return
		}
	}
}

// Read turns a page into Markdown: the title as a heading, the header line,
// and the blocks of the summary. What the menus and footers say is left out. A
// fragment of a page has none, so all of it is the summary.
func Read(src *source.Source) (*source.Source, *Page) {
	p := scanPage(src.Text)
	w := &pageWriter{scanner: p}
	page := &Page{Title: strings.Join(strings.Fields(html.UnescapeString(string(p.title))), " "), Whole: p.whole, blocks: p}
	var content container
	if content, page.Known = p.content(); page.Known || p.whole {
		page.Notes = w.page(content, page.Known)
		page.Furnished = slices.ContainsFunc(p.blocks, func(b pageBlock) bool { return b.furniture })
	} else {
		w.body(container{last: len(p.blocks)})
	}
	read := *src
	read.Text = w.out
	read.Layers = append(append([]source.Places{}, src.Layers...), w.places)
	return &read, page
}

// page writes the summary of a whole page, and says what is doubtful about it.
func (w *pageWriter) page(content container, known bool) []source.Note {
	p := w.scanner
	h := p.header(content)
	w.header(h)
	w.body(content)
	var notes []source.Note
	if !known {
		notes = append(notes, source.Note{Rule: model.RulePageLayoutUnknown,
			Message: "the page has none of the known layouts; the block with most text was taken"})
	}
	if code, note := titleMismatch(p, h); code != "" {
		notes = append(notes, note)
	}
	return notes
}

// content returns the container that holds the summary, and whether its class
// says so; else it is the innermost one with most of the page's paragraphs.
func (p *pageScanner) content() (container, bool) {
	best, most := container{}, 0
	for _, c := range p.containers {
		if n := p.textLength(c); hasClass(c.class, contentClasses[:]) && n > most {
			best, most = c, n
		}
	}
	if most > 0 {
		return best, true
	}
	all := container{last: len(p.blocks)}
	total := p.textLength(all)
	best = all
	for _, c := range p.containers {
		const share = 10 // of the page's text, at least 7 in 10
		if p.textLength(c)*share >= total*7 {
			best = c
		}
	}
	return best, false
}

// textLength weighs the paragraphs of a container that are no furniture;
// those of a word processor count threefold.
func (p *pageScanner) textLength(c container) int {
	return p.weights()[c.last] - p.weights()[c.first]
}

// weights returns the sums of the weights of the blocks.
func (p *pageScanner) weights() []int {
	if len(p.sums) == len(p.blocks)+1 {
		return p.sums
	}
	p.sums = make([]int, 1, len(p.blocks)+1)
	for _, b := range p.blocks {
		n := b.End - b.Start
		switch {
		case b.furniture || b.isLabel():
			n = 0
		case b.word:
			n *= 3
		}
		p.sums = append(p.sums, p.sums[len(p.sums)-1]+n)
	}
	return p.sums
}

// isLabel reports whether the block is nothing but the label of a link to the
// summary as a PDF file.
func (b *pageBlock) isLabel() bool { return b.alone && b.link == summaryLink }

// pageHeader is what a page says of its summary outside of the text. Spans are
// in pageScanner.out.
type pageHeader struct {
	title, reference, date, document scan.Span
	titleText                        string // of the title element, where the page has no other
}

// header finds title, reference, date and document type among the blocks
// before the content, then in it, and takes those blocks out of the text.
func (p *pageScanner) header(content container) pageHeader {
	var h pageHeader
	at := p.headerLine(content, &h)
	h.title = p.titleBlock(at, content)
	if h.document.Empty() {
		h.document = p.documentLabel(content)
	}
	for i := range p.blocks {
		p.blocks[i].taken = p.blocks[i].taken || p.blocks[i].isLabel()
	}
	if h.title.Empty() || h.reference.Empty() {
		h.titleText = strings.TrimSpace(html.UnescapeString(string(p.title)))
		if referenceIn(h.titleText) != 0 {
			h.titleText = ""
		}
	}
	return h
}

// dateDistance is how many blocks after the reference the date can stand.
const dateDistance = 2

// headerLine finds the reference, and the date in its block or soon after it. It
// returns the index of the reference's block, -1 where there is none.
func (p *pageScanner) headerLine(content container, h *pageHeader) int {
	at := -1
	for i := range min(content.first+scan.HeaderDepth, content.last) {
		b := &p.blocks[i]
		if b.furniture || i >= content.first && b.End-b.Start > scan.HeaderLength {
			continue
		}
		rest := b.Span
		if at < 0 {
			n := referenceIn(p.slice(b.Span))
			if n < 0 {
				continue
			}
			_, length := scan.ProcedureAt(p.slice(b.Span)[n:])
			h.reference = scan.Span{Start: b.Start + n, End: b.Start + n + length}
			at, b.taken, rest.Start = i, true, h.reference.End
		}
		if i > at+dateDistance {
			break
		}
		if n, length, _ := scan.FindDate(p.slice(rest)); n >= 0 {
			h.date = scan.Span{Start: rest.Start + n, End: rest.Start + n + length}
			b.taken = true
			if i == at {
				h.document = p.trimmed(scan.Span{Start: h.date.End, End: b.End})
			}
			break
		}
	}
	return at
}

// documentLabel returns the label of a link to a PDF file that says what the
// document is: one beside the content, or that of the summary itself.
func (p *pageScanner) documentLabel(content container) scan.Span {
	var found scan.Span
	for i := range p.blocks {
		b := &p.blocks[i]
		if b.furniture || b.label.Empty() {
			continue
		}
		inContent := i >= content.first && i < content.last
		switch {
		case b.isLabel(), b.link == summaryLink && !inContent:
			return b.label
		case !inContent && found.Empty():
			found = b.label
		}
	}
	return found
}

// referenceIn returns where the first procedure reference stands in text, or -1.
func referenceIn(text string) int {
	for i := strings.IndexByte(text, '/'); i >= 4; {
		if _, n := scan.ProcedureAt(text[i-4:]); n > 0 {
			return i - 4
		}
		next := strings.IndexByte(text[i+1:], '/')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return -1
}

// titleBlock finds the title: the block whose class says so, a main heading, or
// the block before the reference, which stands in block at.
func (p *pageScanner) titleBlock(at int, content container) scan.Span {
	for i := range p.blocks[:content.last] {
		if b := &p.blocks[i]; isTitleClass(b.class) && !b.furniture && !b.taken {
			b.taken = true
			return b.Span
		}
	}
	if title := p.boldTitle(at, content); !title.Empty() {
		p.blocks[content.first].taken = true
		return title
	}
	for i := at - 1; i >= 0; i-- {
		b := &p.blocks[i]
		if b.furniture || b.isLabel() {
			continue
		}
		if b.End-b.Start > scan.HeaderLength {
			break
		}
		b.taken = true
		return b.Span
	}
	return scan.Span{}
}

func (p *pageScanner) slice(s scan.Span) string { return string(p.out[s.Start:s.End]) }

// boldTitle returns the first line of the content if it is bold as a whole and
// the header stands before the content: so it was before 2011.
func (p *pageScanner) boldTitle(at int, content container) scan.Span {
	if !hasClass(content.class, []string{oldContentClass}) || content.first >= content.last || at < 0 || at >= content.first {
		return scan.Span{}
	}
	for i := range at {
		if p.blocks[i].kind == pageHeading || p.blocks[i].kind == pageTitle {
			return scan.Span{}
		}
	}
	b := &p.blocks[content.first]
	text := p.slice(b.Span)
	if !strings.HasPrefix(text, "**") || !strings.HasSuffix(text, "**") || strings.HasSuffix(text, ".**") {
		return scan.Span{}
	}
	return scan.Span{Start: b.Start + 2, End: b.End - 2}
}

// trimmed cuts blanks and a separator at the start of a stretch, and blanks and
// the end of bold at its end.
func (p *pageScanner) trimmed(s scan.Span) scan.Span {
	text := strings.TrimSuffix(p.slice(s), "**")
	s.End = s.Start + len(text)
	s.Start += scan.SkipSeparator(text, 0)
	return scan.Trim(p.out, s)
}

// titleMismatch compares the reference in the title element with the header's.
func titleMismatch(p *pageScanner, h pageHeader) (string, source.Note) {
	title := html.UnescapeString(string(p.title))
	at := referenceIn(title)
	if at < 0 || h.reference.Empty() {
		return "", source.Note{}
	}
	inTitle, _ := scan.ProcedureAt(title[at:])
	inHeader, _ := scan.ProcedureAt(p.slice(h.reference))
	if inTitle == inHeader {
		return "", source.Note{}
	}
	return inTitle.String(), source.Note{Rule: model.RuleProcedureMismatch,
		Message: "the page's title names " + inTitle.String() + ", its header " + inHeader.String()}
}

// pageWriter writes the Markdown of a page with the map back to it.
type pageWriter struct {
	scanner *pageScanner
	out     []byte
	places  source.Places
}

// header writes the title as a heading and the header line.
func (w *pageWriter) header(h pageHeader) {
	if h.titleText != "" && h.title.Empty() {
		w.out = append(append(w.out, h.titleText...), "\n\n"...)
		return
	}
	if !h.title.Empty() {
		w.out = append(w.out, "# "...)
		w.stretch(h.title)
		w.out = append(w.out, "\n\n"...)
	}
	separator := ""
	for _, part := range []scan.Span{h.reference, h.date, h.document} {
		if part.Empty() {
			continue
		}
		w.out = append(w.out, separator...)
		w.stretch(part)
		separator = " - "
	}
	if separator != "" {
		w.out = append(w.out, "\n\n"...)
	}
}

// body writes the blocks of the content, one Markdown block each; the short
// cells of a table's row are one line.
func (w *pageWriter) body(content container) {
	p := w.scanner
	for i := content.first; i < content.last; i++ {
		b := &p.blocks[i]
		if b.taken || b.furniture {
			continue
		}
		if end := p.rowEnd(i, content.last); end > i+1 {
			w.out = append(w.out, '|')
			for k := i; k < end; k++ {
				w.out = append(w.out, ' ')
				w.block(&p.blocks[k])
			}
			w.out = append(w.out, "\n\n"...)
			i = end - 1
			continue
		}
		switch b.kind {
		case pageTitle, pageHeading:
			if b.kind == pageTitle && !p.whole {
				w.out = append(w.out, '#', ' ')
			} else {
				w.out = append(w.out, "## "...)
			}
		case pageItem:
			if scan.Bullet(p.slice(b.Span)) == 0 {
				w.out = append(w.out, "- "...)
			}
		default:
			if strings.IndexByte("#|>+=~", p.out[b.Start]) >= 0 {
				w.out = append(w.out, '\\')
			}
		}
		w.block(b)
		w.out = append(w.out, "\n\n"...)
	}
}

// rowEnd returns the index after the last block of the table row that starts
// at block i, if the row is one of data: several short cells.
func (p *pageScanner) rowEnd(i, last int) int {
	const cellLength, longestRow = 200, 64
	row, end, cells := p.blocks[i].row, i, 0
	if row == 0 {
		return i
	}
	for end < last && p.blocks[end].row == row {
		b := &p.blocks[end]
		if b.End-b.Start > cellLength || end-i > longestRow {
			return i
		}
		if end == i || b.cell != p.blocks[end-1].cell {
			cells++
		}
		end++
	}
	if cells < 2 {
		return i
	}
	return end
}

func (w *pageWriter) block(b *pageBlock) { w.copy(b.Span, w.scanner.places[b.first:b.last]) }

// stretch copies part of a block.
func (w *pageWriter) stretch(s scan.Span) {
	p := w.scanner.places
	first := 0
	for first < len(p) && p[first].Out <= s.Start {
		first++
	}
	last := first
	for last < len(p) && p[last].Out < s.End {
		last++
	}
	if first > 0 {
		at := p[first-1]
		if at.InLen == 0 {
			at.In += s.Start - at.Out
		}
		at.Out = s.Start
		w.copy(s, append(source.Places{at}, p[first:last]...))
		return
	}
	w.copy(s, p[first:last])
}

// copy appends a stretch of the scanner's text with its places.
func (w *pageWriter) copy(s scan.Span, from source.Places) {
	shift := len(w.out) - s.Start
	for _, at := range from {
		at.Out += shift
		w.places = append(w.places, at)
	}
	w.out = append(w.out, w.scanner.out[s.Start:s.End]...)
}
