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
		{"a tag cut in its name", lamps + "<p", false},
		{"as much text before a paragraph", lamps + "<p>" + lamps, false},
		{"a division after a line end", "<div>\n" + lamps + "</div>", true},
		{"a division, then Markdown", "<div>" + lamps + "\n\n" + lamps + lamps + "</div>", false},
		{"text after a paragraph", "<p>Oil</p>" + lamps, false},
		{"text after a division", "<div>Oil</div>" + lamps, false},
		{"a document type alone", "<!DOCTYPE html>" + lamps, true},
	}
	for _, c := range cases {
		if got := isPage([]byte(c.text)); got != c.want {
			t.Errorf("%s: got %v", c.name, got)
		}
	}
}

func TestTagAt(t *testing.T) {
	cases := []struct {
		text   string
		kind   tagKind
		length int
	}{
		{"<p>a", startTag, 3}, {"<P class=a>b", startTag, 11}, {"<p!>", startTag, 4}, {"</p>", endTag, 4},
		{"<div>", groupTag, 5}, {"</div>", endTag, 6}, {"<b>", inlineTag, 3}, {"</b>", inlineTag, 4}, {"<!doctype html>", wholeTag, 15},
		{"<!-- <p> -->a", inlineTag, 12}, {"<script>a</script>", inlineTag, 17}, {"<style>a", inlineTag, 7},
		{"<p" + strings.Repeat(" ", 4094) + ">", startTag, 4097}, {"<p" + strings.Repeat(" ", 4095) + ">", 0, 0},
		{"<p", 0, 0}, {"<", 0, 0}, {"<>", 0, 0}, {"< p>", 0, 0}, {"<!-- a", inlineTag, 0},
	}
	for _, c := range cases {
		if kind, length := (&tagReader{text: []byte(c.text)}).at(0); kind != c.kind || length != c.length {
			t.Errorf("%.20q gives %d and %d, want %d and %d", c.text, kind, length, c.kind, c.length)
		}
	}
}

