// Package lang holds what is known of the languages that are read: tables of words
// and phrases, embedded as text (see tables/README.md), and the lexicon that looks
// a word up once for all who ask.
//
// It takes the tables of a folder and gives a [Wording]: structs of word sets, a
// field an entry. All words are in small letters; look-up passes over case and the
// form of apostrophes. Wordings are built when first needed and never change, so
// they may be used at once by many.
//
// It knows nothing of documents or of what a subject does with its words. The code
// that reads sentences holds no word of a language; it stands here.
package lang
