// Package sqlite writes records to a SQLite database: a table for each kind of
// fact, the vocabularies of their codes, views for the usual questions and a
// full-text index. The schema says what each table holds.
//
// It is a package of its own so that package render needs no database driver.
package sqlite

import (
	"context"
	"database/sql"
	_ "embed"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"modernc.org/sqlite" // registers the driver
	sqlite3 "modernc.org/sqlite/lib"

	"resparse/model"
	"resparse/render"
)

//go:embed schema.sql
var schema string

// What tells our databases from others, as schema.sql sets it.
const (
	applicationID = 0x72737073
	schemaVersion = 2
)

// Format is the format of a database. [Database.Format] returns one that can be
// written.
var Format = render.Format{
	Name:     "sqlite",
	About:    "a database, which a further run brings up to date",
	Endings:  []string{".db", ".sqlite"},
	Needs:    render.Needs{Record: true, Spans: true, Text: true},
	ForFile:  true,
	NoneEach: true,
	Encoder:  func(render.Options) (render.Encoder, error) { return encoder{}, nil },
	Output: func(render.Target, render.Options) (render.Output, error) {
		return nil, errors.New("sqlite: a database is opened with Open")
	},
}

// encoder passes on what the database writes.
type encoder struct{}

// entry is a summary that is to be written.
type entry struct {
	summary     *model.Summary
	diagnostics []model.Diagnostic
	text        string
}

func (encoder) Encode(in *render.Input) ([]render.Part, error) {
	if in.Summary == nil {
		return nil, errors.New("the input has no record")
	}
	return []render.Part{{Value: &entry{in.Summary, in.Diagnostics, string(in.Text)}}}, nil
}

func (encoder) Files() []string { return nil }

func (encoder) Frame(string) render.Frame { return render.Frame{} }

// Database is an open database, in a transaction that [Database.Commit] ends.
// Its methods can be called from several goroutines at once.
type Database struct {
	mu        sync.Mutex
	path      string
	writtenBy string
	created   bool // by Open
	pool      *sql.DB
	conn      *sql.Conn
	prepared  map[string]*sql.Stmt
	codes     map[string]bool // of vocabularies, as table and code; nil before the first write
	seen      marks           // summaries that the inputs of this run have
	kept      map[string]bool // sources whose summaries stay
	done      bool

	changed func(Change) error // told of what differs; nil where it is written
}

// Open opens the database of that path, or makes a new one. writtenBy names what
// reads the inputs, the program's version and its options: what another wrote is
// written anew. Nothing changes before [Database.Commit].
func Open(path, writtenBy string) (*Database, error) {
	info, err := stat(path)
	if err != nil {
		return nil, err
	}
	d := newDatabase(path, writtenBy)
	d.created = info == nil
	if err := d.open(info == nil || info.Size() == 0); err != nil {
		d.Discard()
		return nil, err
	}
	return d, nil
}

// stat returns what is known of a file, nil where there is none.
func stat(path string) (fs.FileInfo, error) {
	info, err := os.Lstat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil
	case err == nil && !info.Mode().IsRegular():
		return nil, errors.New("is no regular file; a database needs one")
	}
	return info, err
}

func newDatabase(path, writtenBy string) *Database {
	return &Database{path: path, writtenBy: writtenBy, prepared: make(map[string]*sql.Stmt), kept: make(map[string]bool)}
}

func (d *Database) open(empty bool) error {
	address, err := addressOf(d.path, "rwc")
	if err != nil {
		return err
	}
	if err := d.connect(address, "CREATE TEMP TABLE written (id INTEGER PRIMARY KEY)", "BEGIN IMMEDIATE"); err != nil {
		return err
	}
	if !empty {
		if empty, err = d.check(); err != nil {
			return err
		}
	}
	if empty {
		return d.exec(schema)
	}
	return nil
}

// connect opens the database of an address, and runs statements.
func (d *Database) connect(address string, statements ...string) (err error) {
	if d.pool, err = sql.Open("sqlite", address); err != nil {
		return describe(err)
	}
	if d.conn, err = d.pool.Conn(context.Background()); err != nil {
		return describe(err)
	}
	for _, statement := range append([]string{
		"PRAGMA busy_timeout = 2000", "PRAGMA cache_size = -16000", "PRAGMA foreign_keys = OFF", // rows keep their ids
		"PRAGMA temp_store = MEMORY",
	}, statements...) {
		if err := d.exec(statement); err != nil {
			return err
		}
	}
	return nil
}

// addressOf returns the address that the driver takes for a file, opened in a
// mode of SQLite's.
func addressOf(path, mode string) (string, error) {
	whole, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	whole = filepath.ToSlash(whole)
	if !strings.HasPrefix(whole, "/") { // C:/…
		whole = "/" + whole
	}
	return (&url.URL{Scheme: "file", Path: whole, RawQuery: "mode=" + mode}).String(), nil
}

