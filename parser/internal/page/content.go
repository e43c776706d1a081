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
	page := &Page{Title: strings.Join(strings.Fields(html.UnescapeString(string(p.title))), " "),
		Whole: p.whole, blocks: p}
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

func (p *pageScanner) slice(s scan.Span) string { return string(p.out[s.Start:s.End]) }
