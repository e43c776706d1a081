package sqlite_test

import (
	"bytes"
	"database/sql"
	"encoding/csv"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"resparse/model"
	"resparse/render"
	"resparse/render/sqlite"
)

func ptr[T any](v T) *T { return &v }

// at returns a place that begins at a byte.
func at(start int) *model.Span {
	return &model.Span{Start: start, End: start + 5, Line: start/10 + 1, Column: 1}
}

// onPage returns a place in a PDF file.
func onPage(start int) *model.Span {
	return &model.Span{Start: start, End: start + 5, Page: 2, Box: &model.Box{Left: 1, Top: 2.5, Right: 3, Bottom: 4}}
}

// lamps is a record with facts of each kind, and with a heading that comes twice.
func lamps(source, sum string) *model.Summary {
	heading := ptr("Lamps")
	return &model.Summary{
		SchemaVersion: model.SchemaVersion,
		Source:        model.Source{Name: source, Format: model.FormatMarkdown, SHA256: sum},
		Language:      ptr("en"), Title: ptr("Lamps of Norland"), Date: ptr("2015-03-04"),
		Procedure: &model.Procedure{Reference: "2015/2999(XYZ)", Year: 2015, Number: 2999, Type: "XYZ"},
		TabledBy: &model.TabledBy{Text: "The S&D and the Lamplighters tabled it.", Joint: true, Groups: []model.Group{
			{Code: "S&D", Name: ptr("Progressive Alliance of Socialists and Democrats"), Text: "S&D", Span: at(10)}, {Code: "Lamplighters", Text: "Lamplighters", Span: at(20)}}},
		Votes: []model.Vote{
			{Outcome: model.Adopted, For: ptr(3), TabledBy: []string{"S&D"}, Text: "3 votes", Span: at(30)}},
		Committees:  []model.Committee{{Code: ptr("PECH"), Name: "Fisheries", Role: model.RoleResponsible}},
		Rapporteurs: []model.Rapporteur{{Name: "Ada Lume", Group: ptr("S&D"), Span: onPage(60)}},
		Sections: []model.Section{
			{Heading: "Lamps", Kind: model.KindHeading, Span: at(40)}, {Heading: "Lamps", Kind: model.KindRunIn, Span: at(80)}},
		KeyFindings: []model.Finding{
			{Text: "dark", Sentence: "It is dark.", Section: heading, Span: at(50)},
			{Text: "darker", Sentence: "It is darker.", Section: heading, Span: at(90)}},
		Calls: []model.Call{
			{Form: model.FormList, Addressee: ptr("the Council"), Actors: []string{"council", "lamp_office"},
				LeadIn: "It called:", Section: heading,
				Items: []model.Item{{Text: "light lamps;", Span: at(100)}, {Text: "mend lamps.", Span: at(110)}},
				Span:  at(95)},
			{Form: model.FormList, Actors: []string{}, LeadIn: "It urged:", Items: []model.Item{}, Span: at(120)}},
		Lists:      []model.List{{LeadIn: "It has:", Items: []model.Item{{Text: "oil", Span: at(130)}}, Span: at(125)}},
		References: []model.Reference{{Kind: model.ReferenceReport, Text: "A8-1", ID: "A8-1"}},
		Spans:      &model.HeaderSpans{Title: at(0)},
	}
}

// update writes summaries to a database, and calls before, if not nil, before
// the end.
func update(t *testing.T, path string, before func(*sqlite.Database), all ...*model.Summary) {
	t.Helper()
	d, err := sqlite.Open(path, "test")
	if err != nil {
		t.Fatal(err)
	}
	defer d.Discard()
	add(t, d, all...)
	if before != nil {
		before(d)
	}
	if err := d.Commit(); err != nil {
		t.Fatal(err)
	}
}

