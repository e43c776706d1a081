package model

import "slices"

// The closed vocabularies: fields that hold one of a few values. [Values] lists
// them by field.

// The formats of an input.
const (
	FormatMarkdown = "markdown"
	FormatHTML     = "html"
	FormatText     = "text"
	FormatPDF      = "pdf"
)

// The stages of a procedure that a document can belong to.
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

// The readings that a document can belong to.
const (
	ReadingSingle = "single"
	ReadingFirst  = "first"
	ReadingSecond = "second"
	ReadingThird  = "third"
)

// The bodies that vote.
const (
	BodyParliament = "parliament"
	BodyCommittee  = "committee"
	BodyCouncil    = "council"
)

// The outcomes of a vote.
const (
	Adopted  = "adopted"
	Rejected = "rejected"
)

// The roles of a committee.
const (
	RoleResponsible = "responsible" // it adopted the report or tabled the text
	RoleAssociated  = "associated"
	RoleOpinion     = "opinion"
)

// The kinds of a heading.
const (
	KindHeading = "heading" // a line of its own
	KindRunIn   = "run_in"  // the start of a paragraph
)

// The forms of a call.
const (
	FormList  = "list"  // a bulleted list with its lead-in
	FormProse = "prose" // a sentence
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

// The kinds of an actor.
const (
	ActorInstitution      = "institution" // of the Union, and what belongs to one
	ActorBody             = "body"        // of the Union, other than an agency
	ActorAgency           = "agency"
	ActorJointUndertaking = "joint_undertaking"
	ActorMemberStates     = "member_states" // and their parliaments and authorities
	ActorInternational    = "international" // an organisation or body beyond the Union
	ActorGeneric          = "generic"       // a group of people, states or organisations
)

// Values returns the values that a field can have, null aside, where they are a
// few: of the field of a record at a path such as "votes.outcome", in which an
// element of a list stands at the path of the list. It returns nil for other
// fields.
func Values(path string) []string {
	for _, v := range vocabularies() {
		if v.path == path {
			return v.values
		}
	}
	return nil
}

// Vocabularies returns the paths for which [Values] lists values, in the order
// of the record.
func Vocabularies() []string {
	var paths []string
	for _, v := range vocabularies() {
		paths = append(paths, v.path)
	}
	return slices.Clip(paths)
}

type vocabulary struct {
	path   string
	values []string
}

func vocabularies() []vocabulary {
	return []vocabulary{
		{"source.format", []string{FormatMarkdown, FormatHTML, FormatText, FormatPDF}},
		{"language", LanguageCodes()},
		{"document_type.stage", []string{
			StageLegislativeProposal, StageBasicDocument, StageSupplementaryDocument, StageCommitteeReport,
			StageTextAdopted, StageCouncilPosition, StageCommissionPosition, StageCommissionResponse, StageOpinion,
			StageCouncilResume, StageConciliation, StageDebate, StageFinalAct, StageFollowUp, StageOther,
		}},
		{"document_type.reading", []string{ReadingSingle, ReadingFirst, ReadingSecond, ReadingThird}},
		{"votes.body", []string{BodyParliament, BodyCommittee, BodyCouncil}},
		{"votes.outcome", []string{Adopted, Rejected}},
		{"committees.role", []string{RoleResponsible, RoleAssociated, RoleOpinion}},
		{"sections.kind", []string{KindHeading, KindRunIn}},
		{"calls_to_action.form", []string{FormList, FormProse}},
		{"references.kind", []string{
			ReferenceProcedure, ReferenceProposal, ReferenceReport, ReferenceTextAdopted, ReferenceMotion,
			ReferenceRegulation, ReferenceDirective, ReferenceDecision, ReferenceTreatyArticle,
		}},
	}
}
