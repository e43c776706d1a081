package lang

// NameWords is how a language introduces a rapporteur.
type NameWords struct {
	Possessive  string            // what a name ends in that owns something
	Before      Class             // by
	Of          Class             // the ones that must stand close to the report
	Links       Class             // what may stand between a report and its rapporteur's name besides: own, its
	And         Class             // between two rapporteurs
	Reports     Class             // what a rapporteur draws up
	Rapporteurs Class             // rapporteur
	Texts       Class             // what a rapporteur may draft, but any Member table: resolution
	Drafting    Class             // drafted
	Verbs       Class             // tabled, drafted
	Not         Class             // other things that have a Member's name after them: opinion
	Opinions    Class             // what a rapporteur may be for besides: opinion
	Shadow      Class             // what makes a rapporteur none of the summary's: shadow, special
	Movers      Class             // those who table motions: groups, Members
	Titles      Class             // Mr
	Roles       Class             // what may stand before a name: chair, Member
	Offices     Class             // what shows that somebody is no Member: Ombudsman
	Companies   Class             // what ends the name of a company: Ltd
	Particle    Class             // of a surname: van, de
	GroupWords  map[string]string // adjectives of groups, which only brackets hold, to the groups' codes
}
