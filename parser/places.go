package parser

import "sort"

// A place ties a stretch of derived text to the input that it was made from.
// The stretch runs to the next place. Where inLen is 0 the bytes of both sides
// correspond one to one; otherwise the whole stretch stands for in to in+inLen
// (a character reference, an escape, folded white space).
type place struct {
	out   int
	in    int
	inLen int
}

// places maps offsets of a derived text back to the input, in bytes. It is
// sorted by out. An empty map is the identity.
type places []place

func (p places) at(out int) place {
	i := sort.Search(len(p), func(i int) bool { return p[i].out > out })
	if i == 0 {
		return place{}
	}
	return p[i-1]
}

// start returns the offset in the input of the character at out.
func (p places) start(out int) int {
	at := p.at(out)
	if at.inLen > 0 {
		return at.in
	}
	return at.in + out - at.out
}

// end returns the offset in the input behind the character that ends at out.
func (p places) end(out int) int {
	if out == 0 {
		return p.start(0)
	}
	at := p.at(out - 1)
	if at.inLen > 0 {
		return at.in + at.inLen
	}
	return at.in + out - at.out
}

// linear notes that the bytes from out on come from those from in on.
func (p *places) linear(out, in int) {
	s := *p
	if n := len(s); n > 0 {
		last := s[n-1]
		if last.inLen == 0 && in-out == last.in-last.out {
			return
		}
		if last.out == out {
			s[n-1] = place{out, in, 0}
			return
		}
	} else if in == out {
		return
	}
	*p = append(s, place{out, in, 0})
}

// atomic notes that the bytes from out on, up to the next place, stand for the
// n bytes from in on.
func (p *places) atomic(out, in, n int) {
	s := *p
	if k := len(s); k > 0 && s[k-1].out == out {
		s[k-1] = place{out, in, n}
		return
	}
	*p = append(s, place{out, in, n})
}

// cut forgets the places from out on: the text there is taken back.
func (p *places) cut(out int) {
	n := len(*p)
	for n > 0 && (*p)[n-1].out >= out {
		n--
	}
	*p = (*p)[:n]
}
