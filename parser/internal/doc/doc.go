// Package doc makes a document of a source: blocks, bold passages, header,
// sections, lists, sentences, and, a sentence at a time, tokens.
//
// It takes a source's text and the wording of its language. Passes run in the order
// of their names in the parser: ReadBlocks walks goldmark's AST, ReadHeader takes
// the header off the top, ReadLanguage tells the language, ReadSections finds the
// headings, ReadLostItems the items whose bullets were lost, ReadSentences cuts
// sentences, ReadLists gathers items with their lead-ins. Each reads what the ones
// before it made. The blocks of a page are assembled of a [Draft] in place of the
// first pass.
//
// All offsets are in [Document.Text]: white space folded to single spaces, markers
// gone, a newline between blocks; Document.Places map them to the source's text.
// No other package imports goldmark. It knows nothing of votes, calls or
// records.
package doc
