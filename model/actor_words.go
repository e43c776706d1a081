package model

// wordClass says what words do in an addressee. The names of the classes, in
// this order, are those of the entries in the tables of words.
type wordClass uint32

const (
	classArticle wordClass = 1 << iota
	classIndefinite
	classOwn
	classJoin
	classAdds
	classToward
	classOf
	classIn
	classDescribes
	classClause
	classState
	classMembers
	classKeeps
	classAfter
	classBare
	classCapital
	classNobody
	classCommittee
	classTopic
	classPower
	classPresidency
	classPossessive
	classPerson
	classSurname
	classAmong

	// Classes of the names, which no table of words has.
	className
	classAdjective
	classSeat
	classActor
)

var wordClasses = []string{
	"article", "indefinite", "own", "join", "adds", "toward", "of", "in", "describes", "clause", "state",
	"members", "keeps", "after", "bare", "capital", "nobody", "committee", "topic", "power", "presidency",
	"possessive", "person", "surname", "among",
}

func (c wordClass) has(any wordClass) bool { return c&any != 0 }
