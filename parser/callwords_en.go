package parser

func englishCalls() callWords {
	to := set("to")
	c := callWords{
		verbs:     make(map[string]callVerb),
		nouns:     make(map[string]callNoun),
		governing: set("reiterated reiterates reiterating repeated repeats renewed renews reaffirmed reaffirms recalled recalls made makes making issued issues launched launches echoed maintained maintains addressed"),
		be:        set("is are was were be been being"),
		fillers: set(`also therefore again once more further furthermore moreover likewise lastly finally thus however
			nevertheless nonetheless therefore instead hence still always then now all both in particular itself
			accordingly additionally meanwhile notably too moreover secondly firstly thirdly jointly themselves yet
			already later subsequently`),
		auxiliaries:    set("has have had will would shall"),
		adverb:         "ly",
		notAdverbs:     set("reply apply supply comply rely multiply family only early fly july italy assembly"),
		not:            set("not never nor cannot"),
		infinitive:     set("to would could may might can will shall should must"),
		that:           set("that"),
		forWords:       set("for"),
		infinitiveMark: to,
		notAsked:       set("opinion opinions"),
		modals:         set("should must shall ought"),
		passiveBe:      set("be"),
		base: set(`abandon abide abolish abstain accede accelerate accept access accompany account achieve acknowledge act adapt add
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
		participle: []string{"ed", "en", "aside", "put", "set", "made", "held", "kept", "brought", "drawn", "done", "sent", "built", "found", "met", "paid", "heard", "shown", "known", "lost", "spent", "laid", "sold", "cut"},
		by:         set("by"),
		notVerb: set(`the a an its their his her this that these those all any some each every both such which whom
			it them him us our your and or of in on at by for from with to no two three ten parliament date
			more less member members states`),
		clitics: set("not also immediately fully closely quickly urgently jointly further either to"),
		callers: set(`agreement convention treaty parliament members meps it they committee committees resolution report rapporteur rapporteurs
			council proposal plenary house regulation directive decision protocol act communication strategy
			recommendation text opinion plan paper subcommittee conclusions delegation programme rapporteur's motion`),
		pronouns: set("it they"),
		callerMods: set(`the european its this their these our both draft joint own-initiative initiative interim
			legislative non-legislative present same new proposed accompanying environment agriculture fisheries
			transport budgets lead responsible own parliamentary competent adopted commission's council eu all several
			many most some other`),
		callerAfter: set("of"),
		bodies:      set("council parliament house"),
		ownBodies:   set("european union ministers eu"),
		pluperfect:  set("had"),
		others: set(`prosecutor prosecutors judge judges police army military rector teachers parents opposition party parties organisation organisations organizations ngo ngos government governments
			union unions association associations protesters demonstrators activists industry stakeholders
			companies employers workers president minister ministers mayor church churches leader leaders lawyers
			families relatives citizens petitioners petitioner ombudsman experts scientists farmers fishermen
			society residents students operators manufacturers authorities authority consumers representatives
			ambassador bar journalists court un nations europe's`),
		boundary: set(`that whereby which who whom whose where when whether if while whereas because although since as after
			before until unless so but`),
		relative:    set("whereby which who whom whose where when whether if unless"),
		and:         set("and but or nor yet"),
		preposition: set("according pursuant given owing due thanks contrary prior subject of in on at by for from with to under within among between against through during without despite following concerning regarding towards"),
		documents:   set("resolution resolutions report motion text amendment recommendation opinion statement letter declaration conclusions position"),
		actors: set(`commission council parliament states authorities government governments agency bank court eu union
			eeas institutions office board director partners parties member presidency committee delegation
			organisations companies operators services regions countries centre foundation regulators ombudsman
			representative hr vp vp/hr eib ecb efsa administrations service ministers countries bodies municipalities ministry ministries undertakings president minister courts board committees prosecutor king`),
		specifies:  set("including in particular especially notably such"),
		gerund:     "ing",
		nobody:     set("no any"),
		persons:    set("they he she"),
		articles:   set("the a an all its their both each every those european"),
		notAddress: set("position positions"),
		contents:   set("follows conditions criteria principles definitions elements requirements objectives reasons grounds considerations"),
		temporal:   set("on by before in as until during from at without once"),
	}
	on := set("on upon")
	c.conjugate(callVerb{takes: takesAddressee | takesFor, prep: on, markers: to}, "call", "calls called", "calling", "called")
	c.conjugate(callVerb{takes: takesAddressee | takesThat, markers: to}, "urge", "urges urged", "urging", "urged")
	c.conjugate(callVerb{takes: takesAddressee | takesThat | takesFor, markers: to}, "ask", "asks asked", "asking", "asked")
	c.conjugate(callVerb{takes: takesAddressee, markers: to}, "invite", "invites invited", "inviting", "invited")
	c.conjugate(callVerb{takes: takesAddressee | takesThat | takesObject, markers: to}, "request", "requests requested", "requesting", "requested")
	c.conjugate(callVerb{takes: takesAddressee, markers: to}, "encourage", "encourages encouraged", "encouraging", "encouraged")
	c.conjugate(callVerb{takes: takesAddressee | takesThat | takesObject, thatPrep: to, markers: to}, "recommend", "recommends recommended", "recommending", "recommended")
	c.conjugate(callVerb{takes: takesThat | takesObject}, "demand", "demands demanded", "demanding", "demanded")
	c.conjugate(callVerb{takes: takesThat | takesModal}, "insist", "insists insisted", "insisting", "insisted")
	c.conjugate(callVerb{takes: takesAddressee, markers: to}, "exhort", "exhorts exhorted", "exhorting", "exhorted")
	c.conjugate(callVerb{takes: takesAddressee, markers: to}, "press", "presses pressed", "pressing", "pressed")
	c.conjugate(callVerb{takes: takesAddressee, markers: to}, "advise", "advises advised", "advising", "advised")
	c.conjugate(callVerb{takes: takesAddressee, markers: to}, "implore", "implores implored", "imploring", "implored")
	c.conjugate(callVerb{takes: takesAddressee | takesFor, prep: to, markers: to}, "appeal", "appeals appealed", "appealing", "")
	for _, noun := range []string{"call", "calls", "appeal", "appeals"} {
		c.nouns[noun] = callNoun{takesAddressee | takesFor, set("on upon to"), to}
	}
	for _, noun := range []string{"request", "requests", "demand", "demands", "recommendation", "invitation"} {
		c.nouns[noun] = callNoun{takesAddressee | takesThat | takesFor, to, to}
	}
	return c
}
