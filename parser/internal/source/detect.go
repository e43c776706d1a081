package source

import (
	"bytes"
	"iter"
	"strings"

	"resparse/parser/internal/scan"
)

// detectFormat tells the format from the content, and from the name only where
// the content leaves it open.
func detectFormat(text []byte, name string) Format {
	if isPage(text) {
		return HTML
	}
	if hasMarkup(text) {
		return Markdown
	}
	switch lower := strings.ToLower(name); {
	case strings.HasSuffix(lower, ".md"), strings.HasSuffix(lower, ".markdown"):
		return Markdown
	case strings.HasSuffix(lower, ".html"), strings.HasSuffix(lower, ".htm"):
		if bytes.Contains(text, []byte("</")) {
			return HTML
		}
	}
	return Text
}

// pageSample is how many bytes tell whether a text is a page.
const pageSample = 64 << 10

// isPage reports whether a text is a page or a fragment of one: it has the tags
// of a whole page, or tags of paragraphs hold most of its text. Markdown may have
// tags here and there, or all of it between two.
func isPage(text []byte) bool {
	text = text[:min(len(text), pageSample)]
	held, loose, breaks := 0, 0, 0
	block := textBetween // the kind of tag that the text at hand stands in
	for kind, token := range tags(text) {
		switch kind {
		case textBetween:
			n, all := heldBy(block, token)
			held, loose = held+n, loose+all-n
			if block == groupTag && bytes.Contains(token, []byte("\n\n")) {
				block = textBetween // Markdown goes on, with tags in its lines
			}
		case wholeTag:
			return true
		case breakTag:
			breaks++
		case startTag, groupTag, endTag:
			block = kind
		}
	}
	const several = 2 // line breaks that end paragraphs
	if held == 0 && breaks >= several {
		return !bytes.Contains(text, []byte("\n\n")) && !bytes.Contains(text, []byte("**"))
	}
	return held > loose
}

// heldBy returns how many bytes of a text belong to the tag before it, and how many
// it has, without white space at its edges.
func heldBy(block tagKind, text []byte) (n, all int) {
	all = len(bytes.TrimSpace(text))
	switch block {
	case startTag:
		n = all
	case groupTag:
		n = min(heldLength(text), all)
	}
	return n, all
}

// heldLength returns how many bytes of the text after the tag of a group belong to
// it as in a page: those before a blank line, which starts a paragraph of Markdown.
func heldLength(text []byte) int {
	n := 0
	for line := range bytes.Lines(text) {
		length := len(bytes.TrimSpace(line))
		if length == 0 && (n > 0 || bytes.HasPrefix(text[len(line):], []byte("\n"))) {
			break
		}
		n += length
	}
	return n
}

// tagKind is what a tag tells about a text.
type tagKind uint8

const (
	textBetween tagKind = iota // text between tags
	inlineTag
	breakTag
	startTag // of a paragraph or another block of text
	groupTag // it starts a group of blocks, or stands for a paragraph
	endTag   // of either
	wholeTag // only a whole page has it
)

var tagKinds = map[string]tagKind{
	"html": wholeTag, "head": wholeTag, "body": wholeTag, "!doctype": wholeTag, "br": breakTag,
	"p": startTag, "h1": startTag, "h2": startTag, "h3": startTag, "h4": startTag, "h5": startTag, "h6": startTag,
	"li": startTag, "td": startTag, "th": startTag, "dt": startTag, "dd": startTag, "pre": startTag,
	"div": groupTag, "article": groupTag, "section": groupTag, "main": groupTag, "blockquote": groupTag,
	"center": groupTag,
	"ul":     endTag, "ol": endTag, "dl": endTag, "table": endTag, "tr": endTag, "tbody": endTag, "hr": endTag,
}

// longestTag is the length in bytes of the longest tag that is read as one.
const longestTag = 4096

// tags yields the tags of a text and what stands between them, without comments,
// scripts and style sheets.
func tags(text []byte) iter.Seq2[tagKind, []byte] {
	return func(yield func(tagKind, []byte) bool) {
		r := tagReader{text: text}
		from := 0
		for at := 0; ; {
			n := bytes.IndexByte(text[at:], '<')
			if n < 0 {
				break
			}
			at += n
			kind, length := r.at(at)
			if length == 0 {
				at++
				continue
			}
			if !yield(textBetween, text[from:at]) || !yield(kind, text[at:at+length]) {
				return
			}
			at += length
			from = at
		}
		yield(textBetween, text[from:])
	}
}

