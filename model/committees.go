package model

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

// ParliamentaryCommittee is a committee of the European Parliament, of today or of the past.
type ParliamentaryCommittee struct {
	Code  string               // capitals and digits, such as "PECH"
	Kind  string               // standing, subcommittee, special, temporary, inquiry, delegation or panel
	Names ByLanguage[[]string] // the one that it bears, or bore last, first
	Short []string             // what texts call it for short, in any language: 'fisheries', 'pêche'
}

// ParliamentaryCommittees returns all committees, in the Observatory's order.
func ParliamentaryCommittees() []ParliamentaryCommittee { return slices.Clone(knownCommittees().all) }

// FindCommittee returns the code of the committee with that name in English or
// French, in full or for short, and whether there is one. Case, accents,
// apostrophes and small words such as 'the' and 'de la' do not count.
func FindCommittee(name string) (code string, ok bool) {
	known := knownCommittees()
	if code, ok = known.names[strings.Join(subjectWords(name, true), " ")]; ok {
		return code, true
	}
	words := subjectWords(name, false)
	if len(words) == 0 {
		return "", false
	}
	for _, key := range []string{words[0], withoutElision(words[0])} {
		for _, s := range known.subjects[key] {
			if slices.EqualFunc(s.words, words, sameFolded) {
				return s.code, true
			}
		}
	}
	return "", false
}

// CommitteeAt returns the code of the committee that text starts with the
// subject of ('Fisheries', 'la pêche', 'PECH'), and the subject's length in
// bytes, small words before it included; a length of 0 for none. The longest
// subject counts.
func CommitteeAt(text string) (code string, length int) {
	known := knownCommittees()
	w := foldedWords{text: text}
	if !w.next() {
		return "", 0
	}
	if known.codes[text[w.start:w.end]] {
		return text[w.start:w.end], w.end
	}
	if isSmall(w.word) && !w.content() {
		return "", 0
	}
	for _, key := range []string{w.word, withoutElision(w.word)} {
		for _, s := range known.subjects[key] {
			if end := s.endIn(w); end > length {
				code, length = s.code, end
			}
		}
	}
	return code, length
}

// committeeSubject is what a committee is on, as folded words without small ones.
type committeeSubject struct {
	code  string
	words []string
}

// endIn returns where the subject ends in a text whose words stand at its
// first word, or 0 where the text goes on otherwise.
func (s *committeeSubject) endIn(w foldedWords) int {
	for _, word := range s.words[1:] {
		if !w.content() || !sameFolded(word, w.word) {
			return 0
		}
	}
	return w.end
}

// sameFolded reports whether a word of a text is that of a name.
func sameFolded(name, word string) bool { return name == word || name == withoutElision(word) }

// committeeVocabulary holds the committees, and their subjects by first word.
type committeeVocabulary struct {
	all      []ParliamentaryCommittee
	codes    map[string]bool
	names    map[string]string // whole names, folded, to codes
	subjects map[string][]committeeSubject
}

//go:embed committees.txt
var committeesText string

var knownCommittees = sync.OnceValue(func() *committeeVocabulary {
	v := &committeeVocabulary{
		codes:    make(map[string]bool),
		names:    make(map[string]string),
		subjects: make(map[string][]committeeSubject),
	}
	var c *ParliamentaryCommittee
	for line := range strings.Lines(committeesText) {
		line = strings.TrimSpace(line)
		kind, rest, _ := strings.Cut(line, " ")
		switch {
		case line == "" || kind == "#":
			continue
		case kind == "short":
			c.Short = append(c.Short, rest)
		case kind == strings.ToLower(kind): // the code of a language
			c.addName(kind, rest)
		default:
			v.all = append(v.all, ParliamentaryCommittee{Code: kind, Kind: rest})
			c = &v.all[len(v.all)-1]
			v.codes[kind] = true
			continue
		}
		v.add(c, rest)
	}
	return v
})

// addName adds a name in a language.
func (c *ParliamentaryCommittee) addName(language, name string) {
	for i := range c.Names {
		if c.Names[i].Language == language {
			c.Names[i].Value = append(c.Names[i].Value, name)
			return
		}
	}
	c.Names = append(c.Names, InLanguage[[]string]{language, []string{name}})
}

// add adds a name and its subject, unless an earlier committee has them.
func (v *committeeVocabulary) add(c *ParliamentaryCommittee, name string) {
	whole := subjectWords(name, true)
	if key := strings.Join(whole, " "); v.names[key] == "" {
		v.names[key] = c.Code
	}
	words := whole
	if c.Kind != "delegation" {
		words = subjectWords(name, false)
	}
	for _, s := range v.subjects[words[0]] {
		if slices.Equal(s.words, words) {
			return
		}
	}
	v.subjects[words[0]] = append(v.subjects[words[0]], committeeSubject{c.Code, words})
}

// committeeHeads are the words, folded, that say what kind of committee it is.
var committeeHeads = map[string]bool{
	"committee": true, "committees": true, "subcommittee": true, "commission": true, "commissions": true, "sous": true,
	"special": true, "speciale": true, "temporary": true, "temporaire": true, "inquiry": true, "enquete": true,
}

// subjectWords returns the words of a name without the small ones and, unless
// the whole name is asked for, without its head.
func subjectWords(name string, whole bool) []string {
	var words []string
	for w := (foldedWords{text: name}); w.content(); {
		if whole || !committeeHeads[w.word] {
			words = append(words, w.word)
		}
	}
	return words
}
