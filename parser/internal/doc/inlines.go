package doc

import (
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	gm "github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"resparse/parser/internal/scan"
)

// textParser takes all the text up to the next mark or tag, or the end of the
// line, in one step; goldmark by itself would look at each character.
type textParser struct{ escapes bool }

// rawText is text that is copied as it stands, but for a space at each end. It
// is no [ast.Text], because goldmark adds to those what follows.
type rawText struct {
	ast.BaseInline
	segment   text.Segment
	lineBreak bool // a line ends after it
}

var kindRawText = ast.NewNodeKind("RawText")

func (*rawText) Kind() ast.NodeKind              { return kindRawText }
func (n *rawText) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }

// byteInText is what a byte is within a line of text.
type byteInText uint8

const (
	plainText  byteInText = iota // copied without a look
	blankText                    // a space; one by itself is copied
	lookText                     // white space, or the first byte of what may be
	escapeText                   // an escape or a character reference may start
	endOfText                    // another inline parser may start
)

var textByte = func() (table [256]byteInText) {
	for i := range table {
		switch c := byte(i); {
		case c == ' ':
			table[i] = blankText
		case c < ' ', c == 0xC2, c == 0xE1, c == 0xE2, c == 0xE3, c == 0xEF:
			table[i] = lookText
		case c == '\\', c == '&':
			table[i] = escapeText
		case c == '*', c == '_', c == '[', c == ']', c == '<':
			table[i] = endOfText
		}
	}
	return table
}()

// Bytes that are copied without a look from Markdown, plain text, and a page.
var (
	plainInMarkdown = plainBytes("*_[]<")
	plainInText     = plainBytes(`*_[]<\&`)
	plainInPage     = plainBytes(`*_[]<\`)
)

func plainBytes(signs string) (table [256]bool) {
	for i, kind := range textByte {
		table[i] = kind == plainText || strings.IndexByte(signs, byte(i)) >= 0
	}
	return table
}

// Trigger returns the space, which stands for letters at the start of a line
// as well, and the punctuation that means nothing by itself.
func (textParser) Trigger() []byte {
	triggers := []byte{' '}
	for c := byte('!'); c <= '~'; c++ {
		if scan.IsPunctuation(c) && textByte[c] != endOfText {
			triggers = append(triggers, c)
		}
	}
	return triggers
}

func (p textParser) Parse(_ ast.Node, block text.Reader, context gm.Context) ast.Node {
	line, segment := block.PeekLine()
	n, raw := p.length(line)
	lineBreak := false
	if n < len(line) && line[n] != '\n' {
		block.Advance(n)
	} else {
		lineBreak = n < len(line)
		block.AdvanceLine()
	}
	segment = segment.WithStop(segment.Start + n)
	if raw {
		node := nodesOf(context).raw.next()
		node.segment, node.lineBreak = segment, lineBreak
		return node
	}
	node := ast.NewTextSegment(segment)
	node.SetSoftLineBreak(lineBreak)
	return node
}

// length returns how many bytes of a line are text, and whether they are copied
// as they are but for a space at each end. A backslash at the end of a line is
// no text: it makes a line break.
func (p textParser) length(line []byte) (n int, raw bool) {
	raw = true
	for i := 0; i < len(line); i++ {
		kind := textByte[line[i]]
		if kind == plainText {
			continue
		}
		switch {
		case kind == blankText:
			raw = raw && isSingle(line, i)
		case line[i] == '\n':
			return i, raw
		case kind == lookText:
			raw = false
		case !p.escapes:
		case kind == endOfText:
			return i, raw
		default:
			raw = false
			if line[i] == '\\' {
				if i++; i < len(line) && line[i] == '\n' {
					return i - 1, raw
				}
			}
		}
	}
	return len(line), raw
}

// isSingle reports whether no further space follows the one at i.
func isSingle(line []byte, i int) bool { return i+1 == len(line) || line[i+1] != ' ' }

// markNode is a run of asterisks or underscores in the AST.
type markNode struct {
	ast.BaseInline
	mark Mark
}

var kindMark = ast.NewNodeKind("Mark")

func (*markNode) Kind() ast.NodeKind              { return kindMark }
func (n *markNode) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }

// markParser leaves every run of asterisks and underscores, and the brackets of
// links, in the AST as nodes of their own; pairMarks says what they do.
type markParser struct{}

func (markParser) Trigger() []byte { return []byte{'*', '_', '[', ']'} }

func (markParser) Parse(_ ast.Node, block text.Reader, context gm.Context) ast.Node {
	room, limited := context.Get(markRoomKey).(*markRoom)
	if limited && room.left == 0 {
		if room.full < 0 {
			_, segment := block.PeekLine()
			room.full = segment.Start
		}
		return nil
	}
	mark, ok := markAt(block)
	if !ok {
		return nil
	}
	if limited {
		room.left--
	}
	node := nodesOf(context).marks.next()
	node.mark = mark
	return node
}

// markRoom bounds how many marks of a text are kept: each takes some 400 bytes, and
// a text of nothing else would take hundreds of times its size.
type markRoom struct {
	left int
	full int // offset of the first mark that is text, -1 for none
}

var markRoomKey = gm.NewContextKey()

// newMarkRoom returns the room for the marks of a text of so many bytes. No summary
// has half as many.
func newMarkRoom(size int) *markRoom {
	const usual, bytesEach = 4096, 8
	return &markRoom{left: usual + size/bytesEach, full: -1}
}

// markAt returns the mark at the start of what is left of a line, if there is one.
func markAt(block text.Reader) (Mark, bool) {
	line, segment := block.PeekLine()
	if line[0] == '[' || line[0] == ']' {
		return bracket(line, segment, block)
	}
	n := 1
	for n < len(line) && line[n] == line[0] {
		n++
	}
	before := block.PrecendingCharacter()
	after := ' '
	if n < len(line) {
		after, _ = utf8.DecodeRune(line[n:])
	}
	m := Mark{Char: line[0], N: n, Start: segment.Start, End: segment.Start + n}
	m.Opens, m.Closes = Flanks(m.Char, before, after)
	if n == 1 && !m.Opens && !m.Closes {
		return Mark{}, false
	}
	block.Advance(n)
	return m, true
}

// bracket leaves '[' in the AST, and ']' together with the destination and the
// attributes after it, or one of them. A bracket without a partner is text. Unlike
// goldmark's own parser of links it never looks back, so that a text full of brackets
// takes no longer.
func bracket(line []byte, segment text.Segment, block text.Reader) (Mark, bool) {
	n := 1
	if line[0] == ']' {
		n = max(destination(line), 1)
		if n += attributes(line[n:]); n == 1 {
			return Mark{}, false
		}
	}
	block.Advance(n)
	return Mark{Char: line[0], N: n, Start: segment.Start, End: segment.Start + n}, true
}
