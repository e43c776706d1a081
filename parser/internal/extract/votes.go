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
	at      int      // index of its first figure, or of the word for unanimity
	figures []figure // empty where it was unanimous
	end     int      // index after its last token
}

func (v *voteReader) read(r *record, sentence scan.Span) {
	in := crowd{sentence: sentence}
	for _, found := range v.results() {
		if in.left == 0 && !v.counts(found) { // of a crowd every result counts
			continue
		}
		if in.hasRoom(maxVotes) {
			r.Votes = append(r.Votes, v.vote(r, sentence, found))
		}
	}
	r.noteCrowd(&in, "votes")
}

// counts reports whether a result is a vote of the summary.
func (v *voteReader) counts(found result) bool {
	return !v.isForeign(found) && (len(found.figures) == 0 || slices.ContainsFunc(found.figures, func(f figure) bool {
		return f.role == inFavour || f.role == against
	}))
}

// vote returns the vote of a result.
func (v *voteReader) vote(r *record, sentence scan.Span, found result) model.Vote {
	vote := model.Vote{Text: v.Doc.Slice(sentence), TabledBy: []string{}, Span: r.span(sentence)}
	if setFigures(&vote, found.figures) {
		r.note(model.RuleVoteAmbiguous, sentence, "the meaning of a figure was inferred from its position")
	}
	vote.Outcome = v.outcome(found, &vote)
	if !v.isLabelled(found.figures) {
		swapRejected(&vote)
	}
	if contradicts(&vote) {
		r.note(model.RuleVoteContradicts, sentence, "the figures contradict the outcome that the text states")
	}
	if body := v.body(found); body != "" {
		vote.Body = Ptr(body)
	} else if body := bodyOfStage(v.Doc.Header.Stage.Stage); body != "" {
		vote.Body = Ptr(body)
	}
	v.checkDate(r, found.at)
	if v.onMotion(found.at) {
		vote.TabledBy = append(vote.TabledBy, groupsIn(v.Part(0, found.at))...)
	}
	return vote
}

// results returns the votes that the sentence states, in order.
func (v *voteReader) results() []result {
	var results []result
	unanimous := v.unanimousAt()
	figures := v.figures()
	for len(figures) > 0 {
		n := resultLength(figures)
		if first := figures[0].token; unanimous >= 0 && unanimous < first {
			results = append(results, result{at: unanimous, end: unanimous + 1})
			unanimous = -1
		}
		results = append(results, result{at: figures[0].token, figures: figures[:n], end: figures[n-1].token + 1})
		figures = figures[n:]
	}
	if unanimous >= 0 {
		results = append(results, result{at: unanimous, end: unanimous + 1})
	}
	return results
}

// setFigures sets the figures of a vote and reports whether one was told from its
// place alone.
func setFigures(vote *model.Vote, figures []figure) (doubtful bool) {
	for _, f := range figures {
		switch f.role {
		case inFavour:
			vote.For = Ptr(f.value)
		case against:
			vote.Against = Ptr(f.value)
		case abstained:
			vote.Abstentions = Ptr(f.value)
		}
		doubtful = doubtful || f.doubtful
	}
	return doubtful
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

// unanimousAt returns the index of the word that states unanimity as a result, or
// -1: a verb of adoption stands near, and no 'shall'.
func (v *voteReader) unanimousAt() int {
	const near, modalNear = 8, 4
	for i := range v.Tokens {
		if !v.Is(i, v.words.Unanimous) {
			continue
		}
		decided := false
		for j := max(0, i-near); j < min(len(v.Tokens), i+near); j++ {
			if v.Is(j, v.words.Modal) && j < i && i-j <= modalNear {
				decided = false
				break
			}
			decided = decided || v.Is(j, v.words.Adopting) || v.Is(j, v.words.Rejecting) || v.Is(j, v.words.Deciding)
		}
		if decided {
			return i
		}
	}
	return -1
}

// onMotion reports whether the groups before the figures are those of the motion
// that was voted on.
func (v *voteReader) onMotion(at int) bool {
	tabling := &v.Doc.Words.Tabling
	before := v.Part(0, at)
	motion := before.Contains(tabling.Alternate) || v.motionToReject(0, at) || before.Contains(tabling.Amendment)
	return (motion || before.Contains(v.words.Rejecting)) &&
		(before.Contains(tabling.By) || before.Contains(tabling.Verbs)) ||
		before.Contains(tabling.Verbs) && before.Contains(tabling.Group) && v.verdictBefore(at) == model.Rejected
}

// motionToReject reports whether a motion for rejection is named between two
// tokens.
func (v *voteReader) motionToReject(from, to int) bool {
	for i := from; i < to; i++ {
		if v.Starts(i, v.words.MotionToReject) > 0 {
			return true
		}
	}
	return false
}

// groupsIn returns the codes of the groups that a phrase names.
func groupsIn(p doc.Phrase) []string {
	var codes []string
	tokens := p.Tokens
	if len(tokens) == 0 {
		return nil
	}
	end := tokens[len(tokens)-1].End()
	for i := 0; i < len(tokens); i++ {
		if !tokens[i].Upper {
			continue
		}
		if group, n := groupAt(p.Doc, scan.Span{Start: tokens[i].Start(), End: end}); n > 0 {
			codes = append(codes, group.Code)
			for i+1 < len(tokens) && tokens[i+1].Start() < tokens[i].Start()+n {
				i++
			}
		}
	}
	return codes
}
