package parser_test

import (
	"testing"

	"resparse/model"
)

func TestVotes(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"for, against, abstentions", "The European Parliament adopted by 652 votes to 3, with 21 abstentions, a resolution on the harbour lights.", []string{"adopted 652:3:21"}},
		{"no comma", "The European Parliament adopted by 652 votes to 3 with 21 abstentions, a resolution on the harbour lights.", []string{"adopted 652:3:21"}},
		{"object first", "Parliament adopted a resolution, by 411 votes in favour to 92 against with 113 abstentions, on the harbour lights.", []string{"adopted 411:92:113"}},
		{"in favour, against", "Parliament adopted, by 604 votes in favour, 22 against and 41 abstentions, a Decision to grant discharge.", []string{"adopted 604:22:41"}},
		{"with for by", "Parliament adopted a resolution with 452 votes to 151, with 23 abstentions, on the pilots.", []string{"adopted 452:151:23"}},
		{"participle", "In its resolution, adopted by 612 votes to 31 with 12 abstentions, Parliament regretted the darkness.", []string{"adopted 612:31:12"}},
		{"votes left out", "Parliament adopted by 517 to 19, with 88 abstentions, a resolution on the pilots.", []string{"adopted 517:19:88"}},
		{"against after the second", "Parliament adopted by 591 votes to 35 against, 37 abstentions, a resolution on the pilots.", []string{"adopted 591:35:37"}},
		{"no with", "Parliament adopted by 342 votes to 101, 244 abstentions, a resolution on the pilots.", []string{"adopted 342:101:244"}},
		{"one abstention", "Parliament adopted by 681 votes to 9, with 1 abstention, a resolution on the pilots.", []string{"adopted 681:9:1"}},
		{"and abstentions", "The resolution was adopted with 453 votes to 86 and 104 abstentions.", []string{"adopted 453:86:104"}},
		{"a word for a number", "The resolution was adopted by 501 votes in favour, 142 against, and nine abstentions.", []string{"adopted 501:142:9"}},
		{"words for numbers", "The report was adopted by 38 votes to two, with one abstention.", []string{"adopted 38:2:1"}},
		{"brackets", "The resolution was adopted with 679 votes in favour (4 against, 5 abstentions).", []string{"adopted 679:4:5"}},
		{"all in brackets, against first", "Parliament rejected the motion (301 votes against, 281 in favour and 41 abstentions).", []string{"rejected 281:301:41"}},
		{"decided to", "The European Parliament decided by 481 votes to 121, with 31 abstentions, to make changes to its rules on sundials.", []string{"adopted 481:121:31"}},
		{"decided to refuse", "Parliament decided by 351 votes to 251, with 11 abstentions, to refuse to grant discharge to the Director.", []string{"rejected 251:351:11"}},
		{"rejecting a proposal", "Parliament adopted by 601 votes to 41 with 22 abstentions, a legislative resolution rejecting the proposal on lamp oil.", []string{"adopted 601:41:22"}},
		{"a slip of the pen", "Parliament adopted by 402 votes to 149 with 51 votes a resolution on lamp oil.", []string{"adopted 402:149:51", "! vote-ambiguous"}},
		{"no abstentions", "Parliament adopted by 402 votes to 149, with no abstentions, a resolution on lamp oil.", []string{"adopted 402:149:0"}},
		{"two figures", "Parliament adopted by 402 votes to 149 a resolution on lamp oil.", []string{"adopted 402:149:-"}},
		{"in italics and bold", "Parliament adopted by **402 votes** to *149*, with **51** abstentions, a resolution on lamp oil.", []string{"adopted 402:149:51"}},
		{"no-break spaces", "Parliament adopted by 402\u00a0votes to\u00a0149, with 51\u00a0abstentions, a resolution on lamp oil.", []string{"adopted 402:149:51"}},
		{"unanimously", "The committee adopted unanimously the report by Anna EXEMPLAR (S&D, MT) on lamp oil.", []string{"adopted -:-:-"}},
		{"by unanimity", "The report was adopted by unanimity.", []string{"adopted -:-:-"}},
		{"a committee", "The Committee on Fisheries adopted, by 21 votes to 3, with 2 abstentions, the report by Anna EXEMPLAR (S&D, MT).", []string{"adopted 21:3:2"}},
		{"two in a text", "Parliament decided by 351 votes to 251, with 11 abstentions, to grant discharge. It adopted a resolution with 452 votes to 149, with 20 abstentions.", []string{"adopted 351:251:11", "adopted 452:149:20"}},
		{"two in a sentence", "Parliament approved the decision by 351 votes to 251, with 11 abstentions, and adopted a resolution by 452 votes to 149, with 20 abstentions.", []string{"adopted 351:251:11", "adopted 452:149:20"}},
		{"rejected", "Parliament rejected the proposal on lamp oil by 120 votes to 500, with 30 abstentions.", []string{"rejected 120:500:30"}},
		{"not adopted", "The motion was not adopted, by 120 votes to 500, with 30 abstentions.", []string{"rejected 120:500:30"}},
		{"voted down", "The motion was voted down by 120 votes to 500, with 30 abstentions.", []string{"rejected 120:500:30"}},
	}, showVotes)
}

