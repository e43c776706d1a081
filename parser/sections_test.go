package parser_test

import (
	"strings"
	"testing"

	"resparse/parser"
)

const someText = "The European Parliament adopted a resolution with **one point** on the harbour lights."

func TestSections(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"bold paragraph", "**Lighthouse management**\n\n" + someText, []string{"heading Lighthouse management"}},
		{"bold and italic", "***Lighthouse management***\n\n" + someText, []string{"heading Lighthouse management"}},
		{"bold within italics", "_**Lighthouse management**_\n\n" + someText, []string{"heading Lighthouse management"}},
		{"ATX heading", "## Lighthouse management\n\n" + someText, []string{"heading Lighthouse management"}},
		{"brackets and digits", "**Rules of dress for keepers (Article 99)**\n\n" + someText, []string{"heading Rules of dress for keepers (Article 99)"}},
		{"bold with a colon on its own", "**Lighthouse management:**\n\n" + someText, []string{"heading Lighthouse management"}},
		{"numbers alone", someText + "\n\n1. “Small Lamps”\n\nIt is dark.\n\n2. Oil and wicks\n\nIt is light.",
			[]string{"heading “Small Lamps”", "heading Oil and wicks"}},
		{"numbers in a row", someText + "\n\n1. Lamps\n\n2. Oil\n\nIt is light.", nil},
		{"a number after a lead-in", "It is dark:\n\n1. Lamps\n\nIt is light.", nil},
		{"a numbered sentence", someText + "\n\n1. Lamps are old\n\nIt is light.", nil},
		{"a numbered sentence", someText + "\n\n1. Lamps of tin.\n\nIt is light.", nil},
		{"a bullet", someText + "\n\n- Lamps\n\nIt is light.", nil},
		{"a number at the end", someText + "\n\n1. Lamps", nil},
		{"a long numbered line", someText + "\n\n1. L" + strings.Repeat("a", 99) + "\n\nIt is light.", []string{"heading L" + strings.Repeat("a", 99)}},
		{"a longer one", someText + "\n\n1. L" + strings.Repeat("a", 100) + "\n\nIt is light.", nil},
		{"bold sentence", "**The lamps shall burn all night.**\n\n" + someText, nil},
		{"run-in, colon outside", "**Financing**: the fund pays.", []string{"run_in Financing"}},
		{"run-in, colon inside", "**Financing:** the fund pays.", []string{"run_in Financing"}},
		{"run-in, a blank before the colon", "**Financing** : the fund pays.", []string{"run_in Financing"}},
		{"run-in, bold and italic", "***Financing***: the fund pays.", []string{"run_in Financing"}},
		{"run-in without bold", "Sectors at risk : the Commission is invited to act.", []string{"run_in Sectors at risk"}},
		{"label in capitals", "PURPOSE: to light the harbours.", []string{"run_in PURPOSE"}},
		{"label with a hyphen", "NON-LEGISLATIVE ACT: Council Decision on lamps.", []string{"run_in NON-LEGISLATIVE ACT"}},
		{"label with brackets", "BUDGETARY IMPLICATION(S): none.", []string{"run_in BUDGETARY IMPLICATION(S)"}},
		{"label of many words", "ROLE OF THE EUROPEAN PARLIAMENT: Council may act only with its consent.", []string{"run_in ROLE OF THE EUROPEAN PARLIAMENT"}},
		{"labels in turn", "PURPOSE: to light.\n\nCONTENT: lamps.\n\nENTRY INTO FORCE: 17.7.2017.", []string{"run_in PURPOSE", "run_in CONTENT", "run_in ENTRY INTO FORCE"}},
		{"a bare line above an underlined paragraph", "Threats to lamps\n\n" + strings.Repeat("The lamps of the harbour are old. ", 8) + "\n---", []string{"heading Threats to lamps"}},
		{"a sentence with a colon", "Parliament stressed one thing: lamps burn oil.", nil},
		{"a lead-in", "Parliament stressed:\n\n- that lamps burn oil.", nil},
		{"a time", "At 12:30 the lamps go out.", nil},
		{"bold within the paragraph", "The fund **is open: always** to lamps.", nil},
		{"a verb without its subject after the colon", "Keepers of lamps and of buoys: (i) noted the fog; (ii) asked for oil.", nil},
		{"an infinitive after the colon", "Aims of the fund: (i) to light; (ii) to row.", []string{"run_in Aims of the fund"}},
		{"a preposition before the colon", "Each of the harbours can count on: grants for oil; loans for wicks.", nil},
		{"a verb", "The scheme rests on: grants for oil; loans for wicks.", nil},
		{"long, before a sentence", "The question of the upkeep of the lamps at the mouth of the two rivers of the north : Members recalled the fog.", []string{
			"run_in The question of the upkeep of the lamps at the mouth of the two rivers of the north"}},
		{"long, in bold", "**The question of the upkeep of the lamps at the mouth of the two rivers of the north**: oil is dear.", []string{
			"run_in The question of the upkeep of the lamps at the mouth of the two rivers of the north"}},
		{"long, before a list", "The old lamps of the harbours at the mouth of the two rivers of the north : tin, brass and glass.", nil},
		{"a long start of a sentence", "With a view to the upkeep of the lamps at the mouth of the two rivers : Members recalled the fog.", nil},
		{"seventy letters", "Lamps along the coast of " + strings.Repeat("a", 45) + ": oil.", []string{"run_in Lamps along the coast of " + strings.Repeat("a", 45)}},
		{"seventy-one", "Lamps along the coast of " + strings.Repeat("a", 46) + ": oil.", nil},
		{"eight words", "Lamps of one two three four five six: oil.", []string{"run_in Lamps of one two three four five six"}},
		{"nine words", "Lamps of one two three four five six seven: oil.", nil},
		{"twenty words", "Lamps of " + strings.Repeat("sea ", 18) + ": Members noted it.", []string{"run_in Lamps of " + strings.Repeat("sea ", 17) + "sea"}},
		{"twenty-one words", "Lamps of " + strings.Repeat("sea ", 19) + ": Members noted it.", nil},
		{"140 letters", "Lamps " + strings.Repeat("a", 134) + ": Members noted it.", []string{"run_in Lamps " + strings.Repeat("a", 134)}},
		{"141 letters", "Lamps " + strings.Repeat("a", 135) + ": Members noted it.", nil},
		{"capitals on their own line", "CONTENT:\n\nThe lamps burn.", []string{"heading CONTENT"}},
		{"capitals over a list", "CONTENT:\n\n- the lamps;\n- the oil.", nil},
	}, showSections)
}

