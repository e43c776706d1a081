package render

import (
	"bytes"
	"encoding/json"

	"resparse/model"
)

const indent = "  "

func jsonLayout() layout {
	return layout{
		encode: func(s *model.Summary) ([]byte, error) { return encodeJSON(s, "", indent) },
	}
}

func jsonArrayLayout() layout {
	return layout{
		encode: func(s *model.Summary) ([]byte, error) {
			record, err := encodeJSON(s, indent, indent)
			return bytes.TrimSuffix(record, []byte("\n")), err
		},
		start:     "[\n" + indent,
		separator: ",\n" + indent,
		end:       "\n]\n",
		empty:     "[]\n",
	}
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
