package model

import "testing"

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
