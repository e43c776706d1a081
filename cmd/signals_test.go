//go:build unix

package cmd

import (
	"bytes"
	"encoding/json"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// program is a resparse that runs beside the test.
type program struct {
	*exec.Cmd
	talk bytes.Buffer
}

func start(t *testing.T, stdin io.Reader, stdout io.Writer, args ...string) *program {
	t.Helper()
	p := &program{Cmd: exec.Command("resparse", args...)}
	p.Env = append(os.Environ(), "GORACE=atexit_sleep_ms=0")
	p.Stdin, p.Stdout, p.Stderr = stdin, stdout, &p.talk
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = p.Process.Kill() })
	return p
}

func (p *program) signal(t *testing.T, s os.Signal) {
	t.Helper()
	if signal.Ignored(s) {
		_ = p.Process.Kill()
		t.Skipf("%v is ignored here, as under nohup", s)
	}
	if err := p.Process.Signal(s); err != nil {
		t.Fatal(err)
	}
}

// end waits for the program and returns how it ended, as shells report it.
func (p *program) end(t *testing.T) int {
	t.Helper()
	_ = p.Wait() // the state says more
	status, ok := p.ProcessState.Sys().(syscall.WaitStatus)
	if !ok {
		t.Fatal("no wait status")
	}
	if status.Signaled() {
		return 128 + int(status.Signal())
	}
	return status.ExitStatus()
}

// openPipe returns a standard input that never ends.
func openPipe(t *testing.T) *os.File {
	t.Helper()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close(); w.Close() })
	return r
}

// until waits for something to happen.
func until(t *testing.T, what string, happened func() bool) {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); !happened(); time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("waited too long for %s", what)
		}
	}
}

// outputs returns how many records a folder holds, each of which must be whole,
// and the temporary files in it.
func outputs(t *testing.T, dir string) (records int, temporary []string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		if strings.HasPrefix(entry.Name(), ".") {
			temporary = append(temporary, path)
			return nil
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		records++
		if !json.Valid(data) || !bytes.HasSuffix(data, []byte("}\n")) {
			t.Errorf("%s is not whole: %s", path, data)
		}
		return nil
	})
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	return records, temporary
}

func exists(name string) func() bool {
	return func() bool {
		_, err := os.Stat(name)
		return err == nil
	}
}

// TestFaultSignals ends runs that wait for standard input in the middle.
func TestFaultSignals(t *testing.T) {
	in := makeFolderOf(t, 40)
	for _, tt := range []struct {
		name   string
		signal os.Signal
		status int
	}{
		{"interrupt", os.Interrupt, 130},
		{"terminate", syscall.SIGTERM, 143},
		{"hang up", syscall.SIGHUP, 129},
	} {
		t.Run(tt.name, func(t *testing.T) {
			out := t.TempDir() + "/"
			p := start(t, openPipe(t), nil, "convert", "-q", "--fail-on", "never", "-f", "json", "-o", out,
				"--jobs", "1", in, "-", "../testdata/objection.md")
			until(t, "the last file before standard input", exists(filepath.Join(out, "000", "0039.json")))
			p.signal(t, tt.signal)
			if status := p.end(t); status != tt.status {
				t.Errorf("exit status %d, want %d: %s", status, tt.status, p.talk.String())
			}
			if !strings.Contains(p.talk.String(), "the rest is missing") {
				t.Errorf("standard error is %q", p.talk.String())
			}
			records, temporary := outputs(t, out)
			if records != 40 || len(temporary) > 0 {
				t.Errorf("%d records, temporary files %q", records, temporary)
			}
		})
	}
}

