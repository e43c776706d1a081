package cmd

import (
	"context"
	"errors"
	"os"
	"os/signal"
	"syscall"
	"time"
)

const (
	// grace is how long a run may take to end after a signal: to finish the
	// files in hand.
	grace = 3 * time.Second
	// oneSignal is for how long signals are repetitions of the first: GNU
	// timeout sends two, and so does a terminal that is closed.
	oneSignal = time.Second
)

// interruption is the signal that ended a run.
type interruption struct{ signal syscall.Signal }

func (i interruption) Error() string {
	what := "terminated"
	switch i.signal {
	case syscall.SIGINT:
		what = "interrupted"
	case syscall.SIGHUP:
		what = "hung up"
	}
	return what + "; what was written is whole, the rest is missing"
}

// status is the exit status, as shells report it for a signal.
func (i interruption) status() int { return 128 + int(i.signal) }

// interrupts watches the signals that end a run.
type interrupts struct {
	received chan os.Signal
	overdue  chan struct{} // closed when the run should have ended
}

// watchSignals returns a context that ends at the first SIGINT, SIGTERM or
// SIGHUP, with an [interruption] as its cause. The run is overdue when the grace
// is over, or at a further signal.
//
// signal.NotifyContext is not enough: it tells neither the number of the signal
// nor a second one.
func watchSignals() (context.Context, *interrupts) {
	ctx, cancel := context.WithCancelCause(context.Background())
	i := &interrupts{received: make(chan os.Signal, 1), overdue: make(chan struct{})}
	for _, s := range []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP} {
		if !signal.Ignored(s) { // as nohup, and shells for what they run in the background, ask for
			signal.Notify(i.received, s)
		}
	}
	go i.watch(cancel)
	return ctx, i
}

// watch ends the context at the first signal, and waits for the next.
func (i *interrupts) watch(cancel context.CancelCauseFunc) {
	s, ok := (<-i.received).(syscall.Signal)
	if !ok { // stopped
		cancel(nil)
		return
	}
	cancel(interruption{s})
	first := time.Now()
	late := time.After(grace)
	for {
		select {
		case <-late:
			close(i.overdue)
			return
		case s := <-i.received:
			if s != nil && time.Since(first) < oneSignal {
				continue
			}
			close(i.overdue)
			return
		}
	}
}

// stop ends the watching, once.
func (i *interrupts) stop() {
	signal.Stop(i.received)
	close(i.received)
}

// interruptStatus returns the exit status of a run that was broken off.
func interruptStatus(cause error) int {
	if i, ok := errors.AsType[interruption](cause); ok {
		return i.status()
	}
	return exitFailure
}
