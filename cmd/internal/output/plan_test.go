package output

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"resparse/cmd/internal/input"
)

// fill makes files below the folder that the test runs in.
func fill(t *testing.T, names ...string) {
	t.Helper()
	for _, name := range names {
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(name), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// plan returns a plan for files and folders.
func plan(t *testing.T, folder, extension string, names ...string) *Plan {
	t.Helper()
	a := &input.Arguments{Names: names, Stdin: strings.NewReader(""), Selection: new(input.Selection)}
	return NewPlan(PlanOptions{Folder: folder, Extension: extension}, a.All(t.Context()))
}

func TestPlan(t *testing.T) {
	t.Chdir(t.TempDir())
	fill(t, "in/a.md", "in/sub/b.HTML", "in/notes.2016.md", "in/.hidden/c.md", "notes.v2", ".md", "d/.txt")
	p := plan(t, "out/", ".json", "in", "notes.v2", ".md", "-", "gone.md", "d")
	var got []string
	for _, item := range p.Items {
		got = append(got, item.File)
	}
	want := []string{"a.json", "notes.2016.json", "sub/b.json", "notes.v2.json", ".md.json", "stdin.json",
		"gone.json", ""}
	for i := range want {
		want[i] = filepath.FromSlash(want[i])
	}
	if !slices.Equal(got, want) {
		t.Errorf("files %q, want %q", got, want)
	}
	for name, is := range map[string]bool{"a.json": true, filepath.Join("sub", "b.json"): true, "b.json": false} {
		if p.Expects(name) != is {
			t.Errorf("%s: expected %t", name, !is)
		}
	}
}

func TestPlanStaysInside(t *testing.T) {
	p := &Plan{PlanOptions: PlanOptions{Folder: "out", Extension: ".json"}}
	for rel, want := range map[string]string{"/": ".json", "..": "...json", "../a.md": "a.json",
		"a/../../b": "b.json"} {
		if got := p.fileOf(rel); got != want {
			t.Errorf("%s goes to %s, want %s", rel, got, want)
		}
	}
}

func TestConflicts(t *testing.T) {
	t.Chdir(t.TempDir())
	fill(t, "a/x.md", "a/x.html", "b/x.md", "c/y.md", "c/y.json/z.md", "d/s.md", "e/s.md", "f/t.md", "g/u.txt",
		"g/u.md")
	if err := os.Link("f/t.md", "d/t.md"); err != nil {
		t.Skip(err)
	}
	if err := os.Symlink("d", "link"); err != nil {
		t.Skip(err)
	}
	for _, tt := range []struct {
		name              string
		folder, extension string
		names             []string
		want              []string
	}{
		{"none", "out", ".json", []string{"a/x.md", "c/y.md", "missing.md"}, nil},
		{"same file", "out", ".json", []string{"a", "b"}, []string{
			"a/x.html and a/x.md would both be written to out/x.json",
			"a/x.html and b/x.md would both be written to out/x.json",
		}},
		{"a folder is needed", "out", ".json", []string{"c"}, []string{
			"c/y.md would be written to out/y.json, which is a folder for c/y.json/z.md",
		}},
		{"itself", "d", ".md", []string{"d/s.md"}, []string{
			"what is made of d/s.md would be written over the input d/s.md",
		}},
		{"itself, spelled otherwise", "a/../d/.", ".md", []string{"./d/s.md"}, []string{
			"what is made of ./d/s.md would be written over the input ./d/s.md",
		}},
		{"itself through a link", "link", ".md", []string{"d/s.md"}, []string{
			"what is made of d/s.md would be written over the input d/s.md",
		}},
		{"another", "d", ".md", []string{"e", "d/s.md"}, []string{
			"e/s.md and d/s.md would both be written to d/s.md",
			"what is made of e/s.md would be written over the input d/s.md",
		}},
		{"a hard link", "d", ".md", []string{"f"}, []string{
			"what is made of f/t.md would be written over the input f/t.md",
		}},
		{"one of the same stem", "g", ".md", []string{"g/u.txt"}, nil},
	} {
		want := slices.Clone(tt.want)
		for i := range want {
			if runtime.GOOS == "windows" {
				want[i] = filepath.FromSlash(want[i])
			}
		}
		if got := plan(t, tt.folder, tt.extension, tt.names...).Conflicts(); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", tt.name, got, want)
		}
	}
}

func TestOverwritten(t *testing.T) {
	t.Chdir(t.TempDir())
	fill(t, "d/a.md", "d/sub/b.txt", "d/c.rst", "out.md")
	if err := os.Link("d/sub/b.txt", "hard.yaml"); err != nil {
		t.Skip(err)
	}
	if err := os.Symlink("d", "link"); err != nil {
		t.Skip(err)
	}
	stdin, err := os.Open("out.md")
	if err != nil {
		t.Fatal(err)
	}
	defer stdin.Close()
	for _, tt := range []struct {
		file  string
		names []string
		lost  string
	}{
		{"d/a.md", []string{"d"}, "d/a.md"},
		{"./d/../d/a.md", []string{"d"}, "d/a.md"},
		{"link/a.md", []string{"d"}, "d/a.md"},
		{"d/a.md", []string{"link"}, "link/a.md"},
		{"d/sub/b.txt", []string{"out.md", "d"}, "d/sub/b.txt"},
		{"hard.yaml", []string{"d"}, "d/sub/b.txt"},
		{"hard.yaml", []string{"out.md"}, ""},
		{"d/c.rst", []string{"d"}, ""},
		{"d/c.rst", []string{"d", "d/c.rst"}, "d/c.rst"},
		{"d/new.md", []string{"d"}, ""},
		{"d", []string{"d"}, ""},
		{"out.md", []string{"-"}, "stdin"},
		{"d/a.md", []string{"-"}, ""},
	} {
		a := &input.Arguments{Names: tt.names, Stdin: stdin, Selection: new(input.Selection)}
		if got := filepath.ToSlash(Overwritten(tt.file, a.All(t.Context()))); got != tt.lost {
			t.Errorf("%s among %q: %q, want %q", tt.file, tt.names, got, tt.lost)
		}
	}
}

// TestPlanOneCase checks that names which some system takes for one are refused on
// all where that is asked for, and so is the name of what is about all inputs.
func TestPlanOneCase(t *testing.T) {
	t.Chdir(t.TempDir())
	fill(t, "in/A.md", "in/a.md", "in/\u00e9.md", "in/e\u0301.md", "in/Index.md", "in/b.md", "in/sub/index.md")
	inputs := (&input.Arguments{Names: []string{"in"}, Selection: new(input.Selection)}).All(t.Context())
	names := func(p *Plan) string { return strings.Join(p.Conflicts(), "\n") }
	p := NewPlan(PlanOptions{Folder: "out", Extension: ".html", OneCase: true, Shared: []string{"index.html"}}, inputs)
	got := names(p)
	for _, want := range []string{
		"in/A.md and in/a.md would both be written to out/a.html",
		"in/e\u0301.md and in/\u00e9.md would both be written to out/\u00e9.html",
		"in/Index.md would be written to out/Index.html, which is about all inputs; rename it",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no conflict %q in %q", want, got)
		}
	}
	if n := strings.Count(got, "\n") + 1; n != 3 {
		t.Errorf("%d conflicts: %s", n, got)
	}
	if !p.Expects("index.html") || p.Expects("other.html") {
		t.Error("the file of all inputs is expected, and no other")
	}
	if runtime.GOOS == "linux" {
		if got := names(NewPlan(PlanOptions{Folder: "out", Extension: ".html"}, inputs)); got != "" {
			t.Errorf("conflicts of other formats: %s", got)
		}
	}
}
