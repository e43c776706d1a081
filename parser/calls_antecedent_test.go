package parser_test

import (
	"testing"
)

// TestAntecedents checks what a pronoun that is called upon stands for.
func TestAntecedents(t *testing.T) {
	for _, c := range []struct{ language, body, want string }{
		{"en", "Parliament praised the Agency and asked it to go on.", "the Agency"},
		{"en", "Members praise Ardoisia and urge it to go on.", "Ardoisia"},
		{"en", "Members praise Ardoisia’s growing commitment to the EU and urge it to go on.", "Ardoisia"},
		{"en", "Members praised the work of the Agency with the Council and asked it to go on.", "the Council"},
		{"en", "Parliament called on the Member States to act. It also called on them to pay.", "the Member States"},
		{"en", "Parliament called on the Member States to act. It called on it to pay.", ""},
		{"en", "Lamps are dear. It called on them to burn.", ""},
		{"fr", "Le Parlement salue l’Agence et l’invite à agir.", "l’Agence"},
		{"fr", "Le Parlement salue les États membres. Il leur demande d’agir.", "les États membres"},
		{"fr", "Le Parlement salue l’Agence. Il leur demande d’agir.", ""},
	} {
		record, _ := parseBody(t, c.language, c.body)
		got := ""
		if n := len(record.Calls); n > 0 && record.Calls[n-1].Antecedent != nil {
			got = *record.Calls[n-1].Antecedent
		}
		if got != c.want || len(record.Calls) == 0 {
			t.Errorf("%s\ngot %q of %d calls, want %q", c.body, got, len(record.Calls), c.want)
		}
	}
}
