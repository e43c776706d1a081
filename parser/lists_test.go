package parser_test

import (
	"slices"
	"testing"

	"resparse/model"
)

// TestLists holds lists that call on nobody.
func TestLists(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"stressed", "Parliament stressed:\n\n- that lamps burn.", []string{"Parliament stressed: that lamps burn"}},
		{"conditions", "Aid is paid provided that the following conditions are met:\n\n- the lamp burns;\n- the keeper sleeps.", []string{"Aid is paid provided that the following conditions are met: the lamp burns / the keeper sleeps"}},
		{"prohibition", "In particular, keepers shall not:\n\n- sell oil.", []string{"In particular, keepers shall not: sell oil"}},
		{"amendments", "The Committee on Fisheries made the following amendments:\n\n- lamps burn at night.", []string{"The Committee on Fisheries made the following amendments: lamps burn at night"}},
		{"aims", "Parliament proposed to renew its lamps, with the aim of:\n\n- saving oil.", []string{"Parliament proposed to renew its lamps, with the aim of: saving oil"}},
		{"lead-in within a paragraph", "It is dark. The fund may pay for:\n\n- oil.", []string{"The fund may pay for: oil"}},
		{"no lead-in", "It is dark.\n\n- Oil is dear.", []string{" Oil is dear"}},
		{"others call", "The opposition called on the government to:\n\n- resign.", []string{"The opposition called on the government to: resign"}},
		{"minimal lead-in", "Members also:\n\n- note that lamps burn.", []string{"Members also: note that lamps burn"}},
		{"nothing after", "The lamps are of these kinds:", nil},
		{"two lists", "The fund pays for:\n\n- oil.\n\nIt also pays for:\n\n- wicks.", []string{"The fund pays for: oil", "It also pays for: wicks"}},
	}, showLists)
}

// TestCallLists holds lists that call on somebody.
func TestCallLists(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"urged", "Parliament urged the Council to:\n\n- pay;\n- wait.", []string{"list the Council: pay / wait"}},
		{"passive", "The EU and its Member States are urged to:\n\n- pay.", []string{"list The EU and its Member States: pay"}},
		{"end of a paragraph", "It is dark. It called on the Ardoisian authorities to:\n\n- pay.", []string{"list the Ardoisian authorities: pay"}},
		{"the marker in the items", "Parliament called on the Council:\n\n- to pay;\n- to wait.", []string{"list the Council: to pay / to wait"}},
		{"recommendations", "Parliament recommends that the Council:\n\n- pay.", []string{"list the Council: pay"}},
		{"nobody named", "Parliament called for:\n\n- an inquiry into the fire.", []string{"list -: an inquiry into the fire"}},
		{"after a colonless lead-in", "Parliament urged the Council to\n\n- pay.", []string{"list the Council: pay"}},
		{"under a run-in heading", "**Lamps**: the Commission is invited to:\n\n- pay.", []string{"list the Commission: pay"}},
		{"numbers", "Parliament urged the Council to:\n\n1. pay;\n2. wait.", []string{"list the Council: pay / wait"}},
		{"a prose call before", "It asked the Court to audit. It urged the Council to:\n\n- pay.", []string{"prose the Court: audit", "list the Council: pay"}},
		{"items that call are no calls of their own", "Parliament urged the Council to:\n\n- call on the keepers to wait.", []string{"list the Council: call on the keepers to wait"}},
		{"nor a whole sentence in them", "Parliament urged the Council to:\n\n- pay, as Members urged the keepers to wait;\n- wait.\n\nIt asked the Court to audit.",
			[]string{"list the Council: pay, as Members urged the keepers to wait / wait", "prose the Court: audit"}},
		{"minimal lead-in", "Members also:\n\n- call on the Council to pay;\n- note that lamps burn.", []string{"prose the Council: pay"}},
	}, showCalls)
	runBodies(t, "fr", []bodyCase{
		{"invite", "Le Parlement invite la Commission à :\n\n- payer ;\n- attendre.", []string{"list la Commission: payer  / attendre"}},
		{"demande aux", "Il a demandé aux autorités d'Ardoisie de :\n\n- payer.", []string{"list les autorités d'Ardoisie: payer"}},
		{"passive", "Les États membres sont invités à :\n\n- payer.", []string{"list Les États membres: payer"}},
		{"the marker in the items", "Il a demandé aux États membres :\n\n- de payer.", []string{"list les États membres: de payer"}},
	}, showCalls)
}

// TestBrokenItems joins items that the source breaks over paragraphs.
func TestBrokenItems(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"goes on", "Parliament stressed:\n\n- that the lamps and other\n\nlights of the harbours burn;\n\n- that oil is dear.", []string{"Parliament stressed: that the lamps and other lights of the harbours burn / that oil is dear"}},
		{"wrapped line", "Parliament stressed:\n\n- that the lamps\nburn;\n- that oil is dear.", []string{"Parliament stressed: that the lamps burn / that oil is dear"}},
		{"final mark", "Parliament stressed:\n\n- that the lamps burn;\n\nit is dark.", []string{"Parliament stressed: that the lamps burn"}},
		{"capital", "Parliament stressed:\n\n- that the lamps burn\n\nIt is dark.", []string{"Parliament stressed: that the lamps burn"}},
	}, showLists)
}

func TestListMissing(t *testing.T) {
	for _, body := range []string{"It called on the Council to:", "It called on the Council to:\n\nIt is dark.", "The Commission is invited to:\n\n**Oil**\n\nIt is **dark**."} {
		record, diagnostics := parseBody(t, "en", body)
		if len(record.Calls) != 1 || record.Calls[0].Form != "list" || len(record.Calls[0].Items) != 0 || record.Calls[0].Addressee == nil {
			t.Errorf("%q: got %+v", body, record.Calls)
		}
		if got := rulesOf(diagnostics); len(got) != 1 || got[0] != model.RuleListMissing {
			t.Errorf("%q: got %v", body, diagnostics)
		}
	}
}

// TestSectionsForList holds lead-ins whose points stand under headings, so that no
// list is missing.
func TestSectionsForList(t *testing.T) {
	const lead = "Parliament made a series of recommendations to the Council on the following points:"
	for body, want := range map[string][]string{
		lead + "\n\n**Oil**: it is dear.":                             nil,
		lead + "\n\n**Oil**\n\nIt is **dear**.":                       nil,
		lead + "\n\nOil is **dear**.":                                 {model.RuleListMissing},
		"Members urged the Council to:\n\n**Oil**\n\nIt is **dear**.": {model.RuleListMissing},
	} {
		record, diagnostics := parseBody(t, "en", body)
		if len(record.Calls) != 1 || len(record.Calls[0].Items) != 0 || named(record.Calls[0].Addressee) != "the Council" {
			t.Errorf("%q: got %+v", body, record.Calls)
		}
		if got := rulesOf(diagnostics); !slices.Equal(got, want) {
			t.Errorf("%q: got %v, want %v", body, got, want)
		}
	}
}
