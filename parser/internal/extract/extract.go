package extract

import (
	"resparse/parser/internal/calls"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/lang"
)

// kind is a kind of fact that sentences state, in a file of its own.
type kind struct {
	name     string
	anchor   lang.AnchorKind // the words that such a fact starts from
	headings bool            // headings state it, too
	read     func(p *doc.Phrase, r *record)
}

// kinds are the kinds of facts that one sentence by itself states. Calls, which
// need the lists after a sentence, have a reader of their own.
func kinds() [5]kind {
	return [...]kind{
		{name: "tabled_by", anchor: lang.TablingAnchor, read: extractTabling},
		{name: "votes", anchor: lang.VoteAnchor, read: extractVotes},
		{name: "committees", anchor: lang.CommitteeAnchor, read: extractCommittees},
		{name: "rapporteurs", anchor: lang.NameAnchor, read: extractRapporteurs},
		{name: "references", anchor: lang.AnyWord, headings: true, read: extractReferences},
	}
}

// usualSentence is how many tokens most sentences have at most.
const usualSentence = 64

// FillSentences fills what sentences say, one after the other, so that only one is
// held as tokens.
func FillSentences(d *doc.Document, r *record) {
	reader := calls.NewReader(d, byCommission(d))
	d.Tokens = make([]doc.Token, 0, usualSentence)
	facts := kinds()
	var p doc.Phrase
	for i := range d.Sentences {
		p = d.Phrase(i)
		heading := p.Block().Kind == doc.Heading
		for k := range facts {
			f := &facts[k]
			if (f.headings || !heading) && (f.anchor == lang.AnyWord || p.Anchors&f.anchor != 0) {
				f.read(&p, r)
			}
		}
		if !heading {
			reader.Read(&p)
		}
	}
	r.addCalls(reader.Result())
	r.nameActors(d.Language())
}