func add(t *testing.T, d *sqlite.Database, all ...*model.Summary) {
	t.Helper()
	w, err := render.Open(d.Format(), render.Target{}, render.Options{Many: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range all {
		parts, err := w.Encode(&render.Input{Summary: s, Text: []byte("# Lamps\n"), Diagnostics: []model.Diagnostic{
			{Rule: "missing-date", Severity: model.Warning, Message: "no date", Span: *at(7)},
			{Rule: "pdf-doubtful", Severity: model.Warning, Message: "dark", Span: *onPage(9)}}})
		if err != nil {
			t.Fatal(err)
		}
		if err := w.Add(parts); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
}

// query returns the rows of a query, null as an empty text.
func query(t *testing.T, path, text string) [][]string {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	rows, err := db.Query(text)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		t.Fatal(err)
	}
	var all [][]string
	for rows.Next() {
		row, cells := make([]string, len(columns)), make([]any, len(columns))
		values := make([]sql.NullString, len(columns))
		for i := range cells {
			cells[i] = &values[i]
		}
		if err := rows.Scan(cells...); err != nil {
			t.Fatal(err)
		}
		for i, v := range values {
			row[i] = v.String
		}
		all = append(all, row)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

// sound checks a database's keys and indexes.
func sound(t *testing.T, path string) {
	t.Helper()
	if got := query(t, path, "PRAGMA foreign_key_check"); len(got) > 0 {
		t.Errorf("rows without what they refer to: %q", got)
	}
	if got := query(t, path, "PRAGMA integrity_check"); got[0][0] != "ok" {
		t.Errorf("integrity: %q", got)
	}
	query(t, path, "INSERT INTO search (search, rank) VALUES ('integrity-check', 1) RETURNING 1")
}

// TestViews checks that the view of calls, and that of votes, has the rows
// of the table.
func TestViews(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	all := []*model.Summary{lamps("a", "1"), lamps("b", "2")}
	all[1].Source.Record, all[1].Procedure = ptr("/1"), nil
	update(t, path, nil, all...)
	sound(t, path)
	for table, view := range map[string]string{"calls": "call_actions", "votes": "vote_results"} {
		var out bytes.Buffer
		w, err := render.Open(render.CSV, render.Target{Create: toBuffer(&out)}, render.Options{Many: true, Table: table})
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range all {
			if err := w.Write(s); err != nil {
				t.Fatal(err)
			}
		}
		want, err := csv.NewReader(&out).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		want = want[1:]
		got := query(t, path, "SELECT * FROM "+view)
		slices.SortFunc(want, slices.Compare)
		slices.SortFunc(got, slices.Compare)
		if diff := cmp.Diff(want, got); diff != "" || len(got) < 2 {
			t.Errorf("%s (-table +view)\n%s", view, diff)
		}
	}
}

func toBuffer(b *bytes.Buffer) func(string) (io.Writer, error) {
	return func(string) (io.Writer, error) { return b, nil }
}

// TestTables checks what the tables hold that the views do not show.
func TestTables(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	update(t, path, nil, lamps("a", "1"))
	const named = "SELECT a.id, ifnull(a.kind, '-') FROM call_actors c JOIN actors a ON id = actor"
	for text, want := range map[string]string{
		"SELECT text, finding, section FROM findings ORDER BY finding": "dark 1 1; darker 2 2",
		named: "council institution; lamp_office -",
		"SELECT group_code, texts, first FROM who_tables_with_whom ORDER BY 1":           "Lamplighters 1 2015-03-04; S&D 1 2015-03-04",
		"SELECT tabled_by, joint, members FROM summaries":                                "The S&D and the Lamplighters tabled it. 1 0",
		"SELECT field, start_byte, line FROM header_places":                              "title 0 1",
		"SELECT rowid FROM search WHERE search MATCH 'findings:darker AND actions:mend'": "1",
		"SELECT rowid FROM search WHERE search MATCH 'absent'":                           "",
		"SELECT c.name FROM committees c JOIN summary_committees s ON s.code = c.code":   "Committee on Fisheries",
		"SELECT name FROM group_names WHERE group_code || language = 'S&Dfr'":            "Alliance progressiste des socialistes et démocrates",
		"SELECT kind, id, start_byte IS NULL FROM citations":                             "report A8-1 1",
		"SELECT lead_in, text FROM lists JOIN list_items USING (summary, list)":          "It has: oil",
		"SELECT name, group_code, ifnull(country, '-') FROM rapporteurs":                 "Ada Lume S&D -",
		"SELECT rule, severity, start_byte FROM diagnostics":                             "missing-date warning 7; pdf-doubtful warning 9",
	} {
		var rows []string
		for _, row := range query(t, path, text) {
			rows = append(rows, strings.Join(row, " "))
		}
		if got := strings.Join(rows, "; "); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// TestUpdate checks that a summary is known as long as its digest is the same,
// that one that changed keeps its id, and what goes.
func TestUpdate(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	update(t, path, nil, lamps("a", "1"), lamps("b", "2"), lamps("c", "3"))
	changed := lamps("b", "4")
	changed.Calls = nil
	update(t, path, func(d *sqlite.Database) {
		source := lamps("a", "1").Source
		diagnostics, known, err := d.Known(source)
		want := []model.Diagnostic{{Rule: "missing-date", Severity: model.Warning, Message: "no date", Span: *at(7)},
			{Rule: "pdf-doubtful", Severity: model.Warning, Message: "dark", Span: *onPage(9)}}
		if diff := cmp.Diff(want, diagnostics); err != nil || !known || diff != "" {
			t.Errorf("known: %v, %v (-want +got)\n%s", known, err, diff)
		}
		other, row, none := source, source, source
		other.SHA256, row.Record, none.SHA256 = "2", ptr("/1"), ""
		for _, unknown := range []model.Source{other, row, none} {
			if _, known, err := d.Known(unknown); known || err != nil {
				t.Errorf("%+v is known, %v", unknown, err)
			}
		}
	}, changed)
	sound(t, path)
	want := [][]string{{"1", "a", "1"}, {"2", "b", "4"}, {"3", "c", "3"}}
	if diff := cmp.Diff(want, query(t, path, "SELECT id, source, sha256 FROM summaries ORDER BY id")); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	wantPlaces := [][]string{{"1", "1", "", ""}, {"", "", "2", "[1,2.5,3,4]"}}
	places := query(t, path, "SELECT line, col, page, box FROM diagnostics WHERE summary = 1 ORDER BY position")
	if diff := cmp.Diff(wantPlaces, places); diff != "" {
		t.Errorf("places of diagnostics (-want +got)\n%s", diff)
	}
	if got := query(t, path, "SELECT rowid FROM search WHERE search MATCH 'actions:mend' ORDER BY 1"); len(got) != 2 {
		t.Errorf("the index has the actions of %q", got)
	}
	update(t, path, func(d *sqlite.Database) {
		d.Keep("c")
		if err := d.Prune(); err != nil {
			t.Error(err)
		}
	}, changed)
	sound(t, path)
	if diff := cmp.Diff(want[1:], query(t, path, "SELECT id, source, sha256 FROM summaries ORDER BY id")); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	d, err := sqlite.Open(path, "another version")
	if err != nil {
		t.Fatal(err)
	}
	defer d.Discard()
	if _, known, err := d.Known(changed.Source); known || err != nil {
		t.Errorf("what another version wrote is known, %v", err)
	}
}

// TestOpenFails checks the errors of files that cannot be written, and that they
// stay as they are.
func TestOpenFails(t *testing.T) {
	for name, tt := range map[string]struct{ sql, want string }{
		"newer":   {"PRAGMA user_version = 9", "was written by a newer version of resparse (schema 9, this one knows 2)"},
		"older":   {"PRAGMA user_version = 0", "was written by an older version of resparse"},
		"foreign": {"PRAGMA application_id = 0", "is a database of another program"},
	} {
		path := filepath.Join(t.TempDir(), "a.db")
		update(t, path, nil, lamps("a", "1"))
		query(t, path, tt.sql)
		fails(t, name, path, tt.want)
	}
	path := filepath.Join(t.TempDir(), "a.db")
	if err := os.WriteFile(path, []byte(strings.Repeat("no database ", 100)), 0o666); err != nil {
		t.Fatal(err)
	}
	fails(t, "text", path, "is no SQLite database")
}

func fails(t *testing.T, name, path, want string) {
	t.Helper()
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if d, err := sqlite.Open(path, "test"); err == nil {
		d.Discard()
		t.Errorf("%s: there is no error", name)
	} else if !strings.Contains(err.Error(), want) {
		t.Errorf("%s: %v, want %s", name, err, want)
	}
	if after, err := os.ReadFile(path); err != nil || !bytes.Equal(before, after) {
		t.Errorf("%s: the file has changed, %v", name, err)
	}
}

// TestLocked checks that a second run that writes waits, and then says why it
// cannot; and that readers see the old database until the first one ends.
func TestLocked(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	update(t, path, nil, lamps("a", "1"))
	d, err := sqlite.Open(path, "test")
	if err != nil {
		t.Fatal(err)
	}
	add(t, d, lamps("b", "2"))
	if _, err := sqlite.Open(path, "test"); err == nil || !strings.Contains(err.Error(), "is locked by another program") {
		t.Errorf("a second run: %v", err)
	}
	if got := query(t, path, "SELECT source FROM summaries"); len(got) != 1 {
		t.Errorf("a reader sees %q", got)
	}
	d.Discard()
	sound(t, path)
	if got := query(t, path, "SELECT source FROM summaries"); len(got) != 1 {
		t.Errorf("after a run that was given up there is %q", got)
	}
}

// TestDiscardNew checks that a run that is given up leaves no file of its own.
func TestDiscardNew(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	d, err := sqlite.Open(path, "test")
	if err != nil {
		t.Fatal(err)
	}
	add(t, d, lamps("a", "1"))
	d.Discard()
	if files, err := os.ReadDir(filepath.Dir(path)); err != nil || len(files) > 0 {
		t.Errorf("%v, %v are left", err, files)
	}
}

// TestKilled checks that a run that is killed leaves the old database whole, and
// that the next one goes on from there. The child writes more than its cache
// holds, so that pages reach the file before the end.
func TestKilled(t *testing.T) {
	if path := os.Getenv("SQLITE_TEST_KILLED"); path != "" {
		d, err := sqlite.Open(path, "test")
		if err != nil {
			t.Fatal(err)
		}
		long := lamps("b", "2")
		long.Lists[0].Items[0].Text = strings.Repeat("oil ", 2<<20)
		for _, name := range []string{"a", "b", "c"} {
			long.Source.Name = name
			add(t, d, long)
		}
		p, err := os.FindProcess(os.Getpid())
		if err != nil {
			t.Fatal(err)
		}
		t.Error(p.Kill())
		select {}
	}
	path := filepath.Join(t.TempDir(), "a.db")
	update(t, path, nil, lamps("a", "1"))
	before, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	child := exec.Command(os.Args[0], "-test.run", "^TestKilled$")
	child.Env = append(os.Environ(), "SQLITE_TEST_KILLED="+path)
	if out, err := child.CombinedOutput(); err == nil || bytes.Contains(out, []byte("FAIL")) {
		t.Fatalf("the child was not killed: %v, %s", err, out)
	}
	if after, err := os.Stat(path); err != nil || after.Size() <= before.Size() {
		t.Errorf("the child wrote nothing to the file, %v", err)
	}
	if told := compare(t, path, nil, lamps("a", "1"), lamps("b", "2")); !slices.Equal(told, []string{"b new"}) {
		t.Errorf("a comparison after the child: %q", told)
	}
	update(t, path, nil, lamps("c", "3"))
	sound(t, path)
	want := [][]string{{"a", "1"}, {"c", "3"}}
	if diff := cmp.Diff(want, query(t, path, "SELECT source, sha256 FROM summaries ORDER BY id")); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
