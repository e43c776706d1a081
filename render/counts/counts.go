// Package counts counts what a set of summaries holds: the figures behind the
// charts of the index page and the bars that the program prints. Both count
// alike, so that a bar stands for the same rows wherever it is shown.
package counts

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"resparse/model"
)

// Counts is what a set of summaries holds. Lists are never nil, and have a fixed
// order: years ascending, what is counted by the number of times, the largest
// first, and by id or code where that is equal.
type Counts struct {
	Summaries int        `json:"summaries"`
	Votes     []YearVote `json:"votes_by_year"`
	Closest   []Vote     `json:"closest_votes"`
	Actors    []Named    `json:"calls_by_actor"`
	Countries []Named    `json:"calls_by_country"`
	Groups    []Named    `json:"texts_by_group"`
	Together  []Pair     `json:"groups_together"`
	Documents []Document `json:"documents_by_year"`
}

// YearVote is the votes of one year with one outcome, those of committees and of
// the Council among them.
type YearVote struct {
	Year    int    `json:"year"` // of the summary's date; 0 where it has none
	Outcome string `json:"outcome"`
	Count   int    `json:"count"`
}

// Vote is a vote of Parliament, or of a body that the text leaves open, with
// figures for both sides, of which one is above 0.
type Vote struct {
	Margin      int     `json:"margin"` // between for and against
	For         int     `json:"for"`
	Against     int     `json:"against"`
	Abstentions *int    `json:"abstentions"`
	Outcome     string  `json:"outcome"`
	Date        *string `json:"date"`
	Reference   *string `json:"reference"` // of the procedure
	Title       *string `json:"title"`
	Source      string  `json:"source"` // the input's name
	Record      *string `json:"record"` // which summary of the input, as in the record
	Line        *int    `json:"line"`   // of the sentence; nil in a PDF file, and where spans were not asked for
	Page        *int    `json:"page"`   // of a PDF file, likewise
}

// Named is how often something with a name occurs. A call is counted for each of
// its actions, and once where its list was lost, as the table of calls has rows;
// a joint addressee counts for each that it names.
type Named struct {
	ID    string `json:"id"`   // of the actor or country, or the code of the group
	Name  string `json:"name"` // in English; the id for what no vocabulary has
	Count int    `json:"count"`
}

// Pair is how many texts two groups tabled together, and others perhaps with
// them. Group stands before Other in Counts.Groups.
type Pair struct {
	Group string `json:"group"`
	Other string `json:"other"`
	Count int    `json:"count"`
}

// Document is the summaries of one year about documents of one stage.
type Document struct {
	Year  int    `json:"year"`  // of the summary's date; 0 where it has none
	Stage string `json:"stage"` // as in the record; empty where the summary does not say, or is not understood
	Count int    `json:"count"`
}

// Counter counts summaries as they come.
type Counter struct {
	closest   int
	summaries int
	votes     map[YearVote]int
	nearest   []Vote
	actors    map[string]int
	groups    map[string]int
	together  map[[2]string]int // codes in the order of their bytes
	documents map[Document]int
}

// New returns a counter that keeps that many of the closest votes.
func New(closest int) *Counter {
	return &Counter{closest: closest, votes: map[YearVote]int{}, actors: map[string]int{},
		groups: map[string]int{}, together: map[[2]string]int{},
		documents: map[Document]int{}}
}

// Add counts a summary.
func (c *Counter) Add(s *model.Summary) {
	c.summaries++
	year := Year(s.Date)
	for i := range s.Votes {
		c.votes[YearVote{Year: year, Outcome: s.Votes[i].Outcome}]++
		c.addClosest(s, &s.Votes[i])
	}
	for i := range s.Calls {
		call := &s.Calls[i]
		for _, id := range call.Actors {
			c.actors[id] += max(len(call.Items), 1)
		}
	}
	c.addGroups(s.TabledBy)
	document := Document{Year: year}
	if s.DocumentType != nil && s.DocumentType.Stage != nil {
		document.Stage = *s.DocumentType.Stage
	}
	c.documents[document]++
}

// Year returns the year of a date in ISO 8601, 0 for none.
func Year(date *string) int {
	if date == nil {
		return 0
	}
	year, _, _ := strings.Cut(*date, "-")
	n, _ := strconv.Atoi(year) // a record has no other dates
	return n
}

