package parser

// extractors read the sentences that have one of the words they start from.
var extractors = [...]struct {
	anchor  anchorKind
	extract func(p *phrase, r *record)
}{
	{tablingAnchor, extractTabling},
	{voteAnchor, extractVotes},
	{committeeAnchor, extractCommittees},
	{nameAnchor, extractRapporteurs},
}

// usualSentence is how many tokens most sentences have at most.
const usualSentence = 64

// extractSentences fills what sentences say, one after the other, so that only
// one is held as tokens.
func extractSentences(d *document, r *record) {
	calls := newCallReader(d, r)
	d.tokens = make([]token, 0, usualSentence)
	var p phrase
	for i := range d.sentences {
		p = d.phrase(i)
		if p.block().kind != heading {
			for _, e := range extractors {
				if p.anchors&e.anchor != 0 {
					e.extract(&p, r)
				}
			}
			calls.read(&p)
		}
		extractReferences(&p, r)
	}
	r.sortCalls()
}
