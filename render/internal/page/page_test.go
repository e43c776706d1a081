package page

import (
	"io/fs"
	"slices"
	"strings"
	"testing"

	"resparse/model"
)

func TestAssets(t *testing.T) {
	for _, name := range []string{"base.css", "page.css", "page.js", "index.css", "index.js"} {
		if data, err := fs.ReadFile(assets, "assets/"+name); err != nil || len(data) == 0 {
			t.Errorf("%s: %d bytes, %v", name, len(data), err)
		}
	}
	start, _, _, err := Frame()
	if err != nil || !strings.HasPrefix(start, Start) {
		t.Errorf("%v: a page starts with %.200q", err, start)
	}
}

// flat writes nodes with their marks in brackets.
func flat(nodes []node) string {
	var b strings.Builder
	for _, n := range nodes {
		if n.Nodes == nil {
			b.WriteString(n.Text)
			continue
		}
		first := ""
		if n.First {
			first = "!"
		}
		if n.Href != "" {
			first += "@"
		}
		b.WriteString(n.Class + first + "[" + flat(n.Nodes) + "]")
	}
	return b.String()
}

func TestInline(t *testing.T) {
	const content = "abcdef\nghij"
	at := func(start, end int) model.Passage { return model.Passage{Start: start, End: end} }
	for _, tt := range []struct {
		name  string
		marks []mark
		bold  []model.Passage
		want  string // of both blocks
	}{
		{"none", nil, nil, "abcdef|ghij"},
		{"one", []mark{{at(1, 3), "x", "1", ""}}, nil, "ax![bc]def|ghij"},
		{"all of a block", []mark{{at(0, 6), "x", "1", ""}}, nil, "x![abcdef]|ghij"},
		{"one in the other", []mark{{at(1, 5), "x", "1", ""}, {at(2, 3), "y", "2", ""}}, nil, "ax![by![c]de]f|ghij"},
		{"the narrower first", []mark{{at(1, 2), "y", "2", ""}, {at(1, 5), "x", "1", ""}}, nil, "ax![y![b]cde]f|ghij"},
		{"overlapping", []mark{{at(0, 3), "x", "1", ""}, {at(2, 5), "y", "2", ""}}, nil, "x![aby![c]]y[de]f|ghij"},
		{"over blocks", []mark{{at(4, 9), "x", "1", ""}}, nil, "abcdx![ef]|x[gh]ij"},
		{"in bold", []mark{{at(1, 5), "x", "1", ""}}, []model.Passage{at(2, 3)}, "ax![bstrong![c]de]f|ghij"},
		{"a link in a link", []mark{{at(1, 5), "x", "1", "u"}, {at(2, 3), "y", "2", "v"}}, nil, "ax!@[by![c]de]f|ghij"},
	} {
		in := newInliner(&model.Text{Content: content, Bold: tt.bold}, tt.marks)
		got := flat(in.nodes(at(0, 6))) + "|" + flat(in.nodes(at(7, 11)))
		if got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.name, got, tt.want)
		}
	}
}

// TestWithoutText checks that a record without its text is shown, and that this is
// said.
func TestWithoutText(t *testing.T) {
	s := &model.Summary{Source: model.Source{Name: "lamps.md"},
		Votes: []model.Vote{{Outcome: "adopted", Text: "So be it."}}}
	data, err := Whole(&Input{Summary: s}, "")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"The text of this summary cannot be shown", "<title>lamps.md</title>", "adopted, unanimous", "So be it."} {
		if !strings.Contains(string(data), want) {
			t.Errorf("no %q", want)
		}
	}
}

func TestClosest(t *testing.T) {
	x := NewIndex()
	for i := range shownVotes + 3 {
		x.addClose(closeVote{inFavour: 100 + i, against: 100, counted: true, number: i})
	}
	x.addClose(closeVote{inFavour: 100, against: 100, counted: true, number: 99})
	x.addClose(closeVote{inFavour: 0, against: 0, counted: true})
	x.addClose(closeVote{inFavour: 100, against: 100})
	var numbers []int
	for _, v := range x.closest {
		numbers = append(numbers, v.number)
	}
	if want := []int{0, 99, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}; !slices.Equal(numbers, want) {
		t.Errorf("the closest votes are %v, want %v", numbers, want)
	}
}

func TestShorten(t *testing.T) {
	for text, want := range map[string]string{"": "", "abcd": "abcd", "abcde": "abc…", "ab de": "ab…", "éééé": "éééé"} {
		if got := shorten(text, 4); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
