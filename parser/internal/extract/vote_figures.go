package extract

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
	token    int
	value    int
	role     role
	sure     bool // the role is stated, not told from the order
	doubtful bool // the role was told from the place of a figure that a slip left without its words
}

// maxSeats is more than Parliament ever had.
const maxSeats = 800

func (v *voteReader) isNumber(i int) bool {
	return v.Has(i) && v.Tokens[i].Number >= 0
}

// figures finds the numbers that count votes.
func (v *voteReader) figures() []figure {
	var found []figure
	for i := range v.Tokens {
		if !v.isNumber(i) {
			continue
		}
		f := figure{token: i, value: int(v.Tokens[i].Number)}
		if v.stated(&f) || v.follows(&f, found) || v.leads(&f) {
			found = append(found, f)
		}
	}
	return v.dropNonResults(found)
}

// labelOf returns the index of the word that may say what the figure at i counts,
// and whether the word for votes stands between them.
func (v *voteReader) labelOf(i int) (label int, noun bool) {
	next := v.skip(i + 1)
	if v.Is(next, v.words.Members) {
		next = v.skip(next + 1) // 'six Members abstaining', '400 Members voted in favour'
		if v.Is(next, v.words.Deciding) {
			next = v.skip(next + 1)
		}
	}
	if noun = v.Is(next, v.words.Nouns); noun {
		next = v.skip(next + 1)
	}
	return next, noun
}

func (v *voteReader) skip(i int) int {
	for v.Is(i, v.words.Skip) || v.Sign(i) == '"' {
		i++
	}
	return i
}

// stated sets the role of a figure that the words after it say.
func (v *voteReader) stated(f *figure) bool {
	label, _ := v.labelOf(f.token)
	f.sure = true
	switch {
	case v.Is(label, v.words.Abstentions):
		f.role = abstained
	case v.Is(label, v.words.Against):
		f.role = against
		if v.isNumber(label+1) && !v.hasLabel(label+1) && !v.Is(label+1, v.Doc.Words.Calls.IndefiniteArticles) {
			f.role = inFavour // '400 voix contre 50'
		}
	case v.Is(label, v.words.Favour):
		f.role = inFavour
	default:
		f.sure = false
	}
	return f.sure
}

// hasLabel reports whether the words after the number at i say what it counts.
func (v *voteReader) hasLabel(i int) bool {
	label, _ := v.labelOf(i)
	return v.Is(label, v.words.Abstentions) || v.Is(label, v.words.Against) || v.Is(label, v.words.Favour)
}

// follows sets the role of a figure that the figure before it tells.
func (v *voteReader) follows(f *figure, before []figure) bool {
	const near = 5
	n := len(before)
	if n == 0 || f.token-before[n-1].token > near {
		return false
	}
	last := before[n-1]
	between := v.Part(last.token+1, f.token)
	switch {
	case last.role == inFavour:
		slip := f.token == last.token+2 && v.Is(last.token+1, v.words.Nouns) // '471 votes 118'
		f.role, f.sure, f.doubtful = against, true, slip
		return slip || between.Contains(v.words.To) || between.Contains(v.words.Against)
	case n > 1 && last.role == against && before[n-2].role == inFavour && between.Contains(v.words.With):
		f.role, f.doubtful = abstained, true // 'with 11 votes': a slip
	default:
		return false
	}
	return true
}

// leads sets the role of a figure that the words after it make the first of a
// result.
func (v *voteReader) leads(f *figure) bool {
	label, noun := v.labelOf(f.token)
	f.role = inFavour
	switch {
	case v.Is(label, v.words.To) && v.isNumber(label+1):
		f.sure = noun
		return noun || f.value <= maxSeats && int(v.Tokens[label+1].Number) <= maxSeats
	case noun && f.token > 0 && label < len(v.Tokens):
		f.sure = true
		return true
	}
	return false
}

// dropNonResults leaves out figures that make no result: '2 to 4' without a word
// of votes, a lone number of abstentions.
func (v *voteReader) dropNonResults(figures []figure) []figure {
	var kept []figure
	for len(figures) > 0 {
		n := resultLength(figures)
		sure := false
		for _, f := range figures[:n] {
			sure = sure || f.sure && f.role != abstained || f.role == abstained && n > 1
		}
		if sure && (n > 1 || v.isWholeResult(figures[0].token)) {
			kept = append(kept, figures[:n]...)
		}
		figures = figures[n:]
	}
	return kept
}

// isWholeResult reports whether the figure at i is a result by itself: 'adopted
// by 30 votes', not '27 votes in its board'.
func (v *voteReader) isWholeResult(i int) bool {
	return v.Is(v.skip(i+1), v.words.Nouns) && v.Is(i-1, v.words.By) && v.verdictBefore(i) != ""
}

// resultLength returns how many of the figures belong to the first result: up to
// where a role repeats.
func resultLength(figures []figure) int {
	var seen [abstained + 1]bool
	for i, f := range figures {
		if seen[f.role] {
			return i
		}
		seen[f.role] = true
	}
	return len(figures)
}

// isLabelled reports whether the text says of a result's figures which are for and
// which against, so that an outcome moves none.
func (v *voteReader) isLabelled(figures []figure) bool {
	for _, f := range figures {
		label, _ := v.labelOf(f.token)
		if v.Is(label, v.words.Favour) || f.role == against && v.Is(label, v.words.Against) {
			return true
		}
	}
	return false
}
