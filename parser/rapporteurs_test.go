package parser_test

import "testing"

func TestRapporteurs(t *testing.T) {
	runFacts(t, "en", []bodyCase{
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
	runFacts(t, "fr", []bodyCase{
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
	runFacts(t, "en", []bodyCase{
		{"immunity", "Parliament decided not to waive the immunity of Jean PHARE (ENF, BE).", nil},
		{"no pair in the brackets", "The request concerns Max Leuchter (a former Austrian GUE/NGL Member).", nil},
		{"an opinion", "The Committee on Budgets delivered an opinion by Anna EXEMPLAR (S&D, HU).", nil},
		{"an amendment", "Parliament adopted the amendment by Anna EXEMPLAR (S&D, HU).", nil},
		{"an abbreviation", "The report by the European Court of Auditors (ECA, LU) was noted.", nil},
	}, showRapporteurs)
}

// TestAffiliations holds the forms of the brackets after a name.
func TestAffiliations(t *testing.T) {
	const en, fr = "The committee adopted the report by Anna EXEMPLAR ", "La commission de la pêche a adopté le rapport de Mme Anne EXEMPLE "
	runFacts(t, "en", []bodyCase{
		{"a country's name", en + "(EPP-ED, Sweden).", []string{"Anna EXEMPLAR | EPP-ED | Sweden"}},
		{"of two words", en + "(S&D, United Kingdom).", []string{"Anna EXEMPLAR | S&D | United Kingdom"}},
		{"an adjective", en + "(Greens/EFA, Austrian).", []string{"Anna EXEMPLAR | Greens/EFA | Austrian"}},
		{"a number plate", en + "(PES, IRL).", []string{"Anna EXEMPLAR | PES | IRL"}},
		{"one in small letters", en + "(ELDR, Fin).", []string{"Anna EXEMPLAR | ELDR | Fin"}},
		{"one letter", en + "(PES, A).", []string{"Anna EXEMPLAR | PES | A"}},
		{"a slash", en + "(EPP/DE).", []string{"Anna EXEMPLAR | EPP | DE"}},
		{"a dash", en + "(S&D – IT).", []string{"Anna EXEMPLAR | S&D | IT"}},
		{"a blank", en + "(Greens/EFA DE).", []string{"Anna EXEMPLAR | Greens/EFA | DE"}},
		{"no blank", en + "(ALDE,SE).", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"blanks inside", en + "( ALDE , SE ).", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"the country first", en + "(UK, PES).", []string{"Anna EXEMPLAR | PES | UK"}},
		{"square brackets", en + "[ECR, PL].", []string{"Anna EXEMPLAR | ECR | PL"}},
		{"a party between", en + "(EPP, CDU, DE).", []string{"Anna EXEMPLAR | EPP | DE"}},
		{"the group alone", en + "(The Left).", []string{"Anna EXEMPLAR | The Left | -"}},
		{"a group whose code holds a country's", en + "(EPP-ED).", []string{"Anna EXEMPLAR | EPP-ED | -"}},
		{"a group in words", en + "(Green, Ireland).", []string{"Anna EXEMPLAR | Greens | Ireland"}},
		{"a group that the vocabulary lacks", en + "(QRX, SE).", []string{"Anna EXEMPLAR | QRX | SE"}},
		{"the country alone", en + "(SE).", []string{"Anna EXEMPLAR | - | SE"}},
		{"the Netherlands", en + "(S&D, the Netherlands).", []string{"Anna EXEMPLAR | S&D | the Netherlands"}},
		{"a group and an office", en + "(EPP, chair).", []string{"Anna EXEMPLAR | - | -"}},
		{"a group and something else", en + "(EPP, for the committee).", []string{"Anna EXEMPLAR | - | -"}},
		{"no closing bracket", en + "(ALDE, SE on lamps.", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"no closing bracket, and another", en + "(ALDE, SE and Luc FANAL (EPP, FR).", []string{"Anna EXEMPLAR | ALDE | SE", "Luc FANAL | EPP | FR"}},
		{"commas for brackets", en + ", ALDE, SE, on lamps.", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"a comma twice", en + "(ALDE,, SE).", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"a full stop within", en + "(ALDE., SE).", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"an aside", en + "(for the second time).", []string{"Anna EXEMPLAR | - | -"}},
		{"empty", en + "().", []string{"Anna EXEMPLAR | - | -"}},
		{"neither", en + "(chair of the committee).", []string{"Anna EXEMPLAR | - | -"}},
		{"without brackets", en + "on lamp oil.", []string{"Anna EXEMPLAR | - | -"}},
	}, showRapporteurs)
	runFacts(t, "fr", []bodyCase{
		{"a country's name", fr + "(PPE, Suède).", []string{"Anne EXEMPLE | EPP | Suède"}},
		{"of two words", fr + "(PSE, Royaume-Uni).", []string{"Anne EXEMPLE | PES | Royaume-Uni"}},
		{"an adjective", fr + "(Verts/ALE, autrichienne).", []string{"Anne EXEMPLE | Greens/EFA | autrichienne"}},
		{"a number plate", fr + "(PPE-DE, F).", []string{"Anne EXEMPLE | EPP-ED | F"}},
		{"the Greens of old", fr + "(Verts, Irl).", []string{"Anne EXEMPLE | Greens | Irl"}},
		{"a woman", fr + "(Verte, A).", []string{"Anne EXEMPLE | Greens | A"}},
		{"a hyphen", fr + "(ADLE-FI).", []string{"Anne EXEMPLE | ALDE | FI"}},
		{"the country first", fr + "(D, PSE).", []string{"Anne EXEMPLE | PES | D"}},
	}, showRapporteurs)
}

// TestRapporteurForms holds the ways to say who the rapporteur is.
func TestRapporteurForms(t *testing.T) {
	runFacts(t, "en", []bodyCase{
		{"the rapporteur", "The rapporteur, Anna EXEMPLAR (ALDE, SE), had proposed it.", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"without a comma", "Parliament's rapporteur Anna EXEMPLAR (ALDE, SE) had proposed it.", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"was", "The rapporteur was Anna EXEMPLAR (ALDE, SE).", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"after the name", "Anna EXEMPLAR (ALDE, SE), rapporteur, presented the report.", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"Parliament's, after the name", "Anna EXEMPLAR (ALDE, SE), Parliament's rapporteur, thanked them.", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"appointed", "The committee appointed Anna EXEMPLAR (ALDE, SE) as rapporteur.", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"a colon", "Parliament adopted the report (rapporteur: Anna EXEMPLAR (ALDE, SE)).", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"co-rapporteurs", "The co-rapporteurs, Anna EXEMPLAR (ALDE, SE) and Luc FANAL (EPP, FR), agreed.", []string{"Anna EXEMPLAR | ALDE | SE", "Luc FANAL | EPP | FR"}},
		{"a title", "The committee adopted the report by Mrs Anna Exemplar on lamps.", []string{"Anna Exemplar | - | -"}},
		{"a title with a full stop", "The committee adopted the report by Mr. Luc FANAL (EPP, FR) on lamps.", []string{"Luc FANAL | EPP | FR"}},
		{"its chair", "The committee adopted the report by its Chair, Anna EXEMPLAR (ALDE, SE), on lamps.", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"a possessive", "Parliament adopted Anna EXEMPLAR's report on lamps.", []string{"Anna EXEMPLAR | - | -"}},
		{"of", "Parliament adopted the report of Anna EXEMPLAR (ALDE, SE) on lamps.", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"a resolution drafted by", "Parliament adopted the resolution drafted by Anna EXEMPLAR (ALDE, SE) on lamps.", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"tabled for a committee", "Parliament adopted a resolution tabled by Anna EXEMPLAR (ALDE, SE) on behalf of the Committee on Fisheries.", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"by lost", "The committee adopted the report drafted Anna EXEMPLAR (ALDE, SE) on lamps.", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"by twice", "The committee adopted the report by by Anna EXEMPLAR (ALDE, SE) on lamps.", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"a stray letter", "The committee adopted the report by dAnna EXEMPLAR (ALDE, SE) and Luc FANAL (EPP, FR).", []string{"Anna EXEMPLAR | ALDE | SE", "Luc FANAL | EPP | FR"}},
		{"by glued to the name", "The committee adopted the report byAnna EXEMPLAR (ALDE, SE) and Luc FANAL (EPP, FR).", []string{"Anna EXEMPLAR | ALDE | SE", "Luc FANAL | EPP | FR"}},
		{"by misspelt", "The committee adopted the report bu Anna EXEMPLAR (ALDE, SE) and Luc FANAL (EPP, FR).", []string{"Anna EXEMPLAR | ALDE | SE", "Luc FANAL | EPP | FR"}},
		{"a colon after by", "The committee adopted the report by: Anna EXEMPLAR (ALDE, SE).", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"a bracket after by", "The committee adopted the report by (Anna EXEMPLAR (ALDE, SE)).", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"a Swedish Member", "The committee adopted the report by the Swedish Member Anna EXEMPLAR (ALDE, SE).", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"the", "The committee adopted the report by the Anna EXEMPLAR (ALDE, SE).", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"as well as", "The committees adopted the report by Anna EXEMPLAR (ALDE, SE), as well as Luc FANAL (EPP, FR).", []string{"Anna EXEMPLAR | ALDE | SE", "Luc FANAL | EPP | FR"}},
		{"by again", "The committees adopted the report by Anna EXEMPLAR (ALDE, SE) and by Luc FANAL (EPP, FR).", []string{"Anna EXEMPLAR | ALDE | SE", "Luc FANAL | EPP | FR"}},
		{"small letters", "The committee adopted the report by Anna Exemplar (ALDE, SE).", []string{"Anna Exemplar | ALDE | SE"}},
		{"an initial", "The committee adopted the report by Anna M. EXEMPLAR (ALDE, SE).", []string{"Anna M. EXEMPLAR | ALDE | SE"}},
	}, showRapporteurs)
	runFacts(t, "fr", []bodyCase{
		{"le rapporteur", "Le rapporteur, M. Jean EXEMPLE (PSE, FR), avait proposé cela.", []string{"Jean EXEMPLE | PES | FR"}},
		{"la rapporteure", "La rapporteure Anne EXEMPLE (PSE, FR) avait proposé cela.", []string{"Anne EXEMPLE | PES | FR"}},
		{"du rapporteur", "À l'initiative du rapporteur, Jean EXEMPLE (PSE, FR), le texte est plus court.", []string{"Jean EXEMPLE | PES | FR"}},
		{"après le nom", "Jean EXEMPLE (PSE, FR), rapporteur, a présenté le texte.", []string{"Jean EXEMPLE | PES | FR"}},
		{"corapporteurs", "Les corapporteurs, Jean EXEMPLE (PSE, FR) et Anne MODÈLE (PPE, BE), sont d'accord.", []string{"Jean EXEMPLE | PES | FR", "Anne MODÈLE | EPP | BE"}},
		{"rapport d'initiative", "Le Parlement a adopté le rapport d'initiative d'Anne EXEMPLE (PSE, FR) sur les phares.", []string{"Anne EXEMPLE | PES | FR"}},
		{"une lettre de trop", "Le Parlement a adopté le rapport dAnne EXEMPLE (PSE, FR) sur les phares.", []string{"Anne EXEMPLE | PES | FR"}},
		{"sans groupe", "Le Parlement a adopté le rapport de M. Jean Exemple sur les phares.", []string{"Jean Exemple | - | -"}},
		{"son président", "La commission de la pêche a adopté le rapport de son président, Jean EXEMPLE (PSE, FR).", []string{"Jean EXEMPLE | PES | FR"}},
		{"rapport au nom", "Le rapport EXEMPLE (PSE, FR) est court.", []string{"EXEMPLE | PES | FR"}},
		{"résolution élaborée", "Le Parlement a adopté la résolution élaborée par Jean EXEMPLE (PSE, FR).", []string{"Jean EXEMPLE | PES | FR"}},
		{"une députée suédoise", "Le Parlement a adopté le rapport de la députée suédoise Anna EXEMPLAR (ALDE, SE).", []string{"Anna EXEMPLAR | ALDE | SE"}},
		{"de collé au nom", "Le Parlement a adopté le rapport deJean EXEMPLE (PSE, FR).", []string{"Jean EXEMPLE | PES | FR"}},
		{"de et de", "La commission de la pêche a adopté le rapport de Jean EXEMPLE (PSE, FR) et de Mme Anne MODÈLE (PPE, BE).", []string{"Jean EXEMPLE | PES | FR", "Anne MODÈLE | EPP | BE"}},
	}, showRapporteurs)
}

// TestNobodysReport holds names that look like those of rapporteurs.
func TestNobodysReport(t *testing.T) {
	runFacts(t, "en", []bodyCase{
		{"a company", "The application presented by Lampwick Europe S.A to the authority is short.", nil},
		{"a company's report", "The report by Lampwick Works AG was late.", nil},
		{"a company in capitals", "The report presented by LAMPWICK Ltd was late.", nil},
		{"a stray capital", "The report presented by Harbour X shows it.", nil},
		{"an agency", "The report by the Lamp Agency EUROLUX shows it.", nil},
		{"Members beside groups", "The resolution had been tabled by the EPP and S&D groups as well as by Members Anna EXEMPLAR and Luc FANAL.", nil},
		{"Members", "The resolution was tabled by MEPs Anna EXEMPLAR (EPP, MT) and Luc FANAL (S&D, FR).", nil},
		{"a motion", "The motion tabled by Anna EXEMPLAR (EPP, MT) was rejected.", nil},
		{"a resolution tabled", "The resolution tabled by Anna EXEMPLAR (EPP, MT) was adopted.", nil},
		{"a shadow rapporteur", "The shadow rapporteur, Anna EXEMPLAR (EPP, MT), agreed.", nil},
		{"shadow rapporteurs", "The shadow rapporteurs Anna EXEMPLAR (EPP, MT) and Luc FANAL (S&D, FR) agreed.", nil},
		{"a rapporteur for an opinion", "The rapporteur for the opinion, Anna EXEMPLAR (EPP, MT), agreed.", nil},
		{"an opinion rapporteur", "The opinion rapporteur, Anna EXEMPLAR (EPP, MT), agreed.", nil},
		{"of the Council of Europe", "The Council of Europe's rapporteur, Anna EXEMPLAR, agreed.", nil},
		{"a report on somebody", "The report on Anna EXEMPLAR (EPP, MT) was short.", nil},
		{"after a comma", "According to the report, Anna EXEMPLAR (EPP, MT) was right.", nil},
		{"a drafter", "The drafter of the opinion, Anna EXEMPLAR (EPP, MT), agreed.", nil},
		{"an opinion drafted", "The opinion drafted by Anna EXEMPLAR (EPP, MT) was attached to the report.", nil},
		{"a special rapporteur", "The UN Special Rapporteur, Tom LANTERN, visited the harbours.", nil},
		{"a special rapporteur's report", "The report of the UN Special Rapporteur Tom LANTERN was welcomed.", nil},
		{"immunity in a report", "The report on the request for waiver of the immunity of Jean PHARE (ENF, BE) is short.", nil},
		{"an ombudsman", "The annual report presented by Emily LANTERN, European Ombudsman, was welcomed.", nil},
		{"a question", "The oral question by Anna EXEMPLAR (EPP, MT) was answered.", nil},
		{"a former Member", "The report concerns Max Leuchter (a former Austrian GUE/NGL Member).", nil},
	}, showRapporteurs)
	runFacts(t, "fr", []bodyCase{
		{"une société", "La demande présentée par Lampes Europe S.A à l'autorité est courte.", nil},
		{"des députés", "La résolution avait été déposée par les groupes PPE et S&D ainsi que par les députés Jean EXEMPLE et Anne MODÈLE.", nil},
		{"rapporteur fictif", "Le rapporteur fictif, Jean EXEMPLE (PSE, FR), est d'accord.", nil},
		{"rapporteur pour avis", "Le rapporteur pour avis, Jean EXEMPLE (PSE, FR), est d'accord.", nil},
		{"rapporteur spécial", "Le rapporteur spécial des Nations unies, Tom LANTERN, a visité les ports.", nil},
		{"un avis", "L'avis de M. Jean EXEMPLE (PSE, FR) est joint au rapport.", nil},
		{"une motion", "La proposition de résolution de M. Jean EXEMPLE (PSE, FR) a été rejetée.", nil},
		{"levée", "Le rapport sur la levée de l'immunité de Jean EXEMPLE (ENF, BE) est court.", nil},
		{"un ancien député", "Le rapport concerne Max Leuchter (ancien député autrichien du groupe GUE/NGL).", nil},
		{"la médiatrice", "Le rapport présenté par Mme Emily LANTERN, Médiatrice européenne, a été salué.", nil},
	}, showRapporteurs)
}
