package parser

import "resparse/model"

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
func extractVotes(p *phrase, r *record) {
	if p.block().kind != row {
		v := &voteReader{*p, &p.doc.words.votes}
		v.read(r, p.span())
	}
}

// voteReader reads the results that one sentence states.
type voteReader struct {
	phrase
	words *voteWords
}

func (v *voteReader) number(i int) bool {
	return i >= 0 && i < len(v.tokens) && v.tokens[i].number >= 0
}

func (v *voteReader) read(r *record, sentence span) {
	if v.isForeign() {
		return
	}
	figures := v.figures()
	unanimous := v.unanimousAt()
	for len(figures) > 0 || unanimous >= 0 {
		vote := model.Vote{Text: v.doc.slice(sentence), TabledBy: []string{}, Span: r.span(sentence)}
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
			vote.TabledBy = append(vote.TabledBy, groupsIn(v.part(0, at))...)
		}
		r.Votes = append(r.Votes, vote)
	}
}

// isForeign reports whether the sentence tells of a vote elsewhere: of a
// referendum, or of another parliament.
func (v *voteReader) isForeign() bool {
	for i, t := range v.tokens {
		if v.is(i, v.words.foreign) {
			return true
		}
		if v.is(i, v.words.foreignOf) && i > 0 && !v.is(i-1, v.words.own) && (v.tokens[i-1].upper || !t.upper) {
			return true
		}
	}
	return false
}

// figures finds the numbers that count votes.
func (v *voteReader) figures() []figure {
	var found []figure
	for i := range v.tokens {
		if v.tokens[i].number < 0 {
			continue
		}
		f := figure{token: i, value: int(v.tokens[i].number)}
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
	if v.is(next, v.words.members) && v.is(next+1, v.words.abstentions) {
		next++
	}
	noun := v.is(next, v.words.nouns)
	if noun {
		next++
	}
	for v.is(next, v.words.skip) {
		next++
	}
	switch {
	case v.is(next, v.words.abstentions):
		return abstained, true
	case v.is(next, v.words.against):
		if v.number(next+1) && !v.labelled(next+1) {
			return inFavour, true // '400 voix contre 50'
		}
		return against, true
	case v.is(next, v.words.favour):
		return inFavour, true
	}
	if n := len(before); n > 0 && i-before[n-1].token <= 5 {
		last := before[n-1]
		between := v.part(last.token+1, i)
		switch {
		case last.role == inFavour && (between.contains(v.words.to) || between.contains(v.words.against)):
			return against, true
		case n > 1 && last.role == against && before[n-2].role == inFavour && between.contains(v.words.with):
			return abstained, false // a slip: 'with 11 votes'
		}
	}
	if v.is(next, v.words.to) && v.number(next+1) && (noun || v.tokens[i].number <= maxSeats) {
		return inFavour, noun
	}
	if noun && i > 0 && next < len(v.tokens) {
		return inFavour, true
	}
	return unknownRole, false
}

// maxSeats is more than Parliament ever had.
const maxSeats = 800

// labelled reports whether the words behind the number at i say what it counts.
func (v *voteReader) labelled(i int) bool {
	next := i + 1
	if v.is(next, v.words.nouns) {
		next++
	}
	for v.is(next, v.words.skip) {
		next++
	}
	return v.is(next, v.words.abstentions) || v.is(next, v.words.against) || v.is(next, v.words.favour)
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
	if !v.is(i+1, v.words.nouns) || !v.is(i-1, v.words.by) {
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
			vote.For = ptr(f.value)
		case against:
			vote.Against = ptr(f.value)
		case abstained:
			vote.Abstentions = ptr(f.value)
			doubtful = doubtful || !f.sure
		}
	}
	return doubtful
}

// unanimousAt returns the index of the word that states unanimity as a result,
// or -1: a verb of adoption stands near, and no 'shall'.
func (v *voteReader) unanimousAt() int {
	const near, modalNear = 8, 4
	for i := range v.tokens {
		if !v.is(i, v.words.unanimous) {
			continue
		}
		adopted := false
		for j := max(0, i-near); j < min(len(v.tokens), i+near); j++ {
			if v.is(j, v.words.modal) && j < i && i-j <= modalNear {
				adopted = false
				break
			}
			adopted = adopted || v.is(j, v.words.adopted) || v.is(j, v.words.rejected)
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
	for i := at + 1; i < len(v.tokens); i++ {
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
	case v.is(i, v.words.rejected), v.is(i, v.words.phraseStarts) && i+1 < len(v.tokens) && v.words.phrases[v.word(i)+" "+v.word(i+1)]:
		return "rejected"
	case v.is(i, v.words.adopted) && (v.is(i-1, v.words.not) || v.is(i-2, v.words.not)):
		return "rejected"
	case v.is(i, v.words.adopted):
		return "adopted"
	}
	return ""
}

// rejects reports whether the sentence says that something was rejected.
func (v *voteReader) rejects() bool {
	for i := range v.tokens {
		if v.verdict(i) == "rejected" {
			return true
		}
	}
	return false
}

// onMotion reports whether the groups before the figures are those behind the
// motion that was voted on.
func (v *voteReader) onMotion(at int) bool {
	tabling := &v.doc.words.tabling
	return v.part(0, at).contains(tabling.verbs) || v.part(0, at).contains(tabling.alternate) &&
		v.part(0, at).contains(tabling.by)
}

// groupsIn returns the codes of the groups that a phrase names.
func groupsIn(p phrase) []string {
	var codes []string
	tokens := p.tokens
	if len(tokens) == 0 {
		return nil
	}
	end := tokens[len(tokens)-1].end()
	for i := 0; i < len(tokens); i++ {
		if !tokens[i].upper {
			continue
		}
		if group, n := groupAt(p.doc, span{tokens[i].start(), end}); n > 0 {
			codes = append(codes, group.Code)
			for i+1 < len(tokens) && tokens[i+1].start() < tokens[i].start()+n {
				i++
			}
		}
	}
	return codes
}
