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
		{"a noun alone", "Le Parlement exhorte à une trêve immédiate.", []string{"prose -: une trêve immédiate"}},
		{"a noun of a noun", "Le Parlement réitère sa demande de création d’un registre.", []string{"prose -: création d’un registre"}},
		{"an infinitive is no addressee", "Le Parlement demande à être consulté de nouveau si le texte est modifié.", []string{"prose -: être consulté de nouveau si le texte est modifié"}},
		{"three addressees", "Le Parlement invite la Commission à agir, le Conseil à payer et les États membres à attendre.",
			[]string{"prose la Commission: agir", "prose le Conseil: payer", "prose les États membres: attendre"}},
		{"a gerund without a comma", "Le Parlement invite le Conseil à agir tout en soulignant ses efforts.", []string{"prose le Conseil: agir"}},
		{"a gerund of who is called upon", "Le Parlement invite le Conseil à agir en proposant un plan.", []string{"prose le Conseil: agir en proposant un plan"}},
	}, showCalls)
}
