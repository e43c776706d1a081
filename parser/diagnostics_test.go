package parser_test

import (
	"strings"
	"testing"

	"resparse/model"
	"resparse/parser"
)

// TestDiagnostics produces every rule, with the place that it names.
func TestDiagnostics(t *testing.T) {
	head := heads["en"]
	cases := []struct {
		rule, data string
		at         string // the passage that the diagnostic is about, empty where it is about all of it
		options    []parser.Option
	}{
		{rule: model.RuleMissingTitle, data: strings.TrimPrefix(head, head[:strings.Index(head, "2019")]) + "Parliament noted **lamps**."},
		{rule: model.RuleMissingProcedure, data: "Lamps\n\n14/03/2019 - Text adopted by Parliament, single reading\n\nParliament noted **lamps**.", at: "14/03/2019 - Text adopted by Parliament, single reading"},
		{rule: model.RuleMissingDate, data: "Lamps\n\n2019/2999(RSP) - Text adopted by Parliament, single reading\n\nParliament noted **lamps**.", at: "2019/2999(RSP) - Text adopted by Parliament, single reading"},
		{rule: model.RuleMissingDocumentType, data: "Lamps\n\n2019/2999(RSP) - 14/03/2019\n\nParliament noted **lamps**.", at: "2019/2999(RSP) - 14/03/2019"},
		{rule: model.RuleMalformedProcedure, data: strings.Replace(head, "2019/2999", "2019-2999", 1) + "Parliament noted **lamps**.", at: "2019-2999(RSP)"},
		{rule: model.RuleInvalidDate, data: strings.Replace(head, "14/03", "31/02", 1) + "Parliament noted **lamps**.", at: "31/02/2019"},
		{rule: model.RuleProcedureTypeUnknown, data: strings.Replace(head, "RSP", "XYZ", 1) + "Parliament noted **lamps**.", at: "2019/2999(XYZ)"},
		{rule: model.RuleDocumentTypeUnknown, data: strings.Replace(head, "Text adopted by", "Lamp lit by", 1) + "Parliament noted **lamps**.", at: "Lamp lit by Parliament, single reading"},
		{rule: model.RuleGroupUnknown, data: head + "The resolution on **lamps** was tabled by the EPP and QRX groups.", at: "QRX"},
		{rule: model.RuleNotASummary, data: "Beat the **eggs** and wait."},
		{rule: model.RuleUnbalancedBold, data: head + "Parliament noted **lamps.", at: "**"},
		{rule: model.RuleNoMarkup, data: head + "Parliament noted lamps.", options: []parser.Option{parser.WithFormat(parser.Text)}},
		{rule: model.RuleCharsetGuessed, data: head + "Parliament noted the **caf\xE9**.", at: "\xE9"},
		{rule: model.RuleCharsetInvalid, data: head + "Parliament noted the **caf\xE9**.", at: "\xE9", options: []parser.Option{parser.WithCharset("utf-8")}},
		{rule: model.RulePageLayoutUnknown, data: "<html><body><h1>Lamps</h1><p>2019/2999(RSP) - 14/03/2019 - Text adopted by Parliament, single reading</p><p>Parliament noted <b>lamps</b>.</p></body></html>"},
		{rule: model.RuleListMissing, data: head + "It is **dark**. The Council is urged to:", at: "The Council is urged to:"},
		{rule: model.RuleVoteAmbiguous, data: head + "It is **dark**. Parliament adopted it by 402 votes to 149 with 51 votes.", at: "Parliament adopted it by 402 votes to 149 with 51 votes."},
		{rule: model.RuleVoteContradicts, data: head + "It is **dark**. Parliament adopted it by 149 votes in favour and 402 against.", at: "Parliament adopted it by 149 votes in favour and 402 against."},
		{rule: model.RuleNoAddressee, data: head + "It is **dark**. Parliament called for lamps.", at: "Parliament called for"},
		{rule: model.RulePDFDoubtful, data: printed(0, 700, head, "/F1 12 Tf 0 1 -1 0 500 300 Tm (On its side) Tj")},
		{rule: model.RuleProcedureMismatch, data: strings.Replace(page(paragraphs), "<title>Document summary", "<title>2019/2998(RSP) - 14/03/2019", 1)},
		{rule: model.RuleDateMismatch, data: head + "It is **dark**. The resolution, adopted on 13 March 2019 by 402 votes to 149, is short.", at: "13 March 2019"},
		{rule: model.RuleLanguageUnknown, data: head + "Die **Lampen** der Häfen sind seit dem Brand von 1911 dunkel, und die Lotsen haben große Angst.", at: "Die **Lampen** der Häfen sind seit dem Brand von 1911 dunkel, und die Lotsen haben große Angst."},
		{rule: model.RuleCrowdedSentence, data: head + "It is dark. " + strings.Repeat("**Lamps** are ", 33) + "out.", at: strings.Repeat("**Lamps** are ", 33)[2:] + "out."},
	}
	produced := make(map[string]bool)
	for _, c := range cases {
		t.Run(c.rule, func(t *testing.T) {
			_, diagnostics := parseText(t, c.data, c.options...)
			var found *model.Diagnostic
			for i := range diagnostics {
				if diagnostics[i].Rule == c.rule {
					found = &diagnostics[i]
				}
			}
			if found == nil {
				t.Fatalf("got %v", diagnostics)
			}
			produced[c.rule] = true
			rule, ok := model.FindRule(c.rule)
			if !ok || found.Severity != rule.Severity || found.Message == "" || strings.HasSuffix(found.Message, ".") {
				t.Errorf("got %v", found)
			}
			want := model.Span{Start: strings.Index(c.data, c.at)}
			want.End = want.Start + len(c.at)
			want.Line = strings.Count(c.data[:want.Start], "\n") + 1
			want.Column = want.Start - strings.LastIndex(c.data[:want.Start], "\n")
			if found.Span != want && (c.at != "" || found.Span.Start < 0 || found.Span.End > len(c.data)) {
				t.Errorf("got %+v, want %+v", found.Span, want)
			}
		})
	}
	for _, rule := range model.Rules() {
		if !produced[rule.Name] {
			t.Errorf("no input produces %s", rule.Name)
		}
	}
}

// TestDiagnosticOrder checks that diagnostics stand in the order of their places.
func TestDiagnosticOrder(t *testing.T) {
	_, diagnostics := parseText(t, heads["en"]+"Parliament called for **lamps. It called for oil.\n\nThe Council is urged to:\n\nMembers demanded wicks.")
	if len(diagnostics) != 5 {
		t.Errorf("got %v", diagnostics)
	}
	for i := range diagnostics[1:] {
		if diagnostics[i].Span.Start > diagnostics[i+1].Span.Start {
			t.Errorf("got %v before %v", diagnostics[i], diagnostics[i+1])
		}
	}
}
