package parser_test

import (
	"bytes"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/text"
	"golang.org/x/net/html"

	"resparse/parser"
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

// ratio reports the time of f over that of the base, both run in turn in the
// same loop, and the time of f alone.
func ratio(b *testing.B, metric string, f, base func()) {
	b.Helper()
	var own, other time.Duration
	for b.Loop() {
		start := time.Now()
		f()
		middle := time.Now()
		base()
		own += middle.Sub(start)
		other += time.Since(middle)
	}
	b.ReportMetric(float64(own)/float64(other), metric)
	b.ReportMetric(float64(own.Nanoseconds())/float64(b.N), "ns/own")
}

func parse(b *testing.B, data []byte) {
	if _, _, err := parser.Parse(data); err != nil {
		b.Fatal(err)
	}
}

// bare is goldmark's parser as it comes; it sorts its parts at the first use.
var bare = goldmark.DefaultParser()

func bareParse(data []byte) { bare.Parse(text.NewReader(data)) }

func tokenize(data []byte) {
	z := html.NewTokenizer(bytes.NewReader(data))
	for z.Next() != html.ErrorToken {
	}
}

// BenchmarkParse compares reading a summary, from its bytes to the record, with
// goldmark's bare parse of the same bytes, on the mean of testdata's Markdown.
func BenchmarkParse(b *testing.B) {
	docs := markdownDocuments(b)
	ratio(b, "x/goldmark", func() {
		for _, data := range docs {
			parse(b, data)
		}
	}, func() {
		for _, data := range docs {
			bareParse(data)
		}
	})
}

// BenchmarkPage compares reading a page with the tokenizer alone plus
// goldmark's bare parse of the Markdown that the page comes to.
func BenchmarkPage(b *testing.B) {
	var pages, derived [][]byte
	for _, name := range documents(b) {
		if filepath.Ext(name) != ".html" {
			continue
		}
		data := read(b, name)
		normal, _, err := parser.Normalize(data)
		if err != nil {
			b.Fatal(err)
		}
		pages, derived = append(pages, data), append(derived, normal)
	}
	ratio(b, "x/tokenizer+goldmark", func() {
		for _, data := range pages {
			parse(b, data)
		}
	}, func() {
		for i := range pages {
			tokenize(pages[i])
			bareParse(derived[i])
		}
	})
}

// BenchmarkSize shows that time is linear in the input: ns/B stays level.
func BenchmarkSize(b *testing.B) {
	name := filepath.Join("..", "testdata", "press-freedom.md")
	markdown := read(b, name)
	page := read(b, filepath.Join("..", "testdata", "page-new.html"))
	cut := bytes.LastIndex(page, []byte("<p class"))
	for _, size := range []int{10 << 10, 100 << 10, 1 << 20} {
		body := markdown[bytes.Index(markdown, []byte("The European Parliament")):]
		text := append(bytes.Clone(markdown), bytes.Repeat(append([]byte("\n\n"), body...), size/len(body))...)
		b.Run(fmt.Sprintf("markdown/%dKB", size>>10), func(b *testing.B) { perByte(b, text) })
		paragraph := page[cut : cut+bytes.Index(page[cut:], []byte("</p>"))+4]
		long := append(bytes.Clone(page[:cut]), bytes.Repeat(paragraph, size/len(paragraph))...)
		long = append(long, page[cut:]...)
		b.Run(fmt.Sprintf("page/%dKB", size>>10), func(b *testing.B) { perByte(b, long) })
	}
	nested := []byte(strings.Repeat("<div><b>", 50_000) + "text")
	b.Run("page/nested", func(b *testing.B) { perByte(b, nested) })
}

func perByte(b *testing.B, data []byte) {
	b.ReportAllocs()
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		parse(b, data)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(data)), "ns/B")
}
