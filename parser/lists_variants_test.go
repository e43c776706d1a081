package parser_test

import (
	"testing"

	"resparse/model"
)

// showAllLists is the calls and the lists of a record.
func showAllLists(record *model.Summary) []string {
	lines := showCalls(record)
	for _, l := range record.Lists {
		lines = append(lines, "other: "+showItems(l.Items))
	}
	return lines
}

// TestListsByKind holds lists in several wordings, with look-alikes.
func TestListsByKind(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"lost bullets", "The regions are urged to:\n\nmend the dikes, above all those in the north; pay their wardens.",
			[]string{"list The regions: mend the dikes, above all those in the north / pay their wardens"}},
		{"lost bullets", "Parliament recommended that the Agency:\n\nopen its files to the public; hire forty wardens; sell the old barges.",
			[]string{"list the Agency: open its files to the public / hire forty wardens / sell the old barges"}},
		{"lost bullets", "Members noted the following:\n\nthe dikes are old; the wardens are few.",
			[]string{"other: the dikes are old / the wardens are few"}},
		{"one lost bullet", "The regions are also asked to:\n\nmend the dikes.",
			[]string{"list The regions: mend the dikes"}},
		{"a sentence after it", "The regions are also asked to:\n\nThe dikes are old.", []string{"list The regions: ", "! list-missing"}},
		{"a clause after it", "Members noted the following:\n\nthe dikes are old.", nil},
		{"no colon", "Members invite the Commission to\n\ndraw up a map of the dikes; put aside money for wardens.",
			[]string{"list the Commission: draw up a map of the dikes / put aside money for wardens"}},
		{"no colon", "The Council was asked to\n\nagree on the fees; lift the ban on barges; open the locks.",
			[]string{"list The Council: agree on the fees / lift the ban on barges / open the locks"}},
		{"no colon", "Members spoke of the dikes that the wardens look up to\n\nThe dikes are old; the wardens are few.", nil},
		{"recommendations", "The committee made the following recommendations to the Agency:\n\n- open the files;\n- hire wardens.",
			[]string{"list the Agency: open the files / hire wardens"}},
		{"recommendations", "Members issued a number of recommendations for the regions:\n\n- mend the dikes;\n- pay the wardens.",
			[]string{"list the regions: mend the dikes / pay the wardens"}},
		{"recommendations", "The report made certain recommendations, inter alia :\n\n- mend the dikes;\n- raise them.",
			[]string{"list -: mend the dikes / raise them"}},
		{"recommendations", "Parliament made several recommendations, including:\n\n- mend the dikes;\n- raise them.",
			[]string{"list -: mend the dikes / raise them"}},
		{"an adverb before the colon", "Parliament called on the Agency to, inter alia:\n\n- mend the dikes;\n- raise them.",
			[]string{"list the Agency: mend the dikes / raise them"}},
		{"recommendations", "The report recommends to the Council the following:\n\n- to mend the dikes;\n- to raise them.",
			[]string{"list the Council: to mend the dikes / to raise them"}},
		{"several addressees", "Parliament recommends that the Council, the Commission and the Agency:\n\n- mend the dikes;\n- raise them.",
			[]string{"list the Council, the Commission and the Agency: mend the dikes / raise them"}},
		{"recommendations", "Members made recommendations to the Council and the regions on the dikes:\n\n- mend them;\n- raise them.",
			[]string{"list the Council and the regions: mend them / raise them"}},
		{"recommendations", "Members made recommendations to the Committee on Petitions:\n\n- read them;\n- keep them.",
			[]string{"list the Committee on Petitions: read them / keep them"}},
		{"recommendations", "The report is about the recommendations of the wardens:\n\n- higher dikes;\n- longer shifts.",
			[]string{"other: higher dikes / longer shifts"}},
		{"demands that were met", "Members were glad that the three requests of last spring have been met, namely:\n\n- a map;\n- a hearing.",
			[]string{"other: a map / a hearing"}},
		{"demands that were met", "Parliament had secured the demands it made in May:\n\n- a fund for wardens;\n- a yearly report.",
			[]string{"other: a fund for wardens / a yearly report"}},
		{"passive", "The Agency is also called upon, in this context, to:\n\n- open the files;\n- hire wardens.",
			[]string{"list The Agency: open the files / hire wardens"}},
		{"calls for", "Parliament called for:\n\n- a map of the dikes;\n- a fund for wardens.",
			[]string{"list -: a map of the dikes / a fund for wardens"}},
		{"measures", "Members called on the Commission to take the following measures:\n\n- open the files;\n- hire wardens.",
			[]string{"list the Commission: open the files / hire wardens"}},
		{"conditions", "Parliament gave its consent on the following conditions:\n\n- the dikes are mended;\n- the wardens are paid.",
			[]string{"other: the dikes are mended / the wardens are paid"}},
		{"without a verb", "Parliament furthermore:\n\n- welcomes the map;\n- calls on the regions to mend the dikes.",
			[]string{"prose the regions: mend the dikes", "other: welcomes the map / calls on the regions to mend the dikes"}},
		{"others", "The wardens urged the mayor to:\n\n- mend the dikes;\n- raise the wages.",
			[]string{"other: mend the dikes / raise the wages"}},
		{"a further sentence", "Parliament called on the Agency to:\n\n- open the files. It urges the Council to pay;\n- hire wardens.",
			[]string{"list the Agency: open the files. It urges the Council to pay / hire wardens", "prose the Council: pay"}},
	}, showAllLists)
	runBodies(t, "fr", []bodyCase{
		{"puces perdues", "Les régions sont exhortées à :\n\nréparer les digues, surtout celles du nord ; payer les éclusiers.",
			[]string{"list Les régions: réparer les digues, surtout celles du nord  / payer les éclusiers"}},
		{"puces perdues", "Le Parlement demande à l’Agence de :\n\npublier ses cartes ; recruter des éclusiers.",
			[]string{"list l’Agence: publier ses cartes  / recruter des éclusiers"}},
		{"sans deux-points", "Les députés invitent la Commission à\n\ndresser une carte ; payer les éclusiers.",
			[]string{"list la Commission: dresser une carte  / payer les éclusiers"}},
		{"recommandations", "Le Parlement adresse à l’Agence les recommandations suivantes :\n\n- publier ses cartes ;\n- payer les éclusiers.",
			[]string{"list l’Agence: publier ses cartes  / payer les éclusiers"}},
		{"recommandations", "Les députés formulent les recommandations suivantes à l’intention des régions :\n\n- réparer les digues ;\n- payer les éclusiers.",
			[]string{"list les régions: réparer les digues  / payer les éclusiers"}},
		{"remarques", "Les remarques des députés sont les suivantes :\n\n- comptes : le Parlement presse l’Agence de les publier. Il la prie aussi de vendre ses barges ;\n- personnel : le Parlement salue les éclusiers.",
			[]string{"prose l’Agence: les publier", "prose la: vendre ses barges",
				"other: comptes : le Parlement presse l’Agence de les publier. Il la prie aussi de vendre ses barges  / personnel : le Parlement salue les éclusiers"}},
		{"mesures", "Le Parlement invite la Commission à prendre les mesures suivantes :\n\n- dresser une carte ;\n- payer les éclusiers.",
			[]string{"list la Commission: dresser une carte  / payer les éclusiers"}},
		{"demandes satisfaites", "Les députés se réjouissent que leurs deux demandes aient été satisfaites :\n\n- une carte ;\n- une audition.",
			[]string{"other: une carte  / une audition"}},
		{"sans verbe", "En outre, le Parlement :\n\n- salue la carte ;\n- invite les régions à réparer les digues.",
			[]string{"prose les régions: réparer les digues", "other: salue la carte  / invite les régions à réparer les digues"}},
		{"autres", "Les éclusiers demandent au maire de :\n\n- réparer les digues ;\n- relever les salaires.",
			[]string{"other: réparer les digues  / relever les salaires"}},
	}, showAllLists)
}
