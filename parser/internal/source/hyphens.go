package source

// Hyphens tells what a hyphen at the end of a line is.
type Hyphens struct{ p plainWriter }

// NewHyphens returns the rules for a text of such lines.
func NewHyphens(text []byte, words LayoutWords) *Hyphens {
	return &Hyphens{plainWriter{words: words, whole: hyphenWords(text)}}
}

// Joins reports whether a word goes on in the next line, with no space between.
func (h *Hyphens) Joins(last []byte, next string) bool { return h.p.endsInHyphen(last, next) }

// Divides reports whether the hyphen only divides the word, which then loses it.
func (h *Hyphens) Divides(last []byte, next string) bool { return h.p.divides(last, next) }
