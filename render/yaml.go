package render

import (
	"bytes"
	"reflect"
	"strconv"
	"strings"
	"time"
	"unicode"
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
	Encoder: func(o Options) (Encoder, error) { return recordEncoder(o, encodeYAML, Frame{Separator: "---\n"}), nil },
}

// encodeYAML returns a document without its separator, the same that yaml.v3
// would write.
func encodeYAML(s *model.Summary) ([]byte, error) {
	w := yamlWriter{out: make([]byte, 0, usualSize)}
	w.object(reflect.ValueOf(s).Elem(), recordShape(), 0)
	return w.finish()
}

// usualSize is the size in bytes of most records.
const usualSize = 6 << 10

// yamlWriter writes the structure of a record, and those of its texts whose form
// is beyond doubt; yaml.v3 writes the others. For all of a record it takes seven
// times as long as this.
type yamlWriter struct {
	out    []byte
	doubts []doubt
}

// doubt is a text that is left to the library.
type doubt struct {
	at   int // where in the output it belongs
	text string
}

// object writes the fields of an object at a column. The line has come there.
func (w *yamlWriter) object(v reflect.Value, s *shape, column int) {
	first := true
	for i := range s.fields {
		f, value := &s.fields[i], v.Field(i)
		if f.maybe && value.IsZero() {
			continue
		}
		if !first {
			w.blanks(column)
		}
		first = false
		w.out = append(append(w.out, f.key...), ':')
		w.value(value, f.shape, column, false)
	}
}

// value writes what follows a key and its colon, or the dash of an element, at a
// column, and ends the line.
func (w *yamlWriter) value(v reflect.Value, s *shape, column int, element bool) {
	switch s.kind {
	case reflect.Pointer:
		if !v.IsNil() {
			w.value(v.Elem(), s.elem, column, element)
			return
		}
		w.out = append(w.out, " null"...)
	case reflect.Struct:
		if element {
			w.out = append(w.out, ' ')
		} else {
			w.out = append(w.out, '\n')
			w.blanks(column + len(indent))
		}
		w.object(v, s, column+len(indent))
		return
	case reflect.Slice:
		if v.Len() > 0 {
			w.list(v, s, column+len(indent))
			return
		}
		w.out = append(w.out, " []"...)
	case reflect.Int:
		w.out = strconv.AppendInt(append(w.out, ' '), v.Int(), 10)
	case reflect.Float64:
		w.out = strconv.AppendFloat(append(w.out, ' '), v.Float(), 'f', -1, 64)
	case reflect.Bool:
		w.out = strconv.AppendBool(append(w.out, ' '), v.Bool())
	default:
		w.out = append(w.out, ' ')
		w.text(v.String())
	}
	w.out = append(w.out, '\n')
}

// list writes the elements of a list, with their dashes at a column.
func (w *yamlWriter) list(v reflect.Value, s *shape, column int) {
	w.out = append(w.out, '\n')
	for i := range v.Len() {
		w.blanks(column)
		w.out = append(w.out, '-')
		w.value(v.Index(i), s.elem, column, true)
	}
}

func (w *yamlWriter) blanks(n int) {
	for range n / len(indent) {
		w.out = append(w.out, indent...)
	}
}

// text writes a text, or notes that the library must.
func (w *yamlWriter) text(s string) {
	switch yamlStyleOf(s) {
	case plainText:
		w.out = append(w.out, s...)
	case singleQuoted:
		w.out = append(w.out, '\'')
		for part := range strings.SplitAfterSeq(s, "'") {
			w.out = append(w.out, part...)
			if strings.HasSuffix(part, "'") {
				w.out = append(w.out, '\'')
			}
		}
		w.out = append(w.out, '\'')
	case doubleQuoted:
		w.out = append(append(append(w.out, '"'), s...), '"')
	default:
		w.doubts = append(w.doubts, doubt{len(w.out), s})
	}
}

