package doc

import (
	"github.com/yuin/goldmark/ast"
	gm "github.com/yuin/goldmark/parser"
)

// nodes are those of one parse, which are allocated several at a time: most of what
// a short summary allocates would be nodes by themselves.
type nodes struct {
	paragraphs slab[ast.Paragraph]
	raw        slab[rawText]
	marks      slab[markNode]
}

var nodesKey = gm.NewContextKey()

func nodesOf(context gm.Context) *nodes {
	if n, ok := context.Get(nodesKey).(*nodes); ok {
		return n
	}
	n := &nodes{}
	context.Set(nodesKey, n)
	return n
}

// slab holds values that were allocated together and are not used yet.
type slab[T any] struct{ rest []T }

// next returns a value that is zero.
func (s *slab[T]) next() *T {
	const together = 8
	if len(s.rest) == 0 {
		s.rest = make([]T, together)
	}
	next := &s.rest[0]
	s.rest = s.rest[1:]
	return next
}
