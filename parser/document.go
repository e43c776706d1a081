package parser

type blockKind uint8

const (
	paragraph blockKind = iota
	heading             // on a line of its own
	item                // of a list, without its marker
	row                 // of a table
)

// block is a paragraph, heading, item or table row.
type block struct {
	span
	kind    blockKind
	bold    bool   // all of it is bold
	level   uint8  // of a marked heading, from 1; 0 where bold or the layout makes it one
	marker  string // of an item, as written
	body    int    // where the text behind a run-in heading starts
	section int    // index in document.sections, -1 before the first
	first   int    // index of its first sentence in document.sentences
	last    int    // index behind its last sentence
}

// content is the block without its run-in heading.
func (b *block) content() span { return span{b.body, b.end} }

// section is a heading; a run-in heading is without its colon.
type section struct {
	span
	runIn bool
}

// document is a summary as blocks of plain text: white space folded to single
// spaces, markers gone. All spans are offsets in text, in which a newline
// stands between any two blocks.
type document struct {
	text      string
	blocks    []block
	bold      []span // passages in bold, in order, none across blocks
	raised    []span // superscripts
	stray     []span // markers of bold that have no partner
	places    places // from text to the source's text
	marked    bool   // the format can say what is bold
	header    header
	body      int // index of the first block behind the header
	sections  []section
	sentences []sentence
	lists     []list
	words     *wording
	tokens    []token // of the sentence at hand
	before    []token // the first ones of the sentence before it
}

func (d *document) slice(s span) string { return d.text[s.start:s.end] }

// language returns the code of the document's language, empty where it is not
// known.
func (d *document) language() string { return d.words.code }
