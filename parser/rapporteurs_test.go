package parser_test

import "testing"

func TestRapporteurs(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"report by", "The Committee on Fisheries adopted the report by Anna EXEMPLAR (S&D, HU) on lamp oil.", []string{"Anna EXEMPLAR | S&D | HU"}},
		{"a surname of two words", "The Committee on Fisheries adopted the report by Zoé DELLA LANTERNA (S&D, IT).", []string{"Zoé DELLA LANTERNA | S&D | IT"}},
		{"accents", "The Committee on Fisheries adopted the report by Jan PŘÍSTAV (EPP-ED, CZ), approving the proposal.", []string{"Jan PŘÍSTAV | EPP-ED | CZ"}},
		{"a hyphen for the comma", "The Committee on Fisheries adopted the report by Anna EXEMPLAR (EPP-HU) amending the proposal.", []string{"Anna EXEMPLAR | EPP | HU"}},
		{"drafted by", "The Committee on Fisheries adopted the report drafted by Anne LUMIÈRE (ALDE, LU) on the proposal.", []string{"Anne LUMIÈRE | ALDE | LU"}},
		{"drawn up by", "The Committee on Legal Affairs adopted the report drawn up by Max LEUCHTER (S&D, AT) on the request for defence of the immunity of Jean PHARE (ENF, BE).", []string{"Max LEUCHTER | S&D | AT"}},
		{"recommendation", "The Committee on Fisheries adopted the recommendation for second reading contained in the report by Anna EXEMPLAR (ECR, HU) on the Council position.", []string{"Anna EXEMPLAR | ECR | HU"}},
		{"a group with a slash", "The Committee on Fisheries adopted the report by Ana FAROL (GUE/NGL, PT) on the draft Council decision.", []string{"Ana FAROL | GUE/NGL | PT"}},
		{"own-initiative report", "The Committee on Fisheries adopted the own-initiative report by Ana FAROL (Greens/EFA, PT).", []string{"Ana FAROL | Greens/EFA | PT"}},
		{"tabled by", "The own-initiative report had been tabled for consideration in plenary by Anna EXEMPLAR (PES, HU) on behalf of the Committee on Petitions.", []string{"Anna EXEMPLAR | PES | HU"}},
		{"two", "The committees adopted the report by Anna EXEMPLAR (EPP, DE) and Luc FANAL (Greens/EFA, FR).", []string{"Anna EXEMPLAR | EPP | DE", "Luc FANAL | Greens/EFA | FR"}},
		{"three", "The committees adopted the report by Anna EXEMPLAR (EPP, DE), Luc FANAL (Greens/EFA, FR) and Ana FAROL (The Left, PT).", []string{"Anna EXEMPLAR | EPP | DE", "Luc FANAL | Greens/EFA | FR", "Ana FAROL | The Left | PT"}},
		{"particles", "The Committee on Fisheries adopted the report by Kees VAN DER LICHT (ALDE, NL).", []string{"Kees VAN DER LICHT | ALDE | NL"}},
		{"small particles", "The Committee on Fisheries adopted the report by Joke in 't VUUR (ALDE, NL).", []string{"Joke in 't VUUR | ALDE | NL"}},
		{"a hyphen in the surname", "The Committee on Fisheries adopted the report by María LÓPEZ-FAROLA (S&D, ES).", []string{"María LÓPEZ-FAROLA | S&D | ES"}},
		{"a typographic apostrophe", "The Committee on Fisheries adopted the report by Siobhán O’BEACON (GUE/NGL, IE).", []string{"Siobhán O’BEACON | GUE/NGL | IE"}},
		{"Greek and British codes", "The committee adopted the report by Eleni FAROU (S&D, EL) and John LAMP (ECR, UK).", []string{"Eleni FAROU | S&D | EL", "John LAMP | ECR | UK"}},
		{"number plates", "The committee adopted the report by Mr Hans LICHT (PPE-DE, D) on lamp oil.", []string{"Hans LICHT | EPP-ED | D"}},
		{"French codes in English", "The committee adopted the report by Luc FANAL (PPE, F).", []string{"Luc FANAL | EPP | F"}},
		{"the second paragraph", "The Committee on Fisheries adopted a report.\n\nThe report by Anna EXEMPLAR (S&D, HU) contains no amendments.", []string{"Anna EXEMPLAR | S&D | HU"}},
		{"named twice", "The committee adopted the report by Anna EXEMPLAR (S&D, HU). The report by Anna EXEMPLAR (S&D, HU) is short.", []string{"Anna EXEMPLAR | S&D | HU"}},
	}, showRapporteurs)
}

func TestRapporteursInFrench(t *testing.T) {
	runBodies(t, "fr", []bodyCase{
		{"rapport de Mme", "La commission de la pêche a adopté le rapport de Mme Anne EXEMPLE (PPE, FR) sur les phares.", []string{"Anne EXEMPLE | EPP | FR"}},
		{"rapport d'", "La commission de la pêche a adopté le rapport d'Anne EXEMPLE (Verts/ALE, FR).", []string{"Anne EXEMPLE | Greens/EFA | FR"}},
		{"rapport d’, typographic", "La commission de la pêche a adopté le rapport d’Anne EXEMPLE (Verts/ALE, FR).", []string{"Anne EXEMPLE | Greens/EFA | FR"}},
		{"two", "La commission a adopté le rapport de M. Jean EXEMPLE (PSE, FR) et Mme Anna MUSTER (ADLE, DE).", []string{"Jean EXEMPLE | PES | FR", "Anna MUSTER | ALDE | DE"}},
		{"rédigé par", "La commission de la pêche a adopté le rapport rédigé par Jean EXEMPLE (CRE, BE).", []string{"Jean EXEMPLE | ECR | BE"}},
		{"déposé par", "Le rapport avait été déposé par M. Jean EXEMPLE (PPE-DE, FR), au nom de la commission des pétitions.", []string{"Jean EXEMPLE | EPP-ED | FR"}},
		{"immunity", "La commission a examiné la levée de l'immunité de Jean EXEMPLE (ENF, BE).", nil},
	}, showRapporteurs)
}

// TestNoRapporteurs holds Members with a group in brackets who drew up nothing.
func TestNoRapporteurs(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"immunity", "Parliament decided not to waive the immunity of Jean PHARE (ENF, BE).", nil},
		{"no pair in the brackets", "The request concerns Max Leuchter (a former Austrian GUE/NGL Member).", nil},
		{"an opinion", "The Committee on Budgets delivered an opinion by Anna EXEMPLAR (S&D, HU).", nil},
		{"an amendment", "Parliament adopted the amendment by Anna EXEMPLAR (S&D, HU).", nil},
		{"an abbreviation", "The report by the European Court of Auditors (ECA, LU) was noted.", nil},
	}, showRapporteurs)
}
