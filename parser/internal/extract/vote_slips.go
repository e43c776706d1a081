package extract

import "slices"

// isInferred reports whether a figure of a result was told from its place alone.
func isInferred(figures []figure) bool {
	return slices.ContainsFunc(figures, func(f figure) bool { return f.doubtful })
}

// hasLost reports whether a figure of a result is missing where the words for it
// stand.
func (v *voteReader) hasLost(found *result) bool {
	return slices.ContainsFunc(found.figures, v.lostTheNext) ||
		v.lostBetween(found) || v.lostAbstentions(found.end) || v.lostAbstentions(found.end+1)
}

// lostTheNext reports whether the figure against is missing after that in favour:
// 'by 471 votes to, with 64 abstentions'.
func (v *voteReader) lostTheNext(f figure) bool {
	label, _ := v.labelOf(f.token)
	return f.role == inFavour && v.Is(label, v.words.To) && v.IsSign(label+1, ",;.")
}

// lostBetween reports whether a figure is missing between others: '471 voix pour,
// contre et 64 abstentions'.
func (v *voteReader) lostBetween(found *result) bool {
	for i := range v.Between(found.at, found.end) {
		if v.Is(i, v.words.Against) && !v.isLabel(i) && !v.IsNumber(i+1) && !v.IsSign(i+1, ":") {
			return true
		}
	}
	return false
}

// lostAbstentions reports whether the figure of the abstentions is missing after
// the word at i: 'to 118, with abstentions'.
func (v *voteReader) lostAbstentions(i int) bool {
	return v.isLink(i) && v.Is(i+1, v.words.Abstentions)
}

// isBare reports whether nothing but the word for votes stands before the figure
// at i: '471 votes 118'.
func (v *voteReader) isBare(last figure, i int) bool {
	return i == last.token+2 && v.Is(last.token+1, v.words.Nouns)
}

// lostItsLabel reports whether the figure at i stands between the votes in favour
// and the abstentions: '471 votes, 118, with 64 abstentions'.
func (v *voteReader) lostItsLabel(last figure, i int) bool {
	next := i + 1
	for v.IsSign(next, ",") || v.isLink(next) {
		next++
	}
	if next == i+1 || !v.IsNumber(next) || !v.isList(last, i) {
		return false
	}
	label, _ := v.labelOf(next)
	return v.Is(label, v.words.Abstentions)
}

// lostItsNoun reports whether the figure at i, after those for and against, can
// only be that of the abstentions: 'to 118 with 64 votes', 'to 118, 64,'.
func (v *voteReader) lostItsNoun(last figure, i int) bool {
	if !v.isList(last, i) {
		return false
	}
	switch next := i + 1; {
	case !v.Has(next), v.IsSign(next, ",.;)"):
		return true
	case v.Is(next, v.words.Nouns), v.Is(next, v.Doc.Words.Calls.Determiners):
		return v.isLink(i-1) && !v.Is(next+1, v.words.To)
	}
	return false
}

// unrepeat gives a figure that has the words of the one before it by a slip the
// role that comes next: '471 voix pour, 118 voix pour'.
func (v *voteReader) unrepeat(f *figure, last figure) {
	if f.role == last.role && f.role != abstained && v.isList(last, f.token) {
		f.role++
		f.doubtful = true
	}
}
