package parser

import (
	"resparse/model"
	"strings"
)

// readLanguage sets the document's wording and says where it is not known.
func readLanguage(d *document, asked string) ([]finding, error) {
	if asked != "" {
		w, err := lookupLanguage(asked)
		d.words = w
		return nil, err
	}
	body := len(d.text)
	if d.body < len(d.blocks) {
		body = d.blocks[d.body].start
	}
	sample := d.text[body:]
	if strings.Count(sample[:min(len(sample), 200)], " ") < languageWords {
		sample = d.text // a header alone is enough
	}
	d.words = detectLanguage(sample)
	if d.words == unknownLanguage {
		return []finding{{rule: model.RuleLanguageUnknown, message: "the text is neither English nor French",
			start: body, end: len(d.text)}}, nil
	}
	return nil, nil
}
