package scan

import (
	"strings"
	"testing"
)

func TestProcedureAt(t *testing.T) {
	cases := []struct {
		text, want string
		length     int
	}{
		{"2016/2607(RSP)", "2016/2607(RSP)", 14},
		{"2016/2607(RSP) - 10/03/2016", "2016/2607(RSP)", 14},
		{"2016/0400A(COD)", "2016/0400A(COD)", 15},
		{"2016/2607 (RSP)", "2016/2607(RSP)", 15},
		{"2016/2607\u00a0(RSP)", "2016/2607(RSP)", 16},
		{"2016/2607&nbsp;(RSP)", "2016/2607(RSP)", 20},
		{"2016/2607( RSP )", "2016/2607(RSP)", 16},
		{"2016/2607(rsp)", "2016/2607(RSP)", 14},
		{"2016/2607(XYZ)", "2016/2607(XYZ)", 14},
		{"2016/260(COD)", "2016/0260(COD)", 13},
		{"2016/0400Z(COD)", "2016/0400Z(COD)", 15},
		{"2016/2607", "", 0}, {"2016/2607(", "", 0}, {"2016/2607(RSP", "", 0}, {"2016/2607()", "", 0},
		{"2016/2607(RS)", "", 0}, {"2016/2607(RSPX)", "", 0}, {"2016/26073(RSP)", "", 0}, {"2016/26(RSP)", "", 0},
		{"16/2607(RSP)", "", 0}, {"12016/2607(RSP)", "", 0}, {"2016-2607(RSP)", "", 0}, {"2016/2607a(RSP)", "", 0},
		{"2016/2607AB(RSP)", "", 0}, {"2016/2607(R2P)", "", 0}, {" 2016/2607(RSP)", "", 0},
		{"", "", 0}, {"2016", "", 0}, {"2016/", "", 0}, {"2016/2", "", 0},
	}
	for _, c := range cases {
		ref, n := ProcedureAt(c.text)
		if n != c.length || n > 0 && ref.String() != c.want {
			t.Errorf("%q gives %s and %d, want %s and %d", c.text, ref, n, c.want, c.length)
		}
	}
}

func TestFindDate(t *testing.T) {
	cases := []struct {
		text       string
		at, length int
		iso        string
	}{
		{"10/03/2016", 0, 10, "2016-03-10"},
		{"on 1/3/2016, at noon", 3, 8, "2016-03-01"},
		{"10.03.2016", 0, 10, "2016-03-10"},
		{"10-03-2016", 0, 10, "2016-03-10"},
		{"2016-03-10", 0, 10, "2016-03-10"},
		{"29/02/2016", 0, 10, "2016-02-29"},
		{"29/02/2015", 0, 10, ""},
		{"31/02/2016", 0, 10, ""},
		{"00/03/2016", 0, 10, ""},
		{"10/13/2016", 0, 10, ""},
		{"the 32/01/2016 and 10/03/2016", 4, 10, ""},
		{"10/03-2016", -1, 0, ""}, {"10/03/16", -1, 0, ""}, {"10/2016", -1, 0, ""}, {"110/03/2016", -1, 0, ""},
		{"10/03/20160", -1, 0, ""}, {"10/03/2016th", -1, 0, ""}, {"a10/03/2016", -1, 0, ""},
		{"", -1, 0, ""}, {"10/03/", -1, 0, ""},
	}
	for _, c := range cases {
		at, n, iso := FindDate(c.text)
		if at != c.at || n != c.length || iso != c.iso {
			t.Errorf("%q gives %d, %d, %q, want %d, %d, %q", c.text, at, n, iso, c.at, c.length, c.iso)
		}
	}
}

func TestBulletLength(t *testing.T) {
	cases := map[string]int{
		"- item": 2, "-item": 1, "-i": 1, "-  item": 3, "-\titem": 2, "– item": 4, "•item": 3, "• item": 4, "* item": 2,
		"o item": 2, "\\- item": 3, "§ item": 3, "-&nbsp;item": 7, "-&#160;item": 7, "&#8211; item": 8, "&bull; item": 7,
		"1. item": 3, "12) item": 4, "91. item": 4, "(a) item": 4, "\\(a) item": 5, "(iv) item": 5, "z) item": 3,
		"aa) item": 4, "zz) item": 4, "a. item": 3, "123. item": 5, "1\\. item": 4, "xviii) item": 7, "\u00a0- item": 4,
		"": 0, "-": 0, "- ": 0, "+ ": 0, "--": 0, "---": 0, "-12 degrees": 0, "*item": 0, "oitem": 0, "1986. It": 0,
		"ab) item": 0, "item": 0, " item": 0, "1.5 million": 0, "1.": 0, "(a)": 0, "(a)item": 0, "A) item": 0,
		"iv. item": 0, "+item": 0, "§item": 0, "§ 5 of the law": 0, "xxviii) item": 0,
	}
	for line, want := range cases {
		if got := Bullet(line); got != want {
			t.Errorf("%q gives %d, want %d", line, got, want)
		}
	}
}

