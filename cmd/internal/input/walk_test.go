package input

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"resparse/model"
)

// fill makes files below the folder that the test runs in.
func fill(t *testing.T, names ...string) {
	t.Helper()
	for _, name := range names {
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		writeFile(t, name, name)
	}
}

// list returns the names of the inputs; remarks and errors after a mark.
func list(ctx context.Context, a *Arguments) []string {
	var names []string
	for in := range a.All(ctx) {
		name := filepath.ToSlash(in.Name)
		switch {
		case in.Remark != nil:
			name = "? " + name + " " + in.Remark.Text
		case in.Err != nil:
			name = "! " + name
		case in.Guessed:
			name += "?"
		}
		names = append(names, name)
	}
	return names
}

func patterns(t *testing.T, all ...string) (p Patterns) {
	t.Helper()
	for _, pattern := range all {
		if err := p.Set(pattern); err != nil {
			t.Fatal(err)
		}
	}
	return p
}

func TestArguments(t *testing.T) {
	t.Chdir(t.TempDir())
	fill(t, "d/b.md", "d/a/z.TXT", "d/a/y.md.gz", "d/c.json", "d/e.csv.zst", "d/own.json", "d/own.md",
		"d/x.rst", "d/x.gz",
		"d/.h.md", "d/.git/g.md", "d/.md", "d/page.html", "d/page_files/i.html", "d/alone_files/j.html",
		"d/f_fichiers/k.html", "d/f.htm", "one.rst", "empty/x.rst", "d/dir_files/l.html", "d/dir.html/m.html")
	writeFile(t, "d/own.json", "ours")
	writeFile(t, "d/own.md", "ours")
	own := func(head []byte) bool { return bytes.HasPrefix(head, []byte("ours")) }
	all := []string{"d/a/y.md.gz", "d/a/z.TXT", "d/alone_files/j.html", "d/b.md", "d/c.json?", "d/dir.html/m.html",
		"d/dir_files/l.html", "d/e.csv.zst?", "d/f.htm", "d/own.md", "d/page.html"}
	for _, tt := range []struct {
		name             string
		names            []string
		include, exclude []string
		skip             string
		want             []string
	}{
		{"a folder", []string{"d"}, nil, nil, "", all},
		{"spelled otherwise", []string{"./d/"}, nil, nil, "", all},
		{"files", []string{"one.rst", "d/.h.md", "none"}, nil, nil, "", []string{"one.rst", "d/.h.md", "none"}},
		{"standard input", nil, nil, nil, "", []string{"stdin"}},
		{"among files", []string{"one.rst", "-"}, nil, nil, "", []string{"one.rst", "stdin"}},
		{"nothing", []string{"empty", "one.rst"}, nil, nil, "", []string{"? empty holds nothing to read", "one.rst"}},
		{"patterns", []string{"d"}, []string{"*.rst", "own.*"}, []string{"x.gz"}, "",
			[]string{"d/own.json", "d/own.md", "d/x.rst"}},
		{"patterns with a folder", []string{"d"}, []string{"a/*"}, nil, "", []string{"d/a/y.md.gz", "d/a/z.TXT"}},
		{"left out", []string{"d"}, nil, []string{"a/", "*_files", "*.{htm,html,json,csv.zst}", "./own.md"}, "",
			[]string{"d/b.md"}},
		{"a pattern without a file", []string{"d"}, []string{"*.none", "x.rst", "*.rst", "*.nil"}, nil, "",
			[]string{"d/x.rst", "! --include *.none", "! --include *.nil"}},
		{"patterns without a folder", []string{"one.rst"}, []string{"*.none"}, nil, "", []string{"one.rst"}},
		{"all left out", []string{"d"}, nil, []string{"**"}, "", []string{"? d holds nothing to read"}},
		{"a folder that is not walked", []string{"d"}, nil, []string{"*.html", "*.json", "*.zst"}, "d/a/../a",
			[]string{"d/b.md", "d/f.htm", "d/own.md"}},
		{"a file is no such folder", []string{"d/a"}, nil, nil, "d/a/z.TXT", []string{"d/a/y.md.gz", "d/a/z.TXT"}},
	} {
		a := &Arguments{Names: tt.names, Skip: tt.skip, Selection: &Selection{
			Include: patterns(t, tt.include...), Exclude: patterns(t, tt.exclude...), Own: own}}
		if got := list(t.Context(), a); !slices.Equal(got, tt.want) {
			t.Errorf("%s:\n%q, want\n%q", tt.name, got, tt.want)
		}
	}
}

