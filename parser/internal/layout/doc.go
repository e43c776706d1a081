// Package layout makes a text in Markdown of the lines of printed pages.
//
// It takes the lines of a PDF file and gives Markdown, a paragraph a line, without
// page numbers and running titles. What a paragraph is, is told from gaps, indents and bullets; words that
// were divided are joined by the rules of package source.
//
// It knows nothing of how files are written or what a summary says.
package layout
