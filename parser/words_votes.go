package parser

// voteWords is how a language states results.
type voteWords struct {
	nouns        class // votes
	favour       class
	against      class
	abstentions  class
	to           class // between the figures: 'by 30 votes to 2'
	on           class // before a date
	by           class // before a figure
	with         class
	unanimous    class
	adopted      class
	rejected     class
	not          class
	modal        class // 'shall act unanimously' is no result
	foreign      class // votes of others
	foreignOf    class // a parliament or an assembly, where it is not the European one
	own          class // words before such a noun that make it the European one
	skip         class // 'in' of 'in favour'
	members      class // 'six Members abstaining'
	phraseStarts class
	phrases      map[string]bool // two words that mean rejected: voted down
}
