package output

import (
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestRowName(t *testing.T) {
	for record, want := range map[string]string{
		"":                         "",
		"/text":                    "",
		"/0/text":                  "0",
		"/12/events/3/summary":     "12-events-3",
		"/1/data/summary_text":     "1-data",
		"/1/a~1b c:d/x":            "1-a_1b_c_d",
		"/../../text":              "-..",
		"/./x":                     "",
		"/\u00e9t\u00e9/\x00/text": "\u00e9t\u00e9-_",
	} {
		if got := rowName(record); got != want {
			t.Errorf("%q: %q, want %q", record, got, want)
		}
	}
	for n := 95; n < 110; n++ {
		for _, letter := range []string{"x", "\u00e9"} {
			long := strings.Repeat(letter, n/len(letter))
			got, other := rowName("/"+long+"/text"), rowName("/"+long+letter+"/text")
			if len(got) > longestRow || !utf8.ValidString(got) || got == other ||
				(got == long) != (len(long) <= longestRow) {
				t.Errorf("%d bytes: %q and %q", len(long), got, other)
			}
		}
	}
}

func TestFileOfRow(t *testing.T) {
	t.Chdir(t.TempDir())
	fill(t, "in/dump.json", "in/dump/3.md", "in/single.json", "out/dump/7.yaml", "out/dump/8.yaml")
	p := plan(t, "out", ".yaml", "in", "out/dump/8.yaml")
	dump, single := &p.Items[1], &p.Items[2]
	if dump.Rel != "dump.json" || single.Rel != "single.json" {
		t.Fatalf("items %+v", p.Items)
	}
	p.HoldsRows(dump)
	p.HoldsRows(single)
	join := filepath.Join
	for _, tt := range []struct {
		item         *Item
		record, want string // the error where there is no file
	}{
		{dump, "/0/text", join("dump", "0.yaml")},
		{dump, "/0/body", "another summary is written to " + join("out", "dump", "0.yaml")},
		{dump, "/3/text", "another summary is written to " + join("out", "dump", "3.yaml")},
		{dump, "/7/text", join("dump", "7.yaml")},
		{dump, "/8/text", "would be written over the input " + join("out", "dump", "8.yaml")},
		{single, "/text", "single.yaml"},
		{single, "/body", "another summary is written to " + join("out", "single.yaml")},
	} {
		got, err := p.FileOfRow(tt.item, tt.record)
		if err != nil {
			got = err.Error()
		}
		if got != tt.want {
			t.Errorf("%s of %s: %s, want %s", tt.record, tt.item.Rel, got, tt.want)
		}
	}
	for name, want := range map[string]bool{
		"dump.yaml": false, "single.yaml": true, join("dump", "0.yaml"): true, join("dump", "3.yaml"): true,
		join("dump", "9.yaml"): false, join("dumps", "9.yaml"): false,
	} {
		if p.Expects(name) != want {
			t.Errorf("%s: expected %t", name, !want)
		}
	}
	p.Unfinished(dump)
	if !p.Expects(join("dump", "9.yaml")) || p.Expects(join("dumps", "9.yaml")) || p.Expects("dump.yaml") {
		t.Error("what is expected of an input that was not read to its end")
	}
}
