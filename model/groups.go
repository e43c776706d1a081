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
	name = strings.TrimSuffix(strings.TrimSuffix(name, " group"), " Group")
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
	for i := range politicalGroups {
		g := &politicalGroups[i]
		n := 0
		for _, code := range [...]string{g.Code, g.CodeFR} {
			if len(code) > n && strings.HasPrefix(text, code) {
				n = len(code)
			}
		}
		for _, name := range [...]string{g.NameEN, g.NameFR} {
			n = max(n, prefixLength(text, name))
		}
		for _, alias := range g.Aliases {
			if len(alias) <= 5 {
				if len(alias) > n && strings.HasPrefix(text, alias) {
					n = len(alias)
				}
				continue
			}
			n = max(n, prefixLength(text, alias))
		}
		if n > length {
			group, length = *g, n
		}
	}
	return group, length
}
