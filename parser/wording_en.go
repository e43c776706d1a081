package parser

// newEnglish returns the wording of English summaries.
func newEnglish() *wording {
	lex := newLexicon()
	w := &wording{
		code: "en",
		months: map[string]int{"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
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
		lexicon:  lex,
		finite: lex.class(`is are was were be been has have had do does did will would shall should must may might can could
			adopted adopts approved approves rejected rejects decided decides called calls urged urges asked asks invited
			invites requested requests encouraged encourages recommended recommends demanded demands insisted insists
			stressed stresses underlined underlines emphasised emphasises highlighted highlights noted notes recalled
			recalls reiterated reiterates reaffirmed reaffirms stated states considered considers believed believes
			regretted regrets deplored deplores condemned condemns welcomed welcomes supported supports expressed
			expresses pointed points proposed proposes suggested suggests specified specifies introduced introduces
			provides provided aims concerned concerns lists listed observed observes acknowledged acknowledges felt
			maintained agreed warned warns wanted wants expects expected means covers covered includes included applies
			sets lays says said added adds drew draws took takes made makes also`),
		notLabels: set("in to for example note nb inter e.g i.e namely therefore however moreover furthermore thus http https www see source"),
		votes:     englishVotes(lex),
		tabling:   englishTabling(lex),
		committees: committeeWords{
			committee:   lex.class("committee committees subcommittee delegation"),
			plural:      lex.class("committees"),
			start:       "Committee on ",
			capitalised: true,
			particles:   lex.class("and on the of for in to with its their between other or a"),
			and:         lex.class("and , on the"),
			adoptingIt:  lex.class("adopting"),
			adopting:    lex.class("adopted adopts adopting approved approves endorsed backed recommended recommends"),
			reports:     lex.class("report reports recommendation recommendations opinion"),
			tabling:     lex.class("tabled behalf submitted presented drafted drawn"),
			opinion:     lex.class("opinion opinions consulted"),
			associated:  lex.class("associated"),
			others:      lex.class("standing conciliation joint social advisory scientific technical olympic international"),
		},
		names: nameWords{
			before:   lex.class("by rapporteur rapporteurs was were is are"),
			and:      lex.class("and"),
			reports:  lex.class("report reports recommendation recommendations rapporteur rapporteurs"),
			verbs:    lex.class("drafted drawn prepared presented tabled drew drafting authored written"),
			not:      lex.class("immunity opinion opinions amendment amendments question questions statement draftsman draftsmen draftswoman motion declaration"),
			titles:   lex.class("mr mrs ms dr prof sir lord baroness lady"),
			particle: nameParticles(lex),
		},
		calls: englishCalls(lex),
		acts:  englishActs(),
	}
	w.collectAnchors()
	return w
}

func nameParticles(lex *lexicon) class {
	return lex.class("de van von der den des del della delle di da do dos das du la le les el al bin ben ter ten te zu zur y i e d' l' in t s af av mac mc o' san santa auf")
}

func englishVotes(lex *lexicon) voteWords {
	return voteWords{
		nouns:        lex.class("vote votes"),
		favour:       lex.class("favour favor for"),
		against:      lex.class("against opposed"),
		abstentions:  lex.class("abstention abstentions abstaining abstained abstain"),
		to:           lex.class("to"),
		on:           lex.class("on"),
		by:           lex.class("by with"),
		with:         lex.class("with"),
		unanimous:    lex.class("unanimously unanimity unanimous"),
		adopted:      lex.class("adopted adopts approved approves decided decides endorsed agreed gave granted grants adopting approving passed carried confirmed waived"),
		rejected:     lex.class("rejected rejects defeated refused failed fell"),
		not:          lex.class("not"),
		modal:        lex.class("shall must may should would acting act acts required requires requirement need needs can could will"),
		foreign:      lex.class("referendum senate duma knesset congress bundestag bundesrat sejm folketing riksdag"),
		foreignOf:    lex.class("parliament assembly"),
		own:          lex.class("european the"),
		skip:         lex.class("in"),
		members:      lex.class("members meps"),
		phraseStarts: lex.class("voted turned thrown"),
		phrases:      map[string]bool{"voted down": true, "turned down": true, "thrown out": true},
	}
}

func englishTabling(lex *lexicon) tablingWords {
	return tablingWords{
		verbs:      lex.class("tabled submitted tabling"),
		by:         lex.class("by"),
		group:      lex.class("group groups"),
		members:    lex.class("members meps member"),
		joint:      lex.class("joint jointly common"),
		committee:  lex.class("committee committees"),
		amendment:  lex.class("amendment amendments question questions opinion"),
		text:       lex.class("text resolution motion motions report proposal joint"),
		alternate:  lex.class("alternative alternatives rejected defeated competing another"),
		separators: lex.class("and the as well together with group groups of from political by on behalf including also"),
		attached:   lex.class("attached non-attached"),
		stop:       lex.class("was were which while whereas that after had has who but"),
	}
}
