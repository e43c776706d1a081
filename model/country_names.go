package model

// FindCountry returns the country that a text calls by its name, another
// spelling of it or an adjective, in any language, and whether there is one. Case,
// but that of abbreviations, and accents do not count.
func FindCountry(name string) (Country, bool) {
	for _, in := range actorIndexes {
		var space [8]token
		x := in.Value
		tokens := appendTokens(space[:0], name, x.plurals)
		for {
			e, n := x.longest(tokens)
			if n == len(tokens) && e.class.has(className|classAdjective) {
				return knownCountries()[e.country-1], true
			}
			if !e.class.has(classArticle) {
				break
			}
			tokens = tokens[n:]
		}
	}
	return Country{}, false
}
