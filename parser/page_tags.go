package parser

import (
	"html"
	"iter"
	"strings"

	"golang.org/x/net/html/atom"
)

// skipped elements have no text of the page.
func skipped(tag atom.Atom) bool {
	switch tag {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Iframe, atom.Object, atom.Select,
		atom.Textarea, atom.Title, atom.Math, atom.Audio, atom.Video, atom.Canvas:
		return true
	}
	return false
}

// siteElement reports whether an element is furniture of a site.
func siteElement(tag atom.Atom) bool {
	switch tag {
	case atom.Nav, atom.Footer, atom.Aside, atom.Form, atom.Button, atom.Header, atom.Dialog, atom.Label:
		return true
	}
	return false
}

func isBlockTag(tag atom.Atom) bool {
	switch tag {
	case atom.P, atom.Div, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Li, atom.Ul, atom.Ol, atom.Table,
		atom.Tr, atom.Td, atom.Th, atom.Tbody, atom.Thead, atom.Tfoot, atom.Caption, atom.Blockquote, atom.Section,
		atom.Article, atom.Main, atom.Header, atom.Footer, atom.Nav, atom.Aside, atom.Form, atom.Dl, atom.Dt, atom.Dd,
		atom.Pre, atom.Hr, atom.Body, atom.Html, atom.Head, atom.Figure, atom.Fieldset, atom.Address, atom.Center,
		atom.Button, atom.Option, atom.Dialog:
		return true
	}
	return false
}

func isVoid(tag atom.Atom) bool {
	switch tag {
	case atom.Br, atom.Hr, atom.Img, atom.Input, atom.Meta, atom.Link, atom.Area, atom.Base, atom.Col, atom.Embed,
		atom.Source, atom.Track, atom.Wbr, atom.Param:
		return true
	}
	return false
}

// holdsContent reports whether a tag may be the block that holds the summary.
func holdsContent(tag atom.Atom) bool {
	switch tag {
	case atom.Div, atom.Td, atom.Table, atom.Section, atom.Article, atom.Main, atom.Body:
		return true
	}
	return false
}

// isBoldStyle reports whether a style in small letters sets text in bold.
func isBoldStyle(style string) bool {
	_, weight, ok := strings.Cut(style, "font-weight")
	if !ok {
		return false
	}
	weight = strings.TrimLeft(weight, " :\t")
	return strings.HasPrefix(weight, "bold") || len(weight) >= 3 && weight[0] >= '6' && weight[0] <= '9' && weight[1:3] == "00"
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
			if behind, ok := strings.CutPrefix(strings.TrimLeft(rest[n:], space), "="); ok {
				value, rest = cutValue(strings.TrimLeft(behind, space), space+">")
			} else {
				rest = rest[n:]
			}
			if !yield(strings.ToLower(name), html.UnescapeString(value)) {
				return
			}
		}
	}
}

// cutValue splits what stands behind an equals sign into a value, which is in
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
