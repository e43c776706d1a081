// Package layout makes a text in Markdown of the lines of printed pages.
//
// It takes the lines of a PDF file and gives Markdown, a paragraph a line, without
// page numbers and running titles, with the place of each word on its page. Columns
// are read one after the other, whatever the order in which they are drawn; lines whose
// parts stand below each other are the rows of a table. What a paragraph is, is told
// from the room at the end of lines, gaps, indents and bullets; words that were divided
// are joined by the rules of package source.
//
// It promises time that is linear in the lines, but for their sorting. It knows nothing
// of how files are written or what a summary says.
package layout
