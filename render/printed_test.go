package render

import (
	"strings"
	"testing"

	"resparse/model"
)

// TestReportsOfPages checks what each format of reports says of a PDF file, which has
// no lines and columns.
func TestReportsOfPages(t *testing.T) {
	of := Report{Path: "a.pdf", Data: []byte("%PDF-1.7 is no text to show"), Diagnostics: []model.Diagnostic{
		{Rule: model.RulePDFDoubtful, Severity: model.Warning, Message: "it is dark", Span: *printed()},
	}}
	for format, want := range map[ReportFormat]string{
		ReportText: "a.pdf:p2: warning: it is dark [pdf-doubtful]\n",
		ReportJSON: "[\n  {\"path\":\"a.pdf\",\"line\":null,\"column\":null,\"page\":2,\"end_line\":null,\"end_column\":null," +
			"\"start\":3,\"end\":9,\"severity\":\"warning\",\"rule\":\"pdf-doubtful\",\"message\":\"it is dark\"}\n]\n",
		ReportGitHub: "::warning file=a.pdf,title=pdf-doubtful::page 2: it is dark\n",
		ReportJUnit:  `<testcase name="pdf-doubtful: page 2: it is dark" classname="a.pdf" file="a.pdf">`,
		ReportGitLab: `"description":"page 2: it is dark","check_name":"pdf-doubtful"`,
		ReportSARIF:  `"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a.pdf"}}}]`,
	} {
		got := report(t, format, of)
		if whole := strings.HasSuffix(want, "\n"); whole && got != want || !strings.Contains(got, want) {
			t.Errorf("%s: %s does not have %s", format, got, want)
		}
	}
	if got := report(t, ReportGitLab, of); !strings.Contains(got, `"lines":{"begin":1}`) {
		t.Errorf("GitLab needs a line: %s", got)
	}
	if got := report(t, ReportSARIF, of); !strings.Contains(got, `{"text":"page 2: it is dark"}`) {
		t.Errorf("SARIF names no page: %s", got)
	}
	shown := ShowDiagnostic("a.pdf", of.Data, of.Diagnostics[0], Style{Excerpt: true, Width: 80})
	if shown != "a.pdf:p2: warning: it is dark [pdf-doubtful]\n" {
		t.Errorf("shown as %q", shown)
	}
}

// TestPagesInTables checks that a row has a line or a page.
func TestPagesInTables(t *testing.T) {
	line := &model.Span{Line: 7, Column: 1}
	for _, test := range []struct {
		at   *model.Span
		want []string
	}{{line, []string{"7", ""}}, {printed(), []string{"", "2"}}, {nil, []string{"", ""}}} {
		s := minimal("A")
		s.Rapporteurs = []model.Rapporteur{{Name: "Ada Lume", Span: test.at}}
		for _, table := range tables() {
			if table.name != "rapporteurs" {
				continue
			}
			table.each(s, func(row []string) {
				if got := row[len(row)-2:]; got[0] != test.want[0] || got[1] != test.want[1] {
					t.Errorf("%v: line and page are %q, want %q", test.at, got, test.want)
				}
			})
		}
	}
}
