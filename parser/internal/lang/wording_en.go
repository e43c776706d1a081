package lang

// newEnglish returns the wording of English summaries.
func newEnglish() *Wording {
	lex := newLexicon()
	w := &Wording{
		Code: "en",
		Months: map[string]int{"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
			"august": 8, "september": 9, "october": 10, "november": 11, "december": 12},
		numbers: map[string]int{"no": 0, "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
			"seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
			"fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30},
		abbreviations: map[string]stopMeaning{"mr": beforeAll, "mrs": beforeAll, "ms": beforeAll, "dr": beforeAll,
			"prof": beforeAll, "st": beforeAll, "gen": beforeAll, "col": beforeAll, "rev": beforeAll, "hon": beforeAll,
			"vs": beforeAll, "cf": beforeAll, "e.g": beforeAll, "i.e": beforeAll, "incl": beforeAll, "approx": beforeAll,
			"resp": beforeAll, "no": beforeDigit, "nos": beforeDigit, "art": beforeDigit, "arts": beforeDigit,
			"par": beforeDigit, "para": beforeDigit, "p": beforeDigit, "pp": beforeDigit, "vol": beforeDigit,
			"ch": beforeDigit, "fig": beforeDigit, "eur": beforeDigit, "c": beforeDigit, "ca": beforeDigit,
			"jan": beforeDigit, "feb": beforeDigit, "aug": beforeDigit, "sept": beforeDigit, "oct": beforeDigit,
			"nov": beforeDigit, "dec": beforeDigit},
		initials: true,
		Lexicon:  lex,
		Finite: lex.class(`is are was were be been has have had do does did will would shall should must may might can could
			adopted adopts approved approves rejected rejects decided decides called calls urged urges asked asks invited
			invites requested requests encouraged encourages recommended recommends demanded demands insisted insists
			stressed stresses underlined underlines emphasised emphasises highlighted highlights noted notes recalled
			recalls reiterated reiterates reaffirmed reaffirms stated states considered considers believed believes
			regretted regrets deplored deplores condemned condemns welcomed welcomes supported supports expressed
			expresses pointed points proposed proposes suggested suggests specified specifies introduced introduces
			provides provided aims concerned concerns lists listed observed observes acknowledged acknowledges felt
			maintained agreed warned warns wanted wants expects expected means covers covered includes included applies
			sets lays says said added adds drew draws took takes made makes also`),
		notLabels:  set("in to for example note nb inter e.g i.e namely therefore however moreover furthermore thus http https www see source"),
		Votes:      englishVotes(lex),
		Tabling:    englishTabling(lex),
		Committees: englishCommittees(lex),
		Names:      englishNames(lex),
		Calls:      englishCalls(lex),
		Acts:       englishActs(lex),
	}
	w.collectAnchors()
	return w
}

func nameParticles(lex *Lexicon) Class {
	return lex.class("de van von der den des del della delle di da do dos das du la le les el al bin ben ter ten te zu zur y i e d' l' in t s af av mac mc o' san santa auf")
}

func englishVotes(lex *Lexicon) VoteWords {
	return VoteWords{
		Nouns:        lex.class("vote votes"),
		Favour:       lex.class("favour favor for"),
		Against:      lex.class("against opposed"),
		Abstentions:  lex.class("abstention abstentions abstaining abstained abstain"),
		To:           lex.class("to"),
		On:           lex.class("on"),
		By:           lex.class("by with"),
		With:         lex.class("with"),
		Unanimous:    lex.class("unanimously unanimity unanimous"),
		Adopted:      lex.class("adopted adopts approved approves decided decides endorsed agreed gave granted grants adopting approving passed carried confirmed waived"),
		Rejected:     lex.class("rejected rejects defeated refused failed fell"),
		Not:          lex.class("not"),
		Modal:        lex.class("shall must may should would acting act acts required requires requirement need needs can could will"),
		Foreign:      lex.class("referendum senate duma knesset congress bundestag bundesrat sejm folketing riksdag"),
		ForeignOf:    lex.class("parliament assembly"),
		Own:          lex.class("european the"),
		Skip:         lex.class("in"),
		Members:      lex.class("members meps"),
		PhraseStarts: lex.class("voted turned thrown"),
		Phrases:      map[string]bool{"voted down": true, "turned down": true, "thrown out": true},
	}
}

func englishTabling(lex *Lexicon) TablingWords {
	return TablingWords{
		Verbs:      lex.class("tabled submitted tabling"),
		By:         lex.class("by"),
		Group:      lex.class("group groups"),
		Members:    lex.class("members meps member"),
		Joint:      lex.class("joint jointly common"),
		Committee:  lex.class("committee committees"),
		Amendment:  lex.class("amendment amendments question questions opinion"),
		Text:       lex.class("text resolution motion motions report proposal joint"),
		Alternate:  lex.class("alternative alternatives rejected defeated competing another"),
		Separators: lex.class("and the as well together with group groups of from political by on behalf including also"),
		Attached:   lex.class("attached non-attached"),
		Stop:       lex.class("was were which while whereas that after had has who but"),
	}
}

func englishCommittees(lex *Lexicon) CommitteeWords {
	return CommitteeWords{
		Committee:   lex.class("committee committees subcommittee subcommittees"),
		Plural:      lex.class("committees subcommittees"),
		Kinds:       lex.class("special temporary inquiry"),
		Capitalised: true,
		Links:       lex.class("on of for to into the inquiry"),
		On:          lex.class("on"),
		Particles:   lex.class("and on the of for in to with its their between other or a"),
		And:         lex.class("and , or both jointly"),
		Delegation:  lex.class("delegation"),
		Owners:      lex.class("its parliament's ep's ep parliamentary their whose own"),
		Others:      lex.class("standing conciliation joint advisory scientific technical olympic international monitoring steering"),
		Of:          lex.class("of in at"),
		Bodies:      lex.class("senate house congress assembly duma knesset bundestag bundesrat sejm folketing riksdag oireachtas un unesco nations europe regions oecd nato wto"),
		Parliaments: lex.class("parliament"),
		European:    lex.class("european"),
		Subjects:    lex.class("parliament plenary council commission meps members"),
		Adopting:    lex.class("adopted adopts adopting approved approves approving endorsed endorses backed backs passed voted votes decided decides"),
		Gerund:      lex.class("adopting approving endorsing"),
		Deciding:    lex.class("tabled tables recommended recommends recommending proposed proposes submitted submits presented presents"),
		Texts:       lex.class("report reports recommendation recommendations resolution resolutions motion draft proposal mandate position decision text"),
		By:          lex.class("by in within"),
		Done:        lex.class("tabled adopted approved endorsed drafted drawn prepared presented submitted proposed recommended suggested backed advocated"),
		Given:       lex.class("report reports recommendation recommendations proposal proposals position line advice view views suggestion draft"),
		GivenBy:     lex.class("of by from"),
		Following:   lex.class("followed follow follows following backed backs endorsed endorses supported supports against overruled overruling disagreed contrary ignored ignoring despite line accordance"),
		Behalf:      lex.class("behalf name"),
		Responsible: lex.class("responsible competent lead"),
		Opinion:     lex.class("opinion opinions"),
		Asked:       lex.class("consulted"),
		Associated:  lex.class("associated"),
		Skipped:     lex.class("the a to with both"),
	}
}

func englishNames(lex *Lexicon) NameWords {
	return NameWords{
		Before:      lex.class("by was were is are of from"),
		Links:       lex.class("the its own a parliament's committee's as initiative own-initiative draft interim annual first second final new joint"),
		And:         lex.class("and as well with together"),
		Reports:     lex.class("report reports recommendation recommendations"),
		Rapporteurs: lex.class("rapporteur rapporteurs co-rapporteur co-rapporteurs corapporteur corapporteurs"),
		Texts:       lex.class("resolution text resolutions"),
		Drafting:    lex.class("drafted drawn prepared drew drafting authored written"),
		Verbs:       lex.class("drafted drawn prepared presented tabled drew drafting authored written submitted up"),
		Not: lex.class(`immunity opinion opinions amendment amendments question questions statement draftsman draftsmen draftswoman
			draftsperson drafter motion motions declaration request speech letter petition`),
		Shadow:     lex.class("shadow special nations un council"),
		Movers:     lex.class("group groups members meps"),
		Titles:     lex.class("mr mrs ms dr prof sir lord baroness lady"),
		Roles:      lex.class("chair chairman chairwoman chairperson vice-chair mep member president vice-president rapporteur rapporteurs co-rapporteur co-rapporteurs"),
		Offices:    lex.class("ombudsman ombudswoman commissioner representative director professor minister judge supervisor court auditors expert experts"),
		Companies:  lex.class("ag sa gmbh ltd plc bv nv inc spa srl sas llc se kg oy ab corp co limited"),
		Particle:   nameParticles(lex),
		GroupWords: map[string]string{"green": "Greens", "socialist": "PES", "liberal": "ELDR"},
	}
}
