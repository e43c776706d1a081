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
			return recordEncoder(o, encodeElement, arrayFrame), nil
		}
		return recordEncoder(o, encodeObject, Frame{}), nil
	},
}

// JSONL is a compact object a line for each record.
var JSONL = Format{
	Name:    "jsonl",
	About:   "a compact object a line",
	Endings: []string{".jsonl", ".ndjson"},
	Needs:   Needs{Record: true},
	Owns:    startsLike(`{"schema_version":#,"source":{`),
	Encoder: func(o Options) (Encoder, error) { return recordEncoder(o, encodeLine, Frame{}), nil },
}

const indent = "  "

// arrayFrame makes an array of elements.
var arrayFrame = Frame{Start: "[\n" + indent, Separator: ",\n" + indent, End: "\n]\n", Empty: "[]\n"}

func encodeObject(s *model.Summary) ([]byte, error) {
	line, err := encodeLine(s)
	return append(indented(line, "\n"), '\n'), err
}

func encodeElement(s *model.Summary) ([]byte, error) {
	line, err := encodeLine(s)
	return indented(line, "\n"+indent), err
}

// encodeLine returns an object on a line and its end. Characters that matter to
// HTML alone are not escaped, so that S&D stays S&D.
func encodeLine(s *model.Summary) ([]byte, error) {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(s); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}

// indented returns a line that package encoding/json wrote with a line for each
// key and element, as json.Indent does. That function checks each byte again,
// and takes three times as long.
func indented(line []byte, newLine string) []byte {
	out := make([]byte, 0, len(line)+len(line)/2)
	line = bytes.TrimSuffix(line, []byte("\n"))
	depth := 0
	startLine := func() {
		out = append(out, newLine...)
		for range depth {
			out = append(out, indent...)
		}
	}
	for i := 0; i < len(line); i++ {
		switch c := line[i]; c {
		case '"':
			end := i + stringEnd(line[i:])
			out = append(out, line[i:end]...)
			i = end - 1
		case '{', '[':
			if line[i+1] == c+2 { // its end
				out = append(out, c, c+2)
				i++
				break
			}
			out = append(out, c)
			depth++
			startLine()
		case '}', ']':
			depth--
			startLine()
			out = append(out, c)
		case ',':
			out = append(out, c)
			startLine()
		case ':':
			out = append(out, c, ' ')
		default:
			out = append(out, c)
		}
	}
	return out
}

// stringEnd returns the offset after the string that JSON text starts with.
func stringEnd(text []byte) int {
	for i := 1; ; i++ {
		i += bytes.IndexByte(text[i:], '"')
		before := text[1:i]
		if escapes := len(before) - len(bytes.TrimRight(before, `\`)); escapes%2 == 0 {
			return i + 1
		}
	}
}
