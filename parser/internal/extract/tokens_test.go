package extract

import (
	"flag"
	"fmt"
	"testing"

	"resparse/model"
	"resparse/parser/internal/sheet"
)

var update = flag.Bool("update", false, "rewrite what is told of each token")

func votes(s *sheet.Sheet) {
	v := newVoteReader(*s.Phrase)
	s.Each("vote: governed", func(i int) any { return v.isGoverned(i) })
	s.Each("vote: unanimous", func(i int) any { return v.isUnanimous(i) })
	s.Each("vote: number", func(i int) any { return v.IsNumber(i) })
	s.Each("vote: label", func(i int) any { return v.hasLabel(i) })
	s.Each("vote: body", func(i int) any { return v.bodyAt(i) })
	s.Each("vote: verdict", func(i int) any { return v.verdict(i) })
	s.Each("vote: verdict before", func(i int) any { return v.verdictBefore(i) })
	s.Each("vote: voted down", func(i int) any { return v.isVotedDown(i) })
	s.Each("vote: place", func(i int) any { return v.placeAt(i) })
	s.Each("vote: antecedent", func(i int) any { return v.antecedentOf(i) })
	s.Each("vote: infinitive", func(i int) any { return v.infinitive(i) })
	s.All("vote: skipped to", v.skip)
	s.All("vote: verb before", v.verbBefore)
	s.All("vote: label of", func(i int) int { label, _ := v.labelOf(i); return label })
	for _, r := range v.results() {
		vote := model.Vote{}
		fmt.Fprintf(s, "  vote: at %d to %d, %v, voter %q, %s, movers %v\n", r.at, r.end, r.figures, v.voter(r),
			v.outcome(r, &vote), v.movers(r, vote.Outcome))
	}
}

func committees(s *sheet.Sheet) {
	c := &committeeReader{Phrase: *s.Phrase, words: &s.Phrase.Doc.Words.Committees, end: s.Phrase.Span().End}
	s.Each("committee: name", func(i int) any {
		if n, ok := c.nameAt(i); ok {
			return fmt.Sprintf("%s[%d:%d]", n.code, n.token, n.next)
		}
		return false
	})
	s.Each("committee: subject", func(i int) any { code, _ := c.subjectAt(i); return code })
	s.Each("committee: possessive", func(i int) any { return c.isPossessive(i) })
	s.Each("committee: foreign before", func(i int) any { return c.foreignBefore(i) })
	s.Each("committee: foreign after", func(i int) any { return c.foreignAfter(i) })
	s.Each("committee: own parliament", func(i int) any { return c.Is(i, c.words.Parliaments) && c.ownParliament(i) })
	s.Each("committee: in a plain name", func(i int) any { return c.inPlainName(i) })
	s.Each("committee: inverted", func(i int) any { return c.inverted(i) })
	s.Each("committee: following", func(i int) any { return c.isFollowing(i) })
	s.Each("committee: object", func(i int) any { return c.isObject(i) })
	s.Each("committee: apposed", func(i int) any { return c.roleOfApposed(i) })
	s.Each("committee: done", func(i int) any { return c.roleOfDone(i) })
	s.Each("committee: word", func(i int) any { return c.roleOfWord(i) })
	s.Each("committee: role before", func(i int) any { return c.roleBefore(i) })
	s.Each("committee: role after", func(i int) any { return c.roleAfter(i, max(i-3, 0)) })
	s.Each("committee: decided", func(i int) any { return c.decided(i) == model.RoleOpinion })
	s.Each("committee: adopted", func(i int) any { return c.adopted(i, 0) })
	s.Each("committee: adopted before", func(i int) any { return c.adoptedBefore(i) })
	s.All("committee: unknown", c.unknownEnd)
	s.All("committee: capitals", c.capitalsEnd)
	s.All("committee: plain", c.plainEnd)
	s.All("committee: after the owner", c.afterOwner)
	names := c.read()
	for i, n := range names {
		first, last := c.joined(names, i)
		fmt.Fprintf(s, "  committee: %s from %d to %d, joined %d to %d, %s, shared %t\n", n.code, n.token, n.next, first, last,
			c.role(names, i), n.shared)
	}
}

