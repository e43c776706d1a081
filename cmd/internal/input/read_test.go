package input

import (
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"time"
)

const summary = "Resolution on lamps\n"

func writeFile(t *testing.T, name, content string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
}

// read returns what an input of at most limit bytes holds.
func read(t *testing.T, in Input, limit Size) (string, error) {
	t.Helper()
	content, err := in.Open(t.Context(), limit)
	if err != nil {
		return "", err
	}
	defer content.Close()
	if content.Rest != nil {
		return "", TooLarge(limit)
	}
	return string(content.Data), nil
}

// TestFaultReplacedByPipe checks that nothing waits for a pipe that has taken the
// place of a file.
func TestFaultReplacedByPipe(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "a.md")
	if err := exec.Command("mkfifo", pipe).Run(); err != nil {
		t.Skip("no mkfifo")
	}
	in := Input{Name: pipe, Path: pipe, Walked: true}
	if _, err := in.Open(t.Context(), 1<<20); !errors.Is(err, errChanged) {
		t.Errorf("error %v", err)
	}
}

// TestReplacedByLink checks that a link that has taken the place of a file is
// named as such.
func TestReplacedByLink(t *testing.T) {
	dir := t.TempDir()
	link := filepath.Join(dir, "a.md")
	writeFile(t, filepath.Join(dir, "b.md"), summary)
	if err := os.Symlink("b.md", link); err != nil {
		t.Skip(err)
	}
	in := Input{Name: link, Path: link, Walked: true}
	if _, err := in.Open(t.Context(), 1<<20); err != errLink {
		t.Errorf("error %v", err)
	}
}

// TestOpen reads files and streams of all sizes around the limits.
func TestOpen(t *testing.T) {
	for _, size := range []int{0, 1, 511, 512, 513, 100_000} {
		name := filepath.Join(t.TempDir(), "a.md")
		want := strings.Repeat("x", size)
		writeFile(t, name, want)
		for what, open := range map[string]func() Input{
			"walked": func() Input { return Input{Path: name, Walked: true} },
			"named":  func() Input { return Input{Path: name} },
			"stream": func() Input { return Input{Stream: strings.NewReader(want)} },
			"standard input": func() Input {
				f, err := os.Open(name)
				if err != nil {
					t.Fatal(err)
				}
				return Input{Stream: f}
			},
		} {
			for _, limit := range []Size{Size(size), 200_000} {
				if data, err := read(t, open(), limit); err != nil || data != want {
					t.Errorf("%s, %d bytes of at most %d: read %d, %v", what, size, limit, len(data), err)
				}
			}
			if size == 0 {
				continue
			}
			in := open()
			content, err := in.Open(t.Context(), Size(size-1))
			if err != nil || content.Rest == nil || !strings.HasPrefix(want, string(content.Data)) {
				t.Fatalf("%s, %d bytes, one over the limit: %v", what, size, err)
			}
			if _, ok := content.Rest.(io.Seeker); ok != (what != "stream") {
				t.Errorf("%s: can seek: %t", what, ok)
			}
			data, err := io.ReadAll(content.Rest)
			if err != nil || string(data) != want {
				t.Errorf("%s, %d bytes, one over the limit: read %d, %v", what, size, len(data), err)
			}
			content.Close()
		}
	}
}

// TestOpenRestOfInput reads a standard input whose start somebody else has read.
func TestOpenRestOfInput(t *testing.T) {
	name := filepath.Join(t.TempDir(), "a.md")
	writeFile(t, name, "firstrest")
	for limit, want := range map[Size]string{4: "rest", 3: "rest"} {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Seek(5, io.SeekStart); err != nil {
			t.Fatal(err)
		}
		in := Input{Stream: f}
		content, err := in.Open(t.Context(), limit)
		if err != nil {
			t.Fatal(err)
		}
		data := content.Data
		if content.Rest != nil {
			if data, err = io.ReadAll(content.Rest); err != nil {
				t.Fatal(err)
			}
		}
		if string(data) != want || (content.Rest != nil) != (limit == 3) {
			t.Errorf("at most %d bytes: %q, more: %t", limit, data, content.Rest != nil)
		}
		content.Close()
	}
}

// TestOpenFails opens what cannot be read.
func TestOpenFails(t *testing.T) {
	dir := t.TempDir()
	for _, in := range []Input{
		{Path: dir}, {Path: dir, Walked: true}, {Path: filepath.Join(dir, "none")},
		{Path: filepath.Join(dir, "none"), Walked: true}, {Stream: iotest.ErrReader(io.ErrUnexpectedEOF)},
	} {
		if content, err := in.Open(t.Context(), 10); err == nil {
			t.Errorf("%+v: %+v", in, content)
		}
	}
}

// TestInterrupted ends the context while a pipe, and a long file, are read.
func TestInterrupted(t *testing.T) {
	r, w := io.Pipe()
	defer w.Close()
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(10*time.Millisecond, cancel)
	in := Input{Stream: r}
	if _, err := in.Open(ctx, 10); !errors.Is(err, context.Canceled) {
		t.Errorf("a pipe: %v", err)
	}
	for _, in := range []Input{{Stream: endless{}}, {Stream: openZeros(t)}} {
		ctx, cancel := context.WithCancel(t.Context())
		content, err := in.Open(ctx, 10)
		if err != nil {
			t.Fatal(err)
		}
		if n, err := content.Rest.Read(make([]byte, 5)); n != 5 || err != nil {
			t.Errorf("read %d bytes, %v", n, err)
		}
		cancel()
		if _, err := io.Copy(io.Discard, content.Rest); !errors.Is(err, context.Canceled) {
			t.Errorf("after the end: %v", err)
		}
		content.Close()
	}
}

// openZeros returns a file of zeros.
func openZeros(t *testing.T) *os.File {
	t.Helper()
	name := filepath.Join(t.TempDir(), "zeros")
	writeFile(t, name, strings.Repeat("\x00", 100))
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestTooLarge(t *testing.T) {
	if got := TooLarge(1 << 20).Error(); got != "is larger than 1MiB; --max-size raises the limit" {
		t.Error(got)
	}
}

func TestRecordName(t *testing.T) {
	if got := (&Input{Name: "\xff.md"}).RecordName(); got != `\xff.md` {
		t.Errorf("got %q", got)
	}
}

type endless struct{}

func (endless) Read(p []byte) (int, error) { return len(p), nil }
