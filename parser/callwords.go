package parser

// callWords is how a language calls on somebody to act.
type callWords struct {
	verbs map[string]callVerb // by each of their forms
	nouns map[string]callNoun // 'its call on …', 'a request that …'
	// governing are the verbs that make a noun a call: 'reiterated its call'.
	governing map[string]bool

	be      map[string]bool // forms of 'to be', for the passive
	fillers map[string]bool // adverbs between subject, verb and object
	// auxiliaries stand between subject and verb.
	auxiliaries map[string]bool
	adverb      string          // the suffix of adverbs
	notAdverbs  map[string]bool // words with that suffix that are none
	not         map[string]bool
	infinitive  map[string]bool // words before an infinitive that is no call: 'to urge'
	that        map[string]bool
	forWords    map[string]bool
	// infinitiveMark stands before the action in 'called for NP to act'.
	infinitiveMark map[string]bool
	notAsked       map[string]bool // what is asked for without a call: an opinion
	modals         map[string]bool // 'should' and its kin in a that-clause
	passiveBe      map[string]bool // 'be' in a that-clause
	base           map[string]bool // verbs of a that-clause, in the form that they have there
	participle     []string        // endings of participles behind passiveBe
	by             map[string]bool

	notVerb  map[string]bool   // words that start no action behind its marker
	clitics  map[string]bool   // words between the marker and its verb
	endings  []string          // endings of an infinitive; empty where it has none
	contract map[string]string // preposition with article to article: aux to les

	callers     map[string]bool // nouns and pronouns of who may call
	small       map[string]bool // those of them that a capital makes another: la Commission
	objects     map[string]bool // pronouns between subject and verb that are the addressee: leur
	pluperfect  map[string]bool // auxiliaries of what was before: had
	thatLead    map[string]bool // a word before 'that': pour que
	pronouns    map[string]bool // those of them that stand for another
	callerMods  map[string]bool // words that may stand before such a noun
	callerAfter map[string]bool // words behind a caller that can make it another: Council of Europe
	bodies      map[string]bool // the callers that they make another
	ownBodies   map[string]bool // what they leave the same: Council of the Union
	others      map[string]bool // words that make a subject somebody else
	boundary    map[string]bool // words that start a clause
	relative    map[string]bool // those after which a passive tells of others
	and         map[string]bool
	preposition map[string]bool
	documents   map[string]bool // nouns that a participle can belong to: 'a resolution calling on'
	actors      map[string]bool // nouns of addressees, for calls that leave out the verb
	of          map[string]bool // behind a preposition of two words: auprès de
	specifies   map[string]bool // what opens a phrase that narrows an addressee: including
	gerund      string          // the suffix of words that open a phrase as a verb: recalling
	nobody      map[string]bool // determiners of what is nobody: 'that no fee be charged'
	persons     map[string]bool // pronouns of who can act
	articles    map[string]bool
	notAddress  map[string]bool // nouns that no call is addressed to: 'Parliament's position should'
	contents    map[string]bool // nouns that a list of contents follows: 'the following conditions'
	temporal    map[string]bool // prepositions of time, cut from an addressee
}

// takes says what a verb or noun can have behind it.
type takes uint8

const (
	takesAddressee takes = 1 << iota // urge NP to
	takesThat                        // recommend that NP
	takesFor                         // call for
	takesObject                      // demand the release
	takesModal                       // insist that NP should; without a modal it is no call
)

// callVerb is one form of a verb that calls.
type callVerb struct {
	takes   takes
	prep    map[string]bool // between verb and addressee: on, à
	markers map[string]bool // before the action: to, de
	// thatPrep stands before the addressee of a that-clause: recommends to NP that.
	thatPrep map[string]bool
	form     verbForm
}

type verbForm uint8

const (
	finite     verbForm = 1 << iota // calls, called
	baseForm                        // call: finite behind a plural, else an infinitive
	gerund                          // calling
	participle                      // called, in the passive or behind an auxiliary
)

// callNoun is one form of a noun that calls.
type callNoun struct {
	takes   takes
	prep    map[string]bool
	markers map[string]bool
}

// conjugate adds the forms of a verb.
func (c *callWords) conjugate(v callVerb, base, finites, gerunds, participles string) {
	add := func(words string, form verbForm) {
		for word := range set(words) {
			entry := v
			entry.form = form | c.verbs[word].form
			c.verbs[word] = entry
		}
	}
	add(base, baseForm)
	add(finites, finite)
	add(gerunds, gerund)
	add(participles, participle)
}
