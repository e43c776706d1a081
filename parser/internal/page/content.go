package page

import (
	"bytes"
	"slices"

	"resparse/model"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// part is what an element's classes say it is.
type part uint8

const (
	titlePart part = 1 << iota
	contentPart
	oldContent // the table that held the text before 2011
)

// partClasses are the ends of the class names that mark the parts of a page, without
// the prefix, which the site has changed before: es_product-content, ep-a_text.
// Sources: pages of the layout since 2023, of summary.do, and of the layout before
// 2011.
var partClasses = [...]struct {
	end  string
	part part
}{
	{"product-content", contentPart}, {"a_text", contentPart}, {"box_content_txt", contentPart | oldContent},
	{"product-name", titlePart}, {"product-title", titlePart},
}

// partOf returns what some classes say: each may end in a name, after a prefix or
// alone.
func partOf(classes []byte) part {
	all := part(0)
	for len(classes) > 0 {
		n := skipSpace(classes)
		start := n
		for n < len(classes) && !scan.IsSpaceByte(classes[n]) {
			n++
		}
		class := classes[start:n]
		classes = classes[n:]
		for i := range partClasses {
			rest, ok := bytes.CutSuffix(class, []byte(partClasses[i].end))
			if ok && (len(rest) == 0 || rest[len(rest)-1] == '_' || rest[len(rest)-1] == '-') {
				all |= partClasses[i].part
			}
		}
	}
	return all
}

// Page is what a page says beside its summary.
type Page struct {
	Notes     []source.Note
	Title     string // of its title element
	Whole     bool   // it is no fragment
	Known     bool   // its layout is one of those that summaries have
	Furnished bool   // it has menus, headers or footers
	scanner   *pageScanner
}

// Lines yields the text of all blocks of the page, menus included.
func (p *Page) Lines(yield func(string) bool) {
	for i := range p.scanner.blocks {
		if !yield(p.scanner.slice(p.scanner.blocks[i].Span)) {
			return
		}
	}
}

// Read turns a page into a document: the title, the header line, and the blocks of
// the summary. What the menus and footers say is left out. A fragment of a page has
// none, so all of it is the summary.
func Read(text []byte) (*doc.Document, *Page) {
	p := scanPage(text)
	page := &Page{Title: p.slice(p.title), Whole: p.whole, scanner: p}
	content, known := p.content()
	if !known && !p.whole {
		return p.draft.Assemble(p.body(nil, container{last: len(p.blocks)})), page
	}
	h := p.header(content)
	page.Known = known
	page.Furnished = slices.ContainsFunc(p.blocks, func(b pageBlock) bool { return b.furniture })
	if !known {
		page.Notes = append(page.Notes, source.Note{Rule: model.RulePageLayoutUnknown,
			Message: "the page has none of the known layouts; the block with most text was taken"})
	}
	if code, note := titleMismatch(p, h); code != "" {
		page.Notes = append(page.Notes, note)
	}
	return p.draft.Assemble(p.body(h.parts(), content)), page
}

// content returns the container that holds the summary, and whether its class
// says so; else it is the innermost one with most of the page's paragraphs.
func (p *pageScanner) content() (container, bool) {
	best, most := container{}, 0
	for _, c := range p.containers {
		if n := p.textLength(c); c.part&contentPart != 0 && n > most {
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

// textLength weighs the paragraphs of a container, furniture left out; those of
// a word processor count threefold.
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
		n := b.Len()
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

func (p *pageScanner) slice(s scan.Span) string { return p.draft.Slice(s) }
