package parser

// newFrench returns the wording of French summaries.
func newFrench() *wording {
	lex := newLexicon()
	w := &wording{
		code: "fr",
		months: map[string]int{"janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6,
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
		lexicon:  lex,
		finite: lex.class(`est sont était étaient sera seront serait seraient soit soient fut furent a ont avait avaient aura auront
			doit doivent devra devront devrait devraient peut peuvent pourra pourront pourrait pourraient adopte adoptent
			approuve approuvent rejette décide demande demandent invite invitent exhorte appelle appellent prie
			recommande recommandent encourage encouragent insiste insistent souligne soulignent note notent constate
			constatent relève rappelle rappellent réaffirme estime estiment considère considèrent juge reconnaît
			félicite salue accueille soutient regrette regrettent déplore déplorent condamne condamnent dénonce propose
			proposent prévoit prévoient vise visent concerne concernent comprend comprennent établit fixe porte portent
			entre entrent s'applique applique appliquent introduit exprime expriment observe affirme précise indique
			indiquent ajoute souhaite souhaitent veut veulent attend fait font met donne fournit regroupe compte`),
		notLabels: set("en pour par dans ainsi nb notamment cependant toutefois http https voir source à au aux selon"),
		votes: voteWords{
			nouns:       lex.class("voix vote votes suffrages"),
			favour:      lex.class("pour favorables faveur"),
			against:     lex.class("contre défavorables"),
			abstentions: lex.class("abstention abstentions abstenant abstenus abstenu"),
			to:          lex.class("à"),
			on:          lex.class("le"),
			by:          lex.class("par avec"),
			with:        lex.class("avec et"),
			unanimous:   lex.class("unanimité unanimement unanime"),
			adopted: lex.class(`adopté adoptée adoptés adoptées adopte adoptent adoptant approuvé approuvée approuvés approuvées
				approuve décidé décide octroyé accordé donné confirmé levé arrêté arrêtée acceptée accepté validé validée`),
			rejected:  lex.class("rejeté rejetée rejetés rejetées rejette repoussé repoussée repoussés repoussées échoué écarté écartée"),
			not:       lex.class("pas jamais"),
			modal:     lex.class("doit doivent devra devrait statuer statue statuant requiert requise requise exige peut pourra pourrait"),
			foreign:   lex.class("référendum sénat bundestag congrès knesset"),
			foreignOf: lex.class(""),
			own:       lex.class("le du au"),
			skip:      lex.class("en"),
			members:   lex.class("députés membres députées"),
		},
		tabling: tablingWords{
			verbs:      lex.class("déposé déposée déposés déposées présenté présentée présentés présentées soumis soumise soumises"),
			by:         lex.class("par"),
			group:      lex.class("groupe groupes"),
			members:    lex.class("députés députées membres"),
			joint:      lex.class("commune communes conjointe conjointement commun conjoint"),
			committee:  lex.class("commission commissions"),
			amendment:  lex.class("amendement amendements question questions avis"),
			text:       lex.class("texte résolution résolutions proposition propositions rapport motion"),
			alternate:  lex.class("alternative alternatives rejeté rejetée rejetés rejetées repoussée concurrente autre"),
			separators: lex.class("et le la les l' ainsi que groupe groupes politiques de des du par au nom avec également"),
			stop:       lex.class("était étaient fut qui tandis après avait avaient a mais dont"),
		},
		committees: committeeWords{
			committee:  lex.class("commission commissions sous-commission délégation"),
			plural:     lex.class("commissions"),
			start:      "Commission ",
			and:        lex.class("et , la les le"),
			adoptingIt: lex.class("adoptant"),
			connectors: lex.class("de d' des du sur la l' les le"),
			adopting:   lex.class("adopté adoptée adopte adoptent adoptant approuvé approuve recommandé recommande recommandent"),
			reports:    lex.class("rapport rapports recommandation recommandations avis"),
			tabling:    lex.class("déposé déposée présenté présentée soumis soumise nom élaboré rédigé"),
			opinion:    lex.class("avis consultée consultées"),
			associated: lex.class("associée associées"),
		},
		names: nameWords{
			before:   lex.class("par de d' rapporteur rapporteure rapporteurs rapporteures rapporteuse est était sont étaient"),
			and:      lex.class("et"),
			reports:  lex.class("rapport rapports recommandation recommandations rapporteur rapporteure rapporteurs rapporteures"),
			verbs:    lex.class("rédigé élaboré présenté déposé préparé établi rédigée élaborée présentée déposée préparée établie"),
			not:      lex.class("immunité avis amendement amendements question questions déclaration levée"),
			titles:   lex.class("m mm mme mmes mlle dr"),
			particle: nameParticles(lex),
		},
		calls: frenchCalls(lex),
		acts:  frenchActs(),
	}
	w.collectAnchors()
	return w
}
