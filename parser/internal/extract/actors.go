package extract

import (
	"slices"

	"resparse/model"
)

// nameActors says of each call who is called upon. A pronoun names whoever its
// antecedent names.
func (r *record) nameActors(language string) {
	known := make(map[string][]string) // a text calls on few
	for i := range r.Calls {
		c := &r.Calls[i]
		who := c.Addressee
		if c.Antecedent != nil {
			who = c.Antecedent
		}
		if who == nil {
			continue
		}
		ids, ok := known[*who]
		if !ok {
			ids = model.FindActors(*who, language)
			known[*who] = ids
		}
		if ids != nil {
			c.Actors = slices.Clone(ids)
		}
	}
}
