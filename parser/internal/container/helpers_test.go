package container

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"resparse/parser/internal/scan"
)

// TestColumnNames tells a row of names from a text with commas.
func TestColumnNames(t *testing.T) {
	for name, want := range map[string]bool{
		"text": true, "the text of it": true, "the whole text of it": false, "no. 1": false, "text!": false, "": true,
		strings.Repeat("a", 64): true, strings.Repeat("a", 65): false,
	} {
		if got := isColumnName(name); got != want {
			t.Errorf("%q: got %t", name, got)
		}
	}
	row := func(n int) string { // of n bytes
		row := "id,text"
		for len(row)+64 < n {
			row += "," + strings.Repeat("x", 60)
		}
		return row + "," + strings.Repeat("x", n-len(row)-1)
	}
	for _, c := range []struct {
		name, text, textName string
		named, want          bool
	}{
		{"a usual name", "id,Text\n", "", false, true},
		{"none", "id,name\n", "", false, false},
		{"a name that is asked for", "id,notes\n", "notes", false, true},
		{"another one", "id,notes\n", "remarks", false, false},
		{"a name of nothing", "id,\n", "", false, false},
		{"one column", "text\n", "", false, false},
		{"one column of a table", "text\n", "", true, true},
		{"a separator first", ",text\n", "", false, true},
		{"a blank line", " \r\n", "", true, false},
		{"as long as allowed", row(sniffed / 2), "", false, true},
		{"longer", row(sniffed/2 + 1), "", false, false},
	} {
		if got := looksLikeCSV([]byte(c.text), c.textName, c.named); got != c.want {
			t.Errorf("%s: got %t", c.name, got)
		}
	}
}

// TestRowEnds ends rows at LF, CRLF and CR, and waits for what may follow.
func TestRowEnds(t *testing.T) {
	for _, c := range []struct {
		raw    string
		last   bool
		length int // -1 where the row may go on
	}{
		{"a\nb", false, 2}, {"a\r\nb", false, 3}, {"a\rb", false, 2}, {"a\r\rb", false, 2}, {"a\n", false, 2},
		{"a\r", false, -1}, {"a", false, -1}, {"a\r", true, 2}, {"a", true, 1}, {"a\r\n", true, 3}, {"a\r\n", false, 3},
		{`"a"`, false, -1}, {`"a"`, true, 3}, {`"a""b"` + "\n", false, 7}, {`"a"` + "\n", false, 4}, {`"a"` + "\r", false, -1},
		{`"a`, false, -1}, {`"`, false, -1}, {`a,"b"`, true, 5}, {"", true, 0},
	} {
		tab := table{separator: ','}
		n, err := tab.parse([]byte(c.raw), c.last)
		if errors.Is(err, errIncomplete) {
			n = -1
		} else if err != nil {
			t.Errorf("%q: %v", c.raw, err)
		}
		if n != c.length {
			t.Errorf("%q, last %t: got %d, want %d", c.raw, c.last, n, c.length)
		}
	}
}

