package cmd

import (
	"regexp"
	"sync"

	"resparse/render"
)

// ownStart is how the records of a format start, and nothing else is likely to.
var ownStart = map[render.Format]func() *regexp.Regexp{
	render.YAML: sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^schema_version: [0-9]+\nsource:\n  name: `)
	}),
	render.JSON: sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^\{\n  "schema_version": [0-9]+,\n  "source": \{\n`)
	}),
	render.JSONL: sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^\{"schema_version":[0-9]+,"source":\{`)
	}),
}

// owns reports whether a file of the output format that starts like this is a
// record. A text is never taken for one: it can be anybody's.
func (c *conversion) owns(head []byte) bool {
	start, ok := ownStart[render.Format(c.format.value)]
	return ok && start().Match(head)
}
