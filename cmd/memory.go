package cmd

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync"
)

// How often garbage is collected.
const (
	leastPercent = 20       // garbage for 100 bytes that are kept
	mostPercent  = 800      // the same, where next to nothing is kept
	freeGarbage  = 32 << 20 // bytes, however little is kept
)

// collectLess has the garbage collector run less often, until the returned
// function is called: a run over many small files leaves much garbage and keeps
// next to nothing, so that with the usual setting a quarter of the time went
// into collecting. A large input keeps much, and garbage grows with it: a limit
// that is the same for all made the collector run without end. What the
// environment asks for is left alone.
func collectLess() (restore func()) {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return func() {}
	}
	c := &collector{percent: mostPercent}
	old := debug.SetGCPercent(mostPercent)
	c.afterNext()
	return func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.done = true
		debug.SetGCPercent(old)
	}
}

// collector adapts the garbage collector to what is kept.
type collector struct {
	mu      sync.Mutex
	percent int
	done    bool
}

// afterNext adapts the collector each time that it has run: then it clears what
// nobody keeps.
func (c *collector) afterNext() {
	runtime.AddCleanup(new([16]byte), func(c *collector) { c.adapt() }, c)
}

func (c *collector) adapt() {
	kept := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(kept)
	percent := percentFor(kept[0].Value.Uint64())
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.done {
		return
	}
	if percent != c.percent {
		c.percent = percent
		debug.SetGCPercent(percent)
	}
	c.afterNext()
}

// percentFor returns how much garbage there may be where so many bytes are kept,
// in percent of them.
func percentFor(kept uint64) int {
	return int(min(max(freeGarbage*100/max(kept, 1), leastPercent), mostPercent))
}
