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

// verbForm is a form that a table can give a verb by its name.
type verbForm int

const (
	baseForm verbForm = iota
	finiteForm
	gerundForm
	participleForm
	futureForm
	verbForms
)

// formNames are what the forms are called in a table.
var formNames = [verbForms]string{"base", "finite", "gerund", "participle", "future"}

// conjugate returns the forms of a verb: the regular ones, but for those that
// its lines give after a colon, such as 'participle: written'.
func (c *Conjugation) conjugate(e *entry) (forms [verbForms][]string) {
	var irregular [verbForms]bool
	for _, line := range e.lines {
		name, words, ok := strings.Cut(line, ":")
		if form := slices.Index(formNames[:], name); ok && form != -1 {
			forms[form], irregular[form] = strings.Fields(words), true
		}
	}
	stem := strings.TrimSuffix(e.name, c.InfinitiveEnding)
	for form, endings := range [verbForms][]string{
		c.BaseEndings, c.FiniteEndings, c.GerundEndings, c.ParticipleEndings, c.FutureEndings,
	} {
		if irregular[form] {
			continue
		}
		forms[form] = make([]string, len(endings))
		for i, ending := range endings {
			forms[form][i] = c.join(stem, ending)
		}
	}
	return forms
}

// join puts an ending after a stem: "." stands for none, one that starts with a minus
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
	case strings.ContainsRune("ao", rune(ending[0])) && stem != "":
		if soft, ok := c.Softened[stem[len(stem)-1:]]; ok {
			stem = stem[:len(stem)-1] + soft
		}
	}
	return stem + ending
}

func hasAnySuffix(s string, endings ...string) bool {
	return slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(s, e) })
}

// readFrame reads a line such as 'on|upon ADDRESSEE to ACTION', or 'de ses vœux
// OBJECT', where several words stand before what is asked.
func (l *Lexicon) readFrame(line string) (Frame, error) {
	var f Frame
	before := ""
	for word := range strings.FieldsSeq(line) {
		what := whatNamed(word)
		switch {
		case word == "ADDRESSEE":
			f.Before, f.Addressee = l.words(before), true
		case what != 0:
			f.Link, f.What = l.words(before), what
		case word == "(should)":
			f.Should = true
		case word == "(plain)":
			f.Plain = true
		default:
			if before != "" {
				f.Lead = append(f.Lead, l.words(before))
			}
			before = word
			continue
		}
		before = ""
	}
	if before != "" || f.What == 0 {
		return f, fmt.Errorf("%q is no frame", line)
	}
	return f, nil
}

// whatNamed returns what a word in a frame stands for, 0 for a word of its own.
func whatNamed(word string) What {
	switch word {
	case "ACTION":
		return Action
	case "OBJECT":
		return Object
	case "CLAUSE":
		return Clause
	}
	return 0
}

// frames reads the frames of an entry.
func (w *Wording) frames(e *entry) ([]Frame, error) {
	var frames []Frame
	for _, line := range e.lines {
		if name, _, ok := strings.Cut(line, ":"); ok {
			if !slices.Contains(formNames[:], name) {
				return nil, fmt.Errorf("line %d: %q is no form of a verb", e.line, name)
			}
			continue
		}
		f, err := w.Lexicon.readFrame(line)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", e.line, err)
		}
		frames = append(frames, f)
	}
	return frames, nil
}

// addCalls adds the verbs and nouns of a table to the lexicon.
func (w *Wording) addCalls(entries []entry) error {
	for i := range entries {
		e := &entries[i]
		if e.kind == "" {
			continue
		}
		frames, err := w.frames(e)
		if err != nil {
			return err
		}
		if e.kind == "noun" {
			noun := &CallVerb{Frames: frames}
			for word := range strings.FieldsSeq(e.name) {
				w.Lexicon.entry(word).Noun = noun
			}
			continue
		}
		forms := w.Conjugation.conjugate(e)
		w.Lexicon.verb(frames, BaseForm, forms[baseForm])
		w.Lexicon.verb(frames, Finite, forms[finiteForm])
		w.Lexicon.verb(frames, Gerund, forms[gerundForm])
		w.Lexicon.verb(frames, Participle, forms[participleForm])
		w.Lexicon.add(w.Calls.Future, forms[futureForm]...)
		if err := w.Lexicon.check(); err != nil {
			return fmt.Errorf("line %d: %w", e.line, err)
		}
	}
	return nil
}

// addReports adds the forms of the verbs that end a call.
func (w *Wording) addReports() {
	c := &w.Calls
	c.ReportFinite, c.ReportGerund, c.ReportBase = w.Lexicon.next(), w.Lexicon.next(), w.Lexicon.next()
	for _, verb := range c.Reporting {
		forms := w.Conjugation.conjugate(&entry{name: verb})
		for _, form := range forms[finiteForm] {
			// Of participles only the plain one follows a caller: 'et salué'.
			if k := slices.Index(forms[participleForm], form); k <= 0 {
				w.Lexicon.add(c.ReportFinite, form)
			}
		}
		w.Lexicon.add(c.ReportGerund, forms[gerundForm]...)
		w.Lexicon.add(c.ReportBase, forms[baseForm]...)
	}
}

// verb adds forms of a verb.
func (l *Lexicon) verb(frames []Frame, form VerbForm, words []string) {
	for _, word := range words {
		known, all := l.entry(word), form
		if known.Verb != nil {
			all |= known.Verb.Form
		}
		known.Verb = &CallVerb{frames, all}
	}
}

// words returns the class of the words that a bar stands between. The same words
// have the same class.
func (l *Lexicon) words(row string) Class {
	if row == "" {
		return 0
	}
	if c, ok := l.rows[row]; ok {
		return c
	}
	if l.rows == nil {
		l.rows = make(map[string]Class)
	}
	c := l.class(strings.ReplaceAll(row, "|", " "))
	l.rows[row] = c
	return c
}
