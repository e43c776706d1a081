package parser

// tablingWords is how a language says who tabled a text.
type tablingWords struct {
	verbs      class // tabled
	by         class
	group      class
	members    class
	joint      class
	committee  class
	amendment  class // what else is tabled: amendments, questions
	text       class // what is tabled here: a text, a motion
	alternate  class // words of a text that was not adopted
	separators class // between the names of groups
	attached   class // non-attached
	stop       class // words that end the list of groups
}
