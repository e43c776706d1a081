package lang

// CommitteeWords is how a language tells of committees.
type CommitteeWords struct {
	Possessive  string // what a noun ends in that owns something
	Committee   Class  // committee, in singular and plural
	Plural      Class  // committees
	Kinds       Class  // words of a committee's head besides: special, temporary
	Capitalised bool   // names are written with capitals, so that unknown ones can be read
	Links       Class  // between the head and the subject of a name: on, de la
	On          Class  // those that a name may have which the vocabulary lacks
	Particles   Class  // small words within a name
	Stops       Class  // words that no name in small letters goes on with
	And         Class  // between two names that share the word 'committees'
	Delegation  Class  // delegation, which stands for a committee in conciliation
	Owners      Class  // words before the head that leave it Parliament's: its, Parliament's
	Others      Class  // words before the head that make it none of Parliament's: standing
	Of          Class  // between a name and the body whose committee it is
	Bodies      Class  // bodies other than Parliament that have committees: senate
	Parliaments Class  // parliament, which is another's unless it is called European
	European    Class

	Subjects     Class // those who may be the subject of the next verb instead
	Adopting     Class // verbs of a responsible committee, with what it adopts
	Gerund       Class // of adopting, which may stand before the committee: adopting the report, it
	Deciding     Class // verbs of a responsible committee that need no object
	Texts        Class // what a responsible committee adopts
	By           Class // between a participle and the committee: by, in
	Done         Class // what was done by a responsible committee: tabled, adopted
	Given        Class // what a responsible committee gives: report, recommendation
	GivenBy      Class // between one of these and the committee: of, by
	Following    Class // verbs and prepositions of those who follow a committee, or do not
	To           Class // between a follower's word and the committee: contrary to
	Behalf       Class // behalf
	Responsible  Class // responsible, lead
	Opinion      Class // opinion
	Asked        Class // consulted
	Associated   Class // associated
	Prepositions Class // before a name that is no subject: of, between
	Members      Class // who act for a committee: Members of the Committee on Fisheries
	Relative     Class // which, after a comma
	Skipped      Class // small words between a cue and a committee: the, its
}
