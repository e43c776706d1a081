package parser_test

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"resparse/parser"
)

// The seeds are small inputs of several summaries, each with what makes its places
// differ from those of the text.
const (
	jsonSeed = `[{"reference": "2016/2999(RSP)", "events": [{"date": "2016-03-10T00:00:00",
		"summary": ["<p>The Parliament adopted by 300 votes to 20 a resolution on the \u201cports\u201d &amp; lamps.</p>",
		"Parliament called on the Commission to:\n\n- act;\n\n- pay."]}]}, {"summary": "caf\u00e9 \ud83d\ude00"}]`
	linesSeed = `{"text": "Members urged the Council to \"act\"."}` + "\n{\n" + `{"text": "It called for more lamps."}`
	csvSeed   = "id,title,text\r\n1,\"Ports, and lamps\",\"Parliament called on the Commission to \"\"act\"\".\r\n\r\nIt paid.\"\r\n2;x\r\n3,y,\"open"
	mhtmlSeed = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n" +
		"Content-Transfer-Encoding: quoted-printable\r\n\r\n<h1>Ports</h1><p>2016/2999(RSP) - 10/03/2016</p><p>Parliament called =\r\non the Commission to act caf=C3=A9.</p>\r\n--b--\r\n"
)

func FuzzJSON(f *testing.F) {
	f.Add([]byte(jsonSeed))
	f.Add([]byte(linesSeed))
	f.Add([]byte(utf16Bytes(jsonSeed, binary.LittleEndian)))
	seedFiles(f, "*.json")
	f.Fuzz(func(t *testing.T, data []byte) { checkRows(t, data, json.Valid(data)) })
}

func FuzzCSV(f *testing.F) {
	f.Add([]byte(csvSeed))
	f.Add([]byte(utf16Bytes("\uFEFF"+csvSeed, binary.BigEndian)))
	seedFiles(f, "*.csv")
	f.Fuzz(func(t *testing.T, data []byte) { checkRows(t, data, false) })
}

func FuzzMHTML(f *testing.F) {
	f.Add([]byte(mhtmlSeed))
	seedFiles(f, "*.mhtml")
	f.Fuzz(func(t *testing.T, data []byte) { checkRows(t, data, false) })
}

// seedFiles adds the files of testdata that fit a pattern.
func seedFiles(f *testing.F, pattern string) {
	names, err := filepath.Glob(filepath.Join("..", "testdata", "*", pattern))
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
}

// checkRows reads all summaries of an input and checks that every place is within
// the input, and that none in JSON cuts an escape.
func checkRows(t *testing.T, data []byte, isJSON bool) {
	for res, err := range parser.ParseAll(bytes.NewReader(data), parser.WithSpans()) {
		if err != nil {
			if !isRefusal(err) {
				t.Error(err)
			}
			continue
		}
		checkText(t, res.Summary)
		checkSpan(t, res.Summary.Spans.Date, len(data))
		for _, p := range passagesOf(res.Summary) {
			checkSpan(t, p.span, len(data))
			if p.span == nil || t.Failed() || !isJSON || res.Record == "" {
				continue
			}
			if raw := data[p.span.Start:p.span.End]; !json.Valid(fmt.Appendf(nil, `["%s"]`, raw)) {
				t.Errorf("%s: the place of %q holds %q", res.Record, p.texts, raw)
			}
		}
		for _, d := range res.Diagnostics {
			checkSpan(t, &d.Span, len(data))
		}
	}
}
