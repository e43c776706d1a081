package doc

import (
	"resparse/model"
	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// ReadLanguage sets the document's wording to that of the language asked for or,
// where that is empty, of the one that the text tells. It says where none is known.
func ReadLanguage(d *Document, languages *lang.Languages, asked string) ([]source.Note, error) {
	if asked != "" {
		w, err := languages.Lookup(asked)
		d.Words = w
		return nil, err
	}
	text := d.extent()
	body := text.End
	if d.Body < len(d.Blocks) {
		body = d.Blocks[d.Body].Start
	}
	d.Words = languages.Detect(d.Slice(text), body-text.Start)
	if d.Words == lang.UnknownLanguage {
		return []source.Note{{Rule: model.RuleLanguageUnknown, Start: body, End: text.End,
			Message: "the text is neither " + model.LanguageNames("nor")}}, nil
	}
	return nil, nil
}

// extent returns the stretch of the text that the blocks and what is given take: menus
// before them and footers after them are no part of the document.
func (d *Document) extent() scan.Span {
	text := scan.Span{End: len(d.Text)}
	if n := len(d.Blocks); n > 0 && len(d.Below) == 0 {
		text.Start = d.Blocks[0].Start
		if len(d.Placed) == 0 {
			text.End = d.Blocks[n-1].End
		}
	}
	return text
}
