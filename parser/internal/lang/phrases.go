package lang

import "strings"

// Phrases are sequences of words, by the index of the lexeme of the first.
type Phrases map[uint16][]Phrase

// Phrase is the lexemes of the words after the first.
type Phrase []uint16

// phrases makes the words of each phrase known. An elided word such as d' is one
// by itself, as in the tokens of a text.
func (l *Lexicon) phrases(rows []string) Phrases {
	p := make(Phrases, len(rows))
	for _, row := range rows {
		var indices Phrase
		for word := range strings.FieldsSeq(strings.ReplaceAll(row, "'", "' ")) {
			l.entry(word)
			indices = append(indices, l.Find(word))
		}
		p[indices[0]] = append(p[indices[0]], indices[1:])
	}
	return p
}
