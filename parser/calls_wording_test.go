package parser_test

import "testing"

// TestBetweenTheWords holds what may stand between the words of a call.
func TestBetweenTheWords(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"an aside between dashes", "The resolution – tabled by six groups – calls on the Council to act.", []string{"prose the Council: act"}},
		{"an aside after the marker", "It urged the Agency to, as soon as possible, publish the list.", []string{"prose the Agency: publish the list"}},
		{"an adverb and a phrase", "Members urged Ardoisia to swiftly and without conditions reopen the lock.", []string{"prose Ardoisia: swiftly and without conditions reopen the lock"}},
		{"ought to", "Members insisted that the Agency ought to have its own tugs.", []string{"prose the Agency: have its own tugs"}},
		{"a progressive form", "Parliament is calling on the Council to act.", []string{"prose the Council: act"}},
		{"a wish in the past", "Members wanted to ask the Council to act.", []string{"prose the Council: act"}},
		{"no institution", "Parliament called on the insurers for a full account of the losses.", []string{"prose the insurers: a full account of the losses"}},
		{"a gerund without a comma", "Parliament urged the Council to act whilst insisting on its own rights.", []string{"prose the Council: act"}},
		{"a quotation that ends", `"Parliament calls on the Council to act", it says.`, []string{"prose the Council: act"}},
		{"a quotation within", `It asked the Council to drop the words "at sea".`, []string{`prose the Council: drop the words "at sea"`}},
		{"a wish that somebody explains", "Members wanted the Commission to explain.", nil},
		{"a progressive form of others", "The opposition is calling on the mayor to leave.", nil},
	}, showCalls)
	runBodies(t, "fr", []bodyCase{
		{"a noun after the addressee", "Le Parlement appelle toutes les parties à la retenue.", []string{"prose toutes les parties: la retenue"}},
		{"a noun alone", "Le Parlement exhorte à une trêve immédiate.", []string{"prose -: une trêve immédiate", "! call-without-addressee"}},
		{"a noun of a noun", "Le Parlement réitère sa demande de création d’un registre.", []string{"prose -: création d’un registre", "! call-without-addressee"}},
		{"an infinitive is no addressee", "Le Parlement demande à être consulté de nouveau si le texte est modifié.", []string{"prose -: être consulté de nouveau si le texte est modifié", "! call-without-addressee"}},
		{"three addressees", "Le Parlement invite la Commission à agir, le Conseil à payer et les États membres à attendre.",
			[]string{"prose la Commission: agir", "prose le Conseil: payer", "prose les États membres: attendre"}},
		{"a gerund without a comma", "Le Parlement invite le Conseil à agir tout en soulignant ses efforts.", []string{"prose le Conseil: agir"}},
		{"a gerund of who is called upon", "Le Parlement invite le Conseil à agir en proposant un plan.", []string{"prose le Conseil: agir en proposant un plan"}},
	}, showCalls)
}

// TestClausesWithin holds calls with a clause of condition or time within, and
// lists in the line.
func TestClausesWithin(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"a condition", "Members asked the Agency, if it finds new wrecks in the form of a survey, to map the reefs, and to warn the ports.",
			[]string{"prose the Agency: map the reefs / warn the ports"}},
		{"a time", "Members called on the Council, when it revises the dues, to act.", []string{"prose the Council: act"}},
		{"a restriction", "Parliament called on the Agency, whilst respecting the tides, to act.", []string{"prose the Agency: act"}},
		{"three actions", "Parliament urged the Council to buy oil, to light the lamps, and to pay the keepers.",
			[]string{"prose the Council: buy oil / light the lamps / pay the keepers"}},
		{"a purpose", "Parliament urged the Council to buy oil, to keep the lamps alight.", []string{"prose the Council: buy oil, to keep the lamps alight"}},
		{"a noun and an action", "Parliament reiterates its call to end the siege and to open the port.", []string{"prose -: end the siege / open the port", "! call-without-addressee"}},
		{"a noun and an addressee", "Parliament reiterates its appeal to shipowners to wait.", []string{"prose shipowners: wait"}},
		{"the latter", "Parliament asks the former to pay and the latter to wait.", []string{"prose the former: pay", "prose the latter: wait"}},
		{"a document that was adopted", "A resolution urging Ardoisia to act was adopted.", []string{"prose Ardoisia: act"}},
		{"dashes", "Members called on the Council to – draw a map; – buy oil.", []string{"prose the Council: draw a map / buy oil"}},
		{"dashes after a colon", "The Council is called upon: - to draw a map; - to buy oil.", []string{"prose The Council: draw a map / buy oil"}},
		{"letters after a colon", "Parliament asks the Agency: (a) to draw a map; (b) to buy oil; and (c) to wait.",
			[]string{"prose the Agency: draw a map / buy oil / wait"}},
		{"articles in a newspaper", "The editors were held for their part in ten articles calling on the navy to leave.", nil},
	}, showCalls)
	runBodies(t, "fr", []bodyCase{
		{"a condition", "Le Parlement demande à l’Agence, si elle trouve des épaves, de dresser une carte, et de prévenir les ports.",
			[]string{"prose l’Agence: dresser une carte / prévenir les ports"}},
		{"a time", "Le Parlement invite le Conseil, lorsqu’il révisera le plan, à agir.", []string{"prose le Conseil: agir"}},
		{"a day", "Le Parlement invite le Conseil, à partir de 2015, à agir.", []string{"prose le Conseil: agir"}},
		{"letters", "Le Parlement demande à l’Agence : a) de dresser une carte ; b) d’acheter de l’huile.",
			[]string{"prose l’Agence: dresser une carte / acheter de l’huile"}},
	}, showCalls)
}
