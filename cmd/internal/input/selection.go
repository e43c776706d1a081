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
}

// Extensions returns the extensions of the files that are read in folders.
func Extensions() []string {
	return []string{".md", ".markdown", ".txt", ".html", ".htm"}
}

// HasExtension reports whether a file is taken for a summary by its name.
func HasExtension(name string) bool {
	return slices.Contains(Extensions(), strings.ToLower(path.Ext(name)))
}

// file reports whether a file of a folder is to be read; rel is its path below
// the folder, with forward slashes.
func (s *Selection) file(rel string) bool {
	if s.Exclude.match(rel) {
		return false
	}
	if len(s.Include) > 0 {
		return s.Include.match(rel)
	}
	return HasExtension(rel)
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

// match reports whether a pattern fits the path, or, if the pattern has no
// slash, the last part of it.
func (p Patterns) match(rel string) bool {
	return slices.ContainsFunc(p, func(pattern string) bool {
		subject := rel
		if !strings.Contains(pattern, "/") {
			subject = path.Base(rel)
		}
		return doublestar.MatchUnvalidated(pattern, subject)
	})
}
