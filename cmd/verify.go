package cmd

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/aymanbagabas/go-udiff"

	"resparse/render"
)

var errNothingToCheck = errors.New("--check and --diff compare with what --output names; name a file, or a folder that ends in /")

// verifyFolder compares the files of a folder with what would be written there.
func (c *conversion) verifyFolder(ctx context.Context, args []string) error {
	inputs, err := c.plan(ctx, args)
	if err != nil {
		return err
	}
	if c.records, err = render.New(nil, render.Format(c.format.value), false); err != nil {
		return err
	}
	stale := false
	result := c.each(ctx, slices.Values(inputs), c.compare, func(res result) error {
		if res.err != nil || res.unchanged {
			return nil
		}
		stale = true
		return c.printStale(res.input.output, res.state, res.record)
	})
	if isOutput(result) || ctx.Err() != nil {
		return result
	}
	orphans, err := c.orphans(inputs, args)
	for _, name := range orphans {
		stale = true
		if err := c.printStale(name, "no input gives it any more", c.difference(name, name, os.DevNull, nil)); err != nil {
			return err
		}
	}
	if err != nil {
		c.complain(c.output, err)
		return errReported
	}
	if stale {
		return errReported
	}
	return result
}

// compare converts one input and compares it with its file. What remains of
// the record is the difference, where one is asked for.
func (c *conversion) compare(ctx context.Context, in input) result {
	res := c.convert(ctx, in)
	if res.err != nil {
		return res
	}
	info, err := checkTarget(in.output)
	if err != nil {
		res.err, res.blame = err, in.output
		return res
	}
	if info == nil {
		res.state, res.record = "is missing", c.difference("", os.DevNull, in.output, res.record)
		return res
	}
	old, err := os.ReadFile(in.output)
	if err != nil {
		res.err, res.blame = err, in.output
		return res
	}
	if bytes.Equal(old, res.record) {
		res.unchanged, res.record = true, nil
		return res
	}
	res.state, res.record = "differs", c.difference(in.output, in.output, in.output, res.record)
	return res
}

// difference returns a unified diff between the file old, none if the name is
// empty, and data.
func (c *conversion) difference(old, oldLabel, newLabel string, data []byte) []byte {
	if !c.diff {
		return nil
	}
	var before []byte
	if old != "" {
		before, _ = os.ReadFile(old) // one that cannot be read has been complained of
	}
	return []byte(udiff.Unified(display(filepath.ToSlash(oldLabel)), display(filepath.ToSlash(newLabel)), string(before), string(data)))
}

// printStale says that a file is not as it should be.
func (c *conversion) printStale(name, state string, difference []byte) error {
	line := fmt.Appendf(nil, "%s: %s\n", display(name), state)
	if _, err := c.stdout.Write(append(line, difference...)); err != nil {
		return c.outputFailed("standard output", err)
	}
	return nil
}

// orphans returns the records in the output folder that no input would be
// written to. It looks for them only where a folder is read, and all of it:
// files that are named one by one say nothing of the others.
func (c *conversion) orphans(inputs []input, args []string) ([]string, error) {
	if !slices.ContainsFunc(args, isFolder) {
		return nil, nil
	}
	expected := make(map[string]bool, len(inputs))
	for _, in := range inputs {
		if in.err != nil {
			return nil, nil // a folder that cannot be read, which has been complained of
		}
		expected[foldPath(in.output)] = true
	}
	var orphans []string
	err := filepath.WalkDir(filepath.Clean(c.output), func(path string, entry fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil
		case err != nil:
			return err
		case strings.HasPrefix(entry.Name(), ".") && path != filepath.Clean(c.output):
			if entry.IsDir() {
				return filepath.SkipDir
			}
		case entry.Type().IsRegular() && filepath.Ext(path) == c.extension() && !expected[foldPath(path)] && isRecord(path):
			orphans = append(orphans, path)
		}
		return nil
	})
	return orphans, err
}

// isRecord tells whether a file starts like a record, or like a normalised text:
// others can have the same extension.
func isRecord(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	head := make([]byte, 64)
	n, _ := io.ReadFull(f, head) // a short file is no record
	return bytes.Contains(head[:n], []byte("schema_version")) || bytes.HasPrefix(head[:n], []byte("# "))
}
