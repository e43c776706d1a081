package lang

import (
	"bytes"
	"fmt"
	"io/fs"
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

// tableReader reads tables, one after the other. What it returns is overwritten by
// the next table.
type tableReader struct {
	files   fs.FS
	buffer  bytes.Buffer
	entries []entry
	words   []string // of all entries
}

// newTableReader returns a reader with room for the longest tables.
func newTableReader(files fs.FS) *tableReader {
	const length, entries, words = 32 << 10, 200, 1000
	r := &tableReader{files: files, entries: make([]entry, 0, entries), words: make([]string, 0, words)}
	r.buffer.Grow(length)
	return r
}

// file reads the entries of the table in a file.
func (r *tableReader) file(name string, example func(Example)) ([]entry, error) {
	f, err := r.files.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r.buffer.Reset()
	if _, err := r.buffer.ReadFrom(f); err != nil {
		return nil, err
	}
	entries, err := r.read(r.buffer.String(), example)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return entries, nil
}

// read reads the entries of a table. Examples are passed over, unless they are
// asked for.
func (r *tableReader) read(text string, example func(Example)) ([]entry, error) {
	entries, words := r.entries[:0], r.words[:0]
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
			var err error
			if words, err = entries[len(entries)-1].add(words, strings.TrimSpace(line)); err != nil {
				return nil, fmt.Errorf("line %d: %w", n, err)
			}
		default:
			e, line, err := newEntry(line, n)
			if err == nil {
				words, err = e.add(words, line)
			}
			if err != nil {
				return nil, fmt.Errorf("line %d: %w", n, err)
			}
			entries = append(entries, e)
		}
	}
	r.entries, r.words = entries, words
	return entries, nil
}

// newEntry reads the first line of an entry up to its words.
func newEntry(line string, n int) (e entry, words string, err error) {
	head, words, ok := strings.Cut(line, ":")
	if kind, name, found := strings.Cut(head, " "); found && (kind == "verb" || kind == "noun") {
		return entry{kind: kind, name: strings.TrimSpace(name), line: n}, "", nil
	}
	if !ok {
		return entry{}, "", fmt.Errorf("%q is no entry: a colon is missing", line)
	}
	return entry{name: head, line: n}, strings.TrimSpace(words), nil
}

// add takes a further line of an entry. Its words are appended to those of the
// table, which it returns: the last of them are the entry's.
func (e *entry) add(words []string, line string) ([]string, error) {
	if e.kind != "" {
		if line != "" {
			e.lines = append(e.lines, line)
		}
		return words, nil
	}
	first := len(words) - len(e.words)
	for line != "" {
		var word string
		if line[0] == '"' {
			var closed bool
			if word, line, closed = strings.Cut(line[1:], `"`); !closed {
				return nil, fmt.Errorf("a quotation mark is not closed")
			}
		} else {
			word, line, _ = strings.Cut(line, " ")
		}
		if word != "" {
			words = append(words, word)
		}
		line = strings.TrimLeft(line, " ")
	}
	e.words = words[first:]
	return words, nil
}

// title returns what an entry is called: its kind and its name.
func (e *entry) title() string { return strings.TrimSpace(e.kind + " " + e.name) }

func newExample(e entry, line string, n int) Example {
	text, want, _ := strings.Cut(line[2:], " => ")
	return Example{Entry: e.title(), Line: n, Text: strings.TrimSpace(text), Want: strings.TrimSpace(want),
		None: line[0] == '-'}
}
