package model

import "strings"

// committeeName is one name of a committee, as its official lists write it.
type committeeName struct {
	code string
	name string
}

// FindCommittee returns the code of the committee with that English or French
// name, and whether there is one. Articles behind 'Committee on' may be missing
// or added, as summaries do.
func FindCommittee(name string) (code string, ok bool) {
	key := committeeKey(name)
	for i := range committeeNames {
		if committeeKey(committeeNames[i].name) == key {
			return committeeNames[i].code, true
		}
	}
	return "", false
}

// CommitteeAt returns the code and the length in bytes of the longest name of
// a committee that text starts with, or a length of 0.
func CommitteeAt(text string) (code string, length int) {
	for i := range committeeNames {
		c := &committeeNames[i]
		if n := prefixLength(text, c.name); n > length {
			code, length = c.code, n
		}
	}
	return code, length
}

// prefixLength returns the length of the prefix of text that reads as name
// without regard to case and to the form of apostrophes, or 0.
func prefixLength(text, name string) int {
	if len(text) == 0 || len(name) == 0 || text[0]|0x20 != name[0]|0x20 {
		return 0
	}
	t := 0
	for _, want := range name {
		got, size := decode(text[t:])
		if size == 0 || !sameRune(got, want) {
			return 0
		}
		t += size
	}
	if r, size := decode(text[t:]); size > 0 && isLetter(r) {
		return 0
	}
	return t
}

func committeeKey(name string) string {
	key := strings.ToLower(plainLabel(name))
	return strings.Replace(key, "committee on the ", "committee on ", 1)
}
