package render

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gopkg.in/yaml.v3"

	"resparse/model"
)

// hostile holds texts and names of files that mean something to a format, to a
// terminal or to a CI server. In each, bytes that are not UTF-8 stand alone.
var hostile = []string{
	"", " ", "\t", "  two blanks before and after  ", "\u00a0no-break\u00a0",
	// YAML: tags, anchors, documents, lists, keys, comments, blocks
	"!!python/object/apply:os.system ['id']", "!x", "&a *a", "&a [*a, *a]", "*a", "{a: *a, <<: *a}", "<<", "---", "--- x", "...", "%TAG ! x", "%YAML 1.1",
	"- x", "-", "? x", "?", "key: value", "key:", ": x", "# comment", "text # comment", "@x", "`x`", "|", ">", "|2-\n  x", "[a, b", "{a", "'", "\"", "it's", "\\", "\\x1b", `\ud800`,
	// YAML: what is no text, and what some readers fail over
	"yes", "NO", "on", "y", "N", "null", "~", "Null", "true", "=", "0x1F", "0x_", "0b_", "0o17", "017", "1e3", "1_000", "+1", "-.5", ".inf", ".NaN", "1:30", "190:20:30.15",
	"2016-03-10", "2016-02-31", "2016-99-99", "2016-03-10 10:20:30 +1", "2001-12-14t21:59:43.10-05:00",
	// lines
	"a\nb", "\n0", "\n \n", "\n\t", "a\n\t\nb", "\t\n", "a\n---\nb: c\n", "a\r", "\r\n", "a\u0085b", "a\u2028b\u2029c", "x\v\fy",
	// CSV
	"=cmd|' /C calc'!A0", "a,\"b\"\nc;d", "@SUM(A1)", "+1+1",
	// terminals
	"\x1b[31mred", "\x1b]8;;http://x\x07link\x1b]8;;\x07", "\x1b\n", "\x00", "\x7f", "\u009b31m", "\u009d0;x\u009c", "gpj.\u202eexe", "\u2066a\u2069", "\ufeffx", "\u200b", "tag\U000e0041", "\u00ad",
	// CI servers, and lines of diagnostics
	"::error file=x::hello", " ::set-output name=a::b", "\u00a0::stop-commands::x", "%0A::set-output name=a::b", "x\n::error::y", "%", "%25", "%3A,line=9", "a,line=9::b",
	"##[error]x", "a ##[add-mask]x", "###[group]", "##vso[task.setvariable variable=a]b", "##teamcity[x]", "x:3:4: error: no [r].md", ":3:4:5:6: x", ":", "\"a\"", "\"a\":1:2: info: b", " [invalid-date]",
	// XML and HTML
	"]]>", "</testcase>", "<![CDATA[x", "<!ENTITY x SYSTEM \"file:///etc/passwd\">", "<?xml?>", "&amp;", "&#x1b;", "<script>alert(1)</script>", "\ufffe\uffff", "\U0001fffe",
	// JSON
	"\",\"x\":\"", "\\u0000", "${x} $(x) {0} {{x}} %s %!d(MISSING)",
	// not UTF-8, and much of it
	"\xff", "caf\xe9.md", "a\xed", "😀", strings.Repeat("long: ", 1000),
}

// fill sets every text of a value, and every pointer and list on the way to it.
func fill(v reflect.Value, text string) {
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), text)
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), text)
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range v.Len() {
			fill(v.Index(i), text)
		}
	case reflect.String:
		v.SetString(text)
	}
}

// hostileRecords returns records in which every field has the same value.
func hostileRecords() (records []*model.Summary) {
	for _, text := range hostile {
		s := new(model.Summary)
		fill(reflect.ValueOf(s).Elem(), text)
		records = append(records, s)
	}
	return records
}

// valid returns a text as formats without bytes hold it.
func valid(text string) string { return strings.ToValidUTF8(text, "\ufffd") }

