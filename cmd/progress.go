package cmd

import (
	"context"
	"fmt"
	"iter"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"

	"resparse/cmd/internal/output"
)

const (
	showAfter = 500 * time.Millisecond // runs that are shorter show no progress
	refresh   = 150 * time.Millisecond // of the bar
	lineEvery = 2 * time.Second        // where there is no bar
)

// progress says on standard error how far a run is: with a bar on a terminal,
// with a line now and then elsewhere.
type progress struct {
	stderr  *console
	started time.Time
	done    atomic.Int64
	total   atomic.Int64 // 0 while it is not known
	rows    atomic.Int64 // summaries of inputs that hold several
	cancel  context.CancelFunc
	ended   sync.WaitGroup
}

// startProgress shows progress if the user wants any. It walks the folders a
// second time to know how much there is to do.
func (b *batch) startProgress(ctx context.Context, items iter.Seq[output.Item]) *progress {
	p := &progress{stderr: b.stderr, started: time.Now()}
	ctx, p.cancel = context.WithCancel(ctx)
	var show func(context.Context)
	switch {
	case b.reporting.quiet && !b.progress:
		return p
	case b.showsBar():
		show = p.drawBar
	case b.progress:
		show = p.printLines
	default:
		return p
	}
	p.ended.Go(func() { p.countItems(ctx, items) })
	p.ended.Go(func() {
		select {
		case <-ctx.Done():
		case <-time.After(showAfter):
			show(ctx)
		}
	})
	return p
}

// showsBar tells whether standard error is a terminal that somebody looks at,
// and on which no records appear.
func (b *batch) showsBar() bool {
	return isTerminal(b.stderr.w) && !(b.toStdout && isTerminal(b.stdout.w)) &&
		!inCI() && os.Getenv("TERM") != "dumb"
}

// count takes note of a summary.
func (p *progress) count(res result) {
	if res.record != "" {
		p.rows.Add(1)
	}
}

// countItems finds out how many inputs there are.
func (p *progress) countItems(ctx context.Context, items iter.Seq[output.Item]) {
	n := int64(0)
	for range items {
		if n++; ctx.Err() != nil {
			return
		}
	}
	p.total.Store(n)
}

// stop takes the bar away.
func (p *progress) stop() {
	p.cancel()
	p.ended.Wait()
}

func (p *progress) drawBar(ctx context.Context) {
	container := mpb.New(mpb.WithOutput(p.stderr.w), mpb.WithWidth(40), mpb.WithRefreshRate(refresh))
	bar := container.AddBar(0,
		mpb.PrependDecorators(decor.Any(p.counts)),
		mpb.AppendDecorators(decor.Any(p.pace)))
	p.stderr.setBar(container)
	tick := time.NewTicker(refresh)
	defer tick.Stop()
	for ctx.Err() == nil {
		if total := p.total.Load(); total > 0 {
			bar.SetTotal(total+1, false) // one more: a full bar would end itself
		}
		bar.SetCurrent(p.done.Load())
		select {
		case <-tick.C:
		case <-ctx.Done():
		}
	}
	bar.Abort(true)
	p.stderr.endBar(container.Wait)
}

func (p *progress) printLines(ctx context.Context) {
	tick := time.NewTicker(lineEvery)
	defer tick.Stop()
	for {
		fmt.Fprintf(p.stderr, "%s, %s\n", p.counts(decor.Statistics{}), p.pace(decor.Statistics{}))
		select {
		case <-tick.C:
		case <-ctx.Done():
			return
		}
	}
}

// counts is how much has been done.
func (p *progress) counts(decor.Statistics) string {
	counts := thousands(int(p.done.Load()))
	if total := p.total.Load(); total > 0 {
		counts += " of " + thousands(int(total))
	}
	if rows := p.rows.Load(); rows > 0 {
		counts += ", " + thousands(int(rows)) + " records"
	}
	return counts
}

// pace is how fast it goes, and how long it will take.
func (p *progress) pace(decor.Statistics) string {
	done := p.done.Load()
	rate := float64(done) / time.Since(p.started).Seconds()
	pace := fmt.Sprintf("%s a second", thousands(int(rate)))
	if left := p.total.Load() - done; left > 0 && rate > 0 {
		pace += fmt.Sprintf(", %.0f s left", float64(left)/rate)
	}
	return pace
}
