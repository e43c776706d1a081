package input

import (
	"errors"
	"path"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// Selection says which files of folders are read.
type Selection struct {
	Include Patterns // in place of the usual extensions, where there are any
	Exclude Patterns // files and folders that are left out

	// Own reports whether a file that starts like this was written by this
	// program. Unless Include names them, such files are not read.
	Own func(head []byte) bool
}

// TextExtensions returns the extensions of the files of one summary that are
// read in folders.
func TextExtensions() []string {
	return []string{".md", ".markdown", ".txt", ".html", ".htm", ".mhtml", ".mht", ".pdf"}
}

// DataExtensions returns the extensions of the files of any number of summaries
// that are read in folders.
func DataExtensions() []string { return []string{".json", ".jsonl", ".ndjson", ".csv", ".tsv"} }

// PackExtensions returns the extensions that may follow one of the others.
func PackExtensions() []string { return []string{".gz", ".zst"} }

// Stem returns a path without the extensions that inputs have.
func Stem(name string) string {
	stem, _ := splitExtension(name)
	return stem
}

// splitExtension returns a path without the extensions that inputs have, and
// that of them which says what is in it; empty where it has none.
func splitExtension(name string) (stem, extension string) {
	stem = name
	if ext := path.Ext(stem); slices.Contains(PackExtensions(), strings.ToLower(ext)) {
		stem = strings.TrimSuffix(stem, ext)
	}
	ext := path.Ext(stem)
	extension = strings.ToLower(ext)
	if !slices.Contains(TextExtensions(), extension) && !slices.Contains(DataExtensions(), extension) ||
		path.Base(stem) == ext {
		return name, ""
	}
	return strings.TrimSuffix(stem, ext), extension
}

// choice is why a file of a folder is read, or not.
type choice int

const (
	leftOut   choice = iota
	included         // by a pattern, or as a text
	maybePage        // by an extension that pages made here have as well
	maybeData        // by an extension that many other files have
)

// include returns the patterns of what is read; none of no selection.
func (s *Selection) include() Patterns {
	if s == nil {
		return nil
	}
	return s.Include
}

// file returns whether a file of a folder is to be read; rel is its path below
// the folder, with forward slashes. It notes which patterns have matched.
func (s *Selection) file(rel string, matched []bool) choice {
	switch _, extension := splitExtension(rel); {
	case s.Exclude.match(rel):
		return leftOut
	case len(s.Include) > 0:
		return s.Include.choose(rel, matched)
	case extension == "":
		return leftOut
	case slices.Contains(DataExtensions(), extension):
		return maybeData
	case extension == ".html" || extension == ".htm":
		return maybePage
	}
	return included
}

// folder reports whether a folder below another is to be walked.
func (s *Selection) folder(rel string) bool { return !s.Exclude.match(rel) }

// Patterns is the value of a flag that takes a pattern and can be repeated.
type Patterns []string

var errPattern = errors.New("it takes a pattern such as *.md, 'drafts/**' or '{2016,2017}/*.txt'")

// Set adds a pattern.
func (p *Patterns) Set(pattern string) error {
	if pattern == "" || !doublestar.ValidatePattern(pattern) {
		return errPattern
	}
	*p = append(*p, strings.TrimSuffix(strings.TrimPrefix(pattern, "./"), "/"))
	return nil
}

func (p *Patterns) String() string { return strings.Join(*p, " ") }

// Type is what help texts call a value.
func (p *Patterns) Type() string { return "GLOB" }

// match reports whether a pattern fits the path.
func (p Patterns) match(rel string) bool {
	return slices.ContainsFunc(p, func(pattern string) bool { return fits(pattern, rel) })
}

// choose returns whether a pattern fits the path, and notes which do.
func (p Patterns) choose(rel string, matched []bool) choice {
	chosen := leftOut
	for i, pattern := range p {
		if (chosen == leftOut || !matched[i]) && fits(pattern, rel) {
			chosen, matched[i] = included, true
		}
	}
	return chosen
}

// fits reports whether a pattern fits the path, or, if the pattern has no slash,
// the last part of it.
func fits(pattern, rel string) bool {
	if !strings.Contains(pattern, "/") {
		rel = path.Base(rel)
	}
	return doublestar.MatchUnvalidated(pattern, rel)
}
