package model

// mention is an actor or a country and the tokens that name it.
type mention struct {
	actor, country int16 // as in an entry
	start, end     int   // tokens, end exclusive
}

// core is the kind of noun that a phrase is about.
type core uint8

const (
	coreNone      core = iota // an unknown one, or none
	coreAdjective             // none, but a country's adjective
	coreCountry               // a country's name
	coreActor                 // an actor
	coreState                 // authorities that speak for a country
	coreMembers               // representatives of whoever is named next
)

// phrase is a noun with what belongs to it.
type phrase struct {
	end          int // the token after it
	core         core
	class        wordClass // of the core
	article      bool
	indefinite   bool
	own          bool // Parliament's own
	lower, upper bool // whether unknown words in small letters, or with capitals, narrow it
	blocked      bool // whether it names nobody, whatever is in it
	actor        mention
	country      mention // the core itself, or whose authorities they are
	group        mention // the actor whose authorities they are
}

// named returns the country, or the actor, that authorities are ascribed to.
func (p *phrase) named() int16 { return max(p.country.country, p.group.actor) }

// phrase reads the phrase that starts at token i. It is at least one token long.
func (r *actorReader) phrase(i int) phrase {
	p := phrase{end: i}
	for p.end < len(r.tokens) {
		e, n := r.at(p.end)
		if p.end > i && (r.ends(p.end, e) || p.core != coreNone && r.follows(e, p.end)) {
			break
		}
		if p.core == coreMembers && (p.named() == 0 && e.class.has(classOf) || r.actorAfter(e, p.end+n)) {
			p = phrase{end: p.end + n, article: p.article}
			continue
		}
		if r.stops(&p, e) {
			break
		}
		p.end += r.word(&p, e, n)
	}
	r.complement(&p)
	return p
}

// actorAfter tells whether an actor follows a word such as "in", as in
// "officials in the Commission".
func (r *actorReader) actorAfter(e entry, i int) bool {
	for e.class.has(classIn|classArticle) && i < len(r.tokens) {
		var n int
		if e, n = r.at(i); e.actor != 0 {
			return true
		}
		i += n
	}
	return false
}

// follows tells whether a word describes the noun before it, or goes on with a
// sentence as a verb does, before an article.
func (r *actorReader) follows(e entry, i int) bool {
	if e.class != 0 {
		return e.class.has(classAfter)
	}
	if r.endsLikeAfter(i) {
		return true
	}
	if r.index.nounFirst || r.tokens[i].has(tokenUpper) || i+1 == len(r.tokens) {
		return false
	}
	next, _ := r.at(i + 1)
	return next.class.has(classArticle | classIndefinite)
}

// nouns are the classes of what a phrase can be about.
const nouns = className | classSeat | classAdjective | classActor | classState | classMembers | classCommittee |
	classNobody

// stops tells whether a phrase stops before a word.
func (r *actorReader) stops(p *phrase, e entry) bool {
	switch {
	case e.class.has(nouns), e.class.has(classPower) && p.core == coreState:
		return false
	case e.class.has(classArticle | classIndefinite | classOwn):
		return p.core != coreNone || p.lower || p.upper
	default:
		return e.class.has(classOf | classIn | classToward | classDescribes | classClause)
	}
}

// word adds a word, or words, to a phrase and returns how many tokens it took.
func (r *actorReader) word(p *phrase, e entry, n int) int {
	t := &r.tokens[p.end]
	m := mention{actor: e.actor, country: e.country, start: p.end, end: p.end + n}
	switch {
	case e.class.has(classCommittee) && p.core == coreNone:
		return r.committee(p, e, m)
	case e.class.has(className|classSeat|classAdjective) && !r.partOf(p, e):
		r.countryWord(p, e, m)
	case e.class.has(classState | classPresidency | classActor | classMembers):
		r.noun(p, e, m)
	case e.class.has(classArticle | classIndefinite | classOwn):
		p.determine(e.class)
	case e.class.has(classPossessive):
		p.demote()
	case e.class.has(classKeeps|classPower) && (p.end == 0 || !t.has(tokenUpper)), t.has(tokenNumber):
	default:
		r.unknown(p, t)
	}
	p.blocked = p.blocked || e.class.has(classNobody)
	return n
}

