package parser

// actWords is how a language names acts and treaties.
type actWords struct {
	nouns     map[string]bool   // words that an act's name starts with
	kinds     map[string]string // each of them to its kind
	framework string            // the word of a framework decision
	between   map[string]bool   // words between the noun and the number
	number    map[string]bool   // No
	and       map[string]bool
	community map[string]string // the language's codes of communities to the English ones
	proposal  map[string]bool
	papers    map[string]bool   // what else such a document is called
	paragraph map[string]bool   // words between an article's number and its paragraph
	of        map[string]bool   // words between an article and its treaty
	treaties  map[string]string // names of treaties, in small letters, to their codes
}

func englishActs() actWords {
	kinds := map[string]string{
		"regulation": kindRegulation, "regulations": kindRegulation, "directive": kindDirective, "directives": kindDirective,
		"decision": kindDecision, "decisions": kindDecision, "article": kindTreatyArticle, "articles": kindTreatyArticle,
	}
	return actWords{
		nouns: keys(kinds), kinds: kinds, framework: "framework",
		number:    set("no nos no. nº n°"),
		and:       set("and or ,"),
		community: map[string]string{},
		proposal:  set("proposal proposals"),
		papers:    set("communication report paper strategy document programme plan recommendation guidelines"),
		paragraph: set(""),
		of:        set("of the , in conjunction with thereof"),
		treaties: map[string]string{
			"tfeu": "TFEU", "teu": "TEU", "ec treaty": "EC", "euratom treaty": "EAEC", "eu treaty": "TEU", "ecsc treaty": "ECSC",
			"treaty on the functioning of the european union": "TFEU", "treaty on european union": "TEU",
			"treaty establishing the european community": "EC",
		},
	}
}

func frenchActs() actWords {
	kinds := map[string]string{
		"règlement": kindRegulation, "règlements": kindRegulation, "directive": kindDirective, "directives": kindDirective,
		"décision": kindDecision, "décisions": kindDecision, "article": kindTreatyArticle, "articles": kindTreatyArticle,
		"décision-cadre": kindDecision,
	}
	return actWords{
		nouns: keys(kinds), kinds: kinds, framework: "cadre",
		between:   set("délégué déléguée d' exécution modifié modifiée -cadre"),
		number:    set("n° nº no n°. nos"),
		and:       set("et ou ,"),
		community: map[string]string{"UE": "EU", "CE": "EC", "CEE": "EEC", "JAI": "JHA", "PESC": "CFSP"},
		proposal:  set("proposition propositions"),
		papers:    set("communication rapport livre stratégie document programme plan recommandation orientations"),
		paragraph: set("paragraphe paragraphes point alinéa , et"),
		of:        set("du de la l' , en liaison avec"),
		treaties: map[string]string{
			"tfue": "TFEU", "tue": "TEU", "traité ce": "EC", "traité euratom": "EAEC",
			"traité sur le fonctionnement de l'union européenne": "TFEU", "traité sur l'union européenne": "TEU",
			"traité instituant la communauté européenne": "EC",
		},
	}
}

func keys(m map[string]string) map[string]bool {
	s := make(map[string]bool, len(m))
	for key := range m {
		s[key] = true
	}
	return s
}

// The kinds of a reference.
const (
	kindProcedure     = "procedure"
	kindProposal      = "proposal"
	kindReport        = "report"
	kindTextAdopted   = "text_adopted"
	kindMotion        = "motion"
	kindRegulation    = "regulation"
	kindDirective     = "directive"
	kindDecision      = "decision"
	kindTreatyArticle = "treaty_article"
)
