package counts

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"resparse/model"
)

func ptr[T any](v T) *T { return &v }

func vote(body *string, outcome string, figures ...int) model.Vote {
	v := model.Vote{Body: body, Outcome: outcome}
	for i, field := range []**int{&v.For, &v.Against, &v.Abstentions} {
		if i < len(figures) {
			*field = ptr(figures[i])
		}
	}
	return v
}

func tabled(codes ...string) *model.TabledBy {
	t := &model.TabledBy{}
	for _, code := range codes {
		t.Groups = append(t.Groups, model.Group{Code: code})
	}
	return t
}

func call(actions int, actors ...string) model.Call {
	return model.Call{Actors: actors, Items: make([]model.Item, actions)}
}

func count(closest int, summaries ...model.Summary) *Counts {
	c := New(closest)
	for i := range summaries {
		c.Add(&summaries[i])
	}
	return c.Counts()
}

func TestNothingIsCountedAsNothing(t *testing.T) {
	want := &Counts{Votes: []YearVote{}, Closest: []Vote{}, Actors: []Named{}, Countries: []Named{},
		Groups: []Named{}, Together: []Pair{}, Documents: []Document{}}
	if diff := cmp.Diff(want, count(3)); diff != "" {
		t.Error(diff)
	}
}

func TestVotesByYear(t *testing.T) {
	got := count(0,
		model.Summary{Date: ptr("2019-02-01"), Votes: []model.Vote{vote(nil, "rejected"), vote(nil, "adopted")}},
		model.Summary{Date: ptr("2018-12-31"), Votes: []model.Vote{vote(nil, "adopted")}},
		model.Summary{Votes: []model.Vote{vote(ptr("committee"), "adopted")}},
		model.Summary{Date: ptr("2019-02-02"), Votes: []model.Vote{vote(nil, "adopted")}}).Votes
	want := []YearVote{{0, "adopted", 1}, {2018, "adopted", 1}, {2019, "adopted", 2}, {2019, "rejected", 1}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestClosest checks which votes can be the closest, and that no more are kept
// than are wanted, the first of equals.
func TestClosest(t *testing.T) {
	summaries := []model.Summary{
		{Source: model.Source{Name: "a.md"}, Votes: []model.Vote{
			vote(ptr("parliament"), "adopted", 300, 200, 10), vote(nil, "rejected", 10, 14),
			vote(ptr("committee"), "adopted", 12, 11), vote(ptr("council"), "adopted", 14, 13),
			vote(ptr("parliament"), "adopted"), vote(ptr("parliament"), "adopted", 300),
			vote(ptr("parliament"), "adopted", 0, 0)}},
		{Source: model.Source{Name: "b.md", Record: ptr("/0/text")}, Title: ptr("Lamps"), Date: ptr("2018-12-31"),
			Procedure: &model.Procedure{Reference: "2018/2999(RSP)"},
			Votes:     []model.Vote{{For: ptr(9), Against: ptr(5), Outcome: "adopted", Span: &model.Span{Line: 7}}}},
	}
	want := []Vote{
		{Margin: 4, For: 10, Against: 14, Outcome: "rejected", Source: "a.md"},
		{Margin: 4, For: 9, Against: 5, Outcome: "adopted", Source: "b.md", Record: ptr("/0/text"), Title: ptr("Lamps"),
			Date: ptr("2018-12-31"), Reference: ptr("2018/2999(RSP)"), Line: ptr(7)},
		{Margin: 100, For: 300, Against: 200, Abstentions: ptr(10), Outcome: "adopted", Source: "a.md"},
	}
	for n := range 5 {
		if diff := cmp.Diff(want[:min(n, len(want))], count(n, summaries...).Closest); diff != "" {
			t.Errorf("closest %d: %s", n, diff)
		}
	}
}

// TestCalls checks that a call counts for each action and each actor, as the
// table of calls has rows.
func TestCalls(t *testing.T) {
	got := count(0, model.Summary{Calls: []model.Call{
		call(3, "council", "DE"), call(0, "commission"), call(2, "FR"), call(3, "FR"), call(2), call(1, "nobody")}})
	actors := []Named{{"council", "Council", 3}, {"commission", "European Commission", 1}, {"nobody", "nobody", 1}}
	countries := []Named{{"FR", "France", 5}, {"DE", "Germany", 3}}
	if diff := cmp.Diff([][]Named{actors, countries}, [][]Named{got.Actors, got.Countries}); diff != "" {
		t.Error(diff)
	}
}

func TestGroups(t *testing.T) {
	got := count(0,
		model.Summary{TabledBy: tabled("S&D", "EPP", "S&D")},
		model.Summary{TabledBy: tabled("EPP", "S&D", "XYZ")},
		model.Summary{TabledBy: tabled("S&D")},
		model.Summary{TabledBy: tabled()})
	groups := []Named{
		{"S&D", "Progressive Alliance of Socialists and Democrats", 3}, {"EPP", "European People's Party", 2}, {"XYZ", "XYZ", 1}}
	pairs := []Pair{{"S&D", "EPP", 2}, {"S&D", "XYZ", 1}, {"EPP", "XYZ", 1}}
	if diff := cmp.Diff(groups, got.Groups); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(pairs, got.Together); diff != "" {
		t.Error(diff)
	}
}

func TestDocuments(t *testing.T) {
	adopted := &model.DocumentType{Stage: ptr("text_adopted")}
	got := count(0,
		model.Summary{Date: ptr("2019-02-01"), DocumentType: &model.DocumentType{Stage: ptr("debate")}},
		model.Summary{Date: ptr("2019-02-01"), DocumentType: adopted},
		model.Summary{Date: ptr("2019-02-01"), DocumentType: adopted},
		model.Summary{DocumentType: &model.DocumentType{Text: "Lamp"}},
		model.Summary{})
	want := []Document{{0, "", 2}, {2019, "text_adopted", 2}, {2019, "debate", 1}}
	if diff := cmp.Diff(want, got.Documents); diff != "" {
		t.Error(diff)
	}
	if got.Summaries != 5 {
		t.Errorf("%d summaries", got.Summaries)
	}
}
