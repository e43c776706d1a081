package lang

// CommitteeWords is how a language tells of committees.
type CommitteeWords struct {
	Committee   Class  // committee, in singular and plural
	Plural      Class  // committees
	Start       string // what every name begins with: 'Committee on '
	Capitalised bool   // names are written with capitals, so that unknown ones can be read
	Particles   Class  // small words within a name
	And         Class  // between two names that share the word 'committees'
	Connectors  Class  // the small words that a name goes on with where it has no capitals
	AdoptingIt  Class  // those of them that may stand before the committee: adopting the report, it
	Adopting    Class  // adopted
	Reports     Class  // what a responsible committee adopts
	Tabling     Class  // words just before a committee that tabled or recommended
	Opinion     Class
	Associated  Class
	Others      Class // words before 'committee' that make it none of Parliament's
}
