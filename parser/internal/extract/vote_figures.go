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

// figures finds the numbers that count votes.
func (v *voteReader) figures() []figure {
	var found []figure
	for i := range v.Tokens {
		if !v.IsNumber(i) {
			continue
		}
		f := figure{token: i, value: int(v.Tokens[i].Number)}
		if v.stated(&f) || v.follows(&f, found) || v.leads(&f) {
			if n := len(found); n > 0 {
				v.unrepeat(&f, found[n-1])
			}
			found = append(found, f)
		}
	}
	return found
}

// labelOf returns the index of the word that may say what the figure at i counts,
// and whether the word for votes stands between them.
func (v *voteReader) labelOf(i int) (label int, noun bool) {
	if v.IsSign(i-1, ":") && v.isLabelWord(i-2) {
		return i - 2, false // 'Pour : 471'
	}
	next := v.skip(i + 1)
	if v.Is(next, v.words.Members) {
		next = v.skip(next + 1) // 'six Members abstaining', '400 Members voted in favour'
	}
	if noun = v.Is(next, v.words.Nouns); noun {
		next = v.skip(next + 1)
	}
	if v.Is(next, v.words.Deciding) || v.Is(next, v.words.Voting) {
		next = v.skip(next + 1)
	}
	return next, noun
}

func (v *voteReader) skip(i int) int {
	for v.Is(i, v.words.Skip) || v.IsSign(i, `"`) {
		i++
	}
	return i
}

// stated sets the role of a figure that the words beside it say.
func (v *voteReader) stated(f *figure) bool {
	label, _ := v.labelOf(f.token)
	f.sure = true
	switch {
	case v.Is(label, v.words.Abstentions):
		f.role = abstained
	case v.Is(label, v.words.Against):
		f.role = against
		if label > f.token && v.IsNumber(label+1) && !v.hasLabel(label+1) && !v.Is(label+1, v.Doc.Words.Calls.IndefiniteArticles) {
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
	return v.isLabelWord(label)
}

func (v *voteReader) isLabelWord(i int) bool {
	return v.Is(i, v.words.Abstentions) || v.Is(i, v.words.Against) || v.Is(i, v.words.Favour)
}

// follows sets the role of a figure that the figure before it tells.
func (v *voteReader) follows(f *figure, before []figure) bool {
	const near = 5
	n := len(before)
	if n == 0 || f.token-before[n-1].token > near {
		return false
	}
	last := before[n-1]
	if last.role == against && n > 1 && before[n-2].role == inFavour {
		f.role, f.doubtful = abstained, true
		return v.lostItsNoun(last, f.token)
	}
	if last.role != inFavour {
		return false
	}
	between := v.Part(last.token+1, f.token)
	f.role, f.sure = against, true
	f.doubtful = !between.Contains(v.words.To) && !between.Contains(v.words.Against)
	return !f.doubtful || v.isBare(last, f.token) || v.lostItsLabel(last, f.token)
}

// isList reports whether a figure and the next one at i belong to one list: only
// words of results and signs stand between them.
func (v *voteReader) isList(last figure, i int) bool {
	for j := range v.Between(last.token+1, i) {
		if !v.IsSign(j, `,(;"`) && !v.isLink(j) && !v.isResultWord(j) {
			return false
		}
	}
	return true
}

func (v *voteReader) isLink(i int) bool { return v.Is(i, v.words.With) || v.Is(i, v.words.And) }

func (v *voteReader) isResultWord(i int) bool {
	return v.Is(i, v.words.Nouns) || v.Is(i, v.words.Favour) || v.Is(i, v.words.Against) || v.Is(i, v.words.Skip)
}

// leads sets the role of a figure that the words after it make the first of a
// result.
func (v *voteReader) leads(f *figure) bool {
	label, noun := v.labelOf(f.token)
	f.role, f.sure, f.doubtful = inFavour, false, false
	switch {
	case v.Is(label, v.words.To) && v.IsNumber(label+1):
		f.sure = noun
		return noun || f.value <= maxSeats && int(v.Tokens[label+1].Number) <= maxSeats
	case v.Is(f.token-1, v.words.To) && v.Is(f.token-2, v.words.Nouns) && v.Is(f.token-3, v.words.By):
		f.role, f.sure, f.doubtful = against, true, true // 'by votes to 118'
		return true
	case noun && f.token > 0 && v.Has(label):
		f.sure = true
		return true
	}
	return false
}

// counted returns the results in figures, and the abstentions that stand alone.
func (v *voteReader) counted() []result {
	var results []result
	figures := v.figures()
	for len(figures) > 0 {
		n := v.resultLength(figures)
		found := result{at: figures[0].token, figures: figures[:n], end: figures[n-1].token + 1}
		if v.isResult(figures[:n]) {
			results = append(results, found)
		}
		figures = figures[n:]
	}
	return results
}

// resultLength returns how many of the figures belong to the first result: up to
// where a role repeats, or a result without figures stands between.
func (v *voteReader) resultLength(figures []figure) int {
	var seen [abstained + 1]bool
	for i, f := range figures {
		if seen[f.role] || i > 0 && v.hasUnanimous(figures[i-1].token, f) {
			return i
		}
		seen[f.role] = true
	}
	return len(figures)
}

// hasUnanimous reports whether a unanimous result stands between the token before
// and a figure that can be none of its abstentions.
func (v *voteReader) hasUnanimous(before int, f figure) bool {
	if f.role == abstained {
		return false
	}
	for i := range v.Between(before, f.token) {
		if v.isUnanimous(i) {
			return true
		}
	}
	return false
}

// isResult reports whether figures make a result, unlike '2 to 4' without a word
// of votes.
func (v *voteReader) isResult(figures []figure) bool {
	sure := false
	for _, f := range figures {
		sure = sure || f.sure
	}
	return sure && (len(figures) > 1 || figures[0].role == abstained || v.isWholeResult(figures[0].token))
}

// isWholeResult reports whether the figure at i is a result by itself: 'adopted
// by 30 votes', not '27 votes in its board' nor 'par un vote à main levée'.
func (v *voteReader) isWholeResult(i int) bool {
	return v.Is(v.skip(i+1), v.words.Nouns) && v.Is(i-1, v.words.By) && v.verdictBefore(i) != "" &&
		!v.Is(i, v.Doc.Words.Calls.IndefiniteArticles)
}

// isLabel reports whether the word at i says what a figure before it counts.
func (v *voteReader) isLabel(i int) bool {
	const near = 5
	for j := range v.Back(i, near) {
		if v.IsNumber(j) {
			label, _ := v.labelOf(j)
			return label == i
		}
	}
	return false
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
