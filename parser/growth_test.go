//go:build unix && !race

// The race detector would spoil the times, which are the processor's: what else
// the machine does is not in them.

package parser_test

import (
	"bytes"
	"io"
	"runtime"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"resparse/parser"
	"resparse/render"
)

// Limits of what a hostile text may cost.
const (
	growth    = 2.3     // of what is allocated, each time that the text doubles
	dearest   = 60      // times the time of a summary of the same size
	largest   = 32      // bytes of records and diagnostics for each byte of text,
	fixed     = 1 << 10 // and for each record
	shortText = 512     // bytes: doubled three times it is as long as a sentence may be
	longText  = 2 << 10 // bytes: it goes on beyond a sentence
	steps     = 3       // doublings
	attempts  = 5       // at a time that the collector may have spoilt
)

// written counts bytes.
type written int

func (w *written) Write(p []byte) (int, error) {
	*w += written(len(p))
	return len(p), nil
}

// cost reads an input and writes its records and diagnostics. What comes out is
// without what every record has.
func cost(t *testing.T, data []byte) (allocated uint64, spent time.Duration, out int) {
	t.Helper()
	var before, after runtime.MemStats
	var n written
	w, err := render.New(&n, render.JSONL, true)
	if err != nil {
		t.Fatal(err)
	}
	runtime.ReadMemStats(&before)
	start := processorTime(t)
	for res, err := range parser.ParseAll(bytes.NewReader(data), parser.WithSpans()) {
		if err != nil {
			continue // it is refused
		}
		if err := w.Write(res.Summary); err != nil {
			t.Fatal(err)
		}
		n -= fixed
		for _, d := range res.Diagnostics {
			_, _ = io.WriteString(&n, d.String()+"\n")
		}
	}
	spent = processorTime(t) - start
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc, spent, int(n)
}

// processorTime returns what the process has taken until now.
func processorTime(t *testing.T) time.Duration {
	t.Helper()
	var usage unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &usage); err != nil {
		t.Fatal(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// TestGrowth reads hostile texts in every form. What is allocated grows as the text
// does, within a sentence and beyond it; no text costs much more time than
// a summary, and what comes out is bounded by what goes in.
func TestGrowth(t *testing.T) {
	summary := hostileText(plainSummary[len("Resolution on lamps in Ardoisia\n\n"):], longText<<steps)
	for _, form := range hostileForms {
		cost(t, form.in(summary)) // what is set up once
		_, usual, _ := cost(t, form.in(summary))
		for range attempts {
			_, again, _ := cost(t, form.in(summary))
			usual = max(usual, again)
		}
		for _, unit := range hostileUnits {
			for _, size := range []int{shortText, longText} {
				data := form.in(hostileText(unit, size<<steps))
				limit := 1.0
				for range steps {
					limit *= growth
				}
				small, _, _ := cost(t, form.in(hostileText(unit, size)))
				large, spent, out := cost(t, data)
				if ratio := float64(large) / float64(small); ratio > limit {
					t.Errorf("%s %q: from %d to %d bytes it allocates %.1f times as much", form.name, unit, size, size<<steps, ratio)
				}
				for range attempts {
					if spent < dearest*usual*time.Duration(size)/longText {
						break
					}
					_, again, _ := cost(t, data)
					spent = min(spent, again)
				}
				if times := float64(spent) / float64(usual) * float64(longText) / float64(size); times > dearest {
					t.Errorf("%s %q: %d bytes take %v, %.0f times what a summary takes", form.name, unit, len(data), spent, times)
				}
				if size == longText && out > largest*len(data) {
					t.Errorf("%s %q: %d bytes come out of %d", form.name, unit, out, len(data))
				}
			}
		}
	}
}
