package sqlite_test

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"resparse/model"
	"resparse/parser"
	"resparse/render/sqlite"
)

// compare returns what a comparison with the summaries tells, in words.
func compare(t *testing.T, path string, before func(*sqlite.Database), all ...*model.Summary) (told []string) {
	t.Helper()
	d, err := sqlite.Compare(path, "another version", func(c sqlite.Change) error {
		what := "changed"
		switch {
		case c.Held == nil:
			what = "new"
		case c.Read == nil:
			what = "gone"
		case c.Held.Summary.Source.Name != c.Read.Summary.Source.Name || len(c.Held.Text) == 0:
			t.Errorf("%+v is not what the database holds of %s", c.Held, c.Source.Name)
		}
		told = append(told, c.Source.Name+" "+what)
		return nil
	})
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
	return told
}

// TestCompareDocuments checks that a database holds all of the records of testdata:
// read back, they are the same.
func TestCompareDocuments(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	var all []*model.Summary
	err := filepath.WalkDir("../../testdata", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !slices.Contains([]string{".md", ".txt", ".html", ".jsonl", ".pdf", ".mhtml"},
			filepath.Ext(name)) {
			return err
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		for result, err := range parser.ParseAll(bytes.NewReader(data), parser.WithName(name), parser.WithSpans()) {
			if err == nil {
				all = append(all, result.Summary)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 40 {
		t.Errorf("only %d records", len(all))
	}
	update(t, path, nil, all...)
	if told := compare(t, path, nil, all...); len(told) > 0 {
		t.Errorf("not as they were read: %q", told)
	}
}

// TestCompareFields changes each value of a record, and checks that it is noticed.
func TestCompareFields(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	update(t, path, nil, lamps("a", "1"))
	if told := compare(t, path, nil, lamps("a", "1")); len(told) > 0 {
		t.Fatalf("without a change: %q", told)
	}
	changed := lamps("a", "1")
	tried := 0
	var visit func(name string, v reflect.Value)
	try := func(name string, v reflect.Value, value any) {
		old := reflect.New(v.Type()).Elem()
		old.Set(v)
		defer v.Set(old)
		v.Set(reflect.ValueOf(value).Convert(v.Type()))
		want := "a changed"
		if name == ".Source.Name" {
			want = "other new"
		}
		tried++
		if told := compare(t, path, nil, changed); !slices.Equal(told, []string{want}) {
			t.Errorf("%s: %q, want %s", name, told, want)
		}
	}
	visit = func(name string, v reflect.Value) {
		switch v.Kind() {
		case reflect.Struct:
			for i := range v.NumField() {
				visit(name+"."+v.Type().Field(i).Name, v.Field(i))
			}
		case reflect.Slice:
			for i := range v.Len() {
				visit(name, v.Index(i))
			}
		case reflect.Pointer:
			if !v.IsNil() {
				visit(name, v.Elem())
			}
		case reflect.String:
			try(name, v, "other")
		case reflect.Int:
			try(name, v, v.Int()+1)
		case reflect.Bool:
			try(name, v, !v.Bool())
		}
	}
	visit("", reflect.ValueOf(changed).Elem())
	if tried < 100 {
		t.Errorf("only %d values were changed", tried)
	}
}

// TestCompare checks what is told of summaries that are new, changed and gone, and
// that nothing is written.
func TestCompare(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	update(t, path, nil, lamps("a", "1"), lamps("b", "2"), lamps("c", "3"), lamps("d", "4"))
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	told := compare(t, path, func(d *sqlite.Database) {
		if _, known, err := d.Known(lamps("d", "4").Source); known || err != nil {
			t.Errorf("what another version wrote is known, %v", err)
		}
		d.Keep("c")
		if err := d.Prune(); err != nil {
			t.Error(err)
		}
	}, lamps("b", "5"), lamps("e", "6"))
	if want := []string{"b changed", "e new", "a gone", "d gone"}; !slices.Equal(told, want) {
		t.Errorf("%q, want %q", told, want)
	}
	if after, err := os.ReadFile(path); err != nil || !bytes.Equal(before, after) {
		t.Errorf("the file has changed, %v", err)
	}

	stop := errors.New("stop")
	d, err := sqlite.Compare(path, "test", func(sqlite.Change) error { return stop })
	if err != nil {
		t.Fatal(err)
	}
	defer d.Discard()
	if _, known, err := d.Known(lamps("a", "1").Source); !known || err != nil {
		t.Errorf("a is not known, %v", err)
	}
	if err := d.Prune(); !errors.Is(err, stop) {
		t.Errorf("an error of the function that is told gives %v", err)
	}
}

// TestCompareEmpty checks that a file that is missing, or has nothing in it, counts
// as an empty database, and is left as it is.
func TestCompareEmpty(t *testing.T) {
	dir := t.TempDir()
	missing, empty, void := filepath.Join(dir, "missing.db"), filepath.Join(dir, "empty.db"), filepath.Join(dir, "void.db")
	if err := os.WriteFile(empty, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	query(t, void, "CREATE TABLE a (b)")
	query(t, void, "DROP TABLE a")
	before, err := os.ReadFile(void)
	if err != nil || len(before) == 0 {
		t.Fatalf("%d bytes, %v", len(before), err)
	}
	for _, path := range []string{missing, empty, void} {
		if told := compare(t, path, nil, lamps("a", "1")); !slices.Equal(told, []string{"a new"}) {
			t.Errorf("%s: %q", path, told)
		}
	}
	after, err := os.ReadFile(void)
	if err != nil || !bytes.Equal(before, after) {
		t.Errorf("the file has changed, %v", err)
	}
	if _, err := os.Stat(missing); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("there is a file: %v", err)
	}
	text := filepath.Join(dir, "text.db")
	if err := os.WriteFile(text, []byte(strings.Repeat("no database ", 100)), 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := sqlite.Compare(text, "test", nil); err == nil || !strings.Contains(err.Error(), "is no SQLite database") {
		t.Errorf("a text: %v", err)
	}
}