func TestVotesOnAlternativeMotions(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"a motion", "A motion for a resolution tabled by the EFDD group was rejected in plenary by 131 votes to 514, with 22 abstentions.", []string{"rejected 131:514:22 EFDD"}},
		{"in brackets", "(An alternative motion for a resolution, tabled by the EPP and ECR groups, was rejected in plenary by 272 votes to 361, with 24 abstentions.)", []string{"rejected 272:361:24 EPP ECR"}},
		{"noted", "It should be noted that an alternative motion, tabled by the ID group, was rejected by 88 votes to 571, with 14 abstentions.", []string{"rejected 88:571:14 ID"}},
		{"without figures", "The proposal for an alternative resolution tabled by the ID group was rejected.", nil},
	}, showVotes)
	runBodies(t, "fr", []bodyCase{
		{"déposée", "Une proposition de résolution alternative, déposée par les groupes PPE et CRE, a été rejetée en séance par 272 voix pour, 361 voix contre et 24 abstentions.", []string{"rejected 272:361:24 EPP ECR"}},
		{"à noter", "À noter qu'une proposition de résolution alternative déposée par le groupe ID a été rejetée par 88 voix pour, 571 contre et 14 abstentions.", []string{"rejected 88:571:14 ID"}},
	}, showVotes)
}

func TestVotesInFrench(t *testing.T) {
	runBodies(t, "fr", []bodyCase{
		{"voix pour, voix contre", "Le Parlement européen a adopté par 452 voix pour, 51 voix contre et 19 abstentions, une résolution législative approuvant telle quelle la proposition.", []string{"adopted 452:51:19"}},
		{"voix once", "Le Parlement européen a adopté par 503 voix pour, 61 contre et 22 abstentions, une résolution sur les phares.", []string{"adopted 503:61:22"}},
		{"voix contre", "Le Parlement européen a adopté, par 402 voix contre 51, avec 11 abstentions, une résolution sur les phares.", []string{"adopted 402:51:11"}},
		{"to", "La résolution a été adoptée par 402 voix à 51, avec 11 abstentions.", []string{"adopted 402:51:11"}},
		{"one abstention as a word", "La commission a adopté le rapport par 31 voix pour, 4 contre et une abstention.", []string{"adopted 31:4:1"}},
		{"no-break spaces", "Le Parlement a adopté par 452\u00a0voix pour, 51\u00a0voix contre et 19\u00a0abstentions une résolution.", []string{"adopted 452:51:19"}},
		{"refusal", "Le Parlement a décidé par 351 voix pour, 251 voix contre et 11 abstentions de refuser d'octroyer la décharge au directeur.", []string{"rejected 351:251:11"}},
		{"unanimity", "La commission de la pêche a adopté à l'unanimité le rapport d'initiative de Mme Anne EXEMPLE (PPE, FR).", []string{"adopted -:-:-"}},
		{"rejected", "Le Parlement a rejeté par 120 voix pour, 500 voix contre et 30 abstentions la proposition de la Commission.", []string{"rejected 120:500:30"}},
		{"show of hands", "Le Parlement a adopté à main levée une résolution sur les phares.", nil},
		{"large majority", "Le Parlement a adopté à une large majorité une résolution sur les phares.", nil},
		{"gerund without figures", "En adoptant le rapport de M. Jean EXEMPLE (PSE, FR) sur les phares, le Parlement suit l'avis de sa commission.", nil},
		{"amounts", "Le Parlement a adopté une enveloppe de 2 500 000 EUR pour 2014-2020, contre 1 800 000 EUR auparavant.", nil},
	}, showVotes)
}

func TestNoVotes(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"a row of a table", "| Parliament adopted by 400 votes to 30 | in 2019 |\n\nIt is dark.", nil},
		{"a heading", "## Adopted by 400 votes to 30, with 2 abstentions\n\nIt is dark.", nil},
		{"no figures", "The European Parliament adopted a resolution on the harbour lights of Ardoisia.", nil},
		{"consent", "Parliament gave its consent to the conclusion of the agreement.", nil},
		{"show of hands", "Parliament adopted by a show of hands a resolution on the pilots.", nil},
		{"large majority", "Parliament adopted by a large majority a resolution on the pilots.", nil},
		{"amounts and years", "Parliament adopted an amount of EUR 2 500 000 for 2014-2020, up from EUR 1 900 000, with 12 to 18 grants a year.", nil},
		{"another parliament", "The Ardoisian parliament adopted the decree by 77 votes to 12.", nil},
		{"a referendum", "The decree was approved by 51 000 votes to 49 000 in the referendum of May.", nil},
		{"a requirement", "The Council shall act unanimously after consulting Parliament.", nil},
		{"a qualified majority", "The decision is adopted by 55 per cent of the members of the Council, from 15 of the 27 Member States.", nil},
		{"articles", "Parliament voted on Articles 4 to 9 and 12 to 14 of the proposal.", nil},
	}, showVotes)
}

// TestVoteText checks the sentence and the place of a vote.
func TestVoteText(t *testing.T) {
	const sentence = "Parliament adopted, by 402 votes to 149, with 51 abstentions, a resolution on lamp oil."
	record, diagnostics := parseBody(t, "en", "The lamps are old. "+sentence+" It noted the smell.")
	if len(record.Votes) != 1 || record.Votes[0].Text != sentence {
		t.Errorf("got %+v", record.Votes)
	}
	if got := rulesOf(diagnostics); len(got) > 0 && got[0] == model.RuleVoteAmbiguous {
		t.Errorf("got the diagnostics %v", diagnostics)
	}
}
