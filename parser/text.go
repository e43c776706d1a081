package parser

import (
	"slices"
	"sort"
	"unicode/utf8"

	"resparse/model"
	"resparse/parser/internal/container"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// ParseText reads one summary as [Parse] does, and returns its text with it. All
// passages of the record have spans, which are offsets into the text's Content,
// without lines and columns. The spans of the diagnostics are places in the
// input, as ever; their places in the text are its Notes.
func ParseText(data []byte, opts ...Option) (*model.Summary, *model.Text, []model.Diagnostic, error) {
	o := newOptions(opts)
	o.sha256 = sumOf(data)
	item, err := only(data, &o)
	if err != nil {
		return nil, nil, nil, err
	}
	return parseText(item, &o)
}

// parseText reads the summary of an item, and its text.
func parseText(item *container.Item, o *options) (*model.Summary, *model.Text, []model.Diagnostic, error) {
	src, d, notes, err := read(item, o)
	if err != nil {
		return nil, nil, nil, err
	}
	s, notes := summaryOf(item, o, src, d, notes, source.InPlace())
	locate := newLocator(src, d)
	slices.SortStableFunc(notes,
		func(a, b source.Note) int { return place(&a, locate).Start - place(&b, locate).Start })
	text := textOf(d)
	for i := range notes {
		text.Notes = append(text.Notes, inText(&notes[i], d, locate))
	}
	return s, text, diagnostics(notes, locate), nil
}

// textOf returns the text of a document.
func textOf(d *doc.Document) *model.Text {
	t := &model.Text{Content: d.Text}
	for _, s := range d.Bold {
		t.Bold = append(t.Bold, model.Passage(s))
	}
	for _, s := range d.Raised {
		t.Raised = append(t.Raised, model.Passage(s))
	}
	for i := range d.Body {
		t.Blocks = append(t.Blocks, blockOf(d, i))
	}
	for _, b := range d.Below {
		t.Blocks = append(t.Blocks, model.Block{Passage: model.Passage(b.Span), Kind: model.BlockHeader})
	}
	for i := d.Body; i < len(d.Blocks); i++ {
		t.Blocks = append(t.Blocks, blockOf(d, i))
	}
	return t
}

// blockOf returns block i of a document.
func blockOf(d *doc.Document, i int) model.Block {
	b := &d.Blocks[i]
	block := model.Block{Passage: model.Passage(b.Span)}
	switch {
	case b.Span == d.Header.Title:
		block.Kind = model.BlockTitle
	case i < d.Body:
		block.Kind = model.BlockHeader
	case b.Kind == doc.Item || b.Kind == doc.Paragraph && b.Marker != "":
		block.Kind, block.Marker = model.BlockItem, enumerator(b.Marker)
	case b.Kind == doc.Heading:
		block.Kind = model.BlockHeading
	case b.Kind == doc.Row:
		block.Kind = model.BlockRow
	}
	return block
}

// inText returns what a note is about in the document's text: of one about bytes
// that are not part of the text, the first character after them.
func inText(n *source.Note, d *doc.Document, locate *source.Locator) model.Passage {
	if n.Space == source.InText {
		return model.Passage{Start: n.Start, End: n.End}
	}
	from := place(n, locate).Start
	at := sort.Search(len(d.Text), func(i int) bool { return locate.Text(scan.Span{Start: i, End: i}).Start >= from })
	for at > 0 && at < len(d.Text) && !utf8.RuneStart(d.Text[at]) {
		at--
	}
	_, size := utf8.DecodeRuneInString(d.Text[at:])
	return model.Passage{Start: at, End: at + size}
}
