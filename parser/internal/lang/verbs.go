package lang

import (
	"fmt"
	"slices"
	"strings"
)

// Conjugation is how a language forms its regular verbs: for each form the
// endings that are put after the stem.
type Conjugation struct {
	InfinitiveEnding  string   // is cut from a verb's name to get its stem
	BaseEndings       []string // of the form that a plural subject has, or an infinitive
	FiniteEndings     []string
	GerundEndings     []string
	ParticipleEndings []string
	FutureEndings     []string          // of forms that tell what will be asked, and ask nothing
	Softened          map[string]string // the last letter of a stem, and how it is written before a and o
}

// conjugate returns the forms of a verb: the regular ones, but for those that
// its lines give after a colon, such as 'participle: written'.
func (c *Conjugation) conjugate(e *entry) map[string][]string {
	stem := strings.TrimSuffix(e.name, c.InfinitiveEnding)
	forms := make(map[string][]string)
	for _, f := range [...]struct {
		name    string
		endings []string
	}{
		{"base", c.BaseEndings}, {"finite", c.FiniteEndings}, {"gerund", c.GerundEndings},
		{"participle", c.ParticipleEndings}, {"future", c.FutureEndings},
	} {
		for _, ending := range f.endings {
			forms[f.name] = append(forms[f.name], c.join(stem, ending))
		}
	}
	for _, line := range e.lines {
		if name, words, ok := strings.Cut(line, ":"); ok {
			forms[name] = strings.Fields(words)
		}
	}
	return forms
}

// join puts an ending after a stem: "." is none, one that starts with a minus
// sign first drops the stem's e, and s after a sibilant becomes es.
func (c *Conjugation) join(stem, ending string) string {
	rest, drops := strings.CutPrefix(ending, "-")
	switch {
	case drops:
		return strings.TrimSuffix(stem, "e") + rest
	case ending == ".":
		return stem
	case ending == "s" && hasAnySuffix(stem, "s", "sh", "ch", "x", "z"):
		return stem + "es"
	case strings.IndexByte("ao", ending[0]) >= 0 && len(stem) > 0:
		if soft, ok := c.Softened[stem[len(stem)-1:]]; ok {
			stem = stem[:len(stem)-1] + soft
		}
	}
	return stem + ending
}

func hasAnySuffix(s string, endings ...string) bool {
	return slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(s, e) })
}

// frame is what can follow a verb or a noun that calls.
type frame struct {
	prep   string // before the addressee, words with bars between
	marker string // before the action
	takes  Takes
}

// readFrame reads a line such as 'on|upon ADDRESSEE to ACTION'.
func readFrame(line string) (frame, error) {
	var f frame
	before := ""
	for word := range strings.FieldsSeq(line) {
		switch word {
		case "ADDRESSEE":
			f.prep, f.takes = before, f.takes|TakesAddressee
		case "ACTION":
			f.marker = before
		case "CLAUSE":
			f.takes |= TakesThat
		case "OBJECT":
			f.takes |= TakesObject
			if before != "" {
				f.takes = f.takes&^TakesObject | TakesFor
			}
		case "(should)":
			f.takes |= TakesModal
		default:
			before = word
			continue
		}
		before = ""
	}
	if before != "" || f.takes == 0 {
		return f, fmt.Errorf("%q is no frame", line)
	}
	return f, nil
}

// frames joins the frames of an entry to the one that the extractor reads.
func (w *Wording) frames(e *entry) (CallVerb, error) {
	var v CallVerb
	for _, line := range e.lines {
		if strings.Contains(line, ":") {
			continue // an irregular form
		}
		f, err := readFrame(line)
		if err != nil {
			return v, fmt.Errorf("line %d: %w", e.line, err)
		}
		if f.takes == TakesAddressee|TakesThat {
			v.ThatPrep, v.Takes = w.Lexicon.words(f.prep), v.Takes|TakesThat
			continue
		}
		v.Takes |= f.takes
		if f.takes&TakesAddressee != 0 {
			v.Prep, v.Markers = w.Lexicon.words(f.prep), w.Lexicon.words(f.marker)
		}
	}
	return v, nil
}

// addCalls adds the verbs and nouns of a table to the lexicon.
func (w *Wording) addCalls(entries []entry) error {
	for i := range entries {
		e := &entries[i]
		if e.kind == "" {
			continue
		}
		v, err := w.frames(e)
		if err != nil {
			return err
		}
		if e.kind == "noun" {
			for word := range strings.FieldsSeq(e.name) {
				w.Lexicon.entry(word).Noun = &CallNoun{v.Takes, v.Prep, v.Markers}
			}
			continue
		}
		forms := w.Conjugation.conjugate(e)
		w.Lexicon.verb(v, BaseForm, forms["base"])
		w.Lexicon.verb(v, Finite, forms["finite"])
		w.Lexicon.verb(v, Gerund, forms["gerund"])
		w.Lexicon.verb(v, Participle, forms["participle"])
		w.Lexicon.add(w.Calls.Future, forms["future"]...)
	}
	return nil
}

// verb adds forms of a verb.
func (l *Lexicon) verb(v CallVerb, form verbForm, words []string) {
	for _, word := range words {
		known, entry := l.entry(word), v
		entry.Form = form
		if known.Verb != nil {
			entry.Form |= known.Verb.Form
		}
		known.Verb = &entry
	}
}

// words returns the class of the words that a bar stands between.
func (l *Lexicon) words(row string) Class {
	if row == "" {
		return 0
	}
	return l.class(strings.ReplaceAll(row, "|", " "))
}
