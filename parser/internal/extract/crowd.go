package extract

import (
	"fmt"

	"resparse/model"
	"resparse/parser/internal/scan"
)

// How many facts are kept that hold the whole sentence which states them. No
// summary has as many; a text that is made for it would have one every few
// bytes, and a record of hundreds of times its size.
const (
	maxFindings = 32
	maxVotes    = 16
	usualLength = 2048 // bytes of a sentence; of a longer one fewer are kept
)

// crowd counts the facts of one kind in a sentence.
type crowd struct {
	sentence scan.Span
	kept     int
	left     int // out of the record
}

// hasRoom reports whether a further fact is kept, and counts it.
func (c *crowd) hasRoom(most int) bool {
	length := c.sentence.End - c.sentence.Start
	if c.kept == most || length > usualLength && (c.kept+1)*length > most*usualLength {
		c.left++
		return false
	}
	c.kept++
	return true
}

// noteCrowd says how many facts of a sentence were left out, if any.
func (r *record) noteCrowd(c *crowd, facts string) {
	if c.left > 0 {
		r.note(model.RuleCrowdedSentence, c.sentence,
			fmt.Sprintf("%d of the %d %s of this sentence were left out", c.left, c.kept+c.left, facts))
	}
}
