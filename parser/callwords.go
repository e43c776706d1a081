package parser

import "strings"

// callWords is how a language calls on somebody to act.
type callWords struct {
	past string // the ending of regular verbs in the past, empty where there is none
	// governing are the verbs that make a noun a call: 'reiterated its call'.
	governing class

	be      class // forms of 'to be', for the passive
	fillers class // adverbs between subject, verb and object
	// auxiliaries stand between subject and verb.
	phraseEnds  class // the second words of adverbs in two words: in particular
	auxiliaries class
	adverb      string // the suffix of adverbs
	notAdverbs  class  // words with that suffix that are none
	not         class
	infinitive  class // words before an infinitive that is no call: 'to urge'
	that        class
	forWords    class
	// infinitiveMark stands before the action in 'called for NP to act'.
	infinitiveMark class
	notAsked       class    // what is asked for without a call: an opinion
	modals         class    // 'should' and its kin in a that-clause
	passiveBe      class    // 'be' in a that-clause
	future         class    // forms that tell what will be asked, and ask nothing
	plural         string   // the ending of verbs in the plural of a that-clause
	base           class    // verbs of a that-clause, in the form that they have there
	participle     []string // endings of participles behind passiveBe
	by             class

	notVerb  class             // words that start no action behind its marker
	clitics  class             // words between the marker and its verb
	endings  []string          // endings of an infinitive; empty where it has none
	contract map[string]string // preposition with article to article: aux to les

	callers     class // nouns and pronouns of who may call
	small       class // those of them that a capital makes another: la Commission
	objects     class // pronouns between subject and verb that are the addressee: leur
	pluperfect  class // auxiliaries of what was before: had
	thatLead    class // a word before 'that': pour que
	pronouns    class // those of them that stand for another
	authors     class // callers in the summaries of their own documents
	callerMods  class // words that may stand before such a noun
	callerAfter class // words behind a caller that can make it another: Council of Europe
	bodies      class // the callers that they make another
	ownBodies   class // what they leave the same: Council of the Union
	others      class // words that make a subject somebody else
	boundary    class // words that start a clause
	relative    class // those after which a passive tells of others
	and         class
	preposition class
	documents   class  // nouns that a participle can belong to: 'a resolution calling on'
	actors      class  // nouns of addressees, for calls that leave out the verb
	of          class  // behind a preposition of two words: auprès de
	recall      class  // verbs that tell of an earlier call
	verbal      class  // small words that belong to the verb behind them
	specifies   class  // what opens a phrase that narrows an addressee: including
	gerund      string // the suffix of words that open a phrase as a verb: recalling
	nobody      class  // determiners of what is nobody: 'that no fee be charged'
	persons     class  // pronouns of who can act
	articles    class
	notAddress  class // nouns that no call is addressed to: 'Parliament's position should'
	contents    class // nouns that a list of contents follows: 'the following conditions'
	temporal    class // prepositions of time, cut from an addressee
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
	prep    class // between verb and addressee: on, à
	markers class // before the action: to, de
	// thatPrep stands before the addressee of a that-clause: recommends to NP that.
	thatPrep class
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
	prep    class
	markers class
}

// conjugate adds the forms of a verb to the lexicon.
func (l *lexicon) conjugate(v callVerb, base, finites, gerunds, participles string) {
	add := func(words string, form verbForm) {
		for word := range strings.FieldsSeq(words) {
			known, entry := l.entry(word), v
			entry.form = form
			if known.verb != nil {
				entry.form |= known.verb.form
			}
			known.verb = &entry
		}
	}
	add(base, baseForm)
	add(finites, finite)
	add(gerunds, gerund)
	add(participles, participle)
}
