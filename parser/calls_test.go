package parser_test

import "testing"

func TestActiveCalls(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"call on", "Parliament called on the Commission to map the wrecks.", []string{"prose the Commission: map the wrecks"}},
		{"present", "The resolution invites the harbour offices to keep their lamps alight.", []string{"prose the harbour offices: keep their lamps alight"}},
		{"urge", "Members urged the Council to act.", []string{"prose the Council: act"}},
		{"ask", "MEPs asked the Agency to publish its charts.", []string{"prose the Agency: publish its charts"}},
		{"request", "The report requests the Member States to pay.", []string{"prose the Member States: pay"}},
		{"encourage", "It encourages the regions to plant trees.", []string{"prose the regions: plant trees"}},
		{"recommend to", "Parliament recommended the Commission to wait.", []string{"prose the Commission: wait"}},
		{"called upon", "The European Parliament called upon Ardoisia to open the strait.", []string{"prose Ardoisia: open the strait"}},
		{"therefore", "It therefore invited the Agency and the harbour masters to repaint the buoys.", []string{"prose the Agency and the harbour masters: repaint the buoys"}},
		{"adverb", "Parliament strongly urged the Council to act.", []string{"prose the Council: act"}},
		{"once again", "Parliament called, once again, on the Council to act.", []string{"prose the Council: act"}},
		{"lastly", "Lastly, Members call on the Agency to table plans.", []string{"prose the Agency: table plans"}},
		{"a participle before", "Recalling that lamps burn, Parliament asked the Council to act.", []string{"prose the Council: act"}},
		{"two verbs", "Parliament strongly condemned the blockade and called on the navy to leave.", []string{"prose the navy: leave"}},
		{"two actions", "Parliament urged the Council to buy oil and to light the lamps.", []string{"prose the Council: buy oil / light the lamps"}},
		{"three actions", "Parliament urged the Council to buy oil, to light the lamps and to pay the keepers.", []string{"prose the Council: buy oil / light the lamps / pay the keepers"}},
		{"two calls", "Parliament asked the Commission to pay and urged the Member States to wait.", []string{"prose the Commission: pay", "prose the Member States: wait"}},
		{"a joint addressee", "Parliament called on the Council and the Commission to agree.", []string{"prose the Council and the Commission: agree"}},
		{"a sentence after", "It is dark. Parliament urged the Council to act. Oil is dear.", []string{"prose the Council: act"}},
		{"bold within", "Parliament **urged** the Council to **act at once**.", []string{"prose the Council: act at once"}},
	}, showCalls)
}

func TestPassiveCalls(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"is invited", "The Commission is invited to paint its lamp-posts.", []string{"prose The Commission: paint its lamp-posts"}},
		{"are urged", "The EU and its Member States are urged to act.", []string{"prose The EU and its Member States: act"}},
		{"called upon", "Governments of the coastal countries are called upon to pay.", []string{"prose Governments of the coastal countries: pay"}},
		{"were asked", "The Commission and the Member States were asked to use the fund.", []string{"prose The Commission and the Member States: use the fund"}},
		{"encouraged", "Member States are encouraged to light their harbours.", []string{"prose Member States: light their harbours"}},
		{"a clause between", "In this context, the Agency is called upon to table, once the treaty enters into force, a plan.", []string{"prose the Agency: table, once the treaty enters into force, a plan"}},
		{"adverb", "The Council is strongly urged to act.", []string{"prose The Council: act"}},
		{"a stray on", "The EU, and in particular on its delegations, are called upon to watch the strait.", []string{"prose The EU, and in particular on its delegations: watch the strait"}},
	}, showCalls)
}

