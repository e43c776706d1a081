package parser

import (
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	gm "github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// textParser takes all the text up to the next mark or tag, or the end of the
// line, in one step; goldmark by itself would look at each character.
type textParser struct{ escapes bool }

// inlineByte marks the bytes that other inline parsers start at.
var inlineByte = [256]bool{'*': true, '_': true, '[': true, ']': true, '<': true}

// Trigger returns the space, which stands for letters at the start of a line
// as well, and the punctuation that means nothing by itself.
func (textParser) Trigger() []byte {
	triggers := []byte{' '}
	for c := byte('!'); c <= '~'; c++ {
		if isPunctuation(c) && !inlineByte[c] {
			triggers = append(triggers, c)
		}
	}
	return triggers
}

func (p textParser) Parse(_ ast.Node, block text.Reader, _ gm.Context) ast.Node {
	line, segment := block.PeekLine()
	n := p.length(line)
	if n < len(line) && line[n] != '\n' {
		block.Advance(n)
		return ast.NewTextSegment(segment.WithStop(segment.Start + n))
	}
	block.AdvanceLine()
	node := ast.NewTextSegment(segment.WithStop(segment.Start + n))
	node.SetSoftLineBreak(n < len(line))
	return node
}

// length returns how many bytes of a line are text. A backslash at its end is
// none: it makes a line break.
func (p textParser) length(line []byte) int {
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == '\n':
			return i
		case !p.escapes:
		case c == '\\':
			if i++; i < len(line) && line[i] == '\n' {
				return i - 1
			}
		case inlineByte[c]:
			return i
		}
	}
	return len(line)
}

// markNode is a run of asterisks or underscores in the AST.
type markNode struct {
	ast.BaseInline
	mark mark
}

var kindMark = ast.NewNodeKind("Mark")

func (*markNode) Kind() ast.NodeKind              { return kindMark }
func (n *markNode) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }

// markParser leaves every run of asterisks and underscores, and the brackets of
// links, in the AST as nodes of their own; pairMarks says what they do.
type markParser struct{}

func (markParser) Trigger() []byte { return []byte{'*', '_', '[', ']'} }

func (markParser) Parse(_ ast.Node, block text.Reader, _ gm.Context) ast.Node {
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
	m := mark{char: line[0], n: n, start: segment.Start, end: segment.Start + n}
	m.opens, m.closes = flanks(m.char, before, after)
	if n == 1 && !m.opens && !m.closes {
		return nil
	}
	block.Advance(n)
	return &markNode{mark: m}
}

// bracket leaves '[' in the AST, and ']' together with the destination behind
// it. A bracket without a partner is text. Unlike goldmark's own parser of links
// it never looks back, so that a text full of brackets takes no longer.
func bracket(line []byte, segment text.Segment, block text.Reader) ast.Node {
	n := 1
	if line[0] == ']' {
		if n = destination(line); n == 0 {
			return nil
		}
	}
	block.Advance(n)
	return &markNode{mark: mark{char: line[0], n: n, start: segment.Start, end: segment.Start + n}}
}
