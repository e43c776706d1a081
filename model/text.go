package model

// Text is the text of a summary as a reader knows it: plain text in blocks,
// white space folded, without the markers of Markdown and the tags of pages.
// All passages are offsets into Content.
type Text struct {
	Content string // a newline between any two blocks; accents are part of their letters
	Blocks  []Block
	Bold    []Passage // in order, none across blocks
	Raised  []Passage // superscripts, likewise
	Notes   []Passage // what each diagnostic is about, in their order; empty for the text as a whole
}

// Passage is a stretch of a text in bytes from 0, End exclusive.
type Passage struct{ Start, End int }

// Block is a paragraph, a heading, an item of a list or a row of a table.
type Block struct {
	Passage
	Kind   BlockKind
	Marker string // of an item, such as (a) or 1.; empty where it is a mere bullet
}

// BlockKind is what a block is.
type BlockKind uint8

// The kinds of a block.
const (
	BlockParagraph BlockKind = iota
	BlockHeading
	BlockItem
	BlockRow
	BlockTitle  // of the summary
	BlockHeader // the line of reference, date and document type, or a part of it
)