func TestCallsWithThat(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"insist", "Members insisted that the Member States must reopen the towpaths.", []string{"prose the Member States: reopen the towpaths"}},
		{"demand", "They demanded that the Commission withdraw the tax.", []string{"prose the Commission: withdraw the tax"}},
		{"request", "Parliament requested that the Council publish its minutes.", []string{"prose the Council: publish its minutes"}},
		{"recommend, nobody named", "Parliament recommended that 20% of the fund be set aside for lamps.", []string{"prose -: 20% of the fund be set aside for lamps", "! call-without-addressee"}},
		{"noun", "Parliament repeated its request that the Agency improve its charts.", []string{"prose the Agency: improve its charts"}},
		{"insist without a modal", "Members insisted that lamps are dear.", nil},
	}, showCalls)
}

func TestCallsOnNobody(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"call for", "The resolution called for the immediate release of the keepers.", []string{"prose -: the immediate release of the keepers", "! call-without-addressee"}},
		{"present", "Parliament calls for an inquiry.", []string{"prose -: an inquiry", "! call-without-addressee"}},
		{"to be", "It called for the decree to be repealed.", []string{"prose -: the decree to be repealed", "! call-without-addressee"}},
		{"demand", "Members demanded the closure of the yard.", []string{"prose -: the closure of the yard", "! call-without-addressee"}},
		{"request", "Parliament requested a report by May.", []string{"prose -: a report by May", "! call-without-addressee"}},
	}, showCalls)
}

func TestElliptic(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"two", "Parliament asked the Court to audit the locks, and the Commission to repair them.", []string{"prose the Court: audit the locks", "prose the Commission: repair them"}},
		{"a comma", "Parliament asked the Court to audit the locks, the Commission to repair them.", []string{"prose the Court: audit the locks", "prose the Commission: repair them"}},
		{"on repeated", "Parliament called on the Court to audit the locks and on the Commission to repair them.", []string{"prose the Court: audit the locks", "prose the Commission: repair them"}},
	}, showCalls)
	runBodies(t, "fr", []bodyCase{
		{"à repeated", "Le Parlement a demandé à la Cour d’auditer le fonds et aux préfets de payer.", []string{"prose la Cour: auditer le fonds", "prose les préfets: payer"}},
	}, showCalls)
}

// TestNoCalls holds what reports, and what others call for.
func TestNoCalls(t *testing.T) {
	for _, sentence := range []string{
		"Members stressed that lamps save lives.",
		"Parliament insisted on the importance of the lamps.",
		"It noted, welcomed and recalled the efforts of the Council to act.",
		"The opposition called on the government to resign.",
		"The keepers' union asked for higher wages.",
		"Non-governmental organisations urged the mayor to pay.",
		"Parliament called into question the figures of the Agency.",
		"Parliament called to mind the fire of 1911.",
		"The so-called blue lamp should be repaired.",
		"The Commission should pay.",
		"Members wanted the Commission to explain.",
		"They expected the Council to decide.",
		"Members asked whether the lamps had been tested.",
		"Parliament considered that the Council should act.",
		"The keeper was called to the harbour.",
		"Parliament was asked for its opinion.",
		"The Parliament of Ardoisia called on its government to pay.",
		"Parliament regretted that the keepers had asked the mayor to pay.",
		"It was a request of the pilots.",
		"Parliament supports a proposal to call for tenders.",
	} {
		if record, _ := parseBody(t, "en", sentence); len(record.Calls) > 0 {
			t.Errorf("%s\ngot %q", sentence, showCalls(record))
		}
	}
}

