package doc

import (
	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

type BlockKind uint8

const (
	Paragraph BlockKind = iota
	Heading             // on a line of its own
	Item                // of a list, without its marker
	Row                 // of a table
)

// block is a paragraph, heading, item or table row.
type block struct {
	scan.Span
	Kind    BlockKind
	bold    bool   // all of it is bold
	Level   uint8  // of a marked heading, from 1; 0 where bold or the layout makes it one
	Marker  string // of an item, as written
	body    int    // where the text after a run-in heading starts
	Section int    // index in document.sections, -1 before the first
	first   int    // index of its first sentence in document.sentences
	last    int    // index after its last sentence
}

// content is the block without its run-in heading.
func (b *block) content() scan.Span { return scan.Span{Start: b.body, End: b.End} }

// HasHeading reports whether the block is a heading or starts with one.
func (b *block) HasHeading() bool { return b.Kind == Heading || b.body > b.Start }

// section is a heading; a run-in heading is without its colon.
type section struct {
	scan.Span
	RunIn bool
}

// Document is a summary as blocks of plain text: white space folded to single
// spaces, markers gone. All spans are offsets in text, in which a newline
// stands between any two blocks.
type Document struct {
	Text      string
	Below     []block // what of the header stands below the text
	Blocks    []block
	Bold      []scan.Span   // passages in bold, in order, none across blocks
	Raised    []scan.Span   // superscripts
	Stray     []scan.Span   // markers of bold that have no partner
	Crowded   int           // offset in the source of the first of too many markers, -1 for none
	Places    source.Places // from text to the source's text
	Marked    bool          // the format can say what is bold
	Header    header
	Body      int // index of the first block after the header
	Sections  []section
	Sentences []sentence
	Lists     []List
	Placed    []Placed // values given beside the summary, at the end of Text
	Words     *lang.Wording
	Tokens    []Token // of the sentence at hand
	Before    []Token // the first ones of the sentence before it
}

func (d *Document) Slice(s scan.Span) string { return d.Text[s.Start:s.End] }

// Lines yields the text of all blocks.
func (d *Document) Lines(yield func(string) bool) {
	for i := range d.Blocks {
		if !yield(d.Slice(d.Blocks[i].Span)) {
			return
		}
	}
}

// Language returns the code of the document's language, empty where it is not
// known.
func (d *Document) Language() string { return d.Words.Code }
