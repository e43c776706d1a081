package page

import (
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
		tag := string(z.Raw())
		if name, _ := z.TagName(); tagOf([]byte(tag)) != atom.Lookup(name) {
			t.Errorf("%q: the tag is %v, want %v", tag, tagOf([]byte(tag)), atom.Lookup(name))
		}
		want := map[string]string{}
		for more := true; more; {
			var key, value []byte
			if key, value, more = z.TagAttr(); len(key) > 0 {
				want[string(key)] = string(value)
			}
		}
		got := map[string]string{}
		for name, value := range attributes(tag) {
			if _, ok := got[name]; !ok {
				got[name] = value
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

func TestAttributeReferences(t *testing.T) {
	for name, value := range attributes(`<a href="/x?a=1&amp;b=2">`) {
		if name != "href" || value != "/x?a=1&b=2" {
			t.Errorf("got %s=%q", name, value)
		}
	}
}

func TestBoldStyle(t *testing.T) {
	cases := map[string]bool{
		"font-weight: bold": true, "color: red; font-weight:bolder": true, "font-weight:600": true, "font-weight: 900": true,
		"font-weight: 500": false, "font-weight: 650": false, "font-weight: 60": false, "font-weight:": false,
		"font-weight: normal": false, "font-style: bold": false, "": false,
	}
	for style, want := range cases {
		if got := isBoldStyle(style); got != want {
			t.Errorf("%q gives %t, want %t", style, got, want)
		}
	}
}
