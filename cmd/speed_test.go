//go:build unix

package cmd

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"syscall"
	"testing"
	"time"
)

// usage is what a program took.
type usage struct {
	wall, processor time.Duration
	memory          int64 // peak, in bytes
}

// measure runs a program, which must end well, without its output.
func measure(b testing.TB, name string, args ...string) usage {
	b.Helper()
	forget()
	cmd := exec.Command(name, args...)
	start := time.Now()
	if out, err := cmd.CombinedOutput(); err != nil {
		b.Fatalf("%s: %v\n%s", name, err, out[max(0, len(out)-1000):])
	}
	u := usage{wall: time.Since(start), processor: cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()}
	if r, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
		u.memory = int64(r.Maxrss) << 10
		if runtime.GOOS == "darwin" { // counts bytes, others KiB
			u.memory = int64(r.Maxrss)
		}
	}
	return u
}

// forget gives back what memory the tests do not need, and has Linux forget what they
// took before: it counts the peak of a process for those that it starts.
func forget() {
	debug.FreeOSMemory()
	_ = os.WriteFile("/proc/self/clear_refs", []byte("5"), 0) // elsewhere there is none
}

// BenchmarkFolder converts folders to JSON Lines. It reports the processor time
// over that of goldmark's bare parse of the same files, the wall time of two
// jobs over that of one, and the peak memory, whose limit it enforces.
func BenchmarkFolder(b *testing.B) {
	const limit = 128 << 20
	for _, files := range []int{10_000, 100_000} {
		b.Run(fmt.Sprint(files), func(b *testing.B) {
			if testing.Short() && files > 10_000 {
				b.Skip("takes a minute")
			}
			dir := makeFolderOf(b, files)
			convert := []string{"convert", "-q", "--fail-on", "never", "-f", "jsonl", "-o",
				filepath.Join(b.TempDir(), "all.jsonl")}
			var one, two, bare usage
			for b.Loop() {
				bare.add(measure(b, "barely", dir))
				one.add(measure(b, "resparse", append(convert, "--jobs", "1", dir)...))
				two.add(measure(b, "resparse", append(convert, "--jobs", "2", dir)...))
			}
			b.ReportMetric(float64(two.processor)/float64(bare.processor), "x/goldmark")
			b.ReportMetric(float64(one.processor)/float64(bare.processor), "x/goldmark-1job")
			b.ReportMetric(float64(two.wall)/float64(one.wall), "wall2/wall1")
			b.ReportMetric(float64(files*b.N)/two.wall.Seconds(), "files/s")
			b.ReportMetric(float64(two.memory)/(1<<20), "MiB")
			b.ReportMetric(0, "ns/op")
			if two.memory > limit {
				b.Errorf("%d MiB of memory, more than %d", two.memory>>20, limit>>20)
			}
		})
	}
}

// add sums up the times, and keeps the larger memory.
func (u *usage) add(v usage) {
	u.wall += v.wall
	u.processor += v.processor
	u.memory = max(u.memory, v.memory)
}
