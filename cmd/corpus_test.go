package cmd

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/text"
)

// makeFolderOf fills a new folder with n summaries, a thousand in each folder
// below it, made of the Markdown files in testdata with procedure numbers of
// their own. Their mean size is that of the files in testdata.
func makeFolderOf(tb testing.TB, n int) string {
	tb.Helper()
	names, err := filepath.Glob("../testdata/*.md")
	if err != nil {
		tb.Fatal(err)
	}
	var samples [][]byte
	for _, name := range names {
		if filepath.Base(name) == "README.md" {
			continue
		}
		data, err := os.ReadFile(name)
		if err != nil {
			tb.Fatal(err)
		}
		samples = append(samples, data)
	}
	root := tb.TempDir()
	for i := range n {
		dir := filepath.Join(root, fmt.Sprintf("%03d", i/1000))
		if i%1000 == 0 {
			if err := os.Mkdir(dir, 0o777); err != nil {
				tb.Fatal(err)
			}
		}
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%04d.md", i%1000)), samples[i%len(samples)],
			0o666); err != nil {
			tb.Fatal(err)
		}
	}
	return root
}

// barely is the program that resparse is compared with: it reads the files of
// a folder and runs goldmark's bare parse on each.
func barely() {
	parser := goldmark.DefaultParser()
	err := filepath.WalkDir(os.Args[1], func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		parser.Parse(text.NewReader(data))
		return nil
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
