package render

import "errors"

// Markdown is the text of one input in one form, which parser.Normalize gives.
var Markdown = Format{
	Name:    "markdown",
	About:   "the text itself, in one form",
	Endings: []string{".md", ".markdown"},
	Needs:   Needs{Text: true},
	Single:  true,
	Encoder: func(o Options) (Encoder, error) { return plain{encode: encodeText, folder: o.Folder}, nil },
}

func encodeText(in *Input) ([]byte, error) {
	if in.Text == nil {
		return nil, errors.New("no text of the input to write as Markdown")
	}
	return in.Text, nil
}
