package cmd

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/spf13/pflag"
)

// selection is what the user said of which files of a folder are read.
type selection struct {
	include globs
	exclude globs
}

func (s *selection) addFlags(flags *pflag.FlagSet) {
	flags.Var(&s.include, "include", "read the files of a folder that match, in place of *.md, *.markdown, *.txt, *.html and *.htm")
	flags.Var(&s.exclude, "exclude", "leave out files and folders of a folder that match; a GLOB without / fits at any depth, ** any number of folders")
}

// inputExtensions returns the extensions of the files that are read in folders.
func inputExtensions() []string {
	return []string{".md", ".markdown", ".txt", ".html", ".htm"}
}

// hasInputExtension tells whether a file is taken for a summary by its name.
func hasInputExtension(name string) bool {
	return slices.Contains(inputExtensions(), strings.ToLower(path.Ext(name)))
}

// file tells whether a file of a folder is to be read; rel is its path below
// the folder, with forward slashes.
func (s *selection) file(rel string) bool {
	if s.exclude.match(rel) {
		return false
	}
	if len(s.include) > 0 {
		return s.include.match(rel)
	}
	return hasInputExtension(rel)
}

// folder tells whether a folder below another is to be walked.
func (s *selection) folder(rel string) bool { return !s.exclude.match(rel) }

// globs is the value of a flag that takes a pattern and can be repeated.
type globs []string

func (g *globs) Set(pattern string) error {
	if pattern == "" || !doublestar.ValidatePattern(pattern) {
		return fmt.Errorf("it takes a pattern such as *.md, 'drafts/**' or '{2016,2017}/*.txt'")
	}
	*g = append(*g, strings.TrimSuffix(strings.TrimPrefix(pattern, "./"), "/"))
	return nil
}

func (g *globs) String() string { return strings.Join(*g, " ") }

func (g *globs) Type() string { return "GLOB" }

// match tells whether a pattern fits the path, or, if the pattern has no
// slash, the last part of it.
func (g globs) match(rel string) bool {
	for _, pattern := range g {
		subject := rel
		if !strings.Contains(pattern, "/") {
			subject = path.Base(rel)
		}
		if ok, err := doublestar.Match(pattern, subject); ok && err == nil {
			return true
		}
	}
	return false
}
