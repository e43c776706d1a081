package model

import "slices"

// ProcedureType is the kind of a procedure, the code in the brackets of its
// reference.
type ProcedureType struct {
	Code     string // three capitals
	Names    Names
	Readings bool // whether it can have several readings
}

// Name returns the type's name in a language, in English where it has none.
func (p ProcedureType) Name(language string) string { return p.Names.In(language) }

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
	{"COD", Names{
		{"en", "Ordinary legislative procedure (ex-codecision procedure)"},
		{"fr", "Procédure législative ordinaire (ex-procédure codécision)"},
	}, true},
	{"CNS", Names{{"en", "Consultation procedure"}, {"fr", "Procédure de consultation"}}, false},
	{"APP", Names{{"en", "Consent procedure"}, {"fr", "Procédure d'approbation"}}, false},
	{"AVC", Names{{"en", "Assent procedure (historic)"}, {"fr", "Procédure d'avis conforme (historique)"}}, false},
	{"SYN", Names{
		{"en", "Cooperation procedure (historic)"},
		{"fr", "Procédure de coopération (historique)"},
	}, true},
	{"NLE", Names{{"en", "Non-legislative enactments"}, {"fr", "Procédures non législatives"}}, false},
	{"RSP", Names{{"en", "Resolutions on topical subjects"}, {"fr", "Résolutions d'actualité"}}, false},
	{"INI", Names{{"en", "Own-initiative procedure"}, {"fr", "Procédure d'initiative"}}, false},
	{"INL", Names{{"en", "Legislative initiative procedure"}, {"fr", "Procédure d'initiative législative"}}, false},
	{"DCE", Names{{"en", "Written declaration"}, {"fr", "Déclaration écrite"}}, false},
	{"COS", Names{
		{"en", "Procedure on a strategy paper (historic)"},
		{"fr", "Procédure sur un document stratégique (historique)"},
	}, false},
	{"REG", Names{{"en", "Parliament's Rules of Procedure"}, {"fr", "Règlement du Parlement"}}, false},
	{"IMM", Names{{"en", "Member's immunity"}, {"fr", "Immunité des députés"}}, false},
	{"RSO", Names{{"en", "Internal organisation decisions"}, {"fr", "Décisions d'organisation interne"}}, false},
	{"INS", Names{{"en", "Institutional procedure"}, {"fr", "Procédure institutionnelle"}}, false},
	{"ACI", Names{
		{"en", "Interinstitutional agreement procedure"},
		{"fr", "Procédure d'accord interinstitutionnel"},
	}, false},
	{"DEA", Names{{"en", "Delegated acts procedure"}, {"fr", "Procédure d'actes délégués"}}, false},
	{"RPS", Names{{"en", "Implementing acts"}, {"fr", "Actes d'exécution"}}, false},
	{"BUD", Names{{"en", "Budgetary procedure"}, {"fr", "Procédure budgétaire"}}, true},
	{"DEC", Names{{"en", "Discharge procedure"}, {"fr", "Procédure de décharge"}}, false},
	{"BUI", Names{{"en", "Budgetary initiative"}, {"fr", "Initiative budgétaire"}}, false},
	{"GBD", Names{{"en", "Budgetary management (transfers)"}, {"fr", "Gestion budgétaire (virements)"}}, false},
}
