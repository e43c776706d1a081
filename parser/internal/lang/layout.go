package lang

import (
	"fmt"
	"maps"
	"path"
	"sync"
)

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
func Layout() *LayoutWords { return layout() }

var layout = sync.OnceValue(func() *LayoutWords {
	all := &LayoutWords{map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}}
	for i := range languages {
		var one LayoutWords
		if fillFrom(languages[i].code, "layout", &one) != nil {
			continue // a table that cannot be read fails every test of this package
		}
		maps.Copy(all.AfterHyphen, one.AfterHyphen)
		maps.Copy(all.HyphenFirst, one.HyphenFirst)
		maps.Copy(all.HyphenSecond, one.HyphenSecond)
		maps.Copy(all.JoinedPrefixes, one.JoinedPrefixes)
		maps.Copy(all.PageWords, one.PageWords)
	}
	return all
})

// fillFrom fills a struct without classes from one table of a language.
func fillFrom(code, table string, into any) error {
	name := path.Join(code, table+".txt")
	entries, err := (&tableReader{files: Tables()}).file(name, nil)
	if err != nil {
		return err
	}
	if err := fieldsOf([]any{into}).fill(nil, entries); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}
