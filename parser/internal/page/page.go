package page

import (
	"bytes"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"resparse/parser/internal/doc"
	"resparse/parser/internal/scan"
)

// pageBlock is a stretch of a page's text between two block tags.
type pageBlock struct {
	scan.Span // in the draft
	kind      pageKind
	row       int       // number of the table row that it stands in, 0 for none
	cell      int       // number of the cell, counted over the page
	part      part      // of the innermost element around it that has a class
	furniture bool      // it stands in a menu, a header or a footer of the site
	word      bool      // a paragraph of a word processor
	label     scan.Span // text of links to PDF files, in the draft
	link      linkKind  // of those links
	taken     bool      // it is part of the header
}

type pageKind uint8

const (
	pageText  pageKind = iota
	pageTitle          // a main heading
	pageHeading
	pageItem
)

// linkKind is where a link leads to.
type linkKind uint8

const (
	noLink      linkKind = iota
	pdfLink              // a PDF file
	summaryLink          // the summary itself as a PDF file, in every layout of the site
)

// linkOf returns where an address leads to.
func linkOf(href []byte) linkKind {
	switch {
	case scan.IndexFold(href, "printsummary") >= 0:
		return summaryLink
	case scan.IndexFold(href, "pdf") < 0:
		return noLink
	case scan.IndexFold(href, "document-summary") >= 0:
		return summaryLink
	}
	return pdfLink
}

// container is an element that may hold the summary.
type container struct {
	part        part
	first, last int // its blocks
}

// element is an open element.
type element struct {
	blocks    int // how many blocks stood before it
	tag       atom.Atom
	traits    tagTraits
	bold      bool
	container int // index in pageScanner.containers, -1 for none
	furniture bool
	link      linkKind
	row       int  // the row around it, restored at its end
	part      part // its own, or that of the nearest element around it that has a class
}

// pageScanner reads a page in one pass over its tokens. Their raw bytes add up
// to the offsets of the page.
type pageScanner struct {
	src        []byte
	tokenStart int // offset of the current token
	draft      *doc.Draft
	blocks     []pageBlock
	containers []container
	stack      []element
	open       tagCounts   // how many elements of a tag are open
	titles     []scan.Span // text of title elements, in src
	title      scan.Span   // and in the draft
	whole      bool        // it is all of a page, not a fragment
	row, rows  int
	cells      int
	bold       int // open elements that make bold
	kind       pageKind
	skip       int // depth of elements whose text is not read: scripts
	furniture  int
	links      [summaryLink + 1]int // how many links of a kind are open
	label      scan.Span            // text of links to PDF files in the block
	link       linkKind             // of those links
	word       bool
	breaks     int   // line breaks since the last text
	sums       []int // of the blocks' weights
}

const (
	bytesPerBlock = 200 // how far apart the blocks of a page are, about
	usualDepth    = 20  // of nested elements, and how many tags a page has
)

// scanPage reads all of a page.
func scanPage(src []byte) *pageScanner {
	p := &pageScanner{src: src, draft: doc.NewDraft(src), blocks: make([]pageBlock, 0, len(src)/bytesPerBlock),
		stack: make([]element, 0, usualDepth), open: make(tagCounts, 0, usualDepth)}
	z := html.NewTokenizer(bytes.NewReader(src))
	for {
		kind := z.Next()
		raw := z.Raw()
		switch kind {
		case html.TextToken:
			p.text(p.tokenStart, p.tokenStart+len(p.withoutCutTag(raw)))
		case html.StartTagToken, html.SelfClosingTagToken:
			tag, end := tagOf(raw)
			p.start(tag, kind == html.SelfClosingTagToken, raw[end:])
		case html.EndTagToken:
			tag, _ := tagOf(raw)
			p.end(tag)
		case html.ErrorToken:
			p.finish()
			return p
		}
		p.tokenStart += len(raw)
	}
}

// finish ends what is open at the end of the page. The title is the last stretch of
// the draft.
func (p *pageScanner) finish() {
	p.flush()
	p.closeFrom(0)
	for _, title := range p.titles {
		p.draft.Write(title.Start, title.End, false)
	}
	p.title = p.draft.End()
	p.draft.Close()
}

// withoutCutTag returns text of the page without the tag that the end of the page
// cut off before its name, which the tokenizer takes for text.
func (p *pageScanner) withoutCutTag(text []byte) []byte {
	if p.tokenStart+len(text) < len(p.src) {
		return text
	}
	if rest, ok := bytes.CutSuffix(text, []byte("</")); ok {
		return rest
	}
	return bytes.TrimSuffix(text, []byte("<"))
}

