package model

import "sync"

// DocumentStage is what a document label of the Observatory means.
type DocumentStage struct {
	Stage   string // legislative_proposal, committee_report, text_adopted, …
	Reading string // single, first, second, third, or empty
}

// FindDocumentStage returns the meaning of an English or French label, and
// whether the vocabulary has it. A label for '1st reading/single reading' is
// the first reading where the procedure can have several, else the single one.
func FindDocumentStage(label string, severalReadings bool) (DocumentStage, bool) {
	known := knownDocuments()
	for i := range known.index.labels(edgeKey(label)) {
		if !equalLabel(known.labels[i].text, label) {
			continue
		}
		l := known.labels[i].meaning
		reading := l.reading
		if reading == "combined" {
			reading = "single"
			if severalReadings {
				reading = "first"
			}
		}
		return DocumentStage{l.stage, reading}, true
	}
	return DocumentStage{}, false
}

// documentVocabulary has the labels of both languages in one list.
type documentVocabulary struct {
	labels []documentText
	index  *labelIndex
}

type documentText struct {
	text    string
	meaning *documentLabel
}

var knownDocuments = sync.OnceValue(func() *documentVocabulary {
	v := &documentVocabulary{labels: make([]documentText, 0, 3*len(documentLabels))}
	for i := range documentLabels {
		l := &documentLabels[i]
		v.labels = append(v.labels, documentText{l.en, l})
		for _, fr := range l.fr {
			v.labels = append(v.labels, documentText{fr, l})
		}
	}
	v.index = newLabelIndex(len(v.labels), func(i int) int { return edgeKey(v.labels[i].text) })
	return v
})
