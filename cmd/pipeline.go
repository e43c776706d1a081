package cmd

import (
	"context"
	"iter"

	"golang.org/x/sync/errgroup"

	"resparse/cmd/internal/output"
)

// lookahead is how many items a worker may be ahead of the one whose result is
// due. It bounds the memory, and lets the others go on while one is slow.
const lookahead = 2

// chunkSize is how many files of a folder go from hand to hand together: waking
// a goroutine for each costs a good part of what reading a small file does.
const chunkSize = 8

// inChunks cuts the items into chunks of which only those of files from folders
// have more than one: what the user named can be a pipe, and nothing should wait
// for it.
func inChunks(items iter.Seq[output.Item]) iter.Seq[[]output.Item] {
	return func(yield func([]output.Item) bool) {
		var chunk []output.Item
		for item := range items {
			if !item.Walked && len(chunk) > 0 {
				if !yield(chunk) {
					return
				}
				chunk = nil
			}
			chunk = append(chunk, item)
			if !item.Walked || len(chunk) == chunkSize {
				if !yield(chunk) {
					return
				}
				chunk = nil
			}
		}
		if len(chunk) > 0 {
			yield(chunk)
		}
	}
}

// inOrder calls work for each item, in n goroutines, and yields the results in
// the order of the items. It takes no more items when the context ends; those
// that were taken are still worked on and yielded. When the loop over the
// results ends early, no goroutine is left.
func inOrder[T, R any](ctx context.Context, n int, items iter.Seq[T], work func(context.Context, T) R) iter.Seq[R] {
	return func(yield func(R) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		type task struct {
			item T
			done chan R
		}
		tasks := make(chan task)
		due := make(chan chan R, n*lookahead)
		var group errgroup.Group
		group.Go(func() error {
			defer close(tasks)
			defer close(due)
			for item := range items {
				if ctx.Err() != nil {
					return nil
				}
				t := task{item, make(chan R, 1)}
				select {
				case due <- t.done:
				case <-ctx.Done():
					return nil
				}
				tasks <- t
			}
			return nil
		})
		for range n {
			group.Go(func() error {
				for t := range tasks {
					t.done <- work(ctx, t.item)
				}
				return nil
			})
		}
		for done := range due {
			if !yield(<-done) {
				break
			}
		}
		cancel()
		for range due { // so that the first goroutine can end
		}
		_ = group.Wait() // no goroutine returns an error
	}
}
