package page

import (
	"fmt"
	"slices"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"

	"resparse/model"
	"resparse/render/counts"
)

func ptr[T any](v T) *T { return &v }

// sample returns summaries that differ in all that is counted.
func sample() []model.Summary {
	bodies := []*string{nil, ptr(model.BodyParliament), ptr("committee")}
	groups := []string{"EPP", "S&D", "Renew", "ECR"}
	actors := []string{"commission", "council", "FR", "HU", "member_states"}
	stages := []*string{nil, ptr("text_adopted"), ptr("final_act")}
	var all []model.Summary
	for i := range 60 {
		s := model.Summary{TabledBy: &model.TabledBy{}}
		if i%7 != 0 {
			s.Date = ptr(fmt.Sprintf("%d-05-16", 2010+i%5))
		}
		for j := range 1 + i%4 { // one group comes twice
			s.TabledBy.Groups = append(s.TabledBy.Groups, model.Group{Code: groups[(i+j*j)%len(groups)]})
		}
		if i%6 != 0 {
			s.DocumentType = &model.DocumentType{Stage: stages[i%3]}
		}
		for j := range i % 3 {
			v := model.Vote{Body: bodies[(i+j)%3], Outcome: []string{model.Adopted, model.Rejected}[(i+j)%2]}
			if i%5 != 0 {
				v.For, v.Against = ptr(i*37%400), ptr(i*53%300*(j+i%2))
			}
			s.Votes = append(s.Votes, v)
		}
		s.Calls = []model.Call{{Actors: actors[i%5 : min(5, i%5+2)], Items: make([]model.Item, i%3)}}
		all = append(all, s)
	}
	return all
}

// TestIndexCountsAsStats checks that the charts of the index and the bars of the
// command line stand for the same figures.
func TestIndexCountsAsStats(t *testing.T) {
	x, counter := NewIndex(), counts.New(shownVotes)
	for _, s := range sample() {
		entry, err := NewEntry(&s, "a.html")
		if err != nil {
			t.Fatal(err)
		}
		if _, err := x.Add(entry); err != nil {
			t.Fatal(err)
		}
		counter.Add(&s)
	}
	all := counter.Counts()
	outcomes, stages, together := make(map[pair]int), make(map[pair]int), make(map[pair]int)
	for _, v := range all.Votes {
		if v.Year > 0 { // the charts leave out what has no date
			outcomes[pair{strconv.Itoa(v.Year), v.Outcome}] = v.Count
		}
	}
	for _, d := range all.Documents {
		if d.Year > 0 && d.Stage != "" {
			stages[pair{d.Stage, strconv.Itoa(d.Year)}] = d.Count
		}
	}
	for _, p := range all.Together {
		together[pair{p.Group, p.Other}], together[pair{p.Other, p.Group}] = p.Count, p.Count
	}
	actors, groups := make(map[string]int), make(map[string]int)
	for _, n := range slices.Concat(all.Actors, all.Countries) {
		actors[n.ID] = n.Count
	}
	for _, n := range all.Groups {
		groups[n.ID] = n.Count
	}
	var closest, shown [][2]int
	for _, v := range all.Closest {
		closest = append(closest, [2]int{v.For, v.Against})
	}
	for _, v := range x.closest {
		shown = append(shown, [2]int{v.inFavour, v.against})
	}
	for _, tt := range []struct {
		name         string
		counts, page any
	}{
		{"summaries", all.Summaries, x.summaries}, {"votes", outcomes, x.outcomes}, {"closest votes", closest, shown},
		{"documents", stages, x.stages}, {"actors", actors, x.actors}, {"groups", groups, x.groups},
		{"groups together", together, x.together},
	} {
		if diff := cmp.Diff(tt.counts, tt.page, cmp.AllowUnexported(pair{})); diff != "" {
			t.Errorf("%s: %s", tt.name, diff)
		}
	}
	if len(closest) != shownVotes || len(all.Countries) == 0 || len(together) < 6 || len(stages) < 5 {
		t.Errorf("too little is counted: %+v", all)
	}
}
