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
	if len(text) < committeeHead+2 {
		return "", 0
	}
	for i := range committeeIndex().labels(committeeKey(text)) {
		if n := prefixLength(text, committeeNames[i].name); n > length {
			code, length = committeeNames[i].code, n
		}
	}
	return code, length
}

// committeeHead is where names differ: behind 'Committee on ' or 'Commission
// de', which nearly all begin with. All names are longer.
const committeeHead = len("Committee on ")

func committeeKey(name string) int { return labelKey(name[committeeHead], name[committeeHead+1]) }

var committeeIndex = sync.OnceValue(func() *labelIndex {
	return newLabelIndex(len(committeeNames), func(i int) int { return committeeKey(committeeNames[i].name) })
})
