// Package scan reads what stands at the start of, or within, a stretch of bytes:
// white space, digits, dates, procedure references, character references, bullets
// and enumerators.
//
// Lengths are in bytes, 0 where nothing was found; a [Span] holds offsets in bytes
// from 0, its end exclusive, of a text that its user names.
//
// It knows nothing of documents, languages or formats, and imports no other
// package of the parser.
package scan
