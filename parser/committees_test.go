package parser_test

import (
	"slices"
	"strings"
	"testing"

	"resparse/model"
)

func TestCommittees(t *testing.T) {
	runFacts(t, "en", []bodyCase{
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
		{"a standing committee in small letters", "The standing committee on fisheries adopted its report.", nil},
		{"a head that ends the text", "The report was adopted by the committee on", nil},
		{"a standing committee", "The Standing Committee on Lamp Oil adopted its report.", nil},
	}, showCommittees)
}

func TestCommitteesInFrench(t *testing.T) {
	runFacts(t, "fr", []bodyCase{
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

// TestCommitteeForms holds the forms that a committee's name takes.
func TestCommitteeForms(t *testing.T) {
	const report = " adopted the report by Anna EXEMPLAR (S&D, MT) on lamp oil."
	runFacts(t, "en", []bodyCase{
		{"in small letters", "The committee on fisheries" + report, []string{"PECH responsible: committee on fisheries"}},
		{"its", "Parliament followed its committee on fisheries.", []string{"PECH responsible: committee on fisheries"}},
		{"the subject first", "The Fisheries Committee" + report, []string{"PECH responsible: Fisheries Committee"}},
		{"a long subject first", "The Civil Liberties, Justice and Home Affairs Committee" + report,
			[]string{"LIBE responsible: Civil Liberties, Justice and Home Affairs Committee"}},
		{"the longest subject first", "The Citizens' Freedoms and Rights, Justice and Home Affairs Committee" + report,
			[]string{"LIBE responsible: Citizens' Freedoms and Rights, Justice and Home Affairs Committee"}},
		{"first in the sentence", "Fisheries Committee" + report, []string{"PECH responsible: Fisheries Committee"}},
		{"the head first in the sentence", "Committee on Fisheries" + report,
			[]string{"PECH responsible: Committee on Fisheries"}},
		{"last in the text", "Parliament followed its Committee on Fisheries",
			[]string{"PECH responsible: Committee on Fisheries"}},
		{"the code first", "The PECH committee" + report, []string{"PECH responsible: PECH committee"}},
		{"the code after", "The Committee ENVI" + report, []string{"ENVI responsible: Committee ENVI"}},
		{"short", "The Committee on the Environment" + report,
			[]string{"ENVI responsible: Committee on the Environment"}},
		{"commas lost", "The Committee on Environment Public Health and Food Safety" + report,
			[]string{"ENVI responsible: Committee on Environment Public Health and Food Safety"}},
		{"1999 to 2004", "The Committee on Citizens' Freedoms and Rights, Justice and Home Affairs" + report,
			[]string{"LIBE responsible: Committee on Citizens' Freedoms and Rights, Justice and Home Affairs"}},
		{"an apostrophe lost", "The Committee on Womens Rights and Equal Opportunities" + report,
			[]string{"FEMM responsible: Committee on Womens Rights and Equal Opportunities"}},
		{"1994 to 1999", "The Committee on Research, Technological Development and Energy" + report,
			[]string{"ENER responsible: Committee on Research, Technological Development and Energy"}},
		{"1978 to 1992", "The Political Affairs Committee" + report,
			[]string{"POLI responsible: Political Affairs Committee"}},
		{"special", "The Special Committee on Beating Cancer" + report,
			[]string{"BECA responsible: Special Committee on Beating Cancer"}},
		{"of inquiry", "The Committee of Inquiry into Emission Measurements in the Automotive Sector" + report,
			[]string{"EMIS responsible: Committee of Inquiry into Emission Measurements in the Automotive Sector"}},
		{"a subcommittee", "The Subcommittee on Security and Defence" + report,
			[]string{"SEDE responsible: Subcommittee on Security and Defence"}},
		{"an adjective before", "The responsible Committee on Fisheries" + report,
			[]string{"PECH responsible: Committee on Fisheries"}},
		{"another body after a comma",
			"The Committee on Budgets in May, after the Ruritanian senate had voted, adopted the report.",
			[]string{"BUDG responsible: Committee on Budgets"}},
		{"of Parliament", "Parliament's Committee on Petitions" + report,
			[]string{"PETI responsible: Committee on Petitions"}},
		{"of the European Parliament", "The Committee on Petitions of the European Parliament" + report,
			[]string{"PETI responsible: Committee on Petitions"}},
		{"in conciliation", "The European Parliament's delegation to the Conciliation Committee" + report,
			[]string{"CODE responsible: European Parliament's delegation to the Conciliation Committee"}},
		{"three that share the word", "The Committees on Foreign Affairs, Development and Budgets jointly" + report,
			[]string{"AFET responsible: Committees on Foreign Affairs", "DEVE responsible: Development", "BUDG responsible: Budgets"}},
		{"both", "Both the Committee on Transport and Tourism and the Committee on Regional Development" + report,
			[]string{"TRAN responsible: Committee on Transport and Tourism", "REGI responsible: Committee on Regional Development"}},
		{"another with the same beginning", "The Committee on Trade Union Lamps" + report,
			[]string{"- responsible: Committee on Trade Union Lamps"}},
	}, showCommittees)
	const rapport = " a adopté le rapport de Mme Anne EXEMPLE (PPE, FR) sur les phares."
	runFacts(t, "fr", []bodyCase{
		{"without an article", "La commission pêche" + rapport, []string{"PECH responsible: commission pêche"}},
		{"two nouns without articles", "La commission emploi et affaires sociales" + rapport,
			[]string{"EMPL responsible: commission emploi et affaires sociales"}},
		{"the code", "La commission ENVI" + rapport, []string{"ENVI responsible: commission ENVI"}},
		{"short", "La commission de l'environnement" + rapport,
			[]string{"ENVI responsible: commission de l'environnement"}},
		{"a capital", "La Commission de l’environnement, de la santé publique et de la sécurité alimentaire" + rapport,
			[]string{"ENVI responsible: Commission de l’environnement, de la santé publique et de la sécurité alimentaire"}},
		{"an apostrophe lost", "La commission de lemploi et des affaires sociales" + rapport,
			[]string{"EMPL responsible: commission de lemploi et des affaires sociales"}},
		{"1999 to 2004", "La commission des libertés et des droits des citoyens, de la justice et des affaires intérieures" + rapport,
			[]string{"LIBE responsible: commission des libertés et des droits des citoyens, de la justice et des affaires intérieures"}},
		{"1999 to 2004, RETT", "La commission de la politique régionale, des transports et du tourisme" + rapport,
			[]string{"RETT responsible: commission de la politique régionale, des transports et du tourisme"}},
		{"1994 to 1999", "La commission des relations économiques extérieures" + rapport,
			[]string{"RELA responsible: commission des relations économiques extérieures"}},
		{"1984 to 1999", "La commission juridique et des droits des citoyens" + rapport,
			[]string{"JURI responsible: commission juridique et des droits des citoyens"}},
		{"1979 to 1992", "La commission politique" + rapport, []string{"POLI responsible: commission politique"}},
		{"special", "La commission spéciale sur la lutte contre le cancer" + rapport,
			[]string{"BECA responsible: commission spéciale sur la lutte contre le cancer"}},
		{"of inquiry", "La commission d'enquête sur la mesure des émissions dans le secteur de l'automobile" + rapport,
			[]string{"EMIS responsible: commission d'enquête sur la mesure des émissions dans le secteur de l'automobile"}},
		{"in conciliation", "La délégation du Parlement au comité de conciliation" + rapport,
			[]string{"CODE responsible: délégation du Parlement au comité de conciliation"}},
		{"parlementaire", "La commission parlementaire de la pêche" + rapport,
			[]string{"PECH responsible: commission parlementaire de la pêche"}},
		{"two that share the word", "Les commissions des affaires étrangères et du développement ont adopté le rapport de Mme Anne EXEMPLE (PPE, FR).",
			[]string{"AFET responsible: commissions des affaires étrangères", "DEVE responsible: développement"}},
	}, showCommittees)
}

// TestCommitteeRoles holds the ways to say what a committee did.
func TestCommitteeRoles(t *testing.T) {
	runFacts(t, "en", []bodyCase{
		{"following its recommendation",
			"Following the recommendation of its Committee on Fisheries, Parliament gave its consent.",
			[]string{"PECH responsible: Committee on Fisheries"}},
		{"in line with",
			"In line with the opinion of the Committee on Legal Affairs, Parliament decided not to waive it.",
			[]string{"JURI responsible: Committee on Legal Affairs"}},
		{"did not follow", "The plenary did not follow the recommendation made by its Committee on Fisheries.",
			[]string{"PECH responsible: Committee on Fisheries"}},
		{"against its advice", "Parliament rejected the proposal, against the advice of its Committee on Fisheries.",
			[]string{"PECH responsible: Committee on Fisheries"}},
		{"contrary to", "Contrary to its Committee on Fisheries, Parliament rejected the proposal.",
			[]string{"PECH responsible: Committee on Fisheries"}},
		{"as proposed by", "Parliament amended the text as proposed by its Committee on Fisheries.",
			[]string{"PECH responsible: Committee on Fisheries"}},
		{"tabled by, with a date", "The resolution, tabled on 3 March by the Committee on Petitions, was adopted.",
			[]string{"PETI responsible: Committee on Petitions"}},
		{"had tabled", "The Committee on Fisheries had nevertheless tabled a recommendation.",
			[]string{"PECH responsible: Committee on Fisheries"}},
		{"recommended", "The Committee on Fisheries recommended that Parliament give its consent.",
			[]string{"PECH responsible: Committee on Fisheries"}},
		{"adopted in", "The report was adopted in the Committee on Fisheries by 20 votes to 3.",
			[]string{"PECH responsible: Committee on Fisheries"}},
		{"adopted unanimously by", "The report was adopted unanimously by the Committee on Fisheries.",
			[]string{"PECH responsible: Committee on Fisheries"}},
		{"a gerund before",
			"In adopting the report by Anna EXEMPLAR (S&D, MT), the Committee on Fisheries made changes.",
			[]string{"PECH responsible: Committee on Fisheries"}},
		{"the committee responsible", "The committee responsible, the Committee on Fisheries, met twice.",
			[]string{"PECH responsible: Committee on Fisheries"}},
		{"a report of", "The resolution is based on a report by the Committee on Fisheries.",
			[]string{"PECH responsible: Committee on Fisheries"}},
		{"adopted an opinion", "The Committee on Budgets adopted its opinion on the report in May.",
			[]string{"BUDG opinion: Committee on Budgets"}},
		{"opinions of two", "The opinions of the Committee on Budgets and of the Committee on Petitions were heard.",
			[]string{"BUDG opinion: Committee on Budgets", "PETI opinion: Committee on Petitions"}},
		{"asked for an opinion", "The Committee on Budgets, asked for an opinion, decided not to give one.",
			[]string{"BUDG opinion: Committee on Budgets"}},
		{"one of each", "The Committee on Fisheries adopted the report by Anna EXEMPLAR (S&D, MT). The Committee on Budgets, as an associated committee, gave its opinion.",
			[]string{"PECH responsible: Committee on Fisheries", "BUDG associated: Committee on Budgets"}},
		{"two that are associated", "The Committee on Budgets and the Committee on Petitions, exercising their prerogatives as associated committees, also gave their opinions.",
			[]string{"BUDG associated: Committee on Budgets", "PETI associated: Committee on Petitions"}},
		{"once by its code",
			"The Committee on Fisheries adopted the report by Anna EXEMPLAR (S&D, MT). The PECH committee backed the report.",
			[]string{"PECH responsible: Committee on Fisheries"}},
	}, showCommittees)
	runFacts(t, "fr", []bodyCase{
		{"suit l'avis",
			"En adoptant le rapport de M. Jean EXEMPLE (PSE, FR), le Parlement suit en tous points l'avis de sa commission de la pêche.",
			[]string{"PECH responsible: commission de la pêche"}},
		{"n'a pas suivi", "Le Parlement n'a pas suivi sa commission de la pêche.",
			[]string{"PECH responsible: commission de la pêche"}},
		{"conformément à la recommandation",
			"Conformément à la recommandation de sa commission de la pêche, le Parlement a donné son approbation.",
			[]string{"PECH responsible: commission de la pêche"}},
		{"contre l'avis", "Contre l'avis de sa commission de la pêche, le Parlement a rejeté la proposition.",
			[]string{"PECH responsible: commission de la pêche"}},
		{"sur proposition", "Sur proposition de sa commission de la pêche, le Parlement a clos la procédure.",
			[]string{"PECH responsible: commission de la pêche"}},
		{"adopté par", "Le rapport adopté à l'unanimité par la commission de la pêche est court.",
			[]string{"PECH responsible: commission de la pêche"}},
		{"déposée par", "La résolution, déposée par la commission des pétitions, a été adoptée.",
			[]string{"PETI responsible: commission des pétitions"}},
		{"a déposé", "La commission de la pêche avait toutefois déposé une recommandation.",
			[]string{"PECH responsible: commission de la pêche"}},
		{"recommande", "La commission de la pêche recommande au Parlement d'approuver l'accord.",
			[]string{"PECH responsible: commission de la pêche"}},
		{"avis", "La commission des budgets a rendu son avis sur le rapport.",
			[]string{"BUDG opinion: commission des budgets"}},
		{"saisie pour avis", "La commission des budgets, saisie pour avis, a rendu ses conclusions.",
			[]string{"BUDG opinion: commission des budgets"}},
		{"associées", "La commission des budgets et la commission des pétitions, exerçant leurs prérogatives de commissions associées, ont donné leur avis.",
			[]string{"BUDG associated: commission des budgets", "PETI associated: commission des pétitions"}},
	}, showCommittees)
}

// TestNoCommittees holds committees of other bodies and without a role.
func TestNoCommittees(t *testing.T) {
	runFacts(t, "en", []bodyCase{
		{"of a senate", "The Committee on Foreign Affairs of the Ruritanian Senate adopted its report.", nil},
		{"of another parliament",
			"The Committee on Legal Affairs of the Ruritanian parliament adopted a report on lamps.",
			nil},
		{"of a country's parliament",
			"The Committee on Legal Affairs of the parliament of Ruritania adopted a report on lamps.",
			nil},
		{"a senate's", "The Senate's Committee on Foreign Affairs adopted a report.", nil},
		{"a house's", "The US House Foreign Affairs Committee adopted a report.", nil},
		{"first in the sentence", "Basel Committee on Harbour Supervision adopted its report.", nil},
		{"a senate's, first in the sentence", "Senate Committee on Fisheries adopted its report.", nil},
		{"of another Parliament",
			"The Committee on Legal Affairs of the Parliament of Ruritania adopted a report on lamps.",
			nil},
		{"of the United Nations", "The UN Committee on the Rights of the Lamp adopted its report.", nil},
		{"with a name of its own", "The Basel Committee on Harbour Supervision adopted its report.", nil},
		{"of the Regions", "The Committee of the Regions adopted its opinion.", nil},
		{"to protect", "The Committee to Protect Lamplighters tabled a report.", nil},
		{"its deliberations",
			"Parliament adopted a resolution on the outcome of the Committee on Petitions' deliberations during 2019.",
			nil},
		{"in conciliation with", "Parliament approved the agreement between the Bureau and the Committee on Budgets.",
			nil},
		{"in conciliation, with a participle later",
			"Parliament approved the agreement between the Bureau and the Committee on Budgets on 21 March to cut the sums proposed for lamps.",
			nil},
		{"referred to", "The matter was referred to the Committee on Fisheries.", nil},
		{"chaired", "The Chair of the Committee on Fisheries welcomed the guests.", nil},
		{"Parliament adopts after it", "After a hearing in the Committee on Fisheries, Parliament adopted the report.",
			nil},
		{"without a name", "The committee responsible adopted the report by Anna EXEMPLAR (S&D, MT).", nil},
	}, showCommittees)
	runFacts(t, "fr", []bodyCase{
		{"of a senate", "La commission des affaires étrangères du Sénat a adopté un rapport sur les phares.", nil},
		{"of an assembly", "La commission des affaires étrangères de l'Assemblée nationale a adopté un rapport.", nil},
		{"of a national parliament, with a capital",
			"La commission des budgets du Parlement ruritanien a adopté un rapport.",
			nil},
		{"of a national parliament", "La commission des budgets du parlement ruritanien a adopté un rapport.", nil},
		{"of the United Nations", "La commission des droits de l'homme des Nations unies a adopté un rapport.", nil},
		{"durable", "La Commission du développement durable a adopté un rapport.", nil},
		{"the Commission", "La Commission du président EXEMPLE a adopté un rapport.", nil},
		{"électorale", "La commission électorale a adopté son rapport.", nil},
		{"its works", "Le Parlement a adopté une résolution sur les travaux de la commission des pétitions.", nil},
		{"renvoi", "La question a été renvoyée à la commission de la pêche.", nil},
	}, showCommittees)
}

// TestCommitteeFollowed holds further ways to say that Parliament goes with a
// committee or against it, and that a committee acted.
func TestCommitteeFollowed(t *testing.T) {
	pech := []string{"PECH responsible: Committee on Fisheries"}
	runFacts(t, "en", []bodyCase{
		{"as it had recommended", "As the Committee on Fisheries had recommended, Parliament rejected the text.", pech},
		{"as recommended by", "As recommended by its Committee on Fisheries, Parliament rejected the text.", pech},
		{"on the recommendation", "On the recommendation of its Committee on Fisheries, Parliament gave its consent.",
			pech},
		{"overruled", "Parliament overruled the Committee on Fisheries and rejected the text.", pech},
		{"departed from", "Parliament departed from the position of its Committee on Fisheries.", pech},
		{"agreed with", "The plenary agreed with its Committee on Fisheries.", pech},
		{"endorsed the line", "Members endorsed the line taken by the Committee on Fisheries.", pech},
		{"a possessive", "Parliament adopted the Fisheries Committee's report on lamps.",
			[]string{"PECH responsible: Fisheries Committee"}},
		{"an apostrophe alone", "Parliament adopted the Committee on Fisheries' report on lamps.", pech},
		{"together with",
			"The Committee on Fisheries, together with the Committee on Budgets, adopted the report by Anna EXEMPLAR (S&D, MT).",
			[]string{"PECH responsible: Committee on Fisheries", "BUDG responsible: Committee on Budgets"}},
		{"chaired by", "The Committee on Fisheries, chaired by Anna EXEMPLAR, adopted the report.", pech},
		{"on a day", "On 3 May 2016 the Committee on Fisheries adopted the report.", pech},
		{"meeting in",
			"The Committee on Fisheries, meeting in Portbrun on 3 May, adopted the report by 20 votes to 3.",
			pech},
		{"the present", "The Committee on Fisheries adopts the report by Anna EXEMPLAR (S&D, MT).", pech},
		{"proposes", "The Committee on Fisheries proposes to reject the text.", pech},
		{"asked for an opinion, apposed", "The committee asked for an opinion, the Committee on Budgets, agreed.",
			[]string{"BUDG opinion: Committee on Budgets"}},
		{"delivered", "An opinion was delivered by the Committee on Budgets.",
			[]string{"BUDG opinion: Committee on Budgets"}},
		{"after consulting", "The report takes in the opinion of the Committees on Budgets and Petitions.",
			[]string{"BUDG opinion: Committees on Budgets", "PETI opinion: Petitions"}},
	}, showCommittees)
	peche := []string{"PECH responsible: commission de la pêche"}
	runFacts(t, "fr", []bodyCase{
		{"comme l'avait proposé", "Comme l'avait proposé sa commission de la pêche, le Parlement a rejeté le texte.",
			peche},
		{"comme le recommandait", "Comme le recommandait la commission de la pêche, le Parlement a rejeté le texte.",
			peche},
		{"s'est rangé", "Le Parlement s'est rangé à l'avis de sa commission de la pêche.", peche},
		{"s'est écarté", "Le Parlement s'est écarté de la position de sa commission de la pêche.", peche},
		{"à l'encontre", "À l'encontre de sa commission de la pêche, le Parlement a rejeté le texte.", peche},
		{"entérine", "La plénière entérine les conclusions de sa commission de la pêche.", peche},
		{"sur recommandation",
			"Sur recommandation de sa commission de la pêche, le Parlement a donné son approbation.",
			peche},
		{"saisie au fond",
			"La commission de la pêche, saisie au fond, a adopté le rapport de M. Jean EXEMPLE (PSE, FR).",
			peche},
		{"réunie", "Réunie le 3 mai, la commission de la pêche a adopté le rapport.", peche},
		{"le présent", "La commission de la pêche adopte le rapport de M. Jean EXEMPLE (PSE, FR).", peche},
		{"conjointement",
			"La commission de la pêche, conjointement avec la commission des budgets, a adopté le rapport.",
			append(slices.Clone(peche), "BUDG responsible: commission des budgets")},
		{"présenté à", "Le projet a été présenté à la commission de la pêche.", nil},
		{"renvoi", "Le Parlement a renvoyé le rapport à sa commission de la pêche.", nil},
	}, showCommittees)
}

// TestVocabularyOfCommittees reads every committee by each of its names.
func TestVocabularyOfCommittees(t *testing.T) {
	check := func(language, before, name, after, code string) {
		name, _, _ = strings.Cut(name, ":") // else its start is taken for a run-in heading
		record, _ := parseBody(t, language, before+name+after)
		if len(record.Committees) != 1 || value(record.Committees[0].Code) != code || record.Committees[0].Role != "responsible" {
			t.Errorf("%s%s: got %q, want %s", before, name, showCommittees(record), code)
		}
	}
	for _, c := range model.ParliamentaryCommittees() {
		if c.Kind == "panel" {
			continue // it adopts no reports
		}
		for _, name := range c.Names.In("en") {
			check("en", "The ", name, " adopted the report by Anna EXEMPLAR (S&D, MT).", c.Code)
		}
		for _, name := range c.Names.In("fr") {
			name = strings.ToLower(name[:1]) + name[1:]
			check("fr", "La ", name, " a adopté le rapport de Mme Anne EXEMPLE (PPE, FR).", c.Code)
		}
	}
}
