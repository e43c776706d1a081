package model

// documentLabel is a label of the Observatory for a document or an event.
type documentLabel struct {
	labels  []string // in all languages
	stage   string
	reading string // combined, or empty for none
}

// combined is the reading of a label that names the first and the single
// reading at once.
const combined = "combined"

// documentLabels is in the order of a procedure.
var documentLabels = [...]documentLabel{
	{[]string{"Legislative proposal", "Document de base législatif"}, StageLegislativeProposal, ""},
	{[]string{
		"Legislative proposal published",
		"Publication de la proposition législative",
	}, StageLegislativeProposal, ""},
	{[]string{"Initial legislative proposal", "Document de base législatif initial"}, StageLegislativeProposal, ""},
	{[]string{
		"Initial legislative proposal published",
		"Publication de la proposition législative initiale",
	}, StageLegislativeProposal, ""},
	{[]string{"Modified legislative proposal", "Proposition législative modifiée"}, StageLegislativeProposal, ""},
	{[]string{
		"Modified legislative proposal published",
		"Publication de la proposition législative modifiée",
	}, StageLegislativeProposal, ""},
	{[]string{"Amended legislative proposal", "Proposition législative modifiée"}, StageLegislativeProposal, ""},
	{[]string{
		"Amended legislative proposal for reconsultation",
		"Proposition législative modifiée pour reconsultation",
	}, StageLegislativeProposal, ""},
	{[]string{
		"Amended legislative proposal for reconsultation published",
		"Publication de la proposition législative modifiée pour reconsultation",
	}, StageLegislativeProposal, ""},
	{[]string{
		"Supplementary legislative basic document",
		"Document de base législatif complémentaire",
	}, StageSupplementaryDocument, ""},
	{[]string{"Supplementary initial legislative document"}, StageSupplementaryDocument, ""},
	{[]string{"Preparatory document", "Document préparatoire"}, StageSupplementaryDocument, ""},
	{[]string{"Non-legislative basic document", "Document de base non législatif"}, StageBasicDocument, ""},
	{[]string{
		"Non-legislative basic document published",
		"Publication du document de base non législatif",
	}, StageBasicDocument, ""},
	{[]string{
		"Supplementary non-legislative basic document",
		"Document de base non législatif complémentaire",
	}, StageSupplementaryDocument, ""},
	{[]string{"Document attached to the procedure", "Document annexé à la procédure"}, StageSupplementaryDocument, ""},
	{[]string{"Document annexed to the procedure", "Document annexé à la procédure"}, StageSupplementaryDocument, ""},
	{[]string{
		"Commission preliminary draft budget",
		"Avant-projet de budget de la Commission",
	}, StageLegislativeProposal, ""},
	{[]string{
		"Commission preliminary draft budget published",
		"Publication de l'avant-projet de budget de la Commission",
	}, StageLegislativeProposal, ""},
	{[]string{"Commission draft budget", "Projet de budget de la Commission"}, StageLegislativeProposal, ""},
	{[]string{
		"Commission draft budget published",
		"Publication du projet de budget de la Commission",
	}, StageLegislativeProposal, ""},
	{[]string{"Council draft budget", "Projet de budget du Conseil"}, StageCouncilPosition, ""},
	{[]string{"Council draft budget published", "Publication du projet de budget du Conseil"}, StageCouncilPosition, ""},
	{[]string{
		"Council amended draft budget published",
		"Publication du projet de budget modifié du Conseil",
	}, StageCouncilPosition, ""},
	{[]string{
		"Council position on draft budget",
		"Position du Conseil sur le projet de budget",
	}, StageCouncilPosition, ""},
	{[]string{
		"Council position on draft budget published",
		"Publication de la position du Conseil sur le projet de budget",
	}, StageCouncilPosition, ""},
	{[]string{
		"Draft budget approved by Council",
		"Adoption du projet du budget par le Conseil",
	}, StageCouncilPosition, ""},
	{[]string{
		"Amended budget adopted by Council",
		"Adoption du budget modifié par le Conseil",
	}, StageCouncilPosition, ""},
	{[]string{
		"Preparatory budgetary report tabled for plenary",
		"Dépôt du rapport budgétaire préparatoire",
	}, StageCommitteeReport, ""},
	{[]string{"Budgetary report tabled for plenary", "Dépôt du rapport budgétaire"}, StageCommitteeReport, ""},
	{[]string{
		"Budgetary report tabled for plenary, 1st reading",
		"Rapport budgétaire déposé, 1ère lecture",
	}, StageCommitteeReport, ReadingFirst},
	{[]string{
		"Budgetary report tabled for plenary, 2nd reading",
		"Rapport budgétaire déposé, 2ème lecture",
	}, StageCommitteeReport, ReadingSecond},
	{[]string{
		"Budgetary conciliation report tabled for plenary",
		"Dépôt du rapport de conciliation budgétaire",
	}, StageCommitteeReport, ""},
	{[]string{"Budgetary text adopted by Parliament", "Texte budgétaire adopté du Parlement"}, StageTextAdopted, ""},
	{[]string{
		"Budgetary text adopted by Parliament, 1st reading",
		"Texte budgétaire adopté du Parlement, 1ère lecture",
	}, StageTextAdopted, ReadingFirst},
	{[]string{
		"Budgetary text adopted by Parliament, 2nd reading",
		"Texte budgétaire adopté du Parlement, 2ème lecture",
	}, StageTextAdopted, ReadingSecond},
	{[]string{
		"Start of budgetary conciliation (Parliament and Council)",
		"Ouverture de la conciliation budgétaire (Parlement et Conseil)",
	}, StageConciliation, ""},
	{[]string{
		"Budgetary conciliation committee convened",
		"Convocation du comité de conciliation budgétaire",
	}, StageConciliation, ""},
	{[]string{"Budgetary joint text published", "Publication du projet commun budgétaire"}, StageConciliation, ""},
	{[]string{
		"Agreement not reached in budgetary conciliation",
		"Absence d'accord en conciliation budgétaire",
	}, StageConciliation, ""},
	{[]string{"Committee draft report", "Projet de rapport de la commission"}, StageOther, ""},
	{[]string{"Amendments tabled in committee", "Amendements déposés en commission"}, StageOther, ""},
	{[]string{"Committee opinion", "Avis de la commission"}, StageOther, ""},
	{[]string{"Specific opinion", "Avis spécifique"}, StageOther, ""},
	{[]string{"Vote in committee", "Vote en commission"}, StageCommitteeReport, ""},
	{[]string{"Vote in committee, 1st reading", "Vote en commission, 1ère lecture"}, StageCommitteeReport, ReadingFirst},
	{[]string{
		"Vote in committee, 1st reading/single reading",
		"Vote en commission, 1ère lecture/lecture unique",
	}, StageCommitteeReport, combined},
	{[]string{
		"Vote in committee, 2nd reading",
		"Vote en commission, 2ème lecture",
	}, StageCommitteeReport, ReadingSecond},
	{[]string{
		"Vote scheduled in committee, 1st reading/single reading",
		"Vote prévu en commission, 1ère lecture/lecture unique",
	}, StageOther, combined},
	{[]string{"Decision by committee, without report", "Décision de la commission, sans rapport"}, StageOther, ""},
	{[]string{"Committee report tabled for plenary", "Dépôt du rapport de la commission"}, StageCommitteeReport, ""},
	{[]string{
		"Committee report tabled for plenary, single reading",
		"Rapport déposé de la commission, lecture unique",
	}, StageCommitteeReport, ReadingSingle},
	{[]string{
		"Committee report tabled for plenary, 1st reading",
		"Dépôt du rapport de la commission, 1ère lecture",
	}, StageCommitteeReport, ReadingFirst},
	{[]string{
		"Committee report tabled for plenary, 1st reading/single reading",
		"Rapport déposé de la commission, 1ère lecture/lecture unique",
		"Dépôt du rapport de la commission, 1ère lecture/lecture unique",
	}, StageCommitteeReport, combined},
	{[]string{
		"Committee recommendation tabled for plenary, 2nd reading",
		"Recommandation déposée de la commission, 2ème lecture",
		"Dépôt de la recommandation de la commission, 2ème lecture",
	}, StageCommitteeReport, ReadingSecond},
	{[]string{
		"Report tabled for plenary, 3rd reading",
		"Dépôt du rapport, 3ème lecture",
	}, StageCommitteeReport, ReadingThird},
	{[]string{
		"Report tabled for plenary by Parliament delegation to Conciliation Committee, 3rd reading",
		"Rapport déposé de la délégation du Parlement au comité de conciliation, 3ème lecture",
	}, StageCommitteeReport, ReadingThird},
	{[]string{
		"Draft report by Parliament delegation to the Conciliation Committee",
		"Projet de rapport de la délégation du Parlement au comité de conciliation",
	}, StageOther, ReadingThird},
	{[]string{
		"Committee interim report tabled for plenary",
		"Dépôt du rapport intermédiaire de la commission",
	}, StageCommitteeReport, ""},
	{[]string{
		"Committee report tabled for plenary, reconsultation",
		"Dépôt du rapport de la commission, reconsultation",
	}, StageCommitteeReport, ""},
	{[]string{
		"Committee report tabled for plenary confirming Parliament's position",
		"Dépôt du rapport de la commission confirmant la position du Parlement",
	}, StageCommitteeReport, ""},
	{[]string{
		"Committee final report tabled for plenary, single reading",
		"Rapport final déposé de la commission, lecture unique",
	}, StageCommitteeReport, ReadingSingle},
	{[]string{
		"Committee final report tabled for plenary, 1st reading/single reading",
		"Rapport final déposé de la commission, 1ère lecture/lecture unique",
	}, StageCommitteeReport, combined},
	{[]string{"Motion for a resolution", "Proposition de résolution"}, StageOther, ""},
	{[]string{"Joint motion for resolution", "Proposition de résolution commune"}, StageOther, ""},
	{[]string{
		"Motion for a resolution objecting delegated act",
		"Proposition de résolution s'opposant à un acte délégué",
	}, StageOther, ""},
	{[]string{
		"Text adopted by Parliament, single reading",
		"Texte adopté du Parlement, lecture unique",
	}, StageTextAdopted, ReadingSingle},
	{[]string{
		"Text adopted by Parliament, 1st reading/single reading",
		"Texte adopté du Parlement, 1ère lecture/lecture unique",
	}, StageTextAdopted, combined},
	{[]string{
		"Text adopted by Parliament, 1st reading",
		"Texte adopté du Parlement, 1ère lecture",
	}, StageTextAdopted, ReadingFirst},
	{[]string{
		"Text adopted by Parliament, 2nd reading",
		"Texte adopté du Parlement, 2ème lecture",
	}, StageTextAdopted, ReadingSecond},
	{[]string{
		"Text adopted by Parliament, 3rd reading",
		"Texte adopté du Parlement, 3ème lecture",
	}, StageTextAdopted, ReadingThird},
	{[]string{
		"Text adopted by Parliament, partial vote at 1st reading/single reading",
		"Texte adopté du Parlement, vote partiel en 1ère lecture/lecture unique",
	}, StageTextAdopted, combined},
	{[]string{
		"Text adopted by Parliament, topical subjects",
		"Texte adopté du Parlement, sujets d'actualité",
	}, StageTextAdopted, ReadingSingle},
	{[]string{
		"Text adopted by Parliament after reconsultation",
		"Texte adopté du Parlement après reconsultation",
	}, StageTextAdopted, ""},
	{[]string{
		"Text adopted by Parliament confirming position adopted at 1st reading",
		"Texte adopté du Parlement confirmant la position adoptée en 1ère lecture",
	}, StageTextAdopted, ""},
	{[]string{
		"Interim resolution adopted by Parliament",
		"Résolution intérimaire adoptée du Parlement",
	}, StageTextAdopted, ""},
	{[]string{"Decision by Parliament", "Décision du Parlement"}, StageTextAdopted, ""},
	{[]string{
		"Decision by Parliament, 1st reading",
		"Décision du Parlement, 1ère lecture",
	}, StageTextAdopted, ReadingFirst},
	{[]string{
		"Decision by Parliament, 1st reading/single reading",
		"Décision du Parlement, 1ère lecture/lecture unique",
	}, StageTextAdopted, combined},
	{[]string{
		"Decision by Parliament, 2nd reading",
		"Décision du Parlement, 2ème lecture",
	}, StageTextAdopted, ReadingSecond},
	{[]string{
		"Decision by Parliament, 3rd reading",
		"Décision du Parlement, 3ème lecture",
	}, StageTextAdopted, ReadingThird},
	{[]string{"Results of vote in Parliament", "Résultat du vote au parlement"}, StageOther, ""},
	{[]string{"Debate in Parliament", "Débat en plénière"}, StageDebate, ""},
	{[]string{"Debate scheduled", "Débat prévu"}, StageOther, ""},
	{[]string{"Debate in plenary scheduled", "Débat en plénière prévu"}, StageOther, ""},
	{[]string{"Vote scheduled", "Vote prévu"}, StageOther, ""},
	{[]string{"Vote in plenary scheduled", "Vote en plénière prévu"}, StageOther, ""},
	{[]string{"Indicative plenary sitting date", "Date indicative de la séance plénière"}, StageOther, ""},
	{[]string{
		"Indicative plenary sitting date, 1st reading/single reading",
		"Date indicative de la séance plénière, 1ère lecture/lecture unique",
	}, StageOther, combined},
	{[]string{
		"Indicative plenary sitting date, 2nd reading",
		"Date indicative de la séance plénière, 2ème lecture",
	}, StageOther, ""},
	{[]string{"Deadline for 2nd reading in plenary", "Date limite de la 2ème lecture en plénière"}, StageOther, ""},
	{[]string{"End of procedure in Parliament", "Fin de la procédure au Parlement"}, StageOther, ""},
	{[]string{"Report referred back to committee", "Renvoi du rapport à la commission"}, StageOther, ""},
	{[]string{"Matter referred back to the committee responsible", "Renvoi à la commission compétente"}, StageOther, ""},
	{[]string{
		"Matter referred back to the committee responsible for interinstitutional negotiations",
		"Renvoi à la commission compétente pour négociations interinstitutionnelles",
	}, StageOther, ""},
	{[]string{
		"Matter referred back to the committee responsible for reconsideration",
		"Renvoi à la commission compétente pour réexamen",
	}, StageOther, ""},
	{[]string{
		"Proposal for a mandate tabled in plenary",
		"Dépôt d'une proposition de mandat en plénière",
	}, StageOther, ""},
	{[]string{
		"Committee referral announced in Parliament",
		"Annonce en plénière de la saisine de la commission",
	}, StageOther, ""},
	{[]string{
		"Committee referral announced in Parliament, 1st reading",
		"Annonce en plénière de la saisine de la commission, 1ère lecture",
	}, StageOther, ReadingFirst},
	{[]string{
		"Committee referral announced in Parliament, 1st reading/single reading",
		"Annonce en plénière de la saisine de la commission, 1ère lecture/lecture unique",
	}, StageOther, combined},
	{[]string{
		"Committee referral announced in Parliament, 2nd reading",
		"Annonce en plénière de la saisine de la commission, 2ème lecture",
	}, StageOther, ReadingSecond},
	{[]string{
		"Referral to associated committees announced in Parliament",
		"Annonce en plénière de la saisine des commissions associées",
	}, StageOther, ""},
	{[]string{
		"Referral to joint committee announced in Parliament",
		"Annonce en plénière de la saisine de commissions jointes",
	}, StageOther, ""},
	{[]string{
		"Internal referral to parliamentary committee(s)",
		"Saisine interne de la ou des commissions parlementaires",
	}, StageOther, ""},
	{[]string{"Urgent procedure requested by a committee", "Demande d'urgence par une commission"}, StageOther, ""},
	{[]string{
		"Urgent procedure requested by a political group",
		"Demande d'urgence par un groupe politique",
	}, StageOther, ""},
	{[]string{
		"Committee decision to open interinstitutional negotiations with report adopted in committee",
	}, StageOther, ""},
	{[]string{
		"Committee decision to open interinstitutional negotiations after 1st reading in Parliament",
	}, StageOther, ""},
	{[]string{
		"Committee decision to open interinstitutional negotiations prior to the adoption of the report",
	}, StageOther, ""},
	{[]string{"Committee decision to open interinstitutional negotiations at 2nd reading"}, StageOther, ""},
	{[]string{
		"Rejection by committee to open interinstitutional negotiations with report adopted in committee",
	}, StageOther, ""},
	{[]string{
		"Committee decision to enter into interinstitutional negotiations announced in plenary (Rule 71)",
	}, StageOther, ""},
	{[]string{
		"Committee decision to enter into interinstitutional negotiations announced in plenary (Rule 72)",
	}, StageOther, ""},
	{[]string{
		"Committee decision to enter into interinstitutional negotiations confirmed by plenary (Rule 71)",
	}, StageOther, ""},
	{[]string{
		"Committee decision to enter into interinstitutional negotiations confirmed by plenary (Rule 71 - vote)",
	}, StageOther, ""},
	{[]string{
		"Committee decision to enter into interinstitutional negotiations rejected by plenary (Rule 71); " +
			"file to be put on the agenda of the following part-session",
	}, StageOther, ""},
	{[]string{"Interinstitutional negotiations opened - proposal for mandate approved"}, StageOther, ""},
	{[]string{
		"Approval in committee of the text agreed at 1st reading interinstitutional negotiations",
	}, StageOther, ""},
	{[]string{
		"Approval in committee of the text agreed at early 2nd reading interinstitutional negotiations",
	}, StageOther, ""},
	{[]string{
		"Approval in committee of the text agreed at 2nd reading interinstitutional negotiations",
	}, StageOther, ""},
	{[]string{"Provisional agreement between Parliament and Council on final act"}, StageOther, ""},
	{[]string{
		"Text agreed during interinstitutional negotiations",
		"Texte convenu lors de négociations interinstitutionnelles",
	}, StageOther, ""},
	{[]string{
		"Coreper letter confirming interinstitutional agreement",
		"Lettre du Coreper confirmant l'accord interinstitutionnel",
	}, StageOther, ""},
	{[]string{"Draft final act", "Projet d'acte final"}, StageFinalAct, ""},
	{[]string{"Council position", "Position du Conseil"}, StageCouncilPosition, ""},
	{[]string{"Council position published", "Publication de la position du Conseil"}, StageCouncilPosition, ""},
	{[]string{"Council position scheduled for adoption", "Adoption prévue de la position du Conseil"}, StageOther, ""},
	{[]string{"Council statement on its position", "Déclaration du Conseil sur sa position"}, StageCouncilPosition, ""},
	{[]string{
		"Political agreement on Council position",
		"Accord politique sur la position du Conseil",
	}, StageCouncilPosition, ""},
	{[]string{
		"Political agreement in Council on its 1st reading position",
		"Accord politique au Conseil sur sa position en 1ère lecture",
	}, StageCouncilPosition, ""},
	{[]string{"Decision by Council", "Décision du Conseil"}, StageCouncilPosition, ""},
	{[]string{
		"Decision by Council, 3rd reading",
		"Décision du Conseil, 3ème lecture",
	}, StageCouncilPosition, ReadingThird},
	{[]string{
		"Parliament's amendments rejected by Council",
		"Rejet par le Conseil des amendements du Parlement",
	}, StageCouncilPosition, ReadingSecond},
	{[]string{"Formal reconsultation of Parliament", "Reconsultation officielle du Parlement"}, StageOther, ""},
	{[]string{"Debate in Council", "Débat au Conseil"}, StageCouncilResume, ""},
	{[]string{"Council Meeting", "Réunion du Conseil"}, StageCouncilResume, ""},
	{[]string{
		"Resolution/conclusions adopted by Council",
		"Résolution/conclusions adoptées par le Conseil",
	}, StageCouncilResume, ""},
	{[]string{
		"Act adopted by Council after consultation of Parliament",
		"Adoption de l'acte par le Conseil suite à la consultation du Parlement",
	}, StageFinalAct, ""},
	{[]string{
		"Act adopted by Council after Parliament's 1st reading",
		"Adoption de l'acte par le Conseil après la 1ère lecture du Parlement",
	}, StageFinalAct, ""},
	{[]string{
		"Act approved by Council, 2nd reading",
		"Approbation de l'acte par le Conseil, 2ème lecture",
	}, StageFinalAct, ReadingSecond},
	{[]string{
		"Commission communication on Council's position",
		"Communication de la Commission sur la position du Conseil",
	}, StageCommissionPosition, ""},
	{[]string{
		"Commission opinion on Parliament's position at 2nd reading",
		"Avis de la Commission sur la position du Parlement en 2ème lecture",
	}, StageCommissionPosition, ReadingSecond},
	{[]string{
		"Commission response to text adopted in plenary",
		"Réaction de la Commission sur le texte adopté en plénière",
	}, StageCommissionResponse, ""},
	{[]string{
		"Proposal withdrawn by Commission",
		"Retrait de la proposition par la Commission",
	}, StageCommissionPosition, ""},
	{[]string{"Follow-up document", "Document de suivi"}, StageFollowUp, ""},
	{[]string{"Implementing legislative act", "Acte législatif de mise en œuvre"}, StageFollowUp, ""},
	{[]string{"Additional information", "Informations complémentaires"}, StageSupplementaryDocument, ""},
	{[]string{
		"Formal meeting of Conciliation Committee",
		"Réunion formelle du comité de conciliation",
	}, StageConciliation, ReadingThird},
	{[]string{
		"Final decision by Conciliation Committee",
		"Décision finale du comité de conciliation",
	}, StageConciliation, ReadingThird},
	{[]string{
		"Joint text approved by Conciliation Committee co-chairs",
		"Projet commun approuvé par les coprésidents du comité de conciliation",
	}, StageConciliation, ReadingThird},
	{[]string{"Final act signed", "Signature de l'acte final"}, StageFinalAct, ""},
	{[]string{
		"Final act signed by Parliament and Council",
		"Signature de l'acte final par le Parlement et le Conseil",
	}, StageFinalAct, ""},
	{[]string{
		"Final act published in Official Journal",
		"Publication de l'acte final au Journal officiel",
	}, StageFinalAct, ""},
	{[]string{"Final act", "Acte final"}, StageFinalAct, ""},
	{[]string{"Corrigendum to final act", "Rectificatif à l'acte final"}, StageFinalAct, ""},
	{[]string{
		"Initial period for examining delegated act {n} month(s)",
		"Période initiale pour l'examen de l'acte délégué {n} mois",
	}, StageOther, ""},
	{[]string{
		"Initial period for examining delegated act extended at Parliament's request by {n} month(s)",
	}, StageOther, ""},
	{[]string{
		"Initial period for examining delegated act extended at Council's request by {n} month(s)",
	}, StageOther, ""},
	{[]string{
		"Delegated act not objected by Parliament",
		"Acte délégué non objecté par le Parlement",
	}, StageOther, ""},
	{[]string{"Delegated act not objected by Council", "Acte délégué non objecté par le Conseil"}, StageOther, ""},
	{[]string{"Delegated act objected by Council", "Acte délégué objecté par le Conseil"}, StageOther, ""},
	{[]string{
		"Economic and Social Committee: opinion, report",
		"Comité économique et social: avis, rapport",
	}, StageOpinion, ""},
	{[]string{"Committee of the Regions: opinion", "Comité des régions: avis"}, StageOpinion, ""},
	{[]string{
		"European Central Bank: opinion, guideline, report",
		"Banque centrale européenne: avis, orientation, rapport",
	}, StageOpinion, ""},
	{[]string{"Court of Auditors: opinion, report", "Cour des comptes: avis, rapport"}, StageOpinion, ""},
	{[]string{
		"European Data Protection Supervisor: opinion",
		"Contrôleur européen de la protection des données: avis",
	}, StageOpinion, ""},
	{[]string{"Court of Justice: opinion, judgment", "Cour de justice: avis, arrêt"}, StageOpinion, ""},
	{[]string{"Contribution", "Contribution"}, StageOpinion, ""},
	{[]string{"Reasoned opinion", "Avis motivé"}, StageOpinion, ""},
}
