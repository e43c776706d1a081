package page

import (
	"bytes"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// tags are start tags, well written and not.
var tags = []string{
	`<p>`, `<P Class=MsoNormal>`, `<div class="a b" style='font-weight: bold'>`, `<a href=/x?a=1>`, `<br/>`, `<br />`,
	`<td class = "a"id=b>`, `<a =b=c>`, `<a b= >`, `<a b=>`, `<a b/c=d>`, `<a b="x>y" c>`, "<a\nb\n=\nc\n>",
	`<a b='"' c="'">`, `<a ==>`, `<a / b / = c>`, `<a b=c/>`, `<b:if>`, `<o:p>`, `<H1\tclass=x>`, `<blockquotes>`, `<strong/>`, `<a-b>`,
	`<a b=c"d'e>`, `<ARTICLE>`, `<SIZES>`,
}

// FuzzAttributes compares the name and the attributes of a tag with those that
// the tokenizer finds.
func FuzzAttributes(f *testing.F) {
	for _, tag := range tags {
		f.Add(tag)
	}
	f.Fuzz(func(t *testing.T, page string) {
		z := html.NewTokenizer(strings.NewReader(page))
		kind := z.Next()
		if kind != html.StartTagToken && kind != html.SelfClosingTagToken {
			return
		}
		if strings.ContainsFunc(page, func(r rune) bool { return r >= 0x80 || strings.ContainsRune("\r\x00&", r) }) {
			return // what is made of them is another matter
		}
		tag := bytes.Clone(z.Raw())
		name, end := tagOf(tag)
		if want, _ := z.TagName(); name != atom.Lookup(want) {
			t.Errorf("%q: the tag is %v, want %v", tag, name, atom.Lookup(want))
		}
		want := map[string]string{}
		for more := true; more; {
			var key, value []byte
			if key, value, more = z.TagAttr(); len(key) > 0 {
				want[string(key)] = string(value)
			}
		}
		got := map[string]string{}
		for rest := tag[end:]; ; {
			var name, value []byte
			if name, value, rest = cutAttribute(rest); len(name) == 0 {
				break
			}
			key := strings.ToLower(string(name))
			if _, ok := got[key]; !ok {
				got[key] = string(value)
			}
		}
		for name, value := range want {
			if got[name] != value {
				t.Errorf("%q: %s is %q, want %q", tag, name, got[name], value)
			}
		}
		if len(got) != len(want) {
			t.Errorf("%q: got %q, want %q", tag, got, want)
		}
	})
}

// TestAttributes takes each attribute as it stands first.
func TestAttributes(t *testing.T) {
	for tag, want := range map[string]string{
		` href="/x" CLASS=a Style='b'>`:            "a b /x",
		` class=a class=b style="" style=c href=>`: "a  ",
		` classes=a xclass=b hrefs=c styl=d>`:      "  ",
		`>class=a`:                                 "  ",
		`/>`:                                       "  ",
	} {
		a := readAttributes([]byte(tag))
		if got := string(a.class) + " " + string(a.style) + " " + string(a.href); got != want {
			t.Errorf("%s: got %q, want %q", tag, got, want)
		}
	}
}

func TestLinkOf(t *testing.T) {
	for href, want := range map[string]linkKind{
		"/x": noLink, "": noLink, "/x.pdf": pdfLink, "/x.PDF?id=1": pdfLink, "/popups/PrintSummary?id=1": summaryLink,
		"/document-summary/pdf": summaryLink, "/document-summary": noLink,
	} {
		if got := linkOf([]byte(href)); got != want {
			t.Errorf("%q: got %d, want %d", href, got, want)
		}
	}
}

func TestBoldStyle(t *testing.T) {
	cases := map[string]bool{
		"font-weight: bold": true, "color: red; font-weight:bolder": true, "font-weight:600": true, "font-weight: 900": true,
		"font-weight: 500": false, "font-weight: 650": false, "font-weight: 60": false, "font-weight:": false,
		"FONT-Weight: Bold": true, "font-weight: bol": false, "font-weight: 7a0": false, "font-weight: 70a": false, "font-weight: normal": false, "font-style: bold": false, "": false,
	}
	for style, want := range cases {
		if got := isBoldStyle([]byte(style)); got != want {
			t.Errorf("%q gives %t, want %t", style, got, want)
		}
	}
}
