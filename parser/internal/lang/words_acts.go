package lang

import (
	"maps"
	"slices"
	"strings"
)

// ActWords is how a language cites acts, treaties and documents.
type ActWords struct {
	Regulation     Class
	Directive      Class
	Decision       Class
	Framework      Class               // framework, before a decision or joined to it
	Article        Class               // article, in singular and plural
	Latin          Class               // words that number a part: bis
	Glued          Class               // those forms with the letter of a lost apostrophe before them
	Between        Class               // between an act's noun and its number
	Number         Class               // No
	And            Class               // between two numbers after one noun
	Range          Class               // between the ends of a range
	Communities    map[string]string   // the codes of communities, in capitals, to the English ones
	Paragraph      Class               // paragraph, point: words before a part of an article
	Ordinal        Class               // words that tell smaller parts, which an id leaves out
	OrdinalEndings map[string]bool     // endings of ordinals in figures before such a word: 2nd
	Of             Class               // between an article and its treaty
	TreatyNames    map[string]string   // names of treaties to their codes
	Treaties       map[string][]Treaty `table:"-"` // by the first word of their names
	Proposal       Class               // proposal
	Papers         Class               // what else a document of the Commission is called
}

// Treaty is a name of a treaty, in words as tokens have them.
type Treaty struct {
	Words []string
	Code  string
}

// byFirstWord returns the treaties by the first word of their names.
func byFirstWord(names map[string]string) map[string][]Treaty {
	byWord := make(map[string][]Treaty)
	for _, name := range slices.Sorted(maps.Keys(names)) {
		words := strings.Fields(strings.ReplaceAll(name, "'", "' "))
		byWord[words[0]] = append(byWord[words[0]], Treaty{words, names[name]})
	}
	return byWord
}
