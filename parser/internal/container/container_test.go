package container

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"mime/quotedprintable"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/klauspost/compress/zstd"
)

// read returns what an input holds, a line an item: its record, its fields and
// its text, or the error.
func read(t *testing.T, input string, opts Options) []string {
	t.Helper()
	if opts.MaxSize == 0 {
		opts.MaxSize = 1 << 20
	}
	var lines []string
	for item, err := range NewReader(strings.NewReader(input), opts).All {
		if err != nil {
			lines = append(lines, "error: "+err.Error())
			continue
		}
		line := item.Record
		for _, f := range []Field{item.Reference, item.Date, item.DocumentType, item.Title, item.Text} {
			line += "|" + string(f.Text)
		}
		lines = append(lines, strings.ReplaceAll(line, "\n", "\\n"))
		places(t, input, item)
	}
	return lines
}

// places checks that every stretch of the text reads back from the input where
// its place says.
func places(t *testing.T, input string, item *Item) {
	t.Helper()
	if at := item.Origin.Offset; !strings.HasPrefix(input[at:], string(item.Raw)) {
		t.Fatalf("%s: the row does not stand at %d", item.Record, at)
	}
	before := strings.TrimPrefix(input[:item.Origin.Offset], "\uFEFF") // part of no line
	if line := 1 + strings.Count(before, "\n"); item.Origin.Line != line {
		t.Errorf("%s: line %d, want %d", item.Record, item.Origin.Line, line)
	}
	if column := 1 + len([]rune(before[strings.LastIndexByte(before, '\n')+1:])); item.Origin.Column != column {
		t.Errorf("%s: column %d, want %d", item.Record, item.Origin.Column, column)
	}
}

