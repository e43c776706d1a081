//go:build linux

package cmd

import (
	"database/sql"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestFaultFormsKilled kills runs at random moments.
func TestFaultFormsKilled(t *testing.T) {
	const moments = 3 // thirty in ten runs of the test
	eachForm(t, func(t *testing.T, f *form, in *faultInputs) {
		dir := in.oldIn(t)
		begun := time.Now()
		p := start(t, nil, nil, f.line(dir, in.second...)...)
		if status := p.end(t); status != exitOK {
			t.Fatalf("exit status %d: %s", status, p.talk.String())
		}
		took := time.Since(begun)
		t.Logf("a run takes %v", took)
		for range moments {
			dir := in.oldIn(t)
			after := rand.N(took)
			p := start(t, nil, nil, f.line(dir, in.second...)...)
			time.Sleep(after)
			_ = p.Process.Kill() // it may have ended
			_ = p.end(t)
			what := fmt.Sprintf("killed after %v of %v", after, took)
			got, _ := readState(t, dir)
			in.whole(t, what, got)
			in.completes(t, f, what, dir)
		}
	})
}

// TestFaultFormsFull writes to a file system with room for the old output and a
// little more each time.
func TestFaultFormsFull(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("needs root to mount a file system")
	}
	const script = `old=$1 disk=$2 out=$3 base=$4 step=$5
shift 5
for i in $(seq 0 6); do
  mount -t tmpfs -o size=$((base + i * step))k none "$disk" || exit 99
  cp -r "$old/." "$disk" || exit 98
  resparse "$@" 2>"$out/$i.talk"
  echo $? >"$out/$i.status"
  mkdir "$out/$i"
  cp -r "$disk/." "$out/$i"
  umount "$disk"
done`
	eachForm(t, func(t *testing.T, f *form, in *faultInputs) {
		old, disk, out := in.oldIn(t), t.TempDir(), t.TempDir()
		base, need := pagesOf(t, old), 4
		for _, text := range in.new {
			need += (len(text) + 4095) / 4096 * 4
		}
		if f.output == "all.db" {
			need = 2 * base
		}
		args := slices.Concat([]string{"-m", "sh", "-c", script, "sh", old, disk, out, fmt.Sprint(base),
			fmt.Sprint(need/5/4*4 + 4)}, f.line(disk, in.second...))
		cmd := exec.Command("unshare", args...)
		if output, err := cmd.CombinedOutput(); err != nil {
			if cmd.ProcessState == nil || cmd.ProcessState.ExitCode() == 99 {
				t.Skip("cannot mount a file system")
			}
			t.Fatalf("%v: %s", err, output)
		}
		full := regexp.MustCompile(`^(resparse: \S+: (no space left on device|cannot be written: the disk is full)\n)+$`)
		failures := 0
		for i := range 7 {
			what := fmt.Sprintf("disk %d", i)
			status, talk := readFile(t, out, i, "status"), readFile(t, out, i, "talk")
			got, leftover := readState(t, filepath.Join(out, fmt.Sprint(i)))
			if len(leftover) > 0 {
				t.Errorf("%s: %q is left", what, leftover)
			}
			in.whole(t, what, got)
			if status == "0\n" {
				in.completes(t, f, what, filepath.Join(out, fmt.Sprint(i)))
				continue
			}
			failures++
			if status != "1\n" || !full.MatchString(talk) {
				t.Errorf("%s: exit status %s, %s", what, status, talk)
			}
		}
		t.Logf("%d of 7 disks were full", failures)
		if failures == 0 || failures == 7 {
			t.Errorf("%d of 7 runs failed", failures)
		}
	})
}