func TestCallsInFrench(t *testing.T) {
	runBodies(t, "fr", []bodyCase{
		{"invite à", "Le Parlement a invité la Commission à recenser les épaves.", []string{"prose la Commission: recenser les épaves"}},
		{"demande aux", "Il demande aux États membres de payer.", []string{"prose les États membres: payer"}},
		{"demande au", "Le Parlement a demandé au Conseil d’agir.", []string{"prose le Conseil: agir"}},
		{"demande instamment", "Il demande instamment aux États membres de payer.", []string{"prose les États membres: payer"}},
		{"exhorte", "Les députés ont exhorté le gouvernement d’Ardoisie à ouvrir le détroit.", []string{"prose le gouvernement d’Ardoisie: ouvrir le détroit"}},
		{"appelle", "La résolution appelle les communes à planter des arbres.", []string{"prose les communes: planter des arbres"}},
		{"prie instamment", "Il prie instamment le Conseil de se prononcer.", []string{"prose le Conseil: se prononcer"}},
		{"engage", "Le Parlement engage les régions à payer.", []string{"prose les régions: payer"}},
		{"encourage", "Les députés ont encouragé l’Agence à publier ses cartes.", []string{"prose l’Agence: publier ses cartes"}},
		{"recommande", "Le Parlement a recommandé aux gardiens de dormir.", []string{"prose les gardiens: dormir"}},
		{"presse", "Il presse la Banque d’investir.", []string{"prose la Banque: investir"}},
		{"enjoint", "Il enjoint à la société du port de partir.", []string{"prose la société du port: partir"}},
		{"a straight apostrophe", "Le Parlement a demandé à l'Agence d'agir.", []string{"prose l'Agence: agir"}},
		{"passive", "La Commission est invitée à présenter un rapport.", []string{"prose La Commission: présenter un rapport"}},
		{"passive in the plural", "Les États membres sont appelés à payer.", []string{"prose Les États membres: payer"}},
		{"priée", "L’Agence est priée de publier ses cartes.", []string{"prose L’Agence: publier ses cartes"}},
		{"impersonal", "Il est demandé au Médiateur d’agir.", []string{"prose le Médiateur: agir"}},
		{"pour que", "Le Parlement a insisté pour que la Commission agisse.", []string{"prose la Commission: agisse"}},
		{"que", "Il a demandé que les États membres tiennent un registre.", []string{"prose les États membres: tiennent un registre"}},
		{"nobody named", "Les députés ont réclamé une enquête sur le naufrage.", []string{"prose -: une enquête sur le naufrage", "! call-without-addressee"}},
		{"two actions", "Il a invité le Conseil à acheter de l’huile et à allumer les lampes.", []string{"prose le Conseil: acheter de l’huile / allumer les lampes"}},
		{"two calls", "Il a invité le Conseil à agir et a exhorté les États membres à payer.", []string{"prose le Conseil: agir", "prose les États membres: payer"}},
	}, showCalls)
}

func TestNoCallsInFrench(t *testing.T) {
	for _, sentence := range []string{
		"Les députés ont souligné que les lampes sauvent des vies.",
		"Il convient que les États membres paient.",
		"La Commission devrait répondre.",
		"L’opposition a invité le maire à démissionner.",
		"Les associations demandent au ministre de céder.",
		"Le Parlement se demande si le phare existe encore.",
		"Les députés ont appelé l’attention sur le recul des falaises.",
		"Le Parlement a insisté sur l’importance des lampes.",
		"Le Parlement rappelle aux lecteurs les chiffres de 2014.",
		"Les gardiens ont été invités au port.",
	} {
		if record, _ := parseBody(t, "fr", sentence); len(record.Calls) > 0 {
			t.Errorf("%s\ngot %q", sentence, showCalls(record))
		}
	}
}

// TestLeadIn checks what stands before the action.
func TestLeadIn(t *testing.T) {
	for _, c := range []struct{ language, body, want string }{
		{"en", "It is dark. It called on the Council to act.", "It called on the Council to"},
		{"en", "It is dark. It called on the Council to:\n\n- act.", "It called on the Council to:"},
		{"en", "Members insisted that the Council must act.", "Members insisted that the Council must"},
		{"en", "Parliament called for an inquiry.", "Parliament called for"},
		{"fr", "Il a demandé aux États membres de payer.", "Il a demandé aux États membres de"},
		{"fr", "Le Parlement a demandé au Conseil d’agir.", "Le Parlement a demandé au Conseil d’"},
	} {
		record, _ := parseBody(t, c.language, c.body)
		if len(record.Calls) != 1 || record.Calls[0].LeadIn != c.want {
			t.Errorf("%s\ngot %+v, want the lead-in %q", c.body, record.Calls, c.want)
		}
	}
}