func TestCharacterReference(t *testing.T) {
	cases := []struct {
		text, want string
		length     int
	}{
		{"&amp; more", "&", 5}, {"&#146;s", "’", 6}, {"&#x92;", "’", 6}, {"&#0;", "\uFFFD", 4},
		{"&#1;", "\uFFFD", 4}, {"&#31;", "\uFFFD", 5}, {"&#9;", "\t", 4}, {"&#32;", " ", 5},
		{"&#xD800;", "\uFFFD", 8}, {"&#99999999;", "\uFFFD", 11},
		{"&nbsp;", "\u00a0", 6}, {"&eacute;", "é", 8}, {"&zwnj;", "\u200c", 6},
		{"&amp;amp;rsquo;", "’", 15}, {"&amp;amp", "&", 5},
		{"&", "", 0}, {"& ", "", 0}, {"&;", "", 0}, {"&amp", "", 0}, {"&nosuch;", "", 0}, {"&#;", "", 0}, {"&a b;", "", 0}, {"", "", 0},
	}
	for _, c := range cases {
		if got, n := Reference(c.text); got != c.want || n != c.length {
			t.Errorf("%q gives %q and %d, want %q and %d", c.text, got, n, c.want, c.length)
		}
	}
}

func TestIsHeaderLine(t *testing.T) {
	cases := map[string]bool{
		"2016/2607(RSP)": true, "2016/2607(RSP) - 10/03/2016": true, "2016/2607(RSP) | 10/03/2016": true,
		"2016/2607(RSP) 10/03/2016": true, "**2016/2607(RSP)**, text adopted": true, "## 2016/2607(RSP)\u00a0– 10/03/2016": true,
		"2016/2607(RSP) was adopted": false, "The file 2016/2607(RSP)": false, "10/03/2016": false, "": false,
	}
	for line, want := range cases {
		if got := IsHeaderLine(line); got != want {
			t.Errorf("%q gives %t, want %t", line, got, want)
		}
	}
}

func TestMalformedReference(t *testing.T) {
	cases := map[string]string{
		"2016-2607(RSP)": "2016-2607(RSP)", "file 2016/26O7(RSP), of March": "2016/26O7(RSP)", "2016/2607[RSP]": "2016/2607[RSP]",
		"16-2(RS)": "16-2(RS)", "2016-26071234567(RS)": "2016-26071234567(RS)", "2016-2607(RSPX)": "2016-2607(RSPX)",
		"16-(RS)": "", "2016-260712345678(RS)": "", "2O16-26(RSP)": "", "2016-26(R)": "", "2016-26(RSPXY)": "",
		"2016-26(Rsp)": "", "2016-260(12)": "", "2016-2607": "", "": "",
	}
	for text, want := range cases {
		if got := MalformedReference(text); got != want {
			t.Errorf("%q gives %q, want %q", text, got, want)
		}
	}
}

func TestCharacterClasses(t *testing.T) {
	cases := []struct {
		name  string
		class func(byte) bool
		in    string
		out   string
	}{
		{"alphanumeric", IsAlnum, "09azAZ", "/:@[`{ \x80"},
		{"punctuation", IsPunctuation, "!/:@[`{~", " 0zA\x7f\x80"},
	}
	for _, c := range cases {
		for _, char := range []byte(c.in) {
			if !c.class(char) {
				t.Errorf("%q is not %s", char, c.name)
			}
		}
		for _, char := range []byte(c.out) {
			if c.class(char) {
				t.Errorf("%q is %s", char, c.name)
			}
		}
	}
}

func TestTrim(t *testing.T) {
	cases := []struct {
		text string
		want Span
	}{
		{" a b ", Span{1, 4}}, {"ab", Span{0, 2}}, {"  ", Span{2, 2}}, {"", Span{0, 0}},
	}
	for _, c := range cases {
		if got := Trim(c.text, Span{0, len(c.text)}); got != c.want || got.Len() != len(strings.Trim(c.text, " ")) {
			t.Errorf("%q gives %v, want %v", c.text, got, c.want)
		}
	}
}

func TestDecimal(t *testing.T) {
	for digits, want := range map[string]int{"": 0, "7": 7, "0042": 42, "123456789": 123456789, "1234567891": 123456789} {
		if got := Decimal(digits); got != want {
			t.Errorf("%q gives %d, want %d", digits, got, want)
		}
	}
}

func TestIndexFold(t *testing.T) {
	for data, want := range map[string]int{"CharSet=": 0, "a charset=": 2, "charset": -1, "cchar chars charset=": 12, "": -1} {
		if got := IndexFold([]byte(data), "charset="); got != want {
			t.Errorf("%q: got %d, want %d", data, got, want)
		}
	}
}
