package calls

import "resparse/parser/internal/lang"

// activeForm returns the form that the verb at i has here, or 0 where it calls
// not: as an infinitive after 'could', negated, as a noun or an adjective.
func (c *clause) activeForm(i int) lang.VerbForm {
	form := c.form(i)
	before := c.before(i)
	for c.Is(before, c.words.Auxiliaries) && !c.Is(before, c.words.BeforeBase) {
		before = c.before(before)
	}
	switch {
	case c.any(before, c.words.Not, c.words.Reflexives), c.isNoun(i, before), c.isAdjective(form, before),
		c.isEarlier(i):
		return 0
	case form == lang.BaseForm:
		return c.baseForm(before)
	}
	return form
}

// isNoun reports whether a word that can be verb and noun is a noun: an article
// stands before it, and no pronoun that opens a predicate, or it is the object of a
// verb.
func (c *clause) isNoun(i, before int) bool {
	if c.Lexeme(i).Noun == nil {
		return false
	}
	return c.isObjectOf(before) || c.Is(before, c.words.Determiners) &&
		(!c.Is(before, c.words.ObjectPronouns) || !c.opensPredicate(before))
}

// isObjectOf reports whether the token at verb is a verb of which what follows it is
// the object: 'Parliament supports calls for', but not 'the resolution adopted calls
// for'.
func (c *clause) isObjectOf(verb int) bool {
	if !c.any(verb, c.words.ReportFinite, c.words.ReportBase) || c.form(verb) != 0 {
		return false
	}
	subject := c.before(verb)
	return c.mayCall(subject) && (!c.Is(subject, c.words.Documents) || !c.hasEnding(verb, c.words.PastEnding))
}

// isAdjective reports whether a participle stands after an article: 'the requested
// amount'.
func (c *clause) isAdjective(form lang.VerbForm, before int) bool {
	return form&lang.Participle != 0 && c.Is(before, c.words.Determiners) && !c.Is(before, c.words.ObjectPronouns)
}

// baseForm returns the form that a verb has here that is an infinitive or, where
// the language has no ending of the infinitive, finite: an infinitive calls after
// a verb such as 'wishes' only.
func (c *clause) baseForm(before int) lang.VerbForm {
	infinitive := len(c.words.InfinitiveEndings) > 0 || c.Is(before, c.words.BeforeBase)
	wished := c.Is(before, c.words.Wishes) || c.Is(before, c.words.BeforeBase) && c.Is(c.before(before), c.words.Wishes)
	if infinitive && !wished {
		return 0
	}
	return lang.BaseForm
}

// opensPredicate reports whether the pronoun at i stands right after a subject or
// a conjunction, and so before a verb: 'et leur demande de'.
func (c *clause) opensPredicate(i int) bool {
	before := c.before(i)
	return before < 0 || c.Is(before, c.words.And) || c.sign(before, ",") || c.mayCall(before) ||
		c.Is(before, c.words.CallerPronouns) ||
		c.Is(before, c.words.Relative)
}

// isEarlier reports whether the verb at i tells of an earlier call: 'had already called
// on'.
func (c *clause) isEarlier(i int) bool {
	return c.Is(i-1, c.words.Earlier) && c.Is(c.before(i), c.words.Pluperfect)
}
