package parser_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"resparse/parser"
)

// TestOddities holds inputs that once ended in a panic, or in a place outside of
// the input.
func TestOddities(t *testing.T) {
	inputs := []string{
		"2019/2999(RSP) - 14/03/2019\n\nare invited to pay the costs of the lamps in the harbours of the Union and to wait.\n",
		"2019/2999(RSP) - 14/03/2019\n\nThe Member States of the Union have to act on the lamps of the harbour:\n\n- are invited to pay;\n",
		"2019/2999(RSP) - 14/03/2019\n\nsont invités à payer les lampes des ports et des phares de la côte par les soins du maire.\n",
		"2019/2999(RSP) - 14/03/2019\n\n, the Commission is invited to pay for the lamps of the harbour by the end of the year.\n",
		"2019/2999(RSP) - 14/03/2019\n\n**lamps burn\uFFFD**\n",
		"2019/2999(RSP) - 14/03/2019\n\n**lamps burn\x00**\n",
		"<A0><B>0",
		"<html><meta charset=ISO-885\x7f\xff1><p>2019/2999(RSP) - 14/03/2019</p><p>Parliament \xE9</p>",
		strings.Repeat("> ", 100_000) + "x",
		strings.Repeat("[", 100_000),
	}
	for _, input := range inputs {
		record, diagnostics, err := parser.Parse([]byte(input), parser.WithSpans())
		if _, ok := errors.AsType[*parser.NotASummaryError](err); ok {
			continue
		} else if err != nil {
			t.Errorf("%.60q: %v", input, err)
			continue
		}
		for _, f := range record.KeyFindings {
			if f.Text == "" || f.Span.End > len(input) {
				t.Errorf("%.60q: got the finding %+v", input, f)
			}
		}
		for _, d := range diagnostics {
			if !utf8.ValidString(d.Message) || d.Span.End > len(input) {
				t.Errorf("%.60q: got %v at %+v", input, d, d.Span)
			}
		}
	}
}

// TestQuoted checks that a text that was quoted in a letter reads as the text.
func TestQuoted(t *testing.T) {
	const text = "> 2019/2999(RSP) - 14/03/2019 - Final act\n>\n> Parliament urged the **Council**\n> to:\n>\n> - act;\n> - wait.\n"
	record, _ := parseText(t, text, parser.WithSpans())
	if len(record.Calls) != 1 || len(record.Calls[0].Items) != 2 || record.Calls[0].LeadIn != "Parliament urged the Council to:" {
		t.Fatalf("got the calls %+v", record.Calls)
	}
	span := record.KeyFindings[0].Span
	if got := text[span.Start:span.End]; got != "Council" {
		t.Errorf("the finding reads %q", got)
	}
}

// TestIndentedBullets holds the bullets that word processors write.
func TestIndentedBullets(t *testing.T) {
	const head = `<html><body><h1>Lamps</h1><p>2019/2999(RSP) - 14/03/2019</p><div class="x_product-content">`
	for _, body := range []string{
		"<p>Parliament urged the Council to:<br>&nbsp;&nbsp;- pay;<br>- wait.</p>",
		"<p>Parliament urged the Council to:</p><p>&nbsp; - pay;</p><p>\u00a0- wait.</p>",
		"<p>Parliament urged the Council to:</p><p>§&nbsp;&nbsp;pay;</p><p>&#61607; wait.</p>",
		"<p>Parliament urged the Council to:</p><ul><li><p>pay;</p></li><li><p>wait.</p></li></ul>",
	} {
		record, _ := parseText(t, head+body+"</div></body></html>", parser.WithFormat(parser.HTML))
		if got := showCalls(record); len(got) != 1 || got[0] != "list the Council: pay / wait" {
			t.Errorf("%s: got %q", body, got)
		}
	}
}

// TestFactsInOddPlaces holds facts that stand where few texts have them.
func TestFactsInOddPlaces(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"all", "Parliament called on all Member States to ratify the treaty.", []string{"prose all Member States: ratify the treaty"}},
		{"the items name who is to act", "Parliament urged:\n\n- the Council to pay;\n- the ports to wait.", []string{"list -: the Council to pay / the ports to wait"}},
		{"bold bullets", "Parliament urged the Council to:\n\n**- pay;**\n\n**- wait.**", []string{"list the Council: pay / wait"}},
		{"an enumeration", "Parliament urged the Council to: (i) buy oil; (ii) light the lamps.", []string{"prose the Council: buy oil / light the lamps"}},
		{"a call before the list's", "It asked the Court to audit, and urged the Council to:\n\n- pay.", []string{"prose the Court: audit", "list the Council: pay"}},
	}, showCalls)
	runBodies(t, "en", []bodyCase{
		{"no result", "The fund has 27 votes in its board.", nil},
		{"cast", "Parliament adopted the text by 400 votes to 30 (510 votes cast).", []string{"adopted 400:30:-"}},
	}, showVotes)
	runBodies(t, "en", []bodyCase{
		{"the rapporteur, a name", "The rapporteur, Anna EXEMPLAR (S&D, HU), stressed the cost.", []string{"Anna EXEMPLAR | S&D | HU"}},
		{"groups", "The report was tabled by EPP, S&D, Renew.", nil},
	}, showRapporteurs)
	runBodies(t, "fr", []bodyCase{
		{"délégué", "Il modifie le règlement délégué (UE) 2017/577 et la décision-cadre 2009/315/JAI.", []string{
			`regulation "Regulation (EU) 2017/577" 32017R0577`, `decision "Framework Decision 2009/315/JHA" 32009F0315`}},
	}, showReferences)
	runBodies(t, "en", []bodyCase{
		{"not called a proposal", "The Commission proposal (COM(2018)0277) and the communication on oil (COM(2018)0278) differ.", []string{
			`proposal "COM(2018)0277" 52018PC0277`, `proposal "COM(2018)0278" -`}},
	}, showReferences)
}
