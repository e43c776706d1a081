package output

import (
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// open opens a folder for writing.
func open(t *testing.T, path string) *Folder {
	t.Helper()
	f, err := new(Scratch).OpenFolder(path, true, false)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// check checks what a file holds.
func check(t *testing.T, name, want string) {
	t.Helper()
	if data, err := os.ReadFile(name); err != nil || string(data) != want {
		t.Errorf("%s holds %q, want %q, %v", name, data, want, err)
	}
}

// left returns the hidden files below the folder that the test runs in.
func left(t *testing.T) (names []string) {
	t.Helper()
	err := filepath.WalkDir(".", func(path string, entry fs.DirEntry, err error) error {
		if err == nil && entry.Type().IsRegular() && strings.HasPrefix(entry.Name(), ".") {
			names = append(names, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

func TestWrite(t *testing.T) {
	t.Chdir(t.TempDir())
	f := open(t, "out/deep")
	for _, step := range []struct {
		name, data string
		unchanged  bool
	}{
		{"a.json", "one", false},
		{"a.json", "one", true},
		{"a.json", "two", false}, // as long
		{"a.json", "three", false},
		{"x/y/b.json", "", false},
		{"x/y/b.json", "", true},
		{strings.Repeat("n", 255), "long", false},
	} {
		unchanged, err := f.Write(filepath.FromSlash(step.name), []byte(step.data))
		if err != nil || unchanged != step.unchanged {
			t.Errorf("%+v: unchanged %t, %v", step, unchanged, err)
		}
		check(t, filepath.Join("out/deep", step.name), step.data)
	}
	if err := f.Close(); err != nil {
		t.Error(err)
	}
	if names := left(t); names != nil {
		t.Errorf("temporary files %q", names)
	}
}

func TestOpenFolder(t *testing.T) {
	t.Chdir(t.TempDir())
	fill(t, "file")
	if _, err := new(Scratch).OpenFolder("file/", true, false); err == nil || err.Error() != "is not a folder" {
		t.Errorf("a file: %v", err)
	}
	f, err := new(Scratch).OpenFolder("none", false, false)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat("none"); err == nil {
		t.Error("a folder was made")
	}
	if names, err := f.Orphans(".json", nil, nil); names != nil || err != nil {
		t.Errorf("orphans %q, %v", names, err)
	}
	if err := f.Close(); err != nil {
		t.Error(err)
	}
}

// TestTargets checks what is not replaced.
func TestTargets(t *testing.T) {
	t.Chdir(t.TempDir())
	fill(t, "out/in/a", "b")
	if err := os.Symlink("in/a", "out/link"); err != nil {
		t.Skip(err)
	}
	f := open(t, "out")
	defer f.Close()
	for name, want := range map[string]string{"in": "is a folder",
		"link": "is a symbolic link, which would be replaced"} {
		if _, err := f.Write(name, nil); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := f.Compare(name, false); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("compared with %s: %v", name, err)
		}
	}
	if exec.Command("mkfifo", "out/pipe").Run() == nil {
		if _, err := f.Write("pipe", nil); err == nil || !strings.HasPrefix(err.Error(), "is not a regular file") {
			t.Errorf("a pipe: %v", err)
		}
	}
	if _, err := f.Write("in/a/b", nil); err == nil {
		t.Error("a file below a file was written")
	}
	check(t, "out/in/a", "out/in/a")
}

// TestLinksLeadNowhere writes through links in the folder: to a place in it, and
// to one outside, made before and after the folder was opened.
func TestLinksLeadNowhere(t *testing.T) {
	t.Chdir(t.TempDir())
	fill(t, "out/real/a", "outside/a")
	full, err := filepath.Abs("outside")
	if err != nil {
		t.Fatal(err)
	}
	link := func(to, name string) {
		if err := os.Symlink(to, name); err != nil {
			t.Skip(err)
		}
	}
	link("real", "out/inside")
	link("../outside", "out/relative")
	f := open(t, "out")
	defer f.Close()
	link(full, "out/absolute")
	if _, err := f.Write(filepath.FromSlash("inside/b"), []byte("b")); err != nil {
		t.Error(err)
	}
	check(t, "out/real/b", "b")
	for _, name := range []string{"relative", "absolute"} {
		want := filepath.Join("out", name) + " is a symbolic link that leads out of the output folder"
		for _, file := range []string{"a", "b", "c/d"} {
			if _, err := f.Write(filepath.Join(name, file), []byte("new")); err == nil || err.Error() != want {
				t.Errorf("%s/%s: %v", name, file, err)
			}
		}
		if _, err := f.Compare(filepath.Join(name, "a"), false); err == nil || err.Error() != want {
			t.Errorf("compared with %s: %v", name, err)
		}
	}
	check(t, "outside/a", "outside/a")
	if entries, err := os.ReadDir("outside"); err != nil || len(entries) != 1 {
		t.Errorf("outside: %v, %v", entries, err)
	}
}

func TestPermissions(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("has no such permissions")
	}
	t.Chdir(t.TempDir())
	fill(t, "a")
	if err := os.Chmod("a", 0o640); err != nil {
		t.Fatal(err)
	}
	f := open(t, ".")
	defer f.Close()
	if _, err := f.Write("a", []byte("new")); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat("a"); err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("permissions %v, %v", info.Mode(), err)
	}
}

// TestFile commits one file, and discards others.
func TestFile(t *testing.T) {
	t.Chdir(t.TempDir())
	fill(t, "kept", "folder/inside")
	scratch := new(Scratch)
	for _, commit := range []bool{false, true} {
		f, err := scratch.OpenFile("kept")
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte("new")); err != nil {
			t.Fatal(err)
		}
		if len(left(t)) != 1 {
			t.Errorf("temporary files %q", left(t))
		}
		want := "kept"
		if commit {
			want = "new"
			if err := f.Commit(); err != nil {
				t.Fatal(err)
			}
		}
		f.Discard()
		check(t, "kept", want)
		if names := left(t); names != nil {
			t.Errorf("temporary files %q", names)
		}
	}
	for name, want := range map[string]string{
		"folder": "is a folder", "..": "is a folder",
		"none/a": "the folder none does not exist; create it first",
		"kept/a": "is not a folder",
	} {
		if _, err := scratch.OpenFile(name); err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", name, err, want)
		}
	}
}

// TestScratch closes the scratch while files are written.
func TestScratch(t *testing.T) {
	t.Chdir(t.TempDir())
	scratch := new(Scratch)
	f, err := scratch.OpenFile("a")
	if err != nil {
		t.Fatal(err)
	}
	done, err := scratch.OpenFile("done")
	if err != nil {
		t.Fatal(err)
	}
	if err := done.Commit(); err != nil {
		t.Fatal(err)
	}
	scratch.Close()
	if names := left(t); names != nil {
		t.Errorf("temporary files %q", names)
	}
	if err := f.Commit(); err == nil {
		t.Error("a file was committed after the end")
	}
	f.Discard()
	if _, err := scratch.OpenFile("b"); err == nil {
		t.Error("a file was made after the end")
	}
	if entries, err := os.ReadDir("."); err != nil || len(entries) != 1 {
		t.Errorf("files %v, %v", entries, err)
	}
}

// TestOrphans finds what nobody expects, in hidden folders not.
func TestOrphans(t *testing.T) {
	t.Chdir(t.TempDir())
	fill(t, "out/a.json", "out/b.json", "out/c.yaml", "out/sub/d.json", "out/.hidden/e.json", "out/.f.json",
		"out/other/g.json")
	for _, name := range []string{"out/a.json", "out/b.json", "out/c.yaml", "out/sub/d.json",
		"out/.hidden/e.json", "out/.f.json"} {
		if err := os.WriteFile(name, []byte("ours"), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir("out/x.json", 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("out", "link"); err != nil {
		t.Skip(err)
	}
	for _, path := range []string{"out", "link"} {
		f, err := new(Scratch).OpenFolder(path, false, false)
		if err != nil {
			t.Fatal(err)
		}
		names, err := f.Orphans(".json", func(name string) bool { return name == "a.json" },
			func(head []byte) bool { return string(head) == "ours" })
		if err != nil || !slices.Equal(names, []string{"b.json", filepath.Join("sub", "d.json")}) {
			t.Errorf("%s: orphans %q, %v", path, names, err)
		}
		d := f.Orphan("b.json", true)
		const want = "--- b.json\n+++ /dev/null\n@@ -1 +0,0 @@\n-ours\n\\ No newline at end of file\n"
		if got := string(d.Patch("b.json", true)); d.State != Orphan || got != want {
			t.Errorf("difference %q: %s", d.State, got)
		}
		if err := f.Close(); err != nil {
			t.Error(err)
		}
	}
}

// TestRemove removes files, with the folders that are empty then.
func TestRemove(t *testing.T) {
	t.Chdir(t.TempDir())
	fill(t, "out/a", "out/x/b", "out/x/y/z/c", "outside/d")
	f := open(t, "out")
	defer f.Close()
	for _, step := range []struct{ file, gone, stays string }{
		{"x/y/z/c", "out/x/y", "out/x/b"},
		{"x/b", "out/x", "out/a"},
		{"a", "out/a", "out"},
	} {
		if err := f.Remove(filepath.FromSlash(step.file)); err != nil {
			t.Error(err)
		}
		if _, err := os.Lstat(step.gone); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s is there, %v", step.gone, err)
		}
		if _, err := os.Lstat(step.stays); err != nil {
			t.Error(err)
		}
	}
	for _, name := range []string{"none", "../outside/d"} {
		if err := f.Remove(filepath.FromSlash(name)); err == nil {
			t.Errorf("%s was removed", name)
		}
	}
	check(t, "outside/d", "outside/d")
}

// TestStale checks which temporary files are removed before the first file is
// made in a folder.
func TestStale(t *testing.T) {
	t.Chdir(t.TempDir())
	const gone = 1 << 30 // no system has such a process
	mine, stale := tempName(os.Getpid(), 1), tempName(gone, 2)
	fill(t, mine, stale, "sub/"+stale, "other/"+stale, tempName(os.Getppid(), 3), ".resparse-1-short.tmp",
		".resparse-x-00000000.tmp",
		".resparse-1-0000000g.tmp", ".resparse--1-00000000.tmp", ".other-1-00000000.tmp",
		".resparse-1-00000000.txt", "x"+stale)
	locked, err := os.Create(tempName(gone, 4))
	if err != nil {
		t.Fatal(err)
	}
	defer locked.Close()
	lock(locked)
	f := open(t, ".")
	for _, name := range []string{"a", "sub/a"} {
		if _, err := f.Write(name, nil); err != nil {
			t.Fatal(err)
		}
	}
	fill(t, stale) // as by another run, after the first file
	if _, err := f.Write("b", nil); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	want := []string{tempName(gone, 4), tempName(os.Getppid(), 3), ".resparse-1-short.tmp", ".resparse-x-00000000.tmp",
		".resparse-1-0000000g.tmp", ".resparse--1-00000000.tmp", ".other-1-00000000.tmp", ".resparse-1-00000000.txt",
		stale, "other/" + stale}
	slices.Sort(want)
	got := left(t)
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("left %q, want %q", got, want)
	}
}

// TestFlush flushes one file, some, and many.
func TestFlush(t *testing.T) {
	for _, n := range []int{0, 1, fewFiles, fewFiles + 1} {
		t.Chdir(t.TempDir())
		f := open(t, ".")
		for i := range n {
			if _, err := f.Write(string(rune('A'+i)), []byte("x")); err != nil {
				t.Fatal(err)
			}
		}
		if n > 0 {
			_ = os.Remove("A") // by somebody else
		}
		if f.flush.count != n || len(f.flush.first) != min(n, fewFiles) {
			t.Errorf("%d files: counted %d, kept %d names", n, f.flush.count, len(f.flush.first))
		}
		if err := f.Close(); err != nil {
			t.Errorf("%d files: %v", n, err)
		}
		if err := f.flush.all(f.root); n > 0 && n <= fewFiles && err != nil || n > fewFiles && !errors.Is(err,
			os.ErrClosed) && !mustFlushEach {
			t.Errorf("%d files, after the end: %v", n, err)
		}
	}
}

// TestLocked checks that a run leaves the temporary files of another alone while
// they are written.
func TestLocked(t *testing.T) {
	t.Chdir(t.TempDir())
	file, err := new(Scratch).OpenFile("a")
	if err != nil {
		t.Fatal(err)
	}
	other := open(t, ".")
	if _, err := other.Write("b", []byte("b")); err != nil {
		t.Fatal(err)
	}
	if err := other.Close(); err != nil {
		t.Fatal(err)
	}
	if err := file.Commit(); err != nil {
		t.Error(err)
	}
	check(t, "a", "")
	check(t, "b", "b")
}

func TestTempOwner(t *testing.T) {
	for name, want := range map[string]int{
		tempName(1, 0): 1, tempName(4711, 0xffffffff): 4711, ".resparse-0-00000000.tmp": 0, ".resparse-1-000000000.tmp": 0,
		".resparse-1-00000000": 0, "resparse-1-00000000.tmp": 0, ".resparse-100000000.tmp": 0, ".resparse-1-0000 000.tmp": 0,
	} {
		if pid, ok := tempOwner(name); pid != want || ok != (want > 0) {
			t.Errorf("%s: process %d, %t", name, pid, ok)
		}
	}
}
