package lang

// VoteWords is how a language states results.
type VoteWords struct {
	Nouns        Class // votes
	Favour       Class
	Against      Class
	Abstentions  Class
	To           Class // between the figures: 'by 30 votes to 2'
	On           Class // before a date
	By           Class // before a figure
	With         Class
	Unanimous    Class
	Adopted      Class
	Rejected     Class
	Not          Class
	Modal        Class // 'shall act unanimously' is no result
	Foreign      Class // votes of others
	ForeignOf    Class // a parliament or an assembly, where it is not the European one
	Own          Class // words before such a noun that make it the European one
	Skip         Class // 'in' of 'in favour'
	Members      Class // 'six Members abstaining'
	PhraseStarts Class
	Phrases      map[string]bool // two words that mean rejected: voted down
}
