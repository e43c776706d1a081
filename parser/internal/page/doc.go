// Package page reads saved pages of the Observatory, of any layout.
//
// It takes the text of a page and gives a source whose text is Markdown: the title,
// the header line, and the blocks of the summary without menus and footers, each
// with its place in the page. That a page is written as Markdown and read again
// keeps one way for all that follows; see parser/README.md for what it costs.
//
// It promises that every byte of the Markdown but for its markers maps to the
// bytes of the page that show it. It knows tags and layouts, and nothing of
// sentences or of the words of a language.
package page
