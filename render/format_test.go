package render

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"resparse/model"
)

// TestFormats checks that each format is found by its name and by each of its
// endings, whatever their case, and that no two have one in common.
func TestFormats(t *testing.T) {
	seen := make(map[string]string)
	for _, f := range Formats() {
		if f.Name == "" || f.About == "" || f.Ending() != f.Endings[0] || f.Encoder == nil {
			t.Errorf("%s lacks something", f.Name)
		}
		for _, name := range append(f.Endings, f.Name) {
			if seen[name] != "" {
				t.Errorf("%s stands for %s and %s", name, seen[name], f.Name)
			}
			seen[name] = f.Name
		}
		if got, ok := FindFormat(f.Name); !ok || got.Name != f.Name {
			t.Errorf("FindFormat(%s) = %s, %v", f.Name, got.Name, ok)
		}
		for _, ending := range f.Endings {
			for _, file := range []string{"a" + ending, "a/b.c" + strings.ToUpper(ending)} {
				if got, ok := FormatOf(file); !ok || got.Name != f.Name {
					t.Errorf("FormatOf(%s) = %s, %v", file, got.Name, ok)
				}
			}
		}
	}
	for _, name := range []string{"", "xml", "YAML", ".yaml"} {
		if f, ok := FindFormat(name); ok {
			t.Errorf("FindFormat(%q) = %s", name, f.Name)
		}
	}
	for _, file := range []string{"", "yaml", "a", "a.xml", "a.yaml.gz", "a.yaml/"} {
		if f, ok := FormatOf(file); ok {
			t.Errorf("FormatOf(%q) = %s", file, f.Name)
		}
	}
}

// TestOwns checks that what a format wrote is known again, by it and no other,
// and what others write is not.
func TestOwns(t *testing.T) {
	foreign := []string{
		"", "# settings\nschema_version: 2\n", "schema_version: 2\n", "schema_version: x\nsource:\n  name: a",
		"schema_version: \nsource:\n  name: a", "schema_version: 2\nsource:\n  path: a",
		"{\n  \"schema_version\": 2,\n  \"name\": 1\n}\n", "{\n  \"about\": \"x\",\n  \"schema_version\": 2,\n",
		`{"schema_version":2}`, `{"schema_version":,"source":{`, "# Lamps\n\n2017/2999(RSP)", "[]\n",
	}
	for _, f := range recordFormats {
		for _, many := range []bool{false, true} {
			out := write(t, f, many, full(), minimal("B"))
			head := []byte(out)[:256]
			for _, other := range recordFormats {
				if got, want := other.Owns(head), other.Name == f.Name; got != want {
					t.Errorf("%s.Owns = %v of %s", other.Name, got, head)
				}
			}
			if !Owns(head) {
				t.Errorf("Owns is false of %s", head)
			}
		}
		for _, head := range foreign {
			if f.Owns([]byte(head)) {
				t.Errorf("%s takes %q for its own", f.Name, head)
			}
		}
	}
	for _, head := range foreign {
		if Owns([]byte(head)) {
			t.Errorf("%q is taken for our own", head)
		}
	}
	if Markdown.Owns != nil {
		t.Error("a text can be anybody's")
	}
}

// TestMarkdown checks that the text is written as it is, and that there must be
// one; and a record where that is needed.
func TestMarkdown(t *testing.T) {
	var out strings.Builder
	w, err := New(&out, Markdown, false)
	if err != nil {
		t.Fatal(err)
	}
	parts, err := w.Encode(&Input{Text: []byte("# Lamps\n")})
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(w.Add(parts), w.Close()); err != nil || out.String() != "# Lamps\n" {
		t.Errorf("%v, %q", err, out.String())
	}
	if _, err := w.Encode(&Input{Summary: minimal("A")}); err == nil {
		t.Error("a record is no text")
	}
	if err := w.Write(minimal("A")); err == nil || w.Count() != 1 {
		t.Errorf("Write returned %v, and %d inputs were written", err, w.Count())
	}
	for _, f := range recordFormats {
		w, err := New(&out, f, false)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Encode(&Input{Text: []byte("# Lamps\n")}); err == nil {
			t.Errorf("%s: a text is no record", f.Name)
		}
	}
}

// TestFolder checks that an input's own file is as it would be alone.
func TestFolder(t *testing.T) {
	for _, f := range recordFormats {
		w, err := Open(f, Target{Create: noFile(t)}, Options{Folder: true, Many: true})
		if err != nil {
			t.Fatal(err)
		}
		parts, err := w.Encode(&Input{Summary: full(), File: "a/b.x"})
		if err != nil {
			t.Fatal(err)
		}
		want := []Part{{File: "a/b.x", Data: []byte(write(t, f, false, full()))}}
		if diff := cmp.Diff(want, parts); diff != "" {
			t.Errorf("%s (-want +got)\n%s", f.Name, diff)
		}
		if err := w.Close(); err != nil {
			t.Error(err)
		}
	}
}

func noFile(t *testing.T) func(string) (io.Writer, error) {
	return func(name string) (io.Writer, error) {
		t.Errorf("a file %q is made", name)
		return io.Discard, nil
	}
}

// letters is a format of two files that inputs share: their titles, and how many
// bytes those have.
var letters = Format{
	Name: "letters", Endings: []string{".l"}, NoneEach: true,
	Encoder: func(Options) (Encoder, error) { return lettersEncoder{}, nil },
}

type lettersEncoder struct{}

