package cmd

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"reflect"

	"resparse/cmd/internal/output"
	"resparse/model"
	"resparse/render"
	"resparse/render/sqlite"
)

// databaseComparison is a destination that writes nothing, and says how the
// database differs from what was read.
type databaseComparison struct {
	*sqlite.Database
	c     *conversion
	state string // of the database as a whole; empty while there is no difference
	told  bool
}

// compareDatabase opens the database to compare it.
func (c *conversion) compareDatabase(by string) (*databaseComparison, error) {
	d := &databaseComparison{c: c}
	if _, err := os.Lstat(c.output); errors.Is(err, fs.ErrNotExist) {
		d.state = output.Missing
	}
	var err error
	d.Database, err = sqlite.Compare(c.output, by, d.tell)
	return d, err
}

// Commit says what has not been said yet.
func (d *databaseComparison) Commit() error {
	d.Discard()
	if err := d.tellState(); err != nil {
		return err
	}
	if d.state != "" {
		return errReported
	}
	return nil
}

// tellState says once how the database as a whole is not as it should be.
func (d *databaseComparison) tellState() error {
	if d.told || d.state == "" {
		return nil
	}
	d.told = true
	return d.print(fmt.Appendf(nil, "%s: %s\n", display(d.c.output), d.state))
}

// tell says of a summary that what the database holds is not what was read.
func (d *databaseComparison) tell(change sqlite.Change) error {
	if d.state == "" {
		d.state = output.Differs
	}
	if err := d.tellState(); err != nil || !d.c.diff {
		return err
	}
	what := "changed"
	switch {
	case change.Held == nil:
		what = "new"
	case change.Read == nil:
		what = "gone"
	}
	of := result{record: orEmpty(change.Source.Record)}
	line := fmt.Appendf(nil, "%s: %s\n", display(change.Source.Name), escape(of.ofRecord(what)))
	if what == "changed" {
		patch, err := d.patch(change)
		if err != nil {
			return err
		}
		line = append(line, patch...)
	}
	return d.print(line)
}

// patch returns the difference of the two records, as JSON has them, or else of what
// a database holds besides.
func (d *databaseComparison) patch(change sqlite.Change) ([]byte, error) {
	name := change.Source.Name
	if change.Source.Record != nil {
		name += "#" + *change.Source.Record
	}
	views := []func(*render.Input) ([]byte, error){withoutPlaces, withPlaces, diagnosticsOf, markdownOf}
	if d.c.placesAsked {
		views = views[1:]
	}
	for _, view := range views {
		held, err := view(change.Held)
		if err != nil {
			return nil, err
		}
		read, err := view(change.Read)
		if err != nil {
			return nil, err
		}
		if !bytes.Equal(held, read) {
			difference := output.NewDifference(held, read)
			return difference.Patch(name, display(name) == name), nil
		}
	}
	return nil, nil
}

func withPlaces(in *render.Input) ([]byte, error) { return asJSON(in.Summary) }

func withoutPlaces(in *render.Input) ([]byte, error) {
	data, err := json.Marshal(in.Summary)
	if err != nil {
		return nil, err
	}
	var s model.Summary
	if err := json.Unmarshal(data, &s); err != nil {
		return nil, err
	}
	dropPlaces(reflect.ValueOf(&s).Elem())
	return asJSON(&s)
}

// dropPlaces sets all places in a value to nil.
func dropPlaces(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			dropPlaces(v.Field(i))
		}
	case reflect.Slice:
		for i := range v.Len() {
			dropPlaces(v.Index(i))
		}
	case reflect.Pointer:
		switch v.Interface().(type) {
		case *model.Span, *model.HeaderSpans:
			v.SetZero()
		default:
			dropPlaces(v.Elem())
		}
	}
}

func asJSON(s *model.Summary) ([]byte, error) {
	var out bytes.Buffer
	w, err := render.New(&out, render.JSON, false)
	if err != nil {
		return nil, err
	}
	err = w.Write(s)
	return out.Bytes(), err
}

func diagnosticsOf(in *render.Input) (lines []byte, _ error) {
	for _, one := range in.Diagnostics {
		lines = append(append(lines, one.String()...), '\n')
	}
	return lines, nil
}

func markdownOf(in *render.Input) ([]byte, error) { return in.Text, nil }

func (d *databaseComparison) print(text []byte) error {
	_, err := d.c.stdout.writeText(text)
	return err
}
