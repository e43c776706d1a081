// Package pdf reads the text of PDF files.
//
// It takes the bytes of a file and gives its pages as lines of runs, each set
// alike, with the box of the line in points from the top left. Content that is
// marked as no part of the text is left out.
//
// It promises to end: objects, pages, glyphs and unpacked bytes are bounded, the
// last by the size of the file. It knows nothing of paragraphs or summaries.
//
// The objects are read here, since no library does. pdfcpu's reader makes each
// start of the program 12 % longer, whatever the input, and ledongthuc's never ends
// on a table that leads to itself. The filters are pdfcpu's, in a package that costs
// nothing at the start.
package pdf
