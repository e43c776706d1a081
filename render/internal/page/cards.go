package page

import (
	"fmt"
	"strings"

	"resparse/model"
)

// group is a part of the record: facts of a kind.
type group struct {
	Kind, Label string
	Cards       []card
}

// card is one fact.
type card struct {
	ID    string // as of its mark
	Label string // a few words that name it
	Said  string // as the text says it
	More  string // what the record says besides
	Href  string // of a source elsewhere
	Parts []card // the actions of a call, the groups that tabled
	Vote  []bar  // the figures of a vote, drawn
}

// bar is a part of the figures of a vote, in hundredths of all.
type bar struct {
	Class    string
	X, Width float64
}

// groupsOf returns the record in parts, those that hold nothing left out.
func groupsOf(s *model.Summary, diagnostics []model.Diagnostic) []group {
	all := []group{
		{kindNote, "Diagnostics", noteCards(diagnostics)},
		{kindVote, "Votes", voteCards(s)},
		{kindTabling, "Tabled by", tablingCards(s)},
		{kindPeople, "Committees and rapporteurs", peopleCards(s)},
		{kindCall, "Calls", callCards(s)},
		{kindFinding, "Findings", findingCards(s)},
		{kindReference, "References", referenceCards(s)},
		{kindList, "Lists", listCards(s)},
		{"heading", "Headings", headingCards(s)},
	}
	held := all[:0]
	for _, g := range all {
		if len(g.Cards) > 0 {
			held = append(held, g)
		}
	}
	return held
}

func noteCards(diagnostics []model.Diagnostic) (cards []card) {
	for i := range diagnostics {
		d := &diagnostics[i]
		cards = append(cards, card{ID: number("n", i), Label: d.Severity.String(), More: d.Message + " (" + d.Rule + ")"})
	}
	return cards
}

func voteCards(s *model.Summary) (cards []card) {
	for i := range s.Votes {
		v := &s.Votes[i]
		more := "body not stated"
		if v.Body != nil {
			more = *v.Body
		}
		if len(v.TabledBy) > 0 {
			more += ", tabled by " + strings.Join(v.TabledBy, ", ")
		}
		cards = append(cards, card{
			ID: number("v", i), Label: v.Outcome + ", " + figures(v), Said: v.Text, More: more, Vote: voteBars(v),
		})
	}
	return cards
}

// voteBars draws the figures of a vote.
func voteBars(v *model.Vote) (bars []bar) {
	all, x := 0, 0.0
	for _, n := range []*int{v.For, v.Against, v.Abstentions} {
		if n != nil {
			all += *n
		}
	}
	for i, n := range []*int{v.For, v.Against, v.Abstentions} {
		if n == nil || *n <= 0 || all <= 0 {
			continue
		}
		width := 100 * float64(*n) / float64(all)
		bars = append(bars, bar{[]string{"for", "against", "abstentions"}[i], x, width})
		x += width
	}
	return bars
}

func tablingCards(s *model.Summary) []card {
	t := s.TabledBy
	if t == nil {
		return nil
	}
	c := card{ID: "t", Label: "Tabled", Said: t.Text}
	if t.Joint {
		c.More = "joint motion"
	}
	if t.Members {
		c.More = strings.TrimPrefix(c.More+", with Members", ", ")
	}
	for i := range t.Groups {
		g := &t.Groups[i]
		part := card{ID: number("g", i), Label: g.Code}
		if g.Name != nil {
			part.More = *g.Name
		}
		c.Parts = append(c.Parts, part)
	}
	return []card{c}
}

func peopleCards(s *model.Summary) (cards []card) {
	for i := range s.Committees {
		c := &s.Committees[i]
		label := c.Name
		if c.Code != nil {
			label = *c.Code
		}
		cards = append(cards, card{ID: number("k", i), Label: label, Said: c.Name, More: "committee, " + c.Role})
	}
	for i := range s.Rapporteurs {
		r := &s.Rapporteurs[i]
		more := "rapporteur"
		for _, part := range []*string{r.Group, r.Country} {
			if part != nil {
				more += ", " + *part
			}
		}
		cards = append(cards, card{ID: number("p", i), Label: r.Name, More: more})
	}
	return cards
}

func callCards(s *model.Summary) (cards []card) {
	for i := range s.Calls {
		c := &s.Calls[i]
		id := number("c", i)
		one := card{ID: id, Label: "nobody named", Said: c.LeadIn, More: strings.Join(actorNames(c.Actors), ", ")}
		if c.Addressee != nil {
			one.Label = *c.Addressee
		}
		if c.Antecedent != nil {
			one.Parts = append(one.Parts, card{ID: id + "-a", Label: "stands for", Said: *c.Antecedent})
		}
		one.Parts = append(one.Parts, itemCards(c.Items, id)...)
		cards = append(cards, one)
	}
	return cards
}

func itemCards(items []model.Item, id string) (cards []card) {
	for i := range items {
		cards = append(cards, card{ID: number(id+"-", i), Said: items[i].Text})
	}
	return cards
}

func findingCards(s *model.Summary) (cards []card) {
	for i := range s.KeyFindings {
		cards = append(cards, card{ID: number("f", i), Label: fmt.Sprint("Finding ", i+1), Said: s.KeyFindings[i].Text})
	}
	return cards
}

func referenceCards(s *model.Summary) (cards []card) {
	for i := range s.References {
		r := &s.References[i]
		c := card{ID: number("r", i), Label: r.ID, More: strings.ReplaceAll(r.Kind, "_", " "), Href: linkOf(r)}
		if r.Text != r.ID {
			c.Said = r.Text
		}
		cards = append(cards, c)
	}
	return cards
}

func listCards(s *model.Summary) (cards []card) {
	for i := range s.Lists {
		l := &s.Lists[i]
		id := number("l", i)
		cards = append(cards, card{ID: id, Label: fmt.Sprint("List ", i+1), Said: l.LeadIn, Parts: itemCards(l.Items, id)})
	}
	return cards
}

func headingCards(s *model.Summary) (cards []card) {
	for i := range s.Sections {
		cards = append(cards, card{ID: number("h", i), Label: s.Sections[i].Heading})
	}
	return cards
}