// TestHostileRecords writes all records into one stream, and reads them back.
func TestHostileRecords(t *testing.T) {
	type decoder interface{ Decode(v any) error }
	records := hostileRecords()
	for _, tt := range []struct {
		format Format
		many   bool
		reader func(io.Reader) decoder
	}{
		{YAML, true, func(r io.Reader) decoder { return yaml.NewDecoder(r) }},
		{JSON, false, func(r io.Reader) decoder { return json.NewDecoder(r) }},
		{JSONL, true, func(r io.Reader) decoder { return json.NewDecoder(r) }},
	} {
		out := write(t, tt.format, tt.many, records...)
		checkPlain(t, tt.format, out)
		dec := tt.reader(strings.NewReader(out))
		var got []*model.Summary
		for {
			s := new(model.Summary)
			if err := dec.Decode(s); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatalf("%s, after %q: %v", tt.format.Name, hostile[max(len(got)-1, 0)], err)
			}
			got = append(got, s)
		}
		checkHostile(t, tt.format.Name, got)
	}
	var array []*model.Summary
	if err := json.Unmarshal([]byte(write(t, JSON, true, records...)), &array); err != nil {
		t.Fatal(err)
	}
	checkHostile(t, "json array", array)
}

// checkPlain checks that a stream has a line between two documents of YAML and
// none elsewhere, and one for each object of JSON Lines.
func checkPlain(t *testing.T, format Format, out string) {
	t.Helper()
	if strings.ToValidUTF8(out, "") != out {
		t.Errorf("%s: not UTF-8", format.Name)
	}
	if n := strings.Count("\n"+out, "\n---"); format.Name == "yaml" && n != len(hostile)-1 {
		t.Errorf("%d lines start with --- in %d documents", n, len(hostile))
	}
	if n := strings.Count(out, "\n"); format.Name == "jsonl" && n != len(hostile) {
		t.Errorf("%d lines of %d objects", n, len(hostile))
	}
}

func checkHostile(t *testing.T, reader string, got []*model.Summary) {
	t.Helper()
	if len(got) != len(hostile) {
		t.Fatalf("%s: %d records of %d", reader, len(got), len(hostile))
	}
	for i, text := range hostile {
		want := new(model.Summary)
		fill(reflect.ValueOf(want).Elem(), valid(text))
		if diff := cmp.Diff(want, got[i]); diff != "" {
			t.Errorf("%s: %q (-want +got)\n%.2000s", reader, text, diff)
		}
	}
}

// TestHostileYAMLElsewhere has a reader of YAML read the records that shares no
// code with the library that wrote them.
func TestHostileYAMLElsewhere(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	if exec.Command("python3", "-c", "import yaml").Run() != nil {
		t.Skip("no Python with PyYAML")
	}
	cmd := exec.Command("python3", "-c", `
import json, sys, yaml
text = sys.stdin.buffer.read().decode("utf-8")
json.dump(list(yaml.safe_load_all(text)), sys.stdout, default=repr)`)
	cmd.Stdin = strings.NewReader(write(t, YAML, true, hostileRecords()...))
	var talk strings.Builder
	cmd.Stderr = &talk
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, talk.String())
	}
	var got []*model.Summary
	if err := json.Unmarshal(out, &got); err != nil {
		t.Fatal(err)
	}
	checkHostile(t, "PyYAML", got)
}

// TestYAMLQuotes checks that a text stands on one line, in quotes where readers
// differ in what it is, and plain where they do not.
func TestYAMLQuotes(t *testing.T) {
	for text, want := range map[string]string{
		"=": `"="`, "<<": `"<<"`, "on": `"on"`, "No": `"No"`, "0x_": `"0x_"`, "1:30": `"1:30"`, "2016-02-31": `"2016-02-31"`,
		"2016-03-10 10:20:30 +1": `"2016-03-10 10:20:30 +1"`, "a\nb\rc": `"a\nb\rc"`, "a\u0085b\u2028c\u2029": `"a\Nb\Lc\P"`,
		"EPP": "EPP", "none": "none", "40 % of 3": "40 % of 3", "2016/2607(RSP)": "2016/2607(RSP)", "=1": "=1", "été": "été",
	} {
		if out := write(t, YAML, false, minimal(text)); !strings.Contains(out, "\ntitle: "+want+"\n") {
			t.Errorf("%q is not written as %s:\n%s", text, want, out)
		}
	}
}
