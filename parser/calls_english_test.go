package parser_test

import (
	"strings"
	"testing"
)

// factCase is a text and the facts of one subject that come of it, as in the
// examples of the tables; nothing for a look-alike.
type factCase struct{ kind, text, want string }

// runSubject reads each text in Markdown and compares the facts of a subject.
func runSubject(t *testing.T, language, table string, cases []factCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.kind, func(t *testing.T) {
			record, _ := parseBody(t, language, c.text)
			if got := strings.Join(facts(record, table), " ;; "); got != c.want {
				t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

func TestEnglishCalls(t *testing.T) {
	runSubject(t, "en", "calls", []factCase{
		{"two adverbs", "Members appealed to the Brenwic Government to openly and honestly account for the lost barges.",
			"the Brenwic Government | openly and honestly account for the lost barges"},
		{"two adverbs", "The plenary asked the pilots' guild to regularly and thoroughly check the beacons and to properly log the results.",
			"the pilots' guild | regularly and thoroughly check the beacons | properly log the results"},
		{"two adverbs", "Brenwic is encouraged to gradually but steadily raise the wages of its keepers.",
			"Brenwic | gradually but steadily raise the wages of its keepers"},
		{"two adverbs", "The Commission wanted to quickly and quietly sell the barges.", ""},
		{"adjective", "MEPs urge the Agency to return the demanded documents.", "the Agency | return the demanded documents"},
		{"adjective", "The invited experts agreed to share the recommended charts with the Commission.", ""},
		{"adjective", "Parliament welcomed the urged reform of the pilots' guild and the requested audit.", ""},
		{"somebody for something", "The resolution calls upon the Brenwic navy for the safe return of the barges.",
			"the Brenwic navy | the safe return of the barges"},
		{"somebody for something", "Parliament appealed to the Commission for more generous grants for keepers.",
			"the Commission | more generous grants for keepers"},
		{"somebody for something", "Members asked the Agency for a yearly list of broken lamps.",
			"the Agency | a yearly list of broken lamps"},
		{"somebody for something", "Parliament thanked the Agency for the yearly list of broken lamps.", ""},
		{"second verb", "The committee asked for a survey of the dikes and reaffirmed its trust in the dike wardens.",
			"- | a survey of the dikes"},
		{"second verb", "Members call on the Council to lift the ban, regret the loss of two barges and note that oil is dear.",
			"the Council | lift the ban"},
		{"second verb", "Parliament encouraged the Agency to hire wardens; it also took note of the new charts.",
			"the Agency | hire wardens"},
		{"second verb", "Parliament asked the Council to note the survey and to welcome the wardens.",
			"the Council | note the survey | welcome the wardens"},
		{"participle", "MEPs asked the Agency to mend the dikes, while underlining that the wardens had warned of floods.",
			"the Agency | mend the dikes"},
		{"participle", "Parliament called on Brenwic to return the barges, stressing that their owners have waited for years.",
			"Brenwic | return the barges"},
		{"participle", "Members urged the Council to act, noting with concern the state of the dikes.", "the Council | act"},
		{"participle", "Parliament asked the Agency to send out wardens, including those at rest, to mend the dikes.",
			"the Agency | send out wardens, including those at rest, to mend the dikes"},
		{"that in the past", "The committee recommended that the Council adopted the position on dikes.",
			"the Council | adopted the position on dikes"},
		{"that in the past", "It recommends that Parliament gave its consent to the protocol.",
			"Parliament | gave its consent to the protocol"},
		{"that in the past", "The report found that the Council adopted the position on dikes.", ""},
		{"insist that should", "Members insist that the wardens of Brenwic should be heard.", "- | the wardens of Brenwic should be heard"},
		{"insist that should", "Parliament insisted, moreover, that the Agency should have a say in the choice of lamps.",
			"the Agency | have a say in the choice of lamps"},
		{"insist that should", "The committee demanded that small harbours should not be closed.", "- | small harbours should not be closed"},
		{"insist that should", "Members insisted that the dikes were old and that the wardens knew it.", ""},
		{"aside", "Parliament repeats, in the light of the floods, its appeal to the wardens to stay.", "the wardens | stay"},
		{"aside", "The resolution reiterates, with regard to the dikes, its demand that the Agency open its files.",
			"the Agency | open its files"},
		{"aside", "Members renewed, after two years of silence, their call for a survey of the dikes.", "- | a survey of the dikes"},
		{"aside", "The wardens repeated, in this context, their call on the Council to act.", ""},
		{"request as a noun", "The opinion contains a demand that the Commission reopen the locks.", "the Commission | reopen the locks"},
		{"request as a noun", "The report includes a call on the Agency to lower its fees.", "the Agency | lower its fees"},
		{"request as a noun", "A key point of the resolution is a request that Member States train wardens.", "Member States | train wardens"},
		{"request as a noun", "The file contains a request that the mayor reopen the locks.", ""},
		{"list in a line", "The committee proposed some changes: - locks should open at dawn; - the Agency was urged to print charts; - wardens should rest.",
			"the Agency | print charts"},
		{"list in a line", "Members turned down the fee but asked for a map of the dikes; - barges should carry a bell.",
			"- | a map of the dikes"},
		{"demands that were met", "Members were pleased that the requests they made last year have been met.", ""},
		{"demands that were met", "Parliament had won on the recommendation it put forward in May.", ""},
		{"not to act", "Parliament asked the Member States never to close the locks at night.",
			"the Member States | never to close the locks at night"},
		{"not to act", "Members called on the Agency not to sell its barges but to lease them.",
			"the Agency | not to sell its barges | lease them"},
		{"not to act", "The Council is urged not to cut the grants.", "The Council | not to cut the grants"},
		{"not to act", "Parliament did not ask the Council to cut the grants.", ""},
		{"what could be asked", "Members believed that the Agency must be able to ask the ports to open their books.", ""},
		{"what could be asked", "Parliament wanted the rules changed so that wardens may call on the navy to help.", ""},
		{"what could be asked", "The Agency would then invite the wardens to inspect the dikes.", ""},
	})
}

func TestEnglishCallsFurther(t *testing.T) {
	runSubject(t, "en", "calls", []factCase{
		{"aside of the day", "Members have urged, on Thursday 6 June, the Agency to light the dikes.", "the Agency | light the dikes"},
		{"aside of manner", "Parliament called on the Council to, as soon as possible, publish its minutes.",
			"the Council | publish its minutes"},
		{"aside of time", "The Commission was invited, before the end of the term, to table a plan.", "The Commission | table a plan"},
		{"aside with actors", "Parliament called on the Agency and, where appropriate, the regions to light the dikes.",
			"the Agency and, where appropriate, the regions | light the dikes"},
		{"aside with actors", "Members asked the Agency, together with the dike boards, to light the dikes.",
			"the Agency, together with the dike boards | light the dikes"},
		{"relative clause", "Parliament urged the Member States that have not yet done so to ratify the treaty.",
			"the Member States that have not yet done so | ratify the treaty"},
		{"relative clause", "Members call on barge owners who sail by night to carry lamps.",
			"barge owners who sail by night | carry lamps"},
		{"ellipsis", "Parliament invited the Agency to map the dikes, the regions to mend them and the Commission to pay.",
			"the Agency | map the dikes ;; the regions | mend them ;; the Commission | pay"},
		{"ellipsis", "Members call on the Council to agree and on Brenwic to sign.", "the Council | agree ;; Brenwic | sign"},
		{"purpose", "Parliament urged the regions to mend the dikes, to ensure that barges are safe.",
			"the regions | mend the dikes, to ensure that barges are safe"},
		{"object of an action", "Members called on the Council to ask the Agency to map the dikes.",
			"the Council | ask the Agency to map the dikes"},
		{"wish", "Parliament wishes to urge the Council to act.", "the Council | act"},
		{"is to be asked", "The Agency is to be asked to draw up a list.", "The Agency | draw up a list"},
		{"appeal", "The resolution appeals to all parties to lay down their arms.", "all parties | lay down their arms"},
		{"asks whether", "Parliament asked whether the Agency could draw up a list.", ""},
		{"had recommended", "The plan, which the wardens had recommended that the Agency adopt, failed.", ""},
		{"informed", "Parliament asks to be kept informed of the works.", "- | be kept informed of the works"},
		{"informed", "It requests to be consulted again if the Council changes the text.",
			"- | be consulted again if the Council changes the text"},
		{"two nouns", "Members called for a truce and an exchange of prisoners.", "- | a truce and an exchange of prisoners"},
		{"quotation", "“Parliament calls on the Council to act”, the resolution says.", "the Council | act"},
		{"amendment", "One amendment that was adopted asks the Agency to lower its fees.", "the Agency | lower its fees"},
		{"the proposal", "The proposal invites the Member States to name a contact point.", "the Member States | name a contact point"},
		{"the European Council", "The European Council called on the Commission to table a plan.", "the Commission | table a plan"},
		{"others", "Opposition parties called on the government to resign.", ""},
		{"others", "Trade unions have repeatedly asked the Commission to raise the wages.", ""},
		{"others", "According to the wardens, the government was asked by the unions to resign.", ""},
		{"should", "Members felt that the Agency should lower its fees.", ""},
		{"wanted", "Parliament wanted the Agency to lower its fees.", ""},
		{"expected", "Members expect the Agency to lower its fees.", ""},
		{"gerund first", "Calling on the Agency to lower its fees, Members noted that barges are dear.", "the Agency | lower its fees"},
		{"date of the addressee", "Parliament urged the members of the committee of 3 March to meet.",
			"the members of the committee of 3 March | meet"},
		{"pronoun", "Members thanked the Agency and asked it to go on.", "it | go on"},
		{"apposition", "Parliament called on Brenwic, the holder of the Presidency, to table a plan.",
			"Brenwic, the holder of the Presidency | table a plan"},
		{"made to", "The call made to the Agency to lower its fees was heard.", ""},
		{"passive of two", "The Agency and the regions were invited, in particular, to share their charts.",
			"The Agency and the regions | share their charts"},
		{"passive, by whom", "The Commission was asked by Parliament to table a plan.", "The Commission | table a plan"},
		{"it is recommended", "It is recommended that the Agency lower its fees.", "the Agency | lower its fees"},
		{"tail", "Parliament asked the Commission to table a plan by 2030 at the latest.",
			"the Commission | table a plan by 2030 at the latest"},
		{"enumerated", "Parliament called on the Commission to: (i) table a plan; (ii) raise the grants.",
			"the Commission | table a plan | raise the grants"},
		{"firmly", "Members called firmly on the Agency to lower its fees.", "the Agency | lower its fees"},
		{"also", "Parliament calls also for the wardens to be paid.", "- | the wardens to be paid"},
		{"for somebody", "Members called for the Commission and the regions to share the cost.",
			"the Commission and the regions | share the cost"},
		{"press", "Parliament presses for a survey of the dikes.", "- | a survey of the dikes"},
		{"ask that", "The committee asked that the survey be published.", "- | the survey be published"},
		{"request of", "Parliament requested of the Commission that it table a plan.", "the Commission | it table a plan"},
		{"require", "Members required that the Agency must publish its books.", "the Agency | publish its books"},
		{"require", "The law requires that the Agency publish its books.", ""},
	})
}
