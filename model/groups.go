package model

import (
	"slices"
	"strings"
)

// PoliticalGroup is a political group of the European Parliament, from 1953 to
// today.
type PoliticalGroup struct {
	Code    string // as English summaries write it
	CodeFR  string // as French summaries write it
	NameEN  string
	NameFR  string
	Aliases []string // other codes and names that texts use
}

// Name returns the group's name in French for fr, in English otherwise.
func (g PoliticalGroup) Name(language string) string {
	if language == "fr" {
		return g.NameFR
	}
	return g.NameEN
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
	for i := range politicalGroups {
		if g := &politicalGroups[i]; g.Code == name {
			return *g, true
		}
	}
	for i := range politicalGroups {
		if g := &politicalGroups[i]; g.CodeFR == name {
			return *g, true
		}
	}
	for i := range politicalGroups {
		if g := &politicalGroups[i]; g.hasAlias(name) {
			return *g, true
		}
	}
	return PoliticalGroup{}, false
}

func (g *PoliticalGroup) hasAlias(name string) bool {
	long := len(name) > 4 // shorter names are codes, in which case counts
	if long && (equalLabel(name, g.NameEN) || equalLabel(name, g.NameFR) || equalLabel(name, g.Code)) {
		return true
	}
	for _, alias := range g.Aliases {
		if alias == name || long && equalLabel(name, alias) {
			return true
		}
	}
	return false
}

// GroupAt returns the group whose longest code or name text starts with, and
// the length of that name in bytes, 0 for none.
func GroupAt(text string) (group PoliticalGroup, length int) {
	if text == "" {
		return group, 0
	}
	best := -1
	for i := range politicalGroups {
		g := &politicalGroups[i]
		n := max(codeLength(text, g.Code), codeLength(text, g.CodeFR), nameLength(text, g.NameEN), nameLength(text, g.NameFR))
		for _, alias := range g.Aliases {
			if len(alias) <= 5 {
				n = max(n, codeLength(text, alias))
			} else {
				n = max(n, nameLength(text, alias))
			}
		}
		if n > length {
			best, length = i, n
		}
	}
	if best >= 0 {
		group = politicalGroups[best]
	}
	return group, length
}

func codeLength(text, code string) int {
	if text[0] != code[0] || !strings.HasPrefix(text, code) {
		return 0
	}
	return len(code)
}

func nameLength(text, name string) int {
	if text[0]|0x20 != name[0]|0x20 {
		return 0
	}
	return prefixLength(text, name)
}
