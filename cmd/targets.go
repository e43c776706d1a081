package cmd

import (
	"context"
	"errors"
	"fmt"
	"io"

	"resparse/cmd/internal/output"
)

// target is a file that inputs share, or standard output.
type target struct {
	destination
	name string // as messages show it
}

// open opens the file or stream that all records go to.
func (c *conversion) open() (err error) {
	if c.toDatabase() {
		return c.openDatabase()
	}
	t := target{name: c.output}
	if !c.verify {
		t.destination, err = c.openOutput(c.output, true)
		if stdout, ok := t.destination.(standardOutput); ok {
			t.destination = textOutput{stdout}
		}
	} else {
		var comparison *output.Comparison
		if comparison, err = c.scratch.CompareFile(c.output, c.diff); err == nil {
			t.destination = &fileComparison{comparison, c, t.name}
		}
		err = describeTarget(err, true)
	}
	if err == nil {
		c.targets = append(c.targets, t)
	}
	return err
}

// openIn returns a function that opens a file of the output folder.
func (c *conversion) openIn(folder *output.Folder) func(name string) (io.Writer, error) {
	return func(name string) (io.Writer, error) {
		t := target{name: folder.Path(name)}
		var err error
		if !c.verify {
			t.destination, err = folder.OpenFile(name)
		} else {
			var comparison *output.Comparison
			if comparison, err = folder.Compare(name, c.diff); err == nil {
				t.destination = &fileComparison{comparison, c, t.name}
			}
		}
		if err != nil {
			c.stderr.printError(t.name, err)
			return nil, errReported
		}
		c.targets = append(c.targets, t)
		return t, nil
	}
}

// add writes what a summary adds to what inputs share.
func (c *conversion) add(res result) error {
	if res.err != nil {
		c.keep(&res)
		return nil
	}
	if err := c.records.Add(res.parts); err != nil {
		return c.failTarget(err)
	}
	return nil
}

// end ends what inputs share, and makes files appear unless nothing could be
// read or the run was interrupted.
func (c *conversion) end(ctx context.Context, result error) error {
	if isOutput(result) {
		return result
	}
	if err := c.records.Close(); err != nil {
		return c.failTarget(err)
	}
	if ctx.Err() != nil || c.records.Count() == 0 && result != nil {
		return result
	}
	if err := c.pruneDatabase(); err != nil {
		return c.failTarget(err)
	}
	for _, t := range c.targets {
		if err := t.Commit(); errors.Is(err, errReported) {
			result = err
		} else if err != nil {
			return c.failOutput(t.name, err)
		}
	}
	return result
}

// failTarget reports an error of writing what inputs share.
func (c *conversion) failTarget(err error) error {
	if failed, ok := errors.AsType[*targetError](err); ok {
		return c.failOutput(failed.name, failed.error)
	}
	return c.failOutput(c.output, err)
}

// discard leaves no trace of what was not committed.
func (c *conversion) discard() {
	for _, t := range c.targets {
		t.Discard()
	}
}

// targetError is an error of writing to a target.
type targetError struct {
	name string
	error
}

func (e *targetError) Unwrap() error { return e.error }

// Write writes to the target. The error names it.
func (t target) Write(p []byte) (int, error) {
	n, err := t.destination.Write(p)
	if err != nil {
		err = &targetError{t.name, err}
	}
	return n, err
}

// fileComparison is a destination that writes nothing, and says on commit how
// the file differs from what was written to it.
type fileComparison struct {
	*output.Comparison
	c    *conversion
	name string
}

func (f *fileComparison) Commit() error {
	difference, err := f.Difference()
	if err != nil || difference.State == "" {
		return err
	}
	return errors.Join(errReported, f.c.printDifference(f.name, difference))
}

func (f *fileComparison) Discard() { f.Close() }

// printDifference says that a file is not as it should be.
func (c *conversion) printDifference(path string, d output.Difference) error {
	line := fmt.Appendf(nil, "%s: %s\n", display(path), d.State)
	if c.diff {
		line = append(line, d.Patch(path, display(path) == path)...)
	}
	if _, err := c.stdout.writeText(line); err != nil {
		return c.failOutput("standard output", err)
	}
	return nil
}
