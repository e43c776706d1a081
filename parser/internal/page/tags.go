package page

import (
	"bytes"

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
// not have, and where its name ends.
func tagOf(raw []byte) (tag atom.Atom, end int) {
	start := 1
	if raw[start] == '/' {
		start++
	}
	upper := false
	for end = start; end < len(raw) && !endsTagName(raw[end]); end++ {
		upper = upper || 'A' <= raw[end] && raw[end] <= 'Z'
	}
	name := raw[start:end]
	if upper {
		name = bytes.Clone(name)
		for i, c := range name {
			if 'A' <= c && c <= 'Z' {
				name[i] = c | 0x20
			}
		}
	}
	return atom.Lookup(name), end
}

func endsTagName(c byte) bool { return c <= '>' && (c == '>' || c == '/' || scan.IsSpaceByte(c)) }

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

// isBoldStyle reports whether a style sets text in bold.
func isBoldStyle(style []byte) bool {
	const name = "font-weight"
	at := scan.IndexFold(style, name)
	if at < 0 {
		return false
	}
	weight := bytes.TrimLeft(style[at+len(name):], " :\t")
	return scan.IndexFold(weight[:min(len(weight), len("bold"))], "bold") == 0 ||
		len(weight) >= 3 && weight[0] >= '6' && weight[0] <= '9' && weight[1] == '0' && weight[2] == '0'
}

// attributes are those of a start tag that matter here, as written.
type attributes struct{ class, style, href []byte }

// readAttributes returns the attributes of a start tag, from what follows its name;
// each as it stands first.
func readAttributes(rest []byte) attributes {
	var a attributes
	for {
		var name, value []byte
		if name, value, rest = cutAttribute(rest); len(name) == 0 {
			return a
		}
		switch {
		case a.class == nil && isNamed(name, "class"):
			a.class = value
		case a.style == nil && isNamed(name, "style"):
			a.style = value
		case a.href == nil && isNamed(name, "href"):
			a.href = value
		}
	}
}

// isNamed reports whether a name is one in small letters, without regard to case.
func isNamed(name []byte, small string) bool {
	return len(name) == len(small) && scan.IndexFold(name, small) == 0
}

// cutAttribute cuts the next attribute off the rest of a start tag; its name is empty
// where there is none. The tokenizer's own method would bring a table of all named
// characters with it, which is filled at every start of the program; the one of
// the standard library is filled when it is needed.
func cutAttribute(tag []byte) (name, value, rest []byte) {
	i := 0
	for i < len(tag) && (scan.IsSpaceByte(tag[i]) || tag[i] == '/') {
		i++
	}
	if i == len(tag) || tag[i] == '>' {
		return nil, nil, nil
	}
	start := i
	for i++; i < len(tag) && tag[i] != '=' && !endsTagName(tag[i]); { // an equals sign may start a name
		i++
	}
	name, rest = tag[start:i], tag[i:]
	i = skipSpace(rest)
	if i == len(rest) || rest[i] != '=' {
		return name, nil, rest
	}
	rest = rest[i+1:]
	value, rest = cutValue(rest[skipSpace(rest):])
	return name, value, rest
}

// cutValue splits what stands after an equals sign into a value, which is in
// quotes or goes to white space or the end of the tag, and the rest.
func cutValue(s []byte) (value, rest []byte) {
	if len(s) > 0 && (s[0] == '"' || s[0] == '\'') {
		value, rest, _ = bytes.Cut(s[1:], s[:1])
		return value, rest
	}
	n := 0
	for n < len(s) && s[n] != '>' && !scan.IsSpaceByte(s[n]) {
		n++
	}
	return s[:n], s[n:]
}

// skipSpace returns how much white space s starts with.
func skipSpace(s []byte) int {
	n := 0
	for n < len(s) && scan.IsSpaceByte(s[n]) {
		n++
	}
	return n
}
