package render

import "resparse/model"

// JSONL is a compact object a line for each record.
var JSONL = Format{
	Name:    "jsonl",
	About:   "a compact object a line",
	Endings: []string{".jsonl", ".ndjson"},
	Needs:   Needs{Record: true},
	Owns:    startsLike(`{"schema_version":#,"source":{`),
	Encoder: func(Options) (Encoder, error) { return recordEncoder(encodeLine, Frame{}), nil },
}

func encodeLine(s *model.Summary) ([]byte, error) { return encodeJSON(s, "", "") }
