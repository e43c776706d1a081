package extract

import (
	"slices"

	"resparse/model"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

// extractVotes fills votes.
func extractVotes(p *doc.Phrase, r *record) {
	if p.Block().Kind != doc.Row {
		newVoteReader(*p).read(r, p.Span())
	}
}

// voteReader reads the results that one sentence states.
type voteReader struct {
	doc.Phrase
	words *lang.VoteWords
	asked struct{ at, verb int } // the last answer of verbBefore, which is asked from left to right
}

func newVoteReader(p doc.Phrase) *voteReader {
	v := &voteReader{Phrase: p, words: &p.Doc.Words.Votes}
	v.asked.verb = -1
	return v
}

// result is a vote in a sentence.
type result struct {
	from    int      // index after the result before it
	at      int      // index of its first figure, or of the word for unanimity
	figures []figure // empty where it was unanimous, or the figure of the abstentions alone
	end     int      // index after its last token
}

func (v *voteReader) read(r *record, sentence scan.Span) {
	in := crowd{sentence: sentence}
	results := v.results()
	for i := range results {
		who := ""
		if in.left == 0 { // of a crowd every result counts
			who = v.voter(results[i])
		}
		if who != foreignBody && in.hasRoom(maxVotes) {
			r.Votes = append(r.Votes, v.vote(r, sentence, results, i, who))
		}
	}
	r.noteCrowd(&in, "votes")
}

// vote returns the vote of result i, which a body took.
func (v *voteReader) vote(r *record, sentence scan.Span, results []result, i int, who string) model.Vote {
	found := results[i]
	vote := model.Vote{Text: v.Doc.Slice(sentence), Body: v.bodyOf(who), TabledBy: []string{}, Span: r.span(sentence)}
	setFigures(&vote, found.figures)
	vote.Outcome = v.outcome(found, &vote)
	if !v.isLabelled(found.figures) {
		swapRejected(&vote)
	}
	switch {
	case isInferred(found.figures):
		r.note(model.RuleVoteAmbiguous, sentence, "the meaning of a figure was inferred from its position")
	case v.hasLost(&found), lacksFavour(&vote):
		r.note(model.RuleVoteAmbiguous, sentence, "a figure of the vote is missing")
	}
	if contradicts(&vote) {
		r.note(model.RuleVoteContradicts, sentence, "the figures contradict the outcome that the text states")
	}
	v.checkDate(r, found.at)
	codes := v.movers(found, vote.Outcome)
	if len(codes) == len(results) && v.Contains(v.words.Respectively) {
		codes = codes[i : i+1] // the X and Y groups respectively
	}
	vote.TabledBy = append(vote.TabledBy, codes...)
	return vote
}

// bodyOf returns the body of a vote: who is said to have voted, else who decides
// on such a document.
func (v *voteReader) bodyOf(who string) *string {
	if who == "" {
		who = bodyOfStage(v.Doc.Header.Stage.Stage)
	}
	if who == "" {
		return nil
	}
	return &who
}

// results returns the votes that the sentence states, in order.
func (v *voteReader) results() []result {
	results := v.counted()
	for i := range v.Tokens {
		if v.isUnanimous(i) {
			results = append(results, result{at: i, end: i + 1})
		}
	}
	slices.SortFunc(results, func(a, b result) int { return a.at - b.at })
	kept := results[:0]
	for _, found := range results {
		last := len(kept) - 1
		switch {
		case found.isAbstention() && last >= 0 && len(kept[last].figures) == 0:
			kept[last].figures, kept[last].end = found.figures, found.end // unanimously, with 4 abstentions
		case !found.isAbstention():
			if last >= 0 {
				found.from = kept[last].end
			}
			kept = append(kept, found)
		}
	}
	return kept
}

// isAbstention reports whether nothing but abstentions was counted.
func (f *result) isAbstention() bool { return len(f.figures) == 1 && f.figures[0].role == abstained }

// setFigures sets the figures of a vote.
func setFigures(vote *model.Vote, figures []figure) {
	for _, f := range figures {
		switch f.role {
		case inFavour:
			vote.For = Ptr(f.value)
		case against:
			vote.Against = Ptr(f.value)
		case abstained:
			vote.Abstentions = Ptr(f.value)
		}
	}
}

// swapRejected makes the larger figure of a rejection that against it, where the
// text does not label them: 'turned down by 11 votes to 9'.
func swapRejected(vote *model.Vote) {
	if vote.Outcome == model.Rejected && vote.For != nil && vote.Against != nil && *vote.For > *vote.Against {
		vote.For, vote.Against = vote.Against, vote.For
	}
}

// contradicts reports whether something was adopted with fewer votes for it than
// against.
func contradicts(vote *model.Vote) bool {
	return vote.Outcome == model.Adopted && vote.For != nil && vote.Against != nil && *vote.For < *vote.Against
}

// lacksFavour reports whether something was adopted, and nothing but the votes
// against it is told.
func lacksFavour(vote *model.Vote) bool {
	return vote.Outcome == model.Adopted && vote.For == nil && vote.Against != nil
}

// isUnanimous reports whether token i states unanimity as a result: a verb of
// adoption stands near, and no 'shall'.
func (v *voteReader) isUnanimous(i int) bool {
	const near = 8
	if !v.Is(i, v.words.Unanimous) || v.Is(i, v.words.Unanimity) && !v.isManner(i) {
		return false
	}
	for j := i - 1; v.Has(j) && v.Sign(j) == 0 && v.verdict(j) == ""; j-- {
		if v.Is(j, v.words.Modal) {
			return false
		}
	}
	for j := range v.Between(max(0, i-near), i+near) {
		if v.verdict(j) != "" {
			return true
		}
	}
	return false
}

// isManner reports whether the noun at i says how something was decided: by
// unanimity.
func (v *voteReader) isManner(i int) bool {
	i--
	for v.Is(i, v.Doc.Words.Calls.Determiners) {
		i--
	}
	return v.Is(i, v.words.By) || v.Is(i, v.words.With) || v.Is(i, v.words.Within)
}
