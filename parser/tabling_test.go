package parser_test

import "testing"

func TestTabling(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"groups", "The text adopted in plenary was tabled by the EPP, S&D, ECR, ALDE, GUE/NGL, Greens/EFA and EFDD groups.", []string{"EPP, S&D, ECR, ALDE, GUE/NGL, Greens/EFA, EFDD"}},
		{"joint, a group after the word", "The text adopted in plenary had been tabled as a joint resolution by the EPP, S&D, Renew, Greens/EFA, ECR groups and The Left.", []string{"EPP, S&D, Renew, Greens/EFA, ECR, The Left +joint"}},
		{"a joint text", "The joint text was tabled by the EPP and S&D groups.", []string{"EPP, S&D +joint"}},
		{"jointly", "The resolution was tabled jointly by the S&D and ALDE groups.", []string{"S&D, ALDE +joint"}},
		{"one group", "The resolution was tabled by the ALDE group.", []string{"ALDE"}},
		{"the group before its name", "The resolution was tabled by the group ALDE.", []string{"ALDE"}},
		{"groups before the names", "The motion was tabled by the groups EPP, S&D and Renew.", []string{"EPP, S&D, Renew"}},
		{"as well as", "The resolution was tabled by the EPP and S&D groups as well as the ECR group.", []string{"EPP, S&D, ECR"}},
		{"together with", "The resolution was tabled by the EPP group together with the Greens/EFA group.", []string{"EPP, Greens/EFA"}},
		{"an article each", "The resolution was tabled by the EPP, the S&D, and the Renew groups.", []string{"EPP, S&D, Renew"}},
		{"members", "The resolution was tabled by the EPP, S&D and Renew groups and Members.", []string{"EPP, S&D, Renew +members"}},
		{"full names", "The resolution was tabled by the Group of the European People's Party (Christian Democrats) and the Socialist Group.", []string{"EPP, SOC"}},
		{"a name across a no-break space", "The resolution was tabled by The\u00a0Left and the ECR groups.", []string{"The Left, ECR"}},
		{"a committee", "The European Parliament adopted a resolution tabled by the Committee on Fisheries on repairs to lighthouses.", []string{""}},
		{"a rapporteur", "The own-initiative report had been tabled for consideration in plenary by Anna EXEMPLAR (PES, HU) on behalf of the Committee on Petitions.", []string{""}},
		{"nobody", "Parliament adopted a resolution on lamp oil.", nil},
		{"an unknown group", "The resolution was tabled by the EPP and QRX groups.", []string{"EPP, QRX", "! group-unknown"}},
	}, showTabling)
}

// TestTablingEras reads the groups of each term.
func TestTablingEras(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"10th term", "The text adopted in plenary was tabled by the EPP, S&D, PfE, ECR, Renew, Greens/EFA, The Left and ESN groups.", []string{"EPP, S&D, PfE, ECR, Renew, Greens/EFA, The Left, ESN"}},
		{"9th term", "The text adopted in plenary was tabled by the PPE, S&D, Renew, ID, Verts/ALE, ECR and GUE/NGL groups.", []string{"EPP, S&D, Renew, ID, Greens/EFA, ECR, GUE/NGL"}},
		{"8th term", "The text adopted in plenary was tabled by the EPP, S&D, ECR, ALDE, GUE/NGL, Greens/EFA, EFDD and ENF groups.", []string{"EPP, S&D, ECR, ALDE, GUE/NGL, Greens/EFA, EFDD, ENF"}},
		{"7th term", "The text adopted in plenary was tabled by the EPP, S&D, ALDE, Greens/EFA, ECR, GUE/NGL and EFD groups.", []string{"EPP, S&D, ALDE, Greens/EFA, ECR, GUE/NGL, EFD"}},
		{"6th term", "The resolution was tabled by the EPP-ED, PES, ALDE, UEN, Greens/ALE, GUE/NGL, IND/DEM and ITS groups.", []string{"EPP-ED, PES, ALDE, UEN, Greens/EFA, GUE/NGL, IND/DEM, ITS"}},
		{"5th term", "The resolution was tabled by the EPP-ED, PES, ELDR, Greens/EFA, GUE/NGL, UEN, EDD and TDI groups.", []string{"EPP-ED, PES, ELDR, Greens/EFA, GUE/NGL, UEN, EDD, TDI"}},
		{"4th term", "The resolution was tabled by the PES, EPP, UPE, ELDR, GUE/NGL, V, ARE and I-EDN groups.", []string{"PES, EPP, UPE, ELDR, GUE/NGL, Greens/EFA, ARE, I-EDN"}},
		{"3rd term", "The resolution was tabled by the SOC, EPP, LDR, Greens, EDA, RBW, LU and EUL groups.", []string{"SOC, EPP, LDR, Greens/EFA, EDA, RBW, LU, EUL"}},
		{"1st and 2nd term", "The resolution was tabled by the SOC, EPP, ED, COM, EPD and CDI groups.", []string{"SOC, EPP, ED, COM, EPD, CDI"}},
	}, showTabling)
}