// check returns an error unless the file is a database of ours, and whether there is
// nothing in it yet.
func (d *Database) check() (empty bool, err error) {
	var id, version, tables int
	for pragma, to := range map[string]*int{
		"PRAGMA application_id": &id, "PRAGMA user_version": &version, "SELECT count(*) FROM sqlite_schema": &tables,
	} {
		if err := d.conn.QueryRowContext(context.Background(), pragma).Scan(to); err != nil {
			return false, describe(err)
		}
	}
	switch {
	case id == 0 && tables == 0: // a run that made it was killed
		return true, nil
	case id != applicationID:
		return false, errors.New("is a database of another program; name another file")
	case version > schemaVersion:
		return false, fmt.Errorf("was written by a newer version of resparse (schema %d, this one knows %d); "+
			"use that version, or name another file", version, schemaVersion)
	case version < schemaVersion:
		return false, fmt.Errorf("was written by an older version of resparse (schema %d, not %d); remove it, or name another file",
			version, schemaVersion)
	}
	return false, nil
}

// Format returns the format whose output the database is.
func (d *Database) Format() render.Format {
	f := Format
	f.Output = func(render.Target, render.Options) (render.Output, error) { return output{d}, nil }
	return f
}

// output is the database as an output. Its end is that of the transaction.
type output struct{ d *Database }

func (o output) Add(parts []render.Part) error {
	for _, part := range parts {
		if e, ok := part.Value.(*entry); ok {
			take := o.d.write
			if o.d.changed != nil {
				take = o.d.compare
			}
			if err := take(e); err != nil {
				return err
			}
		}
	}
	return nil
}

func (output) Close() error { return nil }

// Write fails: a database takes no bytes.
func (d *Database) Write([]byte) (int, error) {
	return 0, errors.New("sqlite: a database takes records, not bytes")
}

// Commit makes all changes visible, or none if it fails.
func (d *Database) Commit() error {
	if d.changed != nil {
		d.Discard()
		return nil
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.run(toSearch); err != nil {
		return err
	}
	d.release()
	if err := d.exec("COMMIT"); err != nil {
		return err
	}
	d.done = true
	return d.close()
}

// Discard leaves the file as it was before Open, unless changes were committed.
func (d *Database) Discard() {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.done {
		return
	}
	d.done = true
	d.release()
	if d.conn != nil {
		_ = d.exec("ROLLBACK") // closing does it too
	}
	_ = d.close()
	if d.created {
		_ = os.Remove(d.path) // what is left is empty, and good for a further run
	}
}

// release frees the prepared statements.
func (d *Database) release() {
	for _, statement := range d.prepared {
		_ = statement.Close() // nothing runs any more
	}
	d.prepared = make(map[string]*sql.Stmt)
}

func (d *Database) close() error {
	var err error
	if d.conn != nil {
		err = d.conn.Close()
	}
	if d.pool != nil {
		err = errors.Join(err, d.pool.Close())
	}
	return describe(err)
}

// exec runs statements that are not kept.
func (d *Database) exec(statements string) error {
	_, err := d.conn.ExecContext(context.Background(), statements)
	return describe(err)
}

// statement returns a statement that is kept for further use.
func (d *Database) statement(text string) (*sql.Stmt, error) {
	if s := d.prepared[text]; s != nil {
		return s, nil
	}
	s, err := d.conn.PrepareContext(context.Background(), text)
	if err != nil {
		return nil, describe(err)
	}
	d.prepared[text] = s
	return s, nil
}

// run runs a statement that is kept for further use.
func (d *Database) run(text string, values ...any) error {
	s, err := d.statement(text)
	if err != nil {
		return err
	}
	_, err = s.Exec(values...)
	return describe(err)
}

// describe says what to do about an error of SQLite.
func describe(err error) error {
	e, ok := errors.AsType[*sqlite.Error](err)
	if !ok {
		return err
	}
	switch e.Code() & 0xff { // the primary code
	case sqlite3.SQLITE_NOTADB:
		return errors.New("is no SQLite database; name another file, or remove this one")
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		return errors.New("is locked by another program; try again when that has ended")
	case sqlite3.SQLITE_READONLY:
		return errors.New("cannot be written: it or its folder is read-only")
	case sqlite3.SQLITE_CANTOPEN:
		return errors.New("cannot be opened; is there such a folder, and may you write to it?")
	case sqlite3.SQLITE_FULL:
		return errors.New("cannot be written: the disk is full")
	case sqlite3.SQLITE_IOERR:
		return fmt.Errorf("cannot be read or written: %s; is the disk full, or is there a limit to the size of files?",
			strings.ToLower(err.Error()))
	case sqlite3.SQLITE_CORRUPT:
		return errors.New("is damaged; remove it, or restore a copy")
	}
	return err
}
