package cmd

import (
	"slices"
	"strings"
)

// nearest returns the words that somebody who typed word may have meant, the
// nearest first: those that it starts, and those a few edits away.
func nearest(word string, words []string) []string {
	type candidate struct {
		word  string
		edits int
	}
	var near []candidate
	for _, w := range words {
		edits := distance(word, w)
		if word != "" && strings.HasPrefix(w, word) || edits <= max(2, len(word)/5) {
			near = append(near, candidate{w, edits})
		}
	}
	slices.SortStableFunc(near, func(a, b candidate) int { return a.edits - b.edits })
	var found []string
	for _, c := range near {
		found = append(found, c.word)
	}
	return found
}

// distance returns the number of bytes to insert, delete or replace that turn
// a into b.
func distance(a, b string) int {
	row := make([]int, len(b)+1) // distances of the part of a read so far to each start of b
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			replaced := diagonal
			if a[i] != b[j] {
				replaced++
			}
			diagonal = row[j+1]
			row[j+1] = min(replaced, diagonal+1, row[j]+1)
		}
	}
	return row[len(b)]
}
