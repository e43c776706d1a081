package source

import (
	"sort"

	"resparse/parser/internal/scan"
)

// A place ties a stretch of derived text to the input that it was made from.
// The stretch runs to the next place. Where inLen is 0 the bytes of both sides
// correspond one to one; otherwise the whole stretch stands for in to in+inLen
// (a character reference, an escape, folded white space).
type place struct {
	Out   int
	In    int
	InLen int
}

// Places maps offsets of a derived text back to the input, in bytes. It is
// sorted by out. An empty map is the identity.
type Places []place

func (p Places) at(out int) place {
	i := sort.Search(len(p), func(i int) bool { return p[i].Out > out })
	if i == 0 {
		return place{}
	}
	return p[i-1]
}

// In returns the stretch of the input that a stretch of the derived text was made of.
func (p Places) In(s scan.Span) scan.Span {
	return scan.Span{Start: p.start(s.Start), End: p.end(s.End)}
}

// start returns the offset in the input of the character at out.
func (p Places) start(out int) int {
	at := p.at(out)
	if at.InLen > 0 {
		return at.In
	}
	return at.In + out - at.Out
}

// end returns the offset in the input after the character that ends at out.
func (p Places) end(out int) int {
	if out == 0 {
		return p.start(0)
	}
	at := p.at(out - 1)
	if at.InLen > 0 {
		return at.In + at.InLen
	}
	return at.In + out - at.Out
}

// Linear notes that the bytes from out on come from those from in on.
func (p *Places) Linear(out, in int) {
	s := *p
	if n := len(s); n > 0 {
		last := s[n-1]
		if last.InLen == 0 && in-out == last.In-last.Out {
			return
		}
		if last.Out == out {
			s[n-1] = place{out, in, 0}
			return
		}
	} else if in == out {
		return
	}
	*p = append(s, place{out, in, 0})
}

// Atomic notes that the bytes from out on, up to the next place, stand for the
// n bytes from in on.
func (p *Places) Atomic(out, in, n int) {
	s := *p
	if k := len(s); k > 0 && s[k-1].Out == out {
		s[k-1] = place{out, in, n}
		return
	}
	*p = append(s, place{out, in, n})
}

// Shift moves what comes after an offset by n bytes.
func (p Places) Shift(after, n int) {
	for i := len(p) - 1; i >= 0 && p[i].Out > after; i-- {
		p[i].Out += n
	}
}

// Append notes that the bytes from out on are a copy of a stretch of another text,
// which has its own places.
func (p *Places) Append(out int, from Places, stretch scan.Span) {
	next := sort.Search(len(from), func(i int) bool { return from[i].Out > stretch.Start })
	at := place{}
	if next > 0 {
		at = from[next-1]
	}
	if at.InLen == 0 {
		at.In += stretch.Start - at.Out
	}
	at.Out = stretch.Start
	for shift := out - stretch.Start; ; next++ {
		if at.InLen == 0 {
			p.Linear(at.Out+shift, at.In)
		} else {
			p.Atomic(at.Out+shift, at.In, at.InLen)
		}
		if next == len(from) || from[next].Out >= stretch.End {
			return
		}
		at = from[next]
	}
}

// Cut forgets the places from out on: the text there is taken back.
func (p *Places) Cut(out int) {
	n := len(*p)
	for n > 0 && (*p)[n-1].Out >= out {
		n--
	}
	*p = (*p)[:n]
}
