package sqlite

import (
	"bytes"
	"encoding/json"
	"fmt"

	"resparse/model"
	"resparse/render"
)

// Change is a summary of which a run would write something else than the
// database holds.
type Change struct {
	Source     model.Source
	Held, Read *render.Input // what the database has and what was read, nil for nothing
}

// Compare opens the database of that path to compare it with what [Open] would
// have written there, and calls changed with each summary that differs, and with
// those that [Database.Prune] would remove. A file that is missing counts as empty.
// Nothing is written.
func Compare(path, writtenBy string, changed func(Change) error) (*Database, error) {
	info, err := stat(path)
	if err != nil {
		return nil, err
	}
	d := newDatabase(path, writtenBy)
	d.changed = changed
	if err := d.openOld(info == nil || info.Size() == 0); err != nil {
		d.Discard()
		return nil, err
	}
	return d, nil
}

// openOld opens a database to read it, or an empty one in memory in its place.
func (d *Database) openOld(empty bool) error {
	address := ":memory:"
	if !empty {
		var err error
		if address, err = addressOf(d.path, "rw"); err != nil { // what a killed run left is undone
			return err
		}
	}
	if err := d.connect(address, "BEGIN"); err != nil {
		return err
	}
	if empty {
		return d.exec(schema)
	}
	switch void, err := d.check(); {
	case err != nil:
		return err
	case void:
		if err := d.close(); err != nil {
			return err
		}
		return d.openOld(true)
	}
	return d.exec("PRAGMA query_only = ON")
}

// compare calls changed unless the database holds the summary as it was read.
func (d *Database) compare(read *entry) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	id, err := d.claim(read.summary.Source)
	if err != nil || id == known {
		return err
	}
	change := Change{Source: read.summary.Source, Read: read.input()}
	if id != 0 {
		held, err := d.held(id)
		if err != nil {
			return err
		}
		if same, err := equal(held, read); same || err != nil {
			return err
		}
		change.Held = held.input()
	}
	return d.changed(change)
}

// equal reports whether two summaries would be the same rows.
func equal(a, b *entry) (bool, error) {
	if a.text != b.text || len(a.diagnostics) != len(b.diagnostics) {
		return false, nil
	}
	first, err := a.encode()
	if err != nil {
		return false, err
	}
	second, err := b.encode()
	return bytes.Equal(first, second), err
}

// encode returns the record and its diagnostics in a form to compare.
func (e *entry) encode() ([]byte, error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	err := enc.Encode(e.summary)
	for i := 0; i < len(e.diagnostics) && err == nil; i++ {
		err = enc.Encode(&e.diagnostics[i])
	}
	if err != nil {
		return nil, fmt.Errorf("sqlite: %w", err)
	}
	return out.Bytes(), nil
}

// input returns a summary as it is given to a format.
func (e *entry) input() *render.Input {
	return &render.Input{Summary: e.summary, Diagnostics: e.diagnostics, Text: []byte(e.text)}
}
