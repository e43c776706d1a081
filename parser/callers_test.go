package parser_test

import "testing"

// TestWhoCalls holds what counts as a call by who makes it.
func TestWhoCalls(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"the opposition", "The opposition parties in Parliament called on the President to resign.", nil},
		{"recalled", "Parliament recalled that the opposition had called on the mayor to resign.", nil},
		{"of others", "Members of the opposition urged the mayor to act.", nil},
		{"another council", "The Council of Europe asked Ardoisia to light its ports.", nil},
		{"another parliament", "The Ardoisian Parliament asked the mayor to act.", nil},
		{"they are others", "The trade unions went on strike. They called on the owners to pay.", nil},
		{"they are Members", "Members noted the strike. They called on the owners to pay.", []string{"prose the owners: pay"}},
		{"the Council", "The European Council invited the Commission to act.", []string{"prose the Commission: act"}},
		{"a relative clause", "Parliament adopted a resolution which calls on the Commission to act.", []string{"prose the Commission: act"}},
		{"who had been asked", "The keepers, who had been asked to leave, stayed.", nil},
		{"negated", "Parliament did not call on the Council to act.", nil},
		{"a committee of some name", "The Committee on Legal Affairs asked the Commission to act.", []string{"prose the Commission: act"}},
	}, showCalls)
}

// TestAddressees holds how far an addressee goes.
func TestAddressees(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"a date", "The Council asked the Commission on 14 June 2010 to open talks.", []string{"prose the Commission: open talks"}},
		{"a clause", "Parliament called on the Commission, when it reviews the act, to add a clause.", []string{"prose the Commission: add a clause"}},
		{"a phrase", "Parliament called on the Commission, in keeping with the Treaty, to act.", []string{"prose the Commission: act"}},
		{"narrowed", "The authorities, including the Prosecutor General, were urged to act.", []string{"prose The authorities, including the Prosecutor General: act"}},
		{"for their part", "The ports, for their part, were asked to pay.", []string{"prose The ports: pay"}},
		{"not", "Parliament urged the Member States not to charge keepers.", []string{"prose the Member States: not to charge keepers"}},
		{"three", "To this end, the Commission, the Council and the Member States are urged to act.", []string{"prose the Commission, the Council and the Member States: act"}},
		{"two in turn", "Parliament urged the Commission to pay in full and the Council to wait.", []string{"prose the Commission: pay in full", "prose the Council: wait"}},
		{"with the preposition", "Parliament called on the Commission to pay, and on shipowners to wait.", []string{"prose the Commission: pay", "prose shipowners: wait"}},
	}, showCalls)
	runBodies(t, "fr", []bodyCase{
		{"aux", "Le Parlement demande aux autorités d’agir.", []string{"prose les autorités: agir"}},
		{"au", "Le Parlement recommande au Conseil de voter.", []string{"prose le Conseil: voter"}},
		{"auprès de", "Le Parlement insiste auprès de la Commission pour qu’elle agisse.", []string{"prose la Commission: elle agisse"}},
		{"lui", "Le Parlement prie le Conseil d’agir et lui recommande de voter.", []string{"prose le Conseil: agir", "prose lui: voter"}},
		{"une autre commission", "La Commission européenne a invité le maire à agir.", nil},
	}, showCalls)
}

// TestListsOfContents holds lists that follow a call and are none of its.
func TestListsOfContents(t *testing.T) {
	record, _ := parseBody(t, "en", "Parliament called on the Commission to adopt rules on the following conditions:\n\n- the lamp burns;\n- the keeper is awake.")
	if len(record.Lists) != 1 || len(record.Calls) != 1 || record.Calls[0].Form != "prose" {
		t.Errorf("got the lists %v and the calls %v", record.Lists, record.Calls)
	}
}