// tagReader reads the tags of a text in order. It remembers the ends that it looked
// for, since a text may open comments without end and close none.
type tagReader struct {
	text []byte
	ends [3]int // where those of comments, scripts and style sheets stand next, len(text) for nowhere
}

// at returns the kind and the length of the tag at i, or of the comment, script or
// style sheet; a length of 0 where there is no tag.
func (r *tagReader) at(i int) (tagKind, int) {
	text := r.text[i:]
	if bytes.HasPrefix(text, []byte("<!--")) {
		return inlineTag, r.endAfter(i, 0, "-->")
	}
	rest := bytes.TrimPrefix(text[1:], []byte("/"))
	name := tagName(rest)
	end := bytes.IndexByte(rest[:min(len(rest), longestTag)], '>')
	if name == "" || end < 1 {
		return 0, 0
	}
	length := len(text) - len(rest) + end + 1
	kind := tagKinds[name]
	switch closing := text[1] == '/'; {
	case !closing && name == "script":
		return inlineTag, max(length, r.endAfter(i, 1, "</script"))
	case !closing && name == "style":
		return inlineTag, max(length, r.endAfter(i, 2, "</style"))
	case closing && (kind == startTag || kind == groupTag):
		return endTag, length
	case kind != textBetween:
		return kind, length
	}
	return inlineTag, length
}

// endAfter returns the length of the text from i up to the first of an end, of the
// kind of that number, the end included; 0 where there is none.
func (r *tagReader) endAfter(i, kind int, end string) int {
	if r.ends[kind] <= i { // at i itself stands a start
		r.ends[kind] = len(r.text)
		if n := bytes.Index(r.text[i:], []byte(end)); n >= 0 {
			r.ends[kind] = i + n
		}
	}
	if r.ends[kind] == len(r.text) {
		return 0
	}
	return r.ends[kind] + len(end) - i
}

// tagName returns the name that text starts with, in small letters.
func tagName(text []byte) string {
	n := 0
	for n < len(text) && (scan.IsAlnum(text[n]) || n == 0 && text[n] == '!') {
		n++
	}
	return strings.ToLower(string(text[:n]))
}

// endAfter returns where the first of an end stands in text, the end included; 0
// where there is none.
func endAfter(text []byte, end string) int {
	before, _, found := bytes.Cut(text, []byte(end))
	if !found {
		return 0
	}
	return len(before) + len(end)
}

// hasMarkup reports whether text holds Markdown that plain text does not: bold, a
// heading, a link, pandoc's span, a table, a quotation, a character reference, an escape or a tag.
func hasMarkup(text []byte) bool {
	for _, signs := range []string{"**", "](", "]{"} {
		if bytes.Contains(text, []byte(signs)) {
			return true
		}
	}
	if frontMatter(text) > 0 || isQuotation(text) {
		return true
	}
	r := tagReader{text: text}
	for i := 0; i < len(text); i++ {
		if scan.IsAlnum(text[i]) || text[i] == ' ' {
			continue
		}
		if text[i] == '<' && r.isInline(i) || isMarkup(text[i:], i == 0 || text[i-1] == '\n') {
			return true
		}
	}
	return false
}

// isQuotation reports whether all lines of text are quoted with >.
func isQuotation(text []byte) bool {
	quoted := false
	for line := range bytes.Lines(text) {
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		if quoted = line[0] == '>'; !quoted {
			return false
		}
	}
	return quoted
}

// isMarkup reports whether the sign that text starts with is markup.
func isMarkup(text []byte, atLineStart bool) bool {
	switch text[0] {
	case '#':
		return atLineStart && bytes.HasPrefix(bytes.TrimLeft(text, "#"), []byte(" "))
	case '\\':
		return len(text) > 1 && strings.ContainsRune("*-_[]#.<>+&|`=~\n", rune(text[1]))
	case '&':
		_, n := scan.Reference(string(text[:min(len(text), scan.MaxReference)]))
		return n > 0
	case '|':
		return atLineStart && isDelimiterRow(text)
	case '`', '~':
		return atLineStart && isFence(text)
	}
	return false
}

// isInline reports whether a tag of Markdown or a comment stands at i.
func (r *tagReader) isInline(i int) bool {
	text := r.text[i:]
	kind, n := r.at(i)
	if n == 0 || kind != inlineTag {
		return n > 0
	}
	name := strings.TrimLeft(strings.ToLower(string(text[:min(n, 8)])), "</")
	for _, tag := range []string{"!--", "b>", "b ", "strong", "sup", "i>", "i ", "em>", "em ", "u>", "a ", "span"} {
		if strings.HasPrefix(name, tag) {
			return true
		}
	}
	return false
}
