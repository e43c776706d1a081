package model

import (
	"strings"
	"sync"
)

// FindCountry returns the country that a text calls by its name, another
// spelling of it or an adjective, in English or French, and whether there is
// one. Case and accents do not count.
func FindCountry(name string) (Country, bool) {
	at, ok := countryNames()[foldedName(name)]
	if !ok {
		return Country{}, false
	}
	return knownCountries()[at], true
}

// countryNames holds the indices of countries by what they are called, folded.
var countryNames = sync.OnceValue(func() map[string]int {
	names := make(map[string]int)
	for i, c := range knownCountries() {
		for _, list := range [][]string{{c.NameEN, c.NameFR}, c.SpellingsEN, c.SpellingsFR, c.AdjectivesEN, c.AdjectivesFR} {
			for _, name := range list {
				if key := foldedName(name); key != "" {
					if _, known := names[key]; !known {
						names[key] = i
					}
				}
			}
		}
	}
	return names
})

// foldedName returns the words of a name, folded, without small ones.
func foldedName(name string) string {
	var words []string
	for w := (foldedWords{text: name}); w.nextInLabel(); {
		if !isSmall(w.word) {
			words = append(words, w.word)
		}
	}
	return strings.Join(words, " ")
}