// start opens an element, with the rest of its tag after the name.
func (p *pageScanner) start(tag atom.Atom, selfClosing bool, rest []byte) {
	traits := traitsOf(tag)
	p.breakAt(tag, traits)
	if tag == 0 || traits&voidTag != 0 || selfClosing && traits&blockTag == 0 {
		return
	}
	a := readAttributes(rest)
	e := element{tag: tag, traits: traits, container: -1, row: p.row}
	e.bold = tag == atom.B || tag == atom.Strong || isBoldStyle(a.style)
	e.furniture = traits&siteTag != 0
	if tag == atom.A {
		e.link = linkOf(a.href)
	}
	p.push(e, a.class)
	if tag == atom.Tr {
		p.row = p.rows
	}
	p.setKind(tag, a.class)
}

// breakAt does what a start tag does to the text before it.
func (p *pageScanner) breakAt(tag atom.Atom, traits tagTraits) {
	switch tag {
	case atom.Br:
		p.lineBreak()
	case atom.Sup:
		p.raise(false)
	case atom.Tr:
		p.flush()
		p.rows++
	case atom.Td, atom.Th:
		p.flush()
		p.cells++
	}
	if traits&(blockTag|siteTag) != 0 {
		p.flush()
	}
	if traits&blockTag != 0 {
		p.closeImplied(tag)
	}
}

// setKind says what the block is that an element opens.
func (p *pageScanner) setKind(tag atom.Atom, class []byte) {
	switch {
	case tag == atom.H1:
		p.kind = pageTitle
	case isHeadingTag(tag):
		p.kind = pageHeading
	case tag == atom.Li, tag == atom.P && p.opensItem():
		p.kind = pageItem
	case tag == atom.P:
		p.word = bytes.HasPrefix(class, []byte("Mso"))
	}
}

// opensItem reports whether the element that was opened last is the first in an
// item of a list.
func (p *pageScanner) opensItem() bool {
	n := len(p.stack)
	return n > 1 && p.stack[n-2].tag == atom.Li && p.stack[n-2].blocks == len(p.blocks)
}

func (p *pageScanner) push(e element, class []byte) {
	e.blocks = len(p.blocks)
	p.open.add(e.tag, 1)
	if e.bold {
		p.bold++
	}
	if e.traits&skipTag != 0 {
		p.skip++
	}
	if e.furniture {
		p.furniture++
	}
	p.links[e.link]++
	p.whole = p.whole || e.tag == atom.Html || e.tag == atom.Head || e.tag == atom.Body
	e.part = partOf(class)
	if e.traits&holdTag != 0 || e.tag == atom.H1 || e.part != 0 {
		e.container = len(p.containers)
		p.containers = append(p.containers, container{part: e.part, first: len(p.blocks)})
	}
	if len(class) == 0 {
		e.part = p.part()
	}
	p.stack = append(p.stack, e)
}

func (p *pageScanner) pop() {
	e := p.stack[len(p.stack)-1]
	p.stack = p.stack[:len(p.stack)-1]
	p.open.add(e.tag, -1)
	if e.bold {
		p.bold--
	}
	if e.traits&skipTag != 0 {
		p.skip--
	}
	if e.furniture {
		p.furniture--
	}
	p.links[e.link]--
	if e.container >= 0 {
		p.containers[e.container].last = len(p.blocks)
	}
	p.row = e.row
}

// closeImplied ends the elements that a block tag ends without saying so: a
// paragraph before any block, an item before the next, with their inline tags.
func (p *pageScanner) closeImplied(tag atom.Atom) {
	implied := atom.P
	if tag == atom.Li || tag == atom.Tr || tag == atom.Td || tag == atom.Th {
		implied = tag
	}
	for _, ends := range []atom.Atom{atom.P, implied} {
		if at := p.innermost(ends, false); at >= 0 {
			p.closeFrom(at)
		}
	}
}

// innermost returns the index of the innermost open element of a tag, or -1. It
// looks past open blocks only where it is told to.
func (p *pageScanner) innermost(tag atom.Atom, pastBlocks bool) int {
	if p.open.of(tag) == 0 {
		return -1
	}
	for i := len(p.stack) - 1; ; i-- {
		switch {
		case p.stack[i].tag == tag:
			return i
		case p.stack[i].traits&blockTag != 0 && !pastBlocks:
			return -1
		}
	}
}

// closeFrom closes the element with an index in the stack, and all within it.
func (p *pageScanner) closeFrom(at int) {
	for len(p.stack) > at {
		p.pop()
	}
}

// end closes an element and all that was left open in it.
func (p *pageScanner) end(tag atom.Atom) {
	if tag == atom.Sup {
		p.raise(true)
	}
	traits := traitsOf(tag)
	at := p.innermost(tag, traits&blockTag != 0) // an inline tag does not reach out of its block
	if at < 0 {
		return
	}
	if traits&(blockTag|siteTag) != 0 || p.stack[at].container >= 0 {
		p.flush()
	}
	p.closeFrom(at)
}
