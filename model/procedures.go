package model

import "slices"

// ProcedureType is the kind of a procedure, the code in the brackets of its
// reference.
type ProcedureType struct {
	Code     string
	NameEN   string
	NameFR   string
	Readings bool // whether it can have several readings
}

// Name returns the type's name in French for fr, in English otherwise.
func (p ProcedureType) Name(language string) string {
	if language == "fr" {
		return p.NameFR
	}
	return p.NameEN
}

// FindProcedureType returns the type of that code, in capitals, and whether
// there is one.
func FindProcedureType(code string) (ProcedureType, bool) {
	for i := range procedureTypes {
		if p := &procedureTypes[i]; p.Code == code {
			return *p, true
		}
	}
	return ProcedureType{}, false
}

// ProcedureTypes returns all types, in the Observatory's order.
func ProcedureTypes() []ProcedureType {
	return slices.Clone(procedureTypes[:])
}

var procedureTypes = [...]ProcedureType{
	{"COD", "Ordinary legislative procedure (ex-codecision procedure)", "Procédure législative ordinaire (ex-procédure codécision)", true},
	{"CNS", "Consultation procedure", "Procédure de consultation", false},
	{"APP", "Consent procedure", "Procédure d'approbation", false},
	{"AVC", "Assent procedure (historic)", "Procédure d'avis conforme (historique)", false},
	{"SYN", "Cooperation procedure (historic)", "Procédure de coopération (historique)", true},
	{"NLE", "Non-legislative enactments", "Procédures non législatives", false},
	{"RSP", "Resolutions on topical subjects", "Résolutions d'actualité", false},
	{"INI", "Own-initiative procedure", "Procédure d'initiative", false},
	{"INL", "Legislative initiative procedure", "Procédure d'initiative législative", false},
	{"DCE", "Written declaration", "Déclaration écrite", false},
	{"COS", "Procedure on a strategy paper (historic)", "Procédure sur un document stratégique (historique)", false},
	{"REG", "Parliament's Rules of Procedure", "Règlement du Parlement", false},
	{"IMM", "Member's immunity", "Immunité des députés", false},
	{"RSO", "Internal organisation decisions", "Décisions d'organisation interne", false},
	{"INS", "Institutional procedure", "Procédure institutionnelle", false},
	{"ACI", "Interinstitutional agreement procedure", "Procédure d'accord interinstitutionnel", false},
	{"DEA", "Delegated acts procedure", "Procédure d'actes délégués", false},
	{"RPS", "Implementing acts", "Actes d'exécution", false},
	{"BUD", "Budgetary procedure", "Procédure budgétaire", true},
	{"DEC", "Discharge procedure", "Procédure de décharge", false},
	{"BUI", "Budgetary initiative", "Initiative budgétaire", false},
	{"GBD", "Budgetary management (transfers)", "Gestion budgétaire (virements)", false},
}
