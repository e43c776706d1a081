package model

import (
	"slices"
	"strings"
	"sync"
)

// PoliticalGroup is a political group of the European Parliament, from 1953 to
// today.
type PoliticalGroup struct {
	Code    string // the canonical one, as English summaries write it
	Codes   Names  // as the summaries of each language write it
	Names   Names
	Aliases []string // other codes and names that texts use, in any language
	// Until is the last day of a group whose name another goes by since, in ISO
	// 8601, and Successor that group's code.
	Until, Successor string
}

// Name returns the group's name in a language, in English where it has none.
func (g PoliticalGroup) Name(language string) string { return g.Names.In(language) }

// On returns the group that goes by the name of g on a day, in ISO 8601: after the
// Greens of 1989 had become a part of Greens/EFA, their name is that of the new
// group. An empty day changes nothing.
func (g PoliticalGroup) On(day string) PoliticalGroup {
	if g.Until == "" || day <= g.Until {
		return g
	}
	for i := range politicalGroups {
		if politicalGroups[i].Code == g.Successor {
			return politicalGroups[i]
		}
	}
	return g
}

// PoliticalGroups returns all groups, today's first.
func PoliticalGroups() []PoliticalGroup {
	return slices.Clone(politicalGroups[:])
}

// FindGroup returns the group that a text calls name, and whether there is one.
// Codes come before aliases, and today's groups before those of the past, so
// GUE is the group of 1994 and V the Greens. A 'group' at the end is no part of
// the name.
func FindGroup(name string) (PoliticalGroup, bool) {
	if group, ok := findGroup(name); ok {
		return group, true
	}
	return findGroup(strings.TrimSuffix(strings.TrimSuffix(name, " group"), " Group"))
}

func findGroup(name string) (PoliticalGroup, bool) {
	known := knownGroups()
	long := len(name) > longestCode
	for _, i := range known.whole[edgeKey(name)] {
		l := &known.labels[i]
		if l.text == name || long && equalLabel(name, l.text) {
			return *l.group, true
		}
	}
	return PoliticalGroup{}, false
}

// GroupAt returns the group whose longest code or name text starts with, and
// the length of that name in bytes, 0 for none.
func GroupAt(text string) (group PoliticalGroup, length int) {
	if text == "" {
		return group, 0
	}
	known := knownGroups()
	index, length := known.codes[int(text[0])].longest(text, identical, false)
	if len(text) > 1 {
		named, n := known.names[edgesKey(text[0], text[1])].longest(text, sameASCII, true)
		if n > length || n == length && named < index {
			index, length = named, n
		}
	}
	if length > 0 {
		group = *known.labels[index].group
	}
	return group, length
}

// longestCode is the length in bytes of the longest name that is taken for a
// code, in which case counts.
const longestCode = 4

// groupLabel is a code or a name of a group.
type groupLabel struct {
	text  string
	group *PoliticalGroup
	code  bool // case counts at the start of a text, where it may go on within a word
}

// groupVocabulary has the codes and names of groups in the order in which they
// are compared.
type groupVocabulary struct {
	labels []groupLabel
	whole  labelIndex           // by their edges
	codes  map[int]sortedLabels // those in which case counts, by their first byte
	names  map[int]sortedLabels // the others, by their first two bytes
}

var knownGroups = sync.OnceValue(func() *groupVocabulary {
	v := &groupVocabulary{}
	each := func(f func(g *PoliticalGroup)) {
		for i := range politicalGroups {
			f(&politicalGroups[i])
		}
	}
	add := func(g *PoliticalGroup, text string, code bool) {
		v.labels = append(v.labels, groupLabel{text, g, code})
	}
	each(func(g *PoliticalGroup) { add(g, g.Code, true) })
	each(func(g *PoliticalGroup) {
		for _, code := range g.Codes {
			if code.Value != g.Code {
				add(g, code.Value, true)
			}
		}
	})
	each(func(g *PoliticalGroup) {
		for _, name := range g.Names {
			add(g, name.Value, false)
		}
		for _, alias := range g.Aliases {
			add(g, alias, len(alias) <= longestCode+1)
		}
	})
	v.whole = newLabelIndex(len(v.labels), func(i int) int { return edgeKey(v.labels[i].text) })
	v.codes = v.sorted(func(l *groupLabel) int {
		if !l.code {
			return -1
		}
		return int(l.text[0])
	})
	v.names = v.sorted(func(l *groupLabel) int {
		if l.code {
			return -1
		}
		return edgesKey(l.text[0], l.text[1])
	})
	return v
})

// sorted returns the labels in their order by a key, without those whose key is
// negative.
func (v *groupVocabulary) sorted(key func(l *groupLabel) int) map[int]sortedLabels {
	index := newLabelIndex(len(v.labels), func(i int) int { return key(&v.labels[i]) })
	sorted := make(map[int]sortedLabels, len(index))
	for key, indices := range index {
		sorted[key] = sortLabels(indices, func(i int) string { return v.labels[i].text })
	}
	return sorted
}