// finish returns what was written, with the texts in doubt in their places.
func (w *yamlWriter) finish() ([]byte, error) {
	if len(w.doubts) == 0 {
		return w.out, nil
	}
	list := &yaml.Node{Kind: yaml.SequenceNode}
	for _, d := range w.doubts {
		list.Content = append(list.Content, textNode(d.text))
	}
	written, err := yaml.Marshal(list)
	if err != nil {
		return nil, err
	}
	out := make([]byte, 0, len(w.out)+len(written))
	from := 0
	for _, d := range w.doubts {
		line, rest, _ := bytes.Cut(written, []byte("\n"))
		written = rest
		out = append(append(out, w.out[from:d.at]...), bytes.TrimPrefix(line, []byte("- "))...)
		from = d.at
	}
	return append(out, w.out[from:]...), nil
}

// yamlStyle is how a text is written.
type yamlStyle int

const (
	inDoubt yamlStyle = iota
	plainText
	singleQuoted
	doubleQuoted // without an escape
)

// yamlStyleOf returns how yaml.v3 writes a text, where that is beyond doubt: it
// has no character that needs an escape, and no reader takes it for a number, a
// time, a truth value or null.
func yamlStyleOf(s string) yamlStyle {
	style := startStyle(s)
	if style == inDoubt || style == doubleQuoted {
		return style
	}
	for i := range len(s) {
		if c := s[i]; c < ' ' || c >= 0x7f && !printable(s[i:]) {
			return inDoubt
		}
	}
	if s[len(s)-1] == ' ' || !utf8.ValidString(s) {
		return inDoubt
	}
	if strings.Contains(s, ": ") || s[len(s)-1] == ':' || strings.Contains(s, " #") {
		return singleQuoted
	}
	return style
}

// startStyle returns how a text is written as far as its start tells.
func startStyle(s string) yamlStyle {
	if s == "" {
		return inDoubt
	}
	switch c := s[0]; {
	case isDigit(c):
		return numberStyle(s)
	case strings.ContainsRune(`,[]{}&*!|>'"%@#`+"`", rune(c)):
		return singleQuoted
	case c == '(' || c == '/' || strings.HasPrefix(s, "./") || strings.HasPrefix(s, "../"):
		return plainText
	case c < 'A' || c == '~' || isWord(s):
		return inDoubt
	}
	return plainText
}

// numberStyle returns how a text is written that starts with a digit. A number or
// a time has none of the characters that are looked for, unless it is in another
// base than ten.
func numberStyle(s string) yamlStyle {
	if isDay(s) {
		return doubleQuoted
	}
	inBase := s[0] == '0' && len(s) > 1 && !isDigit(s[1])
	plain := func(r rune) bool {
		return strings.ContainsRune("()/,%", r) || unicode.IsLetter(r) && !strings.ContainsRune("eEtTzZ", r)
	}
	if inBase || strings.IndexFunc(s, plain) < 0 {
		return inDoubt
	}
	return plainText
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// isDay reports whether a text has the form of 2016-03-10.
func isDay(s string) bool {
	for i := range len(s) {
		if dash := i == 4 || i == 7; dash != (s[i] == '-') || !dash && !isDigit(s[i]) {
			return false
		}
	}
	return len(s) == len(time.DateOnly)
}

// isWord reports whether a text is null or a truth value to some reader.
func isWord(s string) bool {
	if len(s) > len("false") {
		return false
	}
	switch strings.ToLower(s) {
	case "y", "n", "yes", "no", "on", "off", "true", "false", "null":
		return true
	}
	return false
}

// printable reports whether yaml.v3 writes the character that a text starts with,
// other than one of ASCII, as it is. It escapes some more.
func printable(s string) bool {
	switch {
	case s[0] == 0x7f || s[0] == 0xef || s[0] >= 0xf0: // U+007F, U+FEFF and some that need no escape, emoji
		return false
	case s[0] == 0xc2: // control characters, a line end among them
		return s[1:] >= "\xa0"
	}
	return !strings.HasPrefix(s, "\u2028") && !strings.HasPrefix(s, "\u2029") // line ends
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
	if len(s) <= len("off") && isWord(s) {
		return true
	}
	number := strings.TrimLeft(s, "+-")
	if number == "" || number[0] < '0' || number[0] > '9' {
		return false
	}
	if prefix := number[:min(len(number), 2)]; prefix == "0b" || prefix == "0x" {
		return strings.Trim(strings.TrimLeft(number, "0bx"), "_") == ""
	}
	return strings.Trim(number, "0123456789-+_:. \tTtZz") == ""
}
