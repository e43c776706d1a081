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
// The objects are read here, since no library does it. Tried on the same files:
//
//   - pdfcpu's reader makes each start of the program 12 % longer, whatever the input,
//     stops at broken tables, and gives no text; its filters alone bring encoding/gob and
//     JPEG into each start.
//   - ledongthuc's never ends on a table that leads to itself.
//   - go-pdfium in its WebAssembly form loses nothing, but takes seconds before the first
//     page, since each process compiles it anew, 6 times as long for the pages, and 13 MB
//     of the program; where fonts change it gives letters twice, and weights as guesses.
//
// The filters are those of the standard library and of golang.org/x/image.
package pdf
