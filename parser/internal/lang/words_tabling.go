package lang

// TablingWords is how a language says who tabled a text.
type TablingWords struct {
	Verbs      Class // tabled
	By         Class
	Group      Class
	Members    Class
	Joint      Class
	Committee  Class
	Amendment  Class // what else is tabled: amendments, questions
	Text       Class // what is tabled here: a text, a motion
	Alternate  Class // words of a text that was not adopted
	Separators Class // between the names of groups
	Attached   Class // non-attached
	Stop       Class // words that end the list of groups
}
