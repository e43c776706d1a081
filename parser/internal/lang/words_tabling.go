package lang

// TablingWords is how a language says who tabled a text.
type TablingWords struct {
	Verbs       Class   // tabled
	VerbPhrases Phrases // verbs of several words: put forward
	WeakVerbs   Class   // verbs that tell of tabling only with groups: proposed
	JointTexts  Phrases // a joint text, of the groups named right after it: joint resolution of
	By          Class
	OnBehalf    Phrases // before the groups that somebody acts for
	Passive     Class   // what makes a verb passive: been
	Active      Class   // what may stand between groups and a verb of theirs: had, jointly
	Relatives   Class   // that
	Of          Class   // between a joint text and its groups
	Group       Class
	Members     Class
	OneMember   Class // a single Member, which is also part of names: Member State
	Joint       Class
	Committee   Class
	Amendment   Class // what else is tabled: amendments, questions
	Text        Class // what is tabled here: a text, a motion
	Alternate   Class // words of a text that was not adopted
	Separators  Class // between the names of groups
	Stop        Class // words that end the list of groups
	Absent      Class // participles of a group that is not among them: having withdrawn
}
