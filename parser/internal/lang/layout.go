package lang

// LayoutWords are the words at the ends of lines and pages of text cut out of a
// PDF file.
type LayoutWords struct {
	AfterHyphen    map[string]bool // what a hyphen at the end of a line stands before as a word: 'short- and'
	HyphenFirst    map[string]bool // first parts of words with a hyphen
	HyphenSecond   map[string]bool // second parts of them
	JoinedPrefixes map[string]bool // first parts that never have one
	PageWords      map[string]bool // beside the number of a page
}

// Layout returns such words of all languages: a text is cleaned before its
// language is known.
func (l *Languages) Layout() *LayoutWords { return l.layout() }
