package model

import "strings"

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

// equalLabel compares two labels without regard to case and to the form of
// apostrophes, hyphens and blanks.
func equalLabel(a, b string) bool {
	if strings.EqualFold(a, b) {
		return true
	}
	return len(a)+len(b) > 0 && hasVariants(a+b) && strings.EqualFold(plainLabel(a), plainLabel(b))
}

func hasVariants(s string) bool {
	return strings.ContainsAny(s, "’‘–‑\u00a0ŒœÉ") || strings.Contains(s, " / ") || strings.Contains(s, "oe")
}

func plainLabel(s string) string {
	return strings.NewReplacer("’", "'", "‘", "'", "–", "-", "‑", "-", "\u00a0", " ", " / ", "/", "œ", "oe", "Œ", "OE").Replace(s)
}
