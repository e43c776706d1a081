package extract

import "resparse/model"

// nameActors says of each call who is called upon. A pronoun names whoever its
// antecedent names.
func (r *record) nameActors(language string) {
	for i := range r.Calls {
		c := &r.Calls[i]
		who := c.Addressee
		if c.Antecedent != nil {
			who = c.Antecedent
		}
		if who == nil {
			continue
		}
		if ids := model.FindActors(*who, language); ids != nil {
			c.Actors = ids
		}
	}
}
