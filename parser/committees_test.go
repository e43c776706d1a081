package parser_test

import "testing"

func TestCommittees(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"responsible", "The Committee on Fisheries adopted the report by Anna EXEMPLAR (S&D, MT) on lamp oil.",
			[]string{"PECH responsible: Committee on Fisheries"}},
		{"commas and and", "The Committee on Civil Liberties, Justice and Home Affairs adopted the report by Anna EXEMPLAR (S&D, MT) on passes.",
			[]string{"LIBE responsible: Committee on Civil Liberties, Justice and Home Affairs"}},
		{"with the article", "The Committee on the Environment, Public Health and Food Safety adopted the report by Anna EXEMPLAR (S&D, MT).",
			[]string{"ENVI responsible: Committee on the Environment, Public Health and Food Safety"}},
		{"two, in full", "The Committee on Foreign Affairs and the Committee on Budgets adopted jointly the report by Anna EXEMPLAR (S&D, MT).",
			[]string{"AFET responsible: Committee on Foreign Affairs", "BUDG responsible: Committee on Budgets"}},
		{"two that share the word", "The committees on Budgets and Budgetary Control jointly adopted the report by Anna EXEMPLAR (S&D, MT).",
			[]string{"BUDG responsible: committees on Budgets", "CONT responsible: Budgetary Control"}},
		{"associated", "The Committee on Foreign Affairs, exercising its prerogatives as associated committee under Rule 54 of the Rules of Procedure, also gave its opinion on the report.",
			[]string{"AFET associated: Committee on Foreign Affairs"}},
		{"opinion", "The Committee on Budgets was also consulted for an opinion.",
			[]string{"BUDG opinion: Committee on Budgets"}},
		{"delivered an opinion", "The Committee on Legal Affairs delivered an opinion on the report.",
			[]string{"JURI opinion: Committee on Legal Affairs"}},
		{"tabled the text", "The European Parliament adopted a resolution tabled by the Committee on Development on wells.",
			[]string{"DEVE responsible: Committee on Development"}},
		{"on behalf of", "The own-initiative report had been tabled for consideration in plenary by Anna EXEMPLAR (PES, HU) on behalf of the Committee on Petitions.",
			[]string{"PETI responsible: Committee on Petitions"}},
		{"recommendation", "In line with the recommendation of its Committee on International Trade, Parliament gave its consent to the treaty. The Committee on International Trade adopted the recommendation by Anna EXEMPLAR (S&D, MT).",
			[]string{"INTA responsible: Committee on International Trade"}},
		{"named twice", "The Committee on Fisheries adopted the report by Anna EXEMPLAR (S&D, MT). The Committee on Fisheries adopted its report by 20 votes to 3.",
			[]string{"PECH responsible: Committee on Fisheries"}},
		{"unknown to the vocabulary", "The Committee on Harbour Lights and Buoys adopted the report by Anna EXEMPLAR (S&D, MT).",
			[]string{"- responsible: Committee on Harbour Lights and Buoys"}},
		{"without a role", "The Committee on Budgets meets on Mondays.", nil},
		{"not Parliament's", "The European Economic and Social Committee adopted its opinion in May.", nil},
		{"a standing committee", "The Standing Committee on Lamp Oil adopted its report.", nil},
	}, showCommittees)
}

func TestCommitteesInFrench(t *testing.T) {
	runBodies(t, "fr", []bodyCase{
		{"responsible", "La commission de la pêche a adopté le rapport de Mme Anne EXEMPLE (PPE, FR) sur les phares.",
			[]string{"PECH responsible: commission de la pêche"}},
		{"commas and et", "La commission des libertés civiles, de la justice et des affaires intérieures a adopté le rapport de Mme Anne EXEMPLE (PPE, FR).",
			[]string{"LIBE responsible: commission des libertés civiles, de la justice et des affaires intérieures"}},
		{"two", "La commission des budgets et la commission du contrôle budgétaire ont adopté conjointement le rapport de Mme Anne EXEMPLE (PPE, FR).",
			[]string{"BUDG responsible: commission des budgets", "CONT responsible: commission du contrôle budgétaire"}},
		{"associated", "La commission des affaires étrangères, exerçant ses prérogatives en tant que commission associée conformément à l'article 54 du règlement intérieur, a également donné son avis sur le rapport.",
			[]string{"AFET associated: commission des affaires étrangères"}},
		{"opinion", "La commission des budgets a également été consultée pour avis.",
			[]string{"BUDG opinion: commission des budgets"}},
		{"on behalf of", "Le rapport avait été déposé en vue de son examen en séance plénière par M. Jean EXEMPLE (PPE-DE, FR), au nom de la commission des pétitions.",
			[]string{"PETI responsible: commission des pétitions"}},
		{"the Commission is none", "La Commission a adopté une proposition de règlement sur les phares.", nil},
	}, showCommittees)
}
