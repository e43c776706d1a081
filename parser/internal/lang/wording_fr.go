package lang

// newFrench returns the wording of French summaries.
func newFrench() *Wording {
	lex := newLexicon()
	w := &Wording{
		Code: "fr",
		Months: map[string]int{"janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6,
			"juillet": 7, "août": 8, "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "decembre": 12},
		numbers: map[string]int{"aucun": 0, "aucune": 0, "zéro": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4,
			"cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13,
			"quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "trente": 30},
		abbreviations: map[string]stopMeaning{"m": beforeAll, "mm": beforeAll, "mme": beforeAll, "mmes": beforeAll,
			"mlle": beforeAll, "dr": beforeAll, "me": beforeAll, "mgr": beforeAll, "st": beforeAll, "ste": beforeAll,
			"cf": beforeAll, "c.-à-d": beforeAll, "env": beforeAll, "art": beforeDigit, "al": beforeDigit,
			"par": beforeDigit, "p": beforeDigit, "pp": beforeDigit, "n": beforeDigit, "no": beforeDigit,
			"vol": beforeDigit, "chap": beforeDigit, "fig": beforeDigit, "janv": beforeDigit, "févr": beforeDigit,
			"sept": beforeDigit, "oct": beforeDigit, "nov": beforeDigit, "déc": beforeDigit},
		initials: true,
		Lexicon:  lex,
		Finite: lex.class(`est sont était étaient sera seront serait seraient soit soient fut furent a ont avait avaient aura auront
			doit doivent devra devront devrait devraient peut peuvent pourra pourront pourrait pourraient adopte adoptent
			approuve approuvent rejette décide demande demandent invite invitent exhorte appelle appellent prie
			recommande recommandent encourage encouragent insiste insistent souligne soulignent note notent constate
			constatent relève rappelle rappellent réaffirme estime estiment considère considèrent juge reconnaît
			félicite salue accueille soutient regrette regrettent déplore déplorent condamne condamnent dénonce propose
			proposent prévoit prévoient vise visent concerne concernent comprend comprennent établit fixe porte portent
			entre entrent s'applique applique appliquent introduit exprime expriment observe affirme précise indique
			indiquent ajoute souhaite souhaitent veut veulent attend fait font met donne fournit regroupe compte`),
		notLabels: set("en pour par dans ainsi nb notamment cependant toutefois http https voir source à au aux selon"),
		Votes: VoteWords{
			Nouns:       lex.class("voix vote votes suffrages"),
			Favour:      lex.class("pour favorables faveur"),
			Against:     lex.class("contre défavorables"),
			Abstentions: lex.class("abstention abstentions abstenant abstenus abstenu"),
			To:          lex.class("à"),
			On:          lex.class("le"),
			By:          lex.class("par avec"),
			With:        lex.class("avec et"),
			Unanimous:   lex.class("unanimité unanimement unanime"),
			Adopted: lex.class(`adopté adoptée adoptés adoptées adopte adoptent adoptant approuvé approuvée approuvés approuvées
				approuve décidé décide octroyé accordé donné confirmé levé arrêté arrêtée acceptée accepté validé validée`),
			Rejected:  lex.class("rejeté rejetée rejetés rejetées rejette repoussé repoussée repoussés repoussées échoué écarté écartée"),
			Not:       lex.class("pas jamais"),
			Modal:     lex.class("doit doivent devra devrait statuer statue statuant requiert requise requise exige peut pourra pourrait"),
			Foreign:   lex.class("référendum sénat bundestag congrès knesset"),
			ForeignOf: lex.class(""),
			Own:       lex.class("le du au"),
			Skip:      lex.class("en"),
			Members:   lex.class("députés membres députées"),
		},
		Tabling: TablingWords{
			Verbs:      lex.class("déposé déposée déposés déposées présenté présentée présentés présentées soumis soumise soumises"),
			By:         lex.class("par"),
			Group:      lex.class("groupe groupes"),
			Members:    lex.class("députés députées membres"),
			Joint:      lex.class("commune communes conjointe conjointement commun conjoint"),
			Committee:  lex.class("commission commissions"),
			Amendment:  lex.class("amendement amendements question questions avis"),
			Text:       lex.class("texte résolution résolutions proposition propositions rapport motion"),
			Alternate:  lex.class("alternative alternatives rejeté rejetée rejetés rejetées repoussée concurrente autre"),
			Separators: lex.class("et le la les l' ainsi que groupe groupes politiques de des du par au nom avec également"),
			Stop:       lex.class("était étaient fut qui tandis après avait avaient a mais dont"),
		},
		Committees: frenchCommittees(lex),
		Names:      frenchNames(lex),
		Calls:      frenchCalls(lex),
		Acts:       frenchActs(lex),
	}
	w.collectAnchors()
	return w
}

func frenchCommittees(lex *Lexicon) CommitteeWords {
	return CommitteeWords{
		Committee:   lex.class("commission commissions sous-commission sous-commissions"),
		Plural:      lex.class("commissions sous-commissions"),
		Kinds:       lex.class("spéciale temporaire parlementaire enquête"),
		Links:       lex.class("de d' des du sur la l' les le pour en"),
		On:          lex.class("de d' des du sur"),
		Stops:       lex.class("à au aux par pour avec en dans sous selon entre contre qui que dont sans"),
		And:         lex.class("et , ou la les le"),
		Delegation:  lex.class("délégation"),
		Owners:      lex.class("sa leur leurs ses"),
		Of:          lex.class("de d' du des l' la"),
		Bodies:      lex.class("sénat assemblée congrès bundestag bundesrat douma knesset chambre onu nations unesco europe diète"),
		Parliaments: lex.class("parlement"),
		European:    lex.class("européen"),
		Subjects:    lex.class("parlement plénière conseil députés"),
		Adopting: lex.class(`adopté adoptée adoptés adopte adoptent adoptant approuvé approuve approuvent approuvant entériné entérine
			validé valide voté vote décidé décide`),
		Gerund:   lex.class("adoptant approuvant"),
		Deciding: lex.class("recommandé recommande recommandent recommandant proposé propose proposent déposé dépose déposent présenté présente soumis soumet"),
		Texts:    lex.class("rapport rapports recommandation recommandations résolution résolutions motion projet proposition mandat position décision texte"),
		By:       lex.class("par en au"),
		Done: lex.class(`déposé déposée déposés déposées adopté adoptée adoptés adoptées approuvé approuvée approuvés approuvées présenté
			présentée présentés présentées soumis soumise élaboré élaborée rédigé rédigée préparé préparée proposé proposée proposés
			proposées recommandé recommandée préconisé préconisée suggéré`),
		Given:   lex.class("rapport rapports recommandation recommandations proposition propositions position positions ligne conclusions conclusion suggestion projet initiative"),
		GivenBy: lex.class("de d' du des"),
		Following: lex.class(`suit suivi suivre suivent suivant suivit rallie rallié ralliant rejoint rejoindre conformément contre contrairement
			malgré désavoué désavoue soutenu soutient appuyé appuie`),
		Behalf:      lex.class("nom"),
		Responsible: lex.class("compétente responsable"),
		Opinion:     lex.class("avis"),
		Asked:       lex.class("consultée consultées saisie saisies"),
		Associated:  lex.class("associée associées"),
		Skipped:     lex.class("la les l' le à"),
	}
}

func frenchNames(lex *Lexicon) NameWords {
	return NameWords{
		Before: lex.class("par de d' du est était sont étaient"),
		Links: lex.class(`le la l' les son sa leur leurs en tant que comme initiative d' de propre intérimaire annuel premier deuxième
			second seconde lecture pour final commun`),
		And:         lex.class("et ainsi que avec"),
		Reports:     lex.class("rapport rapports recommandation recommandations"),
		Rapporteurs: lex.class("rapporteur rapporteure rapporteurs rapporteures rapporteuse rapporteuses corapporteur corapporteure corapporteurs corapporteures co-rapporteur co-rapporteure co-rapporteurs co-rapporteures"),
		Texts:       lex.class("résolution texte résolutions"),
		Drafting:    lex.class("rédigé élaboré préparé établi rédigée élaborée préparée établie rédigés élaborés rédigées élaborées"),
		Verbs: lex.class(`rédigé élaboré présenté déposé préparé établi rédigée élaborée présentée déposée préparée établie rédigés
			élaborés présentés déposés rédigées élaborées présentées déposées`),
		Not: lex.class(`immunité avis amendement amendements question questions déclaration levée motion proposition propositions demande
			lettre pétition discours`),
		Shadow:     lex.class("fictif fictive fictifs fictives spécial spéciale nations onu conseil"),
		Movers:     lex.class("groupe groupes députés députées membres"),
		Titles:     lex.class("m mm mme mmes mlle dr"),
		Roles:      lex.class("président présidente vice-président vice-présidente député députée rapporteur rapporteure rapporteurs rapporteures rapporteuse corapporteur corapporteure corapporteurs corapporteures"),
		Offices:    lex.class("médiateur médiatrice commissaire représentant représentante directeur directrice professeur ministre juge contrôleur cour expert experts"),
		Companies:  lex.class("ag sa gmbh ltd plc bv nv inc spa srl sas sarl llc se kg oy ab corp"),
		Particle:   nameParticles(lex),
		GroupWords: map[string]string{"verte": "Greens", "vert": "Greens", "verts": "Greens", "socialiste": "PES", "libéral": "ELDR", "libérale": "ELDR"},
	}
}
