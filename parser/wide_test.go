package parser_test

import (
	"encoding/binary"
	"io"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"resparse/model"
	"resparse/parser"
)

// fromUTF16 decodes UTF-16.
func fromUTF16(b []byte, order binary.ByteOrder) string {
	var units []uint16
	for ; len(b) > 1; b = b[2:] {
		units = append(units, order.Uint16(b))
	}
	return string(utf16.Decode(units))
}

// spansOf returns the records of an input, and the places of all passages.
func spansOf(t *testing.T, data string, options ...parser.Option) (records []string, places []model.Span) {
	t.Helper()
	for res, err := range parser.ParseAll(strings.NewReader(data), append(options, parser.WithSpans())...) {
		if err != nil {
			t.Fatal(err)
		}
		records = append(records, rowOf(res))
		places = append(places, *res.Summary.Spans.Title, *res.Summary.Spans.Date)
		for _, p := range passagesOf(res.Summary) {
			places = append(places, *p.span)
		}
	}
	return records, places
}

// TestWideRows reads inputs of several summaries in UTF-16, as some shells and
// spreadsheets write them: places are those in the bytes as they are.
func TestWideRows(t *testing.T) {
	for name, data := range map[string]string{"JSON": strings.Replace(secondForm, "lamps matter", "😀 lamps matter", 1), "JSON Lines": lines,
		"CSV": table, "TSV": strings.NewReplacer(`"`, "", ",", "\t", "\r\n\r\n", " ").Replace(table)} {
		want, narrow := spansOf(t, data)
		for encoding, wide := range map[string]struct {
			data  string
			order binary.ByteOrder
		}{
			"little":           {utf16Bytes(data, binary.LittleEndian), binary.LittleEndian},
			"big":              {utf16Bytes(data, binary.BigEndian), binary.BigEndian},
			"little with mark": {utf16Bytes("\uFEFF"+data, binary.LittleEndian), binary.LittleEndian},
			"big with mark":    {utf16Bytes("\uFEFF"+data, binary.BigEndian), binary.BigEndian},
		} {
			for _, options := range [][]parser.Option{nil, {parser.WithCharset("utf-16")}} {
				got, places := spansOf(t, wide.data, options...)
				if !slices.Equal(got, want) || len(got) != 2 || len(places) != len(narrow) {
					t.Fatalf("%s, %s: got %q, want %q", name, encoding, got, want)
				}
				for i, s := range places {
					at := narrow[i]
					if s.Line != at.Line || s.Column != at.Column || fromUTF16([]byte(wide.data[s.Start:s.End]), wide.order) != data[at.Start:at.End] {
						t.Errorf("%s, %s: %+v in place of %+v", name, encoding, s, at)
					}
				}
			}
		}
	}
	// Errors name the byte in the input as it is.
	for data, want := range map[string]string{
		"{\"text\": \"Lamps é.\"}\n{\"text\": }\n": "record /1: byte 60: this starts no JSON value",
		"[{\"text\": \"Lamps é.\"}, {\"text\": \"": "byte 66: the value does not end; 1 records before it were read",
		"id,text\n1,\"é\"x\"\n2,Lamps.\n":          "record /0: byte 24: a quotation mark within a field must be doubled",
	} {
		var failed error
		for _, err := range parser.ParseAll(io.MultiReader(strings.NewReader(utf16Bytes(data, binary.LittleEndian)))) {
			if err != nil {
				failed = err
			}
		}
		if failed == nil || failed.Error() != want {
			t.Errorf("%q: %v, want %s", data, failed, want)
		}
	}
}
