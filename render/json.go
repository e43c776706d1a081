package render

import (
	"bytes"
	"encoding/json"

	"resparse/model"
)

// JSON is an object for each record, indented by two blanks, in an array where
// there can be several.
var JSON = Format{
	Name:    "json",
	About:   "an indented object, an array for several summaries",
	Endings: []string{".json"},
	Needs:   Needs{Record: true},
	Owns: startsLike(
		"{\n  \"schema_version\": #,\n  \"source\": {\n",
		"[\n  {\n    \"schema_version\": #,\n    \"source\": {\n"),
	Encoder: func(o Options) (Encoder, error) {
		if o.Many && !o.Folder {
			return recordEncoder(encodeElement, arrayFrame), nil
		}
		return recordEncoder(encodeObject, Frame{}), nil
	},
}

const indent = "  "

// arrayFrame makes an array of elements.
var arrayFrame = Frame{Start: "[\n" + indent, Separator: ",\n" + indent, End: "\n]\n", Empty: "[]\n"}

func encodeObject(s *model.Summary) ([]byte, error) { return encodeJSON(s, "", indent) }

func encodeElement(s *model.Summary) ([]byte, error) {
	record, err := encodeJSON(s, indent, indent)
	return bytes.TrimSuffix(record, []byte("\n")), err
}

// encodeJSON returns an object and a line end. Every line but the first starts
// with prefix. Characters that matter to HTML alone are not escaped, so that
// S&D stays S&D.
func encodeJSON(s *model.Summary, prefix, indent string) ([]byte, error) {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	enc.SetIndent(prefix, indent)
	if err := enc.Encode(s); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}
