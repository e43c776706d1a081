package lang

// ActWords is how a language names acts and treaties.
type ActWords struct {
	nouns     map[string]bool   // words that an act's name starts with
	Kinds     map[string]string // each of them to its kind
	Framework string            // the word of a framework decision
	Between   map[string]bool   // words between the noun and the number
	Number    map[string]bool   // No
	And       map[string]bool
	Community map[string]string // the language's codes of communities to the English ones
	Proposal  map[string]bool
	Papers    map[string]bool   // what else such a document is called
	Paragraph map[string]bool   // words between an article's number and its paragraph
	Of        map[string]bool   // words between an article and its treaty
	Treaties  map[string]string // names of treaties, in small letters, to their codes
}

func englishActs() ActWords {
	kinds := map[string]string{
		"regulation": KindRegulation, "regulations": KindRegulation, "directive": KindDirective, "directives": KindDirective,
		"decision": KindDecision, "decisions": KindDecision, "article": KindTreatyArticle, "articles": KindTreatyArticle,
	}
	return ActWords{
		nouns: keys(kinds), Kinds: kinds, Framework: "framework",
		Number:    set("no nos no. nº n°"),
		And:       set("and or ,"),
		Community: map[string]string{},
		Proposal:  set("proposal proposals"),
		Papers:    set("communication report paper strategy document programme plan recommendation guidelines"),
		Paragraph: set(""),
		Of:        set("of the , in conjunction with thereof"),
		Treaties: map[string]string{
			"tfeu": "TFEU", "teu": "TEU", "ec treaty": "EC", "euratom treaty": "EAEC", "eu treaty": "TEU", "ecsc treaty": "ECSC",
			"treaty on the functioning of the european union": "TFEU", "treaty on european union": "TEU",
			"treaty establishing the european community": "EC",
		},
	}
}

func frenchActs() ActWords {
	kinds := map[string]string{
		"règlement": KindRegulation, "règlements": KindRegulation, "directive": KindDirective, "directives": KindDirective,
		"décision": KindDecision, "décisions": KindDecision, "article": KindTreatyArticle, "articles": KindTreatyArticle,
		"décision-cadre": KindDecision,
	}
	return ActWords{
		nouns: keys(kinds), Kinds: kinds, Framework: "cadre",
		Between:   set("délégué déléguée d' exécution modifié modifiée -cadre"),
		Number:    set("n° nº no n°. nos"),
		And:       set("et ou ,"),
		Community: map[string]string{"UE": "EU", "CE": "EC", "CEE": "EEC", "JAI": "JHA", "PESC": "CFSP"},
		Proposal:  set("proposition propositions"),
		Papers:    set("communication rapport livre stratégie document programme plan recommandation orientations"),
		Paragraph: set("paragraphe paragraphes point alinéa , et"),
		Of:        set("du de la l' , en liaison avec"),
		Treaties: map[string]string{
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
	KindProcedure     = "procedure"
	KindProposal      = "proposal"
	KindReport        = "report"
	KindTextAdopted   = "text_adopted"
	KindMotion        = "motion"
	KindRegulation    = "regulation"
	KindDirective     = "directive"
	KindDecision      = "decision"
	KindTreatyArticle = "treaty_article"
)
