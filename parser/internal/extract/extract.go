package extract

import (
	"resparse/parser/internal/calls"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/lang"
)

// extractors read the sentences that have one of the words they start from.
var extractors = [...]struct {
	anchor  lang.AnchorKind
	extract func(p *doc.Phrase, r *record)
}{
	{lang.TablingAnchor, extractTabling},
	{lang.VoteAnchor, extractVotes},
	{lang.CommitteeAnchor, extractCommittees},
	{lang.NameAnchor, extractRapporteurs},
}

// usualSentence is how many tokens most sentences have at most.
const usualSentence = 64

// FillSentences fills what sentences say, one after the other, so that only
// one is held as tokens.
func FillSentences(d *doc.Document, r *record) {
	reader := calls.NewReader(d, byCommission(d))
	d.Tokens = make([]doc.Token, 0, usualSentence)
	var p doc.Phrase
	for i := range d.Sentences {
		p = d.Phrase(i)
		if p.Block().Kind != doc.Heading {
			for _, e := range extractors {
				if p.Anchors&e.anchor != 0 {
					e.extract(&p, r)
				}
			}
			reader.Read(&p)
		}
		extractReferences(&p, r)
	}
	r.addCalls(reader.Result())
	r.nameActors(d.Language())
}
