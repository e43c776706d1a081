package model

// The forms of a call.
const (
	FormList  = "list"  // a bulleted list with its lead-in
	FormProse = "prose" // a sentence
)

// The outcomes of a vote.
const (
	Adopted  = "adopted"
	Rejected = "rejected"
)

// The bodies that vote.
const (
	BodyParliament = "parliament"
	BodyCommittee  = "committee"
	BodyCouncil    = "council"
)

// The kinds of a heading.
const (
	KindHeading = "heading" // a line of its own
	KindRunIn   = "run_in"  // the start of a paragraph
)

// The roles of a committee.
const (
	RoleResponsible = "responsible" // it adopted the report or tabled the text
	RoleAssociated  = "associated"
	RoleOpinion     = "opinion"
)

// The readings that a document belongs to.
const (
	ReadingSingle = "single"
	ReadingFirst  = "first"
	ReadingSecond = "second"
	ReadingThird  = "third"
)

// Stages of a procedure that a document can be of; document_types.tsv and
// [FindDocumentStage] know the labels of each.
const (
	StageLegislativeProposal   = "legislative_proposal"
	StageBasicDocument         = "non_legislative_basic_document"
	StageSupplementaryDocument = "supplementary_document"
	StageCommitteeReport       = "committee_report"
	StageTextAdopted           = "text_adopted"
	StageCouncilPosition       = "council_position"
	StageCommissionPosition    = "commission_position"
	StageCommissionResponse    = "commission_response"
	StageOpinion               = "opinion_other_institution"
	StageCouncilResume         = "resume_of_council"
	StageConciliation          = "conciliation"
	StageDebate                = "debate"
	StageFinalAct              = "final_act"
	StageFollowUp              = "follow_up"
	StageOther                 = "other"
)

// The kinds of a reference.
const (
	ReferenceProcedure     = "procedure"
	ReferenceProposal      = "proposal"
	ReferenceReport        = "report"
	ReferenceTextAdopted   = "text_adopted"
	ReferenceMotion        = "motion"
	ReferenceRegulation    = "regulation"
	ReferenceDirective     = "directive"
	ReferenceDecision      = "decision"
	ReferenceTreatyArticle = "treaty_article"
)
