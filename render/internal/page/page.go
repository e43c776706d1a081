package page

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"hash/fnv"
	"html/template"
	"strconv"
	"sync"
)

//go:embed assets
var assets embed.FS

// Start is what every page starts with; a file that does was written here.
const Start = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n" +
	"<meta name=\"generator\" content=\"resparse\">\n"

// head is what the templates take of the frame of a page.
type head struct {
	Title  string
	Policy string        // Content-Security-Policy
	Style  template.HTML // an element
	Script template.HTML
	Index  string // the address of the index; empty where there is none
	Many   bool
}

// templates holds what is read once, when it is first needed.
type templates struct {
	*template.Template
	article, index head // with their styles and scripts
}

var load = sync.OnceValue(func() *templates {
	t := &templates{Template: template.Must(template.New("").Funcs(template.FuncMap{"list": list}).
		ParseFS(assets, "assets/*.tmpl"))}
	t.article = newHead("page.css", "page.js")
	t.index = newHead("index.css", "index.js")
	return t
})

// newHead returns the head with a script, and the style of all pages and one's own.
func newHead(style, script string) head {
	css := asset("base.css") + asset(style)
	js := asset(script)
	return head{
		Policy: "default-src 'none'; style-src '" + hashOf(css) + "'; script-src '" + hashOf(js) +
			"'; img-src data:; base-uri 'none'; form-action 'none'",
		Style:  template.HTML("<style>" + css + "</style>"),
		Script: template.HTML("<script>" + js + "</script>"),
	}
}

// asset returns a file that is part of the program.
func asset(name string) string {
	data, _ := assets.ReadFile("assets/" + name) // TestAssets reads all of them
	return string(data)
}

// hashOf returns what allows an inline script or style.
func hashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// write returns what a template makes of data.
func write(name string, data any) ([]byte, error) {
	var out bytes.Buffer
	err := load().ExecuteTemplate(&out, name, data)
	return out.Bytes(), err
}

// Whole returns the page of one summary. The address of the index is empty where
// there is none.
func Whole(in *Input, index string) ([]byte, error) {
	h := load().article
	h.Title, h.Index = titleOf(in.Summary), index
	start, err := write("start", h)
	if err != nil {
		return nil, err
	}
	article, err := Article(in, "")
	if err != nil {
		return nil, err
	}
	end, err := write("end", h)
	return append(append(start, article...), end...), err
}

// Article returns the part of a page that shows one summary. Its ids begin with
// the prefix.
func Article(in *Input, prefix string) ([]byte, error) {
	return write("article", newArticle(in, prefix))
}

// Prefix returns a prefix of ids that stays the same from run to run.
func Prefix(in *Input) string {
	h := fnv.New64a()
	_, _ = h.Write([]byte(in.Summary.Source.Name))
	if in.Summary.Source.Record != nil {
		_, _ = h.Write([]byte("\x00" + *in.Summary.Source.Record))
	}
	return "s" + strconv.FormatUint(h.Sum64(), 16) + "-"
}

// Frame returns what stands before and after the articles of a page of many, and
// the page without any.
func Frame() (start, end, empty string, err error) {
	h := load().article
	h.Title, h.Many = "Summaries", true
	first, err := write("start", h)
	if err != nil {
		return "", "", "", err
	}
	last, err := write("end", h)
	if err != nil {
		return "", "", "", err
	}
	none, err := write("none", h)
	return string(first), string(last), string(first) + string(none) + string(last), err
}

// list returns its arguments: what a template passes on to another.
func list(values ...any) []any { return values }
