package input

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const summary = "Resolution on lamps\n"

func writeFile(t *testing.T, name, content string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
}

// TestFaultReplacedByPipe checks that nothing waits for a pipe that has taken the
// place of a file.
func TestFaultReplacedByPipe(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "a.md")
	if err := exec.Command("mkfifo", pipe).Run(); err != nil {
		t.Skip("no mkfifo")
	}
	in := Input{Name: pipe, Path: pipe, Walked: true}
	if _, err := in.Read(t.Context(), 1<<20); err != errChanged {
		t.Errorf("error %v", err)
	}
}

// TestReadRegular reads files of all sizes around what is read at once.
func TestReadRegular(t *testing.T) {
	for _, size := range []int{0, 1, 511, 512, 513, 100_000} {
		name := filepath.Join(t.TempDir(), "a.md")
		want := strings.Repeat("x", size)
		writeFile(t, name, want)
		in := Input{Name: name, Path: name, Walked: true}
		if data, err := in.Read(t.Context(), 100_000); err != nil || string(data) != want {
			t.Errorf("%d bytes: read %d, %v", size, len(data), err)
		}
		if _, err := in.Read(t.Context(), Size(size-1)); size > 1 && (err == nil ||
			!strings.Contains(err.Error(), "is larger than")) {
			t.Errorf("%d bytes, one over the limit: %v", size, err)
		}
	}
}

func TestMaxSizeIsInclusive(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.md")
	if err := os.WriteFile(file, []byte(summary), 0o666); err != nil {
		t.Fatal(err)
	}
	in := Input{Name: file, Path: file}
	size := Size(len(summary))
	if data, err := in.Read(t.Context(), size); err != nil || string(data) != summary {
		t.Errorf("at the limit: %q, %v", data, err)
	}
	if _, err := in.Read(t.Context(), size-1); err == nil || !strings.Contains(err.Error(), "is larger than") {
		t.Errorf("a byte over the limit: %v", err)
	}
	endless := Input{Name: "stdin", Stream: endless{}}
	if _, err := endless.Read(t.Context(), 1<<20); err == nil ||
		err.Error() != "is larger than 1MiB; --max-size raises the limit" {
		t.Errorf("without an end: %v", err)
	}
}

func TestRecordName(t *testing.T) {
	for _, tt := range []struct{ name, want string }{
		{"a.md", "a.md"},
		{"./a.md", "./a.md"},
		{"\xc3(.md", "\ufffd(.md"},
	} {
		if got := (&Input{Name: tt.name}).RecordName(); got != tt.want {
			t.Errorf("%q is called %q, want %q", tt.name, got, tt.want)
		}
	}
}

type endless struct{}

func (endless) Read(p []byte) (int, error) { return len(p), nil }