func TestSectionsInFrench(t *testing.T) {
	runBodies(t, "fr", []bodyCase{
		{"label with a blank", "OBJECTIF : éclairer les ports.", []string{"run_in OBJECTIF"}},
		{"label with a no-break blank", "CONTENU\u00a0: des lampes.", []string{"run_in CONTENU"}},
		{"label with an accent", "ACTE PROPOSÉ : règlement du Conseil.", []string{"run_in ACTE PROPOSÉ"}},
		{"label without its accents", "ENTREE EN VIGUEUR : 17.7.2017.", []string{"run_in ENTREE EN VIGUEUR"}},
		{"label with an apostrophe", "ANALYSE D’IMPACT : aucune.", []string{"run_in ANALYSE D’IMPACT"}},
		{"run-in without bold", "Garde de l'île : le nombre total des gardiens baisse.", []string{"run_in Garde de l'île"}},
		{"bold", "**Financement** : le fonds paie.", []string{"run_in Financement"}},
		{"heading", "**Gestion des phares**\n\nLe Parlement a adopté **un point**.", []string{"heading Gestion des phares"}},
		{"a lead-in", "Le Parlement invite la Commission à :\n\n- payer.", nil},
		{"a verb without its subject after the colon", "Les gardiens des phares et des bouées : i) ont noté la brume ; ii) ont demandé de l'huile.", nil},
		{"a preposition before the colon", "Chaque port de la côte compte sur : des prêts pour l'huile ; des mèches.", nil},
		{"long, before a sentence", "La question de l'entretien des feux à l'embouchure des deux fleuves du nord de la côte : Les députés rappellent la brume.", []string{
			"run_in La question de l'entretien des feux à l'embouchure des deux fleuves du nord de la côte"}},
		{"capitals on their own line", "CONTENU :\n\nles feux brûlent.", []string{"heading CONTENU"}},
	}, showSections)
}

