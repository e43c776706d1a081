package extract

import (
	"resparse/model"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

// role is what a figure counts.
type role uint8

const (
	unknownRole role = iota
	inFavour
	against
	abstained
)

// figure is a number of a sentence with its role.
type figure struct {
	token int
	value int
	role  role
	sure  bool // the role is stated, not told from the order
}

// extractVotes fills votes.
func extractVotes(p *doc.Phrase, r *record) {
	if p.Block().Kind != doc.Row {
		v := &voteReader{*p, &p.Doc.Words.Votes}
		v.read(r, p.Span())
	}
}

// voteReader reads the results that one sentence states.
type voteReader struct {
	doc.Phrase
	words *lang.VoteWords
}

func (v *voteReader) number(i int) bool {
	return i >= 0 && i < len(v.Tokens) && v.Tokens[i].Number >= 0
}

func (v *voteReader) read(r *record, sentence scan.Span) {
	if v.isForeign() {
		return
	}
	figures := v.figures()
	unanimous := v.unanimousAt()
	for len(figures) > 0 || unanimous >= 0 {
		vote := model.Vote{Text: v.Doc.Slice(sentence), TabledBy: []string{}, Span: r.span(sentence)}
		at, labelled := unanimous, true
		if len(figures) > 0 && (unanimous < 0 || figures[0].token < unanimous) {
			n := resultLength(figures)
			at = figures[0].token
			labelled = v.labelled(figures[0].token) && !v.number(figures[0].token+3) || n > 1 && v.labelled(figures[1].token)
			doubtful := fill(&vote, figures[:n])
			figures = figures[n:]
			if vote.For == nil && vote.Against == nil {
				continue
			}
			if doubtful {
				r.note(model.RuleVoteAmbiguous, sentence, "what a figure of this vote counts was told from its place, not its words")
			}
		} else {
			unanimous = -1
		}
		vote.Outcome = v.outcome(at, &vote)
		if vote.Outcome == "rejected" && !labelled && vote.For != nil && vote.Against != nil && *vote.For > *vote.Against {
			vote.For, vote.Against = vote.Against, vote.For // 'turned down by 11 votes to 9'
		}
		v.checkDate(r, at)
		if v.onMotion(at) {
			vote.TabledBy = append(vote.TabledBy, groupsIn(v.Part(0, at))...)
		}
		r.Votes = append(r.Votes, vote)
	}
}

// isForeign reports whether the sentence tells of a vote elsewhere: of a
// referendum, or of another parliament.
func (v *voteReader) isForeign() bool {
	for i, t := range v.Tokens {
		if v.Is(i, v.words.Foreign) {
			return true
		}
		if v.Is(i, v.words.ForeignOf) && i > 0 && !v.Is(i-1, v.words.Own) && (v.Tokens[i-1].Upper || !t.Upper) {
			return true
		}
	}
	return false
}

// figures finds the numbers that count votes.
func (v *voteReader) figures() []figure {
	var found []figure
	for i := range v.Tokens {
		if v.Tokens[i].Number < 0 {
			continue
		}
		f := figure{token: i, value: int(v.Tokens[i].Number)}
		f.role, f.sure = v.roleOf(i, found)
		if f.role != unknownRole {
			found = append(found, f)
		}
	}
	return v.proper(found)
}

// roleOf tells what the number at i counts from the words behind it, and where
// they do not say, from the figure before.
func (v *voteReader) roleOf(i int, before []figure) (role, bool) {
	next := i + 1
	if v.Is(next, v.words.Members) && v.Is(next+1, v.words.Abstentions) {
		next++
	}
	noun := v.Is(next, v.words.Nouns)
	if noun {
		next++
	}
	for v.Is(next, v.words.Skip) {
		next++
	}
	switch {
	case v.Is(next, v.words.Abstentions):
		return abstained, true
	case v.Is(next, v.words.Against):
		if v.number(next+1) && !v.labelled(next+1) {
			return inFavour, true // '400 voix contre 50'
		}
		return against, true
	case v.Is(next, v.words.Favour):
		return inFavour, true
	}
	if n := len(before); n > 0 && i-before[n-1].token <= 5 {
		last := before[n-1]
		between := v.Part(last.token+1, i)
		switch {
		case last.role == inFavour && (between.Contains(v.words.To) || between.Contains(v.words.Against)):
			return against, true
		case n > 1 && last.role == against && before[n-2].role == inFavour && between.Contains(v.words.With):
			return abstained, false // a slip: 'with 11 votes'
		}
	}
	if v.Is(next, v.words.To) && v.number(next+1) && (noun || v.Tokens[i].Number <= maxSeats) {
		return inFavour, noun
	}
	if noun && i > 0 && next < len(v.Tokens) {
		return inFavour, true
	}
	return unknownRole, false
}

// maxSeats is more than Parliament ever had.
const maxSeats = 800

// labelled reports whether the words behind the number at i say what it counts.
func (v *voteReader) labelled(i int) bool {
	next := i + 1
	if v.Is(next, v.words.Nouns) {
		next++
	}
	for v.Is(next, v.words.Skip) {
		next++
	}
	return v.Is(next, v.words.Abstentions) || v.Is(next, v.words.Against) || v.Is(next, v.words.Favour)
}

// proper leaves out figures that make no result: '2 to 4' without a word of
// votes, a lone number of abstentions.
func (v *voteReader) proper(figures []figure) []figure {
	var kept []figure
	for len(figures) > 0 {
		n := resultLength(figures)
		sure := 0
		for _, f := range figures[:n] {
			if f.sure && f.role != abstained || f.role == abstained && n > 1 {
				sure++
			}
		}
		if sure > 0 && (n > 1 || v.alone(figures[0].token)) {
			kept = append(kept, figures[:n]...)
		}
		figures = figures[n:]
	}
	return kept
}

// alone reports whether the figure at i is a result by itself: 'adopted by 30
// votes', not '27 votes in its board'.
func (v *voteReader) alone(i int) bool {
	if !v.Is(i+1, v.words.Nouns) || !v.Is(i-1, v.words.By) {
		return false
	}
	for j := i - 1; j >= 0; j-- {
		if v.verdict(j) != "" {
			return true
		}
	}
	return false
}

// resultLength returns how many of the figures belong to the first result: up
// to where a role repeats.
func resultLength(figures []figure) int {
	var seen [4]bool
	for i, f := range figures {
		if seen[f.role] {
			return i
		}
		seen[f.role] = true
	}
	return len(figures)
}

// fill sets the figures of a vote and reports whether one was told from its
// place alone.
func fill(vote *model.Vote, figures []figure) (doubtful bool) {
	for _, f := range figures {
		switch f.role {
		case inFavour:
			vote.For = Ptr(f.value)
		case against:
			vote.Against = Ptr(f.value)
		case abstained:
			vote.Abstentions = Ptr(f.value)
			doubtful = doubtful || !f.sure
		}
	}
	return doubtful
}

// unanimousAt returns the index of the word that states unanimity as a result,
// or -1: a verb of adoption stands near, and no 'shall'.
func (v *voteReader) unanimousAt() int {
	const near, modalNear = 8, 4
	for i := range v.Tokens {
		if !v.Is(i, v.words.Unanimous) {
			continue
		}
		adopted := false
		for j := max(0, i-near); j < min(len(v.Tokens), i+near); j++ {
			if v.Is(j, v.words.Modal) && j < i && i-j <= modalNear {
				adopted = false
				break
			}
			adopted = adopted || v.Is(j, v.words.Adopted) || v.Is(j, v.words.Rejected)
		}
		if adopted {
			return i
		}
	}
	return -1
}

// outcome tells adopted from rejected by the verb nearest before the figures,
// else the first behind them, else the figures themselves.
func (v *voteReader) outcome(at int, vote *model.Vote) string {
	for i := at - 1; i >= 0; i-- {
		if o := v.verdict(i); o != "" {
			return o
		}
	}
	for i := at + 1; i < len(v.Tokens); i++ {
		if o := v.verdict(i); o != "" {
			return o
		}
	}
	if vote.For != nil && vote.Against != nil && *vote.For <= *vote.Against {
		return "rejected"
	}
	return "adopted"
}

func (v *voteReader) verdict(i int) string {
	switch {
	case v.Is(i, v.words.Rejected), v.Is(i, v.words.PhraseStarts) && i+1 < len(v.Tokens) && v.words.Phrases[v.Word(i)+" "+v.Word(i+1)]:
		return "rejected"
	case v.Is(i, v.words.Adopted) && (v.Is(i-1, v.words.Not) || v.Is(i-2, v.words.Not)):
		return "rejected"
	case v.Is(i, v.words.Adopted):
		return "adopted"
	}
	return ""
}

// rejects reports whether the sentence says that something was rejected.
func (v *voteReader) rejects() bool {
	for i := range v.Tokens {
		if v.verdict(i) == "rejected" {
			return true
		}
	}
	return false
}

// onMotion reports whether the groups before the figures are those behind the
// motion that was voted on.
func (v *voteReader) onMotion(at int) bool {
	tabling := &v.Doc.Words.Tabling
	return v.Part(0, at).Contains(tabling.Verbs) || v.Part(0, at).Contains(tabling.Alternate) &&
		v.Part(0, at).Contains(tabling.By)
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
