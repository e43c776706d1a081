package doc

import (
	"bytes"
	"strings"
	"sync"

	"github.com/yuin/goldmark/ast"
	gm "github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// The grammars are built once, when they are first needed: goldmark sorts its
// parsers at the first use, which takes longer than reading a summary. They hold
// no state of a parse and are safe for concurrent use.
var (
	markdownGrammar = sync.OnceValue(func() gm.Parser { return newGrammar(source.Markdown) })
	textGrammar     = sync.OnceValue(func() gm.Parser { return newGrammar(source.Text) })
)

// newGrammar returns goldmark's parser with what summaries need: no code and
// no HTML blocks, since a blank too many makes neither; no lists, since most
// of the Observatory's bullets are no Markdown and 1986. is no item; lineParser,
// markParser and textParser in their place.
func newGrammar(format source.Format) gm.Parser {
	blocks := []util.PrioritizedValue{util.Prioritized(lineParser{quotes: format != source.Text}, 900)}
	var inlines []util.PrioritizedValue
	if format != source.Text {
		blocks = append(blocks,
			util.Prioritized(gm.NewSetextHeadingParser(), 100),
			util.Prioritized(gm.NewThematicBreakParser(), 200),
			util.Prioritized(gm.NewATXHeadingParser(), 600))
		inlines = append(inlines,
			util.Prioritized(gm.NewAutoLinkParser(), 300),
			util.Prioritized(gm.NewRawHTMLParser(), 400),
			util.Prioritized(markParser{}, 500))
	}
	inlines = append(inlines, util.Prioritized(textParser{escapes: format != source.Text}, 900))
	return gm.NewParser(gm.WithBlockParsers(blocks...), gm.WithInlineParsers(inlines...))
}

// lineParser opens a paragraph for every line that starts one: any line after
// a blank one, and, within a paragraph, an item of a list, a row of a table, a
// header line and the line after it. The marks of quotations before a line are
// passed over: nested quotations take goldmark's own parser time that grows with
// their square.
type lineParser struct {
	quotes bool // lines can be quoted with >
}

func (lineParser) Trigger() []byte             { return nil }
func (lineParser) CanInterruptParagraph() bool { return true }
func (lineParser) CanAcceptIndentedLine() bool { return true }

func (p lineParser) Open(_ ast.Node, reader text.Reader, pc gm.Context) (ast.Node, gm.State) {
	line, segment := p.line(reader)
	if util.IsBlank(line) {
		return nil, gm.NoChildren
	}
	if last := pc.LastOpenedBlock().Node; last != nil && ast.IsParagraph(last) && last.Lines().Len() > 0 {
		line = util.TrimLeftSpace(line)
		division, _ := pc.Get(divisionKey).(source.Division)
		if !divides(division, line, segment.Stop, last.Lines(), reader.Source()) {
			return nil, gm.NoChildren
		}
	}
	node := nodesOf(pc).paragraphs.next()
	node.Lines().Append(segment)
	reader.AdvanceToEOL()
	return node, gm.NoChildren
}

// divisionKey is where the context of a parse holds how the text is divided.
var divisionKey = gm.NewContextKey()

// divides reports whether line, which ends at the offset end of src, starts a block
// of its own within a paragraph of the lines before it, as the text is divided.
func divides(division source.Division, line []byte, end int, before *text.Segments, src []byte) bool {
	last := before.At(before.Len() - 1)
	if division.Kind != source.ByBlankLines &&
		division.Ends(before.Len(), string(bytes.TrimSpace(last.Value(src))), string(bytes.TrimSpace(line))) {
		return true
	}
	if !mayStartBlock(line) {
		// The line before may be the header line.
		wrapped := before.Len() > 1 ||
			division.Width > 0 && division.Fills(string(bytes.TrimSpace(last.Value(src))), string(bytes.TrimSpace(line)))
		if wrapped {
			return false
		}
	}
	j := jointAt(line, end, before, src)
	return j.startsBlock()
}

// jointAt returns the joint between a line, which ends at the offset end of src, and
// the lines before it.
func jointAt(line []byte, end int, before *text.Segments, src []byte) joint {
	const longest = 16 // the indentation of the next line and its first sign
	first, last := before.At(0), before.At(before.Len()-1)
	head := util.TrimLeftSpace(first.Value(src))
	start := string(head[:min(len(head), scan.HeaderLength)])
	return joint{
		first: start, lines: before.Len(), item: scan.Bullet(start) > 0,
		marked: endsInMark(util.TrimRightSpace(last.Value(src))), top: first.Start < headerBytes,
		line: string(line), next: string(bytes.TrimLeft(src[end:min(len(src), end+longest)], " \t")),
	}
}

func (p lineParser) Continue(node ast.Node, reader text.Reader, _ gm.Context) gm.State {
	line, segment := p.line(reader)
	if util.IsBlank(line) {
		return gm.Close
	}
	node.Lines().Append(segment)
	reader.AdvanceToEOL()
	return gm.Continue | gm.NoChildren
}

// line returns the line at hand without the marks of quotations before it.
func (p lineParser) line(reader text.Reader) ([]byte, text.Segment) {
	line, segment := reader.PeekLine()
	if !p.quotes {
		return line, segment
	}
	n, quoted := 0, 0
	for n < len(line) && (line[n] == ' ' || line[n] == '>') {
		if line[n] == '>' {
			quoted = n + 1
		}
		n++
	}
	return line[quoted:], text.NewSegment(segment.Start+quoted, segment.Stop)
}

func (lineParser) Close(node ast.Node, reader text.Reader, pc gm.Context) {
	gm.NewParagraphParser().Close(node, reader, pc)
}

// blockReader turns goldmark's AST into the blocks of a document.
type blockReader struct {
	builder
	source  string // src once more, so that lines are cut without copies
	opening func(line string) (BlockKind, int)
	marks   []Mark
	next    int // index of the mark that is met next
}

// usualPlaces is how many stretches most documents have that were copied as they
// stand.
const usualPlaces = 32

// ReadBlocks parses Markdown or plain text and returns its blocks.
func ReadBlocks(src []byte, format source.Format, division source.Division) *Document {
	doc := &Document{Places: make(source.Places, 0, usualPlaces), Marked: format != source.Text,
		Blocks: make([]block, 0, bytes.Count(src, []byte("\n"))/2+4)}
	w := &blockReader{
		builder: builder{src: src, plain: &plainInMarkdown, doc: doc, text: make([]byte, 0, len(src))},
		source:  string(src),
		opening: Opening,
	}
	grammar := markdownGrammar
	if format == source.Text {
		grammar, w.plain, w.opening = textGrammar, &plainInText, openingInText
	}
	context := gm.NewContext()
	context.Set(divisionKey, division)
	room := newMarkRoom(len(src))
	context.Set(markRoomKey, room)
	root := grammar().Parse(text.NewReader(src), gm.WithContext(context))
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering || n.Type() != ast.TypeBlock {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Heading:
			w.block(n, n.Level)
			return ast.WalkSkipChildren, nil
		case *ast.Paragraph:
			w.block(n, 0)
			return ast.WalkSkipChildren, nil
		}
		return ast.WalkContinue, nil
	})
	doc.Text = string(w.text)
	doc.Crowded = room.full
	return doc
}

