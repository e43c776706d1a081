package lang

import (
	"fmt"
	"strings"
)

// entry is an entry of a table: a named set of words, or a verb or noun with its
// frames. tables/README.md describes the format.
type entry struct {
	kind  string // empty, verb or noun
	name  string
	words []string // a phrase of several words is one of them
	lines []string // of a verb or a noun: its frames and its irregular forms
	line  int      // where it starts in its file, from 1
}

// Example is a sentence that shows what an entry means.
type Example struct {
	Table, Entry string
	Line         int
	Text         string
	Want         string // what comes of it, in the form of its table
	None         bool   // nothing must come of it
}

// readTable reads the entries of a table. Examples are passed over, unless they
// are asked for.
func readTable(text string, example func(Example)) ([]entry, error) {
	var entries []entry
	for n := 1; text != ""; n++ {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		switch {
		case strings.TrimSpace(line) == "", line[0] == '#':
		case line[0] == ' ' && len(entries) == 0:
			return nil, fmt.Errorf("line %d stands under no entry", n)
		case strings.HasPrefix(line, "  + "), strings.HasPrefix(line, "  - "):
			if example != nil {
				example(newExample(entries[len(entries)-1], line[2:], n))
			}
		case line[0] == ' ':
			if err := entries[len(entries)-1].add(strings.TrimSpace(line)); err != nil {
				return nil, fmt.Errorf("line %d: %w", n, err)
			}
		default:
			e, err := newEntry(line, n)
			if err != nil {
				return nil, fmt.Errorf("line %d: %w", n, err)
			}
			entries = append(entries, e)
		}
	}
	return entries, nil
}

// newEntry reads the first line of an entry.
func newEntry(line string, n int) (entry, error) {
	head, words, ok := strings.Cut(line, ":")
	if kind, name, found := strings.Cut(head, " "); found && (kind == "verb" || kind == "noun") {
		return entry{kind: kind, name: strings.TrimSpace(name), line: n}, nil
	}
	if !ok {
		return entry{}, fmt.Errorf("%q is no entry: a colon is missing", line)
	}
	e := entry{name: head, line: n}
	return e, e.add(strings.TrimSpace(words))
}

// add takes a further line of an entry.
func (e *entry) add(line string) error {
	if e.kind != "" {
		e.lines = append(e.lines, line)
		return nil
	}
	for line != "" {
		var word string
		if line[0] == '"' {
			var closed bool
			if word, line, closed = strings.Cut(line[1:], `"`); !closed {
				return fmt.Errorf("a quotation mark is not closed")
			}
		} else {
			word, line, _ = strings.Cut(line, " ")
		}
		if word != "" {
			e.words = append(e.words, word)
		}
		line = strings.TrimLeft(line, " ")
	}
	return nil
}

// title returns what an entry is called: its kind and its name.
func (e *entry) title() string { return strings.TrimSpace(e.kind + " " + e.name) }

func newExample(e entry, line string, n int) Example {
	text, want, _ := strings.Cut(line[2:], " => ")
	return Example{Entry: e.title(), Line: n, Text: strings.TrimSpace(text), Want: strings.TrimSpace(want), None: line[0] == '-'}
}
