package pdf

import (
	"bytes"
	"compress/lzw"
	"compress/zlib"
	"errors"
	"strings"
	"testing"
)

func TestFilters(t *testing.T) {
	const text = "The keepers lit the lamps."
	for _, tt := range []struct {
		kind    name
		data    string
		want    string
		damaged bool
	}{
		{kind: "ASCIIHexDecode", data: "54 68\n65>ff", want: "The"},
		{kind: "AHx", data: "54687>", want: "Thp"},
		{kind: "AHx", data: "5468zz", want: "Th", damaged: true},
		{kind: "ASCII85Decode", data: "<~9jq~>", want: "Ma"},
		{kind: "A85", data: "9j\nq~>9jq", want: "Ma"},
		{kind: "A85", data: "z~>", want: "\x00\x00\x00\x00"},
		{kind: "RunLengthDecode", data: "\x02The\xfe!\x80\x00x", want: "The!!!"},
		{kind: "RL", data: "\x7f" + strings.Repeat("a", 128) + "\x81b", want: strings.Repeat("a", 128) + strings.Repeat("b", 128)},
		{kind: "RL", data: "\x05The", want: "The"},
		{kind: "RL", data: "\xfe", want: ""},
		// The example of the standard.
		{kind: "LZWDecode", data: "\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01", want: "-----A---B"},
		{kind: "LZW", data: "\x80\x0b\x60\x50", want: "---", damaged: true},
		{kind: "FlateDecode", data: "\r\n" + deflated(text), want: text},
		{kind: "Fl", data: deflated(text)[:20], want: text[:17], damaged: true},
	} {
		f := &file{left: 1000}
		got, err := f.undo(tt.kind, nil, []byte(tt.data))
		if err != nil || string(got) != tt.want || f.damaged != tt.damaged {
			t.Errorf("%s of %q: got %q, damaged %t, %v", tt.kind, tt.data, got, f.damaged, err)
		}
	}
}

func deflated(text string) string {
	var out bytes.Buffer
	w := zlib.NewWriter(&out)
	w.Write([]byte(text))
	w.Close()
	return out.String()
}

// TestFilterLimit unpacks ten bytes, with room for ten and for nine.
func TestFilterLimit(t *testing.T) {
	for kind, data := range map[name]string{
		"Fl": deflated("----------"), "RL": "\xf7-\x80", "AHx": strings.Repeat("2d", 10), "A85": "/M/P+/M/P+/H>~>",
		"LZW": "\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01",
	} {
		for left, want := range map[int]error{10: nil, 9: ErrTooLarge} {
			got, err := (&file{left: left}).undo(kind, nil, []byte(data))
			if !errors.Is(err, want) || want == nil && len(got) != 10 {
				t.Errorf("%s with room for %d: %q, %v", kind, left, got, err)
			}
		}
	}
}

func TestNoFilterOfText(t *testing.T) {
	for kind, data := range map[name]string{"DCTDecode": "x", "Fl": "\x78\x9c\xff\xff", "AHx": "zz"} {
		if got, err := (&file{left: 1000}).undo(kind, nil, []byte(data)); err == nil {
			t.Errorf("%s: got %q and no error", kind, got)
		}
	}
}

// TestEarlyChange packs enough for codes of ten bits: they begin one code later where
// EarlyChange is 0.
func TestEarlyChange(t *testing.T) {
	var text []byte
	for i := range 2000 {
		text = append(text, byte(i*i>>3))
	}
	var packed bytes.Buffer
	w := lzw.NewWriter(&packed, lzw.MSB, 8)
	w.Write(text)
	w.Close()
	for early, same := range map[float64]bool{0: true, 1: false} {
		got, _ := (&file{left: 10000}).undo("LZW", dict{"EarlyChange": early}, packed.Bytes())
		if bytes.Equal(got, text) != same {
			t.Errorf("EarlyChange %v: the same text %t", early, !same)
		}
	}
}

func TestPredictors(t *testing.T) {
	for _, tt := range []struct {
		name   string
		params dict
		data   string
		want   string
	}{
		{"none", dict{"Predictor": 1.0, "Columns": 2.0}, "abcd", "abcd"},
		{"TIFF", dict{"Predictor": 2.0, "Columns": 3.0}, "a\x01\x01b\x01", "abcbc"},
		{"TIFF, two colours", dict{"Predictor": 2.0, "Columns": 2.0, "Colors": 2.0}, "ak\x01\x02ak\x01\x02", "akbmakbm"},
		{"TIFF, bits", dict{"Predictor": 2.0, "Columns": 8.0, "BitsPerComponent": 1.0}, "a\x01", "a\x01"},
		{"PNG, as it is", dict{"Predictor": 10.0, "Columns": 3.0}, "\x00abc\x00def", "abcdef"},
		{"PNG, left", dict{"Predictor": 11.0, "Columns": 3.0}, "\x01a\x01\x01", "abc"},
		{"PNG, above", dict{"Predictor": 12.0, "Columns": 3.0}, "\x00abc\x02\x01\x02\x03", "abcbdf"},
		{"PNG, mean", dict{"Predictor": 15.0, "Columns": 2.0}, "\x00\x0a\x14\x03\x01\x01", "\x0a\x14\x06\x0e"},
		{"PNG, nearest", dict{"Predictor": 14.0, "Columns": 2.0}, "\x00\x0a\x14\x04\x01\x01", "\x0a\x14\x0b\x15"},
		{"PNG, unknown", dict{"Predictor": 15.0, "Columns": 2.0}, "\x00ab\x09cd", "abcd"},
		{"PNG, a row cut", dict{"Predictor": 12.0, "Columns": 3.0}, "\x00abc\x02\x01", "abcb"},
		{"PNG, three colours", dict{"Predictor": 11.0, "Columns": 2.0, "Colors": 3.0}, "\x01abc\x01\x01\x01", "abcbcd"},
		{"no columns", dict{"Predictor": 12.0, "Columns": 0.0}, "abcd", "abcd"},
		{"33 colours", dict{"Predictor": 12.0, "Colors": 33.0}, "abcd", "abcd"},
	} {
		if got := (&file{}).unpredict(tt.params, []byte(tt.data)); string(got) != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestPaeth takes the nearest, of equals left before above before corner.
func TestPaeth(t *testing.T) {
	for _, tt := range []struct{ left, above, corner, want int }{
		{10, 20, 10, 20}, {20, 10, 10, 20}, {10, 10, 20, 10}, {10, 30, 20, 20}, {5, 5, 5, 5}, {10, 20, 15, 15}, {30, 10, 22, 22}, {1, 4, 2, 4},
	} {
		if got := paeth(tt.left, tt.above, tt.corner); int(got) != tt.want {
			t.Errorf("%d %d %d: got %d, want %d", tt.left, tt.above, tt.corner, got, tt.want)
		}
	}
}
