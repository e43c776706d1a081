package lang

// CallWords is how a language calls on somebody to act.
type CallWords struct {
	// Who calls.
	Callers              Class   // nouns and pronouns of who may call
	CallersInLowerCase   Class   // callers that a capital makes another body: la Commission
	CallersInOwnDocument Class   // callers in the summaries of their own documents
	CallerPronouns       Class   // callers that are pronouns: it, they
	CallerPhrases        Phrases // pronouns of several words: the latter
	CallerModifiers      Class   // words that may stand before a caller
	CallerAfter          Class   // words after a caller that can make it another: Council of Europe
	AmbiguousBodies      Class   // the callers that those make another
	UnionBodies          Class   // words after which such a body stays the Union's: Council of the Union
	NonCallers           Class   // nouns that make a subject somebody else
	Quantities           Class   // a number of callers: majority, one
	Documents            Class   // nouns that a participle can belong to: 'a resolution calling on'

	// What stands around verbs.
	Be           Class // forms of 'to be', for the passive
	Auxiliaries  Class // between subject and verb
	Pluperfect   Class // auxiliaries of what was before: had
	Earlier      Class // adverbs after such an auxiliary that tell of an earlier call: already
	BeforeBase   Class // words before an infinitive that is no call: 'could urge'
	Wishes       Class // verbs before an infinitive that is a call: 'wishes to urge'
	Not          Class
	By           Class
	That         Class
	BeforeThat   Class // words before 'that' that belong to it: pour que
	Modals       Class // 'should' and its kin in a that-clause
	PassiveBe    Class // 'be' in a that-clause
	Base         Class // verbs of a that-clause, in the form that they have there
	PastEnding   string
	PluralEnding string   // of the verbs of a that-clause
	GerundEnding string   // of words that open a phrase as a verb: recalling
	Participle   []string // endings of participles
	// endings of verbs that tell of the past beside another verb, where a language has them
	ImperfectEndings []string
	Reflexives       Class    // pronouns that make a verb another: se demander
	ObjectPronouns   Class    // pronouns between subject and verb that are the addressee: leur
	Governing        Class    // verbs that make a noun a call: 'reiterated its call'
	NounAdjectives   Class    // adjectives after a noun that calls: un appel pressant
	Holding          Class    // verbs of a document that holds a call: 'contains a request that'
	Owners           Class    // whose points those are: its, the report's
	Points           Class    // what holds a call of theirs: observations
	Topics           Class    // before what recommendations are about: on
	Joining          Class    // verbs of those who call with others: 'joins the UN in calling for'
	Recalling        Class    // verbs that tell of an earlier call
	Reporting        []string // verbs of the caller that end a call: stress, welcome
	ReportingForms   Class    // irregular forms of such verbs
	BeforeReporting  Class    // words before such a verb as a gerund: whilst
	ReportFinite     Class    `table:"-"`
	ReportGerund     Class    `table:"-"`
	ReportBase       Class    `table:"-"`
	Future           Class    // forms that tell what will be asked, and ask nothing

	// Adverbs, dates and asides.
	Adverbs          Class
	AdverbEnding     string
	NotAdverbs       Class   // words with that ending that are no adverbs
	Adverbials       Phrases // adverbs of several words: once again
	Weekdays         Class
	BeforeDate       Class // before the day of a call: 'on 9 May'
	Prepositions     Class
	Temporal         Class   // prepositions and conjunctions of time
	AddsActors       Phrases // first words of an aside that names further actors: including
	Boundary         Class   // words that start a clause
	ClauseOpeners    Phrases // conjunctions of several words that open an aside: as soon as
	Comparing        Class   // of them, those after which a subject asks for nothing now
	Relative         Class   // of them, after which a passive tells of others
	RelativePronouns Class   // of them, those that a relative clause starts with
	And              Class
	Determiners      Class
	NobodyArticles   Class // determiners of what is nobody: 'that no fee be charged'
	Clitics          Class // small words between a marker and its verb
	VerbalClitics    Class // small words that belong to the verb after them
	BeforePurpose    Class // words before a marker that opens a purpose: afin de
	ListOpeners      Class // last words of a lead-in that only a list completes
	InfinitiveMarks  Class // before an infinitive, where the language has endings of none

	// Addressees and actions.
	Actors        Class // nouns of who can act
	ActorPronouns Class // pronouns of who can act
	// What a pronoun stands for.
	PluralPronouns      Class // pronouns, and last words of phrases, that stand for several
	NeverAntecedents    Class // actors that no addressee stands for: Parliament
	PluralDeterminers   Class
	IndefiniteArticles  Class
	PossessiveEndings   []string // of the genitive
	SingularDeterminers Class
	PluralNounEnding    string
	PluralNouns         Class // nouns in the plural without that ending

	NotAddressed       Class             // nouns that no call is addressed to: 'Parliament's position should'
	Officers           Class             // whom a plain frame does not call on: its President
	Partitives         Class             // prepositions that open it before an adjective: de nouvelles
	Amounts            Class             // adverbs that open what is asked for: plus de
	NotACallFor        Class             // what is asked for without a call: an opinion
	NotVerbs           Class             // words that start no action after its marker
	InfinitiveEndings  []string          // where an infinitive has endings
	ActionPrepositions Class             // before an actor in 'called for NP to act'
	Contracted         map[string]string // preposition with article to article: aux to les
	Contents           Class             // nouns that a list of contents follows: 'the following conditions'
}

// CallVerb is one form of a verb that calls, or of a noun.
type CallVerb struct {
	Frames []Frame
	Form   VerbForm
}

// VerbForm is a set of forms that a word can be.
type VerbForm uint8

// The forms.
const (
	Finite     VerbForm = 1 << iota // calls, called
	BaseForm                        // call: finite after a plural, else an infinitive
	Gerund                          // calling
	Participle                      // called, in the passive or after an auxiliary
)

// Frame is what can follow a verb or a noun that calls.
type Frame struct {
	Lead      []Class // words that must come first: of 'de ses vœux OBJECT' de and ses
	Before    Class   // before the addressee, 0 for none
	Addressee bool
	Link      Class // before what is asked, 0 for none
	What      What
	Should    bool // a clause calls only with a modal in it
	Plain     bool // no 'of', no clause and no officer stands in the addressee
}

// ToAct reports whether the frame asks somebody to act.
func (f *Frame) ToAct() bool { return f.Addressee && f.What == Action }

// What is the form of what is asked.
type What uint8

// The forms: to act; an inquiry; that somebody act.
const (
	Action What = iota + 1
	Object
	Clause
)
