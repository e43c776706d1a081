package source

import (
	"bytes"
	"regexp"
	"strings"
	"sync"
)

// Browsers print the time above a page, before its title, and its address below it,
// before the number of the page: '11/25/26, 12:43 PM' and 'https://example.org/ 1/3'.
var (
	printTime = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s+\d{1,2}:\d\d(:\d\d)?([\s\x{A0}\x{202F}]?[AaPp]\.?[Mm]\.?)?(\s+|$)`)
	})
	printFoot = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^(https?|file)://\S+\s+\d{1,3}/\d{1,3}$`)
	})
)

// isPrinted reports whether a text starts or ends with such a line.
func isPrinted(text []byte) bool {
	const longest = 1000
	text = bytes.TrimSpace(text)
	first, _, _ := bytes.Cut(text, []byte("\n"))
	last := text[bytes.LastIndexByte(text, '\n')+1:]
	return len(first) > 0 && '0' <= first[0] && first[0] <= '9' && printTime().Match(first) ||
		len(last) <= longest && bytes.Contains(last, []byte("://")) && printFoot().Match(last)
}

// markPrint takes such lines for furniture: of one at the top of a page what stands
// before the title, and an address as well whose number stands on the next line. The
// title stays on the first page.
func (p *plainWriter) markPrint() {
	title := ""
	for page, i := range p.tops() {
		l, text := &p.lines[i], p.line(i)
		n := len(printTime().FindString(text))
		if n == 0 {
			continue
		}
		l.Start += strings.Index(string(p.src[l.Start:l.End]), text) + n
		if n == len(text) {
			l.furniture = true
			i = p.nextText(i + 1)
		}
		switch {
		case i == len(p.lines):
		case page == 0:
			title = p.line(i)
		case p.line(i) == title:
			p.lines[i].furniture = true
		}
	}
	for i := range p.lines {
		if text := p.line(i); strings.Contains(text, "://") {
			next := ""
			if k := p.nextText(i + 1); k < len(p.lines) {
				next = p.line(k)
			}
			p.lines[i].furniture = printFoot().MatchString(text) || printFoot().MatchString(text+" "+next)
		}
	}
}

// tops returns the first line with text of each page.
func (p *plainWriter) tops() []int {
	var tops []int
	top := true
	for i := range p.lines {
		if top = top || p.lines[i].page; top && p.line(i) != "" {
			tops = append(tops, i)
			top = false
		}
	}
	return tops
}

// nextText returns the first line with text from line i on, or the number of lines.
func (p *plainWriter) nextText(i int) int {
	for i < len(p.lines) && p.line(i) == "" {
		i++
	}
	return i
}
