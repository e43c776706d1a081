package model

import "slices"

// ActorMatch is an actor or a country that a text names.
type ActorMatch struct {
	ID         string // of an Actor or a Country
	Start, End int    // the words that name it, as bytes of the text from 0, End exclusive
}

// FindActors returns the ids of the actors and countries that an addressee
// names, in text order, each once. The addressee is the whole of text, in
// French for fr, in English otherwise.
//
// A country is named by its name, by its government, parliament, army, courts
// and the like, and by its capital. What only describes an addressee names
// nobody: what it acts as, where it sits, what a relative clause says of it.
// Neither do words that only a wider text explains ("the Agency").
func FindActors(text, language string) []string {
	var ids []string
	for _, m := range ActorMatches(text, language) {
		ids = append(ids, m.ID)
	}
	return ids
}

// ActorMatches returns what FindActors finds, each with its first place.
func ActorMatches(text, language string) []ActorMatch {
	x := actorsOf(language)
	tokens := make([]token, 0, len(text)/usualToken+1)
	r := actorReader{index: x, text: text, tokens: appendTokens(tokens, text, x.plurals)}
	for i := 0; i < len(r.tokens); {
		l := r.link(i)
		switch {
		case l.end == len(r.tokens):
			i = l.end
		case l.aside:
			i = r.passAside(l)
		default:
			p := r.phrase(l.end)
			r.take(&l, &p)
			i = r.passTail(p.end)
		}
	}
	return r.found
}

// usualToken is about the length in bytes of a word and the blank after it.
const usualToken = 6

// actorReader reads an addressee: phrases such as "the competent authorities of
// Malta", joined by words such as "as well as", each with its description.
type actorReader struct {
	index  *actorIndex
	text   string
	tokens []token
	found  []ActorMatch

	description description // of the phrases before
	waiting     []mention   // adjectives that a noun is to follow, as "Swiss" in "Swiss and Thai authorities"
	brackets    bool        // whether the reader is between brackets
	own         bool        // whether the phrase before named one of Parliament's own bodies, as "its Bureau"
	head        head        // what the phrase named that the description is of
}

// head says what a phrase named.
type head struct {
	nobody  bool
	country bool
	owner   bool // a country, by its authorities
	states  bool // a group of states
	union   bool // an institution of the Union
}

// description says what a text is in the middle of after a phrase.
type description uint8

const (
	undescribed description = iota
	placed                  // "companies in Malta"
	placedActor             // "experts in the Commission"
	placedGroup             // "companies in the Member States"
	related                 // "companies that trade with Malta"
)

// at returns what stands at token i, and the number of its tokens, at least 1.
// Words that hyphens join are one unknown word where they are no name.
func (r *actorReader) at(i int) (entry, int) {
	e, n := r.index.longest(r.tokens[i:])
	if n > 1 && e.class.has(classActor) && r.overlaps(i, n) {
		e, n = r.index.longest(r.tokens[i : i+1])
	}
	if n > 0 {
		if e.class.has(classCapital) && !r.tokens[i+n-1].has(tokenUpper) {
			e = entry{class: e.class &^ (classCapital | className | classActor | classSeat)}
		}
		return e, n
	}
	for n = 1; i+n < len(r.tokens) && r.tokens[i+n].has(tokenJoined); n++ {
	}
	return entry{}, n
}

// overlaps tells whether a longer name begins after the article of the name of
// n tokens at token i: "all States" in "all States parties".
func (r *actorReader) overlaps(i, n int) bool {
	for k := range n - 1 {
		if e, m := r.index.longest(r.tokens[i+k : i+k+1]); m == 0 || !e.class.has(classArticle) {
			return false
		}
		if e, m := r.index.longest(r.tokens[i+k+1:]); k+1+m > n && e.class.has(classActor) {
			return true
		}
	}
	return false
}

// link is what stands between two phrases.
type link struct {
	end    int  // the token after it
	first  bool // nothing stands before it
	comma  bool
	and    bool // a word that joins
	adds   bool // "together with"
	toward bool // "and on"
	of     bool // "and of"
	aside  bool // a description begins after it
}

// link reads from token i on, where a phrase has ended.
func (r *actorReader) link(i int) link {
	l := link{end: i, first: i == 0}
	for l.end < len(r.tokens) {
		e, n := r.at(l.end)
		t := &r.tokens[l.end]
		switch {
		case t.has(tokenOpen | tokenClose):
			r.brackets = t.has(tokenOpen)
		case t.has(tokenComma):
			l.comma = true
		case e.class.has(classAdds), e.class.has(classAmong) && r.countryAt(l.end+n):
			l.adds = true
		case e.class.has(classJoin):
			l.and = true
		case e.class.has(classToward):
			l.toward = true
		case e.class.has(classOf):
			l.of = true
		default:
			l.aside = e.class.has(classIn | classDescribes | classClause | classAmong)
			return l
		}
		l.end += n
	}
	return l
}

// countryAt tells whether a country's name stands at token i, or after articles.
func (r *actorReader) countryAt(i int) bool {
	for i < len(r.tokens) {
		e, n := r.at(i)
		if !e.class.has(classArticle) {
			return e.class.has(className)
		}
		i += n
	}
	return false
}

