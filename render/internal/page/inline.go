package page

import (
	"cmp"
	"slices"
	"sort"

	"resparse/model"
)

// node is a stretch of text, or an element around others.
type node struct {
	Text  string // of a stretch
	Class string // of a mark; strong and sup are elements of their own
	ID    string // of a mark
	First bool   // whether it is the first piece of the passage
	Href  string
	Nodes []node
}

// inliner makes nodes of a text with marks. Passages may overlap, and go on over
// several blocks: they come in as many pieces as it takes.
type inliner struct {
	content string
	marks   []mark          // sorted by their starts, the wider first
	ends    []int           // of each mark, the last end so far
	begun   map[string]bool // ids of which there is a piece
}

// newInliner returns an inliner of a text with the marks, and its bold passages
// and superscripts.
func newInliner(t *model.Text, marks []mark) *inliner {
	all := slices.Clone(marks)
	for _, p := range t.Bold {
		all = append(all, mark{Passage: p, kind: "strong"})
	}
	for _, p := range t.Raised {
		all = append(all, mark{Passage: p, kind: "sup"})
	}
	slices.SortStableFunc(all, func(a, b mark) int { return cmp.Or(a.Start-b.Start, b.End-a.End) })
	in := &inliner{content: t.Content, marks: all, begun: make(map[string]bool)}
	last := 0
	for i := range all {
		last = max(last, all[i].End)
		in.ends = append(in.ends, last)
	}
	return in
}

// nodes returns the nodes of a stretch of the text.
func (in *inliner) nodes(p model.Passage) []node {
	first := sort.SearchInts(in.ends, p.Start+1)
	var marks []*mark
	for i := first; i < len(in.marks) && in.marks[i].Start < p.End; i++ {
		if in.marks[i].End > p.Start {
			marks = append(marks, &in.marks[i])
		}
	}
	return in.within(p, marks, false)
}

// within returns the nodes from p.Start to p.End, with the marks that have no
// element yet. Inside a link there is no other.
func (in *inliner) within(p model.Passage, marks []*mark, linked bool) []node {
	var nodes []node
	for at := p.Start; at < p.End; {
		i, end := widest(marks, at, p.End)
		if i < 0 {
			nodes = append(nodes, node{Text: in.content[at:end]})
			at = end
			continue
		}
		m := marks[i]
		n := node{Class: m.kind, ID: m.id, First: !in.begun[m.id]}
		in.begun[m.id] = true
		if !linked {
			n.Href = m.href
		}
		rest := slices.Delete(slices.Clone(marks), i, i+1)
		n.Nodes = in.within(model.Passage{Start: at, End: end}, rest, linked || n.Href != "")
		nodes = append(nodes, n)
		at = end
	}
	return nodes
}

// widest returns the index of the mark at an offset that goes on furthest, -1 for
// none, and where its piece ends or, without one, the text before the next.
func widest(marks []*mark, at, limit int) (found, end int) {
	found, end = -1, limit
	for i, m := range marks {
		switch {
		case m.Start > at:
			end = min(end, m.Start)
		case m.End > at && (found < 0 || m.End > marks[found].End):
			found = i
		}
	}
	if found >= 0 {
		end = min(limit, marks[found].End)
	}
	return found, end
}
