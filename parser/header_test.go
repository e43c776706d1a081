package parser_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"resparse/model"
	"resparse/parser"
)

// showHeader writes title, procedure, date and document type, one line each.
func showHeader(record *model.Summary) []string {
	procedure, document := "-", "-"
	if p := record.Procedure; p != nil {
		procedure = p.Reference
	}
	if d := record.DocumentType; d != nil {
		document = d.Text + " = " + value(d.Stage) + " " + value(d.Reading)
	}
	return []string{value(record.Title), procedure, value(record.Date), document}
}

const (
	title   = "Resolution on lamps"
	adopted = "Text adopted by Parliament, single reading"
	body    = "\n\nThe European Parliament adopted by 402 votes to 149 a resolution on **lamps** and the oil of the harbours.\n"
)

func TestHeader(t *testing.T) {
	whole := []string{title, "2019/2999(RSP)", "2019-03-14", adopted + " = text_adopted single"}
	cases := []struct {
		name, head string
		want       []string
	}{
		{"whole", title + "\n\n2019/2999(RSP) - 14/03/2019 - " + adopted, whole},
		{"no blank line", title + "\n2019/2999(RSP) - 14/03/2019 - " + adopted, whole},
		{"title as a heading", "# " + title + "\n\n2019/2999(RSP) - 14/03/2019 - " + adopted, whole},
		{"bold title", "**" + title + "**\n\n2019/2999(RSP) - 14/03/2019 - " + adopted, whole},
		{"bold header line", title + "\n\n**2019/2999(RSP) - 14/03/2019 - " + adopted + "**", whole},
		{"en dashes", title + "\n\n2019/2999(RSP) – 14/03/2019 – " + adopted, whole},
		{"bars", title + "\n\n2019/2999(RSP) | 14/03/2019 | " + adopted, whole},
		{"no blanks", title + "\n\n2019/2999(RSP)-14/03/2019-" + adopted, whole},
		{"no-break spaces", title + "\n\n2019/2999(RSP)\u00a0- 14/03/2019\u00a0-\u00a0" + adopted, whole},
		{"blanks in the reference", title + "\n\n2019/2999 ( RSP ) - 14/03/2019 - " + adopted, whole},
		{"small letters", title + "\n\n2019/2999(rsp) - 14/03/2019 - " + adopted, whole},
		{"ISO date", title + "\n\n2019/2999(RSP) - 2019-03-14 - " + adopted, whole},
		{"dotted date", title + "\n\n2019/2999(RSP) - 14.03.2019 - " + adopted, whole},
		{"short date", title + "\n\n2019/2999(RSP) - 14/3/2019 - " + adopted, whole},
		{"no title", "2019/2999(RSP) - 14/03/2019 - " + adopted, []string{"-", "2019/2999(RSP)", "2019-03-14", adopted + " = text_adopted single"}},
		{"no document type", title + "\n\n2019/2999(RSP) - 14/03/2019", []string{title, "2019/2999(RSP)", "2019-03-14", "-"}},
		{"reference alone", title + "\n\n2019/2999(RSP)", []string{title, "2019/2999(RSP)", "-", "-"}},
		{"neither title nor document type", "2019/2999(RSP) - 14/03/2019", []string{"-", "2019/2999(RSP)", "2019-03-14", "-"}},
		{"no reference", title + "\n\n14/03/2019 - " + adopted, []string{title, "-", "2019-03-14", adopted + " = text_adopted single"}},
		{"title of an old page", "2019/2999(RSP) - 14/03/2019 - " + title, []string{title, "2019/2999(RSP)", "2019-03-14", "-"}},
		{"unknown document type", title + "\n\n2019/2999(RSP) - 14/03/2019 - Lamplighter's note", []string{title, "2019/2999(RSP)", "2019-03-14", "Lamplighter's note = - -"}},
		{"impossible date", title + "\n\n2019/2999(RSP) - 31/02/2019 - " + adopted, []string{title, "2019/2999(RSP)", "-", adopted + " = text_adopted single"}},
		{"first reading", title + "\n\n2019/0299(COD) - 14/03/2019 - Text adopted by Parliament, 1st reading/single reading", []string{title, "2019/0299(COD)", "2019-03-14", "Text adopted by Parliament, 1st reading/single reading = text_adopted first"}},
		{"single reading of a consultation", title + "\n\n2019/0299(CNS) - 14/03/2019 - Text adopted by Parliament, 1st reading/single reading", []string{title, "2019/0299(CNS)", "2019-03-14", "Text adopted by Parliament, 1st reading/single reading = text_adopted single"}},
		{"French", title + "\n\n2019/2999(RSP) - 14/03/2019 - Texte adopté du Parlement, lecture unique", []string{title, "2019/2999(RSP)", "2019-03-14", "Texte adopté du Parlement, lecture unique = text_adopted single"}},
		{"neither", "", []string{"-", "-", "-", "-"}},
		{"type above the line", title + "\n\n" + adopted + "\n\n2019/2999(RSP) - 14/03/2019", whole},
		{"type above the line, no title", adopted + "  \n2019/2999(RSP) - 14/03/2019", []string{"-", "2019/2999(RSP)", "2019-03-14", adopted + " = text_adopted single"}},
		{"type below the line", title + "\n\n2019/2999(RSP) - 14/03/2019\n\n" + adopted, whole},
		{"a line each", title + "\n\n2019/2999(RSP)\n\n14/03/2019\n\n" + adopted, whole},
		{"type, title and line without blank lines", adopted + "\n" + title + "\n2019/2999(RSP) - 14/03/2019", []string{title, "2019/2999(RSP)", "2019-03-14", adopted + " = text_adopted single"}},
		{"title, type and line without blank lines", title + "\n" + adopted + "\n2019/2999(RSP) - 14/03/2019", whole},
		{"line and type without blank lines", title + "\n2019/2999(RSP) - 14/03/2019\n" + adopted, whole},
		{"date and type above", title + "\n\n14/03/2019\n\n" + adopted + "\n\n2019/2999(RSP)", whole},
		{"a title like a type above a whole line", "Final act\n\n2019/2999(RSP) - 14/03/2019 - " + adopted, []string{"Final act", "2019/2999(RSP)", "2019-03-14", adopted + " = text_adopted single"}},
		{"date in words", title + "\n\n2019/2999(RSP) - 14 March 2019 - " + adopted, whole},
		{"date in French words", title + "\n\n2019/2999(RSP) - 1er mars 2019 - " + adopted, []string{title, "2019/2999(RSP)", "2019-03-01", adopted + " = text_adopted single"}},
		{"impossible date in words", title + "\n\n2019/2999(RSP) - 31 April 2019 - " + adopted, []string{title, "2019/2999(RSP)", "-", adopted + " = text_adopted single"}},
		{"no month", title + "\n\n2019/2999(RSP) - 14 Lamps 2019", []string{title, "2019/2999(RSP)", "-", "14 Lamps 2019 = - -"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			record, _ := parseText(t, strings.TrimLeft(c.head+body, "\n"), parser.WithFormat(parser.Markdown))
			if diff := cmp.Diff(c.want, showHeader(record)); diff != "" {
				t.Errorf("%s\n(-want +got):\n%s", c.head, diff)
			}
			if got := showFindings(record); len(got) != 1 || got[0] != "lamps" {
				t.Errorf("got the findings %q", got)
			}
		})
	}
}

