package source

import (
	"encoding/binary"
	"strings"
	"testing"
	"unicode/utf16"
)

func TestIsPage(t *testing.T) {
	const lamps = "The lamps of the harbour burn all night."
	cases := []struct {
		name, text string
		want       bool
	}{
		{"no tag", lamps, false},
		{"a whole page", "<!DOCTYPE html><p>" + lamps, true},
		{"a whole page after a comment", "<!-- saved -->\n<HTML><p>" + lamps, true},
		{"a body alone", "<body>" + lamps, true},
		{"a paragraph", "<p>" + lamps + "</p>", true},
		{"a paragraph with blank lines", "<p>" + lamps + "\n\n" + lamps + "</p>", true},
		{"a paragraph left open", "<p class=a>" + lamps, true},
		{"a heading and an item", "<h2>Lamps</h2><ul><li>" + lamps + "</ul>", true},
		{"a division", "<div>" + lamps + "</div>", true},
		{"a division around Markdown", "<div>\n\n" + lamps + "\n\n" + lamps + "\n\n</div>", false},
		{"a division around a line of Markdown", "<div>\n\n" + lamps + "\n</div>", false},
		{"text before a paragraph", lamps + " Oil. <p>" + lamps + "</p>", false},
		{"less text before it", "Oil. <p>" + lamps + "</p>", true},
		{"inline tags", "<b>" + lamps + "</b> <span>" + lamps + "</span>", false},
		{"a comment", "<!-- <p>" + lamps + "</p> -->\n" + lamps, false},
		{"a script", "<script>var a = '<p>" + lamps + lamps + "</p>';</script>" + lamps, false},
		{"a script before a paragraph", "<script>var lamps = '" + lamps + "'</script><p>" + lamps, true},
		{"two line breaks", lamps + "<br><br>" + lamps, true},
		{"one line break", lamps + "<br>" + lamps, false},
		{"line breaks in Markdown", lamps + "<br><br>\n\n" + lamps, false},
		{"line breaks and bold in Markdown", "**Lamps**<br><br>" + lamps, false},
		{"less than", "1 < 2 and p > 3: " + lamps, false},
		{"a tag without an end", "<p " + lamps, false},
	}
	for _, c := range cases {
		if got := isPage([]byte(c.text)); got != c.want {
			t.Errorf("%s: got %v", c.name, got)
		}
	}
}

func TestHasMarkup(t *testing.T) {
	marked := []string{"**a**", "# a", "a\n## b", "a \\- b", "a\\\nb", "a &amp; b", "a <b>b</b>", "a <!-- b -->", "[a](b)", "| a |\n|---|\n| b |",
		"```\na\n```", "~~~ markdown\na", "> a\n>\n> b", "---\ntitle: a\n---\nb", "a<br>b", "<span id=a></span>b"}
	plain := []string{"a", "#a", "a # b", "a & b", "a < b", "> a\nb", "a | b", "---\n\na\n", "--- a\n", "* a", "[1] a", "a `b`", "&nosuch;"}
	for _, text := range marked {
		if !hasMarkup([]byte(text)) {
			t.Errorf("%q has markup", text)
		}
	}
	for _, text := range plain {
		if hasMarkup([]byte(text)) {
			t.Errorf("%q has none", text)
		}
	}
}

// TestCleanMarkdown overwrites what is no text. Offsets stay.
func TestCleanMarkdown(t *testing.T) {
	cases := []struct{ text, want string }{
		{"a\n", "a\n"},
		{"a <!-- b\nc --> d", "a       \n      d"},
		{"a <!-- b", "a <!-- b"},
		{"```go\na\n```\n", "     \na\n   \n"},
		{"a ``` b", "a ``` b"},
		{"| a | b |\n|---|:-:|\n| c \\| d |", "| a   b  \n         \n| c \\| d  "},
		{"a | b\n--|--\nc | d\n\ne | f", "a   b\n     \nc   d\n\ne | f"},
		{"a\fb", "a\nb"},
		{"---\ntitle: A b\nx: y\n---\nc", "   \n#      A b\n    \n   \nc"},
		{"---\nTitle: 'A'\n...\nc", "   \n#       A \n   \nc"},
		{"---\ntitle: A\n---\n\n# B\n", "   \n        \n   \n\n# B\n"},
		{"---\ntitle: >\n  A\n---\nc", "   \n        \n   \n   \nc"},
		{"---\nA line of text: not a key\n---\n", "---\nA line of text: not a key\n---\n"},
		{"---\ntitle: A\n", "---\ntitle: A\n"},
	}
	for _, c := range cases {
		s := &Source{Text: []byte(c.text)}
		s.CleanMarkdown()
		if string(s.Text) != c.want {
			t.Errorf("%q: got %q, want %q", c.text, s.Text, c.want)
		}
	}
	long := "---\ntitle: A\n" + strings.Repeat("x: y\n", 97)
	for text, want := range map[string]bool{long + "x: y\n---\nb": true, long + "x: y\nx: y\n---\nb": false} {
		if got := frontMatter([]byte(text)) > 0; got != want {
			t.Errorf("%d lines: got %v", strings.Count(text, "\n"), got)
		}
	}
}

