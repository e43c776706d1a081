package page

import (
	"cmp"
	"encoding/json"
	"html/template"
	"slices"
	"strings"

	"resparse/model"
)

// Index counts what the entries of an index hold. It keeps the counts and the
// closest votes, and nothing of each summary.
type Index struct {
	begun     bool
	summaries int
	years     map[string]int
	kinds     map[string]int
	documents map[string]int
	groups    map[string]int
	actors    map[string]int // actions
	addressed map[string]int // summaries
	outcomes  map[pair]int   // of a year and an outcome
	stages    map[pair]int   // of a document and a year
	together  map[pair]int   // of two groups
	closest   []closeVote
}

// pair is a cell of a table.
type pair struct{ row, column string }

// NewIndex returns an index without entries.
func NewIndex() *Index {
	return &Index{
		years: make(map[string]int), kinds: make(map[string]int), documents: make(map[string]int),
		groups: make(map[string]int), actors: make(map[string]int),
		addressed: make(map[string]int),
		outcomes:  make(map[pair]int), stages: make(map[pair]int), together: make(map[pair]int),
	}
}

// Add counts an entry, and returns what the file goes on with.
func (x *Index) Add(e *Entry) ([]byte, error) {
	before, err := x.start(",\n")
	if err != nil {
		return nil, err
	}
	x.summaries++
	count(x.years, e.year)
	count(x.kinds, e.kind)
	count(x.documents, e.document)
	if e.document != "" && e.year != "" {
		x.stages[pair{e.document, e.year}]++
	}
	for i, g := range e.groups {
		if slices.Contains(e.groups[:i], g) {
			continue
		}
		x.groups[g]++
		for j, other := range e.groups {
			if other != g && !slices.Contains(e.groups[:j], other) {
				x.together[pair{g, other}]++
			}
		}
	}
	for actor, n := range e.actors {
		x.actors[actor] += n
		x.addressed[actor]++
	}
	for _, v := range e.votes {
		if e.year != "" {
			x.outcomes[pair{e.year, v.outcome}]++
		}
		x.addClose(v)
	}
	return append(before, e.Row...), nil
}

func count(counts map[string]int, key string) {
	if key != "" {
		counts[key]++
	}
}

// shownVotes is how many of the closest votes are shown.
const shownVotes = 12

// addClose keeps a vote while it is among the closest. Of equals the first counts.
func (x *Index) addClose(v closeVote) {
	if !v.counted || v.inFavour+v.against <= 0 {
		return
	}
	i, _ := slices.BinarySearchFunc(x.closest, v, func(a, b closeVote) int {
		return cmp.Or(cmp.Compare(a.margin(), b.margin()), -1)
	})
	if i < shownVotes {
		x.closest = slices.Insert(x.closest, i, v)
		x.closest = x.closest[:min(len(x.closest), shownVotes)]
	}
}

// margin returns by how many votes one side was ahead.
func (v *closeVote) margin() int { return max(v.inFavour-v.against, v.against-v.inFavour) }

// start returns the beginning of the file, or what stands between two rows.
func (x *Index) start(between string) ([]byte, error) {
	if x.begun {
		return []byte(between), nil
	}
	x.begun = true
	h := load().index
	h.Title = "Summaries"
	start, err := write("index-start", h)
	return append(start, `<script type="application/json" id="rows">[`+"\n"...), err
}

// choice is an option of a filter.
type choice struct {
	Value, Name string
	Count       int
}

// frame is what the template takes of an index.
type frame struct {
	head
	Count                                   int
	Years, Kinds, Documents, Actors, Groups []choice
	Charts                                  []chart
	Names                                   template.HTML // a JSON object in an element
}

// End returns the rest of the file.
func (x *Index) End() ([]byte, error) {
	before, err := x.start("")
	if err != nil {
		return nil, err
	}
	names, err := json.Marshal(x.names())
	if err != nil {
		return nil, err
	}
	h := load().index
	h.Title = "Summaries"
	rest, err := write("index-end", frame{
		head: h, Count: x.summaries, Charts: x.charts(),
		Years: choices(x.years, same, false), Kinds: choices(x.kinds, kindName, true),
		Documents: choices(x.documents, documentName, true),
		Actors:    choices(x.addressed, actorName, true), Groups: choices(x.groups, same, true),
		Names: template.HTML(`<script type="application/json" id="names">` + string(names) + `</script>`),
	})
	return append(append(before, "\n]</script>\n"...), rest...), err
}

func same(value string) string { return value }

// choices returns the options for the values that were counted, by their names or
// the latest first.
func choices(counts map[string]int, name func(string) string, byName bool) []choice {
	var all []choice
	for value, n := range counts {
		all = append(all, choice{value, name(value), n})
	}
	slices.SortFunc(all, func(a, b choice) int {
		if byName {
			return cmp.Or(strings.Compare(a.Name, b.Name), strings.Compare(a.Value, b.Value))
		}
		return strings.Compare(b.Value, a.Value)
	})
	return all
}

// names returns what the script shows for actors and documents.
func (x *Index) names() map[string]map[string]string {
	actors, documents := make(map[string]string), make(map[string]string)
	for id := range x.actors {
		actors[id] = actorName(id)
	}
	for stage := range x.documents {
		documents[stage] = documentName(stage)
	}
	return map[string]map[string]string{"actors": actors, "documents": documents}
}

// kindName returns a procedure's type with its name.
func kindName(code string) string {
	if kind, ok := model.FindProcedureType(code); ok {
		return code + " – " + kind.Name("en")
	}
	return code
}

// documentName returns the words of a stage, or a label as it is.
func documentName(stage string) string {
	if !slices.Contains(model.Values("document_type.stage"), stage) {
		return stage
	}
	words := strings.ReplaceAll(stage, "_", " ")
	return strings.ToUpper(words[:1]) + words[1:]
}
