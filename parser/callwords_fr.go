package parser

import "strings"

func frenchCalls(lex *lexicon) callWords {
	c := callWords{
		governing: lex.class(`réitère réitèrent réitéré réitérée réitérant renouvelle renouvellent renouvelé renouvelant répète répètent répété
			répétant rappelle rappelé rappelant lance lancé lançant adresse adressé formule formulé maintient maintenu`),
		be: lex.class("est sont était étaient sera seront serait seraient été être soit soient fut furent"),
		fillers: lex.class(`quant eux également aussi donc enfin ainsi toutefois cependant néanmoins encore plus notamment
			instamment ensuite surtout déjà toujours
			puis alors expressément`),
		phraseEnds:  lex.class("particulier outre lors ailleurs nouveau conséquence revanche effet"),
		auxiliaries: lex.class("a ont avait avaient ayant aura auront"),
		past:        "\x00",
		adverb:      "ment",
		notAdverbs: lex.class(`gouvernement parlement règlement document département financement développement engagement traitement
			moment changement élément fonctionnement instrument argument jugement mouvement logement équipement
			investissement établissement monument bâtiment sentiment médicament amendement rendement aliment
			renforcement accroissement enseignement licenciement paiement versement environnement événement
			recrutement armement acheminement emplacement enregistrement`),
		not:        lex.class("ne n' pas jamais ni"),
		infinitive: lex.class("de d' à pour sans peut peuvent doit doivent pourrait pourraient devrait devraient"),
		that:       lex.class("que qu'"),
		thatLead:   lex.class("pour à ce"),
		forWords:   lex.class("à au aux"),
		notAsked:   lex.class("avis"),
		modals:     lex.class("doive doivent puisse puissent"),
		passiveBe:  lex.class("soit soient"),
		plural:     "ent",
		future:     lex.class("demandera"),
		base: lex.class(`soit soient ait aient fasse fassent prenne prennent mette mettent veille veillent adopte adoptent présente
			présentent publie publient tienne tiennent agisse agissent vérifie vérifient examine examinent propose
			proposent donne donnent rende rendent établisse établissent garantisse garantissent respecte respectent
			libère libèrent réexamine réexaminent assure assurent cesse cessent engage engagent ouvre ouvrent consulte
			consultent informe informent transmette transmettent évalue évaluent renforce renforcent poursuive
			poursuivent soumette soumettent retire retirent suspende suspendent lève lèvent abroge abrogent modifie
			modifient révise révisent participe participent coopère coopèrent apporte apportent fournisse fournissent
			mène mènent crée créent supprime suppriment réduise réduisent augmente augmentent contribue contribuent
			accorde accordent permette permettent verse versent finance financent consacre consacrent interdise
			interdisent protège protègent revienne reviennent dispose disposent reçoive reçoivent aide aident
			continue continuent étende étendent limite limitent maintienne maintiennent ratifie ratifient`),
		participle: []string{"é", "ée", "és", "ées", "is", "ise", "ises", "it", "ite", "ites", "u", "ue", "us", "ues", "ie", "ies",
			"rt", "rte", "rts", "rtes", "i", "int", "inte", "ints", "intes"},
		by: lex.class("par"),
		notVerb: lex.class(`mer hiver premier dernier papier chantier dossier ministre titre lettre centre autre notre votre quatre contre
			entre outre octobre septembre novembre décembre janvier février nombre chambre membre être-là métier courrier
			calendrier financier particulier régulier entier cahier quartier loyer foyer danger transfer air fer or
			siècle théâtre registre cadre ordre poudre filtre mètre kilomètre offre chiffre arbre avenir loisir désir
			plaisir souvenir soir espoir pouvoir devoir savoir trottoir terroir miroir couloir hier cher amer fier`),
		clitics: lex.class("ne n' pas plus le la les l' lui leur se s' y en mieux bien tout à les"),
		endings: []string{"lore", "er", "ir", "oir", "dre", "tre", "vre", "ire", "lure", "pre", "cre"},
		contract: map[string]string{
			"au": "le", "aux": "les", "du": "le", "des": "les",
		},
		callers: lex.class(`article articles disposition dispositions considérant amendement accord convention traité parlement députés députées député résolution rapport rapporteur rapporteure rapporteurs commission
			commissions il ils elle elles conseil proposition règlement directive décision plénière assemblée
			parlementaires eurodéputés texte acte communication stratégie recommandation protocole avis
			sous-commission conclusions délégation`),
		small:    lex.class("commission commissions délégation"),
		pronouns: lex.class("il ils elle elles"),
		objects:  lex.class("lui leur le la les l'"),
		authors:  lex.class("commission"),
		callerMods: lex.class(`le la les l' de des du européen présente présent commun commune sa son ses leur leurs cette ce cet
			projet même autres plusieurs certains`),
		callerAfter: lex.class("de d' du des"),
		bodies:      lex.class("conseil parlement assemblée"),
		ownBodies:   lex.class("union européenne ministres ue"),
		pluperfect:  lex.class("avait avaient"),
		others: lex.class(`opposition parti partis organisation organisations ong gouvernement gouvernements syndicat syndicats
			union association associations manifestants militants industrie entreprises employeurs travailleurs
			président présidente ministre ministres maire église églises chef chefs dirigeants avocats familles
			citoyens pétitionnaires médiateur experts scientifiques agriculteurs pêcheurs société habitants étudiants
			exploitants fabricants autorités autorité consommateurs représentants barreau journalistes tribunal
			procureur juge juges police armée riverains bourgmestre évêque recteur enseignants parents onu`),
		boundary: lex.class(`que qu' qui dont où lorsque quand si alors tandis car parce puisque bien comme mais afin dès
			après avant jusqu' depuis`),
		relative:    lex.class("qui dont où lorsque quand si auquel auxquels laquelle lequel lesquels lesquelles"),
		and:         lex.class("et ou mais ni puis"),
		preposition: lex.class("de d' du des en dans sur à au aux par pour avec sous selon entre contre sans vers chez parmi concernant conformément compte eu conjointement malgré outre suite depuis dès lors afin pendant"),
		documents:   lex.class("article articles disposition dispositions résolution résolutions rapport motion texte amendement recommandation avis déclaration lettre conclusions"),
		actors: lex.class(`commission conseil parlement états membres autorités gouvernement gouvernements agence banque cour union
			seae institutions office conseil-d'administration directeur directrice partenaires parties membre présidence
			comité délégation organisations entreprises opérateurs régions pays centre fondation médiateur haut
			représentant représentante bei bce ministère ministères président ministre préfets communes exploitants
			gestionnaires fabricants collectivités administrations régulateurs observatoire fondateurs société ue`),
		of:         lex.class("de d' du des"),
		verbal:     lex.class("se s' ne n' y en lui leur"),
		recall:     lex.class("rappelé rappelle rappellent rappelant"),
		specifies:  lex.class("notamment particulier compris surtout"),
		gerund:     "ant",
		nobody:     lex.class("aucun aucune"),
		persons:    lex.class("ils elles celui-ci celle-ci ceux-ci celles-ci"),
		articles:   lex.class("le la les l' un une des tous toutes chaque son sa ses leur leurs ces cette ce cet"),
		notAddress: lex.class("position positions attention"),
		contents:   lex.class("suit conditions critères principes définitions éléments exigences objectifs raisons motifs considérations"),
		temporal:   lex.class("comme en avant dès le d'ici depuis lors pendant après jusqu' au du"),
	}
	for infinitive := range set(`accélérer adapter aider ajouter améliorer aligner allouer annuler appliquer apporter approuver
		associer arrêter augmenter autoriser bloquer cesser changer clarifier combler communiquer compléter confirmer
		consolider consulter contrôler contribuer coopérer coordonner créer débloquer décider déclarer définir déployer
		désigner développer diffuser diminuer discuter donner échanger écarter éclaircir élaborer élargir éliminer
		encadrer encourager engager enquêter entamer envisager envoyer étudier éviter évaluer exclure exercer expliquer
		exploiter faciliter favoriser fermer fixer former geler gérer honorer identifier imposer inclure indiquer
		informer inscrire instaurer instituer intégrer intensifier intégrer inviter lancer limiter lutter mandater
		mentionner mesurer mobiliser montrer négocier nommer notifier observer octroyer organiser partager participer
		passer préciser préparer prévoir procéder prolonger proposer protéger publier qualifier ramener rappeler
		rapprocher recenser réclamer recommander reconnaître redoubler réduire réexaminer réformer refuser regrouper
		rejeter relancer relever remplacer renforcer renoncer renouveler réparer réserver résoudre respecter restaurer
		rester retirer réunir réviser sanctionner signaler signer simplifier sauvegarder stimuler supprimer surveiller
		tenter traiter transférer transposer travailler trouver utiliser vérifier verser viser voter`) {
		if stem, ok := strings.CutSuffix(infinitive, "er"); ok {
			lex.add(c.base, stem+"e", stem+"ent")
		}
	}
	à, de := lex.class("à"), lex.class("de d'")
	to := lex.class("à au aux")
	direct := func(markers class) callVerb { return callVerb{takes: takesAddressee, markers: markers} }
	regular := func(v callVerb, stem string) {
		present := stem + "e " + stem + "ent " + stem + "ait " + stem + "aient"
		lex.add(c.future, stem+"era", stem+"eront", stem+"erait", stem+"eraient")
		past := stem + "é " + stem + "ée " + stem + "és " + stem + "ées"
		lex.conjugate(v, "", present+" "+past, stem+"ant", past)
	}
	regular(direct(à), "invit")
	regular(direct(à), "exhort")
	regular(direct(de), "pri")
	regular(direct(à), "engag")
	regular(direct(à), "encourag")
	regular(direct(à), "incit")
	regular(direct(de), "press")
	regular(direct(de), "somm")
	regular(direct(de), "conjur")
	regular(direct(à), "convi")
	regular(callVerb{takes: takesAddressee | takesThat | takesObject, prep: to, markers: de}, "demand")
	regular(callVerb{takes: takesAddressee | takesThat | takesObject, prep: to, markers: de}, "recommand")
	regular(callVerb{takes: takesThat | takesObject}, "réclam")
	regular(callVerb{takes: takesThat | takesModal, thatPrep: lex.class("auprès")}, "insist")
	lex.conjugate(callVerb{takes: takesAddressee | takesFor, markers: à}, "", "appelle appellent appelait appelaient appelé appelée appelés appelées", "appelant", "appelé appelée appelés appelées")
	lex.conjugate(callVerb{takes: takesThat | takesObject}, "", "exige exigent exigé", "exigeant", "exigé exigée")
	lex.conjugate(callVerb{takes: takesAddressee, prep: to, markers: de}, "", "enjoint enjoignent", "enjoignant", "enjoint")
	for _, noun := range []string{"demande", "demandes", "requête", "recommandation"} {
		lex.entry(noun).noun = &callNoun{takesAddressee | takesThat, to, de}
	}
	for _, noun := range []string{"appel", "appels", "invitation"} {
		lex.entry(noun).noun = &callNoun{takesAddressee | takesFor, to, lex.class("à de d'")}
	}
	return c
}
