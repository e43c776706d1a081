package parser_test

import (
	"strings"
	"testing"
)

// TestCommitteeLimits holds both sides of each limit within which the readers of
// committees look.
func TestCommitteeLimits(t *testing.T) {
	pech, budg := []string{"PECH responsible: Committee on Fisheries"}, []string{"BUDG opinion: Committee on Budgets"}
	runFacts(t, "en", []bodyCase{
		{"associated, four words before", "The associated committee, the Committee on Budgets, met.",
			[]string{"BUDG associated: Committee on Budgets"}},
		{"associated, five words before", "The associated committee, namely the Committee on Budgets, met.", nil},
		{"responsible, four words before", "The committee responsible for it all, the Committee on Fisheries, met.",
			pech},
		{"responsible, five words before",
			"The committee responsible for it all year, the Committee on Fisheries, met.",
			nil},
		{"done, eight words before",
			"The text tabled in a long and very old form by the Committee on Fisheries is short.",
			pech},
		{"done, nine words before",
			"The text tabled in a long and very very old form by the Committee on Fisheries is short.",
			nil},
		{"followed, six words before",
			"Parliament followed in a long debate the opinion of its Committee on Fisheries.",
			pech},
		{"followed, seven words before", "Parliament followed in a very long debate the opinion of its Committee on Fisheries.",
			[]string{"PECH opinion: Committee on Fisheries"}},
		{"an object six words after", "The Committee on Budgets tabled in a very long letter opinions.", budg},
		{"an object seven words after", "The Committee on Budgets tabled in a very very long letter opinions.",
			[]string{"BUDG responsible: Committee on Budgets"}},
		{"owned, three words after", "Parliament saw the Committee on Fisheries' first short report.", pech},
		{"owned, four words after", "Parliament saw the Committee on Fisheries' first very short report.", nil},
		{"a body, six words after", "The Committee on Fisheries of a very old house adopted its report.", nil},
		{"a body, seven words after", "The Committee on Fisheries of a small and very old house adopted its report.",
			pech},
	}, showCommittees)
}

// TestRapporteurLimits does the same for rapporteurs.
func TestRapporteurLimits(t *testing.T) {
	anna := []string{"Anna EXEMPLAR | ALDE | SE"}
	runFacts(t, "en", []bodyCase{
		{"shadow, three words before", "A shadow and likely rapporteur, Anna EXEMPLAR (ALDE, SE), spoke.", nil},
		{"shadow, four words before", "A shadow and very likely rapporteur, Anna EXEMPLAR (ALDE, SE), spoke.", anna},
		{"opinion, six words after",
			"The rapporteur for a very long and old opinion, Anna EXEMPLAR (ALDE, SE), spoke.",
			nil},
		{"rapporteur, five words after", "Anna EXEMPLAR (ALDE, SE), as the committee's own rapporteur, spoke.", anna},
		{"rapporteur, six words after", "Anna EXEMPLAR (ALDE, SE), as the committee's own final rapporteur, spoke.", nil},
		{"an office, six words before", "The report by the ombudsman and by others by Anna EXEMPLAR is short.", nil},
		{"an office, seven words before", "Ombudsman and others saw the new report by Anna EXEMPLAR.",
			[]string{"Anna EXEMPLAR | - | -"}},
		{"a report, four words after", "Parliament saw Anna EXEMPLAR's own first draft report.",
			[]string{"Anna EXEMPLAR | - | -"}},
		{"a report, five words after", "Parliament saw Anna EXEMPLAR's own new first draft report.", nil},
		{"a misspelt word of three letters", "Parliament saw the report byx Anna EXEMPLAR (ALDE, SE).", anna},
		{"one of four letters", "Parliament saw the report byxx Anna EXEMPLAR (ALDE, SE).", nil},
		{"a group's code of ten letters", "Parliament saw the report by Anna EXEMPLAR (QRXQRXQRXQ, SE).",
			[]string{"Anna EXEMPLAR | QRXQRXQRXQ | SE"}},
		{"one of eleven", "Parliament saw the report by Anna EXEMPLAR (QRXQRXQRXQR, SE).",
			[]string{"Anna EXEMPLAR | - | -"}},
		{"a country's code of three letters", "Parliament saw the report by Anna EXEMPLAR (ALDE, IRL).",
			[]string{"Anna EXEMPLAR | ALDE | IRL"}},
		{"a country of four words", "Parliament saw the report by Anna EXEMPLAR (ALDE, Republic of North Lampland).",
			[]string{"Anna EXEMPLAR | ALDE | Republic of North Lampland"}},
		{"five words", "Parliament saw the report by Anna EXEMPLAR (ALDE, Republic of the North Lampland).",
			[]string{"Anna EXEMPLAR | - | -"}},
	}, showRapporteurs)
}

// TestReferenceLimits does the same for references.
func TestReferenceLimits(t *testing.T) {
	directive := []string{`directive "Directive 2001/98/EC" 32001L0098`}
	runFacts(t, "en", []bodyCase{
		{"a number eight words after", "The Directive on old lamps and their oil (2001/98/EC) applies.", directive},
		{"nine words after", "The Directive on very old lamps and their oil (2001/98/EC) applies.", nil},
		{"a proposal near", "The proposal" + strings.Repeat(" so", 23) + " COM(2015)0123 is short.", []string{`proposal "COM(2015)0123" 52015PC0123`}},
		{"a proposal too far away", "The proposal" + strings.Repeat(" so", 24) + " COM(2015)0123 is short.", []string{`proposal "COM(2015)0123" -`}},
		{"a number of five digits", "Regulation (EC) No 12345/2001 applies.",
			[]string{`regulation "Regulation (EC) No 12345/2001" -`}},
		{"of six", "Regulation (EC) No 123456/2001 applies.", nil},
		{"of five after the year", "Directive (EU) 2016/12345 applies.",
			[]string{`directive "Directive (EU) 2016/12345" -`}},
		{"of six after the year", "Directive (EU) 2016/123456 applies.", nil},
		{"the first year", "Decision 1952/20/EEC applies.", []string{`decision "Decision 1952/20/EEC" 31952D0020`}},
		{"before the first year", "Directive 1951/200/EEC applies.", nil},
		{"the last year", "Directive (EU) 2099/200 applies.", []string{`directive "Directive (EU) 2099/200" 32099L0200`}},
		{"after the last year", "Directive 2100/200/EU applies.", nil},
		{"the last year with its number first", "Regulation (EU) 2014/2010 applies.",
			[]string{`regulation "Regulation (EU) No 2014/2010" 32010R2014`}},
		{"the first year that comes first", "Regulation (EU) 2015/2010 applies.",
			[]string{`regulation "Regulation (EU) 2015/2010" 32015R2010`}},
		{"the highest number after a year", "Decision 2006/1100/EC applies.",
			[]string{`decision "Decision 2006/1100/EC" 32006D1100`}},
		{"more than that", "Decision 1962/2006/EC applies.", []string{`decision "Decision No 1962/2006/EC" 32006D1962`}},
		{"an article of three digits", "See Article 123 TFEU.", []string{`treaty_article "Article 123 TFEU" -`}},
		{"of four", "See Article 1234 TFEU.", nil},
		{"a paragraph of three digits", "See Article 12(123) TFEU.", []string{`treaty_article "Article 12(123) TFEU" -`}},
		{"of four in brackets", "See Article 12(1234) TFEU.", nil},
	}, showReferences)
}