func TestHasMarkup(t *testing.T) {
	marked := []string{"**a**", "# a", "a\n## b", "a \\- b", "a\\\nb", "a &amp; b", "a <b>b</b>", "a <!-- b -->", "[a](b)", "[a]{.b}", "| a |\n|---|\n| b |",
		"```\na\n```", "~~~ markdown\na", "> a\n>\n> b", "---\ntitle: a\n---\nb", "a<br>b", "<span id=a></span>b"}
	plain := []string{"a", "a\\", "a <xyz>", "#a", "a # b", "a & b", "a < b", "> a\nb", "a | b", "---\n\na\n", "--- a\n", "* a", "[1] a", "a `b`", "&nosuch;"}
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
		{"a | b\n--|--\n\nc | d", "a   b\n     \n\nc | d"},
		{"a | b\n--|--\n\n\nc | d", "a   b\n     \n\n\nc | d"},
		{"a | b\n--|--\nc | d", "a   b\n     \nc   d"},
		{"a\fb", "a\nb"},
		{"a * Text_adopté_by_X,_single_reading_\u00a0b_c\n_d_e", "a * Text adopté by X, single reading \u00a0b c\n d e"},
		{"the_(lamp’s)_oil. x", "the (lamp’s) oil. x"},
		{"P8_TA(2016)0080 _a_ a__b __a__ a_b.txt x@a_b a_/b **a_b** a\\_b _ __ _a", "P8_TA(2016)0080 _a_ a__b __a__ a_b.txt x@a_b a_/b **a_b** a\\_b _ __ _a"},
		{"---\ntitle: A b\nx: y\n---\nc", "   \n#      A b\n    \n   \nc"},
		{"---\nTitle: 'A'\n...\nc", "   \n#       A \n   \nc"},
		{"---\ntitle: A\n---\n\n# B\n", "   \n        \n   \n\n# B\n"},
		{"---\ntitle: >\n  A\n---\nc", "   \n        \n   \n   \nc"},
		{"---\nA line of text: not a key\n---\n", "---\nA line of text: not a key\n---\n"},
		{"---\ntitle: A\n", "---\ntitle: A\n"},
		{"---\n: A\n---\nb", "---\n: A\n---\nb"},
		{"---\ntitle:\nx: y\n---\nc", "   \n      \n    \n   \nc"},
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
		{"80 of a hundred, big end first", encode(greek(20), binary.BigEndian), 0},
		{"79 of a hundred, big end first", encode(greek(21), binary.BigEndian), -1},
		{"5 in the other half, little end first", encode(zeros(5), binary.LittleEndian), 1},
		{"6 in the other half, little end first", encode(zeros(6), binary.LittleEndian), -1},
		{"one byte", []byte("a"), -1},
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
		{"a-\nb\n123\nc", "ab\nc\n"},
		{"3\na-\nb", "ab\n"},
		{"a-\nb\npage 123 of page 123\nc", "ab\nc\n"},
		{"a-\nb\npage  123 of page 123\nc", "ab\npage  123 of page 123\nc\n"},
		{"a-\nb\npage 3 7\nc", "ab\npage 3 7\nc\n"},
		{"a-\nb\n3 of 7\nc", "ab\nc\n"},
		{"a\fb", "a\nb\n"},
		{"a\n\f\fb", "a\nb\n"},
		{"Lamps\na.\n\fLamps\nb.\n\fLamps\nc.", "Lamps\na.\nb.\nc.\n"},
		{"a.\nLamps 1\n\fb.\nLamps 2\n\fc.", "a.\nb.\nc.\n"},
		{"a.\nLamps 1\n7\n\fb.\nLamps 2\n8\n\fc.", "a.\nb.\nc.\n"},
		{"a.\n\f7\nLamps\nb.\n\f8\n\nLamps\nc.", "a.\nb.\n\nc.\n"},
		{"a.\n\fOil\nb.\n\fGas\nc.", "a.\nOil\nb.\nGas\nc.\n"},
		{"a.\n\fOil    7\nb.", "a.\nb.\n"},
		{"a.\n\fOil   7\nb.", "a.\nOil   7\nb.\n"},
		{"Oil    7\nb-\nc", "Oil    7\nbc\n"},
		{"a.\nLamps\nb.\n\fc.\nLamps\nd.", "a.\nLamps\nb.\nc.\nLamps\nd.\n"},
		{"a lamp\n\n\fthat burns", "a lamp\nthat burns\n"},
		{"a lamp.\n\n\fthat burns", "a lamp.\n\nthat burns\n"},
		{"a lamp\n\n\fThat burns", "a lamp\n\nThat burns\n"},
		{"11/25/26, 12:43 PM\n\nOil\n\na", "Oil\n\na\n"},
		{"  25/11/2026 12:43    Oil\n\na", "Oil\n\na\n"},
		{"2026-11-25, 12:43:01\u202fp.m. Oil\na", "Oil\na\n"},
		{"25.11.26, 9:43\n\fa", "a\n"},
		{"25/11/2026\n12:43\n\na-\nb", "25/11/2026\n12:43\n\nab\n"},
		{"25/11/2026 12:430\n\na-\nb", "25/11/2026 12:430\n\nab\n"},
		{"Oil\n25/11/2026 12:43\na-\nb", "Oil\n25/11/2026 12:43\nab\n"},
		{"25/11/2026 12:43 Oil\na.\n\f25/11/2026 12:43 Oil\nb.", "Oil\na.\nb.\n"},
		{"25/11/2026 12:43\n\nOil\na.\n\f25/11/2026 12:43\n\nOil\nb.\nOil\nc.", "Oil\na.\n\nb.\nOil\nc.\n"},
		{"25/11/2026 12:43\nOil\na.\n\f25/11/2026 12:43\nGas\nb.", "Oil\na.\nGas\nb.\n"},
		{"25/11/2026 12:43\na\n26/11/2026 12:44\nb", "a\n26/11/2026 12:44\nb\n"},
		{"a\n\nhttps://example.org/a?b=c  1/3\n", "a\n"},
		{"a\nhttps://example.org/a 1/3\n\fb\n\nhttps://example.org/a 2/3\n", "a\nb\n"},
		{"25/11/2026 12:43\na\nhttps://example.org/a\n1/3", "a\n"},
		{"a-\nb\nhttps://example.org/a", "ab\nhttps://example.org/a\n"},
		{"a-\nb https://example.org/a 1/3", "ab https://example.org/a 1/3\n"},
		{"a-\nb\nhttps://example.org/a b 1/3", "ab\nhttps://example.org/a b 1/3\n"},
		{"25/11/2026 12:43\na\nhttps://example.org/a\nb", "a\nhttps://example.org/a\nb\n"},
		{"25/11/2026 12:43", "\n"},
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
		"Com\u00ad\nmission": "Commission", "Com\u00ad\r\n mission": "Commission", "Com\u00ad\r\n\r\nmission": "Com\nmission",
		"Com\u00ad\rmission": "Commission", "Com\u00ad \nmission": "Commission", "Com\u00ad": "Com",
		"Com\u00admission": "Com\u00admission", "Com\u00ad\n\nmission": "Com\nmission", "Com\u00ad mission": "Com\u00ad mission",
	} {
		s, _, err := New([]byte(text), "", "", Text)
		if err != nil || string(s.Text) != want {
			t.Errorf("%q: got %q, %v", text, s.Text, err)
		}
	}
}

// TestPlainAsItIs leaves a text without traces of pages alone.
func TestPlainAsItIs(t *testing.T) {
	src := &Source{Text: []byte("lamps - and\noil")}
	if got := Plain(src, func() LayoutWords { panic("no words are needed") }); got != src {
		t.Errorf("got %q", got.Text)
	}
}

func TestCleanText(t *testing.T) {
	for text, want := range map[string]string{
		"a | b\n--|--\nc | d": "a   b\n     \nc   d", "| a |": "| a  ", "```\na\n```": "```\na\n```", "a\fb": "a\fb", "* a_b\n": "* a b\n",
	} {
		s := &Source{Text: []byte(text)}
		s.CleanText()
		if string(s.Text) != want {
			t.Errorf("%q: got %q, want %q", text, s.Text, want)
		}
	}
}
