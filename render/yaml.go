package render

import (
	"bytes"
	"strings"

	"gopkg.in/yaml.v3"

	"resparse/model"
)

func yamlLayout() layout {
	return layout{encode: encodeYAML, separator: "---\n"}
}

// encodeYAML returns a document without its separator. Dates are strings in
// the model, so the library quotes them and no reader takes them for times.
func encodeYAML(s *model.Summary) ([]byte, error) {
	var record any = s
	if strings.Contains(s.Source.Name, "\n") {
		node, err := quoteName(s)
		if err != nil {
			return nil, err
		}
		record = node
	}
	var buf bytes.Buffer
	enc := yaml.NewEncoder(&buf)
	enc.SetIndent(2)
	if err := enc.Encode(record); err != nil {
		return nil, err
	}
	if err := enc.Close(); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}

// quoteName returns the record with quotes around the name of its source. The
// library writes a text with line breaks as a block, loses the breaks that it
// starts with, and cannot read it back where a tab follows. Only the name of a
// file can have any: in all other texts white space is folded.
func quoteName(s *model.Summary) (*yaml.Node, error) {
	unnamed := *s
	unnamed.Source.Name = ""
	var record yaml.Node
	if err := record.Encode(&unnamed); err != nil {
		return nil, err
	}
	name := value(value(&record, "source"), "name")
	name.SetString(s.Source.Name)
	name.Style = yaml.DoubleQuotedStyle
	return &record, nil
}

// value returns the value of a key in a mapping that has it.
func value(mapping *yaml.Node, key string) *yaml.Node {
	i := 0
	for mapping.Content[i].Value != key {
		i += 2
	}
	return mapping.Content[i+1]
}