// partOf tells whether a country's name is the end of another name, as in
// "Northern Ireland".
func (r *actorReader) partOf(p *phrase, e entry) bool {
	before := p.end - 1
	if !p.upper || !e.class.has(className|classSeat) || e.class.has(classSurname) || !r.tokens[before].has(tokenUpper) {
		return false
	}
	known, _ := r.at(before)
	return known.class == 0
}

// determine adds an article or a word in its place.
func (p *phrase) determine(class wordClass) {
	p.article = true
	p.indefinite = p.indefinite || class.has(classIndefinite)
	p.own = p.own || class.has(classOwn)
}

// demote makes the noun of a phrase the owner of the noun to come.
func (p *phrase) demote() {
	if p.actor.actor > 0 && p.country.country == 0 || p.core == coreActor {
		p.group = p.actor
	} else if p.core == coreState {
		return
	}
	p.core, p.actor, p.class = coreNone, mention{}, 0
}

// unknown adds a word that narrows the noun before it or the one to come. An
// English noun with a word after it is no more than an adjective of that word.
func (r *actorReader) unknown(p *phrase, t *token) {
	upper := t.has(tokenUpper)
	if p.core == coreActor && upper && p.class.has(classPerson) {
		return // "President Exampleson"
	}
	if !r.index.nounFirst && p.core != coreAdjective {
		p.demote()
		if p.core == coreState {
			return
		}
	}
	p.upper = p.upper || upper || p.core == coreState && r.isDemonym(t)
	p.lower = p.lower || !upper
}

// isDemonym tells whether a word looks like the adjective of a country, of one
// that the vocabulary lacks.
func (r *actorReader) isDemonym(t *token) bool {
	return endsInOne(r.text[t.start:t.end], r.index.demonyms)
}

func (r *actorReader) countryWord(p *phrase, e entry, m mention) {
	small := !r.tokens[m.start].has(tokenUpper)
	adjective := e.class.has(classAdjective) && (small || !e.class.has(className|classSeat))
	switch {
	case p.core == coreState && p.named() == 0 || p.core == coreActor && r.index.nounFirst && adjective:
		p.country = m
		return
	case p.core == coreState, p.core != coreNone && r.index.nounFirst:
		return
	}
	p.demote()
	p.country = m
	p.core, p.class = coreCountry, e.class
	if adjective {
		p.core = coreAdjective
	}
}

func (r *actorReader) noun(p *phrase, e entry, m mention) {
	if r.index.nounFirst && p.core != coreNone {
		return
	}
	ownName := m.end-m.start > 1 && r.isOwn(m.start)
	if r.others(ownName || p.own && e.class.has(classBare) && !r.head.union) {
		p.article, p.blocked = true, true
		return
	}
	p.demote()
	p.own = p.own || ownName
	p.article = p.article || ownName
	p.actor, p.class = m, e.class
	switch {
	case e.class.has(classState | classPresidency):
		p.core = coreState
	case e.class.has(classActor):
		p.core = coreActor
	default:
		p.core = coreMembers
	}
}

// others tells whether a body that is called somebody's own belongs to whom the
// phrases before named: in "Norway and its delegations" they are not
// Parliament's.
func (r *actorReader) others(own bool) bool { return own && len(r.found) > 0 && !r.own }

func (r *actorReader) isOwn(i int) bool {
	e, _ := r.index.longest(r.tokens[i : i+1])
	return e.class.has(classOwn)
}

// committee reads a word for a committee: one of Parliament's, told by its
// subject or by the way it is written, or another body.
func (r *actorReader) committee(p *phrase, e entry, m mention) int {
	switch end := r.committeeEnd(p, m.end); {
	case p.country.country > 0 || p.group.actor > 0: // of another parliament
		p.blocked = true
	case end > 0:
		p.core, p.class = coreActor, classActor
		p.actor = mention{actor: committeesActor, start: m.start, end: end}
		return end - m.start
	case e.class.has(classActor):
		r.noun(p, e, m)
	default:
		r.unknown(p, &r.tokens[m.start])
	}
	return m.end - m.start
}

// committeeEnd returns where the subject of a committee of Parliament's ends
// that begins at token i, or 0 where none begins there.
func (r *actorReader) committeeEnd(p *phrase, i int) int {
	if i == len(r.tokens) || p.indefinite {
		return 0
	}
	e, _ := r.at(i)
	if r.ends(i, e) {
		return 0
	}
	topic := e.class.has(classTopic)
	if topic || r.index.nounFirst {
		start := r.tokens[i].start
		if _, length := CommitteeAt(r.text[start:]); length > 0 {
			for i < len(r.tokens) && r.tokens[i].end <= start+length {
				i++
			}
			return i
		}
	}
	if p.own || topic && !r.tokens[i-1].has(tokenUpper) {
		return i
	}
	return 0
}

