// Package page reads saved pages of the Observatory, of any layout.
//
// It takes the text of a page and gives a document: the title, the header line, and
// the blocks of the summary without menus and footers, each with its place in the
// page. The text of the whole page is a draft ([doc.Draft]), and the document is
// assembled of stretches of it; see parser/README.md for what that saves.
//
// It promises that the bytes of the page at a place show the text. It knows tags and
// layouts, and nothing of sentences or of the words of a language.
package page
