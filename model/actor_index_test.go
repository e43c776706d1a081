package model

import (
	"bytes"
	"encoding/binary"
	"flag"
	"fmt"
	"go/format"
	"os"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the indices of actors and committees")

// TestActorIndex makes the files that actors are looked up in from the tables,
// and compares them with those that are there.
func TestActorIndex(t *testing.T) {
	english := newIndexMaker(t, "en")
	french := newIndexMaker(t, "fr")
	var classes []wordClass
	for _, m := range []*indexMaker{english, french} {
		for _, e := range m.rows {
			classes = append(classes, e.class)
		}
	}
	slices.Sort(classes)
	classes = slices.Compact(classes)
	compareFile(t, "actor_index_en.bin", english.slots(t, classes))
	compareFile(t, "actor_index_fr.bin", french.slots(t, classes))
	compareFile(t, "actor_facts.go", factsFile(t, classes, english, french))
}

func compareFile(t *testing.T, name string, want []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not what the tables give; rewrite it with go test ./model -update", name)
	}
}

// indexMaker makes the index of a language.
type indexMaker struct {
	language string
	entries  []wordEntry
	table    wordTable
	rows     map[uint64]entry
}

func newIndexMaker(t *testing.T, language string) *indexMaker {
	table, err := os.ReadFile("tables/actors_" + language + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	m := &indexMaker{language: language, entries: wordEntries(string(table)), rows: map[uint64]entry{}}
	m.readTable()
	for i, a := range Actors() {
		for _, name := range m.namesOf(&a) {
			m.add(name, entry{actor: int16(i + 1), class: classActor})
		}
	}
	for i, c := range Countries() {
		m.addCountry(&c, int16(i+1))
	}
	for _, e := range m.entries {
		if at := slices.Index(wordClasses, e.name); at >= 0 {
			m.addWords(e.words, wordClass(1)<<at)
		}
	}
	return m
}

// The entries that name no class.
const (
	entryPlurals = "plurals" // the endings of plurals, each as plural=singular
	entryEndings = "endings" // the endings of words that follow a name
	entryDemonym = "demonyms"
	entryOrder   = "order" // whether adjectives stand before their noun or after it
)

func (m *indexMaker) readTable() {
	for _, e := range m.entries {
		switch e.name {
		case entryPlurals:
			for _, w := range e.words {
				plural, singular, _ := strings.Cut(w, "=")
				m.table.plurals = append(m.table.plurals, ending{plural, singular})
			}
		case entryEndings:
			m.table.endings = e.words
		case entryDemonym:
			m.table.demonyms = e.words
		case entryOrder:
			m.table.nounFirst = slices.Contains(e.words, "noun-adjective")
		}
	}
}

func (m *indexMaker) namesOf(a *Actor) []string {
	return append([]string{a.Name(m.language)}, a.Spellings.In(m.language)...)
}

func (m *indexMaker) addCountry(c *Country, at int16) {
	add := func(class wordClass, names ...string) {
		for _, name := range names {
			m.add(name, entry{country: at, class: class})
		}
	}
	add(className, c.Name(m.language))
	add(className, c.Spellings.In(m.language)...)
	add(classAdjective, c.Adjectives.In(m.language)...)
	add(classSeat, c.Capitals.In(m.language)...)
	add(className, c.Metonyms...)
}

// addWords adds the words of an entry. A word such as @governments stands for
// all names of that actor.
func (m *indexMaker) addWords(words []string, class wordClass) {
	for _, w := range words {
		if id, names := strings.CutPrefix(w, "@"); names {
			a, _ := ActorByID(id)
			m.addWords(m.namesOf(&a), class)
		} else {
			m.add(w, entry{class: class})
		}
	}
}

// add adds a name, and the same in the singular where it has several words and
// is nobody's own name.
func (m *indexMaker) add(name string, e entry) {
	tokens := appendTokens(nil, name, m.table.plurals)
	several := len(tokens) > 1 && !tokens[len(tokens)-1].has(tokenUpper)
	written, single := uint64(seedWritten), uint64(seedSingular)
	for i := range tokens {
		t := &tokens[i]
		last := i == len(tokens)-1
		if t.has(tokenCaps) {
			written, single = hashRow(written, t.exact), hashRow(single, t.exact)
		} else {
			written, single = hashRow(written, t.fold), hashRow(single, t.stem)
		}
		m.put(written, e, last)
		if several {
			m.put(single, e, last)
		}
	}
}

// put adds a row of tokens; whole tells that it is no mere beginning. What was
// added first counts.
func (m *indexMaker) put(row uint64, e entry, whole bool) {
	known := m.rows[row]
	if whole {
		known.class |= e.class
		if known.actor == 0 {
			known.actor = e.actor
		}
		if known.country == 0 {
			known.country = e.country
		}
	}
	m.rows[row] = known
}

// slots returns the rows as the slots of an index.
func (m *indexMaker) slots(t *testing.T, classes []wordClass) []byte {
	n := 1
	for n < len(m.rows)*3/2 {
		n *= 2
	}
	slots := make([]uint64, n)
	rows := make([]uint64, 0, len(m.rows))
	for row := range m.rows {
		rows = append(rows, row)
	}
	slices.Sort(rows)
	for _, row := range rows {
		e := m.rows[row]
		i := slotOf(row, n-1)
		for ; slots[i] != 0; i = (i + 1) & (n - 1) {
			if uint32(slots[i]) == uint32(row) {
				t.Fatalf("%s: two names have one hash in one place; change a seed", m.language)
			}
		}
		slots[i] = uint64(uint32(row)) | uint64(e.actor)<<actorShift | uint64(e.country)<<countryShift |
			uint64(slices.Index(classes, e.class))<<classShift | 1<<filledShift
	}
	file := make([]byte, 0, n*slotSize)
	for _, s := range slots {
		file = binary.LittleEndian.AppendUint64(file, s)
	}
	return file
}

// factsFile returns the text of actor_facts.go.
func factsFile(t *testing.T, classes []wordClass, english, french *indexMaker) []byte {
	if len(classes) > eightBits || len(Actors()) > tenBits || len(Countries()) > tenBits {
		t.Fatal("a slot of the index has too few bits")
	}
	var b bytes.Buffer
	b.WriteString("// Code generated by go test ./model -update from tables; DO NOT EDIT.\n\npackage model\n\n")
	b.WriteString("// entryClasses are the sets of classes that entries have.\nvar entryClasses = [...]wordClass{\n")
	for line := range slices.Chunk(classes, 12) {
		for _, c := range line {
			fmt.Fprintf(&b, "%#x, ", uint32(c))
		}
		b.WriteString("\n")
	}
	b.WriteString("}\n\n")
	fmt.Fprintf(&b, "var englishTable = %s\n\nvar frenchTable = %s\n\n", english.tableText(), french.tableText())
	b.WriteString("// actorFacts are in the order of Actors.\nvar actorFacts = [...]actorFact{\n")
	at := 0
	for i, a := range Actors() {
		fmt.Fprintf(&b, "{%q, %q, %t},\n", a.ID, a.Kind, a.States)
		if a.ID == "its_committee" {
			at = i + 1
		}
	}
	var all, members string
	for _, c := range Countries() {
		all += c.ID
		if c.MemberFrom != "" {
			members += " " + c.ID
		}
	}
	fmt.Fprintf(
		&b,
		"}\n\n// committeesActor is Parliament's committees, as in an entry.\nconst committeesActor = %d\n\n",
		at,
	)
	fmt.Fprintf(&b, "// countryIDs are in the order of Countries, memberIDs those that ever joined.\nconst (\n")
	fmt.Fprintf(&b, "countryIDs = %s\nmemberIDs = %q\n)\n", broken(all), members)
	file, err := format.Source(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// tableText returns the Go text of what a table of words says beside its classes.
func (m *indexMaker) tableText() string {
	var b strings.Builder
	b.WriteString("wordTable{\nplurals: []ending{")
	for _, e := range m.table.plurals {
		fmt.Fprintf(&b, "{%q, %q}, ", e.plural, e.singular)
	}
	fmt.Fprintf(&b, "},\nendings: %#v,\ndemonyms: %#v,\nnounFirst: %t,\n}", m.table.endings,
		m.table.demonyms, m.table.nounFirst)
	return b.String()
}

// broken returns a string as Go text over several lines.
func broken(s string) string {
	const width = 100
	var lines []string
	for part := range slices.Chunk([]byte(s), width) {
		lines = append(lines, fmt.Sprintf("%q", part))
	}
	return strings.Join(lines, " +\n")
}

// wordEntry is an entry of a table of words.
type wordEntry struct {
	name  string
	words []string
}

// wordEntries returns the entries of a table, without comments and examples.
func wordEntries(table string) []wordEntry {
	var entries []wordEntry
	for line := range strings.Lines(table) {
		text := strings.TrimSpace(line)
		switch {
		case text == "" || strings.ContainsRune("#+-", rune(text[0])):
			continue
		case line[0] != ' ':
			name, rest, _ := strings.Cut(text, ":")
			entries = append(entries, wordEntry{name: name})
			text = rest
		}
		last := &entries[len(entries)-1]
		last.words = append(last.words, wordsOf(text)...)
	}
	return entries
}

// wordsOf returns the words of a line, of which those in quotation marks are
// one.
func wordsOf(line string) []string {
	var words []string
	for i, part := range strings.Split(line, "'") {
		if i%2 == 1 {
			words = append(words, part)
		} else {
			words = append(words, strings.Fields(part)...)
		}
	}
	return words
}
