package lang

func englishCalls(lex *Lexicon) CallWords {
	to := lex.class("to")
	c := CallWords{
		Governing: lex.class("reiterated reiterates reiterating repeated repeats renewed renews reaffirmed reaffirms recalled recalls made makes making issued issues launched launches echoed maintained maintains addressed"),
		Be:        lex.class("is are was were be been being"),
		Fillers: lex.class(`also therefore again once more further furthermore moreover likewise lastly finally thus however
			nevertheless nonetheless therefore instead hence still always then now itself
			accordingly additionally meanwhile notably too moreover secondly firstly thirdly jointly themselves yet
			already later subsequently`),
		PhraseEnds:     lex.class("particular addition"),
		Auxiliaries:    lex.class("has have had will would shall"),
		Past:           "ed",
		Adverb:         "ly",
		NotAdverbs:     lex.class("reply apply supply comply rely multiply family only early fly july italy assembly"),
		Not:            lex.class("not never nor cannot"),
		Infinitive:     lex.class("to would could may might can will shall should must"),
		That:           lex.class("that"),
		ForWords:       lex.class("for"),
		InfinitiveMark: to,
		NotAsked:       lex.class("opinion opinions"),
		Modals:         lex.class("should must shall ought"),
		PassiveBe:      lex.class("be"),
		Base: lex.class(`abandon abide abolish abstain accede accelerate accept access accompany account achieve acknowledge act adapt add
			address adjust admit adopt advance advise agree align allocate allow alter amend analyse apply appoint
			approve arrange ascertain ask assess assign assist assume assure attach attend authorise avoid award
			ban be bear become begin block boost bring broaden build calculate call cancel carry cease change check
			choose clarify close collaborate collect combat come comment commit communicate compensate compile complete
			comply conclude conduct confirm consider consolidate consult contain continue contribute convene cooperate
			coordinate correct cover create cut deal decide declare decrease dedicate defend define delay deliver
			demand demonstrate deploy describe design designate detail determine develop devise devote diminish disband
			disclose discuss dismantle disseminate distribute divert do draft draw drop earmark educate eliminate embed
			employ empower enable encourage end enforce engage enhance enjoy enlarge ensure enter envisage equip
			eradicate establish evaluate examine exchange exclude exempt exercise expand explain explore extend face
			facilitate favour fight file finalise finance find fix follow force foster freeze fulfil fund further gather
			get give go grant guarantee halt hand harmonise have help hold honour host identify impose improve include
			increase inform initiate insert inspect instruct integrate intensify introduce invest investigate invite
			involve issue join justify keep launch lay lead learn leave lend let levy lift limit list look lower
			maintain make manage meet merge mobilise monitor move negotiate notify observe obtain offer open operate
			oppose organise overcome oversee participate pay perform permit persuade phase place plan play pledge
			postpone prepare present preserve press prevent prioritise proceed produce prohibit promote propose
			prosecute protect provide publish pursue put raise ratify reach react reaffirm realise receive recognise
			recommend reconsider record recover redouble reduce refer reflect reform refrain refuse regulate reimburse
			reinforce reinstate reject relax release relocate remain remedy remove renew renounce repair repeal replace
			reply report request require rescind reserve resist resolve respect respond restore restrict resume
			rethink return reverse review revise revisit revoke safeguard secure seek send serve set settle share
			shift show sign simplify solve speak specify speed spend stand standardise start state stay step stop
			strengthen study submit support suspend sustain table tackle take target terminate tighten trace train
			transfer translate transmit transpose treat try undertake unblock unfreeze update uphold urge use verify
			vote waive withdraw withhold work not`),
		Participle: []string{"ed", "en", "aside", "put", "set", "made", "held", "kept", "brought", "drawn", "done", "sent", "built", "found", "met", "paid", "heard", "shown", "known", "lost", "spent", "laid", "sold", "cut"},
		By:         lex.class("by"),
		NotVerb: lex.class(`the a an its their his her this that these those all any some each every both such which whom
			it them him us our your and or of in on at by for from with to no two three ten parliament date
			more less member members states`),
		Clitics: lex.class("not also immediately fully closely quickly urgently jointly further either to"),
		Callers: lex.class(`article articles provision provisions agreement convention treaty parliament members meps it they committee committees resolution report rapporteur rapporteurs
			council proposal plenary house regulation directive decision protocol act communication strategy
			recommendation text opinion plan paper subcommittee conclusions delegation programme rapporteur's motion`),
		Pronouns: lex.class("it they"),
		Authors:  lex.class("commission"),
		CallerMods: lex.class(`the european its this their these our both draft joint own-initiative initiative interim
			legislative non-legislative present same new proposed accompanying environment agriculture fisheries
			transport budgets lead responsible own parliamentary competent adopted commission's council eu all several
			many most some other`),
		CallerAfter: lex.class("of"),
		Bodies:      lex.class("council parliament house"),
		OwnBodies:   lex.class("european union ministers eu"),
		Pluperfect:  lex.class("had"),
		Others: lex.class(`prosecutor prosecutors judge judges police army military rector teachers parents opposition party parties organisation organisations organizations ngo ngos government governments
			union unions association associations protesters demonstrators activists industry stakeholders
			companies employers workers president minister ministers mayor church churches leader leaders lawyers
			families relatives citizens petitioners petitioner ombudsman experts scientists farmers fishermen
			society residents students operators manufacturers authorities authority consumers representatives
			ambassador bar journalists court un nations europe's`),
		Boundary: lex.class(`that whereby which who whom whose where when whether if while whereas because although since as after
			before until unless so but`),
		Relative:    lex.class("whereby which who whom whose where when whether if unless"),
		And:         lex.class("and but or nor yet"),
		Preposition: lex.class("according pursuant given owing due thanks contrary prior subject of in on at by for from with to under within among between against through during without despite following concerning regarding towards"),
		Documents:   lex.class("article articles provision resolution resolutions report motion text amendment recommendation opinion statement letter declaration conclusions position"),
		Actors: lex.class(`commission council parliament states authorities government governments agency bank court eu union
			eeas institutions office board director partners parties member presidency committee delegation
			organisations companies operators services regions countries centre foundation regulators ombudsman
			representative hr vp vp/hr eib ecb efsa administrations service ministers countries bodies municipalities ministry ministries undertakings president minister courts board committees prosecutor king`),
		Of:         lex.class("of"),
		Recall:     lex.class("recalled recalls recalling"),
		Specifies:  lex.class("including particular especially notably such"),
		Gerund:     "ing",
		Nobody:     lex.class("no any"),
		Persons:    lex.class("they he she"),
		Articles:   lex.class("the a an all its their both each every those european"),
		NotAddress: lex.class("position positions"),
		Contents:   lex.class("follows conditions criteria principles definitions elements requirements objectives reasons grounds considerations"),
		Temporal:   lex.class("on by before in as until during from at without once"),
	}
	on := lex.class("on upon")
	lex.conjugate(CallVerb{Takes: TakesAddressee | TakesFor, Prep: on, Markers: to}, "call", "calls called", "calling", "called")
	lex.conjugate(CallVerb{Takes: TakesAddressee | TakesThat, Markers: to}, "urge", "urges urged", "urging", "urged")
	lex.conjugate(CallVerb{Takes: TakesAddressee | TakesThat | TakesFor, Markers: to}, "ask", "asks asked", "asking", "asked")
	lex.conjugate(CallVerb{Takes: TakesAddressee, Markers: to}, "invite", "invites invited", "inviting", "invited")
	lex.conjugate(CallVerb{Takes: TakesAddressee | TakesThat | TakesObject, Markers: to}, "request", "requests requested", "requesting", "requested")
	lex.conjugate(CallVerb{Takes: TakesAddressee, Markers: to}, "encourage", "encourages encouraged", "encouraging", "encouraged")
	lex.conjugate(CallVerb{Takes: TakesAddressee | TakesThat | TakesObject, ThatPrep: to, Markers: to}, "recommend", "recommends recommended", "recommending", "recommended")
	lex.conjugate(CallVerb{Takes: TakesThat | TakesObject}, "demand", "demands demanded", "demanding", "demanded")
	lex.conjugate(CallVerb{Takes: TakesThat | TakesModal}, "insist", "insists insisted", "insisting", "insisted")
	lex.conjugate(CallVerb{Takes: TakesAddressee, Markers: to}, "exhort", "exhorts exhorted", "exhorting", "exhorted")
	lex.conjugate(CallVerb{Takes: TakesAddressee, Markers: to}, "press", "presses pressed", "pressing", "pressed")
	lex.conjugate(CallVerb{Takes: TakesAddressee, Markers: to}, "advise", "advises advised", "advising", "advised")
	lex.conjugate(CallVerb{Takes: TakesAddressee, Markers: to}, "implore", "implores implored", "imploring", "implored")
	lex.conjugate(CallVerb{Takes: TakesAddressee | TakesFor, Prep: to, Markers: to}, "appeal", "appeals appealed", "appealing", "")
	for _, noun := range []string{"call", "calls", "appeal", "appeals"} {
		lex.entry(noun).Noun = &CallNoun{TakesAddressee | TakesFor, lex.class("on upon to"), to}
	}
	for _, noun := range []string{"request", "requests", "demand", "demands", "recommendation", "invitation"} {
		lex.entry(noun).Noun = &CallNoun{TakesAddressee | TakesThat | TakesFor, to, to}
	}
	return c
}
