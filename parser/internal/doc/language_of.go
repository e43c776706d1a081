package doc

import (
	"resparse/model"
	"resparse/parser/internal/lang"
	"resparse/parser/internal/source"
	"strings"
)

// ReadLanguage sets the document's wording and says where it is not known.
func ReadLanguage(d *Document, asked string) ([]source.Note, error) {
	if asked != "" {
		w, err := lang.LookupLanguage(asked)
		d.Words = w
		return nil, err
	}
	body := len(d.Text)
	if d.Body < len(d.Blocks) {
		body = d.Blocks[d.Body].Start
	}
	sample := d.Text[body:]
	if strings.Count(sample[:min(len(sample), 200)], " ") < lang.LanguageWords {
		sample = d.Text // a header alone is enough
	}
	d.Words = lang.DetectLanguage(sample)
	if d.Words == lang.UnknownLanguage {
		return []source.Note{{Rule: model.RuleLanguageUnknown, Message: "the text is neither English nor French",
			Start: body, End: len(d.Text)}}, nil
	}
	return nil, nil
}