// TestWideUnits tells UTF-16 from its zeros.
func TestWideUnits(t *testing.T) {
	encode := func(text string, order binary.AppendByteOrder) []byte {
		var out []byte
		for _, unit := range utf16.Encode([]rune(text)) {
			out = order.AppendUint16(out, unit)
		}
		return out
	}
	greek := func(n int) string { return strings.Repeat("a", 100-n) + strings.Repeat("φ", n) }
	zeros := func(n int) string { return strings.Repeat("a", 100-n) + strings.Repeat("\u0300", n) }
	cases := []struct {
		name string
		data []byte
		high int // -1 for no wide units
	}{
		{"ASCII", []byte("lamps"), -1},
		{"empty", nil, -1},
		{"zeros", make([]byte, 100), -1},
		{"little end first", encode("lamps", binary.LittleEndian), 1},
		{"big end first", encode("lamps", binary.BigEndian), 0},
		{"80 of a hundred", encode(greek(20), binary.LittleEndian), 1},
		{"79 of a hundred", encode(greek(21), binary.LittleEndian), -1},
		{"5 in the other half", encode(zeros(5), binary.BigEndian), 0},
		{"6 in the other half", encode(zeros(6), binary.BigEndian), -1},
	}
	for _, c := range cases {
		set := wideUnits(c.data)
		if got := set.decode != nil; got != (c.high >= 0) || got && set.high != c.high {
			t.Errorf("%s: got %+v", c.name, set)
		}
	}
}

// TestPlain joins what the end of a line divides.
func TestPlain(t *testing.T) {
	words := func() LayoutWords {
		set := func(words ...string) map[string]bool {
			m := make(map[string]bool)
			for _, w := range words {
				m[w] = true
			}
			return m
		}
		return LayoutWords{set("and"), set("long"), set("setting"), set("over"), set("page", "of")}
	}
	cases := []struct{ text, want string }{
		{"absten-\ntions", "abstentions\n"},
		{"COVID-\n19", "COVID-19\n"},
		{"EU-\nRuritania", "EU-Ruritania\n"},
		{"A9-\n0123/2021", "A9-0123/2021\n"},
		{"non-\nEU", "non-EU\n"},
		{"long-\nterm", "long-term\n"},
		{"price-\nsetting.", "price-setting.\n"},
		{"over-\nsetting", "oversetting\n"},
		{"cost-\nbenefit and cost-benefit", "cost-benefit and cost-benefit\n"},
		{"short-\nand deep", "short-\nand deep\n"},
		{"lamps -\nand oil", "lamps -\nand oil\n"},
		{"a list:-\n\n- lamps", "a list:-\n\n- lamps\n"},
		{"absten-\n\ntions", "absten-\n\ntions\n"},
		{"a-\nb\n3\nc", "ab\nc\n"},
		{"a-\nb\npage 3 of 7\nc", "ab\nc\n"},
		{"a-\nb\n3/7\nc", "ab\nc\n"},
		{"a-\nb\n3 7\nc", "ab\n3 7\nc\n"},
		{"a-\nb\n2019\nc", "ab\n2019\nc\n"},
	}
	for _, c := range cases {
		s := Plain(&Source{Text: []byte(c.text)}, words)
		if string(s.Text) != c.want {
			t.Errorf("%q: got %q, want %q", c.text, s.Text, c.want)
		}
	}
}

// TestSoftHyphens drops those at the ends of lines, with the line end.
func TestSoftHyphens(t *testing.T) {
	for text, want := range map[string]string{
		"Com\u00ad\nmission": "Commission", "Com\u00ad\r\n mission": "Commission", "Com\u00ad\r\n\r\nmission": "Com\nmission", "Com\u00ad\rmission": "Commission", "Com\u00ad \nmission": "Commission",
		"Com\u00admission": "Com\u00admission", "Com\u00ad\n\nmission": "Com\nmission", "Com\u00ad mission": "Com\u00ad mission",
	} {
		s, _, err := New([]byte(text), "", "", Text)
		if err != nil || string(s.Text) != want {
			t.Errorf("%q: got %q, %v", text, s.Text, err)
		}
	}
}
