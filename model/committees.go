package model

import "strings"

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
	for i := range committeeNames {
		c := &committeeNames[i]
		if differBehindHead(text, c.name) {
			continue
		}
		if n := prefixLength(text, c.name); n > length {
			code, length = c.code, n
		}
	}
	return code, length
}

// differBehindHead compares two letters behind 'Committee on ' or 'Commission
// de', which nearly all names begin with.
func differBehindHead(text, name string) bool {
	const at = len("Committee on ")
	if len(text) < at+2 || len(name) < at+2 {
		return false
	}
	return text[at]|0x20 != name[at]|0x20 || text[at+1] < 0x80 && name[at+1] < 0x80 && text[at+1]|0x20 != name[at+1]|0x20
}
