//go:build linux

package cmd

import (
	"database/sql"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// form is a form of output, a row of the table of faults.
type form struct {
	name   string
	output string // in a folder of the test's; / at the end for a folder
	args   []string
}

func forms() []form {
	return []form{
		{"records", "all.json", []string{"convert"}},
		{"folder of records", "records/", []string{"convert", "-f", "json"}},
		{"table", "calls.csv", []string{"convert"}},
		{"folder of tables", "tables/", []string{"convert", "-f", "csv"}},
		{"database", "all.db", []string{"convert"}},
		{"page", "all.html", []string{"convert"}},
		{"folder of pages", "pages/", []string{"convert", "-f", "html"}},
		{"report", "report.json", []string{"check", "-f", "json"}},
		{"counts", "counts.csv", []string{"stats"}},
	}
}

// line is the command line that writes the form to a folder.
func (f *form) line(dir string, inputs ...string) []string {
	return slices.Concat(f.args, []string{"-q", "--fail-on", "never", "-o", dir + "/" + f.output}, inputs)
}

func (f *form) isFolder() bool { return strings.HasSuffix(f.output, "/") }

// state is what a folder holds: files by their names, of databases what they say.
type state map[string]string

// readState reads a folder. A file that should be there no more is named.
func readState(t *testing.T, dir string) (held state, leftover []string) {
	t.Helper()
	held = make(state)
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		name, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		if strings.HasPrefix(entry.Name(), ".") || strings.HasSuffix(name, "-journal") {
			leftover = append(leftover, name)
			return nil
		}
		if filepath.Ext(name) == ".db" {
			held[name] = dumpOf(t, path)
			return nil
		}
		data, err := os.ReadFile(path)
		held[name] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return held, leftover
}

// dumpOf returns the summaries of a database, which must be sound. An empty one, that
// a run left which was killed, is none.
func dumpOf(t *testing.T, path string) string {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var tables int
	if err := db.QueryRow("SELECT count(*) FROM sqlite_schema").Scan(&tables); err != nil {
		t.Errorf("%s: %v", path, err)
	}
	if tables == 0 {
		return ""
	}
	var sound, dump string
	if err := db.QueryRow("PRAGMA integrity_check").Scan(&sound); err != nil || sound != "ok" {
		t.Errorf("%s: integrity: %s, %v", path, sound, err)
	}
	const all = "SELECT group_concat(row, char(10)) FROM (SELECT source || sha256 || " +
		"(SELECT count(*) FROM call_items i WHERE i.summary = s.id) AS row FROM summaries s ORDER BY 1)"
	if err := db.QueryRow(all).Scan(&dump); err != nil {
		t.Errorf("%s: %v", path, err)
	}
	return dump
}

// faultInputs are the summaries of two runs, the second of which changes some and
// adds more; and what the runs make of them.
type faultInputs struct {
	first, second []string
	old, new      state
	made          string // a folder with what the first makes
}

func makeFaultInputs(t *testing.T, f *form) *faultInputs {
	t.Helper()
	in := &faultInputs{first: []string{makeFolderOf(t, 4)}}
	folder := makeFolderOf(t, 14)
	changed := filepath.Join(folder, "000", "0002.md")
	writeFile(t, changed, strings.ReplaceAll(summary, "lamp", "buoy"))
	in.second = []string{folder}
	for _, one := range []struct {
		inputs []string
		to     *state
	}{{in.first, &in.old}, {in.second, &in.new}} {
		dir := t.TempDir()
		if status, _, stderr := run(nil, f.line(dir, one.inputs...)...); status != exitOK {
			t.Fatalf("exit status %d: %s", status, stderr)
		}
		if in.made == "" {
			in.made = dir
		}
		var leftover []string
		if *one.to, leftover = readState(t, dir); len(leftover) > 0 {
			t.Fatalf("%q is left", leftover)
		}
	}
	if f.output == "all.db" { // which keeps what has no input any more
		dir := in.oldIn(t)
		run(nil, f.line(dir, in.second...)...)
		in.new, _ = readState(t, dir)
	}
	return in
}

// oldIn returns a folder of its own with what the first run makes.
func (in *faultInputs) oldIn(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(in.made)); err != nil {
		t.Fatal(err)
	}
	return dir
}

// whole reports what is neither as the first run made it nor as the second does.
func (in *faultInputs) whole(t *testing.T, what string, got state) {
	t.Helper()
	for name, text := range got {
		old, wasThere := in.old[name]
		if text != in.new[name] && !(wasThere && text == old) {
			t.Errorf("%s: %s is neither old nor new: %d bytes", what, name, len(text))
		}
	}
	for name := range in.old {
		if _, ok := got[name]; !ok {
			t.Errorf("%s: %s is gone", what, name)
		}
	}
}

// completes checks that a run after a fault makes all that it should, and clears
// what was left.
func (in *faultInputs) completes(t *testing.T, f *form, what, dir string) {
	t.Helper()
	status, _, stderr := run(nil, f.line(dir, in.second...)...)
	got, leftover := readState(t, dir)
	want := maps.Clone(in.new)
	for name, text := range in.old { // files whose input is gone stay
		if _, ok := want[name]; !ok {
			want[name] = text
		}
	}
	if status != exitOK || len(leftover) > 0 || !maps.Equal(got, want) {
		t.Errorf("%s: the next run: exit status %d, %s, %q is left, as it should be: %t", what, status, stderr, leftover,
			maps.Equal(got, want))
	}
}

// eachForm runs a test for each form of output.
func eachForm(t *testing.T, test func(t *testing.T, f *form, in *faultInputs)) {
	t.Helper()
	for _, f := range forms() {
		t.Run(f.name, func(t *testing.T) {
			t.Parallel()
			test(t, &f, makeFaultInputs(t, &f))
		})
	}
}
