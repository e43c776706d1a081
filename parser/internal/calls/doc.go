// Package calls finds who is called upon to do what: lists that a sentence leads
// in, and calls in prose.
//
// It takes the sentences of a document in turn, each as tokens, and gives calls
// and lists in text order, with spans in the document's text. What follows a verb
// is told by the frames of the language's tables; adverbs, days and asides may
// stand anywhere between the words of a frame.
//
// It knows nothing of records, of where a text came from, or of the words of a
// language.
package calls