func TestProcedure(t *testing.T) {
	record, _ := parseText(t, title+"\n\n2020/0112R(APP) - 14/03/2019"+body)
	p := record.Procedure
	if p == nil || p.Year != 2020 || p.Number != 112 || value(p.Variant) != "R" || p.Type != "APP" || value(p.TypeName) != "Consent procedure" {
		t.Fatalf("got %+v", p)
	}
	if !strings.HasSuffix(p.URL, "reference=2020/0112R(APP)") {
		t.Errorf("got the page %s", p.URL)
	}
	record, _ = parseText(t, title+"\n\n2020/2112(RSP) - 14/03/2019"+body, parser.WithLanguage("fr"))
	if got := value(record.Procedure.TypeName); got != "Résolutions d'actualité" {
		t.Errorf("got the French name %q", got)
	}
	record, _ = parseText(t, title+"\n\n2020/2112(XYZ) - 14/03/2019"+body)
	if p := record.Procedure; p == nil || p.Type != "XYZ" || p.TypeName != nil {
		t.Errorf("got %+v for an unknown type", p)
	}
}

// TestMalformedReference holds what was meant for a reference and is none.
func TestMalformedReference(t *testing.T) {
	for _, reference := range []string{"2019-2999(RSP)", "2019/29O9(RSP)", "2019/2999[RSP]"} {
		record, diagnostics := parseText(t, title+"\n\n"+reference+" - 14/03/2019 - "+adopted+body)
		if record.Procedure != nil || value(record.Date) != "2019-03-14" || value(record.Title) != title {
			t.Errorf("%s: got %q", reference, showHeader(record))
		}
		if got := rulesOf(diagnostics); len(got) != 1 || got[0] != model.RuleMalformedProcedure {
			t.Errorf("%s: got %v", reference, diagnostics)
		}
	}
}

