package model

// DocumentStage is what a document label of the Observatory means.
type DocumentStage struct {
	Stage   string // legislative_proposal, committee_report, text_adopted, …
	Reading string // single, first, second, third, or empty
}

// FindDocumentStage returns the meaning of an English or French label, and
// whether the vocabulary has it. A label for '1st reading/single reading' is
// the first reading where the procedure can have several, else the single one.
func FindDocumentStage(label string, severalReadings bool) (DocumentStage, bool) {
	for i := range documentLabels {
		l := &documentLabels[i]
		if !l.matches(label) {
			continue
		}
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

func (l *documentLabel) matches(label string) bool {
	if equalLabel(l.en, label) {
		return true
	}
	for _, fr := range l.fr {
		if equalLabel(fr, label) {
			return true
		}
	}
	return false
}
