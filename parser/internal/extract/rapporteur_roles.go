package extract

import (
	"resparse/model"
	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

// isRapporteur reports whether a name is that of a rapporteur, by what stands
// before it or after it.
func (p *personReader) isRapporteur(name *person) bool {
	if !name.known() && p.holdsOffice(name) {
		return false
	}
	before := p.beforeRoles(p.beforeTitles(name.first))
	switch {
	case p.isCalledRapporteur(name, before):
		return true
	case name.owner && p.ownsReport(name):
		return true
	case p.Is(before, p.words.Before) && !p.Is(before, p.words.Of) && p.drawsUp(before, name):
		return true
	}
	return (name.known() || p.Is(before, p.words.Of)) && p.closeToReport(before)
}

// beforeRoles returns the index of the last token up to i that is no part of
// what a Member is called besides: 'by its Chair,', 'by the Swedish Member'.
func (p *personReader) beforeRoles(i int) int {
	for {
		switch {
		case p.isRole(i):
			i--
			if p.isNationality(i) {
				i--
			}
		case p.sign(i, ",") && p.isRole(i-1):
			i -= 2
		case p.isRole(i-1) && p.isNationality(i):
			i -= 2
		default:
			return i
		}
	}
}

// isRole reports whether token i tells what a Member is besides.
func (p *personReader) isRole(i int) bool {
	return p.Is(i, p.words.Roles) && !p.Is(i, p.words.Rapporteurs)
}

// isNationality reports whether token i is an adjective of a country.
func (p *personReader) isNationality(i int) bool {
	if !p.Has(i) {
		return false
	}
	_, ok := model.FindCountry(p.Text(i))
	return ok
}

// known reports whether a name has a group beside it.
func (p *person) known() bool { return p.group != "" }

// isCalledRapporteur reports whether 'rapporteur' stands next to a name: 'the
// rapporteur, Anna EXEMPLAR', 'Anna EXEMPLAR (EPP, MT), rapporteur'.
func (p *personReader) isCalledRapporteur(name *person, before int) bool {
	for p.sign(before, ",:(") || p.Is(before, p.words.Before) {
		before--
	}
	if p.Is(before, p.words.Rapporteurs) {
		return !p.isShadow(before)
	}
	const near = 6 // as in ', Parliament's rapporteur' and ', en tant que rapporteur'
	for i := range p.Ahead(name.next, near) {
		if p.Is(i, p.words.Rapporteurs) {
			return !p.isShadow(i)
		}
		if !p.sign(i, ",") && !p.Is(i, p.words.Links) {
			return false
		}
	}
	return false
}

// sign reports whether token i is one of some signs of ASCII.
func (p *personReader) sign(i int, signs string) bool {
	return p.IsSign(i, signs)
}

// isShadow reports whether the rapporteur at token i is a shadow, one for an
// opinion, or another body's.
func (p *personReader) isShadow(i int) bool {
	const before, after = 3, 6 // as in 'rapporteur for the opinion of the committee'
	for j := range p.Back(i-1, before) {
		if p.Is(j, p.words.Shadow) || j == i-1 && p.Is(j, p.words.Opinions) {
			return true
		}
	}
	for j := range p.Ahead(i+1, after) {
		if p.Sign(j) != 0 {
			break
		}
		if p.Is(j, p.words.Shadow) || p.Is(j, p.words.Opinions) {
			return true
		}
	}
	return false
}

// holdsOffice reports whether a name is called an officeholder's.
func (p *personReader) holdsOffice(name *person) bool {
	const near = 6
	return p.Part(max(0, name.first-near), name.first).Contains(p.words.Offices) ||
		p.Part(name.next, min(len(p.Tokens), name.next+near)).Contains(p.words.Offices)
}

// ownsReport reports whether a report stands after a name in the possessive.
func (p *personReader) ownsReport(name *person) bool {
	for i := range p.Ahead(name.next, 4) {
		if p.Is(i, p.words.Reports) {
			return true
		}
		if !p.Is(i, p.words.Links) {
			return false
		}
	}
	return false
}

// drawsUp reports whether what stands before 'by' at token i is a report: the
// nearest noun of the two kinds decides; a verb alone will do for a name with a
// group beside it.
func (p *personReader) drawsUp(i int, name *person) bool {
	drafting, verb := false, false
	for j := i; p.Has(j); j-- {
		switch {
		case p.isOthers(j):
			return false
		case p.Is(j, p.words.Rapporteurs):
			return !p.isShadow(j)
		case p.Is(j, p.words.Reports):
			return true
		case p.Is(j, p.words.Texts):
			return name.known() && (drafting || p.forCommittee(name.next))
		}
		drafting = drafting || p.Is(j, p.words.Drafting)
		verb = verb || p.Is(j, p.words.Verbs)
	}
	return verb && name.known()
}

// isOthers reports whether token i shows that what was drawn up is no report, or
// that others did it.
func (p *personReader) isOthers(i int) bool {
	return p.Is(i, p.words.Not) || p.Is(i, p.words.Movers) || p.sign(i, ";")
}

// forCommittee reports whether 'on behalf of the Committee' stands at token i.
func (p *personReader) forCommittee(i int) bool {
	const near = 6
	words := &p.Doc.Words.Committees
	after := p.Part(min(i, len(p.Tokens)), min(i+near, len(p.Tokens)))
	return after.Contains(words.Behalf) && after.Contains(words.Committee)
}

// closeToReport reports whether nothing but small words and verbs stands between
// a report and the token after i, as where 'by' was lost, misspelt or followed by
// a sign.
func (p *personReader) closeToReport(i int) bool {
	if p.sign(i, "(:,-\"") && p.Is(i-1, p.words.Before) {
		i--
	}
	for ; p.Has(i); i-- {
		switch {
		case p.Is(i, p.words.Reports):
			return true
		case !p.isSmall(i) && !p.Is(i, p.words.Verbs) && !p.Is(i, p.words.Drafting):
			return false
		}
	}
	return false
}

// isSmall reports whether token i is a preposition, another small word, or what
// may be a misspelt one.
func (p *personReader) isSmall(i int) bool {
	const longest = 3 // bytes of a misspelt preposition
	text := p.Text(i)
	return p.Is(i, p.words.Links) || p.Is(i, p.words.Before) ||
		len(text) <= longest && scan.StartsLower(text) && p.Lexicon.Find(text) == lang.UnknownWord
}
