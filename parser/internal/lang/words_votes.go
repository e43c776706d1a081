package lang

// VoteWords is how a language states results.
type VoteWords struct {
	Nouns       Class // votes
	Favour      Class
	Against     Class
	Abstentions Class
	To          Class // between the figures: 'by 30 votes to 2'
	On          Class // before a date
	By          Class // before a figure
	With        Class // before abstentions
	Skip        Class // between a figure and its label: 'in' of 'in favour', quotation marks
	Members     Class // 'six Members abstaining'
	And         Class // before the last figure
	Unanimous   Class
	Unanimity   Class // nouns among them, which only 'by' makes a result
	Modal       Class // near 'unanimously': 'shall act unanimously' is no result

	Adopting         Class   // verbs of adoption
	Rejecting        Class   // verbs of rejection
	RejectingPhrases Phrases // verbs of rejection of several words: voted down
	SplitVerbs       Class   // verbs of rejection with a particle after their object
	SplitParticles   Class   // such particles: down
	Voting           Class   // verbs of deciding that take 'for' and 'against'
	Deciding         Class   // verbs that leave to the infinitive after them what was decided
	Refusing         Class   // such infinitives that reject: to refuse, to withhold
	Granting         Class   // infinitives that adopt, and reject after 'not'
	InfinitiveLinks  Class   // before such an infinitive: to, de
	Texts            Class   // what is adopted even where it rejects: a resolution rejecting
	Not              Class
	Respectively     Class   // what gives each motion its own groups
	MotionToReject   Phrases // a motion that was for rejection

	Parliament       Class // words for the Parliament as the body that voted
	CommitteeBody    Class
	CouncilBody      Class
	OwnSubjects      Class    // subjects of a vote that leave it the summary's: resolution
	Foreign          Class    // bodies whose votes are not the summary's: referendum
	ForeignOf        Class    // bodies that a name before them makes foreign: parliament
	ForeignNames     Phrases  // bodies of several words: national assembly
	ForeignEndings   []string // of adjectives that make such a body foreign
	Of               Class    // before the country of such a body
	Within           Class    // before the body within which a vote was taken: in
	OwnNames         Class    // names before such a body that leave it the Union's: european
	Prepositions     Class
	PlenaryPhrases   Phrases // in plenary
	CommitteePhrases Phrases // in committee
}
