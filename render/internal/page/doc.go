// Package page writes summaries as pages for a browser: the text with marks on
// what the record says, the record beside it, and an index of many summaries
// with charts.
//
// It takes records whose spans are offsets into their text, as parser.ParseText
// gives them, and returns HTML. What comes from a summary goes through
// html/template, so it stays text. A page stands alone: style and script are in
// it, and its Content-Security-Policy allows these two by their hashes and
// nothing else.
//
// The templates are read when the first page is written, and not when the program
// starts. It knows nothing of files and of other formats.
package page