func TestJSON(t *testing.T) {
	const text = `"Parliament adopted it."`
	for _, c := range []struct {
		name, input string
		opts        Options
		want        []string
	}{
		{name: "one object", input: `{"text": ` + text + `}`, want: []string{"/text|||||Parliament adopted it."}},
		{name: "known names", input: `[{"summary_title": "T", "procedure_reference": "R", "vote_date": "D", "type": "K", "content": ` + text + `}]`,
			want: []string{"/0/content|R|D|K|T|Parliament adopted it."}},
		{name: "a procedure of its own", input: `{"procedure": {"reference": "R"}, "body": ` + text + `}`,
			want: []string{"/body|R||||Parliament adopted it."}},
		{name: "one level down, with what stands around it", input: `[{"date": "D", "data": {"summary_text": ` + text + `}}]`,
			want: []string{"/0/data/summary_text||D|||Parliament adopted it."}},
		{name: "rows in a field", input: `{"rows": [{"text": "a"}, {"text": "b"}]}`,
			want: []string{"/rows/0/text|||||a", "/rows/1/text|||||b"}},
		{name: "paragraphs and nulls", input: `{"text": ["a", null, " ", "b\u00e9"]}`, want: []string{"/text|||||a\\n\\nbé"}},
		{name: "escapes", input: `{"text": "\"\\\/\n\u2019\uD83D\uDE00\q\uD83D"}`,
			want: []string{"/text|||||\"\\/\\n’😀\uFFFD\uFFFD"}},
		{name: "a key twice", input: `{"text": "a", "text": "b"}`, want: []string{"/text|||||b"}},
		{name: "an escaped key", input: `{"te\u0078t": "a"}`, want: []string{"/text|||||a"}},
		{name: "named fields", input: `[{"a/b": {"c~d": "x"}, "n": "T", "text": "no"}]`,
			opts: Options{Fields: map[string]string{"text": "a/b.c~d", "title": "n"}}, want: []string{"/0/a~1b/c~0d||||T|x"}},
		{name: "rows without text are skipped", input: `[{"text": ""}, null, {"text": "a"}, {"n": 1}, {"text": 7}]`,
			want: []string{"/2/text|||||a"}},
		{name: "no text at all", input: `[{"id": 1, "name": "x"}]`, want: []string{"error: JSON without a text field among id, name: name it with WithField"}},
		{name: "a status", input: `{"status":404}`, want: []string{"error: JSON without a text field among status: name it with WithField"}},
		{name: "more fields than are named", input: `{"f1":1` + strings.Repeat(`,"f":1`, 21) + `}`,
			want: []string{"error: JSON without a text field among f1" + strings.Repeat(", f", 19) + " and 2 more: name it with WithField"}},
		{name: "nothing", input: `[]`, want: []string{"error: JSON without a text field"}},
		{name: "lines", input: "{\"text\": \"a\"}\n\n{\"text\": \"b\"}\n", want: []string{"/0/text|||||a", "/1/text|||||b"}},
		{name: "one line by its name", input: `{"text": "a"}`, opts: Options{Name: "x.JSONL"}, want: []string{"/0/text|||||a"}},
		{name: "a broken line", input: "{\"text\": \"a\"}\n{\"text\": }\n{\"text\": \"c\"}\n",
			want: []string{"/0/text|||||a", "error: record /1: byte 23: this starts no JSON value", "/2/text|||||c"}},
		{name: "a broken array", input: `[{"text": "a"} {"text": "b"}]`,
			want: []string{"/0/text|||||a", "error: byte 15: a comma or ] is missing; 1 records before it were read"}},
		{name: "an array that is cut", input: `[{"text": "a"},{"text": "b`,
			want: []string{"/0/text|||||a", "error: byte 26: the value does not end; 1 records before it were read"}},
		{name: "an array without its end", input: `[{"text": "a"}`,
			want: []string{"/0/text|||||a", "error: byte 14: the array does not end; 1 records before it were read"}},
		{name: "byte order mark", input: "\uFEFF[{\"text\": \"a\"}]", want: []string{"/0/text|||||a"}},
		{name: "too long a row", input: `[{"text": "` + strings.Repeat("a", 200<<10) + `"}]`, opts: Options{MaxSize: 100 << 10},
			want: []string{"error: larger than 102400 bytes, the most that is read of one summary; 0 records before it were read"}},
		{name: "as deep as allowed", input: `[{"text": "a", "n": ` + strings.Repeat("[", 510) + strings.Repeat("]", 510) + `}]`,
			want: []string{"/0/text|||||a"}},
		{name: "deeper than allowed", input: `{"n": ` + strings.Repeat("[", 600) + `}`,
			want: []string{"error: record /0: byte 517: nested deeper than 512 levels"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, read(t, c.input, c.opts)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestDossiers(t *testing.T) {
	const second = `[{"procedure": {"reference": "R", "title": "T"}, "events": [
  {"date": "D", "type": "K", "summary": ["a", null, "b"], "docs": [{"type": "L", "summary": ["c"]}]}, {"type": "M"}],
 "docs": [{"date": "E", "type": "N", "summary": ["d"]}, {"summary": [null]}]}
,{"procedure": {"reference": "S"}, "events": [{"summary": "e"}]}]`
	want := []string{"/0/events/0/summary|R|D|K|T|a\\n\\nb", "/0/events/0/docs/0/summary|R|D|L|T|c", "/0/docs/0/summary|R|E|N|T|d",
		"/1/events/0/summary|S||||e"}
	if diff := cmp.Diff(want, read(t, second, Options{})); diff != "" {
		t.Error(diff)
	}
	const first = `{"activities": [{"date": "D", "type": "K", "docs": [{"type": "L", "text": ["<p>a</p>", "<p>b</p>"]}]},
 {"date": "E", "type": "M", "text": ["<p>c</p>"]}], "procedure": {"reference": "R", "title": "T"}}`
	want = []string{"/activities/0/docs/0/text/0|R|D|L|T|<p>a</p>", "/activities/0/docs/0/text/1|R|D|L|T|<p>b</p>",
		"/activities/1/text/0|R|E|M|T|<p>c</p>"}
	if diff := cmp.Diff(want, read(t, first, Options{})); diff != "" {
		t.Error(diff)
	}
}

func TestCSV(t *testing.T) {
	for _, c := range []struct {
		name, input string
		opts        Options
		want        []string
	}{
		{name: "commas", input: "id,title,text\n1,T,a\n2,,\"b, \"\"c\"\"\nd\"\n", want: []string{"/0/text||||T|a", "/1/text|||||b, \"c\"\\nd"}},
		{name: "semicolons, CRLF", input: "Date;Text\r\nD;a\r\n\r\nE;b\r\n", want: []string{"/0/Text||D|||a", "/1/Text||E|||b"}},
		{name: "tabs", input: "date\tsummary\nD\ta\n", want: []string{"/0/summary||D|||a"}},
		{name: "the separator is named", input: "sep=;\ntext;title\na;T\n", want: []string{"/0/text||||T|a"}},
		{name: "named fields", input: "x,y\na,T\n", opts: Options{Fields: map[string]string{"text": "x", "title": "y"}},
			want: []string{"/0/x||||T|a"}},
		{name: "rows without text", input: "id,text\n1,\n2,b\n3\n", want: []string{"/1/text|||||b"}},
		{name: "no text field", input: "id,name\n1,b\n", opts: Options{Name: "a.csv"}, want: []string{"error: CSV without a text field among id, name: name it with WithField"}},
		{name: "a quotation mark too many", input: "id,text\n1,\"a\"b\"\n2,c\n",
			want: []string{"error: record /0: byte 12: a quotation mark within a field must be doubled", "/1/text|||||c"}},
		{name: "an open quotation mark", input: "id,text\n1,a\n2,\"b\n3,c\n",
			want: []string{"/0/text|||||a", "error: record /1: byte 14: the quotation mark is not closed", "/2/text|||||c"}},
		{name: "as many fields as allowed", input: "id,text" + strings.Repeat(",x", maxColumns-2) + "\n1,a\n", want: []string{"/0/text|||||a"}},
		{name: "too many fields", input: "id,text\n1,a" + strings.Repeat(",x", maxColumns-1) + "\n2,b\n",
			want: []string{fmt.Sprintf("error: record /0: byte %d: the row has more than 4096 fields", 8+2*maxColumns), "/1/text|||||b"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, read(t, c.input, c.opts)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestTexts checks that a text is not taken for a container.
func TestTexts(t *testing.T) {
	for _, text := range []string{
		"[1] note", "[link](x)", "{curly} words", "{", "[", "", "Resolution on text, summary and content\n\nParliament adopted it.",
		"title, text. And so on\nmore", "**a**,**a**,", "| Text | Title |\n| --- | --- |\n", "text\nno table", "Content-Type: text/plain\n\nx", "Subject: a\n\nb",
	} {
		if kind := Detect([]byte(text), Options{}); kind != Single {
			t.Errorf("%q is taken for %s", text, kind)
		}
	}
}

func TestMHTML(t *testing.T) {
	const page = "<html><body><p>Décidé = 100 %</p>\r\n<p>long " + "line line line line line line line line line line line line" + "</p></body></html>"
	var quoted bytes.Buffer
	w := quotedprintable.NewWriter(&quoted)
	_, _ = io.WriteString(w, page)
	_ = w.Close()
	var wrapped strings.Builder
	for rest := base64.StdEncoding.EncodeToString([]byte(page)); rest != ""; {
		n := min(len(rest), 76)
		wrapped.WriteString(rest[:n] + "\r\n")
		rest = rest[n:]
	}
	for encoding, body := range map[string]string{"quoted-printable": quoted.String(), "base64": wrapped.String(), "8bit": page} {
		input := strings.ReplaceAll("From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype=\"text/html\";\n\tboundary=\"----B\"\n\n"+
			"------B\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n"+
			"------B\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: "+encoding+"\n\n", "\n", "\r\n") + body + "\r\n------B--\r\n"
		items := 0
		for item, err := range NewReader(strings.NewReader(input), Options{MaxSize: 1 << 20}).All {
			if err != nil {
				t.Fatal(err)
			}
			items++
			if got := strings.TrimRight(string(item.Text.Text), "\r\n"); got != page || item.Charset != "utf-8" || item.Record != "" {
				t.Errorf("%s: %q, %s, %q", encoding, got, item.Charset, item.Record)
			}
		}
		if items != 1 {
			t.Errorf("%s: %d items", encoding, items)
		}
	}
}

func TestNoPage(t *testing.T) {
	const input = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=B\n\n--B\nContent-Type: image/png\n\nx\n--B--\n"
	for _, err := range NewReader(strings.NewReader(input), Options{MaxSize: 1 << 20}).All {
		if !errors.Is(err, ErrNoPage) {
			t.Errorf("the error is %v", err)
		}
	}
}

func TestPacked(t *testing.T) {
	const rows = "[{\"text\": \"a\"}, {\"text\": \"b\"}]"
	var packed [2]bytes.Buffer
	g := gzip.NewWriter(&packed[0])
	_, _ = io.WriteString(g, rows)
	_ = g.Close()
	z, err := zstd.NewWriter(&packed[1])
	if err != nil {
		t.Fatal(err)
	}
	_, _ = io.WriteString(z, rows)
	_ = z.Close()
	for i := range packed {
		var got []string
		for item, err := range NewReader(&packed[i], Options{MaxSize: 1 << 20}).All {
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, fmt.Sprintf("%s %d", item.Text.Text, item.Origin.Offset))
		}
		if diff := cmp.Diff([]string{"a 1", "b 16"}, got); diff != "" {
			t.Error(diff)
		}
	}
}

// TestWindow checks that unpacking takes a bounded memory.
func TestWindow(t *testing.T) {
	row := `{"text": "` + strings.Repeat("lamps ", 1000) + `"}` + "\n"
	for size, want := range map[int]error{maxWindow: nil, 2 * maxWindow: errWindow} {
		var packed bytes.Buffer
		z, err := zstd.NewWriter(&packed, zstd.WithWindowSize(size), zstd.WithEncoderConcurrency(1))
		if err != nil {
			t.Fatal(err)
		}
		for range 1000 {
			_, _ = io.WriteString(z, row)
		}
		_ = z.Close()
		rows, failed := 0, error(nil)
		for item, err := range NewReader(&packed, Options{MaxSize: 1 << 20}).All {
			if item != nil {
				rows++
			}
			failed = err
		}
		if !errors.Is(failed, want) || (want == nil) != (rows == 1000) {
			t.Errorf("a window of %d: %d rows, %v", size, rows, failed)
		}
	}
}

// TestBomb checks that what comes out of a packed input counts.
func TestBomb(t *testing.T) {
	var packed bytes.Buffer
	z, err := zstd.NewWriter(&packed)
	if err != nil {
		t.Fatal(err)
	}
	_, _ = z.Write(make([]byte, 8<<20))
	_ = z.Close()
	n := 0
	for _, err := range NewReader(&packed, Options{MaxSize: 1 << 20}).All {
		var size *SizeError
		if n++; !errors.As(err, &size) || size.Limit != 1<<20 {
			t.Errorf("the error is %v", err)
		}
	}
	if n != 1 {
		t.Errorf("%d errors", n)
	}
}

// TestChunks reads rows that are cut at every byte by the reader.
func TestChunks(t *testing.T) {
	for _, input := range []string{
		`[{"text": "a\u00e9\"b"}, {"n": [1, 2.5e-3, true, null], "text": "c"}]`,
		"{\"text\": \"a\"}\r\n{\"text\": \"b\"}\r\n",
		"id,text\r\n1,\"a \"\"b\"\"\"\r\n2,c",
	} {
		var whole, pieces []string
		for item, err := range NewReader(strings.NewReader(input), Options{MaxSize: 1 << 20}).All {
			whole = append(whole, fmt.Sprint(item, err))
		}
		for step := 1; step < len(input); step++ {
			pieces = nil
			for item, err := range NewReader(strings.NewReader(input), Options{MaxSize: 1 << 20, step: step}).All {
				pieces = append(pieces, fmt.Sprint(item, err))
			}
			if diff := cmp.Diff(whole, pieces); diff != "" || len(whole) != 2 {
				t.Errorf("step %d, %d items: %s", step, len(whole), diff)
			}
		}
	}
}
