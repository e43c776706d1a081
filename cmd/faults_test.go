package cmd

import (
	"bytes"
	"context"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
)

// acting is a standard input that does something when it is read.
type acting struct {
	io.Reader
	act func()
}

func (a *acting) Read(p []byte) (int, error) {
	if a.act != nil {
		a.act()
		a.act = nil
	}
	return a.Reader.Read(p)
}

// TestFaultDeleted removes a file, and puts a folder in place of another, after the
// folder was walked and before they are read.
func TestFaultDeleted(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"a.md", "b.md", "c.md", "d.md"} {
		writeFile(t, filepath.Join(dir, name), summary)
	}
	stdin := &acting{strings.NewReader(summary), func() {
		_ = os.Remove(filepath.Join(dir, "b.md"))
		_ = os.Remove(filepath.Join(dir, "c.md"))
		_ = os.Mkdir(filepath.Join(dir, "c.md"), 0o777)
	}}
	out := filepath.Join(t.TempDir(), "out")
	status, _, stderr := run(stdin, "convert", "--jobs", "1", "-o", out+"/", "-", dir)
	want := "resparse: " + filepath.Join(dir, "b.md") + ": no such file or folder\n" +
		"resparse: " + filepath.Join(dir, "c.md") + ": is no longer a regular file\n"
	if status != exitFailure || stderr != want {
		t.Errorf("exit status %d, standard error %q", status, stderr)
	}
	for name, there := range map[string]bool{"stdin": true, "a": true, "b": false, "c": false, "d": true} {
		if _, err := os.Stat(filepath.Join(out, name+".yaml")); (err == nil) != there {
			t.Errorf("%s.yaml: %v", name, err)
		}
	}
}

// TestFaultReadErrors reads a file that opens and then fails, which root cannot help
// either.
func TestFaultReadErrors(t *testing.T) {
	if _, err := os.Stat("/proc/self/mem"); err != nil {
		t.Skip("no /proc/self/mem")
	}
	status, stdout, stderr := run(nil, "convert", "-f", "jsonl", "/proc/self/mem", "../testdata/press-freedom.md")
	if status != exitFailure || strings.Count(stdout, "\n") != 1 ||
		stderr != "resparse: /proc/self/mem: input/output error\n" {
		t.Errorf("exit status %d, standard output %q, standard error %q", status, stdout, stderr)
	}
	for _, args := range [][]string{{"convert"}, {"check"}} {
		status, stdout, stderr := run(iotest.ErrReader(os.ErrDeadlineExceeded), args...)
		if status != exitFailure || stdout != "" || !strings.HasPrefix(stderr, "resparse: stdin: ") {
			t.Errorf("%v: exit status %d, standard output %q, standard error %q", args, status, stdout, stderr)
		}
	}
}

// TestFaultDiskFull writes to a file system without room for all.
func TestFaultDiskFull(t *testing.T) {
	if runtime.GOOS != "linux" || os.Geteuid() != 0 {
		t.Skip("needs root to mount a file system")
	}
	in, out := makeFolderOf(t, 30), t.TempDir()
	script := `mount -t tmpfs -o size=64k none "$2" || exit 99
resparse convert -q --fail-on never -o "$2/" "$1" 2>"$3"
status=$?
find "$2" -type f -name '.*' | grep . && exit 98
find "$2" -type f | wc -l
exit "$status"`
	talk := filepath.Join(t.TempDir(), "talk")
	cmd := exec.Command("unshare", "-m", "sh", "-c", script, "sh", in, out, talk)
	listing, err := cmd.Output()
	switch status := cmd.ProcessState.ExitCode(); {
	case status == 99 || cmd.ProcessState == nil:
		t.Skip("cannot mount a file system")
	case status != exitFailure:
		t.Fatalf("exit status %d, %v: %s", status, err, listing)
	}
	data, err := os.ReadFile(talk)
	if err != nil {
		t.Fatal(err)
	}
	failed := bytes.Count(data, []byte(": no space left on device\n"))
	if written := strings.TrimSpace(string(listing)); written == "0" || failed == 0 ||
		failed != bytes.Count(data, []byte("\n")) {
		t.Errorf("%s files written, messages:\n%s", written, data)
	}
}

// TestSameBytes checks that the number of jobs changes nothing, neither on
// standard output nor on standard error.
func TestSameBytes(t *testing.T) {
	dir := makeFolderOf(t, 300)
	writeFile(t, filepath.Join(dir, "000", "0007.md"), "")
	writeFile(t, filepath.Join(dir, "zz.txt"), "\x00\x01")
	for _, args := range [][]string{{"convert", "-f", "json"}, {"check", "-v", "-f", "sarif"}, {"check", "-f",
		"junit"}} {
		_, wantOut, wantTalk := run(nil, slices.Concat(args, []string{"--jobs", "1", dir})...)
		for _, jobs := range []string{"2", "3", "16"} {
			_, stdout, stderr := run(nil, slices.Concat(args, []string{"--jobs", jobs, dir})...)
			if stdout != wantOut || stderr != wantTalk {
				t.Errorf("%v: other bytes with %s jobs", args, jobs)
			}
		}
	}
}

func writeFile(t *testing.T, name, content string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
}

// TestInOrder checks order, an early end and the end of the context.
func TestInOrder(t *testing.T) {
	items := func(yield func(int) bool) {
		for i := range 1000 {
			if !yield(i) {
				return
			}
		}
	}
	double := func(_ context.Context, i int) int { return 2 * i }
	for _, n := range []int{1, 2, 7} {
		want := 0
		for got := range inOrder(t.Context(), n, items, double) {
			if got != want {
				t.Fatalf("%d jobs: %d, want %d", n, got, want)
			}
			want += 2
		}
		if want != 2000 {
			t.Errorf("%d jobs: %d results", n, want/2)
		}
		ctx, cancel := context.WithCancel(t.Context())
		seen := 0
		for got := range inOrder(ctx, n, items, double) {
			if got != 2*seen {
				t.Fatalf("%d jobs: %d after %d results", n, got, seen)
			}
			if seen++; seen == 10 {
				cancel()
			}
		}
		if seen < 10 || seen > 10+n*(lookahead+1)+2 {
			t.Errorf("%d jobs: %d results after the end of the context", n, seen)
		}
		for range inOrder(t.Context(), n, items, double) {
			break
		}
		cancel()
	}
}