func (lettersEncoder) Encode(in *Input) ([]Part, error) {
	title := *in.Summary.Title
	if title == "" {
		return nil, errNoTitle
	}
	parts := []Part{{File: "a.l", Data: []byte(title)}}
	if len(title) > 1 {
		parts = append(parts, Part{File: "n/b.l", Data: []byte(strings.Repeat(".", len(title)))})
	}
	return parts, nil
}

var errNoTitle = errors.New("no title")

func (lettersEncoder) Files() []string { return []string{"a.l", "n/b.l"} }

func (lettersEncoder) Frame(file string) Frame {
	return Frame{Start: file + " (", Separator: ", ", End: ")", Empty: file + " ()"}
}

// TestSharedFiles writes several files, one of them without a part.
func TestSharedFiles(t *testing.T) {
	for _, tt := range []struct {
		titles []string
		want   map[string]string
	}{
		{nil, map[string]string{"a.l": "a.l ()", "n/b.l": "n/b.l ()"}},
		{[]string{"x"}, map[string]string{"a.l": "a.l (x)", "n/b.l": "n/b.l ()"}},
		{[]string{"x", "yz", "u", "abc"}, map[string]string{"a.l": "a.l (x, yz, u, abc)", "n/b.l": "n/b.l (.., ...)"}},
	} {
		files := make(map[string]*strings.Builder)
		w, err := Open(letters, Target{Create: func(name string) (io.Writer, error) {
			if files[name] != nil {
				t.Errorf("%s is made twice", name)
			}
			files[name] = new(strings.Builder)
			return files[name], nil
		}}, Options{Folder: true})
		if err != nil {
			t.Fatal(err)
		}
		for _, title := range tt.titles {
			if err := w.Write(minimal(title)); err != nil {
				t.Fatal(err)
			}
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		got := make(map[string]string)
		for name, b := range files {
			got[name] = b.String()
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%v (-want +got)\n%s", tt.titles, diff)
		}
	}
}

// TestSharedFilesFail checks the errors of a file that cannot be made, written
// or ended, of a part without a file and of an encoder.
func TestSharedFilesFail(t *testing.T) {
	make := func(w io.Writer, err error) func(string) (io.Writer, error) {
		return func(name string) (io.Writer, error) {
			if name == "a.l" {
				return io.Discard, nil
			}
			return w, err
		}
	}
	folder := Options{Folder: true}
	if _, err := Open(letters, Target{Create: make(nil, os.ErrPermission)}, folder); !errors.Is(
		err,
		os.ErrPermission,
	) {
		t.Errorf("Open returned %v", err)
	}
	w, err := Open(letters, Target{Create: make(brokenWriter{}, nil)}, folder)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Write(minimal("x")); err != nil {
		t.Error(err)
	}
	if err := w.Write(minimal("yz")); !errors.Is(err, os.ErrClosed) {
		t.Errorf("Write returned %v", err)
	}
	if err := w.Close(); !errors.Is(err, os.ErrClosed) {
		t.Errorf("Close returned %v", err)
	}
	if err := w.Write(minimal("")); !errors.Is(err, errNoTitle) || !strings.HasPrefix(err.Error(), "render: ") {
		t.Errorf("Write returned %v", err)
	}
	if err := w.Add([]Part{{File: "c.l"}}); err == nil || !strings.Contains(err.Error(), `"c.l"`) {
		t.Errorf("Add returned %v", err)
	}
	letters := letters
	letters.Encoder = func(Options) (Encoder, error) { return nil, errNoTitle }
	if _, err := Open(letters, Target{}, folder); !errors.Is(err, errNoTitle) {
		t.Errorf("Open returned %v", err)
	}
}

// shelf is the output of a format that opens it by itself.
type shelf struct {
	path  string
	parts []Part
}

func (s *shelf) Add(parts []Part) error { s.parts = append(s.parts, parts...); return nil }

func (s *shelf) Close() error { return os.WriteFile(s.path, s.parts[0].Data, 0o666) }

// TestOwnOutput checks that a format can open its output by itself.
func TestOwnOutput(t *testing.T) {
	kept := letters
	var opened Options
	kept.Output = func(target Target, o Options) (Output, error) {
		opened = o
		return &shelf{path: target.Path}, nil
	}
	path := filepath.Join(t.TempDir(), "out")
	w, err := Open(kept, Target{Path: path, Create: noFile(t)}, Options{Many: true})
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(w.Write(minimal("x")), w.Write(minimal("y")), w.Close()); err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(path); err != nil || string(got) != "x" || !opened.Many || opened.Folder {
		t.Errorf("%q, %v, %+v", got, err, opened)
	}
}

// TestInputIsKept checks that an encoder leaves its input as it is.
func TestInputIsKept(t *testing.T) {
	for _, f := range Formats() {
		w, err := New(io.Discard, f, false)
		if err != nil {
			t.Fatal(err)
		}
		in := Input{Summary: full(), Text: []byte("# Lamps\n"), Diagnostics: []model.Diagnostic{{Rule: "x"}}}
		if _, err := w.Encode(&in); err != nil {
			t.Error(err)
		}
		if diff := cmp.Diff(Input{Summary: full(), Text: []byte("# Lamps\n"), Diagnostics: []model.Diagnostic{{Rule: "x"}}}, in); diff != "" {
			t.Errorf("%s (-want +got)\n%s", f.Name, diff)
		}
		files, err := f.Files(Options{})
		if err != nil || slices.Contains(files, "") {
			t.Errorf("%s has the files %q, %v", f.Name, files, err)
		}
	}
}
