package page

import (
	"encoding/json"

	"resparse/model"
)

// Entry is what an index shows of one summary.
type Entry struct {
	Row []byte // a JSON array, as index.js reads it

	year, kind, document string
	groups               []string
	votes                []closeVote
	actors               map[string]int // actions that call on each
}

// closeVote is a vote with what names it.
type closeVote struct {
	at, date, title, outcome string
	number                   int // in its summary, from 0
	inFavour, against        int
	counted                  bool // both figures are known, and it is no other body's than Parliament's
}

// NewEntry returns the entry of a summary whose page has that address.
func NewEntry(s *model.Summary, address string) (*Entry, error) {
	e := &Entry{actors: make(map[string]int), document: documentOf(s)}
	date, reference, language := "", "", ""
	if s.Date != nil {
		date = *s.Date
		e.year = date[:4]
	}
	if s.Procedure != nil {
		reference, e.kind = s.Procedure.Reference, s.Procedure.Type
	}
	if s.Language != nil {
		language = *s.Language
	}
	e.groups = []string{}
	if s.TabledBy != nil {
		for _, g := range s.TabledBy.Groups {
			e.groups = append(e.groups, g.Code)
		}
	}
	row, err := json.Marshal([]any{
		address, titleOf(s), date, reference, e.kind, e.document, language, e.groups,
		e.addVotes(s, address, date), e.addCalls(s),
	})
	e.Row = row
	return e, err
}

// documentOf returns the stage of a summary's document, or its label where that
// is unknown.
func documentOf(s *model.Summary) string {
	switch d := s.DocumentType; {
	case d == nil:
		return ""
	case d.Stage != nil:
		return *d.Stage
	default:
		return d.Text
	}
}

// addVotes returns the votes as body, outcome and figures.
func (e *Entry) addVotes(s *model.Summary, address, date string) [][]any {
	votes := [][]any{}
	for i := range s.Votes {
		v := &s.Votes[i]
		votes = append(votes, []any{v.Body, v.Outcome, v.For, v.Against, v.Abstentions})
		c := closeVote{at: address, date: date, title: titleOf(s), outcome: v.Outcome, number: i}
		if v.For != nil && v.Against != nil && (v.Body == nil || *v.Body == model.BodyParliament) {
			c.inFavour, c.against, c.counted = *v.For, *v.Against, true
		}
		e.votes = append(e.votes, c)
	}
	return votes
}

// addCalls returns the calls as addressee, actors and actions. A call whose list
// was lost has one action without text, as in the table of calls.
func (e *Entry) addCalls(s *model.Summary) [][]any {
	calls := [][]any{}
	for i := range s.Calls {
		c := &s.Calls[i]
		actions := []string{}
		for _, item := range c.Items {
			actions = append(actions, item.Text)
		}
		if len(actions) == 0 {
			actions = append(actions, "")
		}
		actors := c.Actors
		if actors == nil {
			actors = []string{}
		}
		calls = append(calls, []any{c.Addressee, actors, actions})
		for _, actor := range actors {
			e.actors[actor] += len(actions)
		}
	}
	return calls
}
