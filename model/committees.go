package model

import (
	"strings"
	"sync"
)

// committeeName is one name of a committee, as its official lists write it.
type committeeName struct {
	code string
	name string
}

// FindCommittee returns the code of the committee with that English or French
// name, and whether there is one. 'the' behind 'Committee on' may be missing or
// added, as summaries do.
func FindCommittee(name string) (code string, ok bool) {
	subject := withoutThe(name)
	for i := range committeeNames {
		c := &committeeNames[i]
		if equalLabel(c.name, name) || equalLabel(withoutThe(c.name), subject) {
			return c.code, true
		}
	}
	return "", false
}

// withoutThe returns what a committee is on, or the whole of another name.
func withoutThe(name string) string {
	const head = "Committee on "
	if len(name) > len(head) && strings.EqualFold(name[:len(head)], head) {
		return strings.TrimPrefix(name[len(head):], "the ")
	}
	return name
}

// CommitteeAt returns the code and the length in bytes of the longest name of
// a committee that text starts with, or a length of 0.
func CommitteeAt(text string) (code string, length int) {
	read := func(i int) {
		if n := prefixLength(text, committeeNames[i].name); n > length {
			code, length = committeeNames[i].code, n
		}
	}
	known := knownCommittees()
	for _, i := range known.short {
		read(i)
	}
	if len(text) > committeeHead+1 {
		for i := range known.index.labels(labelKey(text[committeeHead], text[committeeHead+1])) {
			read(i)
		}
	}
	return code, length
}

// committeeHead is where names differ: behind 'Committee on ' or 'Commission
// de', which nearly all begin with.
const committeeHead = len("Committee on ")

// committeeVocabulary has the names by the letters behind their head.
type committeeVocabulary struct {
	index *labelIndex
	short []int // indices of names that have none
}

var knownCommittees = sync.OnceValue(func() *committeeVocabulary {
	v := &committeeVocabulary{}
	v.index = newLabelIndex(len(committeeNames), func(i int) int {
		name := committeeNames[i].name
		if len(name) <= committeeHead+1 {
			v.short = append(v.short, i)
			return -1
		}
		return labelKey(name[committeeHead], name[committeeHead+1])
	})
	return v
})
