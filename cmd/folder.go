package cmd

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"resparse/render"
)

// toFolder writes a file for each input.
func (c *conversion) toFolder(ctx context.Context, args []string) error {
	inputs, err := c.plan(ctx, args)
	if err != nil {
		return err
	}
	if c.records, err = render.New(nil, render.Format(c.format.value), false); err != nil {
		return err
	}
	if err := makeFolder(c.output); err != nil {
		c.complain(c.output, err)
		return errReported
	}
	return c.each(ctx, slices.Values(inputs), c.convertToFile, func(result) error { return nil })
}

// makeFolder makes a folder and those it lies in, unless they are there.
func makeFolder(name string) error {
	if info, err := os.Stat(filepath.Clean(name)); err == nil && !info.IsDir() {
		return errors.New("is not a folder")
	}
	return os.MkdirAll(name, 0o777)
}

// convertToFile converts one input and writes its file.
func (c *conversion) convertToFile(ctx context.Context, in input) result {
	res := c.convert(ctx, in)
	if res.err != nil || ctx.Err() != nil {
		return res
	}
	res.unchanged, res.err = c.writeFile(in.output, res.record)
	if res.err != nil {
		res.blame = in.output
	}
	res.record = nil
	return res
}

// writeFile gives a file its content, and the folders that it needs. A file
// that has it already is left alone.
func (s *streams) writeFile(name string, data []byte) (unchanged bool, err error) {
	info, err := checkTarget(name)
	if err != nil {
		return false, err
	}
	if info != nil && info.Size() == int64(len(data)) {
		if old, err := os.ReadFile(name); err == nil && bytes.Equal(old, data) {
			return true, nil
		}
	}
	f, err := s.scratch.create(name)
	if errors.Is(err, fs.ErrNotExist) {
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			return false, err
		}
		f, err = s.scratch.create(name)
	}
	if err != nil {
		return false, err
	}
	defer f.discard()
	if _, err := f.Write(data); err != nil {
		return false, err
	}
	return false, f.commit()
}
