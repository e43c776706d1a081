package lang

import "strings"

// Phrases are sequences of words.
type Phrases struct {
	Heads   Class               // the first words
	ByFirst map[uint16][]Phrase // by the index of the lexeme of the first
}

// Phrase is the lexemes of the words after the first.
type Phrase []uint16

// phrases makes the words of each phrase known. An elided word such as d' is one
// by itself, as in the tokens of a text.
func (l *Lexicon) phrases(rows []string) Phrases {
	if len(rows) == 0 {
		return Phrases{}
	}
	p := Phrases{Heads: l.next(), ByFirst: make(map[uint16][]Phrase, len(rows))}
	for _, row := range rows {
		var indices Phrase
		for word := range strings.FieldsSeq(strings.ReplaceAll(row, "'", "' ")) {
			l.entry(word)
			indices = append(indices, l.Find(word))
		}
		p.ByFirst[indices[0]] = append(p.ByFirst[indices[0]], indices[1:])
		l.Words[indices[0]].put(p.Heads)
	}
	return p
}
