package cmd

import (
	"os"
	"runtime/debug"
)

// collectLess has the garbage collector run less often, until the returned
// function is called: a run over many small files leaves much garbage and keeps
// next to nothing, so that with the usual setting a quarter of the time went
// into collecting. What the environment asks for is left alone.
func collectLess() (restore func()) {
	const (
		percent = 800      // garbage for each byte that is kept
		limit   = 64 << 20 // bytes, from which on the collector runs as often as it has to
	)
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return func() {}
	}
	oldPercent, oldLimit := debug.SetGCPercent(percent), debug.SetMemoryLimit(limit)
	return func() {
		debug.SetGCPercent(oldPercent)
		debug.SetMemoryLimit(oldLimit)
	}
}
