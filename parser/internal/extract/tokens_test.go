package extract

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"resparse/model"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/lang"
	"resparse/parser/internal/source"
)

var update = flag.Bool("update", false, "rewrite what is told of each token")

// sheet writes what the rules of one kind of fact tell of each token of a sentence:
// a line a rule, with the tokens of which it tells something.
type sheet struct {
	strings.Builder
	p *doc.Phrase
}

// each writes what a rule tells of each token, but for what is nothing.
func (s *sheet) each(rule string, tell func(i int) any) {
	line := ""
	for i := range s.p.Tokens {
		switch v := tell(i); v {
		case false, 0, -1, "":
		case true:
			line += fmt.Sprintf(" %d", i)
		default:
			line += fmt.Sprintf(" %d>%v", i, v)
		}
	}
	if line != "" {
		s.WriteString("  " + rule + ":" + line + "\n")
	}
}

// all writes what a rule tells of each token.
func (s *sheet) all(rule string, tell func(i int) int) {
	line, found := "", false
	for i := range s.p.Tokens {
		n := tell(i)
		line += fmt.Sprintf(" %d", n)
		found = found || n > 0 && n != i
	}
	if found {
		s.WriteString("  " + rule + ":" + line + "\n")
	}
}

func (s *sheet) votes() {
	v := newVoteReader(*s.p)
	s.each("vote: governed", func(i int) any { return v.isGoverned(i) })
	s.each("vote: unanimous", func(i int) any { return v.isUnanimous(i) })
	s.each("vote: number", func(i int) any { return v.isNumber(i) })
	s.each("vote: label", func(i int) any { return v.hasLabel(i) })
	s.each("vote: body", func(i int) any { return v.bodyAt(i) })
	s.each("vote: verdict", func(i int) any { return v.verdict(i) })
	s.each("vote: verdict before", func(i int) any { return v.verdictBefore(i) })
	s.each("vote: voted down", func(i int) any { return v.isVotedDown(i) })
	s.each("vote: place", func(i int) any { return v.placeAt(i) })
	s.each("vote: antecedent", func(i int) any { return v.antecedentOf(i) })
	s.each("vote: infinitive", func(i int) any { return v.infinitive(i) })
	s.all("vote: skipped to", v.skip)
	s.all("vote: verb before", v.verbBefore)
	s.all("vote: label of", func(i int) int { label, _ := v.labelOf(i); return label })
	for _, r := range v.results() {
		vote := model.Vote{}
		fmt.Fprintf(s, "  vote: at %d to %d, %v, voter %q, %s, movers %v\n", r.at, r.end, r.figures, v.voter(r),
			v.outcome(r, &vote), v.movers(r, vote.Outcome))
	}
}

func (s *sheet) committees() {
	c := &committeeReader{Phrase: *s.p, words: &s.p.Doc.Words.Committees, end: s.p.Span().End}
	s.each("committee: name", func(i int) any {
		if n, ok := c.nameAt(i); ok {
			return fmt.Sprintf("%s[%d:%d]", n.code, n.token, n.next)
		}
		return false
	})
	s.each("committee: subject", func(i int) any { code, _ := c.subjectAt(i); return code })
	s.each("committee: possessive", func(i int) any { return c.isPossessive(i) })
	s.each("committee: foreign before", func(i int) any { return c.foreignBefore(i) })
	s.each("committee: foreign after", func(i int) any { return c.foreignAfter(i) })
	s.each("committee: own parliament", func(i int) any { return c.Is(i, c.words.Parliaments) && c.ownParliament(i) })
	s.each("committee: in a plain name", func(i int) any { return c.inPlainName(i) })
	s.each("committee: inverted", func(i int) any { return c.inverted(i) })
	s.each("committee: following", func(i int) any { return c.isFollowing(i) })
	s.each("committee: object", func(i int) any { return c.isObject(i) })
	s.each("committee: apposed", func(i int) any { return c.roleOfApposed(i) })
	s.each("committee: done", func(i int) any { return c.roleOfDone(i) })
	s.each("committee: word", func(i int) any { return c.roleOfWord(i) })
	s.each("committee: role before", func(i int) any { return c.roleBefore(i) })
	s.each("committee: role after", func(i int) any { return c.roleAfter(i, max(i-3, 0)) })
	s.each("committee: decided", func(i int) any { return c.decided(i) == model.RoleOpinion })
	s.each("committee: adopted", func(i int) any { return c.adopted(i, 0) })
	s.each("committee: adopted before", func(i int) any { return c.adoptedBefore(i) })
	s.all("committee: unknown", c.unknownEnd)
	s.all("committee: capitals", c.capitalsEnd)
	s.all("committee: plain", c.plainEnd)
	s.all("committee: after the owner", c.afterOwner)
	names := c.read()
	for i, n := range names {
		first, last := c.joined(names, i)
		fmt.Fprintf(s, "  committee: %s from %d to %d, joined %d to %d, %s, shared %t\n", n.code, n.token, n.next, first, last,
			c.role(names, i), n.shared)
	}
}

