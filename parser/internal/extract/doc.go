// Package extract finds the facts of a document and fills a record with them: a
// file a kind of fact, all of them named in kinds.
//
// It takes a document, sentence by sentence as tokens, and gives a model.Summary
// with the notes about it. Extractors read the document, never the record that
// they fill. Offsets are in the document's text; the record's spans come from the
// locator, where spans are asked for.
//
// It knows no words of a language but through package lang, and nothing of files
// or output.
package extract
