package page

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"resparse/model"
)

// Input is what a page shows of one summary. Without a text it shows the record
// alone.
type Input struct {
	Summary     *model.Summary // its spans are offsets into Text
	Text        *model.Text
	Diagnostics []model.Diagnostic
}

// article is one summary as the template takes it.
type article struct {
	Prefix string // of its ids
	*model.Summary
	Lang   string
	Name   string // the title, or what stands in for it
	Facts  []string
	Rows   []row
	Groups []group // the record
	NoText bool
}

// row is some blocks with the notes beside them.
type row struct {
	Kind   string // of the blocks: p, h, ul, header or table
	Blocks []block
	Calls  []note
	Notes  []note
}

// block is a paragraph, a heading, an item or a row of a table.
type block struct {
	Marker string
	Call   bool // whether it is an item of a call
	Nodes  []node
}

// note stands in the margin.
type note struct {
	ID       string
	Severity string
	Lines    []string
}

// newArticle returns what the template takes of a summary.
func newArticle(in *Input, prefix string) *article {
	s := in.Summary
	a := &article{Prefix: prefix, Summary: s, NoText: in.Text == nil, Groups: groupsOf(s, in.Diagnostics)}
	if s.Language != nil {
		a.Lang = *s.Language
	}
	a.Name = titleOf(s)
	a.Facts = factsOf(s)
	if in.Text != nil {
		a.Rows = rowsOf(in)
	}
	a.addPrefix()
	return a
}

// addPrefix adds the prefix to all ids.
func (a *article) addPrefix() {
	if a.Prefix == "" {
		return
	}
	for i := range a.Groups {
		prefixCards(a.Groups[i].Cards, a.Prefix)
	}
	for i := range a.Rows {
		r := &a.Rows[i]
		for j := range r.Calls {
			r.Calls[j].ID = a.Prefix + r.Calls[j].ID
		}
		for j := range r.Notes {
			r.Notes[j].ID = a.Prefix + r.Notes[j].ID
		}
		for j := range r.Blocks {
			prefixNodes(r.Blocks[j].Nodes, a.Prefix)
		}
	}
}

func prefixCards(cards []card, prefix string) {
	for i := range cards {
		cards[i].ID = prefix + cards[i].ID
		prefixCards(cards[i].Parts, prefix)
	}
}

func prefixNodes(nodes []node, prefix string) {
	for i := range nodes {
		nodes[i].ID = prefix + nodes[i].ID
		prefixNodes(nodes[i].Nodes, prefix)
	}
}

// titleOf returns the title of a summary, or the name of its input.
func titleOf(s *model.Summary) string {
	switch {
	case s.Title != nil:
		return *s.Title
	case s.Source.Record != nil:
		return s.Source.Name + " " + *s.Source.Record
	}
	return cmp.Or(s.Source.Name, "Untitled summary")
}

// factsOf returns what stands below the title besides the procedure.
func factsOf(s *model.Summary) (facts []string) {
	if s.Date != nil {
		facts = append(facts, *s.Date)
	}
	if s.DocumentType != nil {
		facts = append(facts, s.DocumentType.Text)
	}
	return facts
}

// rowsOf returns the blocks of a text, the items of a list together. The title
// stands above it already.
func rowsOf(in *Input) []row {
	marks := marksOf(in.Summary)
	inline := newInliner(in.Text, marks)
	var rows []row
	var ends []int // of the last block in each row
	lists := callSpans(in.Summary)
	for _, b := range in.Text.Blocks {
		kind := kindOf(b.Kind)
		if kind == "" {
			continue
		}
		if len(rows) == 0 || rows[len(rows)-1].Kind != kind || kind == "p" || kind == "h" {
			rows, ends = append(rows, row{Kind: kind}), append(ends, 0)
		}
		last := len(rows) - 1
		rows[last].Blocks = append(rows[last].Blocks,
			block{b.Marker, kind == "ul" && within(b.Passage, lists), inline.nodes(b.Passage)})
		rows[last].Calls = append(rows[last].Calls, callNotes(in.Summary, b.Passage)...)
		ends[last] = b.End
	}
	for i := range in.Diagnostics {
		if at := rowAt(rows, ends, in.Text, i); at >= 0 {
			rows[at].Notes = append(rows[at].Notes, diagnosticNote(&in.Diagnostics[i], i))
		}
	}
	return rows
}

