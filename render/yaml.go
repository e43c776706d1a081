package render

import (
	"bytes"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"resparse/model"
)

// YAML is a document for each record, with --- between them.
var YAML = Format{
	Name:    "yaml",
	About:   "a document for each summary",
	Endings: []string{".yaml", ".yml"},
	Needs:   Needs{Record: true},
	Owns:    startsLike("schema_version: #\nsource:\n  name: "),
	Encoder: func(Options) (Encoder, error) { return recordEncoder(encodeYAML, Frame{Separator: "---\n"}), nil },
}

// encodeYAML returns a document without its separator.
func encodeYAML(s *model.Summary) ([]byte, error) {
	var buf bytes.Buffer
	enc := yaml.NewEncoder(&buf)
	enc.SetIndent(2)
	if err := enc.Encode(nodeOf(reflect.ValueOf(s))); err != nil {
		return nil, err
	}
	if err := enc.Close(); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}

// nodeOf returns a part of a record as the library's node. Given the record
// itself, the library would not ask which texts need quotes.
func nodeOf(v reflect.Value) *yaml.Node {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return &yaml.Node{Kind: yaml.ScalarNode, Value: "null"}
		}
		return nodeOf(v.Elem())
	case reflect.Struct:
		node := &yaml.Node{Kind: yaml.MappingNode}
		for i := range v.NumField() {
			key, option, _ := strings.Cut(v.Type().Field(i).Tag.Get("yaml"), ",")
			if option == "omitempty" && v.Field(i).IsZero() {
				continue
			}
			node.Content = append(node.Content, &yaml.Node{Kind: yaml.ScalarNode, Value: key}, nodeOf(v.Field(i)))
		}
		return node
	case reflect.Slice:
		node := &yaml.Node{Kind: yaml.SequenceNode}
		for i := range v.Len() {
			node.Content = append(node.Content, nodeOf(v.Index(i)))
		}
		return node
	case reflect.Int:
		return &yaml.Node{Kind: yaml.ScalarNode, Value: strconv.FormatInt(v.Int(), 10)}
	case reflect.Bool:
		return &yaml.Node{Kind: yaml.ScalarNode, Value: strconv.FormatBool(v.Bool())}
	default:
		return textNode(v.String())
	}
}

// textNode returns a text, in quotes where readers could take it for something
// else. The library quotes what it would not read back as a text itself; texts
// with line breaks it would write as a block, which loses those at the start.
func textNode(s string) *yaml.Node {
	if !utf8.ValidString(s) {
		s = string([]rune(s)) // as JSON has it
	}
	node := &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: s}
	if strings.ContainsAny(s, lineBreaks) || ambiguous(s) {
		node.Style = yaml.DoubleQuotedStyle
	}
	return node
}

// lineBreaks are what YAML 1.1 or 1.2 takes for the end of a line.
const lineBreaks = "\n\r\u0085\u2028\u2029"

// ambiguous reports whether some reader takes a plain text for a truth value, a
// number or a time, or fails over it, as for the date 2016-02-31.
func ambiguous(s string) bool {
	switch s {
	case "", "=", "<<":
		return s != ""
	}
	if len(s) <= len("off") {
		switch strings.ToLower(s) {
		case "y", "n", "yes", "no", "on", "off":
			return true
		}
	}
	number := strings.TrimLeft(s, "+-")
	if number == "" || number[0] < '0' || number[0] > '9' {
		return false
	}
	if prefix, digits := number[:min(len(number), 2)], strings.TrimLeft(number, "0bx"); prefix == "0b" || prefix == "0x" {
		return strings.Trim(digits, "_") == ""
	}
	return strings.Trim(number, "0123456789-+_:. \tTtZz") == ""
}
