package parser_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/text"
	"golang.org/x/net/html"

	"resparse/model"
	"resparse/parser"
	"resparse/render"
)

// markdownDocuments returns the Markdown summaries in testdata.
func markdownDocuments(b *testing.B) [][]byte {
	var all [][]byte
	for _, name := range documents(b) {
		if filepath.Ext(name) == ".md" {
			all = append(all, read(b, name))
		}
	}
	return all
}

// ratio reports the time of f over that of each base, all run in turn in the
// same loop; the time of f alone; and what f allocates.
func ratio(b *testing.B, f func(), bases ...base) {
	b.Helper()
	var own time.Duration
	times := make([]time.Duration, len(bases))
	for b.Loop() {
		start := time.Now()
		f()
		own += time.Since(start)
		for i := range bases {
			start := time.Now()
			bases[i].run()
			times[i] += time.Since(start)
		}
	}
	var sum time.Duration
	name := "x/"
	for i := range bases {
		sum += times[i]
		name += bases[i].name
		b.ReportMetric(float64(own)/float64(sum), name)
		name += "+"
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	b.ReportMetric(float64(after.TotalAlloc-before.TotalAlloc), "B/own")
	b.ReportMetric(float64(after.Mallocs-before.Mallocs), "allocs/own")
	b.ReportMetric(float64(own.Nanoseconds())/float64(b.N), "ns/own")
}

// base is what an own step is compared with.
type base struct {
	name string
	run  func()
}

func parse(b *testing.B, data []byte) *model.Summary {
	record, _, err := parser.Parse(data)
	if err != nil {
		b.Fatal(err)
	}
	return record
}

// bare is goldmark's parser as it comes; it sorts its parts at the first use.
var bare = goldmark.DefaultParser()

func goldmarkOf(docs [][]byte) base {
	return base{"goldmark", func() {
		for _, data := range docs {
			bare.Parse(text.NewReader(data))
		}
	}}
}

func tokenizerOf(pages [][]byte) base {
	return base{"tokenizer", func() {
		for _, data := range pages {
			z := html.NewTokenizer(bytes.NewReader(data))
			for z.Next() != html.ErrorToken {
			}
		}
	}}
}

// BenchmarkParse compares reading summaries, from their bytes to the record,
// with goldmark's bare parse of the same bytes: on testdata's Markdown, and on
// one summary of 1 MB.
func BenchmarkParse(b *testing.B) {
	onMarkdown(b, func(b *testing.B, data []byte) { parse(b, data) })
}

// BenchmarkJSONL does the same, and writes the record as a line of JSON.
func BenchmarkJSONL(b *testing.B) {
	onMarkdown(b, func(b *testing.B, data []byte) { write(b, render.JSONL, parse(b, data)) })
}

// BenchmarkJSON does the same, and writes the record as indented JSON.
func BenchmarkJSON(b *testing.B) {
	onMarkdown(b, func(b *testing.B, data []byte) { write(b, render.JSON, parse(b, data)) })
}

// BenchmarkYAML does the same, and writes the record as YAML.
func BenchmarkYAML(b *testing.B) {
	onMarkdown(b, func(b *testing.B, data []byte) { write(b, render.YAML, parse(b, data)) })
}

func write(b *testing.B, format render.Format, record *model.Summary) {
	w, err := render.New(io.Discard, format, false)
	if err != nil {
		b.Fatal(err)
	}
	if err := errors.Join(w.Write(record), w.Close()); err != nil {
		b.Fatal(err)
	}
}

func onMarkdown(b *testing.B, step func(b *testing.B, data []byte)) {
	for name, docs := range map[string][][]byte{"mean": markdownDocuments(b), "1MB": {longMarkdown(b, 1<<20)}} {
		b.Run(name, func(b *testing.B) {
			ratio(b, func() {
				for _, data := range docs {
					step(b, data)
				}
			}, goldmarkOf(docs))
		})
	}
}

// BenchmarkPage compares reading pages with the tokenizer alone, and with the
// tokenizer plus goldmark's bare parse of the Markdown that the pages come to.
func BenchmarkPage(b *testing.B) {
	var pages [][]byte
	for _, name := range documents(b) {
		if filepath.Ext(name) == ".html" {
			pages = append(pages, read(b, name))
		}
	}
	for name, pages := range map[string][][]byte{"mean": pages, "1MB": {longPage(b, 1<<20)}} {
		var derived [][]byte
		for _, data := range pages {
			normal, _, err := parser.Normalize(data)
			if err != nil {
				b.Fatal(err)
			}
			derived = append(derived, normal)
		}
		b.Run(name, func(b *testing.B) {
			ratio(b, func() {
				for _, data := range pages {
					parse(b, data)
				}
			}, tokenizerOf(pages), goldmarkOf(derived))
		})
	}
}

// longMarkdown returns a summary whose body is repeated up to a size.
func longMarkdown(b *testing.B, size int) []byte {
	data := read(b, filepath.Join("..", "testdata", "press-freedom.md"))
	body := data[bytes.Index(data, []byte("The European Parliament")):]
	return append(bytes.Clone(data), bytes.Repeat(append([]byte("\n\n"), body...), size/len(body))...)
}

// longPage returns a page whose last paragraph is repeated up to a size.
func longPage(b *testing.B, size int) []byte {
	data := read(b, filepath.Join("..", "testdata", "page-new.html"))
	cut := bytes.LastIndex(data, []byte("<p class"))
	paragraph := data[cut : cut+bytes.Index(data[cut:], []byte("</p>"))+4]
	long := append(bytes.Clone(data[:cut]), bytes.Repeat(paragraph, size/len(paragraph))...)
	return append(long, data[cut:]...)
}

// BenchmarkSize shows that time and memory are linear in the input: ns/B and
// B/B stay level.
func BenchmarkSize(b *testing.B) {
	for _, size := range []int{10 << 10, 100 << 10, 1 << 20, 10 << 20} {
		b.Run(fmt.Sprintf("markdown/%dKB", size>>10), func(b *testing.B) { perByte(b, longMarkdown(b, size)) })
		b.Run(fmt.Sprintf("page/%dKB", size>>10), func(b *testing.B) { perByte(b, longPage(b, size)) })
	}
	nested := []byte(strings.Repeat("<div><b>", 50_000) + "text")
	b.Run("page/nested", func(b *testing.B) { perByte(b, nested) })
}

func perByte(b *testing.B, data []byte) {
	b.SetBytes(int64(len(data)))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for b.Loop() {
		parse(b, data)
	}
	runtime.ReadMemStats(&after)
	total := float64(b.N) * float64(len(data))
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/total, "ns/B")
	b.ReportMetric(float64(after.TotalAlloc-before.TotalAlloc)/total, "B/B")
}