// TestTitleOrSentence holds first lines without a full stop and without a header.
func TestTitleOrSentence(t *testing.T) {
	cases := []struct{ language, line, want string }{
		{"en", "Resolution on lamps that the Council adopted", "Resolution on lamps that the Council adopted"},
		{"en", "The upkeep of lamps in the ports of the Member States", "The upkeep of lamps in the ports of the Member States"},
		{"en", "Commission communication on lamps", "Commission communication on lamps"},
		{"en", "Council of the European Union: its lamps", "Council of the European Union: its lamps"},
		{"en", "The European Parliament adopted a resolution on lamps", "-"},
		{"en", "In its report, the Committee on Fisheries and Lamps backed the draft", "-"},
		{"en", "MEPs strongly condemned the dark", "-"},
		{"en", "The draft passed by 40 votes to 3", "-"},
		{"fr", "Résolution sur les feux que le Conseil a adoptée", "Résolution sur les feux que le Conseil a adoptée"},
		{"fr", "Entretien des feux dans les ports des États membres", "Entretien des feux dans les ports des États membres"},
		{"fr", "Le Parlement européen a adopté une résolution sur les feux", "-"},
		{"fr", "Adoption du projet par 40 voix pour", "-"},
	}
	for _, c := range cases {
		record, _ := parseText(t, c.line+"\n\nThe Commission Les feux.\n", parser.WithLanguage(c.language))
		if got := value(record.Title); got != c.want {
			t.Errorf("%s: got the title %s", c.line, got)
		}
	}
}

// TestHeaderFurtherDown holds headers that do not stand at the top: below a menu,
// with a footer, or below the text.
func TestHeaderFurtherDown(t *testing.T) {
	const line = "2019/2999(RSP) - 14/03/2019"
	text := strings.TrimSpace(body)
	lines := strings.Repeat("- [Lamps](/lamps)\n", 20)
	whole := []string{title, "2019/2999(RSP)", "2019-03-14", adopted + " = text_adopted single"}
	cases := []struct {
		name, data string
		want       []string
	}{
		{"below a menu", "Home\n\n" + lines + "\n# " + title + "\n\n" + line + " - " + adopted + "\n\n" + text + "\n\nContact\n\nLegal notice\n", whole},
		{"the type below the text", "Menu\n\n" + lines + "\n## " + title + "\n\n" + line + "\n\n" + text + "\n\n- [" + adopted + "](/pdf?id=1)\n\nUsers of **this site** report to us.\n", whole},
		{"a date in the menu", "Today: 11/11/2031\n\n" + lines + "\n# " + title + "\n\n" + line + " - " + adopted + "\n\n" + text + "\n", whole},
		{"below the text", text + "\n\nOil is dear.\n\n" + line + " - " + adopted + "\n", append([]string{"-"}, whole[1:]...)},
		{"below title and text", "# " + title + "\n\n" + text + "\n\n" + line + " - " + adopted + "\n", whole},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			record, diagnostics := parseText(t, c.data, parser.WithFormat(parser.Markdown), parser.WithSpans())
			if diff := cmp.Diff(c.want, showHeader(record)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if got := showFindings(record); len(got) != 1 || got[0] != "lamps" {
				t.Errorf("got the findings %q", got)
			}
			if len(record.Votes) != 1 || len(record.Sections) != 0 || len(record.References) != 0 || len(record.Lists) != 0 {
				t.Errorf("got %d votes, %q, %v, %v", len(record.Votes), showSections(record), record.References, record.Lists)
			}
			for _, d := range diagnostics {
				if d.Rule != model.RuleMissingTitle || c.want[0] != "-" {
					t.Errorf("got %v", d)
				}
			}
		})
	}
}