// TestColumnsTwice takes the first of two columns of one name.
func TestColumnsTwice(t *testing.T) {
	want := "/0/text|||||a"
	if got := read(t, "text,TEXT\na,b\n", Options{}); len(got) != 1 || got[0] != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestSkippedRows counts the rows without text, and those that are broken not.
func TestSkippedRows(t *testing.T) {
	r := NewReader(strings.NewReader("id,text\n1,\n2,a\n3,\"b\"c\n4,\n"), Options{MaxSize: 1 << 20})
	for range r.All {
	}
	if r.skipped != 2 {
		t.Errorf("%d rows were skipped", r.skipped)
	}
}

func TestQuotedPrintable(t *testing.T) {
	for body, want := range map[string]string{
		"a=E9b": "a\xE9b", "=3D": "=", "=3d=C3=A9": "=\u00e9", "a=\nb": "ab", "a=\r\nb": "ab", "a= \t\r\nb": "ab", "a=\rb": "a=\rb", "a= b": "a= b",
		"a=": "a=", "a= ": "a= ", "a=\r": "a=\r", "a=4": "a=4", "a=4Gb": "a=4Gb", "a=G4b": "a=G4b", "=0a=A0=9F": "\n\xA0\x9F", "=/0=:0": "=/0=:0", "": "",
	} {
		raw := "<" + body + ">"
		f := decodeQuoted([]byte(raw), scan.Span{Start: 1, End: 1 + len(body)})
		if string(f.Text) != want {
			t.Errorf("%q: got %q, want %q", body, f.Text, want)
		}
	}
}

// TestBase64 decodes four characters at a time, line ends between them or not.
func TestBase64(t *testing.T) {
	for body, want := range map[string]string{
		"bGFtcHM=": "lamps", "bGFt\r\ncHM=": "lamps", "bG\nFtc\nHM=": "lamps", "bGFtcA==": "lamp", "bGFt": "lam", "bGF": "", "bG!tbGFt": "lam", "": "",
	} {
		raw := "<" + body + ">"
		f := decodeBase64([]byte(raw), scan.Span{Start: 1, End: 1 + len(body)})
		if string(f.Text) != want {
			t.Errorf("%q: got %q, want %q", body, f.Text, want)
		}
	}
	f := decodeBase64([]byte("bGFt\r\ncHM="), scan.Span{End: 10})
	if got := fmt.Sprint(f.Places); got != "[{0 0 4} {3 6 4}]" {
		t.Errorf("the places are %s", got)
	}
}

// TestParts divides a message at the lines of its boundary.
func TestParts(t *testing.T) {
	for data, want := range map[string][]string{
		"--B\na\n--B\nb\n--B--\nc": {"a\n", "b\n"}, "--B\r\na\r\n--B--\r\n": {"a\r\n"}, "x\n--B \na": {"a"}, "--B\na\n--BC\n--B--": {"a\n--BC\n"},
		"--B\na\n--B--": {"a\n"}, "--B\n": {""}, "a": nil, "--B--": nil, "": nil, "--B\n\n--B": {"\n", ""},
	} {
		var got []string
		for _, s := range parts([]byte(data), 0, "--B") {
			got = append(got, data[s.Start:s.End])
		}
		if strings.Join(got, "|") != strings.Join(want, "|") || len(got) != len(want) {
			t.Errorf("%q: got %q, want %q", data, got, want)
		}
	}
}

func TestMessageHead(t *testing.T) {
	for text, want := range map[string]int{
		"A: b\n\nc": 6, "A: b\r\n\r\nc": 8, "A: b\r\n\r\nc\n\nd": 8, "A: b\n\nc\r\n\r\nd": 6, "A: b": 4, "\n\na": 2, "\r\n\r\na": 4,
	} {
		if _, got := messageHead([]byte(text)); got != want {
			t.Errorf("%q: got %d, want %d", text, got, want)
		}
	}
	const kind = ": 1\nContent-Type: multipart/related; boundary=B\n\n"
	for name, want := range map[string]bool{"A": true, strings.Repeat("A", 63): true, strings.Repeat("A", 64): false, "": false, "A b": false} {
		if got := looksLikeMHTML([]byte(name + kind)); got != want {
			t.Errorf("%q: got %t", name, got)
		}
	}
}

func TestJSONValues(t *testing.T) {
	for _, c := range []struct {
		raw    string
		length int
		err    string
	}{
		{"-1.5e+3 ", 7, ""}, {"0,", 1, ""}, {"9]", 1, ""}, {"90", 2, errIncomplete.Error()}, {"null", 4, ""}, {"nul", 3, errIncomplete.Error()},
		{`"a\"b" `, 6, ""}, {`"a\`, 3, errIncomplete.Error()}, {"[1 ]x", 4, ""}, {"[1, 2]", 6, ""}, {"[]", 2, ""}, {"{}", 2, ""}, {`{"a" : 1 }x`, 10, ""},
		{"/", 0, "byte 0: this starts no JSON value"}, {":", 0, "byte 0: this starts no JSON value"}, {"[1;", 2, "byte 2: a comma or ] is missing"},
		{`{"a" 1}`, 5, "byte 5: a colon is missing"}, {`{a}`, 1, "byte 1: a key in quotation marks is missing"},
		{`{"a": 1;`, 7, "byte 7: a comma or } is missing"}, {" ", 1, errIncomplete.Error()},
	} {
		var v jsonValue
		n, err := v.parse([]byte(c.raw))
		message := ""
		if err != nil {
			message = err.Error()
		}
		if n != c.length || message != c.err {
			t.Errorf("%q: got %d and %q, want %d and %q", c.raw, n, message, c.length, c.err)
		}
		if last := len(v.nodes) - 1; c.err == "" && v.nodes[0].kind != jsonArray && v.nodes[0].kind != jsonObject &&
			(v.nodes[0].next != last+1 || v.nodes[0].end > n) {
			t.Errorf("%q: the node is %+v", c.raw, v.nodes[0])
		}
	}
}

func TestUnescape(t *testing.T) {
	for escape, want := range map[string]string{
		`\n`: "\n 2 true", `\"x`: "\" 2 true", `\u00e9x`: "é 6 true", `\u00E9`: "é 6 true", `\uD83D\uDE00`: "😀 12 true", `\uD83Dx`: "\uFFFD 6 true",
		`\uD83D\u0000`: "\uFFFD 6 true", `\q`: "\uFFFD 2 false", `\`: "\uFFFD 1 false", `\u00g9`: "\uFFFD 2 false", `\u00e`: "\uFFFD 2 false",
		`\u009f`: "\u009f 6 true", `\u00AF`: "\u00af 6 true", `\u00:0`: "\uFFFD 2 false", `\u00/0`: "\uFFFD 2 false", "\\u00`0": "\uFFFD 2 false",
	} {
		r, n, ok := unescape([]byte(escape))
		if got := fmt.Sprintf("%c %d %t", r, n, ok); got != want {
			t.Errorf("%s: got %q, want %q", escape, got, want)
		}
	}
}

// TestOrigin counts lines that end in LF, CRLF or CR, and characters.
func TestOrigin(t *testing.T) {
	for _, c := range []struct {
		b            string
		next         byte
		line, column int
	}{
		{"ab", 0, 1, 3}, {"é", 0, 1, 2}, {"a\nbc", 0, 2, 3}, {"a\r\nb", 0, 2, 2}, {"a\rb", 0, 2, 2}, {"a\r", '\n', 1, 3}, {"a\r", 'b', 2, 1}, {"a\r", 0, 2, 1},
		{"\ra", 0, 2, 2}, {"\r", 0, 2, 1}, {"a\rb\rc", 0, 3, 2}, {"a\rb\r\ncd", 0, 3, 3}, {"\r\r", 0, 3, 1}, {"", 0, 1, 1}, {"\n", 0, 2, 1},
	} {
		o := Origin{Line: 1, Column: 1}
		o.advance([]byte(c.b), c.next)
		if o.Line != c.line || o.Column != c.column || o.Offset != len(c.b) {
			t.Errorf("%q: got %+v, want %d:%d", c.b, o, c.line, c.column)
		}
	}
}

// TestWholeInput is not packed, and is as large as allowed.
func TestWholeInput(t *testing.T) {
	whole := Whole([]byte("lamps"))
	field := &Item{Raw: []byte(`"lamps"`), Text: Field{Text: []byte("lamps"), Span: scan.Span{Start: 1, End: 6}}}
	places := Whole([]byte("lamps"))
	places.Text.Places.Linear(0, 2)
	if whole.Packed() || !field.Packed() || !places.Packed() {
		t.Errorf("packed: %t, %t, %t", whole.Packed(), field.Packed(), places.Packed())
	}
	for size, want := range map[int]string{5: "|||||lamps", 4: "error: larger than 4 bytes, the most that is read of one summary"} {
		if got := read(t, "lamps", Options{MaxSize: size}); len(got) != 1 || got[0] != want {
			t.Errorf("%d bytes allowed: got %q", size, got)
		}
	}
}
