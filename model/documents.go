package model

import (
	"strings"
	"sync"
)

// DocumentStage is what a document label of the Observatory means.
type DocumentStage struct {
	Stage   string // of the procedure, such as [StageTextAdopted]
	Reading string // such as [ReadingSingle]; empty where the document belongs to none
}

// FindDocumentStage returns the meaning of an English or French label, and
// whether the vocabulary has it. Case, accents, the signs between words and the
// spelling of an ordinal ('1ère', '1re', 'first') do not count. A label for
// '1st reading/single reading' is the first reading where the procedure can have
// several, else the single one.
func FindDocumentStage(label string, severalReadings bool) (DocumentStage, bool) {
	all := knownDocuments()
	w := foldedWords{text: label}
	if !w.nextInLabel() || !all.firstWords[inLabel(w.word)] {
		return DocumentStage{}, false // as nearly every line
	}
	known, ok := all.byKey[labelKey(label)]
	if !ok {
		return DocumentStage{}, false
	}
	reading := known.reading
	if reading == combined {
		reading = ReadingSingle
		if severalReadings {
			reading = ReadingFirst
		}
	}
	return DocumentStage{known.stage, reading}, true
}

// documentVocabulary holds the labels of both languages by their keys, and the
// words that these start with.
type documentVocabulary struct {
	byKey      map[string]*documentLabel
	firstWords map[string]bool
}

var knownDocuments = sync.OnceValue(func() *documentVocabulary {
	const spellings = 3 // of a label
	v := &documentVocabulary{make(map[string]*documentLabel, spellings*len(documentLabels)), make(map[string]bool)}
	for i := range documentLabels {
		l := &documentLabels[i]
		for _, label := range l.labels {
			key := labelKey(label)
			v.byKey[key] = l
			first, _, _ := strings.Cut(key, " ")
			v.firstWords[first] = true
		}
	}
	return v
})

// numberInLabel stands for all numbers in the keys of labels.
const numberInLabel = "#"

// inLabel returns a folded word as the keys of labels have it.
func inLabel(word string) string {
	if ordinal, ok := ordinals[word]; ok {
		return ordinal
	}
	if strings.Trim(word, "0123456789") == "" || word == "n" {
		return numberInLabel
	}
	return word
}

// labelKey returns the words of a label, folded and with their ordinals and
// numbers in one spelling each.
func labelKey(label string) string {
	var key strings.Builder
	key.Grow(len(label) + 1)
	number := false
	w := foldedWords{text: label}
	for w.nextInLabel() {
		word := inLabel(w.word)
		isNumber := word == numberInLabel
		if isNumber && number {
			continue // 2.0 is one number
		}
		number = isNumber
		key.WriteString(word)
		key.WriteByte(' ')
	}
	return key.String()
}

// ordinals are the spellings of the readings' ordinals, folded.
var ordinals = func() map[string]string {
	all := make(map[string]string)
	for ordinal, spellings := range map[string]string{
		"1st": "1st 1ere 1re 1er 1e first premiere premier",
		"2nd": "2nd 2eme 2e 2nde 2de 2d 2me second seconde deuxieme",
		"3rd": "3rd 3eme 3e 3me third troisieme",
	} {
		for spelling := range strings.FieldsSeq(spellings) {
			all[spelling] = ordinal
		}
	}
	return all
}()
