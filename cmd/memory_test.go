package cmd

import (
	"runtime"
	"runtime/debug"
	"testing"
	"time"
)

func TestPercentFor(t *testing.T) {
	for kept, want := range map[uint64]int{0: 800, 1: 800, 4 << 20: 800, 5 << 20: 640, 16 << 20: 200, 32 << 20: 100, 64 << 20: 50, 160 << 20: 20, 200 << 20: 20, 1 << 40: 20} {
		if got := percentFor(kept); got != want {
			t.Errorf("%d bytes kept: got %d, want %d", kept, got, want)
		}
	}
}

// TestCollectLess checks that the collector is adapted to what is kept, and left
// as it was at the end.
func TestCollectLess(t *testing.T) {
	t.Setenv("GOGC", "")
	t.Setenv("GOMEMLIMIT", "")
	percent := func() int {
		old := debug.SetGCPercent(100)
		debug.SetGCPercent(old)
		return old
	}
	before := percent()
	restore := collectLess()
	kept := make([]byte, 192<<20)
	for range 100 {
		runtime.GC()
		if percent() == leastPercent {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	if got := percent(); got != leastPercent {
		t.Errorf("with 192 MiB kept: %d percent", got)
	}
	runtime.KeepAlive(kept)
	restore()
	if got := percent(); got != before {
		t.Errorf("at the end: %d percent, before %d", got, before)
	}
	t.Setenv("GOGC", "200")
	defer collectLess()()
	if got := percent(); got != before {
		t.Errorf("with a setting of the environment: %d percent", got)
	}
}
