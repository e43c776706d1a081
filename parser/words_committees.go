package parser

// committeeWords is how a language tells of committees.
type committeeWords struct {
	committee   class  // committee, in singular and plural
	plural      class  // committees
	start       string // what every name begins with: 'Committee on '
	capitalised bool   // names are written with capitals, so that unknown ones can be read
	particles   class  // small words within a name
	and         class  // between two names that share the word 'committees'
	connectors  class  // the small words that a name goes on with where it has no capitals
	adoptingIt  class  // those of them that may stand before the committee: adopting the report, it
	adopting    class  // adopted
	reports     class  // what a responsible committee adopts
	tabling     class  // words just before a committee that tabled or recommended
	opinion     class
	associated  class
	others      class // words before 'committee' that make it none of Parliament's
}