// addClosest keeps a vote if it is among the closest so far. Of equally close
// ones the first counts as closer.
func (c *Counter) addClosest(s *model.Summary, v *model.Vote) {
	switch {
	case v.For == nil || v.Against == nil || *v.For+*v.Against <= 0:
		return
	case v.Body != nil && *v.Body != model.BodyParliament:
		return
	}
	vote := Vote{For: *v.For, Against: *v.Against, Abstentions: v.Abstentions, Outcome: v.Outcome,
		Date: s.Date, Title: s.Title, Source: s.Source.Name, Record: s.Source.Record}
	vote.Margin = max(vote.For-vote.Against, vote.Against-vote.For)
	if s.Procedure != nil {
		vote.Reference = &s.Procedure.Reference
	}
	switch at := v.Span; {
	case at == nil:
	case at.Page > 0:
		vote.Page = &at.Page
	default:
		vote.Line = &at.Line
	}
	at, _ := slices.BinarySearchFunc(c.nearest, vote.Margin+1, func(v Vote, margin int) int {
		return cmp.Compare(v.Margin, margin)
	})
	if at < c.closest {
		c.nearest = slices.Insert(c.nearest, at, vote)
		c.nearest = c.nearest[:min(len(c.nearest), c.closest)]
	}
}

// addGroups counts the groups that tabled a text, alone and in pairs.
func (c *Counter) addGroups(tabled *model.TabledBy) {
	if tabled == nil {
		return
	}
	var codes []string
	for _, g := range tabled.Groups {
		if slices.Contains(codes, g.Code) {
			continue
		}
		codes = append(codes, g.Code)
		c.groups[g.Code]++
	}
	slices.Sort(codes)
	for i, code := range codes {
		for _, other := range codes[i+1:] {
			c.together[[2]string{code, other}]++
		}
	}
}

// Counts returns what was counted so far.
func (c *Counter) Counts() *Counts {
	counts := &Counts{Summaries: c.summaries, Closest: append([]Vote{}, c.nearest...), Votes: []YearVote{},
		Actors: []Named{}, Countries: []Named{}, Groups: []Named{}, Together: []Pair{}, Documents: []Document{}}
	for key, n := range c.votes {
		key.Count = n
		counts.Votes = append(counts.Votes, key)
	}
	slices.SortFunc(counts.Votes, func(a, b YearVote) int {
		return cmp.Or(cmp.Compare(a.Year, b.Year), cmp.Compare(a.Outcome, b.Outcome))
	})
	for id, n := range c.actors {
		if country, ok := model.CountryByID(id); ok {
			counts.Countries = append(counts.Countries, Named{id, country.Name("en"), n})
		} else {
			counts.Actors = append(counts.Actors, Named{id, actorName(id), n})
		}
	}
	for code, n := range c.groups {
		counts.Groups = append(counts.Groups, Named{code, groupName(code), n})
	}
	for _, list := range [][]Named{counts.Actors, counts.Countries, counts.Groups} {
		slices.SortFunc(list, func(a, b Named) int {
			return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.ID, b.ID))
		})
	}
	for key, n := range c.documents {
		key.Count = n
		counts.Documents = append(counts.Documents, key)
	}
	slices.SortFunc(counts.Documents, func(a, b Document) int {
		return cmp.Or(cmp.Compare(a.Year, b.Year), cmp.Compare(b.Count, a.Count), cmp.Compare(a.Stage, b.Stage))
	})
	counts.Together = c.pairs(counts.Groups)
	return counts
}

// pairs returns the pairs of groups, in the order of the groups.
func (c *Counter) pairs(groups []Named) []Pair {
	pairs := []Pair{}
	for i, group := range groups {
		for _, other := range groups[i+1:] {
			key := [2]string{min(group.ID, other.ID), max(group.ID, other.ID)}
			if n := c.together[key]; n > 0 {
				pairs = append(pairs, Pair{group.ID, other.ID, n})
			}
		}
	}
	slices.SortStableFunc(pairs, func(a, b Pair) int { return cmp.Compare(b.Count, a.Count) })
	return pairs
}

func actorName(id string) string {
	if actor, ok := model.ActorByID(id); ok {
		return actor.Name("en")
	}
	return id
}

func groupName(code string) string {
	if group, ok := model.FindGroup(code); ok {
		return group.Name("en")
	}
	return code
}