// ends tells whether a phrase and its description end at token i.
func (r *actorReader) ends(i int, e entry) bool {
	return r.tokens[i].has(tokenComma|tokenOpen|tokenClose) || e.class.has(classJoin|classAdds)
}

// passAside passes a description that begins after a link. One that is set off
// by commas ends with the second; it belongs to no phrase.
func (r *actorReader) passAside(l link) int {
	if !l.first && !l.comma {
		return r.passTail(l.end)
	}
	i := l.end
	for i < len(r.tokens) && !r.tokens[i].has(tokenComma) {
		_, n := r.at(i)
		i += n
	}
	return i
}

// passTail passes what follows a phrase up to its end, and notes what it
// describes the phrase with.
func (r *actorReader) passTail(i int) int {
	for i < len(r.tokens) {
		e, n := r.at(i)
		if r.ends(i, e) {
			return i
		}
		r.description = max(r.description, r.describes(e, i))
		i += n
	}
	return i
}

func (r *actorReader) describes(e entry, i int) description {
	switch {
	case e.class.has(classClause):
		return related
	case e.actor > 0 && r.description != undescribed:
		if actorAt(e.actor).states {
			return placedGroup
		}
		return placedActor
	case e.class.has(classOf|classIn|classToward|classDescribes|classAfter) || r.endsLikeAfter(i):
		return placed
	default:
		return undescribed
	}
}

// endsLikeAfter tells whether token i has an ending of words that follow a name.
func (r *actorReader) endsLikeAfter(i int) bool {
	t := &r.tokens[i]
	return !t.has(tokenUpper) && endsInOne(r.text[t.start:t.end], r.index.endings)
}

// take adds what a phrase names, unless it stands in a description.
func (r *actorReader) take(l *link, p *phrase) {
	named, ok := r.resolve(p)
	if p.core == coreAdjective && !p.blocked {
		if !r.another(p) {
			r.waiting = append(r.waiting, p.country)
			return
		}
		named, ok, p.core = p.country, true, coreState
	}
	waiting := r.waiting
	r.waiting = nil
	if ok && (r.shared(p) || r.refused(l, p, named)) || !ok && r.description != undescribed {
		return
	}
	r.description = undescribed
	if !r.brackets {
		r.head = headOf(p, named)
	}
	if !ok {
		return
	}
	if p.core == coreState {
		r.add(waiting...)
	}
	r.own = p.own
	r.add(named)
}

// another tells whether an adjective names another country after one whose
// authorities were named, as in "les autorités turques et chypriotes".
func (r *actorReader) another(p *phrase) bool {
	return r.index.nounFirst && r.head.owner && !p.article
}

// shared tells whether the adjective of the phrase before goes for a phrase too,
// as in "the Hungarian Government and Parliament".
func (r *actorReader) shared(p *phrase) bool {
	return !r.index.nounFirst && r.head.owner && !p.article && p.core == coreState && p.named() == 0
}

func headOf(p *phrase, named mention) head {
	h := head{nobody: named == mention{}, country: named.country != 0}
	h.owner = h.country && p.core == coreState
	if named.actor > 0 {
		a := actorAt(named.actor)
		h.states, h.union = a.states, a.kind == ActorInstitution
	}
	return h
}

// add adds what is named to what was found, unless it was found before.
func (r *actorReader) add(named ...mention) {
	for _, m := range named {
		match := ActorMatch{Start: r.tokens[m.start].start, End: r.tokens[m.end-1].end}
		if m.country > 0 {
			match.ID = countryID(m.country)
		} else {
			match.ID = actorAt(m.actor).id
		}
		if !slices.ContainsFunc(r.found, func(f ActorMatch) bool { return f.ID == match.ID }) {
			r.found = append(r.found, match)
		}
	}
}

// refused tells whether a phrase that names somebody belongs to the description
// of the phrases before.
func (r *actorReader) refused(l *link, p *phrase, named mention) bool {
	switch {
	case r.brackets && p.core == coreCountry:
		return !r.head.states
	case r.apposed(l, p, named):
		return true
	case r.description == undescribed:
		return false
	case p.core == coreCountry:
		return !l.adds || !r.head.nobody && !r.head.states
	case l.of:
		return true
	case named.country > 0:
		return r.description == related || !p.article
	default:
		return r.describing(l, p, actorAt(named.actor))
	}
}

// describing tells whether an actor belongs to the description before it.
func (r *actorReader) describing(l *link, p *phrase, a *actorFact) bool {
	proper := a.kind != ActorGeneric && a.kind != ActorMemberStates
	switch {
	case l.toward:
		return false
	case l.adds:
		return a.states
	case r.description == related:
		return !proper || !p.article
	case r.description == placedGroup && a.states, r.head.nobody && r.description != placed:
		return true
	default:
		return !p.article && !proper
	}
}

// apposed tells whether a phrase says over again what the one before named, as
// in "Albania, a candidate country".
func (r *actorReader) apposed(l *link, p *phrase, named mention) bool {
	if !l.comma || l.and || l.adds || l.first || named.actor == 0 {
		return false
	}
	last := &r.tokens[named.end-1]
	single := actorAt(named.actor).states && last.fold == last.stem
	return p.indefinite || r.head.country && (single || r.index.nounFirst && !p.article)
}
