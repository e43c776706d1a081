package doc

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"resparse/parser/internal/scan"
)

// bareHeadingLength is the length in bytes of a heading that only its looks
// give away.
const bareHeadingLength = 100

// headingLimit is the length that no heading exceeds: each finding and each call
// under it holds it.
const headingLimit = 1000

// ReadSections finds the headings of the body and gives each block the one
// that it stands under.
func ReadSections(d *Document) {
	bare := !d.marksHeadings()
	for i := d.Body; i < len(d.Blocks); i++ {
		b := &d.Blocks[i]
		switch {
		case b.Kind == Heading && d.isParagraph(b):
			b.Kind = Paragraph
		case b.Kind == Paragraph && d.isHeading(i, bare), b.Kind == Item && d.isNumberedHeading(i):
			b.Kind = Heading
		}
		switch b.Kind {
		case Heading:
			d.Sections = append(d.Sections, section{Span: d.headingText(b.Span)})
		case Paragraph:
			if label, body := d.runIn(b); !label.Empty() {
				d.Sections = append(d.Sections, section{label, true})
				b.body = body
			}
		}
		b.Section = len(d.Sections) - 1
	}
}

// isHeading reports whether paragraph i is a heading by its looks: those of bare
// lines count where the text marks no headings.
func (d *Document) isHeading(i int, bare bool) bool {
	return d.Blocks[i].bold && d.isBoldHeading(i) || bare && d.isBareHeading(i) || d.isCapitalHeading(i)
}

// marksHeadings reports whether the body marks a heading or sets one in bold, so
// that a short line without a full stop is no heading by itself.
func (d *Document) marksHeadings() bool {
	for i := d.Body; i < len(d.Blocks); i++ {
		b := &d.Blocks[i]
		if b.Kind == Heading && !d.isParagraph(b) || b.Kind == Paragraph && b.bold && d.isBoldHeading(i) {
			return true
		}
	}
	return false
}

// isParagraph reports whether a heading by markup is a paragraph by its text,
// as when a line of hyphens under it made it a heading.
func (d *Document) isParagraph(b *block) bool {
	size := b.Len()
	return size > headingLimit || size > 2*bareHeadingLength && strings.HasSuffix(d.Slice(b.Span), ".")
}

// isBoldHeading reports whether a paragraph that is bold as a whole is a
// heading: it has no full stop, and is not the lead-in of a list.
func (d *Document) isBoldHeading(i int) bool {
	text := d.Slice(d.Blocks[i].Span)
	if len(text) > headingLimit {
		return false
	}
	switch text[len(text)-1] {
	case '.', ';', '!', '?':
		return false
	case ':':
		return !(i+1 < len(d.Blocks) && d.Blocks[i+1].Kind == Item && d.Words.HasVerb(text))
	}
	return true
}

// isBareHeading reports whether a paragraph of a text that marks no headings is
// one: a short line without a mark at its end, or with a colon that belongs to no
// list, and text after it.
func (d *Document) isBareHeading(i int) bool {
	b := &d.Blocks[i]
	if b.Len() > bareHeadingLength || i+1 >= len(d.Blocks) {
		return false
	}
	text := d.Slice(b.Span)
	first, _ := utf8.DecodeRuneInString(text)
	if !unicode.IsUpper(first) && !unicode.IsDigit(first) {
		return false
	}
	if label, ok := strings.CutSuffix(text, ":"); ok || d.leadsIn(b) {
		return ok && d.Blocks[i+1].Kind == Paragraph && d.standsOver(strings.TrimSpace(label), i+1)
	}
	return endsHeading(text) && !d.Words.HasVerb(text)
}

// standsOver reports whether a label stands over paragraph i, which is a sentence
// and no list of what the label announces.
func (d *Document) standsOver(label string, i int) bool {
	text := d.Slice(d.Blocks[i].Span)
	first, _ := utf8.DecodeRuneInString(text)
	sentence, _, _ := strings.Cut(text, ";")
	return unicode.IsUpper(first) && d.Words.HasVerb(sentence) && d.Words.IsLabel(label, text)
}

