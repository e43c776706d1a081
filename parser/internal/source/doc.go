// Package source turns the bytes of one summary into text.
//
// It takes bytes, a character set and a format that were asked for or are to be
// told, and gives UTF-8 with line ends of LF, and for plain text without the traces
// of its pages and lines. [Places] map every offset of a derived text back to the
// one that it was made from; a [Locator] goes the whole way, from a document's text
// to line and column in the input, also where the input is a row of a table or a
// part of a message ([Outer]). The three texts that an offset can count in have a
// type, [Space].
//
// It promises that the bytes at a place, decoded, are the text; it knows nothing
// of blocks, of what a summary says, or of files.
package source
