package sqlite

import (
	"database/sql"
	"errors"
	"fmt"

	"resparse/model"
)

// Known reports whether the database holds a summary as it is now: of the same
// source, with the same digest, and written by the same program and options. It
// returns its diagnostics. The summary counts as one of this run.
func (d *Database) Known(source model.Source) ([]model.Diagnostic, bool, error) {
	if source.SHA256 == "" {
		return nil, false, nil
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	id, sum, by, err := d.find(source)
	if err != nil || id == 0 || sum != source.SHA256 || by != d.writtenBy {
		return nil, false, err
	}
	diagnostics, err := d.diagnostics(id)
	if err != nil {
		return nil, false, err
	}
	d.seen.set(id)
	return diagnostics, true, nil
}

// find returns the id of a summary, 0 where there is none, the digest of its
// input and what wrote it.
func (d *Database) find(source model.Source) (id int64, sum, by string, err error) {
	s, err := d.statement("SELECT id, sha256, written_by FROM summaries WHERE source = ? AND ifnull(record, '') = ?")
	if err != nil {
		return 0, "", "", err
	}
	record := ""
	if source.Record != nil {
		record = *source.Record
	}
	err = s.QueryRow(source.Name, record).Scan(&id, &sum, &by)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, "", "", nil
	}
	return id, sum, by, describe(err)
}

func (d *Database) diagnostics(id int64) ([]model.Diagnostic, error) {
	s, err := d.statement("SELECT rule, severity, message" + placeColumns + " FROM diagnostics WHERE summary = ? ORDER BY position")
	if err != nil {
		return nil, err
	}
	rows, err := s.Query(id)
	if err != nil {
		return nil, describe(err)
	}
	defer rows.Close()
	var all []model.Diagnostic
	for rows.Next() {
		var one model.Diagnostic
		var severity string
		var at place
		err := rows.Scan(at.into(&one.Rule, &severity, &one.Message)...)
		if err == nil {
			err = one.Severity.UnmarshalText([]byte(severity))
		}
		if err != nil {
			return nil, fmt.Errorf("sqlite: a diagnostic: %w", err)
		}
		if span := at.span(); span != nil {
			one.Span = *span
		}
		all = append(all, one)
	}
	return all, describe(rows.Err())
}

// Keep has [Database.Prune] keep the summaries of a source, which could not be
// read in this run.
func (d *Database) Keep(source string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.kept[source] = true
}

// Prune removes the summaries that this run had no input of, or says that they
// would go.
func (d *Database) Prune() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	gone, err := d.gone()
	if err != nil {
		return err
	}
	for _, id := range gone {
		if d.changed != nil {
			err = d.tellGone(id)
		} else {
			err = d.remove(id)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (d *Database) tellGone(id int64) error {
	held, err := d.held(id)
	if err != nil {
		return err
	}
	return d.changed(Change{Source: held.summary.Source, Held: held.input()})
}

// gone returns the ids of what is to be removed.
func (d *Database) gone() ([]int64, error) {
	s, err := d.statement("SELECT id, source FROM summaries ORDER BY id")
	if err != nil {
		return nil, err
	}
	rows, err := s.Query()
	if err != nil {
		return nil, describe(err)
	}
	defer rows.Close()
	var gone []int64
	for rows.Next() {
		var id int64
		var source string
		if err := rows.Scan(&id, &source); err != nil {
			return nil, describe(err)
		}
		if !d.seen.has(id) && !d.kept[source] {
			gone = append(gone, id)
		}
	}
	return gone, describe(rows.Err())
}

// marks is a set of ids, which SQLite gives out from 1 without great gaps.
type marks []uint64

func (m *marks) set(id int64) {
	for int64(len(*m)) <= id/64 {
		*m = append(*m, 0)
	}
	(*m)[id/64] |= 1 << (id % 64)
}

func (m marks) has(id int64) bool {
	return id/64 < int64(len(m)) && m[id/64]&(1<<(id%64)) != 0
}