// isNumberedHeading reports whether item i is no item but a heading with a number: it
// stands alone, short and without a verb, over a paragraph.
func (d *Document) isNumberedHeading(i int) bool {
	b := &d.Blocks[i]
	if b.Marker == "" || b.Marker[0] < '0' || '9' < b.Marker[0] || b.Len() > bareHeadingLength ||
		i == d.Body || i+1 == len(d.Blocks) || d.Blocks[i+1].Kind != Paragraph {
		return false
	}
	before, text := &d.Blocks[i-1], d.Slice(b.Span)
	if before.Kind == Item || d.leadsIn(before) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(text, headingQuotes))
	return unicode.IsUpper(first) && endsHeading(text) && !d.Words.HasVerb(text)
}

// headingQuotes may stand before the first word of a heading, or after its last.
const headingQuotes = "\"'“”‘’«»("

// endsHeading reports whether a text ends as a heading does, in no mark of a sentence.
func endsHeading(text string) bool {
	last, _ := utf8.DecodeLastRuneInString(text)
	return unicode.IsLetter(last) || unicode.IsDigit(last) || strings.ContainsRune(")\"”»'’", last)
}

// isCapitalHeading reports whether a paragraph is a label in capitals with its
// colon, and the text of that label is a paragraph of its own.
func (d *Document) isCapitalHeading(i int) bool {
	label, ok := strings.CutSuffix(d.Slice(d.Blocks[i].Span), ":")
	return ok && len(label) <= bareHeadingLength && isCapitals(label) && i+1 < len(d.Blocks) &&
		d.Blocks[i+1].Kind == Paragraph
}

// headingText cuts the colon at the end of a heading.
func (d *Document) headingText(s scan.Span) scan.Span {
	if s.End > s.Start && d.Text[s.End-1] == ':' {
		s.End--
	}
	return scan.Trim(d.Text, s)
}

// runIn returns the run-in heading of a paragraph, without its colon, and where
// the text after the colon starts; an empty span where there is none.
func (d *Document) runIn(b *block) (label scan.Span, body int) {
	colon := d.labelColon(b)
	if colon < 0 {
		return scan.Span{}, 0
	}
	label = scan.Trim(d.Text, scan.Span{Start: b.Start, End: colon})
	body = colon + 1
	for body < b.End && d.Text[body] == ' ' {
		body++
	}
	words, rest := d.Slice(label), d.Text[body:b.End]
	isLabel := false
	switch {
	case d.boldLabel(label):
		isLabel = rest != "" || !d.Words.HasVerb(words)
	case rest != "":
		isLabel = isCapitals(words) || d.Words.IsLabel(words, rest)
	}
	if !isLabel {
		return scan.Span{}, 0
	}
	return label, body
}

// labelColon returns where the first colon of a block stands that can end a label:
// with a blank after it, or at the end of bold; -1 where there is none.
func (d *Document) labelColon(b *block) int {
	end := min(b.End, b.Start+headingLimit+1)
	for at := b.Start; at < end; at++ {
		n := strings.IndexByte(d.Text[at:end], ':')
		if n < 0 {
			break
		}
		at += n
		if at+1 == b.End || d.Text[at+1] == ' ' || d.boldEndsAt(at+1) {
			if at == b.Start {
				break
			}
			return at
		}
	}
	return -1
}

// boldLabel reports whether a bold passage starts with the label and ends at
// its end, or at the colon after it.
func (d *Document) boldLabel(label scan.Span) bool {
	i := d.boldFrom(label.Start)
	if i == len(d.Bold) || d.Bold[i].Start != label.Start {
		return false
	}
	text := strings.TrimRight(d.Slice(d.Bold[i]), " :")
	return d.Bold[i].Start+len(text) == label.End
}

func (d *Document) boldEndsAt(at int) bool {
	i := d.boldFrom(at)
	return i > 0 && d.Bold[i-1].End == at
}

// boldFrom returns the index of the first bold passage that starts at an offset
// or after it.
func (d *Document) boldFrom(at int) int {
	return sort.Search(len(d.Bold), func(i int) bool { return d.Bold[i].Start >= at })
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