func persons(s *sheet.Sheet) {
	p := &personReader{Phrase: *s.Phrase, words: &s.Phrase.Doc.Words.Names}
	s.Each("person: name", func(i int) any {
		if n, ok := p.personAt(i); ok {
			return fmt.Sprintf("[%d:%d]>%d", n.first, n.last, n.next)
		}
		return false
	})
	s.Each("person: affiliation", func(i int) any {
		if a, next := p.affiliationAt(i, true); a != (affiliation{}) {
			return fmt.Sprintf("%s,%s>%d", a.group, p.Doc.Slice(a.country), next)
		}
		return false
	})
	s.Each("person: role", func(i int) any { return p.isRole(i) })
	s.Each("person: shadow", func(i int) any { return p.isShadow(i) })
	s.Each("person: of others", func(i int) any { return p.isOthers(i) })
	s.Each("person: for a committee", func(i int) any { return p.forCommittee(i) })
	s.Each("person: close to a report", func(i int) any { return p.closeToReport(i) })
	s.Each("person: small", func(i int) any { return p.isSmall(i) })
	s.Each("person: starts a name", func(i int) any { return p.startsName(i) })
	s.Each("person: slip", func(i int) any { return p.slip(i) })
	s.Each("person: joins", func(i int) any { return p.joins(i) })
	s.Each("person: closing", func(i int) any { return p.closing(i) })
	s.All("person: before titles", p.beforeTitles)
	for _, n := range p.read() {
		fmt.Fprintf(s, "  person: %s from %d to %d, next %d, office %t, report %t, called %t, surname %t, titled %t, owner %t\n",
			p.Doc.Slice(n.Span), n.first, n.last, n.next, p.holdsOffice(&n), p.ownsReport(&n),
			p.isCalledRapporteur(&n, max(n.first-1, 0)), n.surname, n.titled, n.owner)
	}
}

func citations(s *sheet.Sheet) {
	f := citationFinder{Phrase: s.Phrase.WithoutRaised(), words: &s.Phrase.Doc.Words.Acts, sentence: s.Phrase.Span()}
	s.Each("act: noun", func(i int) any { return f.isActNoun(i) })
	s.Each("act: framework", func(i int) any { return f.isFramework(i) })
	s.Each("act: number", func(i int) any {
		if a, next := f.actAt(i); next > 0 {
			return fmt.Sprintf("%+v>%d", a, next)
		}
		return false
	})
	s.Each("act: procedure", func(i int) any { return f.isProcedure(i) })
	s.Each("act: communities", func(i int) any { codes, _ := f.communitiesAt(i); return codes })
	s.Each("act: treaty", func(i int) any { code, _ := f.treatyAt(i); return code })
	s.Each("act: part of an article", func(i int) any { return f.isPart(i) })
	s.Each("act: proposal", func(i int) any { return f.calledProposal(i) })
	s.Each("act: goes on", func(i int) any { return f.goesOn(i) })
	s.All("act: after between", f.afterBetween)
	s.All("act: after and", f.afterAnd)
	s.All("act: after the communities", func(i int) int { _, next := f.communitiesAt(i); return next })
	s.All("act: after the treaty", func(i int) int { _, next := f.treatyAt(i); return next })
	s.All("act: document end", func(i int) int { return f.documentEnd(i) - f.sentence.Start })
	s.All("act: after articles", func(i int) int { _, next := f.articleRow(i); return next })
	f.documents()
	f.acts()
	for _, c := range f.found {
		fmt.Fprintf(s, "  act: %s %s, %q, %q\n", c.kind, c.id, c.celex, f.Doc.Slice(c.Span))
	}
}

func tablings(s *sheet.Sheet) {
	t := &tablingReader{moverReader: moverReader{*s.Phrase, &s.Phrase.Doc.Words.Tabling}}
	s.Each("tabling: at", func(i int) any {
		if found, ok := t.tablingAt(i); ok {
			return fmt.Sprintf("%+v", found)
		}
		return false
	})
	s.Each("tabling: members", func(i int) any { return t.isMembers(i) })
	s.Each("tabling: in a name", func(i int) any { return t.isName(i) })

	s.Each("tabling: person", func(i int) any { return t.personAt(i, len(t.Tokens)) })
	s.Each("tabling: unknown group", func(i int) any { return t.isUnknownGroup(i, len(t.Tokens)) })
	s.Each("tabling: groups named", func(i int) any { return t.namesGroups(max(i-3, 0), i) })
	s.Each("tabling: relative", func(i int) any { return t.isRelative(i) })
	s.Each("tabling: subject", func(i int) any { return t.isSubject(i) })
	s.Each("tabling: object", func(i int) any { return t.isObject(i) })
	s.All("tabling: list end", t.listEnd)
	s.All("tabling: clause from", func(i int) int { start, _ := t.clause(i); return start })
	s.All("tabling: clause to", func(i int) int { _, end := t.clause(i); return end })
}

// TestTokensOfFacts compares what the rules of facts tell of each word of some
// sentences with a golden file.
func TestTokensOfFacts(t *testing.T) {
	sheet.Compare(t, *update, func(s *sheet.Sheet) {
		votes(s)
		committees(s)
		persons(s)
		citations(s)
		tablings(s)
	})
}
