package parser

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// bareHeadingLength is the length in bytes of a heading that only its looks
// give away.
const bareHeadingLength = 100

// headingLimit is the length that no heading exceeds: each finding and each call
// under it holds it.
const headingLimit = 1000

// readSections finds the headings of the body and gives each block the one
// that it stands under.
func readSections(d *document) {
	bare := !d.hasBold()
	for i := d.body; i < len(d.blocks); i++ {
		b := &d.blocks[i]
		switch b.kind {
		case heading:
			if d.isParagraph(b) {
				b.kind = paragraph
			}
		case paragraph:
			if b.bold && d.isBoldHeading(i) || bare && d.isBareHeading(i) {
				b.kind = heading
			}
		}
		switch b.kind {
		case heading:
			d.sections = append(d.sections, section{span: d.headingText(b.span)})
		case paragraph:
			if label, body := d.runIn(b); !label.empty() {
				d.sections = append(d.sections, section{label, true})
				b.body = body
			}
		}
		b.section = len(d.sections) - 1
	}
}

// hasBold reports whether the body sets anything in bold or marks a heading, so
// that a short line without a full stop is no heading by itself.
func (d *document) hasBold() bool {
	start := len(d.text)
	if d.body < len(d.blocks) {
		start = d.blocks[d.body].start
	}
	for i := d.body; i < len(d.blocks); i++ {
		if b := &d.blocks[i]; b.kind == heading && !d.isParagraph(b) {
			return true
		}
	}
	n := len(d.bold)
	return n > 0 && d.bold[n-1].start >= start
}

// isParagraph reports whether a heading by markup is a paragraph by its text,
// as when a line of hyphens under it made it a heading.
func (d *document) isParagraph(b *block) bool {
	size := b.end - b.start
	return size > headingLimit || size > 2*bareHeadingLength && strings.HasSuffix(d.slice(b.span), ".")
}

// isBoldHeading reports whether a paragraph that is bold as a whole is a
// heading: it has no full stop, and is not the lead-in of a list.
func (d *document) isBoldHeading(i int) bool {
	text := d.slice(d.blocks[i].span)
	if len(text) > headingLimit {
		return false
	}
	switch text[len(text)-1] {
	case '.', ';', '!', '?':
		return false
	case ':':
		return !(i+1 < len(d.blocks) && d.blocks[i+1].kind == item && d.words.hasVerb(text))
	}
	return true
}

// isBareHeading reports whether a paragraph of a text without markup is a
// heading: a short line without a mark at its end, and text behind it.
func (d *document) isBareHeading(i int) bool {
	b := &d.blocks[i]
	if b.end-b.start > bareHeadingLength || i+1 >= len(d.blocks) {
		return false
	}
	text := d.slice(b.span)
	last, _ := utf8.DecodeLastRuneInString(text)
	first, _ := utf8.DecodeRuneInString(text)
	return (unicode.IsLetter(last) || unicode.IsDigit(last) || strings.ContainsRune(")”»'’", last)) &&
		(unicode.IsUpper(first) || unicode.IsDigit(first)) && !d.words.hasVerb(text)
}

// headingText cuts the colon at the end of a heading.
func (d *document) headingText(s span) span {
	if s.end > s.start && d.text[s.end-1] == ':' {
		s.end--
	}
	return trim(d.text, s)
}

// runIn returns the run-in heading of a paragraph, without its colon, and where
// the text behind the colon starts; an empty span where there is none.
func (d *document) runIn(b *block) (label span, body int) {
	text := d.slice(b.span)
	colon := strings.IndexByte(text, ':')
	for colon >= 0 && colon+1 < len(text) && text[colon+1] != ' ' && !d.boldEndsAt(b.start+colon+1) {
		next := strings.IndexByte(text[colon+1:], ':')
		if next < 0 {
			return span{}, 0
		}
		colon += 1 + next
	}
	if colon <= 0 || colon > headingLimit {
		return span{}, 0
	}
	label = trim(d.text, span{b.start, b.start + colon})
	body = b.start + colon + 1
	for body < b.end && d.text[body] == ' ' {
		body++
	}
	words := d.slice(label)
	switch {
	case d.boldLabel(label):
		if body == b.end && d.words.hasVerb(words) {
			return span{}, 0
		}
		return label, body
	case body == b.end:
		return span{}, 0
	case isCapitals(words) || d.words.isLabel(words):
		return label, body
	}
	return span{}, 0
}

// boldLabel reports whether a bold passage starts with the label and ends at
// its end, or at the colon behind it.
func (d *document) boldLabel(label span) bool {
	i := d.boldFrom(label.start)
	if i == len(d.bold) || d.bold[i].start != label.start {
		return false
	}
	text := strings.TrimRight(d.slice(d.bold[i]), " :")
	return d.bold[i].start+len(text) == label.end
}

func (d *document) boldEndsAt(at int) bool {
	i := d.boldFrom(at)
	return i > 0 && d.bold[i-1].end == at
}

// boldFrom returns the index of the first bold passage that starts at an offset
// or behind it.
func (d *document) boldFrom(at int) int {
	return sort.Search(len(d.bold), func(i int) bool { return d.bold[i].start >= at })
}

// isCapitals reports whether all letters of a label are capitals, and there are
// at least four.
func isCapitals(label string) bool {
	letters := 0
	for _, r := range label {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters >= 4
}
