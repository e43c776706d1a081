package model

import (
	"slices"
	"strings"
	"sync"
)

// actorIndex finds the names and the words of a language in a row of tokens. It
// is a hash table of rows of tokens, which has every beginning of a row too.
type actorIndex struct {
	slots []slot // a power of two
	used  int
	words wordTable
}

// slot is one row of tokens; a key of 0 is an empty slot.
type slot struct {
	key   uint64
	entry entry
}

// entry is what a row of tokens stands for. One that is only the beginning of a
// row has no class.
type entry struct {
	actor   int16 // index of the actor plus one, 0 for none
	country int16 // index of the country plus one, 0 for none
	class   wordClass
}

// indexSize is the number of slots of a new index, more than the names and
// words of a language need.
const indexSize = 1 << 15

// The two sets of rows: as written, and in the singular.
const (
	seedWritten  = 0x9e3779b97f4a7c15
	seedSingular = 0xc2b2ae3d27d4eb4f
)

var englishActors = sync.OnceValue(func() *actorIndex { return newActorIndex(false, englishWords) })

var frenchActors = sync.OnceValue(func() *actorIndex { return newActorIndex(true, frenchWords) })

func actorsOf(language string) *actorIndex {
	if language == "fr" {
		return frenchActors()
	}
	return englishActors()
}

func newActorIndex(french bool, table string) *actorIndex {
	entries := wordEntries(table)
	x := &actorIndex{slots: make([]slot, indexSize), words: newWordTable(entries)}
	for i := range knownActors() {
		for _, name := range namesOf(&knownActors()[i], french) {
			x.add(name, entry{actor: int16(i + 1), class: classActor})
		}
	}
	for i := range knownCountries() {
		x.addCountry(&knownCountries()[i], int16(i+1), french)
	}
	for _, e := range entries {
		if at := slices.Index(wordClasses, e.name); at >= 0 {
			x.addWords(e.words, wordClass(1)<<at, french)
		}
	}
	return x
}

func namesOf(a *Actor, french bool) []string {
	if french {
		return append([]string{a.NameFR}, a.SpellingsFR...)
	}
	return append([]string{a.NameEN}, a.SpellingsEN...)
}

func (x *actorIndex) addCountry(c *Country, at int16, french bool) {
	name, spellings, adjectives, seats := c.NameEN, c.SpellingsEN, c.AdjectivesEN, c.CapitalsEN
	if french {
		name, spellings, adjectives, seats = c.NameFR, c.SpellingsFR, c.AdjectivesFR, c.CapitalsFR
	}
	x.add(name, entry{country: at, class: className})
	add := func(names []string, class wordClass) {
		for _, name := range names {
			x.add(name, entry{country: at, class: class})
		}
	}
	add(spellings, className)
	add(adjectives, classAdjective)
	add(seats, classSeat)
	add(c.Metonyms, className)
}

// addWords adds the words of an entry. A word such as @governments stands for
// all names of that actor.
func (x *actorIndex) addWords(words []string, class wordClass, french bool) {
	for _, w := range words {
		id, names := strings.CutPrefix(w, "@")
		if !names {
			x.add(w, entry{class: class})
			continue
		}
		for i := range knownActors() {
			if a := &knownActors()[i]; a.ID == id {
				x.addWords(namesOf(a, french), class, french)
			}
		}
	}
}

// add adds a name, and the same in the singular where it has several words and
// is nobody's own name.
func (x *actorIndex) add(name string, e entry) {
	var space [16]token
	tokens := appendTokens(space[:0], name, x.words.plurals)
	several := len(tokens) > 1 && !tokens[len(tokens)-1].has(tokenUpper)
	written, single := uint64(seedWritten), uint64(seedSingular)
	for i := range tokens {
		t := &tokens[i]
		last := i == len(tokens)-1
		if t.has(tokenCaps) {
			written, single = hashRow(written, t.exact), hashRow(single, t.exact)
		} else {
			written, single = hashRow(written, t.fold), hashRow(single, t.stem)
		}
		x.put(written, e, last)
		if several {
			x.put(single, e, last)
		}
	}
}

func hashRow(row, token uint64) uint64 { return (row ^ token) * hashPrime }

// put adds a row of tokens; whole tells that it is no mere beginning.
func (x *actorIndex) put(key uint64, e entry, whole bool) {
	if 4*x.used > 3*len(x.slots) {
		x.grow()
	}
	s := x.slot(key)
	if s.key == 0 {
		s.key = key
		x.used++
	}
	if !whole {
		return
	}
	s.entry.class |= e.class
	if s.entry.actor == 0 {
		s.entry.actor = e.actor
	}
	if s.entry.country == 0 {
		s.entry.country = e.country
	}
}

func (x *actorIndex) grow() {
	old := x.slots
	x.slots = make([]slot, 2*len(old))
	for i := range old {
		if old[i].key != 0 {
			*x.slot(old[i].key) = old[i]
		}
	}
}

// slot returns the slot of a row, which is empty where the index lacks the row.
func (x *actorIndex) slot(key uint64) *slot {
	mask := len(x.slots) - 1
	for i := int(key>>32) & mask; ; i = (i + 1) & mask {
		if s := &x.slots[i]; s.key == key || s.key == 0 {
			return s
		}
	}
}

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
		s := x.slot(next)
		if s.key == 0 {
			continue
		}
		e, n := x.walk(next, tokens, i+1, singular)
		if n == 0 && s.entry.class != 0 && (i+1 == len(tokens) || !tokens[i+1].has(tokenJoined)) {
			e, n = s.entry, i+1
		}
		if n > end {
			best, end = e, n
		}
	}
	return best, end
}