// TestFaultSignalInTheMiddle ends a run that is writing files.
func TestFaultSignalInTheMiddle(t *testing.T) {
	in := makeFolderOf(t, 2000)
	for _, s := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP} {
		out := t.TempDir() + "/"
		p := start(t, nil, nil, "convert", "-q", "--fail-on", "never", "-f", "json", "-o", out, in)
		until(t, "the first folder", exists(filepath.Join(out, "000", "0000.json")))
		p.signal(t, s)
		if status := p.end(t); status != 128+int(s) {
			t.Errorf("exit status %d after %v: %s", status, s, p.talk.String())
		}
		records, temporary := outputs(t, out)
		if records == 0 || records == 2000 || len(temporary) > 0 {
			t.Errorf("%d records, temporary files %q", records, temporary)
		}
	}
}

// TestFaultSignalKeepsOldFile ends a run that writes one file, and one whose reader
// is slow.
func TestFaultSignalKeepsOldFile(t *testing.T) {
	dir := t.TempDir()
	out := filepath.Join(dir, "all.json")
	if err := os.WriteFile(out, []byte("old\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	p := start(t, openPipe(t), nil, "convert", "-q", "-f", "json", "-o", out, "../testdata/press-freedom.md", "-")
	until(t, "the temporary file", func() bool {
		entries, err := os.ReadDir(dir)
		return err == nil && len(entries) == 2
	})
	p.signal(t, os.Interrupt)
	if status := p.end(t); status != 130 {
		t.Errorf("exit status %d: %s", status, p.talk.String())
	}
	data, err := os.ReadFile(out)
	entries, _ := os.ReadDir(dir)
	if err != nil || string(data) != "old\n" || len(entries) != 1 {
		t.Errorf("the file holds %q, the folder %v, error %v", data, entries, err)
	}
}

// TestFaultSignalToStream checks that what was streamed is a whole document.
func TestFaultSignalToStream(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	p := start(t, openPipe(t), w, "convert", "-q", "-f", "json", "../testdata/press-freedom.md", "-",
		"../testdata/objection.md")
	w.Close()
	first := make([]byte, 100)
	if _, err := io.ReadFull(r, first); err != nil {
		t.Fatal(err)
	}
	p.signal(t, os.Interrupt)
	rest, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	if status := p.end(t); status != 130 {
		t.Errorf("exit status %d: %s", status, p.talk.String())
	}
	var records []json.RawMessage
	if err := json.Unmarshal(append(first, rest...), &records); err != nil || len(records) != 1 {
		t.Errorf("%d records, %v", len(records), err)
	}
}

// stuck starts a run that cannot go on, because nobody reads what it writes.
func stuck(t *testing.T, in string) *program {
	t.Helper()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	p := start(t, nil, w, "convert", "-q", "--fail-on", "never", "-f", "json", in)
	w.Close()
	if _, err := io.ReadFull(r, make([]byte, 1)); err != nil {
		t.Fatal(err)
	}
	time.Sleep(300 * time.Millisecond) // for the pipe to fill up
	return p
}

func TestFaultSecondSignal(t *testing.T) {
	const limit = (grace - oneSignal) * 3 / 4 // without the second, the run ends after all of it
	took := grace
	for attempt := 0; took > limit && attempt < 3; attempt++ { // the machine may be busy with something else
		p := stuck(t, makeFolderOf(t, 200))
		p.signal(t, syscall.SIGTERM)
		time.Sleep(oneSignal + 100*time.Millisecond)
		sent := time.Now()
		p.signal(t, syscall.SIGTERM)
		if status := p.end(t); status != 143 {
			t.Errorf("exit status %d: %s", status, p.talk.String())
		}
		took = time.Since(sent)
	}
	if took > limit {
		t.Errorf("the second signal took %v", took)
	}
}

// TestFaultRepeatedSignal sends a signal twice at once, as GNU timeout does: the
// files in hand are finished, and no temporary one is left.
func TestFaultRepeatedSignal(t *testing.T) {
	dir := t.TempDir()
	out := filepath.Join(dir, "all.json")
	p := start(t, openPipe(t), nil, "convert", "-q", "-f", "json", "-o", out, "../testdata/press-freedom.md", "-")
	until(t, "the temporary file", func() bool {
		entries, err := os.ReadDir(dir)
		return err == nil && len(entries) == 1
	})
	p.signal(t, syscall.SIGTERM)
	_ = p.Process.Signal(syscall.SIGCONT)
	_ = p.Process.Signal(syscall.SIGTERM) // it may have ended
	if status := p.end(t); status != 143 || !strings.Contains(p.talk.String(),
		"terminated; what was written is whole") {
		t.Errorf("exit status %d: %s", status, p.talk.String())
	}
	if _, temporary := outputs(t, dir); len(temporary) > 0 {
		t.Errorf("temporary files %q", temporary)
	}
}

// TestFaultStuckLeavesNothing ends a run that holds a temporary file and waits
// for the rest of a long standard input: when the grace is over, and at the
// second signal.
func TestFaultStuckLeavesNothing(t *testing.T) {
	row := `{"text":"Parliament called on the Council to act.","date":"2015-03-04"}` + "\n"
	attempts := 0
	for i := 0; i < 2; i++ {
		second := i == 1
		dir := t.TempDir()
		r, w, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { r.Close(); w.Close() })
		p := start(t, r, nil, "convert", "-q", "--fail-on", "never", "--max-size", "1K", "-f", "jsonl", "-o",
			filepath.Join(dir, "all.jsonl"))
		if _, err := io.WriteString(w, strings.Repeat(row, 30)); err != nil {
			t.Fatal(err)
		}
		until(t, "the temporary file", func() bool {
			entries, err := os.ReadDir(dir)
			return err == nil && len(entries) == 1
		})
		time.Sleep(100 * time.Millisecond) // for the input to be read
		sent := time.Now()
		p.signal(t, syscall.SIGHUP)
		if second {
			time.Sleep(oneSignal + 100*time.Millisecond)
			p.signal(t, syscall.SIGINT)
		}
		if status := p.end(t); status != 129 {
			t.Errorf("exit status %d: %s", status, p.talk.String())
		}
		took := time.Since(sent)
		if second && took > grace && attempts < 2 { // the machine may be busy with something else
			attempts++
			i--
		} else if second == (took > grace) {
			t.Errorf("a second signal: %t; it took %v", second, took)
		}
		if entries, err := os.ReadDir(dir); err != nil || len(entries) > 0 {
			t.Errorf("files %v, %v", entries, err)
		}
	}
}

func TestFaultSignalWhileStuck(t *testing.T) {
	p := stuck(t, makeFolderOf(t, 200))
	p.signal(t, os.Interrupt)
	if status := p.end(t); status != 130 {
		t.Errorf("exit status %d: %s", status, p.talk.String())
	}
}

// TestFaultKilled checks that a run completes after one that was killed.
func TestFaultKilled(t *testing.T) {
	const n = 1500
	in := makeFolderOf(t, n)
	out := t.TempDir() + "/"
	args := []string{"convert", "-q", "--fail-on", "never", "-f", "json", "-o", out, in}
	p := start(t, nil, nil, args...)
	until(t, "the first file", exists(filepath.Join(out, "000", "0000.json")))
	p.signal(t, os.Kill)
	if status := p.end(t); status != 128+9 {
		t.Errorf("exit status %d", status)
	}
	if records, _ := outputs(t, out); records == 0 || records == n {
		t.Errorf("%d records after the first run", records)
	}
	foreign := filepath.Join(out, ".other-1-00000000.tmp")
	if err := os.WriteFile(foreign, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	p = start(t, nil, nil, args...)
	if status := p.end(t); status != 0 {
		t.Errorf("exit status %d: %s", status, p.talk.String())
	}
	if records, temporary := outputs(t, out); records != n || len(temporary) != 1 || temporary[0] != foreign {
		t.Errorf("%d records after the second run, temporary files %q", records, temporary)
	}
	if status, stdout, stderr := run(nil, append(args, "--check")...); status != 0 || stdout != "" {
		t.Errorf("--check: exit status %d, %s%s", status, stdout, stderr)
	}
}