// block appends the block that n holds.
func (w *blockReader) block(n ast.Node, level int) {
	lines := n.Lines()
	if lines.Len() == 0 {
		return
	}
	w.pair(n)
	first := lines.At(0)
	line := w.source[first.Start:first.Stop]
	b := block{Kind: Heading, Level: uint8(level), Section: -1}
	skip := 0
	if level == 0 {
		if b.Kind, skip = w.opening(line); b.Kind == Item {
			b.Marker = strings.TrimSpace(strings.TrimPrefix(line[:skip], "**"))
		}
	}
	w.open(b, line, first.Start)
	w.inlines(n, first.Start+skip)
	w.shut()
}

// pair decides what the marks in n do.
func (w *blockReader) pair(n ast.Node) {
	w.marks, w.next = w.marks[:0], 0
	w.collect(n)
	if len(w.marks) == 0 {
		return
	}
	if i := PairMarks(w.marks); i >= 0 {
		w.doc.Stray = append(w.doc.Stray, scan.Span{Start: w.marks[i].Start, End: w.marks[i].End})
	}
}

func (w *blockReader) collect(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if m, ok := c.(*markNode); ok {
			w.marks = append(w.marks, m.mark)
		} else if c.HasChildren() {
			w.collect(c)
		}
	}
}

// inlines appends the text in n from the offset start on.
func (w *blockReader) inlines(n ast.Node, start int) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			w.write(max(c.Segment.Start, start), c.Segment.Stop)
			if c.SoftLineBreak() || c.HardLineBreak() {
				w.space(c.Segment.Stop)
			}
		case *rawText:
			w.writeRaw(max(c.segment.Start, start), c.segment.Stop)
			if c.lineBreak {
				w.space(c.segment.Stop)
			}
		case *markNode:
			w.mark(w.marks[w.next], start)
			w.next++
		case *ast.RawHTML:
			w.tags(c)
		case *ast.AutoLink:
			w.address(c)
		default:
			w.inlines(c, start)
		}
	}
}

func (w *blockReader) tags(n *ast.RawHTML) {
	for i := range n.Segments.Len() {
		segment := n.Segments.At(i)
		w.tag(strings.ToLower(string(segment.Value(w.src))), segment.Start)
	}
}

// address appends an address in angle brackets.
func (w *blockReader) address(n *ast.AutoLink) {
	label := n.Label(w.src)
	at := n.Pos() + 1
	if at > 0 && at+len(label) <= len(w.src) {
		w.write(at, at+len(label))
	}
}

func (w *blockReader) mark(m Mark, start int) {
	switch {
	case m.Start < start && !m.BoldFlip: // the bullet itself
	case m.Dropped:
	case m.Char == '[', m.Char == ']':
		w.write(m.Start, m.End)
	case m.BoldFlip:
		w.setBold(w.boldTag, !w.boldRun)
	case m.ItalicFlip, m.N%2 == 0:
	default:
		w.write(m.Start, m.End)
	}
}

// tag reads an HTML tag in Markdown, in lower case; only bold, superscripts
// and line breaks mean something.
func (w *blockReader) tag(tag string, in int) {
	name := strings.Trim(tag, "</> ")
	name, _, _ = strings.Cut(name, " ")
	closing := strings.HasPrefix(tag, "</")
	switch name {
	case "b", "strong":
		depth := w.boldTag + 1
		if closing {
			depth = max(w.boldTag-1, 0)
		}
		w.setBold(depth, w.boldRun)
	case "sup":
		w.raise(closing)
	case "br", "p", "/p", "td", "div":
		w.space(in)
	}
}
