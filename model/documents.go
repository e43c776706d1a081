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
	known, ok := knownDocuments()[labelKey(label)]
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

// knownDocuments holds the labels of both languages by their keys.
var knownDocuments = sync.OnceValue(func() map[string]*documentLabel {
	known := make(map[string]*documentLabel, 3*len(documentLabels))
	for i := range documentLabels {
		l := &documentLabels[i]
		for _, label := range l.labels {
			known[labelKey(label)] = l
		}
	}
	return known
})

// labelKey returns the words of a label, folded and with their ordinals and
// numbers in one spelling each.
func labelKey(label string) string {
	var key strings.Builder
	number := false
	w := foldedWords{text: label}
	for w.nextInLabel() {
		word := w.word
		if ordinal, ok := ordinals[word]; ok {
			word = ordinal
		}
		isNumber := strings.Trim(word, "0123456789") == "" || word == "n"
		if isNumber && number {
			continue // 2.0 is one number
		}
		if number = isNumber; isNumber {
			word = "#"
		}
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
