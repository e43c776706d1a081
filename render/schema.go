package render

import _ "embed"

//go:embed schema.json
var schema string

// Schema returns the JSON Schema (draft 2020-12) of one record, indented and
// with a final newline. It says what the types of package model say.
func Schema() string { return schema }