// TestHeaderBelow writes a header that stands below the text above it, and takes no
// date within a text that was cut off for a header.
func TestHeaderBelow(t *testing.T) {
	const text = "Resolution on toys\n\nMembers called on the Council to **act now**.\n\nThey slept, as all of them had been told to.\n\n"
	const header = "2016/2999(RSP) - 10/03/2016 - Text adopted by Parliament, single reading\n"
	normal, _, err := parser.Normalize([]byte(text + header))
	if err != nil {
		t.Fatal(err)
	}
	want := strings.Replace("# "+text, "toys\n\n", "toys\n\n"+header+"\n", 1)
	if got := string(normal); got != strings.TrimSpace(want)+"\n" {
		t.Errorf("got %q", got)
	}
	record, _ := parseText(t, text+"They met on 11/03/2016 in the ports, and")
	if record.Date != nil {
		t.Errorf("the date %s", *record.Date)
	}
}

// TestLabelBelow takes what a header line below the text has in place of a document
// type for the title, if the text has no other: as where the line stands first.
func TestLabelBelow(t *testing.T) {
	const (
		sentence = "Members called on the Council to act now and to pay.\n\n"
		header   = "2016/2999(RSP) - 10/03/2016 - Lamplighter's note\n"
	)
	for _, c := range []struct {
		text  string
		want  []string
		rules []string
	}{
		{header + "\n" + sentence, []string{"Lamplighter's note", "-"}, []string{model.RuleMissingDocumentType}},
		{sentence + header, []string{"Lamplighter's note", "-"}, []string{model.RuleMissingDocumentType}},
		{"Members called on the Council to act now\n\n" + sentence + header, []string{"Lamplighter's note", "-"}, []string{model.RuleMissingDocumentType}},
		{"Resolution on toys\n\n" + sentence + header, []string{"Resolution on toys", "Lamplighter's note = - -"}, []string{model.RuleDocumentTypeUnknown}},
		{"# Toys\n\n" + sentence + header, []string{"Toys", "Lamplighter's note = - -"}, []string{model.RuleDocumentTypeUnknown}},
		{sentence + "2016/2999(RSP) - 10/03/2016\n", []string{"-", "-"}, []string{model.RuleMissingDocumentType, model.RuleMissingTitle}},
		{sentence + "2016/2999(RSP) - 10/03/2016 - " + adopted + "\n", []string{"-", adopted + " = text_adopted single"}, []string{model.RuleMissingTitle}},
	} {
		record, diagnostics := parseText(t, c.text, parser.WithFormat(parser.Markdown))
		got := showHeader(record)
		if diff := cmp.Diff(c.want, []string{got[0], got[3]}); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.text, diff)
		}
		if diff := cmp.Diff(c.rules, rulesOf(diagnostics)); diff != "" {
			t.Errorf("%q: the rules (-want +got):\n%s", c.text, diff)
		}
		checkNormal(t, []byte(c.text), record, parser.WithFormat(parser.Markdown))
	}
}
