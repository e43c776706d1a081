package model

import (
	_ "embed"
	"slices"
	"strings"
)

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

// The entries that name no class.
const (
	entryPlurals = "plurals" // the endings of plurals, each as plural=singular
	entryEndings = "endings" // the endings of words that may follow a name, as those of the class after do
	entryOrder   = "order"   // whether the adjectives of a noun stand before it or after it
)

//go:embed tables/actors_en.txt
var englishWords string

//go:embed tables/actors_fr.txt
var frenchWords string

// wordEntry is an entry of a table of words.
type wordEntry struct {
	name  string
	words []string
}

// wordEntries returns the entries of a table, without comments and examples.
func wordEntries(table string) []wordEntry {
	var entries []wordEntry
	for line := range strings.Lines(table) {
		text := strings.TrimSpace(line)
		switch {
		case text == "" || strings.ContainsRune("#+-", rune(text[0])):
			continue
		case line[0] != ' ':
			name, rest, _ := strings.Cut(text, ":")
			entries = append(entries, wordEntry{name: name})
			text = rest
		}
		if last := len(entries) - 1; last >= 0 {
			entries[last].words = append(entries[last].words, wordsOf(text)...)
		}
	}
	return entries
}

// wordsOf returns the words of a line, of which those in quotation marks are
// one.
func wordsOf(line string) []string {
	var words []string
	for i, part := range strings.Split(line, "'") {
		if i%2 == 1 {
			words = append(words, part)
		} else {
			words = append(words, strings.Fields(part)...)
		}
	}
	return words
}

// wordTable holds what a table of words says beside its classes.
type wordTable struct {
	plurals   []ending
	endings   []string
	nounFirst bool // adjectives stand after their noun
}

func newWordTable(entries []wordEntry) wordTable {
	t := wordTable{}
	for _, e := range entries {
		switch e.name {
		case entryPlurals:
			for _, w := range e.words {
				plural, singular, _ := strings.Cut(w, "=")
				t.plurals = append(t.plurals, ending{plural, singular})
			}
		case entryEndings:
			t.endings = e.words
		case entryOrder:
			t.nounFirst = slices.Contains(e.words, "noun-adjective")
		}
	}
	return t
}

// endsLikeAfter tells whether a word may follow a name by its ending.
func (t *wordTable) endsLikeAfter(word string) bool {
	return slices.ContainsFunc(t.endings, func(e string) bool { return strings.HasSuffix(word, e) })
}
