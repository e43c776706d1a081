package render

import (
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"resparse/model"
)

// at returns the span of a line.
func at(line int) *model.Span { return &model.Span{Line: line, Column: 1} }

// facts returns a record with two facts of each kind.
func facts() *model.Summary {
	s := minimal("Lamps; and more")
	s.Source.Name, s.Source.Record = "a, b.json", ptr("/3/text")
	s.Language, s.Date = ptr("fr"), ptr("2031-05-16")
	s.Procedure = &model.Procedure{Reference: "2031/2999(RSP)", Type: "RSP", URL: "https://example.org/x"}
	s.DocumentType = &model.DocumentType{Text: "Text adopted", Stage: ptr(model.StageTextAdopted), Reading: ptr(model.ReadingSingle)}
	s.TabledBy = &model.TabledBy{Text: "…", Joint: true, Groups: []model.Group{
		{Code: "EPP", Name: ptr("European People's Party"), Text: "PPE", Span: at(5)}, {Code: "XYZ", Text: "XYZ", Span: at(6)}}}
	s.Votes = []model.Vote{
		{Body: ptr(model.BodyParliament), Outcome: model.Adopted, For: ptr(400), Against: ptr(30), Abstentions: ptr(0), Text: "By 400.", Span: at(7)},
		{Outcome: model.Rejected, TabledBy: []string{"ECR", "ID"}, Text: "No.", Span: at(8)}}
	s.Committees = []model.Committee{
		{Code: ptr("PECH"), Name: "Committee on Fisheries", Role: model.RoleResponsible, Span: at(9)},
		{Name: "Committee on Lamps", Role: model.RoleOpinion, Span: at(10)}}
	s.Rapporteurs = []model.Rapporteur{
		{Name: "Kari VOLD", Group: ptr("EPP"), Country: ptr("NO"), Span: at(11)}, {Name: "Ann LEE", Span: at(12)}}
	s.Sections = []model.Section{{Heading: "Purpose", Kind: model.KindRunIn, Span: at(13)}, {Heading: "More", Kind: model.KindHeading, Span: at(14)}}
	s.KeyFindings = []model.Finding{
		{Text: "40 %", Sentence: "Some \"40 %\" fell.", Section: ptr("Purpose"), Span: at(15)}, {Text: "b", Sentence: "A b.", Span: at(16)}}
	s.Calls = []model.Call{
		{Form: model.FormList, Addressee: ptr("the Council and Malta"), Actors: []string{"council", "MT"}, LeadIn: "It called on them to:",
			Section: ptr("More"), Items: []model.Item{{Text: "act,", Span: at(18)}, {Text: "wait.", Span: at(19)}}, Span: at(17)},
		{Form: model.FormProse, LeadIn: "Members urged:", Span: at(20)}}
	s.Lists = []model.List{
		{LeadIn: "It noted:", Section: ptr("More"), Items: []model.Item{{Text: "- one;", Span: at(22)}, {Text: "two.", Span: at(23)}}, Span: at(21)},
		{Items: []model.Item{{Text: "three", Span: at(25)}}, Span: at(24)}}
	s.References = []model.Reference{
		{Kind: model.ReferenceDirective, ID: "2010/13/EU", CELEX: ptr("32010L0013"), Text: "Directive 2010/13/EU", Span: at(26)},
		{Kind: model.ReferenceMotion, ID: "B10-0001/2031", Text: "B10-0001/2031", Span: at(27)}}
	s.Spans = &model.HeaderSpans{Title: at(1), Procedure: at(3), Date: at(3)}
	return s
}

// factTables are the tables of that record, without the columns that all have.
var factTables = map[string]string{
	"calls": `form|addressee|actors|action|lead_in|section line
list|the Council and Malta|council; MT|act,|It called on them to:|More 18
list|the Council and Malta|council; MT|wait.|It called on them to:|More 19
prose||||Members urged:| 20`,
	"votes": `body|outcome|for|against|abstentions|tabled_by|text line
parliament|adopted|400|30|0||By 400. 7
|rejected||||ECR; ID|No. 8`,
	"groups": `code|name|text|joint|members line
EPP|European People's Party|PPE|true|false 5
XYZ||XYZ|true|false 6`,
	"findings": `text|sentence|section line
40 %|Some "40 %" fell.|Purpose 15
b|A b.| 16`,
	"committees": `code|name|role line
PECH|Committee on Fisheries|responsible 9
|Committee on Lamps|opinion 10`,
	"rapporteurs": `name|group|country line
Kari VOLD|EPP|NO 11
Ann LEE|| 12`,
	"sections": `heading|kind line
Purpose|run_in 13
More|heading 14`,
	"lists": `item|lead_in|section line
- one;|It noted:|More 22
two.|It noted:|More 23
three|| 25`,
	"references": `kind|id|celex|text line
directive|2010/13/EU|32010L0013|Directive 2010/13/EU 26
motion|B10-0001/2031||B10-0001/2031 27`,
	"summaries": `language|document_type|stage|reading|tabled_by|committees|rapporteurs|votes|findings|calls|url|format|sha256 line
fr|Text adopted|text_adopted|single|EPP; XYZ|PECH; Committee on Lamps|Kari VOLD; Ann LEE|2|2|2|https://example.org/x|markdown|` +
		strings.Repeat("0f", 32) + ` 1`,
}