// complement reads whose authorities a phrase means where that follows, as in
// "the authorities of the Republic of Malta".
func (r *actorReader) complement(p *phrase) {
	if p.core != coreState && !p.class.has(classMembers) || p.named() > 0 || p.end == len(r.tokens) {
		return
	}
	e, n := r.at(p.end)
	if !e.class.has(classOf | classIn) {
		return
	}
	i := p.end + n
	for words := 0; i < len(r.tokens) && words <= mostArticles; words++ {
		if e, n = r.at(i); !e.class.has(classArticle | classKeeps) {
			break
		}
		i += n
	}
	r.ascribe(p, e, mention{actor: e.actor, country: e.country, start: i, end: i + n})
}

// ascribe makes the authorities of a phrase those of a country or a group.
func (r *actorReader) ascribe(p *phrase, e entry, m mention) {
	switch {
	case e.class.has(className|classSeat) && p.core == coreState:
		p.country, p.end = m, m.end
	case e.class.has(classActor) && r.membersOf(p, e):
		p.group, p.end = m, m.end
	case e.class == 0 && m.start < len(r.tokens) && r.tokens[m.start].has(tokenUpper):
		p.upper = true // "the competent authorities of Ruritania"
	}
}

// mostArticles is how many articles and the like stand before a name at most.
const mostArticles = 3

// membersOf tells whether an actor is a group whose members the authorities of
// a phrase are.
func (r *actorReader) membersOf(p *phrase, e entry) bool {
	a := actorAt(e.actor)
	return p.class.has(classMembers) && (a.states || a.kind == ActorInternational)
}

// resolve returns what a phrase names, and whether it names somebody.
func (r *actorReader) resolve(p *phrase) (m mention, ok bool) {
	switch {
	case p.blocked:
	case p.core == coreCountry:
		m, ok = p.country, !p.upper || p.class.has(classSurname)
	case p.owned() && p.country.country > 0:
		m, ok = r.ofCountry(p), true
	case p.grouped():
		m, ok = p.group, true
		m.start, m.end = min(m.start, p.actor.start), max(m.end, p.actor.end)
	case p.core == coreActor || p.core == coreState:
		m, ok = p.actor, p.actor.actor > 0 && !r.narrowed(p)
	}
	if !ok {
		m = mention{}
	}
	return m, ok
}

// grouped tells whether a phrase stands for the group that it names besides.
func (p *phrase) grouped() bool {
	return p.group.actor > 0 && (p.owned() && !ofMembers(p) || p.core == coreActor && p.ofOrganisation())
}

// owned tells whether a phrase is about the authorities or members of somebody.
func (p *phrase) owned() bool { return p.core == coreState || p.core == coreMembers }

// ofOrganisation tells whether a phrase is about the member states of an
// international organisation.
func (p *phrase) ofOrganisation() bool {
	return p.class.has(classMembers) && actorAt(p.group.actor).kind == ActorInternational
}

// ofMembers tells whether the authorities of a phrase are those of the Member
// States, which the vocabulary has.
func ofMembers(p *phrase) bool {
	return p.actor.actor > 0 && actorAt(p.actor.actor).kind == ActorMemberStates &&
		actorAt(p.group.actor).kind == ActorMemberStates
}

// ofCountry returns the country whose authorities a phrase names, or the
// presidency of the Council that a Member State holds.
func (r *actorReader) ofCountry(p *phrase) mention {
	if p.class.has(classPresidency) && joinedUnion(p.country.country) {
		return p.actor
	}
	m := p.country
	m.start, m.end = min(m.start, p.actor.start), max(m.end, p.actor.end)
	return m
}

// narrowed tells whether a name that is a common noun too is narrowed to
// another body's, as in "the regional council" and "the Council for Trade".
func (r *actorReader) narrowed(p *phrase) bool {
	if !p.class.has(classBare) {
		return p.class.has(classState) && p.upper
	}
	if p.country.country > 0 || p.group.actor > 0 {
		return true
	}
	if p.own && p.actor.actor == committeesActor {
		return false
	}
	if p.lower || p.upper {
		return true
	}
	if p.end == len(r.tokens) {
		return false
	}
	e, _ := r.at(p.end)
	return e.class.has(classOf | classTopic)
}
