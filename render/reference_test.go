package render

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gopkg.in/yaml.v3"

	"resparse/model"
	"resparse/parser"
)

// reference returns a record as the libraries write it.
func reference(t testing.TB, format Format, s *model.Summary) string {
	t.Helper()
	var buf bytes.Buffer
	if format.Name == "yaml" {
		enc := yaml.NewEncoder(&buf)
		enc.SetIndent(2)
		if err := errors.Join(enc.Encode(nodeOf(reflect.ValueOf(s))), enc.Close()); err != nil {
			t.Fatal(err)
		}
		return buf.String()
	}
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	if format.Name == "json" {
		enc.SetIndent("", "  ")
	}
	if err := enc.Encode(s); err != nil {
		t.Fatal(err)
	}
	return buf.String()
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
	case reflect.Float64:
		return &yaml.Node{Kind: yaml.ScalarNode, Value: strconv.FormatFloat(v.Float(), 'f', -1, 64)}
	case reflect.Bool:
		return &yaml.Node{Kind: yaml.ScalarNode, Value: strconv.FormatBool(v.Bool())}
	default:
		return textNode(v.String())
	}
}

// checkReference compares what each format writes of a record with what the
// libraries write of it.
func checkReference(t *testing.T, s *model.Summary) {
	t.Helper()
	for _, format := range recordFormats {
		want := reference(t, format, s)
		if got := write(t, format, false, s); got != want {
			t.Errorf("%s (-library +own)\n%s", format.Name, cmp.Diff(want, got))
		}
	}
}

// TestReference compares each record that testdata gives, with and without
// spans, those of hostile texts and some that no parser makes.
func TestReference(t *testing.T) {
	for name, data := range summaries(t) {
		for _, options := range [][]parser.Option{nil, {parser.WithSpans()}} {
			record, _, err := parser.Parse(data, append(options, parser.WithName(name))...)
			if err != nil {
				t.Fatal(err)
			}
			checkReference(t, record)
		}
	}
	for _, s := range hostileRecords() {
		checkReference(t, s)
	}
	empty := new(model.Summary)
	checkReference(t, empty)
	numbers := full()
	numbers.Votes = []model.Vote{{For: ptr(math.MaxInt), Against: ptr(math.MinInt), Abstentions: ptr(-1)}}
	checkReference(t, numbers)
}

// yamlTexts are texts whose style in YAML is a matter of a character or two.
var yamlTexts = []string{
	"to:", "to: act", "to:act", "a #b", "a#b", "#a", " a", "a ", ":", "::", "a:b:", "it's", "'a'", "a'b: c", "''", "a''b: ''",
	"true", "True", "tRUE", "False", "FALSE", "null", "NULL", "nULL", "~", "~a", "yes", "Yess", "nope", "None", "Off", "y", "yy",
	"0", "00", "0a", "0x1F", "0xg", "0b1", "0b2", "0o7", "0o8", "1", "12", "1e5", "1E5", "1e", "e5", "8e12345", "1_0", "1t", "1z", "1.5", "1.", "1,5",
	"1 a", "40 %", "3f0c", "12e", "1/2", "1(a)", "32010L0013", "2016-03-10", "2016-3-1", "2016-03-1", "2016-03-100", "2016/03/10", "2016-0a-10", "20160310",
	"2016-03-10 10:20", "2016-03-10T10:20:30Z", "2016-03-10: a", "١٢", "é", "É: a", "à:", "«a»", "“a”", "a…", "a\u00a0b", "\u00a0", "a\u0085", "\u0080", "a\u00ad",
	"a\u2028", "a\u2029b", "a\u2027b", "\ufeffa", "a\ufeff", "\uf000", "豈", "😀", "a😀", "\x7f", "a\x7fb", "\x80", "a\xffb", "a\xc2", "\xc2", "\xe2\x80", "é\xff",
	"-", "-a", "- a", "--- a", "---", "...", "...a", ".5", ".a", "+1", "+a", "?", "?a", "? a", "=", "=a", "<<", "<a", "(a)", ")a", "$a", "/a", ";a", "^a", "_a", "\\a",
	",a", "[a]", "{a}", "&a", "*a", "!a", "|a", ">a", "%a", "@a", "`a`", "\"a\"", "[a]: b", "./a", "../a", "..", "./a: b", ".../a", "/a/b: c", "0d2f", "0b2f", "0e1", "0E1f", "0X1", "0B1", "0O1",
	"a\tb", "\ta", "a\t", "a: \tb", "a\n", "a\nb", "\n", "a \n b", "a\r", "", " ",
}