func (s *sheet) persons() {
	p := &personReader{Phrase: *s.p, words: &s.p.Doc.Words.Names}
	s.each("person: name", func(i int) any {
		if n, ok := p.personAt(i); ok {
			return fmt.Sprintf("[%d:%d]>%d", n.first, n.last, n.next)
		}
		return false
	})
	s.each("person: affiliation", func(i int) any {
		if a, next := p.affiliationAt(i, true); a != (affiliation{}) {
			return fmt.Sprintf("%s,%s>%d", a.group, p.Doc.Slice(a.country), next)
		}
		return false
	})
	s.each("person: role", func(i int) any { return p.isRole(i) })
	s.each("person: shadow", func(i int) any { return p.isShadow(i) })
	s.each("person: of others", func(i int) any { return p.isOthers(i) })
	s.each("person: for a committee", func(i int) any { return p.forCommittee(i) })
	s.each("person: close to a report", func(i int) any { return p.closeToReport(i) })
	s.each("person: small", func(i int) any { return p.isSmall(i) })
	s.each("person: starts a name", func(i int) any { return p.startsName(i) })
	s.each("person: slip", func(i int) any { return p.slip(i) })
	s.each("person: joins", func(i int) any { return p.joins(i) })
	s.each("person: closing", func(i int) any { return p.closing(i) })
	s.all("person: before titles", p.beforeTitles)
	for _, n := range p.read() {
		fmt.Fprintf(s, "  person: %s from %d to %d, next %d, office %t, report %t, called %t, surname %t, titled %t, owner %t\n",
			p.Doc.Slice(n.Span), n.first, n.last, n.next, p.holdsOffice(&n), p.ownsReport(&n),
			p.isCalledRapporteur(&n, max(n.first-1, 0)), n.surname, n.titled, n.owner)
	}
}

func (s *sheet) citations() {
	f := citationFinder{Phrase: s.p.WithoutRaised(), words: &s.p.Doc.Words.Acts, sentence: s.p.Span()}
	s.each("act: noun", func(i int) any { return f.isActNoun(i) })
	s.each("act: framework", func(i int) any { return f.isFramework(i) })
	s.each("act: number", func(i int) any {
		if a, next := f.actAt(i); next > 0 {
			return fmt.Sprintf("%+v>%d", a, next)
		}
		return false
	})
	s.each("act: procedure", func(i int) any { return f.isProcedure(i) })
	s.each("act: communities", func(i int) any { codes, _ := f.communitiesAt(i); return codes })
	s.each("act: treaty", func(i int) any { code, _ := f.treatyAt(i); return code })
	s.each("act: part of an article", func(i int) any { return f.isPart(i) })
	s.each("act: proposal", func(i int) any { return f.calledProposal(i) })
	s.each("act: goes on", func(i int) any { return f.goesOn(i) })
	s.all("act: after between", f.afterBetween)
	s.all("act: after and", f.afterAnd)
	s.all("act: after the communities", func(i int) int { _, next := f.communitiesAt(i); return next })
	s.all("act: after the treaty", func(i int) int { _, next := f.treatyAt(i); return next })
	s.all("act: document end", func(i int) int { return f.documentEnd(i) - f.sentence.Start })
	s.all("act: after articles", func(i int) int { _, next := f.articleRow(i); return next })
}

func (s *sheet) tablings() {
	t := &tablingReader{moverReader: moverReader{*s.p, &s.p.Doc.Words.Tabling}}
	s.each("tabling: at", func(i int) any {
		if found, ok := t.tablingAt(i); ok {
			return fmt.Sprintf("%+v", found)
		}
		return false
	})
	s.each("tabling: members", func(i int) any { return t.isMembers(i) })
	s.each("tabling: in a name", func(i int) any { return t.isName(i) })

	s.each("tabling: person", func(i int) any { return t.personAt(i, len(t.Tokens)) })
	s.each("tabling: unknown group", func(i int) any { return t.isUnknownGroup(i, len(t.Tokens)) })
	s.each("tabling: groups named", func(i int) any { return t.namesGroups(max(i-3, 0), i) })
	s.each("tabling: relative", func(i int) any { return t.isRelative(i) })
	s.each("tabling: subject", func(i int) any { return t.isSubject(i) })
	s.each("tabling: object", func(i int) any { return t.isObject(i) })
	s.all("tabling: list end", t.listEnd)
	s.all("tabling: clause from", func(i int) int { start, _ := t.clause(i); return start })
	s.all("tabling: clause to", func(i int) int { _, end := t.clause(i); return end })
}

// TestTokensOfFacts compares what the rules of facts tell of each word of some
// sentences with a golden file.
func TestTokensOfFacts(t *testing.T) {
	languages := lang.New(lang.Tables(), "en", "fr")
	for _, code := range []string{"en", "fr"} {
		file := filepath.Join("testdata", code)
		data, err := os.ReadFile(file + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		d := doc.ReadBlocks(data, source.Text, source.Division{Kind: source.ByLines})
		if _, err := doc.ReadLanguage(d, languages, code); err != nil {
			t.Fatal(err)
		}
		doc.ReadSentences(d)
		var got strings.Builder
		for i := range d.Sentences {
			p := d.PhraseAt(i)
			s := sheet{p: &p}
			for i := range p.Tokens {
				fmt.Fprintf(&s, "%d %s  ", i, p.Text(i))
			}
			s.WriteByte('\n')
			s.votes()
			s.committees()
			s.persons()
			s.citations()
			s.tablings()
			got.WriteString(s.String())
		}
		if *update {
			if err := os.WriteFile(file+".golden", []byte(got.String()), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file + ".golden")
		if err != nil {
			t.Fatal(err)
		}
		wantLines := strings.Split(string(want), "\n")
		for i, line := range strings.Split(got.String(), "\n") {
			if i >= len(wantLines) || line != wantLines[i] {
				t.Errorf("%s.golden:%d: got %q", file, i+1, line)
				break
			}
		}
	}
}
