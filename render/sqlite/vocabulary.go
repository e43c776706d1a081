package sqlite

import "resparse/model"

// knowCodes brings the vocabularies up to date, once a run that writes, so that
// one without changes leaves the file alone.
func (d *Database) knowCodes() error {
	if d.codes != nil {
		return nil
	}
	d.codes = make(map[string]bool)
	for _, a := range model.Actors() {
		if err := d.term("actors", "id, kind", a.ID, a.Kind, a.Names); err != nil {
			return err
		}
	}
	for _, c := range model.Countries() {
		if err := d.term("actors", "id, kind", c.ID, "country", c.Names); err != nil {
			return err
		}
	}
	for _, g := range model.PoliticalGroups() {
		if err := d.term("groups", "code", g.Code, "", g.Names); err != nil {
			return err
		}
	}
	for _, p := range model.ProcedureTypes() {
		if err := d.term("procedure_types", "code", p.Code, "", p.Names); err != nil {
			return err
		}
	}
	for _, c := range model.ParliamentaryCommittees() {
		d.codes["committees "+c.Code] = true
		names := c.Names.In("en")
		if err := d.run("INSERT OR REPLACE INTO committees (code, kind, name) VALUES (?, ?, ?)", c.Code, c.Kind,
			names[0]); err != nil {
			return err
		}
	}
	return nil
}

// nameTables are the tables with the names of codes in each language.
var nameTables = map[string]string{
	"actors":          "INSERT OR REPLACE INTO actor_names (actor, language, name) VALUES (?, ?, ?)",
	"groups":          "INSERT OR REPLACE INTO group_names (group_code, language, name) VALUES (?, ?, ?)",
	"procedure_types": "INSERT OR REPLACE INTO procedure_type_names (type, language, name) VALUES (?, ?, ?)",
}

// term writes a code of a vocabulary with its names.
func (d *Database) term(table, columns, code, kind string, names model.Names) error {
	d.codes[table+" "+code] = true
	values, marks := []any{code}, "?, ?"
	if kind != "" {
		values, marks = append(values, kind), "?, ?, ?"
	}
	values = append(values, names.In("en"))
	insert := "INSERT OR REPLACE INTO " + table + " (" + columns + ", name) VALUES (" + marks + ")"
	if err := d.run(insert, values...); err != nil {
		return err
	}
	for _, name := range names {
		if err := d.run(nameTables[table], code, name.Language, name.Value); err != nil {
			return err
		}
	}
	return nil
}

// know sees to it that a vocabulary has a code, which gets a row without a name
// if it is a new one.
func (d *Database) know(table, column, code string) error {
	if d.codes[table+" "+code] {
		return nil
	}
	d.codes[table+" "+code] = true
	return d.run("INSERT OR IGNORE INTO "+table+" ("+column+") VALUES (?)", code)
}