// TestBareHeadings reads text without markup, where a short line is a heading.
func TestBareHeadings(t *testing.T) {
	cases := []struct {
		name, body string
		want       []string
	}{
		{"a participle", "Measures adopted by the Council for the ports\n\nThe lamps are old.", []string{"heading Measures adopted by the Council for the ports"}},
		{"a participle of what is asked", "Help requested by the islands\n\nThe lamps are old.", []string{"heading Help requested by the islands"}},
		{"a noun like a verb", "Main aims and calls for tenders\n\nThe lamps are old.", []string{"heading Main aims and calls for tenders"}},
		{"an infinitive", "Steps to be taken\n\nThe lamps are old.", []string{"heading Steps to be taken"}},
		{"States concerned", "Member States concerned\n\nThe lamps are old.", []string{"heading Member States concerned"}},
		{"who noted", "Members noted the fog\n\nThe lamps are old.", nil},
		{"who has noted", "The Committee on Fisheries noted the fog\n\nThe lamps are old.", nil},
		{"a colon", "Calmer waters:\n\nMembers noted the fog.", []string{"heading Calmer waters"}},
		{"a colon after a verb", "Members noted:\n\nMembers noted the fog.", nil},
		{"a colon after a preposition", "Oil for:\n\nMembers noted the fog.", nil},
		{"a colon over a list", "Calmer waters:\n\n- the fog;\n- the ice.", nil},
		{"a colon over a list without bullets", "Calmer waters:\n\nlamps for the fog; lamps for the ice.", nil},
		{"a colon over no sentence", "Calmer waters:\n\nLamps for the fog.", nil},
		{"100 letters", "Lamps " + strings.Repeat("a", 94) + "\n\nThe lamps are old.", []string{"heading Lamps " + strings.Repeat("a", 94)}},
		{"101 letters", "Lamps " + strings.Repeat("a", 95) + "\n\nThe lamps are old.", nil},
		{"short line", "Local threats to lamps\n\nThe lamps are old.", []string{"heading Local threats to lamps"}},
		{"a full stop", "Lamps burn.\n\nThe lamps are old.", nil},
		{"a verb", "Lamps are old\n\nThe lamps are old.", nil},
		{"the last line", "The lamps are old.\n\nDone in Port Brun", nil},
		{"a small letter", "lamps and buoys\n\nThe lamps are old.", nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			record, _ := parseText(t, heads["en"]+c.body+"\n", parser.WithFormat(parser.Text))
			got := showSections(record)
			if len(got) != len(c.want) || len(got) > 0 && got[0] != c.want[0] {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// TestBareHeadingsBesideBold reads a text that sets passages in bold. A short
// line is a heading unless the text marks its headings.
func TestBareHeadingsBesideBold(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"findings", "Calmer waters\n\nMembers noted **the fog**.", []string{"heading Calmer waters"}},
		{"a bold heading", "Calmer waters\n\nMembers noted the fog.\n\n**Lamps**\n\nThey are old.", []string{"heading Lamps"}},
		{"a marked heading", "Calmer waters\n\nMembers noted the fog.\n\n## Lamps\n\nThey are old.", []string{"heading Lamps"}},
		{"a bold sentence", "Calmer waters\n\n**Members noted the fog.**", []string{"heading Calmer waters"}},
	}, showSections)
	runBodies(t, "fr", []bodyCase{
		{"findings", "Actes adoptés par le Conseil\n\nLes députés ont noté **la brume**.", []string{"heading Actes adoptés par le Conseil"}},
		{"a colon", "Des eaux plus calmes :\n\nLes députés ont noté la brume.", []string{"heading Des eaux plus calmes"}},
		{"a colon after a verb", "Les députés notent :\n\nLes députés ont noté la brume.", nil},
	}, showSections)
}

// TestSectionOfPassages checks what stands under which heading.
func TestSectionOfPassages(t *testing.T) {
	record, _ := parseBody(t, "en", `Before, **a finding**.

**Lamps**

Under it, **another**. Members asked the Commission to pay.

**Oil**: Parliament urged the Member States to:

- buy **less**.

Parliament stressed:

- that lamps burn.`)
	want := []string{"-", "Lamps", "Oil"}
	for i, f := range record.KeyFindings {
		if i >= len(want) || value(f.Section) != want[i] {
			t.Errorf("the finding %q stands under %s", f.Text, value(f.Section))
		}
	}
	if len(record.KeyFindings) != len(want) {
		t.Errorf("got %d findings", len(record.KeyFindings))
	}
	if len(record.Calls) != 2 || value(record.Calls[0].Section) != "Lamps" || value(record.Calls[1].Section) != "Oil" {
		t.Errorf("got the calls %+v", record.Calls)
	}
	if len(record.Lists) != 1 || value(record.Lists[0].Section) != "Oil" {
		t.Errorf("got the lists %+v", record.Lists)
	}
}
