package cmd

import (
	"context"
	"errors"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// grace is how long a run may take to end after a signal: to finish the files
// in hand.
const grace = 2 * time.Second

// interruption is the signal that ended a run.
type interruption struct{ signal syscall.Signal }

func (i interruption) Error() string {
	if i.signal == syscall.SIGINT {
		return "interrupted; what was written is whole, the rest is missing"
	}
	return "terminated; what was written is whole, the rest is missing"
}

// status is the exit status, as shells report it for a signal.
func (i interruption) status() int { return 128 + int(i.signal) }

// watchSignals returns a context that ends at the first SIGINT or SIGTERM, with
// an [interruption] as its cause. The second one ends the program at once, as
// if nobody had watched.
func watchSignals() (ctx context.Context, stop func()) {
	ctx, cancel := context.WithCancelCause(context.Background())
	received := make(chan os.Signal, 1)
	for _, s := range []os.Signal{os.Interrupt, syscall.SIGTERM} {
		if !signal.Ignored(s) { // as nohup, and shells for what they run in the background, ask for
			signal.Notify(received, s)
		}
	}
	go func() {
		select {
		case s := <-received:
			signal.Stop(received)
			if s, ok := s.(syscall.Signal); ok {
				cancel(interruption{s})
			}
		case <-ctx.Done():
		}
	}()
	return ctx, func() {
		signal.Stop(received)
		cancel(nil)
	}
}

// overdue returns a channel that is closed when the run should have ended.
func overdue(ctx context.Context) <-chan struct{} {
	late := make(chan struct{})
	context.AfterFunc(ctx, func() {
		if _, ok := errors.AsType[interruption](context.Cause(ctx)); ok {
			time.AfterFunc(grace, func() { close(late) })
		}
	})
	return late
}

// interruptStatus returns the exit status of a run that was broken off.
func interruptStatus(cause error) int {
	if i, ok := errors.AsType[interruption](cause); ok {
		return i.status()
	}
	return exitFailure
}