func TestTablingInFrench(t *testing.T) {
	runBodies(t, "fr", []bodyCase{
		{"groups", "Le texte adopté en plénière avait été déposé par les groupes PPE, S&D, ECR, ADLE, GUE/NGL, Verts/ALE et EFDD.", []string{"EPP, S&D, ECR, ALDE, GUE/NGL, Greens/EFA, EFDD"}},
		{"joint", "Le texte adopté en plénière avait été déposé en tant que résolution commune par les groupes PPE, S&D, Renew, CRE et La Gauche.", []string{"EPP, S&D, Renew, ECR, The Left +joint"}},
		{"members", "Le texte adopté en plénière avait été déposé par le groupe S&D ainsi que par des députés.", []string{"S&D +members"}},
		{"older groups", "La résolution avait été déposée par les groupes PSE, PPE-DE, ADLE, UEN et IND/DEM.", []string{"PES, EPP-ED, ALDE, UEN, IND/DEM"}},
		{"a rapporteur", "Le rapport sur les phares avait été déposé en vue de son examen en séance plénière par M. Jean EXEMPLE (PPE-DE, FR), au nom de la commission des pétitions.", []string{""}},
		{"a committee", "La résolution avait été déposée par la commission de la pêche.", []string{""}},
		{"a rejected motion", "Une proposition de résolution alternative, déposée par le groupe ID, a été rejetée.", nil},
	}, showTabling)
}

// TestNotTabling holds what names groups and is no tabling of the text adopted.
func TestNotTabling(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"a rejected motion", "An alternative motion for a resolution, tabled by the ECR group, was rejected in plenary.", nil},
		{"two rejected motions", "Two alternative motions for resolutions, tabled by the ID and ECR groups respectively, were rejected.", nil},
		{"an amendment", "Two amendments tabled by the S&D group were adopted.", nil},
		{"a question", "The question for oral answer was tabled by the EPP group.", nil},
		{"a rapporteur's group", "The Committee on Fisheries adopted the report by Anna EXEMPLAR (S&D, MT).", nil},
		{"a rejected motion before", "A motion for a resolution, tabled by the ID group, was rejected. The text adopted in plenary was tabled by the EPP and ECR groups.", []string{"EPP, ECR"}},
		{"a rejected motion after", "The text adopted in plenary was tabled by the EPP group. An alternative motion tabled by the ID group was rejected by 80 votes to 500, with 9 abstentions.", []string{"EPP"}},
	}, showTabling)
}

// TestTablingText checks what of a group is kept as it is written.
func TestTablingText(t *testing.T) {
	const sentence = "Le texte adopté en plénière avait été déposé par les groupes ADLE et Verts/ALE."
	record, _ := parseBody(t, "fr", sentence+" Il est court.")
	by := record.TabledBy
	if by == nil || by.Text != sentence || len(by.Groups) != 2 {
		t.Fatalf("got %+v", by)
	}
	if g := by.Groups[0]; g.Code != "ALDE" || g.Text != "ADLE" || value(g.Name) != "Alliance des démocrates et des libéraux pour l'Europe" {
		t.Errorf("got %+v with the name %s", g, value(g.Name))
	}
}

// TestRejectedMotions holds motions that were tabled and not adopted.
func TestRejectedMotions(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"not carried", "A motion tabled by the ID group was not carried.", nil},
		{"voted down", "A motion tabled by the ID group was voted down.", nil},
	}, showTabling)
}