// TestWalked checks what is known of a file in a folder, and of others.
func TestWalked(t *testing.T) {
	t.Chdir(t.TempDir())
	fill(t, "d/sub/a.md")
	a := &Arguments{Names: []string{"d", "d/sub/a.md", "-"}, Stdin: strings.NewReader("x"), StdinName: "b/c.md",
		Selection: new(Selection)}
	if err := a.Check(); err != nil {
		t.Fatal(err)
	}
	path := filepath.FromSlash("d/sub/a.md")
	want := []Input{
		{Name: path, Path: path, Rel: "sub/a.md", Walked: true},
		{Name: "d/sub/a.md", Path: "d/sub/a.md", Rel: "a.md"},
		{Name: "b/c.md", Rel: "c.md", Stream: a.Stdin},
	}
	if got := slices.Collect(a.All(t.Context())); !slices.Equal(got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
	if !want[0].Readable() || (&Input{Err: os.ErrNotExist}).Readable() || (&Input{Remark: new(Remark)}).Readable() {
		t.Error("what is readable")
	}
}

func TestCheck(t *testing.T) {
	for _, tt := range []struct {
		names []string
		stdin string
		want  error
	}{
		{nil, "", nil},
		{nil, "a", nil},
		{[]string{"-"}, "a", nil},
		{[]string{"-", "b", "-"}, "", ErrStdinTwice},
		{[]string{"b"}, "a", ErrStdinName},
		{[]string{"b"}, "", nil},
	} {
		if err := (&Arguments{Names: tt.names, StdinName: tt.stdin}).Check(); err != tt.want {
			t.Errorf("%+v: %v", tt, err)
		}
	}
}

func TestSeveral(t *testing.T) {
	t.Chdir(t.TempDir())
	fill(t, "d/a.md")
	for _, tt := range []struct {
		names           []string
		several, folder bool
	}{
		{nil, false, false}, {[]string{"d/a.md"}, false, false}, {[]string{"d"}, true, true},
		{[]string{"none"}, false, false}, {[]string{"-", "d/a.md"}, true, false},
	} {
		a := &Arguments{Names: tt.names}
		if a.Several() != tt.several || a.HasFolder() != tt.folder {
			t.Errorf("%q: several %t, folder %t", tt.names, a.Several(), a.HasFolder())
		}
	}
}

// TestOddFiles walks a folder of links and pipes.
func TestOddFiles(t *testing.T) {
	t.Chdir(t.TempDir())
	fill(t, "d/a.md", "e/x")
	for name, to := range map[string]string{"d/l.md": "a.md", "d/l.rst": "a.md", "d/m.md": "../d", "e/l.rst": "x"} {
		if err := os.Symlink(to, name); err != nil {
			t.Skip(err)
		}
	}
	want := []string{"d/a.md", "? d/l.md is a symbolic link, which is not followed; name it to have it read"}
	if exec.Command("mkfifo", "d/p.md", "d/p.rst").Run() == nil {
		want = append(want, "? d/p.md is a named pipe, which is not read in a folder")
	}
	want = append(want, "? e holds nothing to read (symbolic links are not followed: 1)")
	a := &Arguments{Names: []string{"d", "e"}, Selection: new(Selection)}
	if got := list(t.Context(), a); !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	for in := range a.All(t.Context()) {
		if in.Remark != nil && in.Remark.Severity != model.Warning {
			t.Errorf("%s: %s", in.Name, in.Remark.Severity)
		}
	}
}

// TestManyFiles walks a folder of more names than are read at once, and stops
// early.
func TestManyFiles(t *testing.T) {
	dir := t.TempDir()
	const n = 1500
	for i := range n {
		writeFile(t, filepath.Join(dir, strings.Repeat("x",
			i/100)+string(rune('a'+i%26))+string(rune('A'+i/26%26))+".md"), "")
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	a := &Arguments{Names: []string{dir, dir}, Selection: new(Selection)}
	names := list(t.Context(), a)
	if len(names) != 2*len(entries) || !slices.IsSorted(names[:len(entries)]) {
		t.Errorf("%d names of twice %d", len(names), len(entries))
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	count := 0
	for range a.All(ctx) {
		if count++; count == 5 {
			cancel()
		}
	}
	if count != 5 {
		t.Errorf("%d inputs after the end of the context", count)
	}
	for range a.All(t.Context()) {
		break
	}
}

func TestKind(t *testing.T) {
	for mode, want := range map[os.FileMode]string{
		os.ModeNamedPipe: "a named pipe", os.ModeSocket: "a socket", os.ModeDevice: "a device",
		os.ModeDevice | os.ModeCharDevice: "a device", os.ModeIrregular: "no regular file",
	} {
		if got := kind(mode); got != want {
			t.Errorf("%v: %s", mode, got)
		}
	}
}

func TestStem(t *testing.T) {
	for name, want := range map[string]string{
		"a/b.md": "a/b", "b.MD": "b", "b.md.gz": "b", "b.json.ZST": "b", "b.gz": "b.gz", "b.x.gz": "b.x.gz",
		"b.2016.md": "b.2016", ".md": ".md", "a/.md.gz": "a/.md.gz", "notes.v2": "notes.v2", "b": "b",
	} {
		if got := Stem(name); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}

func TestPatterns(t *testing.T) {
	var p Patterns
	for _, bad := range []string{"", "[", "{a"} {
		if err := p.Set(bad); err != errPattern {
			t.Errorf("%q: %v", bad, err)
		}
	}
	p = patterns(t, "./a/", "b/**")
	if p.String() != "a b/**" || p.Type() != "GLOB" {
		t.Errorf("%s, %s", p.String(), p.Type())
	}
}
