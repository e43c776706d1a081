package model

import (
	"slices"
	"testing"
)

func TestEqualLabel(t *testing.T) {
	for _, c := range []struct {
		text, name string
		length     int // of the name at the start of the text
		equal      bool
	}{
		{"Green group", "green", 5, false}, {"GREEN", "green", 5, true}, {"greens", "green", 0, false}, {"green2", "green", 0, false},
		{"green-left", "green", 5, false}, {"gree", "green", 0, false}, {"", "green", 0, false}, {"", "", 0, false}, {"x", "", 0, false},
		{"l'eau", "l’eau", 5, true}, {"l’eau", "l'eau", 7, true}, {"l‘eau", "l'eau", 7, true}, {"a–b", "a-b", 5, true}, {"a\u00a0b", "a b", 4, true},
		{"ÉTÉ", "été", 5, true}, {"été", "ete", 0, false}, {"@", "`", 0, false}, {"[", "{", 0, false}, {"aé", "ae", 0, false},
	} {
		if got := prefixLength(c.text, c.name); got != c.length {
			t.Errorf("%q starts with %d bytes of %q, want %d", c.text, got, c.name, c.length)
		}
		if got := equalLabel(c.text, c.name); got != c.equal {
			t.Errorf("%q equals %q: %t", c.text, c.name, got)
		}
	}
}

func TestLabelKeys(t *testing.T) {
	for c, want := range map[byte]int{'a': 1, 'A': 1, 'z': 26, 'Z': 26, '@': 0, '[': 0, '`': 0, '{': 0, '&': 0, 0xC3: 0} {
		if got := letter(c); got != want {
			t.Errorf("%q has the number %d, want %d", c, got, want)
		}
	}
	if edgeKey("") != 0 || edgeKey("Az") != edgesKey('a', 'Z') || edgesKey('a', 'b') == edgesKey('b', 'a') {
		t.Error("the keys of edges are wrong")
	}
	x := newLabelIndex(3, func(i int) int { return i - 1 })
	if len(x) != 2 || len(x[0]) != 1 || x[0][0] != 1 || x[1][0] != 2 {
		t.Errorf("got %v", x)
	}
}

// TestLongestLabel skips no label that a text starts with, however much it shares
// with one that the text does not.
func TestLongestLabel(t *testing.T) {
	labels := []string{"Blue Party", "Blue Party - Sea", "Blue Party (Lake)", "Blue é", "Blue è", "Blue", "blue", "Blue-Sea", "Blue Sea Party"}
	all := []int{0, 1, 2, 3, 4, 5, 6, 7, 8}
	sorted := sortLabels(all, func(i int) string { return labels[i] })
	for _, c := range []struct {
		text   string
		whole  bool
		index  int
		length int
	}{
		{"Blue Party", true, 0, 10}, {"Blue Party – Sea", true, 1, 18}, {"blue party/sea", true, 1, 14}, {"Blue Party (Lake) of", true, 2, 17},
		{"Blue é", true, 3, 7}, {"Blue è", true, 4, 7}, {"Blue ê", true, 5, 4}, {"blue", true, 5, 4}, {"Blue Sea", true, 7, 8},
		{"Blue Sea Party", true, 8, 14}, {"Blue Seas", true, 5, 4}, {"Blue Seas", false, 7, 8}, {"Blues", true, 0, 0}, {"Blues", false, 5, 4},
		{"", true, 0, 0}, {"Green", true, 0, 0},
	} {
		if index, length := sorted.longest(c.text, sameASCII, c.whole); index != c.index || length != c.length {
			t.Errorf("%q starts with label %d of %d bytes, want %d of %d", c.text, index, length, c.index, c.length)
		}
	}
	shared := []int{}
	for i := range sorted {
		shared = append(shared, sorted[i].shared)
	}
	if want := []int{0, 4, 10, 10, 4, 4, 4, 4, 0}; !slices.Equal(shared, want) {
		t.Errorf("labels share %d bytes, want %d", shared, want)
	}
}