// TestYAMLStyle compares the style of each text with the library's, and checks
// that no more than a few texts of a kind that summaries hold are in doubt.
func TestYAMLStyle(t *testing.T) {
	for _, text := range yamlTexts {
		checkReference(t, minimal(text))
		s := minimal("A")
		s.Votes = []model.Vote{{TabledBy: []string{text, "A", text}, Text: text}}
		checkReference(t, s)
	}
	for text, want := range map[string]yamlStyle{
		"to act": plainText, "40 % of them": plainText, "3f0c": plainText, "EPP": plainText, "été’s": plainText, "2016/2607(RSP)": plainText,
		"It called on them to:": singleQuoted, "“a”: b": singleQuoted, "[the Union]": singleQuoted, "2016-03-10": doubleQuoted,
		"300": inDoubt, "NO": inDoubt, "a\nb": inDoubt, "": inDoubt, "-5": inDoubt,
	} {
		if got := yamlStyleOf(text); got != want {
			t.Errorf("the style of %q is %d, want %d", text, got, want)
		}
	}
	texts, doubts := 0, 0
	for name, data := range summaries(t) {
		record, _, err := parser.Parse(data, parser.WithName(name))
		if err != nil {
			t.Fatal(err)
		}
		eachText(reflect.ValueOf(record), func(s string) {
			texts++
			if yamlStyleOf(s) == inDoubt {
				doubts++
			}
		})
	}
	if doubts*100 > texts {
		t.Errorf("%d of %d texts are in doubt", doubts, texts)
	}
}

// eachText calls f with each text in a value.
func eachText(v reflect.Value, f func(string)) {
	switch v.Kind() {
	case reflect.String:
		f(v.String())
	case reflect.Pointer:
		if !v.IsNil() {
			eachText(v.Elem(), f)
		}
	case reflect.Slice:
		for i := range v.Len() {
			eachText(v.Index(i), f)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			eachText(v.Field(i), f)
		}
	}
}

// TestTags checks that YAML and JSON have the same keys and options, since the
// writers take those of JSON for both.
func TestTags(t *testing.T) {
	var check func(typ reflect.Type)
	check = func(typ reflect.Type) {
		switch typ.Kind() {
		case reflect.Pointer, reflect.Slice:
			check(typ.Elem())
		case reflect.Struct:
			for i := range typ.NumField() {
				f := typ.Field(i)
				inJSON, inYAML := f.Tag.Get("json"), f.Tag.Get("yaml")
				if key, option, _ := strings.Cut(inJSON, ","); key == "" || inJSON != inYAML ||
					option != "" && option != "omitempty" {
					t.Errorf("%s.%s has the tags %q and %q", typ.Name(), f.Name, inJSON, inYAML)
				}
				check(f.Type)
			}
		case reflect.String, reflect.Int, reflect.Float64, reflect.Bool:
		default:
			t.Errorf("the writers know no %s", typ)
		}
	}
	check(reflect.TypeFor[model.Summary]())
}

// FuzzReference compares records of any texts with what the libraries write of
// them.
func FuzzReference(f *testing.F) {
	for _, text := range append(yamlTexts, hostile...) {
		f.Add(text, text+": "+text, len(text), true)
	}
	f.Fuzz(func(t *testing.T, a, b string, n int, more bool) {
		s := minimal(a)
		s.Source.Name = b
		s.Votes = []model.Vote{{For: &n, TabledBy: []string{b, a, a + b}, Text: a}}
		s.Calls = []model.Call{{Addressee: &b, LeadIn: a, Items: []model.Item{{Text: b}, {Text: a}}}, {LeadIn: b}}
		if more {
			s.TabledBy = &model.TabledBy{Text: b, Joint: n > 0, Span: &model.Span{Start: n}}
			s.Spans = &model.HeaderSpans{Date: s.TabledBy.Span}
			fill(reflect.ValueOf(&s.References).Elem(), a)
		}
		checkReference(t, s)
	})
}
