// Package pdf reads the text of PDF files.
//
// It takes the bytes of a file and gives its pages as lines of runs, each set
// alike, with the box of the line in points from the top left. Content that is
// marked as no part of the text is left out.
//
// A file that is encrypted with an empty password, as many that must not be changed
// are, is read; of encryption only streams matter.
//
// It promises to end, in time that is linear in the size of the file: objects, pages,
// glyphs, codes of fonts and unpacked bytes are bounded, the last by that size. It knows
// nothing of paragraphs or summaries.
//
// The objects are read here, since no library does. pdfcpu's reader makes each
// start of the program 12 % longer, whatever the input, and ledongthuc's never ends
// on a table that leads to itself. The filters are pdfcpu's, in a package that costs
// nothing at the start.
package pdf
