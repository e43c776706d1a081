// Command goquery reads saved pages with goquery and regular expressions.
package main

import (
	"encoding/json"
	"log"
	"os"
	"regexp"

	"github.com/PuerkitoBio/goquery"
)

var (
	reference = regexp.MustCompile(`\d{4}/\d{4}[A-Z]?\([A-Z]{3}\)`)
	date      = regexp.MustCompile(`\d{2}/\d{2}/\d{4}`)
	votes     = regexp.MustCompile(`(\d[\d\s]*) votes? to (\d[\d\s]*)(?:,? with (\d[\d\s]*) abstentions?)?`)
)

func main() {
	out := json.NewEncoder(os.Stdout)
	for _, path := range os.Args[1:] {
		if err := read(path, out); err != nil {
			log.Fatal(err)
		}
	}
}

func read(path string, out *json.Encoder) error {
	page, err := os.Open(path)
	if err != nil {
		return err
	}
	defer page.Close()
	doc, err := goquery.NewDocumentFromReader(page)
	if err != nil {
		return err
	}
	text := doc.Text()
	all := func(selector string) []string {
		return doc.Find(selector).Map(func(_ int, s *goquery.Selection) string { return s.Text() })
	}
	return out.Encode(map[string]any{
		"title":      doc.Find("h1, title").First().Text(),
		"reference":  reference.FindString(text),
		"date":       date.FindString(text),
		"votes":      votes.FindAllStringSubmatch(text, -1),
		"paragraphs": all("p"),
		"bold":       all("b, strong"),
		"items":      all("li"),
	})
}
