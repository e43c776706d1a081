package lang

// CallWords is how a language calls on somebody to act.
type CallWords struct {
	Past string // the ending of regular verbs in the past, empty where there is none
	// Governing are the verbs that make a noun a call: 'reiterated its call'.
	Governing Class

	Be      Class // forms of 'to be', for the passive
	Fillers Class // adverbs between subject, verb and object
	// auxiliaries stand between subject and verb.
	PhraseEnds  Class // the second words of adverbs in two words: in particular
	Auxiliaries Class
	Adverb      string // the suffix of adverbs
	NotAdverbs  Class  // words with that suffix that are none
	Not         Class
	Infinitive  Class // words before an infinitive that is no call: 'to urge'
	That        Class
	ForWords    Class
	// InfinitiveMark stands before the action in 'called for NP to act'.
	InfinitiveMark Class
	NotAsked       Class    // what is asked for without a call: an opinion
	Modals         Class    // 'should' and its kin in a that-clause
	PassiveBe      Class    // 'be' in a that-clause
	Future         Class    // forms that tell what will be asked, and ask nothing
	Plural         string   // the ending of verbs in the plural of a that-clause
	Base           Class    // verbs of a that-clause, in the form that they have there
	Participle     []string // endings of participles behind passiveBe
	By             Class

	NotVerb  Class             // words that start no action behind its marker
	Clitics  Class             // words between the marker and its verb
	Endings  []string          // endings of an infinitive; empty where it has none
	Contract map[string]string // preposition with article to article: aux to les

	Callers     Class // nouns and pronouns of who may call
	Small       Class // those of them that a capital makes another: la Commission
	Objects     Class // pronouns between subject and verb that are the addressee: leur
	Pluperfect  Class // auxiliaries of what was before: had
	ThatLead    Class // a word before 'that': pour que
	Pronouns    Class // those of them that stand for another
	Authors     Class // callers in the summaries of their own documents
	CallerMods  Class // words that may stand before such a noun
	CallerAfter Class // words behind a caller that can make it another: Council of Europe
	Bodies      Class // the callers that they make another
	OwnBodies   Class // what they leave the same: Council of the Union
	Others      Class // words that make a subject somebody else
	Boundary    Class // words that start a clause
	Relative    Class // those after which a passive tells of others
	And         Class
	Preposition Class
	Documents   Class  // nouns that a participle can belong to: 'a resolution calling on'
	Actors      Class  // nouns of addressees, for calls that leave out the verb
	Of          Class  // behind a preposition of two words: auprès de
	Recall      Class  // verbs that tell of an earlier call
	Verbal      Class  // small words that belong to the verb behind them
	Specifies   Class  // what opens a phrase that narrows an addressee: including
	Gerund      string // the suffix of words that open a phrase as a verb: recalling
	Nobody      Class  // determiners of what is nobody: 'that no fee be charged'
	Persons     Class  // pronouns of who can act
	Articles    Class
	NotAddress  Class // nouns that no call is addressed to: 'Parliament's position should'
	Contents    Class // nouns that a list of contents follows: 'the following conditions'
	Temporal    Class // prepositions of time, cut from an addressee
}

// Takes says what a verb or noun can have behind it.
type Takes uint8

const (
	TakesAddressee Takes = 1 << iota // urge NP to
	TakesThat                        // recommend that NP
	TakesFor                         // call for
	TakesObject                      // demand the release
	TakesModal                       // insist that NP should; without a modal it is no call
)

// CallVerb is one form of a verb that calls.
type CallVerb struct {
	Takes   Takes
	Prep    Class // between verb and addressee: on, à
	Markers Class // before the action: to, de
	// ThatPrep stands before the addressee of a that-clause: recommends to NP that.
	ThatPrep Class
	Form     verbForm
}

type verbForm uint8

const (
	Finite     verbForm = 1 << iota // calls, called
	BaseForm                        // call: finite behind a plural, else an infinitive
	Gerund                          // calling
	Participle                      // called, in the passive or behind an auxiliary
)

// CallNoun is one form of a noun that calls.
type CallNoun struct {
	Takes   Takes
	Prep    Class
	Markers Class
}
