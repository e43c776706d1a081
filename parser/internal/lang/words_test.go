package lang

import (
	"strings"
	"testing"
)

// wording reads the tables of a made-up language.
func wording(t *testing.T, tables map[string]string) *Wording {
	t.Helper()
	w, err := Read(tableFiles(tables), "xx")
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func TestEntryNames(t *testing.T) {
	for _, c := range []struct {
		entry, field string
		want         bool
	}{
		{"words", "Words", true}, {"words-after", "WordsAfter", true}, {"a-z", "AZ", true}, {"az", "AZ", false}, {"word", "Words", false},
		{"wordss", "Words", false}, {"words-", "Words", false}, {"wordsafter", "WordsAfter", false}, {"words", "WordsAfter", false},
	} {
		if got := isEntryName(c.entry, c.field); got != c.want || c.want && entryName(c.field) != c.entry {
			t.Errorf("%q for %s: got %t, and it is called %q", c.entry, c.field, got, entryName(c.field))
		}
	}
}

// TestGlued tells what is left of words that lost their apostrophe.
func TestGlued(t *testing.T) {
	w := wording(t, map[string]string{"language": "elided-words: l' d' qu' jusqu'\nelided-before: aéu\nglued-letters: ld\nfinite: unanimité école\n"})
	word := func(i uint16) string { return w.Lexicon.Spellings[i] }
	for glued, want := range map[string]string{
		"lunanimité": "l'", "quavec": "qu'", "déposer": "d'", "la": "l'", "l": "", "port": "", "lport": "", "xavec": "", "jusquau": "",
	} {
		if got := word(w.GluedTo(glued)); got != want {
			t.Errorf("%s is glued to %q, want %q", glued, got, want)
		}
	}
	for glued, want := range map[string]string{
		"lunanimité": "unanimité", "Lunanimité": "unanimité", "dunanimité": "unanimité", "lécole": "école", "sunanimité": "",
		"xunanimité": "", "lxunanimité": "", "lunan": "",
	} {
		if got := word(w.Unglue(glued)); got != want {
			t.Errorf("%s holds %q, want %q", glued, got, want)
		}
	}
	none := wording(t, map[string]string{"language": "finite: unanimité\n"})
	if none.GluedTo("lunanimité") != UnknownWord || none.Unglue("lunanimité") != UnknownWord {
		t.Error("a language without elided words has one")
	}
}

// TestFullStops tells a full stop that belongs to its word.
func TestFullStops(t *testing.T) {
	w := wording(t, map[string]string{"language": "abbreviations: art=always no=number\ninitials: yes\n"})
	for _, c := range []struct {
		word string
		next rune
		want bool
	}{
		{"art", 'A', true}, {"l’art", 'A', true}, {"’art", 'A', true}, {"(art", 'A', false}, {"«art", 'A', true}, {"no", '5', true}, {"no", 'f', false},
		{"i.e", 'a', true}, {"i.e", 'A', true}, {"U.S", 'A', false}, {"U.S", 'a', true}, {"ab.c", 'a', false}, {"a.bc", 'a', false},
		{"J", 'A', true}, {"É", 'A', true}, {"j", 'A', false}, {"JB", 'A', false}, {"", 'A', false},
	} {
		if got := w.IsAbbreviation(c.word, c.next); got != c.want {
			t.Errorf("%q before %q: got %t", c.word, c.next, got)
		}
	}
	if none := wording(t, map[string]string{"language": ""}); none.IsAbbreviation("J", 'A') {
		t.Error("an initial in a language without any")
	}
}

// TestConjugation forms verbs, and reads those that are irregular.
func TestConjugation(t *testing.T) {
	c := Conjugation{
		InfinitiveEnding: "er", FiniteEndings: []string{"s", "ons"}, GerundEndings: []string{"-ing"}, BaseEndings: []string{"."},
		Softened: map[string]string{"g": "ge"},
	}
	for _, tt := range []struct{ verb, lines, want string }{
		{"manger", "", "mang / mangs mangeons / manging"},
		{"lister", "", "list / lists listons / listing"},
		{"pusher", "", "push / pushes pushons / pushing"},
		{"er", "", " / s ons / ing"},
		{"voir", "finite: vois voit\nnothing: x\ngerund", "voir / vois voit / voiring"},
	} {
		e := entry{name: tt.verb, lines: strings.Split(tt.lines, "\n")}
		forms := c.conjugate(&e)
		got := strings.Join(forms[0], " ") + " / " + strings.Join(forms[1], " ") + " / " + strings.Join(forms[2], " ")
		if got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.verb, got, tt.want)
		}
	}
}

func TestPressNumber(t *testing.T) {
	for key, want := range map[string]bool{
		"20201217ipr94207": true, "20201217IPR94207": true, "see 20201217ipr94207 there": true, "0201217ipr94207": false, "20201217ipr9420": false,
		"20201217ipr942071": false, "ipr": false, "2020x217ipr94207": false, "": false,
	} {
		if got := hasPressNumber(key); got != want {
			t.Errorf("%q: got %t", key, got)
		}
	}
}

// TestOtherKinds looks at the top of a text, and for failures at short ones alone.
func TestOtherKinds(t *testing.T) {
	w := known.others()
	title, failure := w.SearchTitles[0], w.FailedDownloadPhrase[0]
	lines := func(before int, line string) []string {
		return append(strings.Split(strings.Repeat("x\n", before), "\n")[:before], line)
	}
	padded := func(n int) []string { return []string{failure, strings.Repeat("x", n-len(failure))} }
	for _, c := range []struct {
		name  string
		lines []string
		want  string
	}{
		{"a title in the eighth line", lines(topLines-1, title), SearchResults},
		{"in the ninth", lines(topLines, title), ""},
		{"a short failure", padded(failedLength), FailedDownload},
		{"a long one", padded(failedLength + 1), ""},
		{"a failure at the end", []string{strings.Repeat("x", failedLength-len(failure)), failure}, FailedDownload},
	} {
		if got := known.OtherKind("", func(yield func(string) bool) {
			for _, line := range c.lines {
				if !yield(line) {
					return
				}
			}
		}); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// TestLabelsWithFigures tells sentences without a full stop from labels.
func TestLabelsWithFigures(t *testing.T) {
	w := wording(t, map[string]string{"language": "finite: burn\n", "votes": "nouns: votes\n"})
	for line, want := range map[string]bool{"12 votes": true, "votes 12": false, "some votes": false, "The 12 votes": true} {
		if got := w.IsSentence(line); got != want {
			t.Errorf("%q: got %t", line, got)
		}
	}
	for word, want := range map[string]string{"(l'accord,": "accord", "qu'il": "il", "qué’il": "qué’il", "lampe": "lampe", "d’art": "art"} {
		if got := bare(word); got != want {
			t.Errorf("%q: got %q, want %q", word, got, want)
		}
	}
}
