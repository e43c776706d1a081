package model

// labelIndex finds labels by two of their letters, in the order of their table.
type labelIndex struct {
	heads [1 << 10]int16 // the first label of each key, as its index plus one
	next  []int16        // the label with the same key behind each
}

// newLabelIndex indexes n labels by their keys, which it asks for in order; a
// label whose key is negative is left out.
func newLabelIndex(n int, key func(i int) int) *labelIndex {
	x := &labelIndex{next: make([]int16, n)}
	var last [len(x.heads)]int
	for i := range n {
		k := key(i)
		switch {
		case k < 0:
			continue
		case x.heads[k] == 0:
			x.heads[k] = int16(i + 1)
		default:
			x.next[last[k]] = int16(i + 1)
		}
		last[k] = i
	}
	return x
}

// labels calls f for the index of each label that has a key.
func (x *labelIndex) labels(key int) func(f func(i int) bool) {
	return func(f func(int) bool) {
		for i := x.heads[key]; i > 0; i = x.next[i-1] {
			if !f(int(i - 1)) {
				return
			}
		}
	}
}

// labelKey is the key of two bytes of a label. Case does not count, and
// whatever is no ASCII letter is the same, so that labels which [equalLabel]
// takes for equal have one key.
func labelKey(a, b byte) int { return letter(a)<<5 | letter(b) }

// edgeKey is the key of the first and the last byte of a label.
func edgeKey(label string) int {
	if label == "" {
		return 0
	}
	return labelKey(label[0], label[len(label)-1])
}

// letter numbers the letters from 1; 0 is all else.
func letter(c byte) int {
	if c |= 0x20; 'a' <= c && c <= 'z' {
		return int(c & 31)
	}
	return 0
}
