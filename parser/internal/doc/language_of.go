package doc

import (
	"resparse/model"
	"resparse/parser/internal/lang"
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
	body := len(d.Text)
	if d.Body < len(d.Blocks) {
		body = d.Blocks[d.Body].Start
	}
	d.Words = languages.Detect(d.Text, body)
	if d.Words == lang.UnknownLanguage {
		return []source.Note{{Rule: model.RuleLanguageUnknown, Start: body, End: len(d.Text),
			Message: "the text is neither " + model.LanguageNames("nor")}}, nil
	}
	return nil, nil
}
