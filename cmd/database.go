package cmd

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"runtime/debug"
	"strings"

	"resparse/cmd/internal/output"
	"resparse/parser"
	"resparse/render"
	"resparse/render/sqlite"
)

// formats returns all formats, the usual first.
func formats() []render.Format { return append(render.Formats(), sqlite.Format) }

// toDatabase reports whether the output is a database.
func (c *conversion) toDatabase() bool { return c.format.Name == sqlite.Format.Name }

// validateDatabase returns an error where the flags make no sense with a
// database.
func (c *conversion) validateDatabase() error {
	switch {
	case !c.toDatabase():
		return nil
	case toStandardOutput(c.output):
		return errors.New("--format sqlite writes a file; name it with --output FILE.db")
	case namesFolder(c.output):
		return errors.New("--format sqlite writes one file for all inputs; name it with --output FILE.db")
	}
	return nil
}

// openDatabase opens the database that all records go to, or are compared with.
func (c *conversion) openDatabase() error {
	by, err := c.writtenBy()
	if err != nil {
		return err
	}
	t := target{name: c.output}
	if c.verify {
		var compared *databaseComparison
		if compared, err = c.compareDatabase(by); err == nil {
			c.database, t.destination = compared.Database, compared
		}
	} else {
		c.database, err = sqlite.Open(c.output, by)
		t.destination = c.database
	}
	if err != nil {
		return err
	}
	c.format = c.database.Format()
	c.targets = append(c.targets, t)
	return nil
}

// writtenBy names the program and what the user said of how to read inputs: a
// summary that was written by the same need not be read again.
func (c *conversion) writtenBy() (string, error) {
	by := version()
	if info, ok := debug.ReadBuildInfo(); !ok || unversioned(info) {
		sum, err := digestOfProgram()
		if err != nil {
			return "", fmt.Errorf("cannot tell the program's version: %w", err)
		}
		by += " " + sum
	}
	r := &c.reading
	for _, option := range []string{r.from.value, string(r.charset), r.language.value, r.fields.String()} {
		by += fmt.Sprintf(" %q", option)
	}
	return by, nil
}

// unversioned reports whether the version tells nothing of what the program does.
func unversioned(info *debug.BuildInfo) bool {
	v := info.Main.Version
	return v == "" || v == "(devel)" || strings.HasSuffix(v, "+dirty")
}

// digestOfProgram returns the start of the digest of the program's file.
func digestOfProgram() (string, error) {
	path, err := os.Executable()
	if err != nil {
		return "", err
	}
	file, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer file.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, file); err != nil {
		return "", err
	}
	return hex.EncodeToString(sum.Sum(nil)[:8]), nil
}

// convertNew converts a summary unless the database holds it as it is, whose
// diagnostics are told again.
func (c *conversion) convertNew(ctx context.Context, item output.Item, in *parser.Input) result {
	diagnostics, known, err := c.database.Known(in.Source())
	switch {
	case err != nil:
		return result{item: item, err: err, blame: c.output}
	case known:
		return result{item: item, diagnostics: diagnostics, unchanged: true}
	}
	return c.convert(ctx, item, in)
}

// keep keeps what there is of an input that could not be read.
func (c *conversion) keep(res *result) {
	missing := errors.Is(res.err, fs.ErrNotExist) && !res.item.Walked
	if res.item.Err != nil || missing { // a folder, perhaps, of which nobody knows what was in it
		c.unlisted = true
	}
	switch {
	case c.database != nil:
		c.database.Keep(res.item.RecordName())
	case c.planned != nil:
		c.planned.Unfinished(&res.item)
	}
}

// pruneDatabase removes what has no input any more. A comparison of all inputs of a
// folder names it even without --prune, as for other formats.
func (c *conversion) pruneDatabase() error {
	if c.database == nil || c.unlisted || !c.prune && !(c.verify && c.hasFolder) {
		return nil
	}
	return c.database.Prune()
}