// writeTable returns what a format writes of the records into a stream.
func writeTable(t *testing.T, format Format, o Options, records ...*model.Summary) string {
	t.Helper()
	var out strings.Builder
	w, err := Open(format, Target{Create: func(string) (io.Writer, error) { return &out, nil }}, o)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range records {
		if err := w.Write(s); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// readTable reads a table.
func readTable(t *testing.T, text string, comma rune) [][]string {
	t.Helper()
	r := csv.NewReader(strings.NewReader(text))
	r.Comma = comma
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return rows
}

// TestTables checks every cell of every table, in both formats.
func TestTables(t *testing.T) {
	for _, f := range []struct {
		format Format
		comma  rune
	}{{CSV, ','}, {TSV, '\t'}} {
		if len(f.format.Tables) != len(factTables) || f.format.Tables[0] != "calls" {
			t.Errorf("%s has the tables %q", f.format.Name, f.format.Tables)
		}
		for _, name := range f.format.Tables {
			var want [][]string
			for i, line := range strings.Split(factTables[name], "\n") {
				own, where := line[:strings.LastIndex(line, " ")], line[strings.LastIndex(line, " ")+1:]
				before := []string{"2031-05-16", "2031/2999(RSP)", "RSP", "Lamps; and more"}
				after := []string{"a, b.json", "/3/text", where, ""}
				if i == 0 {
					before = []string{"date", "reference", "procedure_type", "title"}
					after = []string{"source", "record", "line", "page"}
				}
				want = append(want, slices.Concat(before, strings.Split(own, "|"), after))
			}
			out := writeTable(t, f.format, Options{Table: name}, facts())
			if diff := cmp.Diff(want, readTable(t, out, f.comma)); diff != "" {
				t.Errorf("%s in %s (-want +got)\n%s", name, f.format.Name, diff)
			}
			if !f.format.Owns([]byte(out)) || !Owns([]byte(out)) {
				t.Errorf("%s in %s is not known again", name, f.format.Name)
			}
		}
	}
	if out := writeTable(t, CSV, Options{}, facts()); out != writeTable(t, CSV, Options{Table: "calls"}, facts()) {
		t.Errorf("the usual table is\n%s", out)
	}
}

// TestTableOfNothing checks that a table without rows has its header, and that
// what a summary does not state is an empty cell.
func TestTableOfNothing(t *testing.T) {
	const header = "date,reference,procedure_type,title,name,group,country,source,record,line,page\n"
	o := Options{Table: "rapporteurs"}
	for _, records := range [][]*model.Summary{nil, {minimal("A")}, {minimal("A"), minimal("B")}} {
		if got := writeTable(t, CSV, o, records...); got != header {
			t.Errorf("%d records give\n%s", len(records), got)
		}
	}
	s := minimal("A")
	s.Title, s.Rapporteurs = nil, []model.Rapporteur{{Name: "Ann LEE"}}
	if got := writeTable(t, CSV, o, minimal("A"), s, s); got != header+",,,,Ann LEE,,,stdin,,,\n,,,,Ann LEE,,,stdin,,,\n" {
		t.Errorf("got\n%s", got)
	}
	const row = "A,,,,,,,,0,0,0,,markdown,"
	if got := writeTable(t, CSV, Options{Table: "summaries"}, minimal("A")); !strings.Contains(got, "\n,,,"+row) {
		t.Errorf("got\n%s", got)
	}
}

// TestTableLine checks which place of the header a row of summaries has.
func TestTableLine(t *testing.T) {
	for _, tt := range []struct {
		spans *model.HeaderSpans
		want  string
	}{
		{nil, ""}, {&model.HeaderSpans{}, ""}, {&model.HeaderSpans{DocumentType: at(4)}, "4"},
		{&model.HeaderSpans{Date: at(3), DocumentType: at(4)}, "3"},
		{&model.HeaderSpans{Procedure: at(2), Date: at(3)}, "2"},
		{&model.HeaderSpans{Title: at(1), Procedure: at(2)}, "1"},
	} {
		s := minimal("A")
		s.Spans = tt.spans
		rows := readTable(t, writeTable(t, CSV, Options{Table: "summaries"}, s), ',')
		if got := rows[1][len(rows[1])-2]; got != tt.want {
			t.Errorf("line %q, want %q", got, tt.want)
		}
	}
}

// TestTableFolder writes all tables, or one, to the files of a folder.
func TestTableFolder(t *testing.T) {
	for _, tt := range []struct {
		table string
		want  []string
	}{
		{"", []string{"calls.tsv", "votes.tsv", "groups.tsv", "findings.tsv", "committees.tsv", "rapporteurs.tsv",
			"sections.tsv", "lists.tsv", "references.tsv", "summaries.tsv"}},
		{"votes", []string{"votes.tsv"}},
	} {
		files := make(map[string]*strings.Builder)
		var names []string
		o := Options{Folder: true, Table: tt.table}
		w, err := Open(TSV, Target{Create: func(name string) (io.Writer, error) {
			names = append(names, name)
			files[name] = new(strings.Builder)
			return files[name], nil
		}}, o)
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(w.Write(facts()), w.Write(minimal("B")), w.Write(facts()), w.Close()); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(tt.want, names); diff != "" {
			t.Errorf("files (-want +got)\n%s", diff)
		}
		if listed, err := TSV.Files(o); err != nil || !slices.Equal(listed, names) {
			t.Errorf("Files returned %q, %v", listed, err)
		}
		for name, out := range files {
			table := strings.TrimSuffix(name, ".tsv")
			if want := writeTable(t, TSV, Options{Table: table}, facts(), minimal("B"), facts()); out.String() != want {
				t.Errorf("%s (-want +got)\n%s", name, cmp.Diff(want, out.String()))
			}
		}
	}
}

// TestSpreadsheet checks that no cell of a table is run by a spreadsheet, and
// that it is told to be UTF-8.
func TestSpreadsheet(t *testing.T) {
	for text, want := range map[string]string{
		"=1+1": "'=1+1", "+1": "'+1", "-1": "'-1", "@A1": "'@A1", "\tx": "'\tx", "\rx": "'\rx", "'=1": "'=1", "a=1": "a=1", "": "", "–1": "–1",
	} {
		s := minimal(text)
		s.Source.Name = text
		s.Rapporteurs = []model.Rapporteur{{Name: text}, {Name: text}}
		out := writeTable(t, TSV, Options{Table: "rapporteurs", Spreadsheet: true}, s)
		body, ok := strings.CutPrefix(out, "\ufeff")
		if !ok || strings.Contains(body, "\ufeff") || !TSV.Owns([]byte(out)) {
			t.Errorf("the table starts %q", out[:10])
		}
		for _, row := range readTable(t, body, '\t')[1:] {
			if row[3] != want || row[4] != want || row[7] != want {
				t.Errorf("%q is written as %q", text, row)
			}
		}
		plain := readTable(t, writeTable(t, TSV, Options{Table: "rapporteurs"}, s), '\t')
		if plain[0][0] != "date" || plain[1][3] != text {
			t.Errorf("without the option %q is written as %q", text, plain)
		}
	}
	if got := writeTable(t, CSV, Options{Spreadsheet: true}); !strings.HasPrefix(got, "\ufeffdate,") {
		t.Errorf("an empty table starts %q", got)
	}
}

// TestHostileTables reads every cell of every table back.
func TestHostileTables(t *testing.T) {
	for _, name := range CSV.Tables {
		records := hostileRecords()
		for _, f := range []struct {
			format Format
			comma  rune
		}{{CSV, ','}, {TSV, '\t'}} {
			rows := readTable(t, writeTable(t, f.format, Options{Table: name}, records...), f.comma)
			each := (len(rows) - 1) / len(hostile)
			if each == 0 || len(rows) != 1+each*len(hostile) {
				t.Fatalf("%s: %d rows of %d records", name, len(rows), len(hostile))
			}
			for i, row := range rows[1:] {
				want := strings.ReplaceAll(valid(hostile[i/each]), "\r\n", "\n") // as the reader has it
				if title, source := row[3], row[len(row)-3]; title != want || source != want {
					t.Errorf("%s: %q reads %q and %q", name, want, title, source)
				}
			}
		}
	}
}

// TestTableErrors checks what is said of a table that does not exist, and of an
// input without a record.
func TestTableErrors(t *testing.T) {
	for _, o := range []Options{{Table: "call"}, {Table: "calls.csv", Folder: true}} {
		if _, err := Open(CSV, Target{}, o); err == nil || !strings.Contains(err.Error(), `"`+o.Table+`"`) {
			t.Errorf("Open returned %v", err)
		}
		if _, err := CSV.Files(o); err == nil {
			t.Error("Files returned no error")
		}
	}
	w, err := New(io.Discard, CSV, false)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Encode(&Input{Text: []byte("# Lamps\n")}); err == nil {
		t.Error("a text is no record")
	}
	for _, head := range []string{"", "date,reference,procedure_type,title\n", "date,title,text\n", "\ufeff", "id;text\n"} {
		if CSV.Owns([]byte(head)) || TSV.Owns([]byte(head)) {
			t.Errorf("%q is taken for our own", head)
		}
	}
	if calls := writeTable(t, CSV, Options{}); TSV.Owns([]byte(calls)) {
		t.Error("CSV is taken for TSV")
	}
}
