package cmd

import "github.com/spf13/cobra"

// nearest returns the words that somebody who typed word may have meant: those
// that it starts, and those a few edits away. It asks cobra, which has the rule
// for names of commands only.
func nearest(word string, words []string) []string {
	if word == "" {
		return nil
	}
	parent := &cobra.Command{SuggestionsMinimumDistance: max(2, len(word)/5)}
	for _, w := range words {
		parent.AddCommand(&cobra.Command{Use: w, Run: func(*cobra.Command, []string) {}})
	}
	return parent.SuggestionsFor(word)
}
