package model

import (
	_ "embed"
	"encoding/binary"
	"slices"
	"strings"
)

// actorIndex finds the names and the words of a language in a row of tokens. It
// is a hash table of rows of tokens, which has every beginning of a row too, and
// is searched as it stands in its file: reading the tables that it is made from
// would cost more than most summaries do. See actor_index_test.go, which makes
// the files, for their form.
type actorIndex struct {
	slots string // of slotSize bytes each, a power of two of them
	wordTable
}

// wordTable holds what a table of words says beside the classes of words.
type wordTable struct {
	plurals   []ending
	endings   []string // of words that may follow a name
	demonyms  []string // endings of the adjectives of countries, where they are written small
	nounFirst bool     // adjectives stand after their noun
}

//go:embed actor_index_en.bin
var englishSlots string

//go:embed actor_index_fr.bin
var frenchSlots string

// actorIndexes has the index of each language.
var actorIndexes = ByLanguage[*actorIndex]{
	{"en", &actorIndex{englishSlots, englishTable}},
	{"fr", &actorIndex{frenchSlots, frenchTable}},
}

func actorsOf(language string) *actorIndex { return actorIndexes.In(language) }

// entry is what a row of tokens stands for. One that is only the beginning of a
// row has no class.
type entry struct {
	actor   int16 // index of the actor plus one, 0 for none
	country int16 // index of the country plus one, 0 for none
	class   wordClass
}

// A slot has 64 bits, 0 where it is empty: from the lowest, 32 of the row's
// hash, 10 of the actor, 10 of the country, 8 of the index in entryClasses, and
// one that is set.
const (
	slotSize     = 8
	actorShift   = 32
	countryShift = actorShift + 10
	classShift   = countryShift + 10
	filledShift  = classShift + 8
	tenBits      = 1<<10 - 1
	eightBits    = 1<<8 - 1
)

// find returns what a row stands for, and whether the index has it.
func (x *actorIndex) find(row uint64) (entry, bool) {
	mask := len(x.slots)/slotSize - 1
	for i := slotOf(row, mask); ; i = (i + 1) & mask {
		slot := binary.LittleEndian.Uint64([]byte(x.slots[i*slotSize : (i+1)*slotSize]))
		if slot == 0 {
			return entry{}, false
		}
		if uint32(slot) == uint32(row) {
			return entry{
				actor:   int16(slot >> actorShift & tenBits),
				country: int16(slot >> countryShift & tenBits),
				class:   entryClasses[slot>>classShift&eightBits],
			}, true
		}
	}
}

// slotOf returns the first slot in which a row may stand.
func slotOf(row uint64, mask int) int { return int(row>>32) & mask }

// The two sets of rows: as written, and in the singular.
const (
	seedWritten  = 0x9e3779b97f4a7c15
	seedSingular = 0xc2b2ae3d27d4eb4f
)

func hashRow(row, token uint64) uint64 { return (row ^ token) * hashPrime }

// longest returns the longest name or words that tokens begin with, and how
// many tokens they have; 0 for none. What is in the index as written comes
// before what is in it in the singular. A hyphen does not cut a name off.
func (x *actorIndex) longest(tokens []token) (entry, int) {
	if len(tokens) == 0 || tokens[0].has(tokenJoined) {
		return entry{}, 0
	}
	best, n := x.walk(seedWritten, tokens, 0, false)
	if other, m := x.walk(seedSingular, tokens, 0, true); m > n {
		best, n = other, m
	}
	return best, n
}

// walk returns the longest row that goes on from row with the tokens from i on,
// and its end.
func (x *actorIndex) walk(row uint64, tokens []token, i int, singular bool) (best entry, end int) {
	if i == len(tokens) {
		return entry{}, 0
	}
	t := &tokens[i]
	plain := t.fold
	if singular {
		plain = t.stem
	}
	for _, token := range [...]uint64{t.exact, plain} {
		if token == 0 {
			continue
		}
		next := hashRow(row, token)
		found, ok := x.find(next)
		if !ok {
			continue
		}
		e, n := x.walk(next, tokens, i+1, singular)
		if n == 0 && found.class != 0 && (i+1 == len(tokens) || !tokens[i+1].has(tokenJoined)) {
			e, n = found, i+1
		}
		if n > end {
			best, end = e, n
		}
	}
	return best, end
}

func endsInOne(word string, endings []string) bool {
	return slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(word, e) })
}

// actorFact is what reading an addressee takes of an Actor.
type actorFact struct {
	id     string
	kind   string
	states bool
}

// actorAt and countryAt return what an entry stands for.
func actorAt(actor int16) *actorFact { return &actorFacts[actor-1] }

func countryID(country int16) string { return countryIDs[2*(country-1) : 2*country] }

// joinedUnion tells whether a country was ever a member of the Communities or
// the Union.
func joinedUnion(country int16) bool { return strings.Contains(memberIDs, " "+countryID(country)) }
