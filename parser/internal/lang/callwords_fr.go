package lang

import "strings"

func frenchCalls(lex *Lexicon) CallWords {
	c := CallWords{
		Governing: lex.class(`réitère réitèrent réitéré réitérée réitérant renouvelle renouvellent renouvelé renouvelant répète répètent répété
			répétant rappelle rappelé rappelant lance lancé lançant adresse adressé formule formulé maintient maintenu`),
		Be: lex.class("est sont était étaient sera seront serait seraient été être soit soient fut furent"),
		Fillers: lex.class(`quant eux également aussi donc enfin ainsi toutefois cependant néanmoins encore plus notamment
			instamment ensuite surtout déjà toujours
			puis alors expressément`),
		PhraseEnds:  lex.class("particulier outre lors ailleurs nouveau conséquence revanche effet"),
		Auxiliaries: lex.class("a ont avait avaient ayant aura auront"),
		Past:        "\x00",
		Adverb:      "ment",
		NotAdverbs: lex.class(`gouvernement parlement règlement document département financement développement engagement traitement
			moment changement élément fonctionnement instrument argument jugement mouvement logement équipement
			investissement établissement monument bâtiment sentiment médicament amendement rendement aliment
			renforcement accroissement enseignement licenciement paiement versement environnement événement
			recrutement armement acheminement emplacement enregistrement`),
		Not:        lex.class("ne n' pas jamais ni"),
		Infinitive: lex.class("de d' à pour sans peut peuvent doit doivent pourrait pourraient devrait devraient"),
		That:       lex.class("que qu'"),
		ThatLead:   lex.class("pour à ce"),
		ForWords:   lex.class("à au aux"),
		NotAsked:   lex.class("avis"),
		Modals:     lex.class("doive doivent puisse puissent"),
		PassiveBe:  lex.class("soit soient"),
		Plural:     "ent",
		Future:     lex.class("demandera"),
		Base: lex.class(`soit soient ait aient fasse fassent prenne prennent mette mettent veille veillent adopte adoptent présente
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
		Participle: []string{"é", "ée", "és", "ées", "is", "ise", "ises", "it", "ite", "ites", "u", "ue", "us", "ues", "ie", "ies",
			"rt", "rte", "rts", "rtes", "i", "int", "inte", "ints", "intes"},
		By: lex.class("par"),
		NotVerb: lex.class(`mer hiver premier dernier papier chantier dossier ministre titre lettre centre autre notre votre quatre contre
			entre outre octobre septembre novembre décembre janvier février nombre chambre membre être-là métier courrier
			calendrier financier particulier régulier entier cahier quartier loyer foyer danger transfer air fer or
			siècle théâtre registre cadre ordre poudre filtre mètre kilomètre offre chiffre arbre avenir loisir désir
			plaisir souvenir soir espoir pouvoir devoir savoir trottoir terroir miroir couloir hier cher amer fier`),
		Clitics: lex.class("ne n' pas plus le la les l' lui leur se s' y en mieux bien tout à les"),
		Endings: []string{"lore", "er", "ir", "oir", "dre", "tre", "vre", "ire", "lure", "pre", "cre"},
		Contract: map[string]string{
			"au": "le", "aux": "les", "du": "le", "des": "les",
		},
		Callers: lex.class(`article articles disposition dispositions considérant amendement accord convention traité parlement députés députées député résolution rapport rapporteur rapporteure rapporteurs commission
			commissions il ils elle elles conseil proposition règlement directive décision plénière assemblée
			parlementaires eurodéputés texte acte communication stratégie recommandation protocole avis
			sous-commission conclusions délégation`),
		Small:    lex.class("commission commissions délégation"),
		Pronouns: lex.class("il ils elle elles"),
		Objects:  lex.class("lui leur le la les l'"),
		Authors:  lex.class("commission"),
		CallerMods: lex.class(`le la les l' de des du européen présente présent commun commune sa son ses leur leurs cette ce cet
			projet même autres plusieurs certains`),
		CallerAfter: lex.class("de d' du des"),
		Bodies:      lex.class("conseil parlement assemblée"),
		OwnBodies:   lex.class("union européenne ministres ue"),
		Pluperfect:  lex.class("avait avaient"),
		Others: lex.class(`opposition parti partis organisation organisations ong gouvernement gouvernements syndicat syndicats
			union association associations manifestants militants industrie entreprises employeurs travailleurs
			président présidente ministre ministres maire église églises chef chefs dirigeants avocats familles
			citoyens pétitionnaires médiateur experts scientifiques agriculteurs pêcheurs société habitants étudiants
			exploitants fabricants autorités autorité consommateurs représentants barreau journalistes tribunal
			procureur juge juges police armée riverains bourgmestre évêque recteur enseignants parents onu`),
		Boundary: lex.class(`que qu' qui dont où lorsque quand si alors tandis car parce puisque bien comme mais afin dès
			après avant jusqu' depuis`),
		Relative:    lex.class("qui dont où lorsque quand si auquel auxquels laquelle lequel lesquels lesquelles"),
		And:         lex.class("et ou mais ni puis"),
		Preposition: lex.class("de d' du des en dans sur à au aux par pour avec sous selon entre contre sans vers chez parmi concernant conformément compte eu conjointement malgré outre suite depuis dès lors afin pendant"),
		Documents:   lex.class("article articles disposition dispositions résolution résolutions rapport motion texte amendement recommandation avis déclaration lettre conclusions"),
		Actors: lex.class(`commission conseil parlement états membres autorités gouvernement gouvernements agence banque cour union
			seae institutions office conseil-d'administration directeur directrice partenaires parties membre présidence
			comité délégation organisations entreprises opérateurs régions pays centre fondation médiateur haut
			représentant représentante bei bce ministère ministères président ministre préfets communes exploitants
			gestionnaires fabricants collectivités administrations régulateurs observatoire fondateurs société ue`),
		Of:         lex.class("de d' du des"),
		Verbal:     lex.class("se s' ne n' y en lui leur"),
		Recall:     lex.class("rappelé rappelle rappellent rappelant"),
		Specifies:  lex.class("notamment particulier compris surtout"),
		Gerund:     "ant",
		Nobody:     lex.class("aucun aucune"),
		Persons:    lex.class("ils elles celui-ci celle-ci ceux-ci celles-ci"),
		Articles:   lex.class("le la les l' un une des tous toutes chaque son sa ses leur leurs ces cette ce cet"),
		NotAddress: lex.class("position positions attention"),
		Contents:   lex.class("suit conditions critères principes définitions éléments exigences objectifs raisons motifs considérations"),
		Temporal:   lex.class("comme en avant dès le d'ici depuis lors pendant après jusqu' au du"),
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
			lex.add(c.Base, stem+"e", stem+"ent")
		}
	}
	à, de := lex.class("à"), lex.class("de d'")
	to := lex.class("à au aux")
	direct := func(markers Class) CallVerb { return CallVerb{Takes: TakesAddressee, Markers: markers} }
	regular := func(v CallVerb, stem string) {
		present := stem + "e " + stem + "ent " + stem + "ait " + stem + "aient"
		lex.add(c.Future, stem+"era", stem+"eront", stem+"erait", stem+"eraient")
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
	regular(CallVerb{Takes: TakesAddressee | TakesThat | TakesObject, Prep: to, Markers: de}, "demand")
	regular(CallVerb{Takes: TakesAddressee | TakesThat | TakesObject, Prep: to, Markers: de}, "recommand")
	regular(CallVerb{Takes: TakesThat | TakesObject}, "réclam")
	regular(CallVerb{Takes: TakesThat | TakesModal, ThatPrep: lex.class("auprès")}, "insist")
	lex.conjugate(CallVerb{Takes: TakesAddressee | TakesFor, Markers: à}, "", "appelle appellent appelait appelaient appelé appelée appelés appelées", "appelant", "appelé appelée appelés appelées")
	lex.conjugate(CallVerb{Takes: TakesThat | TakesObject}, "", "exige exigent exigé", "exigeant", "exigé exigée")
	lex.conjugate(CallVerb{Takes: TakesAddressee, Prep: to, Markers: de}, "", "enjoint enjoignent", "enjoignant", "enjoint")
	for _, noun := range []string{"demande", "demandes", "requête", "recommandation"} {
		lex.entry(noun).Noun = &CallNoun{TakesAddressee | TakesThat, to, de}
	}
	for _, noun := range []string{"appel", "appels", "invitation"} {
		lex.entry(noun).Noun = &CallNoun{TakesAddressee | TakesFor, to, lex.class("à de d'")}
	}
	return c
}
