package model

import (
	_ "embed"
	"iter"
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
func ParliamentaryCommittees() []ParliamentaryCommittee { return slices.Clone(knownCommittees()) }

// committeeIndex is what committees are looked up in as it stands, since reading
// committees.txt would cost more than a summary does: sorted lines of a kind, a
// blank, folded words without small ones, a tab and a code. The tests make it.
//
//go:embed committee_index.txt
var committeeIndex string

var committeeLines = sync.OnceValue(func() []string {
	return strings.Split(strings.TrimSuffix(committeeIndex, "\n"), "\n")
})

// The kinds of its lines.
const (
	codeLine    = "code "    // the code itself
	nameLine    = "name "    // a whole name
	subjectLine = "subject " // what a committee is on
)

// FindCommittee returns the code of the committee with that name in English or
// French, in full or for short, and whether there is one. Case, accents,
// apostrophes and small words such as 'the' and 'de la' do not count.
func FindCommittee(name string) (code string, ok bool) {
	if code, ok = committeeCode(nameLine + strings.Join(subjectWords(name, true), " ")); ok {
		return code, true
	}
	words := subjectWords(name, false)
	if len(words) == 0 {
		return "", false
	}
	for s := range subjectsFrom(words[0]) {
		if s.is(words) {
			return s.code, true
		}
	}
	return "", false
}

// CommitteeAt returns the code of the committee that text starts with the
// subject of ('Fisheries', 'la pêche', 'PECH'), and the subject's length in
// bytes, small words before it included; a length of 0 for none. The longest
// subject counts.
func CommitteeAt(text string) (code string, length int) {
	w := foldedWords{text: text}
	if !w.next() {
		return "", 0
	}
	if word := text[w.start:w.end]; mayBeCode(word) {
		if code, ok := committeeCode(codeLine + word); ok {
			return code, w.end
		}
	}
	if isSmall(w.word) && !w.content() {
		return "", 0
	}
	for s := range subjectsFrom(w.word) {
		if end := s.endIn(w); end > length {
			code, length = s.code, end
		}
	}
	return code, length
}

// mayBeCode reports whether a word has nothing but capitals and digits.
func mayBeCode(word string) bool {
	for i := range len(word) {
		if c := word[i]; (c < 'A' || c > 'Z') && (c < '0' || c > '9') {
			return false
		}
	}
	return true
}

// committeeCode returns what stands after a line's key.
func committeeCode(key string) (code string, ok bool) {
	key += "\t"
	lines := committeeLines()
	if at, _ := slices.BinarySearch(lines, key); at < len(lines) {
		return strings.CutPrefix(lines[at], key)
	}
	return "", false
}

// subjectsFrom yields the subjects that start with a folded word, and then those
// that start with it but for a lost apostrophe.
func subjectsFrom(word string) iter.Seq[committeeSubject] {
	return func(yield func(committeeSubject) bool) {
		full := withoutElision(word)
		if yieldSubjects(word, yield) && full != word {
			yieldSubjects(full, yield)
		}
	}
}

// yieldSubjects yields the subjects that start with a word, and reports whether
// more are wanted.
func yieldSubjects(word string, yield func(committeeSubject) bool) bool {
	key := subjectLine + word
	lines := committeeLines()
	at, _ := slices.BinarySearch(lines, key)
	for _, line := range lines[at:] {
		rest, ok := strings.CutPrefix(line, key)
		if !ok || rest[0] != ' ' && rest[0] != '\t' {
			break
		}
		words, code, _ := strings.Cut(rest, "\t")
		if !yield(committeeSubject{code, words}) {
			return false
		}
	}
	return true
}

// committeeSubject is what a committee is on: the folded words without small ones,
// after the first.
type committeeSubject struct{ code, rest string }

// is reports whether words are those of the subject but for lost apostrophes. The
// first is known to be.
func (s *committeeSubject) is(words []string) bool {
	i := 1
	for word := range strings.FieldsSeq(s.rest) {
		if i == len(words) || !sameFolded(word, words[i]) {
			return false
		}
		i++
	}
	return i == len(words)
}

// endIn returns where the subject ends in a text whose words stand at its
// first word, or 0 where the text goes on otherwise.
func (s *committeeSubject) endIn(w foldedWords) int {
	for word := range strings.FieldsSeq(s.rest) {
		if !w.content() || !sameFolded(word, w.word) {
			return 0
		}
	}
	return w.end
}

// sameFolded reports whether a word of a text is that of a name.
func sameFolded(name, word string) bool { return name == word || name == withoutElision(word) }

//go:embed committees.txt
var committeesText string

var knownCommittees = sync.OnceValue(func() []ParliamentaryCommittee {
	var all []ParliamentaryCommittee
	for line := range strings.Lines(committeesText) {
		line = strings.TrimSpace(line)
		kind, rest, _ := strings.Cut(line, " ")
		switch {
		case line == "" || kind == "#":
		case kind == "short":
			c := &all[len(all)-1]
			c.Short = append(c.Short, rest)
		case kind == strings.ToLower(kind): // the code of a language
			all[len(all)-1].addName(kind, rest)
		default:
			all = append(all, ParliamentaryCommittee{Code: kind, Kind: rest})
		}
	}
	return all
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
