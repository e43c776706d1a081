package render

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"strings"

	"resparse/render/internal/page"
)

// HTML is a page for a browser: the text with the record beside it. In a folder
// each input has a page of its own, and index.html lists all of them.
var HTML = Format{
	Name:    "html",
	About:   "a page to look at, the text with the record beside it",
	Endings: []string{".html", ".htm"},
	Needs:   Needs{Record: true, Content: true},
	ForFile: true,
	OneCase: true,
	Owns:    func(head []byte) bool { return bytes.HasPrefix(head, []byte(page.Start)) },
	Encoder: func(o Options) (Encoder, error) { return newPageEncoder(o) },
	Output:  openPages,
}

// indexName is the file in an output folder that lists all pages.
const indexName = "index.html"

// pageEncoder makes pages.
type pageEncoder struct {
	options Options
	frame   Frame
}

func newPageEncoder(o Options) (Encoder, error) {
	e := &pageEncoder{options: o}
	if o.Folder {
		return e, nil
	}
	start, end, empty, err := page.Frame()
	e.frame = Frame{Start: start, End: end, Empty: empty}
	if !o.Many {
		e.frame.Start, e.frame.End = "", ""
	}
	return e, err
}

func (e *pageEncoder) Files() []string {
	if e.options.Folder {
		return []string{indexName}
	}
	return []string{""}
}

func (e *pageEncoder) Frame(string) Frame { return e.frame }

// Encode makes the input's page and its row in the index, or its part of the
// stream.
func (e *pageEncoder) Encode(in *Input) ([]Part, error) {
	if in.Summary == nil {
		return nil, errors.New("the input has no record")
	}
	shown := &page.Input{Summary: in.Summary, Text: in.Content, Diagnostics: in.Diagnostics}
	switch {
	case e.options.Folder:
		data, err := page.Whole(shown, strings.Repeat("../", strings.Count(filepath.ToSlash(in.File), "/"))+indexName)
		if err != nil {
			return nil, err
		}
		entry, err := page.NewEntry(in.Summary, address(in.File))
		return []Part{{File: in.File, Data: data}, {File: indexName, Data: entry.Row, Value: entry}}, err
	case e.options.Many:
		prefix := page.Prefix(shown)
		data, err := page.Article(shown, prefix)
		return []Part{{Data: data, Value: prefix}}, err
	}
	data, err := page.Whole(shown, "")
	return []Part{{Data: data}}, err
}

// address returns the address of a file in the folder, relative to the index.
func address(file string) string {
	names := strings.Split(filepath.ToSlash(file), "/")
	for i, name := range names {
		names[i] = strings.ReplaceAll(url.PathEscape(name), ":", "%3A")
	}
	return strings.Join(names, "/")
}

// openPages opens the stream of pages, or the index of those in a folder.
func openPages(target Target, o Options) (Output, error) {
	if !o.Folder {
		encoder, err := newPageEncoder(o)
		if err != nil {
			return nil, err
		}
		all, err := openFiles(encoder, target)
		return &articles{files: all, seen: make(map[string]int)}, err
	}
	w, err := target.Create(indexName)
	if err != nil {
		return nil, err
	}
	return &index{w: w, all: page.NewIndex()}, nil
}

// articles is the output of a page with many summaries. It sees to it that an
// input that is named twice has other ids the second time.
type articles struct {
	files
	seen map[string]int // how often a prefix came
}

func (a *articles) Add(parts []Part) error {
	for i := range parts {
		prefix, ok := parts[i].Value.(string)
		if !ok {
			continue
		}
		if a.seen[prefix]++; a.seen[prefix] > 1 {
			again := fmt.Sprintf("%s%d-", prefix, a.seen[prefix])
			parts[i].Data = bytes.ReplaceAll(parts[i].Data, []byte(prefix), []byte(again))
		}
	}
	return a.files.Add(parts)
}

// index is the output of a folder: a row a summary, then what is counted.
type index struct {
	w   io.Writer
	all *page.Index
}

func (x *index) Add(parts []Part) error {
	for _, part := range parts {
		entry, ok := part.Value.(*page.Entry)
		if !ok {
			continue
		}
		if err := x.write(x.all.Add(entry)); err != nil {
			return err
		}
	}
	return nil
}

func (x *index) Close() error { return x.write(x.all.End()) }

func (x *index) write(data []byte, err error) error {
	if err != nil {
		return fmt.Errorf("render: %w", err)
	}
	_, err = x.w.Write(data)
	return err
}
