package lang

import "strings"

// ActWords is how a language cites acts, treaties and documents.
type ActWords struct {
	Regulation  Class
	Directive   Class
	Decision    Class
	Framework   Class             // framework, before a decision or joined to it
	Article     Class             // article, in singular and plural
	Between     Class             // between an act's noun and its number
	Number      Class             // No
	And         Class             // between two numbers behind one noun
	Range       Class             // between the ends of a range
	Communities map[string]string // the codes of communities, in capitals, to the English ones
	Paragraph   Class             // paragraph, point: words before a part of an article
	Ordinal     Class             // words that tell smaller parts, which an id leaves out
	Of          Class             // between an article and its treaty
	Treaties    map[string][]Treaty
	Proposal    Class // proposal
	Papers      Class // what else a document of the Commission is called
}

// Treaty is a name of a treaty, in words as tokens have them.
type Treaty struct {
	Words []string
	Code  string
}

// newTreaties returns the names of treaties by their first word. Each row holds
// a code and names, with a bar between any two.
func newTreaties(rows ...string) map[string][]Treaty {
	byWord := make(map[string][]Treaty)
	for _, row := range rows {
		code, names, _ := strings.Cut(row, " ")
		for name := range strings.SplitSeq(names, "|") {
			words := strings.Fields(strings.ReplaceAll(name, "'", "' "))
			byWord[words[0]] = append(byWord[words[0]], Treaty{words, code})
		}
	}
	return byWord
}

func englishActs(lex *Lexicon) ActWords {
	return ActWords{
		Regulation: lex.class("regulation regulations"),
		Directive:  lex.class("directive directives"),
		Decision:   lex.class("decision decisions"),
		Framework:  lex.class("framework"),
		Article:    lex.class("article articles art arts"),
		Between:    lex.class("of the european parliament and council commission no. implementing delegated"),
		Number:     lex.class("no nos n nº ° nr"),
		And:        lex.class("and or , as well both ;"),
		Range:      lex.class("to - – through"),
		Communities: map[string]string{"EU": "EU", "EC": "EC", "EEC": "EEC", "EURATOM": "Euratom", "ECSC": "ECSC", "CFSP": "CFSP",
			"JHA": "JHA", "UE": "EU", "CE": "EC", "CEE": "EEC", "CECA": "ECSC", "PESC": "CFSP", "JAI": "JHA", "EAEC": "Euratom"},
		Paragraph: lex.class("paragraph paragraphs para paras par § point points letter"),
		Ordinal:   lex.class("subparagraph subparagraphs indent indents first second third fourth sentence"),
		Of:        lex.class("of the , in conjunction with thereof under"),
		Treaties: newTreaties(
			"TFEU tfeu|treaty on the functioning of the european union|treaty on the functioning of the eu|treaty on functioning of the european union|treaty of the functioning of the european union|treaty on the functioning of the union|fue treaty",
			"TEU teu|treaty on european union|treaty on the european union|treaty on eu|treaty on the eu|eu treaty|eu",
			"EC ec treaty|tec|ec|treaty establishing the european community|treaty establishing the ec|treaty of the european community|treaty establishing the european communities",
			"EEC eec treaty|eec|treaty establishing the european economic community|treaty establishing the eec",
			"EAEC euratom treaty|eaec treaty|treaty establishing the european atomic energy community|euratom",
			"ECSC ecsc treaty|treaty establishing the european coal and steel community|ecsc"),
		Proposal: lex.class("proposal proposals"),
		Papers:   lex.class("communication report paper strategy document programme plan recommendation guidelines"),
	}
}

func frenchActs(lex *Lexicon) ActWords {
	return ActWords{
		Regulation: lex.class("règlement règlements reglement"),
		Directive:  lex.class("directive directives directive-cadre"),
		Decision:   lex.class("décision décisions décision-cadre décisions-cadres ladécision decision"),
		Framework:  lex.class("décision-cadre décisions-cadres cadre"),
		Article:    lex.class("article articles art larticle darticle larticles darticles"),
		Between:    lex.class("délégué déléguée d' exécution modifié modifiée du parlement européen et conseil de la commission"),
		Number:     lex.class("no nos n nº ° n°"),
		And:        lex.class("et ou , ainsi que ;"),
		Range:      lex.class("à - – au"),
		Communities: map[string]string{"EU": "EU", "EC": "EC", "EEC": "EEC", "EURATOM": "Euratom", "ECSC": "ECSC", "CFSP": "CFSP",
			"JHA": "JHA", "UE": "EU", "CE": "EC", "CEE": "EEC", "CECA": "ECSC", "PESC": "CFSP", "JAI": "JHA", "CEEA": "Euratom"},
		Paragraph: lex.class("paragraphe paragraphes par para § point points lettre"),
		Ordinal:   lex.class("alinéa alinéas tiret tirets premier deuxième troisième quatrième second phrase"),
		Of:        lex.class("du de la l' , en liaison avec"),
		Treaties: newTreaties(
			"TFEU tfue|traité fue|traité sur le fonctionnement de l'union européenne|traité sur le fonctionnement de l'ue|traité sur le fonctionnement de l'union",
			"TEU tue|traité ue|traité sur l'union européenne|traité sur l'union|traité sur l'ue|ue",
			"EC traité ce|tce|ce|traité instituant la communauté européenne|traité instituant la ce|traité de la communauté européenne",
			"EEC traité cee|cee|traité instituant la communauté économique européenne|traité instituant la cee",
			"EAEC traité euratom|traité ceea|traité instituant la communauté européenne de l'énergie atomique|euratom|ceea",
			"ECSC traité ceca|ceca|traité instituant la communauté européenne du charbon et de l'acier"),
		Proposal: lex.class("proposition propositions"),
		Papers:   lex.class("communication rapport livre stratégie document programme plan recommandation orientations"),
	}
}
