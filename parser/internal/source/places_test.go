package source

import (
	"testing"

	"resparse/parser/internal/scan"
)

// TestPlaces maps a text back in which a reference was decoded, a character
// dropped and white space folded: from "a&eacute;\r\n  b-c" to "aé b" and "c".
func TestPlaces(t *testing.T) {
	var p Places
	p.Linear(0, 0)     // a
	p.Atomic(1, 1, 8)  // &eacute;
	p.Atomic(3, 9, 4)  // \r\n and two blanks
	p.Linear(4, 13)    // b
	p.Linear(5, 15)    // c, after a hyphen that was dropped
	p.Atomic(6, 16, 0) // what stands nowhere in the input
	cases := []struct{ out, start, end int }{
		{0, 0, 0}, {1, 1, 1}, {3, 9, 9}, {4, 13, 13}, {5, 15, 14}, {6, 16, 16},
	}
	for _, c := range cases {
		if got := p.start(c.out); got != c.start {
			t.Errorf("what starts at %d starts at %d of the input, want %d", c.out, got, c.start)
		}
		if got := p.end(c.out); got != c.end {
			t.Errorf("what ends at %d ends at %d of the input, want %d", c.out, got, c.end)
		}
	}
	if got := p.start(2); got != 1 {
		t.Errorf("within a reference the start is %d", got)
	}
	if got := p.end(2); got != 9 {
		t.Errorf("within a reference the end is %d", got)
	}
}

func TestPlacesIdentity(t *testing.T) {
	var p Places
	p.Linear(0, 0)
	p.Linear(7, 7)
	if len(p) != 0 || p.start(5) != 5 || p.end(5) != 5 || p.end(0) != 0 {
		t.Errorf("the identity has the places %v", p)
	}
	p.Linear(8, 11)
	p.Linear(9, 12)
	p.Linear(20, 23)
	if len(p) != 1 || p.start(7) != 7 || p.start(8) != 11 || p.end(8) != 8 || p.end(9) != 12 {
		t.Errorf("one shift has the places %v", p)
	}
	p.Linear(30, 40)
	p.Atomic(30, 50, 3)
	if p.start(30) != 50 || p.end(31) != 53 {
		t.Errorf("a place did not replace the one before: %v", p)
	}
}

func TestPlacesCut(t *testing.T) {
	for out, want := range map[int]int{0: 0, 1: 0, 3: 1, 4: 2, 9: 2} {
		var p Places
		p.Atomic(1, 1, 8)
		p.Atomic(3, 9, 4)
		if p.Cut(out); len(p) != want {
			t.Errorf("cut at %d leaves %v", out, p)
		}
	}
}

// TestPlacesAppend copies every stretch of a text to another offset: each of its
// bytes keeps its place.
func TestPlacesAppend(t *testing.T) {
	const size, to = 12, 100
	for _, from := range []Places{nil, {{0, 5, 0}}, {{0, 5, 0}, {3, 8, 6}, {5, 14, 0}, {6, 20, 0}, {9, 30, 2}}} {
		for start := range size {
			for end := start + 1; end <= size; end++ {
				p := Places{{0, 900, 0}, {50, 800, 3}}
				p.Append(to, from, scan.Span{Start: start, End: end})
				for at := start; at < end; at++ {
					if got, want := p.start(to+at-start), from.start(at); got != want {
						t.Fatalf("%v from %d to %d: byte %d is at %d, want %d", from, start, end, at, got, want)
					}
					if got, want := p.end(to+at+1-start), from.end(at+1); got != want {
						t.Fatalf("%v from %d to %d: byte %d ends at %d, want %d", from, start, end, at, got, want)
					}
				}
				if p.start(10) != 910 || p[1].Out != 50 {
					t.Fatalf("what stood before has other places: %v", p)
				}
				for i, at := range p {
					if at.Out >= to+end-start || i > 0 && at.Out <= p[i-1].Out {
						t.Fatalf("%v from %d to %d: the places are %v", from, start, end, p)
					}
				}
			}
		}
	}
}
