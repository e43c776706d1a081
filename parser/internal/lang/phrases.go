package lang

import (
	"cmp"
	"slices"
	"strings"
)

// Phrases are sequences of words.
type Phrases struct {
	Heads   Class          // the first words
	byFirst []phrasesOfOne // sorted by the first word
}

// phrasesOfOne are phrases that start with one word.
type phrasesOfOne struct {
	first uint16 // index of its lexeme
	rests []Phrase
}

// Phrase is the lexemes of the words after the first.
type Phrase []uint16

// From returns the phrases that start with a word, which is one of the heads, given
// by the index of its lexeme.
func (p *Phrases) From(first uint16) []Phrase {
	low, high := 0, len(p.byFirst)-1
	for low < high {
		if middle := int(uint(low+high) / 2); p.byFirst[middle].first < first {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return p.byFirst[low].rests
}

// phrases makes the words of each phrase known. An elided word such as d' is one
// by itself, as in the tokens of a text.
func (l *Lexicon) phrases(rows []string) Phrases {
	if len(rows) == 0 {
		return Phrases{}
	}
	p := Phrases{Heads: l.next()}
	for _, row := range rows {
		var indices Phrase
		for word := range strings.FieldsSeq(strings.ReplaceAll(row, "'", "' ")) {
			l.entry(word)
			indices = append(indices, l.Find(word))
		}
		p.add(indices[0], indices[1:])
		l.Words[indices[0]].put(p.Heads)
	}
	return p
}

func (p *Phrases) add(first uint16, rest Phrase) {
	at, known := slices.BinarySearchFunc(p.byFirst, first,
		func(of phrasesOfOne, first uint16) int { return cmp.Compare(of.first, first) })
	if !known {
		p.byFirst = slices.Insert(p.byFirst, at, phrasesOfOne{first: first})
	}
	p.byFirst[at].rests = append(p.byFirst[at].rests, rest)
}
