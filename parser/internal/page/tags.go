package page

import (
	"bytes"
	"html"
	"iter"
	"strings"

	"golang.org/x/net/html/atom"

	"resparse/parser/internal/scan"
)

// tagTraits is what matters of a tag for reading a page.
type tagTraits uint8

const (
	blockTag tagTraits = 1 << iota // it starts and ends a block of text
	voidTag                        // it has no end
	skipTag                        // its text is not read
	siteTag                        // furniture of a site
	holdTag                        // it may be the block that holds the summary
)

func traitsOf(tag atom.Atom) tagTraits {
	switch tag {
	case atom.P, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Li, atom.Ul, atom.Ol, atom.Tr, atom.Th,
		atom.Tbody, atom.Thead, atom.Tfoot, atom.Caption, atom.Blockquote, atom.Dl, atom.Dt, atom.Dd, atom.Pre,
		atom.Html, atom.Head, atom.Figure, atom.Fieldset, atom.Address, atom.Center, atom.Option:
		return blockTag
	case atom.Div, atom.Td, atom.Table, atom.Section, atom.Article, atom.Main, atom.Body:
		return blockTag | holdTag
	case atom.Header, atom.Footer, atom.Nav, atom.Aside, atom.Form, atom.Button, atom.Dialog:
		return blockTag | siteTag
	case atom.Label:
		return siteTag
	case atom.Hr:
		return blockTag | voidTag
	case atom.Br, atom.Img, atom.Input, atom.Meta, atom.Link, atom.Area, atom.Base, atom.Col, atom.Embed, atom.Source,
		atom.Track, atom.Wbr, atom.Param:
		return voidTag
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Iframe, atom.Object, atom.Select,
		atom.Textarea, atom.Title, atom.Math, atom.Audio, atom.Video, atom.Canvas:
		return skipTag
	}
	return 0
}

// isHeadingTag reports whether a tag is one of h1 to h6.
func isHeadingTag(tag atom.Atom) bool {
	switch tag {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	}
	return false
}

// tagOf returns the tag that a start or end tag names, 0 for one that HTML does
// not have.
func tagOf(raw []byte) atom.Atom {
	var name [16]byte // longer than the name of any element
	n := 0
	for _, c := range bytes.TrimPrefix(raw[1:], []byte("/")) {
		if scan.IsSpaceByte(c) || c == '/' || c == '>' {
			break
		}
		if n == len(name) {
			return 0
		}
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		name[n] = c
		n++
	}
	return atom.Lookup(name[:n])
}

// tagCounts counts elements by their tags. HTML has few, so they are compared
// one by one.
type tagCounts []struct {
	tag atom.Atom
	n   int
}

// of returns the count of a tag.
func (c tagCounts) of(tag atom.Atom) int {
	for i := range c {
		if c[i].tag == tag {
			return c[i].n
		}
	}
	return 0
}

func (c *tagCounts) add(tag atom.Atom, n int) {
	counts := *c
	for i := range counts {
		if counts[i].tag == tag {
			counts[i].n += n
			return
		}
	}
	*c = append(counts, struct {
		tag atom.Atom
		n   int
	}{tag, n})
}

// isBoldStyle reports whether a style in small letters sets text in bold.
func isBoldStyle(style string) bool {
	_, weight, ok := strings.Cut(style, "font-weight")
	if !ok {
		return false
	}
	weight = strings.TrimLeft(weight, " :\t")
	return strings.HasPrefix(weight, "bold") ||
		len(weight) >= 3 && weight[0] >= '6' && weight[0] <= '9' && weight[1:3] == "00"
}

// readAttributes returns the attributes of a start tag that matter here, each
// as it stands first; style and href in small letters.
func readAttributes(tag string) (class, style, href string) {
	for name, value := range attributes(tag) {
		switch {
		case name == "class" && class == "":
			class = value
		case name == "style" && style == "":
			style = strings.ToLower(value)
		case name == "href" && href == "":
			href = strings.ToLower(value)
		}
	}
	return class, style, href
}

// attributes yields the attributes of a start tag: their names in small letters
// and their values. The tokenizer's own method would bring a table of all named
// characters with it, which is filled at every start of the program; the one of
// the standard library is filled when it is needed.
func attributes(tag string) iter.Seq2[string, string] {
	const space = " \t\n\f\r"
	return func(yield func(string, string) bool) {
		rest := tag[endOf(tag, space+"/>"):]
		for {
			rest = strings.TrimLeft(rest, space+"/")
			if rest == "" || rest[0] == '>' {
				return
			}
			n := 1 + endOf(rest[1:], space+"/>=") // an equals sign may start a name
			name, value := rest[:n], ""
			if after, ok := strings.CutPrefix(strings.TrimLeft(rest[n:], space), "="); ok {
				value, rest = cutValue(strings.TrimLeft(after, space), space+">")
			} else {
				rest = rest[n:]
			}
			if !yield(strings.ToLower(name), html.UnescapeString(value)) {
				return
			}
		}
	}
}

// cutValue splits what stands after an equals sign into a value, which is in
// quotes or goes to one of the ends, and the rest.
func cutValue(s, ends string) (value, rest string) {
	if s != "" && (s[0] == '"' || s[0] == '\'') {
		value, rest, _ = strings.Cut(s[1:], s[:1])
		return value, rest
	}
	n := endOf(s, ends)
	return s[:n], s[n:]
}

// endOf returns where the first of some characters stands in s, else its length.
func endOf(s, ends string) int {
	if i := strings.IndexAny(s, ends); i >= 0 {
		return i
	}
	return len(s)
}