// callNotes returns the notes on the calls that begin in a block.
func callNotes(s *model.Summary, p model.Passage) (notes []note) {
	for i := range s.Calls {
		if at := s.Calls[i].Span; at != nil && at.Start >= p.Start && at.Start < p.End {
			notes = append(notes, callNote(&s.Calls[i], number("c", i)))
		}
	}
	return notes
}

// kindOf returns how a block is written, nothing for the title.
func kindOf(kind model.BlockKind) string {
	switch kind {
	case model.BlockTitle:
		return ""
	case model.BlockHeading:
		return "h"
	case model.BlockItem:
		return "ul"
	case model.BlockRow:
		return "table"
	case model.BlockHeader:
		return "header"
	}
	return "p"
}

// rowAt returns the index of the row that diagnostic i stands beside: the first
// one for the text as a whole, -1 without rows.
func rowAt(rows []row, ends []int, t *model.Text, i int) int {
	if i >= len(t.Notes) || t.Notes[i].End == 0 {
		return min(0, len(rows)-1)
	}
	for at, end := range ends {
		if t.Notes[i].Start < end {
			return at
		}
	}
	return len(rows) - 1
}

// callSpans returns the places of the calls that are lists.
func callSpans(s *model.Summary) (spans []model.Span) {
	for i := range s.Calls {
		if c := &s.Calls[i]; c.Form == model.FormList && c.Span != nil {
			spans = append(spans, *c.Span)
		}
	}
	return spans
}

func within(p model.Passage, spans []model.Span) bool {
	for _, s := range spans {
		if p.Start >= s.Start && p.Start < s.End {
			return true
		}
	}
	return false
}

// callNote says who is called upon: the addressee, and the actors by their names.
func callNote(c *model.Call, id string) note {
	lines := []string{"nobody named"}
	if c.Addressee != nil {
		lines[0] = *c.Addressee
	}
	if names := actorNames(c.Actors); len(names) > 0 {
		lines = append(lines, strings.Join(names, ", "))
	}
	return note{ID: id, Lines: lines}
}

// placeOf returns where a passage begins, in words.
func placeOf(at model.Span) string {
	if at.Page > 0 {
		return fmt.Sprintf("page %d", at.Page)
	}
	return fmt.Sprintf("line %d", at.Line)
}

func diagnosticNote(d *model.Diagnostic, i int) note {
	return note{ID: number("n", i), Severity: d.Severity.String(), Lines: []string{
		d.Message, d.Rule + ", " + placeOf(d.Span),
	}}
}

// actorNames returns the English names of actors and countries.
func actorNames(ids []string) []string {
	names := make([]string, 0, len(ids))
	for _, id := range ids {
		names = append(names, actorName(id))
	}
	return names
}

func actorName(id string) string {
	if a, ok := model.ActorByID(id); ok {
		return a.Name("en")
	}
	if c, ok := model.CountryByID(id); ok {
		return c.Name("en")
	}
	return id
}

// figures returns the result of a vote, such as 503 : 102 : 7, or unanimous.
func figures(v *model.Vote) string {
	if v.For == nil && v.Against == nil && v.Abstentions == nil {
		return "unanimous"
	}
	var parts []string
	for _, n := range []*int{v.For, v.Against, v.Abstentions} {
		if n == nil {
			parts = append(parts, "–")
			continue
		}
		parts = append(parts, strconv.Itoa(*n))
	}
	return strings.Join(parts, " : ")
}
