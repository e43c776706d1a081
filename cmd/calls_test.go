package cmd

import (
	"database/sql"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// action is a row that says who is called upon to do what, and when.
type action struct{ Date, Reference, Type, Title, Addressee, Actors, Action string }

// TestCallsAlike asks who called on whom to do what, and when, of all that testdata
// holds and of an input of several summaries: the table, one SELECT without a join
// and what the index page shows give the same rows.
func TestCallsAlike(t *testing.T) {
	rows := filepath.Join(t.TempDir(), "rows.jsonl")
	writeFile(t, rows, `{"title": "Lamps", "date": "2015-03-04", "text": "It called on the Council to light lamps."}
{"title": "Piers", "text": "Parliament called on the Commission, Hungary and the Council to mend the piers."}
{"title": "Masts", "text": "It urged the Member States:"}
`)
	inputs := []string{"../testdata", rows, "--exclude", "golden", "--exclude", "script", "--exclude", "README.md"}
	convert := func(args ...string) string {
		t.Helper()
		args = slices.Concat([]string{"convert", "-q", "--fail-on", "never"}, args, inputs)
		status, stdout, stderr := run(nil, args...)
		if status != exitOK {
			t.Fatalf("%q: exit status %d, %s", args, status, stderr)
		}
		return stdout
	}
	dir := t.TempDir()
	convert("-o", filepath.Join(dir, "all.db"))
	convert("-f", "html", "-o", dir+"/")
	table := actionsOfTable(t, convert("-f", "csv"))
	if len(table) < 200 {
		t.Errorf("only %d actions", len(table))
	}
	if diff := cmp.Diff(table, actionsOfPage(t, filepath.Join(dir, "index.html"))); diff != "" {
		t.Errorf("the index is not like the table (-table +index)\n%s", diff)
	}
	compare := func(a, b action) int { return slices.Compare(a.cells(), b.cells()) }
	slices.SortFunc(table, compare)
	database := actionsOfDatabase(t, filepath.Join(dir, "all.db"))
	slices.SortFunc(database, compare)
	if diff := cmp.Diff(table, database); diff != "" {
		t.Errorf("the database is not like the table (-table +database)\n%s", diff)
	}
}

func (a action) cells() []string {
	return []string{a.Date, a.Reference, a.Type, a.Title, a.Addressee, a.Actors, a.Action}
}

func actionsOfTable(t *testing.T, table string) (all []action) {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(table)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	column := make(map[string]int)
	for i, name := range rows[0] {
		column[name] = i
	}
	for _, row := range rows[1:] {
		all = append(all, action{row[column["date"]], row[column["reference"]], row[column["procedure_type"]],
			row[column["title"]], row[column["addressee"]], row[column["actors"]], row[column["action"]]})
	}
	return all
}

func actionsOfDatabase(t *testing.T, path string) (all []action) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	rows, err := db.Query("SELECT date, reference, procedure_type, title, addressee, actors, action FROM call_actions")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var cells [7]sql.NullString
		if err := rows.Scan(&cells[0], &cells[1], &cells[2], &cells[3], &cells[4], &cells[5], &cells[6]); err != nil {
			t.Fatal(err)
		}
		all = append(all, action{cells[0].String, cells[1].String, cells[2].String, cells[3].String, cells[4].String,
			cells[5].String, cells[6].String})
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

// actionsOfPage reads the data of an index page, as its script does.
func actionsOfPage(t *testing.T, path string) (all []action) {
	t.Helper()
	index, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(index), `id="rows">`)
	data, _, _ := strings.Cut(rest, "</script>")
	var summaries [][]any
	if err := json.Unmarshal([]byte(data), &summaries); err != nil {
		t.Fatal(err)
	}
	text := func(v any) string {
		s, _ := v.(string) // null is nothing
		return s
	}
	for _, s := range summaries {
		for _, call := range s[9].([]any) {
			c := call.([]any)
			var actors []string
			for _, actor := range c[1].([]any) {
				actors = append(actors, text(actor))
			}
			for _, what := range c[2].([]any) {
				all = append(all, action{text(s[2]), text(s[3]), text(s[4]), text(s[1]), text(c[0]), strings.Join(actors, "; "),
					text(what)})
			}
		}
	}
	return all
}