func readFile(t *testing.T, dir string, i int, ending string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, fmt.Sprintf("%d.%s", i, ending)))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// pagesOf returns how much of a file system a folder takes, in KiB.
func pagesOf(t *testing.T, dir string) (size int) {
	t.Helper()
	err := filepath.WalkDir(dir, func(_ string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		info, err := entry.Info()
		if err == nil {
			size += int(info.Size()+4095) / 4096 * 4
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return size
}

// TestFaultFormsLimits gives runs a largest size of files, as a quota does, and
// sixteen descriptors, which are enough but for ten tables at once.
func TestFaultFormsLimits(t *testing.T) {
	tooLarge := regexp.MustCompile(`^(resparse: \S+: (file too large|cannot be (read or )?written: .*)\n)+$`)
	eachForm(t, func(t *testing.T, f *form, in *faultInputs) {
		for _, blocks := range []int{0, 4, 64} { // of 512 bytes
			dir := in.oldIn(t)
			status, talk := limited(t, fmt.Sprintf("-f %d", blocks), f.line(dir, in.second...))
			what := fmt.Sprintf("%d blocks", blocks)
			got, leftover := readState(t, dir)
			if len(leftover) > 0 {
				t.Errorf("%s: %q is left", what, leftover)
			}
			in.whole(t, what, got)
			failed := status == exitFailure
			if blocks == 0 && !failed || status > exitFailure || failed && !tooLarge.MatchString(talk) {
				t.Errorf("%s: exit status %d, %s", what, status, talk)
			}
			in.completes(t, f, what, dir)
		}
		dir := in.oldIn(t)
		status, talk := limited(t, "-n 16", f.line(dir, in.second...))
		if f.name == "folder of tables" {
			got, leftover := readState(t, dir)
			if status != exitFailure || !strings.HasSuffix(talk, ": too many open files\n") || len(leftover) > 0 ||
				!maps.Equal(got, in.old) {
				t.Errorf("sixteen descriptors: exit status %d, %s, %q is left", status, talk, leftover)
			}
			status, talk = limited(t, "-n 32", f.line(dir, in.second...))
		}
		if status != exitOK || talk != "" {
			t.Errorf("few descriptors: exit status %d, %s", status, talk)
		}
		in.completes(t, f, "few descriptors", dir)
	})
}

// limited runs the program under a limit of the shell's.
func limited(t *testing.T, limit string, args []string) (status int, talk string) {
	t.Helper()
	cmd := exec.Command("sh", slices.Concat([]string{"-c", "ulimit " + limit + ` && exec resparse "$@"`, "sh"}, args)...)
	cmd.Env = append(os.Environ(), "GORACE=atexit_sleep_ms=0")
	out, err := cmd.CombinedOutput()
	if cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return cmd.ProcessState.ExitCode(), string(out)
}

// TestFaultFormsInputs has inputs that fail among good ones: they stop nothing.
func TestFaultFormsInputs(t *testing.T) {
	eachForm(t, func(t *testing.T, f *form, in *faultInputs) {
		bad := t.TempDir()
		writeFile(t, filepath.Join(bad, "empty.md"), "")
		writeFile(t, filepath.Join(bad, "binary.md"), "\x7fELF\x02\x01\x01\x00\x00")
		writeFile(t, filepath.Join(bad, "broken.jsonl"), "{\"text\":\n")
		inputs := slices.Concat([]string{bad}, in.second, []string{filepath.Join(bad, "missing.md")})
		dir := in.oldIn(t)
		status, _, talk := run(nil, f.line(dir, inputs...)...)
		if status != exitFailure || strings.Count(talk, "\n") != 4 {
			t.Errorf("exit status %d, %s", status, talk)
		}
		got, leftover := readState(t, dir)
		if f.name == "report" { // in which the failures stand
			return
		}
		in.whole(t, "inputs that fail", got)
		for name, text := range in.new {
			if got[name] != text || len(leftover) > 0 {
				t.Errorf("%s is not as it should be, %q is left", name, leftover)
			}
		}
	})
}

// TestFaultFormsNames reads files whose names are long, strange or nearly the same.
func TestFaultFormsNames(t *testing.T) {
	long := strings.Repeat("x", 252) + ".md"
	names := []string{long, "line\nbreak.md", "not\xc3utf8.md", "not\xc4utf8.md", "a b.md", "\x1b[31mred.md"}
	twins := []string{"Twin.md", "twin.md", "caf\u00e9.md", "cafe\u0301.md"}
	eachForm(t, func(t *testing.T, f *form, _ *faultInputs) {
		in, dir := t.TempDir(), t.TempDir()
		for _, name := range names {
			writeFile(t, filepath.Join(in, name), summary)
		}
		status, _, talk := run(nil, f.line(dir, in)...)
		got, leftover := readState(t, dir)
		// .json and .html are longer than .md, so the longest name is too long with them
		fails := f.isFolder() && len(got) > 1 && !slices.Contains(f.args, "csv")
		if fails != (status == exitFailure) || status > exitFailure || strings.Contains(talk, "\x1b") ||
			len(leftover) > 0 || fails && !strings.HasSuffix(talk, ": file name too long\n") {
			t.Errorf("exit status %d, %q, %q is left", status, talk, leftover)
		}
		if fails && len(got) < len(names)-1 {
			t.Errorf("%d files", len(got))
		}
		if f.output == "all.db" && strings.Count(got["all.db"], "\n") < len(names)-1 {
			t.Errorf("the database holds %q", got["all.db"])
		}
		for _, name := range twins {
			writeFile(t, filepath.Join(in, name), summary)
		}
		before := got
		status, _, talk = run(nil, f.line(dir, in, "--exclude", "x*")...)
		if refused := f.name == "folder of pages"; refused != (status == exitUsage) || status == exitFailure {
			t.Errorf("twins: exit status %d, %s", status, talk)
		} else if got, _ := readState(t, dir); refused && !maps.Equal(got, before) {
			t.Error("twins: something was written")
		}
	})
}

// TestFaultDatabaseFiles writes to files that are no database, or not one that can be
// written: they stay as they are.
func TestFaultDatabaseFiles(t *testing.T) {
	in := makeFolderOf(t, 4)
	for _, tt := range []struct{ name, statement, want string }{
		{"newer", "PRAGMA user_version = 99", "was written by a newer version of resparse (schema 99, "},
		{"foreign", "PRAGMA application_id = 7", "is a database of another program; "},
		{"locked", "BEGIN EXCLUSIVE", "is locked by another program; "},
		{"damaged", "", "is damaged; "},
		{"text", "", "is no SQLite database; "},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "all.db")
			if status, _, stderr := run(nil, "convert", "-q", "-o", path, in); status != exitOK {
				t.Fatalf("exit status %d: %s", status, stderr)
			}
			switch tt.name {
			case "damaged":
				overwrite(t, path, 4096, 40<<10)
			case "text":
				writeFile(t, path, strings.Repeat("no database ", 100))
			default:
				db, err := sql.Open("sqlite", path)
				if err != nil {
					t.Fatal(err)
				}
				defer db.Close()
				db.SetMaxOpenConns(1)
				if _, err := db.Exec(tt.statement); err != nil {
					t.Fatal(err)
				}
			}
			before, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			for _, more := range [][]string{nil, {"--prune"}, {"--check"}, {"--diff"}} {
				if tt.name == "damaged" && len(more) > 0 { // which a comparison may not come across
					continue
				}
				args := slices.Concat([]string{"convert", "-q", "-o", path, "../testdata/press-freedom.md"}, more)
				status, stdout, stderr := run(nil, args...)
				if status != exitFailure || stdout != "" || !strings.HasPrefix(stderr, "resparse: "+path+": "+tt.want) {
					t.Errorf("%q: exit status %d, %s%s", more, status, stdout, stderr)
				}
			}
			if after, err := os.ReadFile(path); err != nil || string(after) != string(before) {
				t.Errorf("the file has changed, %v", err)
			}
			if left, err := os.ReadDir(filepath.Dir(path)); err != nil || len(left) != 1 {
				t.Errorf("%v, %v are left", left, err)
			}
		})
	}
}

// overwrite puts other bytes into a file.
func overwrite(t *testing.T, path string, from, count int) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := from; i < min(from+count, len(data)); i++ {
		data[i] = 0xa5
	}
	writeFile(t, path, string(data))
}
